/** Personal data in a text: which kinds, how many, of how many people. The values themselves stay here. */

import { bareBirthDateIn, contactsIn } from './contacts.ts';
import type { PersonalKind } from './kind.ts';
import { leadingWord, namesIn, surnamesIn } from './names.ts';
import { secretNumbersIn } from './numbers.ts';
import { speaksOfMarks, withoutOutcome } from './outcome.ts';
import { labelledCells } from './tables.ts';
import { cellsOf, readableLines } from './text.ts';

/** How much personal data a text holds. */
export interface PersonalData {
  /** Different values of each kind. */
  readonly counts: Readonly<Record<PersonalKind, number>>;
  /**
   * Of how many people at least two kinds are told. A name with a mail address is one kind, because that
   * is how people write an address; a place of business (phone and address, no name) is nobody.
   */
  readonly persons: number;
  /** The kinds told of at least half as many, in the order in which people list them. */
  readonly kinds: readonly PersonalKind[];
}

/**
 * Counts the personal data of a text; nothing throws, and the time it takes grows with the length.
 * @param heading what stands above the text, such as the subject: it may say what a number is
 */
export function personalDataIn(text: string, heading: string = ''): PersonalData {
  const lines = readableLines(text);
  const traces = new Traces();
  const surnames = surnamesIn(lines);
  const reading = { traces, surnames, isMarked: speaksOfMarks(`${heading}\n${text}`) };
  lines.forEach((line, index) => readLine(line, index, reading));
  labelledCells(lines, ({ line, kind, value }) =>
    traces.add(line, kind, plainValue(kind, value), isTelling(kind)),
  );
  for (const { kind, line, digits } of secretNumbersIn(lines, heading)) traces.add(line, kind, digits, true);
  addUncommonNames(lines, traces);
  return traces.sum();
}

/** A line longer than this is prose or no text at all; its numbers still count, names in it do not. */
const ROW_LENGTH = 400;

/** What is known of a text while its lines are read. */
interface ReadingOfText {
  readonly traces: Traces;
  readonly surnames: RegExp | undefined;
  readonly isMarked: boolean;
}

function readLine(line: string, index: number, reading: ReadingOfText): void {
  const { traces, surnames } = reading;
  if (line.trim() === '') return;
  contactsIn(line, (kind, value, isPrivate) => traces.add(index, kind, value, isPrivate));
  readOutcome(line, index, reading);
  const isRow = traces.kindsAt(index) > 0;
  if (line.length > ROW_LENGTH || !(isRow || line.length <= NAME_LENGTH)) return;
  const cells = cellsOf(line.replace(LABEL, ''));
  for (const name of namesIn(line.replace(LABEL, ''), cells, surnames)) traces.add(index, 'name', name, true);
  const date = traces.kindsAt(index) > 0 ? bareBirthDateIn(line) : undefined;
  if (date !== undefined) traces.add(index, 'birth-date', date, true);
}

/** A name with what became of it: points, an age, pay, a decision. */
function readOutcome(line: string, index: number, { traces, surnames, isMarked }: ReadingOfText): void {
  const named = line.length <= ROW_LENGTH ? withoutOutcome(line, isMarked) : undefined;
  if (named === undefined) return;
  const plain = named.replace(LABEL, '');
  for (const name of namesIn(plain, cellsOf(plain), surnames)) {
    traces.add(index, 'name', name, true);
    traces.add(index, 'particulars', `${name} ${line.slice(named.length)}`, true);
  }
}

/** A line alone may be a name up to this length. */
const NAME_LENGTH = 24;
const LABEL = /^\s*(?:ご?氏名|お?名前|参加者|代表者|name)\s*[:：]\s*/i;

/**
 * Not every surname is a common one. What begins a row with somebody's own number is a name, and in a
 * list where full names begin other rows too.
 */
function addUncommonNames(lines: readonly string[], traces: Traces): void {
  const rows = traces.rows(['phone', 'postal-address', 'birth-date', 'identity', 'account']);
  const full = rows.filter(
    (row) => traces.hasAt(row, 'name') && leadingWord(lines[row] || '').length >= FULL_NAME,
  );
  const isList = full.length >= 2 && full.length * 4 >= rows.length;
  for (const row of rows) {
    if (traces.hasAt(row, 'name') || !(isList || traces.hasOwnAt(row, 'phone'))) continue;
    const word = leadingWord(lines[row] || '');
    if (word.length >= FULL_NAME) traces.add(row, 'name', word, true);
  }
}

