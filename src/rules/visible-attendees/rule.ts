import { exposed, exposureOf } from '../../core/audience.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** Its findings, most harmful first; a meeting of several firms is daily work, so it asks late. */
export const grades = {
  'many-parties': 'ask',
  'unknown-size': 'ask',
  'several-parties': 'note',
} as const satisfies { [grade: string]: Level };

/** Where each finding begins. */
export const options = {
  noteParties: number({ default: 5, min: 2, max: 10_000, stricter: 'lower' }),
  askParties: number({ default: 20, min: 2, max: 10_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  /** The exposed people: external, and new to the conversation. */
  readonly people: number;
  readonly parties: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
  /** Lists whose members the client could not name. */
  readonly lists: readonly string[];
};

export default defineRule({
  id: 'visible-attendees',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread'],
  grades,
  options,
  texts,

  // No remedies: an invitation has no Bcc, so there is nowhere to move anybody to.
  *check(draft, options, audience) {
    if (draft.kind !== 'appointment') return;
    const people = exposed(audience);
    const counts = exposureOf(people);
    const lists = audience.unknownLists.map((list) => list.name);
    const { addresses, parties } = counts;
    const data = { people: addresses, parties, outside: hasOrganisation(draft, audience), lists };
    const about = people.map((person) => person.address);
    if (parties >= options.askParties) yield { grade: 'many-parties', about, counts, exposure: true, data };
    if (parties >= options.noteParties)
      yield { grade: 'several-parties', about, counts, exposure: true, data };
    // Without counts, and never among acquaintances: nobody knows who is in there.
    if (lists.length > 0) yield { grade: 'unknown-size', about: lists, data };
  },
});
