import { ownTextIn } from '../../content/text/own-text.ts';
import { mailAddressesIn } from '../../content/text/mail-addresses.ts';
import { proseOf } from '../../content/text/prose.ts';
import { secrecyMarksIn } from '../../content/text/secrecy-mark.ts';
import type { Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { list } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** Its one finding. */
export const grades = { marked: 'ask' } as const satisfies { [grade: string]: Level };

/** The marks by which an organisation knows what must not leave it. */
export const options = {
  words: list({
    of: 'words',
    stricter: 'more',
    default: [
      '社外秘',
      '部外秘',
      '厳秘',
      '極秘',
      '関係者外秘',
      '社内限り',
      '社外持出禁止',
      '取扱注意',
      'マル秘',
      'confidential',
      'strictly confidential',
      'top secret',
      'internal use only',
      'internal only',
      'do not distribute',
      'not for distribution',
      'do not forward',
    ],
  }),
};

/** What the sentences are made from. */
export type Facts = {
  readonly words: readonly string[];
  /** All of them stand in the subject. */
  readonly inSubject: boolean;
  /** External recipients. */
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
};

export default defineRule({
  id: 'words',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients', 'thread', 'subject', 'body'],
  grades,
  options,
  texts,

  *check(draft, { words }, audience) {
    const people = audience.people.filter((person) => !person.internal && !person.own);
    if (people.length === 0 && audience.unknownLists.length === 0) return;
    const own = ownTextIn(draft) || { text: '', quoted: '' };
    const subject = draft.subject.known && !isTheirs(draft, people, own.quoted) ? draft.subject.value : '';
    const marks = secrecyMarksIn(subject, proseOf(own.text).withoutCode, words);
    if (marks.length === 0) return;
    yield {
      grade: 'marked',
      about: people.map((person) => person.address),
      data: {
        words: marks.slice(0, NAMED).map(({ word }) => word),
        inSubject: marks.every(({ where }) => where === 'subject'),
        people: people.length,
        outside: hasOrganisation(draft, audience),
      },
    };
  },
});

/** A sentence with more words than this is not read. */
const NAMED = 3;

/** An answer to people who know the subject already: it tells them nothing. */
function isTheirs(draft: Draft, people: readonly Person[], quoted: string): boolean {
  if (!draft.subject.known || !/^\s*(?:re|aw|返信)\s?[:：]/i.test(draft.subject.value)) return false;
  const earlier = quoted.toLowerCase();
  // Searching the whole text for each of many people would cost as much as both are long.
  const named = new Set(mailAddressesIn(earlier));
  return people.every(({ inThread, address }) => {
    const written = address.toLowerCase();
    return inThread || named.has(written) || earlier.indexOf(written) >= 0;
  });
}
