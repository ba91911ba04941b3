/** Text of XML with its references as the letters they stand for; one that is not known stays as it is written. */
export function withoutReferences(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  let end = -1;
  while (at >= 0) {
    if (end < at) end = text.indexOf(';', at);
    if (end < 0) break;
    const letter = end - at > LONGEST ? undefined : letterOf(text, at + 1, end);
    if (letter !== undefined) {
      decoded += from < at ? text.slice(from, at) + letter : letter;
      from = end + 1;
      at = text.charCodeAt(from) === AMPERSAND ? from : text.indexOf('&', from);
    } else at = text.indexOf('&', at + 1);
  }
  return decoded + text.slice(from);
}

const LONGEST = 10;
const AMPERSAND = 38;
const HASH = 35;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function letterOf(text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(start) !== HASH) return NAMED.get(text.slice(start, end));
  const isHex = (text.charCodeAt(start + 1) | 32) === 120;
  let code = 0;
  // By hand: openpyxl writes every kanji like this, millions of them.
  for (let at = start + (isHex ? 2 : 1); at < end; at += 1) {
    const sign = text.charCodeAt(at);
    const digit = sign <= 57 ? sign - 48 : (sign | 32) - 87;
    if (digit < 0 || digit >= (isHex ? 16 : 10)) return undefined;
    code = code * (isHex ? 16 : 10) + digit;
  }
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
