/** Mail files as they lie on disks, brought into the one form that the parser reads without loss. */

import { isAscii } from 'node:buffer';
import { endOfHeaders } from './skim.ts';
import { decoded, isKnown, textIn, transferred } from './text-charset.ts';

const LF = 0x0a;
const CR = 0x0d;
const ESCAPE = 0x1b;

/**
 * The mail with all its headers in UTF-8: the mail parser takes raw header bytes for UTF-8, and in
 * Shift_JIS or ISO-2022-JP a Japanese name then holds stray "@", quotes and commas. Also away are byte
 * order marks, UTF-16, bare CR line ends, blank lines on top and an mbox "From " line. Bodies stay as
 * they are, because their own Content-Type speaks for them.
 */
export function withUtf8Headers(file: Uint8Array): Buffer {
  const mail = mailIn(file);
  const declared = (): string => declaredCharset(mail);
  const end = endOfHeaders(mail, 0);
  const headers = mail.subarray(0, end);
  const parts: Buffer[] = [headersInUtf8(headers, declared)];
  let written = end;
  // A part's own headers (a raw attachment name) follow its boundary line.
  for (let at = mail.indexOf('\n--', Math.max(0, end - 1)); at >= 0;) {
    const start = mail.indexOf(LF, at + 1) + 1;
    if (start === 0) break;
    at = start - 1;
    if (/^content-/i.test(mail.toString('latin1', start, start + 8))) {
      const stop = endOfHeaders(mail, start);
      const own = mail.subarray(start, stop);
      const rewritten = headersInUtf8(own, declared);
      // Where nothing changes the mail, attachments and all, need not be copied.
      if (rewritten !== own) {
        parts.push(mail.subarray(written, start), rewritten);
        written = stop;
      }
      at = stop - 1;
    }
    at = mail.indexOf('\n--', at);
  }
  if (parts.length === 1 && parts[0] === headers) return mail;
  parts.push(mail.subarray(written));
  return Buffer.concat(parts);
}

/**
 * Gives the text of the headers with some names as it lies in the file, a letter for each byte, for seeing
 * what reading it has lost. A line that is neither a header nor a fold belongs to the header before it.
 * Japanese in ISO-2022-JP is away where it is whole: its bytes are the letters of ASCII.
 */
export function rawHeadersIn(file: Uint8Array): (names: readonly string[]) => string {
  const mail = mailIn(file);
  const lines = mail.toString('latin1', 0, endOfHeaders(mail, 0)).split('\n');
  let name = '';
  const named = lines.map((line) => {
    name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase() ?? name;
    return { name, line };
  });
  return (names) =>
    named
      .filter((one) => names.includes(one.name))
      .map(({ line }) => line)
      .join('\n')
      .replace(/\x1b\$[@B][!-~]*\x1b\([BJ]/g, (shifted) =>
        decoded('iso-2022-jp', Buffer.from(shifted, 'latin1')) === undefined ? shifted : ' ',
      );
}

/** How many mails the bytes hold in mbox form (each after its "From " line); 1 for a single mail. */
export function mailsIn(file: Uint8Array): number {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.toString('latin1', 0, 5) !== 'From ') return 1;
  const separators = bytes.toString('latin1').match(/\n\r?\nFrom \S[^\n]* \d\d:\d\d:\d\d [^\n]*\d{4}/g);
  return 1 + (separators?.length ?? 0);
}

/** The bytes from the first header on, in lines and in a charset whose ASCII is one byte. */
function mailIn(file: Uint8Array): Buffer {
  return fromFirstHeader(inLines(withoutMark(Buffer.from(file.buffer, file.byteOffset, file.byteLength))));
}

function withoutMark(file: Buffer): Buffer {
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return file.subarray(3);
  const wide =
    file[0] === 0xff && file[1] === 0xfe
      ? 'utf-16le'
      : file[0] === 0xfe && file[1] === 0xff
        ? 'utf-16be'
        : '';
  return wide === '' ? file : Buffer.from(new TextDecoder(wide).decode(file));
}

/** Lines end in LF or CRLF; a file with CR alone is from an old Macintosh. */
function inLines(file: Buffer): Buffer {
  return file.includes(LF) || !file.includes(CR)
    ? file
    : Buffer.from(file.map((byte) => (byte === CR ? LF : byte)));
}

function fromFirstHeader(file: Buffer): Buffer {
  let start = 0;
  while (file[start] === LF || file[start] === CR) start += 1;
  while (/^>?From /.test(file.toString('latin1', start, start + 6))) {
    const next = file.indexOf(LF, start) + 1;
    if (next === 0) break;
    start = next;
  }
  return file.subarray(start);
}

