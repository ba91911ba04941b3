import type { Format } from '../format.ts';
import { WHOLE } from '../gathered.ts';
import { rowsOf, separatorOf } from './separated.ts';
import { textOfBytes } from './charset.ts';

/** Plain text in whatever charset. */
export const readText: Format = ({ bytes }, into) => {
  const text = textOfBytes(bytes);
  if (text === undefined) into.leave(WHOLE, 'unknown-charset');
  else into.text(WHOLE, text);
};

/** Values between commas, tabs or other separators. */
export const readSeparated: Format = ({ bytes }, into) => {
  const text = textOfBytes(bytes);
  if (text === undefined) {
    into.leave(WHOLE, 'unknown-charset');
    return;
  }
  const { separator = ',', start = 0 } = separatorOf(text) ?? {};
  const letters = into.budget.letters(text.length - start);
  if (letters < text.length - start) into.leave(WHOLE, 'too-big');
  const rows = rowsOf(text.slice(start, start + letters), separator);
  let last = 0;
  while (last < rows.length && into.budget.fill(rows[last]?.length ?? 0)) last += 1;
  if (last < rows.length) into.leave(WHOLE, 'too-many');
  into.table({ where: WHOLE, rows: last < rows.length ? rows.slice(0, last) : rows });
};

/** Whether a text without a telling name is a table: several lines with the same number of columns. */
export function isSeparated(text: string): boolean {
  const found = separatorOf(text);
  if (!found || found.agreeing < 0.9) return false;
  if (found.separator === '\t') return found.lines > 1;
  // Prose has commas too, but hardly the same number in each of many lines.
  return found.lines >= (found.columns > 2 ? 3 : 6);
}
