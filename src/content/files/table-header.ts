/**
 * Which of the first rows holds the headings: a row of short words without figures or addresses, in as many
 * columns as the table mostly has, with a row below. A title above it has one cell.
 * @returns its index, or undefined where none looks like one
 */
export function headerIn(rows: readonly (readonly string[])[]): number | undefined {
  const first = rows.slice(0, LOOKED_AT);
  const usual = median(first.map(filled));
  const found = first.findIndex((row, index) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.length < Math.max(1, usual * MOST_OF_THEM) || index + 1 >= rows.length) return false;
    // A column of one kind with nothing above it is a list without a heading.
    return cells.every(isHeading) && (cells.length > 1 || WORDS.test(cells[0] ?? ''));
  });
  return found < 0 ? undefined : found;
}

const LOOKED_AT = 20;
const MOST_OF_THEM = 0.6;
/** Headings of a list with one column. */
const WORDS = /名|番号|住所|アドレス|メール|電話|mail|name|phone|tel|address/i;

function isHeading(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 40 && !/@|\d{3}/.test(text) && !/^[-+¥\\$(]?[\d.,/:%-]+\)?$/.test(text);
}

function filled(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
