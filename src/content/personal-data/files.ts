import type { Draft } from '../../core/draft.ts';
import { contentsIn, type FileContent, type FilePlace, type FileTable } from '../../core/file-content.ts';
import { columnsOf, eachPerson } from './columns.ts';
import type { PersonalKind } from './kind.ts';
import { secretNumbersIn } from './numbers.ts';
import { KINDS, NO_DATA, type PersonalData, personalDataIn } from './personal-data.ts';

/** The personal data of one place in a file: a sheet, a text, a member of an archive. */
export interface DataInFile {
  /** The names of the files it lies in, the attachment first. */
  readonly path: readonly string[];
  readonly where: FilePlace;
  readonly data: PersonalData;
  /** How many of its people nobody sees who opens the file without looking for them. */
  readonly hidden: number;
  /** It is a table, its people rows. */
  readonly isTable: boolean;
}

/** The personal data in all attached files that were looked into, each place by itself, most people first. */
export function personalDataInFiles({ attachments }: Pick<Draft, 'attachments'>): readonly DataInFile[] {
  const found: DataInFile[] = [];
  if (!attachments.known) return found;
  for (const { name, content } of attachments.value)
    if (content && content.known) for (const one of dataIn(name, content.value)) found.push(one);
  return found.sort((a, b) => b.data.persons - a.data.persons);
}

/** The sum of what several places hold; who stands in two of them in other words counts twice. */
export function sumOf(all: readonly PersonalData[]): PersonalData {
  const counts = Object.assign({}, NO_DATA);
  let persons = 0;
  const kinds = new Set<PersonalKind>();
  for (const data of all) {
    for (const kind of KINDS) counts[kind] += data.counts[kind];
    persons += data.persons;
  }
  for (const data of all) {
    // Of one signature in the text the kinds are not those of a register in a file.
    if (data.persons * 10 >= persons) for (const kind of data.kinds) kinds.add(kind);
  }
  return { counts, persons, kinds: KINDS.filter((kind) => kinds.has(kind)) };
}

/** A file that was read once is the same for every judgement; it is forgotten with its content. */
const kept = new WeakMap<FileContent, readonly DataInFile[]>();

function dataIn(name: string, content: FileContent): readonly DataInFile[] {
  const before = kept.get(content);
  if (before) return before;
  const found: DataInFile[] = [];
  const seen = new Set<string>();
  for (const inner of contentsIn(content, [name])) {
    const { path } = inner;
    for (const table of inner.content.tables) {
      const { data, hidden } = dataInTable(table, path[path.length - 1] || '', seen);
      found.push({ path, where: table.where, data, hidden, isTable: true });
    }
    for (const { where, text, hidden } of inner.content.texts) {
      const data = personalDataIn(text, path[path.length - 1] || '');
      found.push({ path, where, data, hidden: hidden ? data.persons : 0, isTable: false });
    }
  }
  const telling = found.filter(({ data }) => KINDS.some((kind) => data.counts[kind] > 0));
  kept.set(content, telling);
  return telling;
}

/** @param seen the people of tables before: a sheet that repeats some of another's is no more people */
function dataInTable(
  table: FileTable,
  heading: string,
  seen: Set<string>,
): { readonly data: PersonalData; readonly hidden: number } {
  const columns = columnsOf(table);
  const told = columns.kinds.filter((kind, column) => kind && columns.kinds.indexOf(kind) === column);
  if (told.length < 2) {
    const data = personalDataIn(table.rows.map((row) => row.join('\t')).join('\n'), heading);
    return { data, hidden: table.hidden ? data.persons : 0 };
  }
  const counts = Object.assign({}, NO_DATA);
  const hiddenRows = new Set(table.hiddenRows);
  const isHidden = table.hidden !== undefined || areHidden(table, columns.kinds);
  let persons = 0;
  let hidden = 0;
  eachPerson(table, columns, (row, mark) => {
    if (seen.has(mark)) return;
    seen.add(mark);
    persons += 1;
    if (isHidden || hiddenRows.has(row)) hidden += 1;
  });
  for (const kind of told) if (kind) counts[kind] = persons;
  addSecrets(table, columns.labels, columns.first, heading, counts);
  const kinds = KINDS.filter((kind) => counts[kind] > 0 && counts[kind] * 2 >= persons);
  return { data: { counts, persons, kinds }, hidden };
}

/** All that tells of people stands in hidden columns, or all but one that says nothing alone. */
function areHidden({ hiddenColumns }: FileTable, kinds: readonly (PersonalKind | undefined)[]): boolean {
  const shown = kinds.filter((kind, column) => kind && hiddenColumns.indexOf(column) < 0);
  return shown.length < 2;
}

/** Card and national numbers, column by column: its heading says what a column's numbers are. */
function addSecrets(
  { rows }: FileTable,
  labels: readonly string[],
  first: number,
  heading: string,
  counts: Record<PersonalKind, number>,
): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < Math.min(width, MOST_COLUMNS); column += 1) {
    const lines: string[] = [];
    for (let row = first; row < rows.length; row += 1) {
      const cell = (rows[row] || [])[column] || '';
      if (LONG_NUMBER.test(cell)) lines.push(`${labels[column] || ''} ${cell.normalize('NFKC')}`);
    }
    if (lines.length === 0) continue;
    const values = new Map<PersonalKind, Set<string>>();
    for (const { kind, digits } of secretNumbersIn(lines, heading)) {
      const digitsOfKind = values.get(kind) || new Set<string>();
      values.set(kind, digitsOfKind.add(digits));
    }
    values.forEach((digits, kind) => {
      counts[kind] += digits.size;
    });
  }
}

const MOST_COLUMNS = 200;
const LONG_NUMBER = /[\d\uff10-\uff19](?:[ -]?[\d\uff10-\uff19]){8}/;
