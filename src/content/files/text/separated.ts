/** The rows of a table in text, with every cell as it is written; a quoted cell may hold separators and lines. */
export function rowsOf(text: string, separator: string): string[][] {
  return text.includes('"') ? quotedRows(text, separator) : plainRows(text, separator);
}

/**
 * What separates the columns: the sign that most of the first lines hold equally often.
 * @returns undefined where the lines are no table
 */
export function separatorOf(text: string): Separator | undefined {
  const named = /^\ufeff?sep=([,;|\t])\r?\n/i.exec(text);
  if (named) return { separator: named[1] ?? ',', start: named[0].length, columns: 2, agreeing: 1, lines: 2 };
  const sample = text.slice(0, SAMPLE);
  const complete = sample.length === text.length ? sample : sample.slice(0, sample.lastIndexOf('\n') + 1);
  const found = SEPARATORS.flatMap((separator) => {
    const rows = rowsOf(complete, separator).slice(0, 60);
    const columns = usualOf(rows.map((row) => row.length));
    const agreeing = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length);
    return columns > 1 ? [{ separator, start: 0, columns, agreeing, lines: rows.length }] : [];
  });
  return found.sort((a, b) => b.agreeing - a.agreeing || b.columns - a.columns)[0];
}

interface Separator {
  readonly separator: string;
  /** Where the table begins, after a line that only names the separator. */
  readonly start: number;
  readonly columns: number;
  /** The share of lines with so many columns. */
  readonly agreeing: number;
  readonly lines: number;
}

const SEPARATORS = ['\t', ',', ';', '|'];
const SAMPLE = 20_000;

function usualOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function plainRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  // Old Macintoshes end lines with CR alone.
  const end = text.includes('\n') ? '\n' : '\r';
  let start = 0;
  while (start < text.length) {
    let next = text.indexOf(end, start);
    if (next < 0) next = text.length;
    const last = text.charCodeAt(next - 1) === CR && next > start ? next - 1 : next;
    if (last > start) rows.push(text.slice(start, last).split(separator));
    start = next + 1;
  }
  return rows;
}

const CR = 13;

function quotedRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const end = text.includes('\n') ? '\n' : '\r';
  let row: string[] = [];
  let at = 0;
  // Looked up once for many cells: in a file where one of them is rare, each look-up would go to its end.
  let nextSeparator = -1;
  let nextEnd = -1;
  while (at <= text.length) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      const closed = closingQuote(text, at + 1);
      cell = text.slice(at + 1, closed);
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
      at = Math.min(text.length, closed + 1);
    }
    if (nextSeparator < at) nextSeparator = placeOf(text, separator, at);
    if (nextEnd < at) nextEnd = placeOf(text, end, at);
    const stop = Math.min(nextSeparator, nextEnd);
    // What follows a closing quote, or a quote inside a cell, stays as it is written.
    if (stop > at) cell += text.slice(at, stop);
    const isLast = stop === nextEnd;
    if (isLast && cell.charCodeAt(cell.length - 1) === CR) cell = cell.slice(0, -1);
    row.push(cell);
    if (isLast) {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
    }
    at = stop + 1;
  }
  return rows;
}

const QUOTE = 34;

function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** Where the quote ends that began before `from`; two of them in a row are one in the cell. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
