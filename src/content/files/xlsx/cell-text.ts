import { withoutReferences } from '../xml/entities.ts';

/**
 * The text of a string item: of all its runs, without the readings (`rPh`) that a Japanese Excel keeps beside
 * them, which would be a second person.
 * @param p the prefix that the document writes before its names, such as `x:`
 */
export function textOfItem(item: string, p: string): string {
  const open = `<${p}t`;
  let text = '';
  let reading = item.indexOf(`<${p}rPh`);
  let at = item.indexOf(open);
  while (at >= 0) {
    if (reading >= 0 && at > reading) {
      const end = item.indexOf(`</${p}rPh>`, reading);
      if (end < 0) break;
      reading = item.indexOf(`<${p}rPh`, end);
      at = item.indexOf(open, end);
      continue;
    }
    const start = item.indexOf('>', at) + 1;
    if (start === 0) break;
    // `<t>`, `<t xml:space="preserve">` and `<t/>`, but not `<tab`.
    const sign = item.charCodeAt(at + open.length);
    if ((sign === GREATER || sign === SPACE) && item.charCodeAt(start - 2) !== SLASH) {
      const end = item.indexOf('<', start);
      if (end < 0) break;
      const run = withoutReferences(item.slice(start, end));
      text = text === '' ? run : text + run;
      at = item.indexOf(open, end);
    } else at = item.indexOf(open, start);
  }
  return text.includes('_x') ? withoutEscapes(text) : text;
}

const GREATER = 62;
const SPACE = 32;
const SLASH = 47;

/** `_x000D_` stands for a letter that XML has no place for. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The prefix before the names of a document, from its first tag: '' or such as `x:`. */
export function prefixOf(xml: string): string {
  return /<([\w.-]+:)?(?:worksheet|sst|chartsheet|dialogsheet|macrosheet)\b/.exec(xml)?.[1] ?? '';
}
