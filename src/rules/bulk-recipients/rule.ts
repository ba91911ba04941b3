import { canonical } from '../../core/address.ts';
import { areMany, newcomersTo } from '../../core/crowd.ts';
import { type Beginning, type Draft, FIELDS } from '../../core/draft.ts';
import { headcount } from '../../core/headcount.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  'very-many': 'ask',
  'many-new': 'ask',
  many: 'note',
  'unknown-size': 'note',
} as const satisfies { [grade: string]: Level };

/** From how many people outside on it speaks. */
export const options = {
  askPeople: number({ default: 200, min: 2, max: 100_000, stricter: 'lower' }),
  notePeople: number({ default: 50, min: 2, max: 100_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  /** Everybody outside whom the mail reaches, as far as they could be read. */
  readonly people: number;
  /** The client shows no more of them. */
  readonly atLeast: boolean;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
  /** How many of them were in the mail when its window opened, and what it began as. */
  readonly began: number;
  readonly as: Beginning['as'] | '';
  /** How many are new against the confirmed crowd, and the first few of them. */
  readonly newcomers: number;
  readonly named: readonly string[];
};

export default defineRule({
  id: 'bulk-recipients',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(draft, options, audience, context) {
    // Of an invitation `visible-attendees` speaks.
    if (draft.kind !== 'mail') return;
    const outside = audience.people.filter((person) => !person.internal);
    const people = headcount(outside, context.lists);
    const about = outside.map((person) => person.address);
    const atLeast = isCapped(draft);
    const lists = audience.unknownLists.filter((list) => list.field === 'bcc').map((list) => list.name);
    const { began } = draft;
    const first = new Set(began ? began.addresses.map(canonical) : []);
    const data: Facts = {
      people,
      atLeast,
      outside: hasOrganisation(draft, audience),
      began: outside.filter((person) => first.has(person.canonical)).length,
      as: began ? began.as : '',
      newcomers: 0,
      named: [],
    };
    if (atLeast || people >= options.askPeople) {
      const newcomers = context.crowds && newcomersTo(context.crowds, outside);
      const isNew = !newcomers || areMany(newcomers.length, outside.length);
      const some = newcomers && isNew && newcomers.length * 2 <= outside.length ? newcomers : undefined;
      const named = some ? some.map((person) => person.address) : [];
      // Whoever is in a list that nobody can look into was never confirmed.
      const isWhole = !atLeast && audience.unknownLists.length === 0;
      yield Object.assign(
        {
          grade: some ? ('many-new' as const) : ('very-many' as const),
          about: some ? named : about,
          data: Object.assign({}, data, { newcomers: named.length, named: named.slice(0, NAMED) }),
        },
        isWhole && { crowd: isNew ? ('new' as const) : ('known' as const) },
        some && { number: people },
      );
      if (some) return;
    }
    if (people >= options.notePeople) yield { grade: 'many', about, data };
    // In To and Cc `many-visible-recipients` asks about them.
    if (lists.length > 0 && !atLeast) yield { grade: 'unknown-size', about: lists, data };
  },
});

/** So many of the new addresses are read in a sentence. */
const NAMED = 3;

/** Whether a field holds more than the client shows: it may be anybody, and they are many. */
function isCapped(draft: Draft): boolean {
  return FIELDS.some((field) => {
    const recipients = draft[field];
    return (
      recipients.known &&
      recipients.value.some(
        (one) => one.kind === 'list' && !one.members.known && one.members.because === 'capped',
      )
    );
  });
}