/** The first charset the file names: who writes raw headers writes them like the body. */
function declaredCharset(mail: Buffer): string {
  const beginning = mail.toString('latin1', 0, 65_536);
  return /charset\s*=\s*"?([\w.:-]+)/i.exec(beginning)?.[1] ?? '';
}

function headersInUtf8(headers: Buffer, declared: () => string): Buffer {
  if (isAscii(headers) && !headers.includes(ESCAPE) && !headers.includes('=?')) return headers;
  const text = textOf(headers, declared);
  return Buffer.from(text.replace(WORDS, joined).replace(WORD, inKnownCharset));
}

const WORD = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BQ])\?([^?]*)\?=/gi;

/** A word in UTF-8 where its charset is none that the parser knows. */
function inKnownCharset(word: string, charset: string, encoding: string, payload: string): string {
  if (isKnown(charset)) return word;
  const bytes = transferred(
    Buffer.from(/b/i.test(encoding) ? payload : payload.replace(/_/g, ' '), 'latin1'),
    /b/i.test(encoding) ? 'base64' : 'quoted-printable',
  );
  const text = textIn(bytes, charset);
  return text === undefined ? word : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

/** Encoded words (RFC 2047) in a row, in base64. */
const WORDS = /=\?[^?\s]+\?B\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?B\?[^?\s]*\?=)+/gi;

/**
 * Words that cut a letter in two, as one: the parser joins them too, but not where the first one ends
 * in padding, as it does wherever a mailer cuts without counting by three.
 */
function joined(words: string): string {
  const row: { readonly space: string; readonly charset: string; payload: string }[] = [];
  for (const [, space = '', charset = '', payload = ''] of words.matchAll(
    /(\s*)=\?([^?\s]+)\?B\?([^?\s]*)\?=/gi,
  )) {
    const before = row.at(-1);
    if (before?.payload.endsWith('=') === true && before.charset.toLowerCase() === charset.toLowerCase()) {
      const halves = [before.payload, payload].map((half) => Buffer.from(half, 'base64'));
      // Two changes of charset with nothing between them would be shown as a broken letter (ISO-2022-JP).
      const whole = Buffer.concat(halves)
        .toString('latin1')
        .replace(/\x1b\([BJ](?=\x1b\$)/g, '');
      before.payload = Buffer.from(whole, 'latin1').toString('base64');
    } else row.push({ space, charset, payload });
  }
  return row.map(({ space, charset, payload }) => `${space}=?${charset}?B?${payload}?=`).join('');
}

/** The headers' lines, each from its charset. */
function textOf(headers: Buffer, declared: () => string): string {
  if (isAscii(headers) && !headers.includes(ESCAPE)) return headers.toString('latin1');
  const lines = linesOf(headers);
  const foreign = Buffer.concat(
    lines.filter((line) => isEightBit(line) && decoded('utf-8', line) === undefined),
  );
  const guess = foreign.length > 0 ? guessed(foreign, declared()) : 'utf-8';
  return lines
    .map((line) => {
      // Each line begins and ends in ASCII (RFC 1468), so one broken line spoils no other.
      if (!isEightBit(line))
        return new TextDecoder(line.includes(ESCAPE) ? 'iso-2022-jp' : 'utf-8').decode(line);
      return decoded('utf-8', line) ?? new TextDecoder(guess).decode(line);
    })
    .join('');
}

function linesOf(headers: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  while (start < headers.length) {
    const next = headers.indexOf(LF, start) + 1 || headers.length;
    lines.push(headers.subarray(start, next));
    start = next;
  }
  return lines;
}

function isEightBit(line: Buffer): boolean {
  return line.some((byte) => byte > 0x7f);
}

/**
 * The declared charset where the bytes are valid in it; else the likelier of Shift_JIS and EUC-JP,
 * which is the one that shows fewer half-width kana; else windows-1252, which keeps every ASCII sign.
 */
function guessed(bytes: Buffer, declared: string): string {
  if (decoded(declared, bytes) !== undefined && !/^iso-2022|^us-ascii$/i.test(declared)) return declared;
  const shiftJis = decoded('shift_jis', bytes);
  const eucJp = decoded('euc-jp', bytes);
  // In Latin-1 "és" is valid Shift_JIS too, but Japanese hardly does without these lead bytes.
  const leads = bytes.some((byte) => byte >= 0x81 && byte <= 0x9f);
  if (eucJp !== undefined && (shiftJis === undefined || halfWidth(eucJp) < halfWidth(shiftJis)))
    return 'euc-jp';
  return shiftJis !== undefined && leads ? 'shift_jis' : 'windows-1252';
}

function halfWidth(text: string): number {
  return text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
}
