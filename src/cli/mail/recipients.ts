import { type Address, addressParser } from 'postal-mime';
import { isAddress } from '../../core/address.ts';
import { known, type Mailbox, type Recipient } from '../../core/draft.ts';

/**
 * The recipients one address header names, in its order. Groups stay groups with their members, an
 * entry without an address is unresolved, and nobody is dropped for bad punctuation: a recipient too
 * many is asked about, a recipient too few is not.
 */
export function recipientsIn(header: string): readonly Recipient[] {
  const plain = plainRecipientsIn(header);
  if (plain) return plain;
  const recipients: Recipient[] = [];
  for (const entry of addressParser(mended(header))) {
    if (entry.group === undefined) {
      const recipient = recipientOf(entry);
      if (recipient) recipients.push(recipient);
      continue;
    }
    const members: Mailbox[] = [];
    for (const member of entry.group) {
      const recipient = recipientOf(member);
      if (recipient?.kind === 'mailbox') members.push(recipient);
      else if (recipient) recipients.push(recipient);
    }
    recipients.push({ kind: 'list', name: entry.name, raw: entry.name, members: known(members) });
  }
  return recipients;
}

/**
 * The same for a header of nothing but addresses and names of plain words before them, which the parser has no
 * question about; undefined where there is anything else.
 */
export function plainRecipientsIn(header: string): readonly Mailbox[] | undefined {
  const mailboxes: Mailbox[] = [];
  for (const entry of header.split(',')) {
    const [, name = '', bracketed, bare] = PLAIN_ENTRY.exec(entry) ?? [];
    const address = bracketed ?? bare;
    if (address === undefined || !isAddress(address)) return undefined;
    mailboxes.push({ kind: 'mailbox', name, address });
  }
  return mailboxes;
}

