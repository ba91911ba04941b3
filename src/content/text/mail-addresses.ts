import { eachMatch } from '../personal-data/text.ts';

/** Every mail address that stands in a text, in lower case and of one width, each once. */
export function mailAddressesIn(text: string): readonly string[] {
  const found = new Set<string>();
  const narrow = /[\uff01-\uff5e]/.test(text) ? text.normalize('NFKC') : text;
  eachMatch(ADDRESS, narrow, (match) => found.add(match[0].replace(/\.+$/, '').toLowerCase()));
  return Array.from(found);
}

/** Bounded on both sides of the "@", so that a long line of letters costs no more than its length. */
const ADDRESS = /[a-z0-9_][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/gi;
