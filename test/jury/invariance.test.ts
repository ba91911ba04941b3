import { describe, expect, it } from 'vitest';
import type { Mail } from './eml.ts';
import { emlOf, FORMS, nameOf } from './eml.ts';
import type { Incident } from './incident.ts';
import { INCIDENTS } from './incidents.ts';
import { formsOf, type Outcome, outcomeOf, someFormOf } from './judging.ts';
import { ORDINARY } from './ordinary.ts';

interface Case extends Pick<Incident, 'policy' | 'thread' | 'names'> {
  readonly mail: Mail;
}

/** Of the ordinary mails, every so many. */
const STEP = 7;

const CASES: readonly (Case & { readonly name: string })[] = [
  ...INCIDENTS,
  ...ORDINARY.filter((_, index) => index % STEP === 0).map((mail): Case => ({ mail, names: 'matter' })),
].map((one) => ({ ...one, name: one.mail.name }));

describe('The verdict on a mail stays', () => {
  it.each(CASES)('in every charset and encoding that can hold it: $name', async ({ mail, ...given }) => {
    const outcomes = new Map<string, string>();
    for (const { form, eml } of formsOf(mail)) outcomes.set(nameOf(form), said(await outcomeOf(eml, given)));
    expect(outcomes.size).toBeGreaterThan(0);
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries([...outcomes.keys()].map((form) => [form, mostFrequent([...outcomes.values()])])),
    );
  });

  it.each(CASES.filter(isToSeveral))(
    'when recipients stand in another order: $name',
    async ({ mail, ...given }) => {
      const before = said(await outcomeOf(someFormOf(mail, 0), given));
      for (const reorder of [reversed, rotated]) {
        const other = { ...mail, ...each(mail, reorder) };
        expect(said(await outcomeOf(someFormOf(other, 0), given))).toBe(before);
      }
    },
  );

  it.each(CASES.filter((one) => one.names !== 'matter' && isToSeveral(one)))(
    'when names are swapped between people the text does not speak of: $name',
    async ({ mail, ...given }) => {
      const other = { ...mail, ...each(mail, withNamesSwapped) };
      const before = said(await outcomeOf(someFormOf(mail, 0), given));
      expect(said(await outcomeOf(someFormOf(other, 0), given))).toBe(before);
    },
  );

  it('is asked in enough forms: Japanese in ten and more, English in all', () => {
    const japanese = ORDINARY.find(({ name }) => name.startsWith('ja-inside-report'));
    const english = ORDINARY.find(({ name }) => name.startsWith('en-quote'));
    const formsFor = (mail: Mail | undefined): number =>
      FORMS.filter((form) => mail && emlOf(mail, form)).length;
    expect(formsFor(japanese)).toBeGreaterThanOrEqual(10);
    expect(formsFor(english)).toBe(FORMS.length);
  });
});

function isToSeveral({ mail: { to = [], cc = [], bcc = [] } }: Case): boolean {
  return [to, cc, bcc].some((entries) => entries.length > 1 || entries.some((entry) => entry.endsWith(';')));
}

type Entries = readonly string[];

function each(mail: Mail, change: (entries: Entries) => Entries): Partial<Mail> {
  const { to = [], cc = [], bcc = [] } = mail;
  return { to: change(to), cc: change(cc), bcc: change(bcc) };
}

function reversed(entries: Entries): Entries {
  return entries.map((entry) => withMembers(entry, (members) => members.toReversed())).toReversed();
}

function rotated(entries: Entries): Entries {
  return [...entries.slice(1), ...entries.slice(0, 1)];
}

/** Each name over the next one's address. */
function withNamesSwapped(entries: Entries): Entries {
  const names = entries.map((entry) => /^([^:]*\S)\s*<[^<>]+>$/.exec(entry)?.[1]);
  if (names.includes(undefined)) return entries;
  return entries.map((entry, index) => {
    const name = names[(index + 1) % names.length] ?? '';
    return entry.replace(/^.*(?=<[^<>]+>$)/, `${name} `);
  });
}

function withMembers(entry: string, change: (members: Entries) => Entries): string {
  const group = /^([^<>"]+): (.*);$/.exec(entry);
  return group ? `${group[1]}: ${change((group[2] ?? '').split(', ')).join(', ')};` : entry;
}

function said({ verdict, held }: Outcome): string {
  return [verdict, ...held].join(' ');
}

function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? '');
}