const PLAIN_ENTRY =
  /^[ \t]*(?:([A-Za-z]+(?: [A-Za-z]+)*) <([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>|([\w.+-]+@[\w-]+(?:\.[\w-]+)+))[ \t]*$/;

function recipientOf(entry: Address): Recipient | undefined {
  // Outlook puts an address that has no name in single quotes.
  const written = (entry.address ?? '').trim().replace(/^'(.*)'$/, '$1');
  const address = narrow(written).replace(/^ *<([^<>]*)> *$/, '$1');
  if (isAddress(address)) return { kind: 'mailbox', name: withCommas(entry.name.trim()), address };
  const text = withCommas(written === '' ? entry.name.trim() : written);
  const narrower = narrow(text);
  if (narrower !== text) {
    const [recipient, ...more] = recipientsIn(narrower.replace(/^[\s、，]+/, ''));
    if (recipient?.kind === 'mailbox' && more.length === 0) return recipient;
  }
  // What is left of an entry without its punctuation is nobody.
  if (/^[\s"'<>(),.:;[\]\\]*$/.test(text)) return undefined;
  return { kind: 'unresolved', text };
}

/** An entry that somebody typed with the Japanese input method on: 山田 ＜yamada＠x.example＞, 【yamada@x.example】. */
function narrow(text: string): string {
  if (!/[@＠]/.test(text) || !/[＠＜＞（）．【】「」『』〈〉《》]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[(【「『〈《](?=[^()【】「」<>]*@)/g, ' <')
    .replace(/(@[^()【】「」<>]*)[)】」』〉》]/g, '$1> ');
}

/**
 * The header with the punctuation that the address parser needs, because it keeps one address per entry
 * and silently drops the rest: a comma where one was forgotten, an end to brackets and quotes left open;
 * without source routes, "mailto:", white space in addresses and comments within comments.
 */
function mended(header: string): string {
  let mail = '';
  /** What follows the last address; it belongs to the next one of the entry if there is a next one. */
  let loose = '';
  let inGroup = false;
  let forgotten = false;
  let bare = false;
  let bracketed = false;
  const begin = (sign: string): void => {
    mail += sign;
    bare = false;
    bracketed = false;
  };
  for (const token of withNamesWhole(tokensOf(header))) {
    const isBracket = token.startsWith('<');
    if (token === ',' || token === ';' || token === ':') {
      mail += loose;
      loose = '';
      begin(token);
      forgotten = false;
      if (token !== ',') inGroup = token === ':';
    } else if (isBracket || isBare(token)) {
      // `old@x <new@x>` is one person, unless commas have been forgotten just before.
      if (bracketed || (bare && (!isBracket || forgotten))) {
        begin(',');
        forgotten = true;
      }
      mail += loose + (isBracket ? bracketedAddresses(token) : bareAddresses(token));
      loose = '';
      bracketed = isBracket;
      bare = !isBracket;
    } else if (token.startsWith('(')) loose += withoutInnerComments(token);
    // The parser would end the group at a semicolon within quotes.
    else loose += inGroup && token.startsWith('"') ? token.replace(/;/g, '；') : token;
  }
  return mail + loose;
}

/** The header in quoted strings, comments, bracketed addresses, encoded words, words, spaces and signs. */
function tokensOf(header: string): readonly string[] {
  const text = header
    .replace(/(^|[\s,;<])(?:mailto|smtp):/gi, '$1')
    .replace(/([^\s"'(),:;<>])\s+@\s*(?=[^\s"'(),:;<>])|([^\s"'(),:;<>])@\s+(?=[^\s"'(),:;<>]+\.)/g, '$1$2@');
  const comments = commentsIn(text);
  const tokens: string[] = [];
  let quotesClose = true;
  for (let at = 0; at < text.length;) {
    let token = text.slice(at, comments.get(at) ?? at);
    if (token === '') token = text[at] === '"' && !quotesClose ? '"' : tokenAt(text, at);
    if (token === '"') quotesClose = false;
    // Quotes around whole recipients are two left open, which met each other.
    if (token.startsWith('"') && /<[^<>]*@[^<>]*>\s*[,;]/.test(token)) token = '"';
    at += token.length;
    // A sign that opens what nothing closes would swallow the recipients behind it.
    if (!/^["()<>]$/.test(token)) tokens.push(token.startsWith('=?') ? escapedWord(token) : token);
  }
  return tokens;
}

/**
 * `Suzuki, Taro <taro@x>` without its quotes is one person, as directories and old clients write names. Not
 * where a semicolon parts them, nor where the second part has no name of its own.
 */
function withNamesWhole(tokens: readonly string[]): readonly string[] {
  const whole = Array.from(tokens);
  /** What the entry to the right is, and how often it was joined already. */
  let right: 'named' | 'titled' | 'other' = 'other';
  let end = tokens.length;
  while (end > 0) {
    let start = end;
    while (start > 0 && !/^[,;:]$/.test(tokens[start - 1] ?? '')) start -= 1;
    const entry = tokens.slice(start, end).filter((token) => token.trim() !== '' && !token.startsWith('('));
    const isName = entry.length > 0 && !entry.some((token) => token.startsWith('<') || isBare(token));
    const joins = isName && tokens[end] === ',' && right !== 'other';
    if (joins) whole[end] = COMMA;
    if (joins) right = right === 'titled' ? 'named' : 'other';
    else right = isNamed(entry) ? (TITLE.test(entry[0] ?? '') ? 'titled' : 'named') : 'other';
    end = start - 1;
  }
  return whole;
}

/** Words, and one address in brackets behind them. */
function isNamed(entry: readonly string[]): boolean {
  const [last, ...before] = Array.from(entry).reverse();
  if (last === undefined || !last.startsWith('<') || !last.includes('@') || before.length === 0) return false;
  return !before.some((token) => token.startsWith('<') || isBare(token) || token === '""');
}

/** What stands behind a name with a comma of its own. */
const TITLE = /^(?:jr|sr|dr|m\.?d|ph\.?d|esq|cpa|i{2,3}|iv)\.?$/i;

/** A comma that the address parser takes for a letter. */
const COMMA = '\ue000';

function withCommas(name: string): string {
  return name.replaceAll(COMMA, ',');
}

const TOKEN =
  /=\?[^?\s]+\?[QqBb]\?[^?]*\?=|"(?:[^"\\]|\\[^])*"(?:@[^\s"(),:;<>]*)?|<[^<>]*>|<[^<>,;]*|\s+|[^\s"(),:;<>]+|[^]/y;

function tokenAt(text: string, at: number): string {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? text.charAt(at);
}

/** Where each comment ends, by where it begins; comments may hold comments. */
function commentsIn(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const sign of text.matchAll(/\\[^]|[()]/g)) {
    if (sign[0] === '(') open.push(sign.index);
    else if (sign[0] === ')') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, sign.index + 1);
    }
  }
  return ends;
}

function withoutInnerComments(comment: string): string {
  return `(${comment.slice(1, -1).replace(/[()\\]/g, ' ')})`;
}

function isBare(token: string): boolean {
  return token.startsWith('"') ? !token.endsWith('"') : !/^(?:\(|=\?)/.test(token) && token.includes('@');
}

/** Japanese input methods write 、 where a comma is meant. */
function bareAddresses(token: string): string {
  const at = token.indexOf('@');
  return token.slice(0, at) + token.slice(at).replace(/[、，；]/g, ',');
}

/** `<a@x, b@y>` means two people; a route (`<@hop:a@x>`) and a comment are no part of the address. */
function bracketedAddresses(token: string): string {
  const inside = token
    .replace(/^<|>$/g, '')
    .replace(/^\s*@[^:]*:/, '')
    .replace(/\([^()]*\)/g, '');
  if (inside.includes('"')) return `<${inside.trim()}>`;
  return inside
    .split(/[,;]/)
    .map((address) => `<${address.replace(/\s+/g, '')}>`)
    .join(',');
}

/** A "Q" word must not hold the signs that part addresses, but mailers write "Yamada,_Taro". */
function escapedWord(word: string): string {
  const [, charset, encoding, payload = ''] = /^=\?([^?]*)\?(.)\?(.*)\?=$/s.exec(word) ?? [];
  if (charset === undefined || encoding === undefined || !/q/i.test(encoding)) return word;
  const safe = payload.replace(
    /[\s",:;<>()@]/g,
    (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `=?${charset}?${encoding}?${safe}?=`;
}
