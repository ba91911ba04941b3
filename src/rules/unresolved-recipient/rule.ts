import { isAddress } from '../../core/address.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { type Draft, FIELDS, type Recipient } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Its one finding: mail clients refuse such entries themselves, so it is no question by default. */
export const grades = { unresolved: 'note' } as const satisfies { [grade: string]: Level };

/** It has nothing to set. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  readonly entries: number;
  /** The first few, as written. */
  readonly named: readonly string[];
};

export default defineRule({
  id: 'unresolved-recipient',
  since: '0.1.0',
  harm: 'lacks',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(draft) {
    const found = Array.from(new Set(entriesOf(draft)));
    if (found.length === 0) return;
    yield {
      grade: 'unresolved',
      about: found,
      data: { entries: found.length, named: found.slice(0, NAMED) },
    };
  },
});

/** A sentence with more entries than this is not read. */
const NAMED = 3;

/** What nearly all addresses look like; a large mail need not take each of them apart. */
const PLAIN = /^[a-z0-9._%+-]+@[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\.[a-z]{2,24}$/i;

/** What was written where an address should be. */
function entriesOf(draft: Draft): readonly string[] {
  const found: string[] = [];
  for (const field of FIELDS) {
    const recipients = draft[field];
    if (recipients.known) recipients.value.forEach((recipient) => found.push(...unresolvedIn(recipient)));
  }
  return found;
}

/** A list whose members nobody could name is another matter: `many-visible-recipients` asks about it. */
function unresolvedIn(recipient: Recipient): readonly string[] {
  return mailboxesOf(recipient)
    .map((mailbox) => mailbox.address)
    .filter((address) => !PLAIN.test(address) && !isAddress(address));
}
