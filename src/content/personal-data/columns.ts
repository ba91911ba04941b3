import type { FileTable } from '../../core/file-content.ts';
import { bareBirthDateIn, contactsIn } from './contacts.ts';
import type { PersonalKind } from './kind.ts';
import { namesIn, surnamesIn } from './names.ts';
import { isPlausible, kindOf } from './tables.ts';
import { readableLines } from './text.ts';

/** What the columns of a table say of people, as far as headings or cells tell. */
export interface Columns {
  /** What each column holds; undefined where it says nothing of people. */
  readonly kinds: readonly (PersonalKind | undefined)[];
  /** Headings without their additions, '' where there are none. */
  readonly labels: readonly string[];
  /** The first row below the headings. */
  readonly first: number;
}

/** Reads the headings of a table, and where a column has no telling one, what stands in its cells. */
export function columnsOf(table: FileTable): Columns {
  const { rows } = table;
  let headed = -1;
  let labels: readonly string[] = [];
  let most = 0;
  for (let row = 0; row < Math.min(rows.length, ROWS_OF_HEADINGS); row += 1) {
    const named = (rows[row] || []).map(plainLabel);
    const telling = named.filter((label) => kindOf(label) !== undefined).length;
    if (telling > most) {
      most = telling;
      headed = row;
      labels = named;
    }
  }
  if (headed < 0 && table.header !== undefined) {
    headed = table.header;
    labels = (rows[headed] || []).map(plainLabel);
  }
  const first = headed + 1;
  const sample = sampleOf(rows, first);
  const width = sample.reduce((columns, row) => Math.max(columns, row.length), labels.length);
  const kinds: (PersonalKind | undefined)[] = [];
  for (let column = 0; column < width; column += 1)
    kinds.push(kindOf(labels[column] || '') || kindOfCells(sample.map((row) => row[column] || '')));
  return { kinds, labels, first };
}

/** Above the headings there may be a title, a date and empty rows. */
const ROWS_OF_HEADINGS = 20;

/** What a form's or a sheet's maker puts around a heading: 「お名前（必須）」, 「電話番号 *」, 「■ 氏 名」. */
function plainLabel(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(
      /\((?:必須|任意|漢字|フルネーム|全角|半角|ハイフン(?:なし|あり|不要)|required|optional)[^)]*\)/gi,
      '',
    )
    .replace(/(?:を?(?:ご記入|ご入力|入力|記入)(?:して)?(?:ください|下さい)。?)$/, '')
    .replace(/^[\s*※■●○□◆◇・:[\](){}【】〔〕]+|[\s*※■●○□◆◇・:[\](){}【】〔〕]+$/g, '')
    .replace(/([\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g, '$1');
}

/** Rows from the whole table, because a sheet may begin with examples. */
function sampleOf(rows: readonly (readonly string[])[], first: number): readonly (readonly string[])[] {
  const step = Math.max(1, Math.floor((rows.length - first) / SAMPLE));
  const sample: (readonly string[])[] = [];
  for (let row = first; row < rows.length && sample.length < SAMPLE; row += step)
    sample.push(rows[row] || []);
  return sample;
}

const SAMPLE = 60;

/** What most of a column's cells are by their form. */
function kindOfCells(cells: readonly string[]): PersonalKind | undefined {
  const filled = readableLines(cells.filter((cell) => cell.trim() !== '').join('\n'));
  if (filled.length < 2) return undefined;
  const counts = new Map<PersonalKind, number>();
  const surnames = surnamesIn(filled);
  for (const cell of filled) {
    if (cell.length > 120) continue;
    const kinds = new Set<PersonalKind>();
    contactsIn(cell, (kind) => kinds.add(kind));
    // The line's own words would make a date in it a day of birth only behind something else.
    if (bareBirthDateIn(`x ${cell}`) !== undefined) kinds.add('birth-date');
    if (cell.length <= 24 && !/\d|@/.test(cell) && namesIn(cell, [cell], surnames).length > 0)
      kinds.add('name');
    kinds.forEach((kind) => counts.set(kind, countOf(counts, kind) + 1));
  }
  let best: PersonalKind | undefined;
  counts.forEach((count, kind) => {
    // Two surnames in five are none of the common ones.
    if (count >= filled.length * (kind === 'name' ? 0.4 : 0.6) && (!best || count > countOf(counts, best)))
      best = kind;
  });
  return best;
}

function countOf(counts: ReadonlyMap<PersonalKind, number>, kind: PersonalKind): number {
  const count = counts.get(kind);
  return count === undefined ? 0 : count;
}

/** Calls back for every row that tells at least two kinds of one person. */
export function eachPerson(
  table: FileTable,
  { kinds, first }: Columns,
  found: (row: number, mark: string) => void,
): void {
  const telling = kinds.map((kind, column) => ({ kind, column })).filter(({ kind }) => kind !== undefined);
  for (let row = first; row < table.rows.length; row += 1) {
    const cells = table.rows[row] || [];
    const told = new Set<PersonalKind>();
    let mark = '';
    for (const { kind, column } of telling) {
      const value = (cells[column] || '').trim();
      if (kind && (kind === 'name' ? NAMED.test(value) : isPlausible(kind, value))) {
        told.add(kind);
        mark += `${value.replace(/[\s-]/g, '')}\n`;
      }
    }
    if (told.size >= 2 && !isBusiness(told)) found(row, mark);
  }
}

/** Under a heading for names, 「佐藤 花子2」 is one too. */
const NAMED = /^(?=.{1,60}$)[^@]*[^\d\s@.,:/-][^@]*$/;

/** A place with a phone and nothing of a person: a shop, an office. */
function isBusiness(told: ReadonlySet<PersonalKind>): boolean {
  let own = false;
  told.forEach((kind) => {
    own = own || (kind !== 'postal-address' && kind !== 'phone' && kind !== 'email' && kind !== 'account');
  });
  return !own;
}
