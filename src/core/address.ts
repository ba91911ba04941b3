/** Addresses and mail domains in the one form in which they may be compared. */

import punycode from 'punycode/punycode.js';
import { type Provider, providerOf } from './providers.ts';

/**
 * The form in which two spellings of one mailbox are equal: lower case, domain as A-label, no needless
 * quotes, no plus tag and no dots where the provider ignores them. Canonical input comes back as it is.
 * Text without "@" comes back trimmed and in lower case; nothing throws.
 */
export function canonical(address: string): string {
  return partsOf(address).canonical;
}

/** The domain after the last "@", as A-label in lower case; '' where there is none that could be one. */
export function domainOf(address: string): string {
  return partsOf(address).domain;
}

/** What is compared of an address; one judging asks for the same address many times. */
export interface AddressParts {
  /** See {@link canonical}. */
  readonly canonical: string;
  /** See {@link domainOf}. */
  readonly domain: string;
  /** The personal-mail provider it is at, if any. */
  readonly provider: Provider | undefined;
}

/** Reads an address once and remembers it; nothing throws. */
export function partsOf(address: string): AddressParts {
  const known = addresses.get(address);
  if (known) return known;
  if (addresses.size >= REMEMBERED) addresses.clear();
  const parts = readParts(address);
  addresses.set(address, parts);
  return parts;
}

/**
 * Whether mail could go there: something before the last "@", and behind it a domain with a dot or an
 * IP literal. Says nothing about whether the mailbox exists. Dots may stand anywhere before the "@",
 * because Japanese carriers gave out such addresses.
 */
export function isAddress(text: string): boolean {
  const { local, domain } = divided(text);
  if (domain === undefined) return false;
  const name = unquoted(local);
  if (name === '' || /[\r\n]/.test(name) || (name === local && !ATOM.test(name))) return false;
  const host = toALabel(domain);
  return isDomain(host) || LITERAL.test(host);
}

/** Whether the text could be a mail domain: host labels, at least one dot, and not a bare IP number. */
export function isDomain(text: string): boolean {
  const host = toALabel(text);
  return HOST.test(host) && /\.(?![0-9]+$)[^.]+$/.test(host) && !/(^|\.)-|-(\.|$)/.test(host);
}

/**
 * The domain as the network knows it: NFKC, lower case, every label in ASCII, no dot at the end.
 * What cannot be a domain comes back trimmed and in lower case only, and so equals no real domain.
 */
export function toALabel(domain: string): string {
  return hostIn(domain).name;
}

/**
 * The domain as a person may be shown it: each label in its own script where it cannot pass for another
 * (Latin; Japanese, with Latin beside it; Korean; Cyrillic with a letter that Latin lacks), else as A-label.
 */
export function shownDomain(domain: string): string {
  const host = toALabel(domain);
  if (/^[-0-9a-z_.]*$/.test(host) && host.indexOf('xn--') < 0) return host;
  return host
    .split('.')
    .map((label) => {
      const shown = unicodeLabel(label);
      return looksItself(shown) && asciiLabel(folded(shown)) === label ? shown : label;
    })
    .join('.');
}

