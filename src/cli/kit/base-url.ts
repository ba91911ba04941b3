/** What keeps an address from being the site's. */
export type AddressFault = 'no-address' | 'not-https' | 'credentials' | 'query' | 'path';

/** A usable address with a slash at its end, or what is wrong with it. */
export type Address =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly fault: AddressFault };

/** Where the site will lie. Outlook loads add-ins over https only, and a manifest holds plain addresses. */
export function baseUrlOf(text: string): Address {
  return folderUrlOf(text, ['https:']);
}

/** Where Thunderbird will find the XPI: on a server, or on a disk that every machine has. */
export function xpiFolderOf(text: string): Address {
  return folderUrlOf(text, ['https:', 'file:']);
}

/**
 * Letters that mean themselves in an address, in XML and in a server's configuration. A folder on a disk
 * may have a space too, which is written %20.
 */
const PLAIN = /^\/(?:[\w.~:-]+(?:%20[\w.~:-]+)*\/)*$/;

function folderUrlOf(text: string, protocols: readonly string[]): Address {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { ok: false, fault: 'no-address' };
  }
  if (!protocols.includes(url.protocol)) return { ok: false, fault: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'credentials' };
  // A lone "?" or "#" leaves no trace in the parsed parts.
  if (/[?#]/.test(text)) return { ok: false, fault: 'query' };
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (!PLAIN.test(path)) return { ok: false, fault: 'path' };
  return { ok: true, url: `${url.protocol}//${url.host}${path}` };
}
