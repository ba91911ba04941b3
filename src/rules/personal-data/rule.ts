import { personalDataOf } from '../../content/personal-data/draft-data.ts';
import type { PersonalKind } from '../../content/personal-data/kind.ts';
import type { PersonalData } from '../../content/personal-data/personal-data.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  'very-many-persons': 'ask',
  'national-number': 'ask',
  'card-number': 'ask',
  'many-persons': 'ask',
  'number-inside': 'note',
} as const satisfies { [grade: string]: Level };

/** How many people are a list, and how many a whole register. */
export const options = {
  manyPersons: number({ default: 10, min: 2, max: 100_000, stricter: 'lower' }),
  veryManyPersons: number({ default: 1_000, min: 2, max: 1_000_000, stricter: 'lower' }),
};

/** What the sentences are made from: figures and kinds, never a value. */
export type Facts = {
  /** Of how many people at least two kinds of data are in the text. */
  readonly persons: number;
  /** The kinds told of them. */
  readonly kinds: readonly PersonalKind[];
  readonly cards: number;
  readonly myNumbers: number;
  readonly socialSecurity: number;
  /** The external recipients that are known. */
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
};

export default defineRule({
  id: 'personal-data',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'subject', 'body'],
  grades,
  options,
  texts,

  *check(draft, options, audience) {
    const found = personalDataOf(draft);
    if (!found) return;
    const { card, 'my-number': myNumber, 'social-security': socialSecurity } = found.counts;
    const outsiders = audience.people.filter((person) => !person.internal).map((person) => person.address);
    const unknown = audience.unknownLists.map((list) => list.name);
    const data: Facts = {
      persons: found.persons,
      kinds: kindsTold(found),
      cards: card,
      myNumbers: myNumber,
      socialSecurity,
      people: outsiders.length,
      outside: hasOrganisation(draft, audience),
    };
    const about = Array.from(new Set(outsiders.concat(unknown)));
    if (about.length === 0) {
      // Colleagues are not strangers, but such a number outlives its purpose in every mailbox.
      const colleagues = audience.people.some((person) => !person.own);
      if (colleagues && card + myNumber + socialSecurity > 0) yield { grade: 'number-inside', about, data };
      return;
    }
    if (found.persons >= options.veryManyPersons) {
      const { persons } = found;
      yield { grade: 'very-many-persons', about, override: 'number', number: persons, data };
    }
    if (myNumber + socialSecurity > 0) yield { grade: 'national-number', about, data };
    if (card > 0) yield { grade: 'card-number', about, data };
    if (found.persons >= options.manyPersons) yield { grade: 'many-persons', about, data };
  },
});

/** The numbers that are named by themselves are not named again. */
function kindsTold(found: PersonalData): readonly PersonalKind[] {
  return found.kinds.filter((kind) => kind !== 'card' && kind !== 'my-number' && kind !== 'social-security');
}