/** Family and given name have hardly ever fewer letters together. */
const FULL_NAME = 3;

function isTelling(kind: PersonalKind): boolean {
  return kind !== 'postal-address' && kind !== 'phone' && kind !== 'email';
}

/** So that a cell and what a finder saw in it are one value. */
function plainValue(kind: PersonalKind, value: string): string {
  if (kind === 'phone') return value.replace(/\D/g, '');
  return value.replace(/\s/g, '').toLowerCase();
}

/** What was found, by line and by kind. */
class Traces {
  readonly #values = new Map<PersonalKind, Set<string>>();
  /** The values that are a person's own and nobody else's. */
  readonly #private = new Map<PersonalKind, Set<string>>();
  readonly #lines = new Map<number, Line>();

  add(line: number, kind: PersonalKind, value: string, isPrivate: boolean): void {
    valuesOf(this.#values, kind).add(value);
    const there = this.#lines.get(line) || { kinds: new Set(), own: new Set(), marks: '' };
    there.kinds.add(kind);
    if (isPrivate) {
      valuesOf(this.#private, kind).add(value);
      there.own.add(kind);
      there.marks += `${value} `;
    }
    this.#lines.set(line, there);
  }

  kindsAt(line: number): number {
    const there = this.#lines.get(line);
    return there ? there.kinds.size : 0;
  }

  hasAt(line: number, kind: PersonalKind): boolean {
    const there = this.#lines.get(line);
    return there !== undefined && there.kinds.has(kind);
  }

  hasOwnAt(line: number, kind: PersonalKind): boolean {
    const there = this.#lines.get(line);
    return there !== undefined && there.own.has(kind);
  }

  rows(kinds: readonly PersonalKind[]): readonly number[] {
    return Array.from(this.#lines.keys()).filter((line) => kinds.some((kind) => this.hasAt(line, kind)));
  }

  sum(): PersonalData {
    const counts = Object.assign({}, NO_DATA);
    for (const kind of KINDS) counts[kind] = sizeOf(this.#values, kind);
    // A name that comes again in every row is a place or a title.
    const rows = new Set<string>();
    this.#lines.forEach(({ kinds, own, marks }) => {
      if (
        KINDS.some(
          (one) => own.has(one) && KINDS.some((other) => kinds.has(other) && tellTogether(one, other)),
        )
      )
        rows.add(marks);
    });
    // Where the data of one person stand in several lines, the kinds that are told equally often tell it.
    let records = 0;
    for (const own of KINDS) {
      for (const other of KINDS) {
        if (!tellTogether(own, other)) continue;
        records = Math.max(records, Math.min(sizeOf(this.#private, own), counts[other]));
      }
    }
    const most = Math.max(...KINDS.map((kind) => counts[kind]));
    const persons = Math.max(records, Math.min(rows.size, most));
    const kinds = KINDS.filter((kind) => counts[kind] > 0 && counts[kind] * 2 >= persons);
    return { counts, persons, kinds };
  }
}

/** One line: its kinds, those of them that are a person's own, and what tells it from other people's lines. */
interface Line {
  readonly kinds: Set<PersonalKind>;
  readonly own: Set<PersonalKind>;
  marks: string;
}

function tellTogether(own: PersonalKind, other: PersonalKind): boolean {
  if (own === other) return false;
  return !((own === 'name' && other === 'email') || (own === 'email' && other === 'name'));
}

function valuesOf(map: Map<PersonalKind, Set<string>>, kind: PersonalKind): Set<string> {
  const values = map.get(kind) || new Set<string>();
  map.set(kind, values);
  return values;
}

function sizeOf(map: ReadonlyMap<PersonalKind, ReadonlySet<string>>, kind: PersonalKind): number {
  const values = map.get(kind);
  return values ? values.size : 0;
}

/** None of any kind. */
export const NO_DATA: Record<PersonalKind, number> = {
  name: 0,
  'birth-date': 0,
  'postal-address': 0,
  phone: 0,
  email: 0,
  account: 0,
  identity: 0,
  particulars: 0,
  'my-number': 0,
  'social-security': 0,
  card: 0,
};
/** In the order in which people list them. */
export const KINDS = Object.keys(NO_DATA) as PersonalKind[];
