import { personalDataOf } from '../../content/personal-data/draft-data.ts';
import { type DataInFile, personalDataInFiles, sumOf } from '../../content/personal-data/files.ts';
import type { PersonalKind } from '../../content/personal-data/kind.ts';
import { NO_DATA, type PersonalData } from '../../content/personal-data/personal-data.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import type { Places } from './places.ts';
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
export type Facts = Places & {
  /** Of how many people at least two kinds of data are in the text and the files. */
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
  needs: ['recipients', 'subject', 'body', 'attachments', 'files'],
  grades,
  options,
  texts,

  *check(draft, options, audience) {
    const written = personalDataOf(draft) || NOTHING;
    const inFiles = personalDataInFiles(draft);
    const found = inFiles.length > 0 ? sumOf([written].concat(inFiles.map(({ data }) => data))) : written;
    const { card, 'my-number': myNumber, 'social-security': socialSecurity } = found.counts;
    const outsiders = audience.people.filter((person) => !person.internal).map((person) => person.address);
    const unknown = audience.unknownLists.map((list) => list.name);
    const data: Facts = Object.assign(
      {
        persons: found.persons,
        kinds: kindsTold(found),
        cards: card,
        myNumbers: myNumber,
        socialSecurity,
        people: outsiders.length,
        outside: hasOrganisation(draft, audience),
        inText: weightOf(written) > 0,
      },
      placesOf(inFiles),
    );
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

const NOTHING: PersonalData = { counts: NO_DATA, persons: 0, kinds: [] };

/** Where the data of most people stand. */
function placesOf(inFiles: readonly DataInFile[]): Pick<Places, 'files' | 'sheet' | 'hidden'> {
  const telling = inFiles.filter(({ data }) => weightOf(data) > 0);
  const [most] = telling;
  return {
    files: Array.from(new Set(telling.map(({ path }) => path.join(' › ')))),
    sheet: (most && most.where.part === 'sheet' && most.where.name) || '',
    hidden: telling.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

/** One signature is no personal data that anybody is told of. */
function weightOf({ persons, counts }: PersonalData): number {
  return persons + counts.card + counts['my-number'] + counts['social-security'];
}

/** The numbers that are named by themselves are not named again. */
function kindsTold(found: PersonalData): readonly PersonalKind[] {
  return found.kinds.filter((kind) => kind !== 'card' && kind !== 'my-number' && kind !== 'social-security');
}
