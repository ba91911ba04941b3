import { beginningOf } from '../../core/body-limit.ts';

/**
 * As much of a mail's HTML as is read: without the pictures that are written into it, which hold no words
 * and may be far longer than all of them, and not more than is looked at of a text. Taken before it is
 * parsed, because parsing costs most.
 */
export function readableHtml(html: string): { readonly html: string; readonly cut: boolean } {
  const source = withoutData(html);
  const beginning = beginningOf(source, MOST_HTML);
  return { html: beginning, cut: beginning.length < source.length };
}

/** Elements cost more than letters; this is far more than what people write, and most of it is style. */
export const MOST_HTML = 500_000;

/** Data in the place of an address; so much of it in a row is no text. */
function withoutData(html: string): string {
  let kept = '';
  let from = 0;
  for (let at = html.indexOf(DATA); at >= 0; at = html.indexOf(DATA, from)) {
    const start = at + DATA.length;
    ENDING.lastIndex = start;
    const found = ENDING.exec(html);
    const end = found ? found.index : html.length;
    kept += html.slice(from, end - start > SHORTEST ? start : end);
    from = end;
  }
  return kept + html.slice(from);
}

const DATA = ';base64,';
const ENDING = /[^A-Za-z0-9+/=%]/g;
const SHORTEST = 500;
