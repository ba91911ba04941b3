import { mailAddressesIn } from './mail-addresses.ts';

/**
 * The addresses that stand in a header's text and were not read as recipients. A parser of address
 * lists goes by quotes, brackets and commas, and where these are damaged it drops people without a
 * word; this goes by nothing but the addresses.
 * @param header the text as it was before anything was parsed or mended
 * @param read what each recipient was read as: an address, or what stands in its place
 */
export function missedAddresses(header: string, read: readonly string[]): readonly string[] {
  const found = mailAddressesIn(withoutNames(header));
  if (found.length === 0) return found;
  const counted = new Set<string>();
  for (const one of read) {
    const within = mailAddressesIn(one);
    // One entry that holds several addresses stands for one recipient only.
    if (within.length === 1 && within[0] !== undefined) counted.add(within[0]);
  }
  return found.filter((address) => !counted.has(address));
}

/**
 * The header without the names that look like an address: `"old@x.example" <new@x.example>` is one
 * recipient. Where a quotation mark is missing, the wrong texts stand between two: they hold several
 * addresses, begin with a space, hold a comma behind an address, or no `<` follows.
 */
function withoutNames(header: string): string {
  let rest = '';
  let from = 0;
  const leave = (start: number, end: number): void => {
    const name = header.slice(start, end);
    if (name.indexOf('@') < 0 || !/^\s*</.test(header.slice(end, end + NEAR))) return;
    if (/^"\s|@[^,;]*[,;]|@[^]*@/.test(name)) return;
    rest += `${header.slice(from, start)} `;
    from = end;
  };
  for (let at = 0; at < header.length; at += 1) {
    const sign = header.charAt(at);
    if (sign !== '"' && sign !== '=') continue;
    const end = sign === '"' ? endOfQuotes(header, at) : endOfWord(header, at);
    // Without a second mark nothing behind the first is in quotes.
    if (end < 0) break;
    if (end === at) continue;
    leave(at, end);
    at = end - 1;
  }
  return rest + header.slice(from);
}

/** How far the "<" of an address may be from its name: a fold and some spaces. */
const NEAR = 20;

/** Behind the closing quotation mark, -1 where there is none. */
function endOfQuotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"') return at + 1;
  }
  return -1;
}

const WORD = /=\?[^?\s]{1,40}\?[QB]\?[^?\s]{0,400}\?=/iy;

/** Behind an encoded word (RFC 2047), or the start itself where there is none. */
function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  const found = WORD.exec(text);
  return found ? start + found[0].length : start;
}
