/**
 * A text as the finders of personal data read it: one width of letters and digits, one sort of hyphen
 * between digits, no addresses of pages (whose digits mean nothing), split into lines.
 */
export function readableLines(text: string): readonly string[] {
  return text
    .replace(ENCLOSED_NUMBERS, ' ')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\bhttps?:\/\/[^\s<>"]+/gi, ' ')
    .replace(HYPHENS, '$1-')
    .split(/\r\n|[\n\r\u2028\u2029]/);
}

/** The cells of a line that was written as a row of a table, else the line as its only cell. */
export function cellsOf(line: string): readonly string[] {
  for (const divider of DIVIDERS) {
    const cells = line.split(divider);
    if (cells.length > 1) return cells.map((cell) => cell.trim());
  }
  return [line.trim()];
}

/** Calls back with every match; the expression must be global and match something. */
export function eachMatch(expression: RegExp, text: string, found: (match: RegExpExecArray) => void): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found(match);
}

/** NFKC would make ① a digit of the number behind it. */
const ENCLOSED_NUMBERS = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/g;

/** Every dash that people type between digits, the kana's long mark included, after NFKC. */
const HYPHENS = /(\d) ?[-\u2010-\u2015\u2212\u2500\u2501\u30fc] ?(?=\d)/g;

/** What divides cells, the surest sign first. */
const DIVIDERS = ['\t', '|', ',', ';', / {2,}/, '、', ' / '];