/** Lengths and letters that DNS allows, and the underscore that some real mail domains have. */
const HOST = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/;
/** Already in its final form, as nearly all domains are; under 64 letters no label can be too long. */
const PLAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const LITERAL = /^\[[a-z0-9:.-]+\]$/;
/** A local part that needs no quotes. */
const ATOM = /^[^\s"(),:;<>@[\\\]]+$/;

interface Host {
  readonly name: string;
  /** Whether it is a host name or an IP literal, or else text that only looks like a domain. */
  readonly real: boolean;
  readonly provider: Provider | undefined;
}

/** Enough for every address of a large mail; then the memory starts anew. */
const REMEMBERED = 32_768;
const hosts = new Map<string, Host>();
const addresses = new Map<string, AddressParts>();

function readParts(address: string): AddressParts {
  const guest = guestAddress(address);
  if (guest !== undefined) return partsOf(guest);
  const { text, local, domain } = divided(address);
  if (domain === undefined) return { canonical: local.toLowerCase(), domain: '', provider: undefined };
  const { name: host, real, provider } = hostIn(domain);
  let name = unquoted(local).toLowerCase();
  if (!/^[\0-\x7f]*$/.test(name)) name = name.normalize('NFC');
  const own = provider && provider.domain === host ? provider : undefined;
  if (own && own.plusTags) name = name.replace(/^([^+]+)\+[^]*$/, '$1');
  if (own && own.dotsIgnored) name = name.replace(/\./g, '') || name;
  name = quoted(name);
  const at = (own && own.sameAs) || host;
  // Most addresses are canonical already; the text itself then saves making and hashing another.
  const same = name === local && at === domain && text.length === local.length + 1 + domain.length;
  return { canonical: same ? text : `${name}@${at}`, domain: real ? host : '', provider };
}

/**
 * A guest of a Microsoft 365 tenant goes by the tenant's own domain, `ann_firm.example#EXT#@tenant.onmicrosoft.com`,
 * and is of the firm that stands before the mark (office-js 4236).
 */
function guestAddress(address: string): string | undefined {
  if (address.indexOf('#') < 0) return undefined;
  const found = /^\s*(.+)_([^_@#]+\.[^_@#]+)#EXT#@/i.exec(address);
  return found ? `${found[1] || ''}@${found[2] || ''}` : undefined;
}

/**
 * Whether an entry is a colleague's name in Exchange's own directory (LegacyExchangeDN, X.500) instead of a mail
 * address, as Outlook hands it over: `/o=ExchangeLabs/…/cn=…`, `IMCEAEX-_o=…@…` (office-js 3701).
 */
export function isDirectoryName(address: string): boolean {
  return /^\s*(?:\/o=[^/]+\/|IMCEAEX-_o=)/i.test(address);
}

function hostIn(domain: string): Host {
  const known = hosts.get(domain);
  if (known) return known;
  const host = readHost(domain);
  if (hosts.size >= REMEMBERED) hosts.clear();
  hosts.set(domain, host);
  return host;
}

function readHost(domain: string): Host {
  if (PLAIN.test(domain) && domain.length < 64)
    return { name: domain, real: true, provider: providerOf(domain) };
  const plain = domain.trim().toLowerCase();
  const ascii = folded(plain).replace(/\.+$/, '').split('.').map(asciiLabel).join('.');
  const real = HOST.test(ascii) || LITERAL.test(ascii);
  const name = real ? ascii : plain;
  return { name, real, provider: providerOf(name) };
}

/** The last "@" divides, because a quoted local part may hold one. */
function divided(address: string): { text: string; local: string; domain?: string } {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  if (at < 0) return { text, local: text };
  return { text, local: text.slice(0, at).trim(), domain: text.slice(at + 1) };
}

/** What the quotes hold, or the text itself where it is not one quoted string. */
function unquoted(local: string): string {
  if (!local.startsWith('"')) return local;
  const inside = /^"((?:[^"\\]|\\[^])*)"$/.exec(local)?.[1];
  return inside === undefined ? local : inside.replace(/\\([^])/g, '$1');
}

function quoted(name: string): string {
  return name === '' || ATOM.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** Lower case and NFKC as UTS #46 maps them, without the marks it drops; 。 divides labels like a dot. */
function folded(domain: string): string {
  return domain
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\u3002/g, '.');
}

function asciiLabel(label: string): string {
  return /^[\0-\x7f]*$/.test(label) ? label : `xn--${punycode.encode(label)}`;
}

function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return punycode.decode(label.slice(4));
  } catch {
    return label;
  }
}

function looksItself(label: string): boolean {
  return (
    // Latin with the accents of European languages and Vietnamese; no dotless i, no phonetic letters.
    /^[-0-9a-z_\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u017e\u01a1\u01b0\u0219\u021b\u1ea0-\u1ef9]+$/.test(
      label,
    ) ||
    // Kana and kanji; signs of few strokes need Japanese beside them, or they pass for Latin, a dash or a slash.
    (/^[-0-9a-z\u3005-\u3007\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff]+$/.test(
      label,
    ) &&
      !/(^|[-0-9a-z])[〇ん一丨丶丿ロ口エ工ソゾノンー]+([-0-9a-z]|$)/.test(label)) ||
    /^[-0-9\uac00-\ud7a3]+$/.test(label) ||
    /^(?=.*[бджзийлфцчшщыэюя])[-0-9а-яёєіїґ]+$/.test(label)
  );
}
