import { ownTextIn } from '../../content/text/own-text.ts';
import { type SharedLink, sharedLinksIn } from '../../content/text/shared-links.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** Its findings with their default levels, most harmful first. */
export const grades = { people: 'ask', 'to-many': 'ask', 'open-view': 'note' } as const satisfies {
  [grade: string]: Level;
};

/** From how many external recipients on a link into what can be changed is asked about. */
export const options = {
  askRecipients: number({ default: 10, min: 1, max: 100_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  readonly kind: SharedLink['kind'];
  readonly service: string;
  /** External recipients that are known. */
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
};

export default defineRule({
  id: 'shared-link',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread', 'body'],
  grades,
  options,
  texts,

  *check(draft, { askRecipients }, audience) {
    const own = ownTextIn(draft);
    const outsiders = audience.people.filter((person) => !person.internal && !person.own);
    if (!own || outsiders.length + audience.unknownLists.length === 0) return;
    const links = sharedLinksIn(own.text);
    const people = links.find(({ isPeople, kind }) => isPeople || kind === 'answers');
    const open = links.find(({ kind, isList }) => kind !== 'file' || isList);
    const link = people || open;
    if (!link) return;
    // A list of unknown size may be of any.
    const isCrowd = outsiders.length >= askRecipients || audience.unknownLists.length > 0;
    const grade = people ? 'people' : isCrowd ? 'to-many' : 'open-view';
    const names = outsiders.map((person) => person.address);
    yield {
      grade,
      about: names.concat(audience.unknownLists.map((list) => list.name)),
      data: {
        kind: link.kind,
        service: link.service,
        people: outsiders.length,
        outside: hasOrganisation(draft, audience),
      },
    };
  },
});
