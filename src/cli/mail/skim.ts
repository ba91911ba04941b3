/** What of a mail the parser need not see. */

import { randomBytes } from 'node:crypto';

/** A mail without what nobody reads of it. */
export interface Skimmed {
  readonly mail: Buffer;
  /** A text was longer than what is looked at, so its end is missing. */
  readonly cut: boolean;
  /** It ends in a text, and not in an attachment: where more of it was cut off, more of the text was. */
  readonly endsInText: boolean;
  /** There were more dividing lines than a mail has parts: what follows is missing. */
  readonly lost: boolean;
  /** What was taken out, in the order of its stand-ins. */
  readonly contents: readonly Content[];
}

/** The content of an attachment as it stands in the mail, below the headers of its part. */
interface Content {
  readonly bytes: Buffer;
  readonly kind: 'base64' | 'plain';
}

/**
 * Takes out the content of attachments, of which only name and size are wanted, and the end of texts that
 * are longer than what rules look at: the parser holds every line several times, decoded and joined. Where
 * in doubt a part is left as it is.
 * @param mail lines that end in LF or CRLF
 * @param keepContents whether what is taken out is wanted
 */
export function skimmed(mail: Buffer, keepContents = false): Skimmed {
  const kept: Buffer[] = [];
  const contents: Content[] = [];
  let bytes = MOST_BYTES;
  let lines = MOST_LINES;
  let dividers = MOST_DIVIDERS;
  let cut = false;
  const keepText = (from: number, to: number): void => {
    const end = endWithin(mail, from, Math.min(to, from + bytes), lines);
    kept.push(mail.subarray(from, end.at));
    bytes -= end.at - from;
    lines -= end.lines;
    if (end.at === to) return;
    cut = true;
    // What divides parts stands at the beginning of its line.
    if (mail[end.at - 1] !== LF) kept.push(Buffer.from('\n'));
  };

  let at = endOfHeaders(mail, 0);
  kept.push(mail.subarray(0, at));
  const headers = mail.toString('latin1', 0, at);
  let kind = kindOf(headers);
  // Where there are no parts, nothing divides them.
  const divides = hasParts(headers) ? DIVIDER : undefined;
  while (at < mail.length) {
    // Whatever may begin a part is looked at as if it did.
    const divider = (divides === undefined ? 0 : mail.indexOf(divides, at, 'latin1') + 1) || mail.length;
    if (kind === 'text') keepText(at, divider);
    else {
      const content = { bytes: mail.subarray(at, divider), kind };
      kept.push(Buffer.from(standIn(content, contents.length), 'latin1'));
      // Kept for nothing, they would hold the whole mail in memory while it is parsed.
      if (keepContents) contents.push(content);
    }
    if (divider === mail.length) break;
    dividers -= 1;
    if (dividers === 0) return { mail: Buffer.concat(kept), cut, endsInText: true, lost: true, contents };
    at = mail.indexOf(LF, divider) + 1 || mail.length;
    const isPart = HEADER.test(mail.toString('latin1', at, at + 80));
    const end = isPart ? endOfHeaders(mail, at) : at;
    kept.push(mail.subarray(divider, end));
    if (isPart) kind = kindOf(mail.toString('latin1', at, end));
    else if (kind !== 'text') kind = 'text';
    at = end;
  }
  return { mail: Buffer.concat(kept), cut, endsInText: kind === 'text', lost: false, contents };
}

/** The size of an attachment whose content was taken out; undefined where it is the content. */
export function sizeOfSkimmed(content: Uint8Array): number | undefined {
  const mark = markOf(content);
  // What stands behind was not taken out, because it looked like another part.
  return mark && mark.size + content.byteLength - mark.length;
}

/** The bytes of an attachment, whether its content was taken out or not. */
export function bytesOfSkimmed(content: Uint8Array, contents: readonly Content[]): Uint8Array {
  const mark = markOf(content);
  const taken = mark && contents[mark.index];
  if (!mark || !taken) return content;
  const { bytes, kind } = taken;
  const text = bytes.subarray(bytes.indexOf(LF) + 1);
  const decoded = kind === 'base64' ? Buffer.from(text.toString('latin1'), 'base64') : withoutLastBreak(text);
  return Buffer.concat([decoded, content.subarray(mark.length)]);
}

/** The line end before the dividing line belongs to that (RFC 2046, 5.1.1). */
function withoutLastBreak(text: Buffer): Buffer {
  if (text.at(-1) !== LF) return text;
  return text.subarray(0, text.length - (text.at(-2) === CR ? 2 : 1));
}

function markOf(
  content: Uint8Array,
): { readonly size: number; readonly index: number; readonly length: number } | undefined {
  const start = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 100));
  const mark = new RegExp(`^${MARK}(\\d+):(\\d+);`).exec(start.toString('latin1'));
  return mark ? { size: Number(mark[1]), index: Number(mark[2]), length: mark[0].length } : undefined;
}

/** Nobody can write it into a mail, so nothing else is ever taken for a size. */
const MARK = `sekisho-${randomBytes(16).toString('hex')}:`;

const LF = 0x0a;
const CR = 0x0d;
const DIVIDER = '\n--';
const HEADER = /^[A-Za-z][A-Za-z0-9-]*[ \t]*:/;

/** A million characters of Japanese in UTF-8, or of English in base64 with room to spare. */
const MOST_BYTES = 3_000_000;
/** The parser keeps each line apart, at hundreds of times the size of an empty one. */
const MOST_LINES = 50_000;
const MOST_DIVIDERS = 20_000;

/** How the content stands there: a text that is read, or an attachment, encoded or not. */
type Kind = 'text' | 'base64' | 'plain';

function kindOf(headers: string): Kind {
  const type = /^((?:application|audio|font|image|model|text|video)\/[\w.+-]+)[ \t]*(?:;|$)/.exec(
    headerIn(headers, 'content-type'),
  )?.[1];
  // A calendar's text is written anew by the parser.
  if (type === undefined || /^(?:text\/calendar|application\/ics)$/.test(type)) return 'text';
  const isAttachment = /^attachment[ \t]*(?:;|$)/.test(headerIn(headers, 'content-disposition'));
  if (/^text\/(?:plain|html)$/.test(type) && !isAttachment) return 'text';
  const encoding = headerIn(headers, 'content-transfer-encoding');
  if (encoding === 'base64') return 'base64';
  return isAttachment && /^(?:7bit|8bit|binary|)$/.test(encoding) ? 'plain' : 'text';
}

/** Whether there may be parts: a mail inside a mail may have some. */
function hasParts(headers: string): boolean {
  return /\b(?:multipart|message)\//.test(headerIn(headers, 'content-type'));
}

/** The value of the first header of that name, which is the one that counts. */
export function headerIn(headers: string, name: string): string {
  return rawHeaderIn(headers, name).trim().toLowerCase();
}

/** The same as it is written. */
export function rawHeaderIn(headers: string, name: string): string {
  const pattern = patterns.get(name) ?? new RegExp(`^${name}[ \\t]*:((?:[^\\n]|\\n[ \\t])*)`, 'im');
  patterns.set(name, pattern);
  return pattern.exec(headers)?.[1] ?? '';
}

const patterns = new Map<string, RegExp>();

/** What stands in the place of an attachment's content, so that the parser hands its size on. */
function standIn({ bytes: content, kind }: Content, index: number): string {
  const last = content.at(-1) === LF ? '\n' : '';
  const mark = `${MARK}${sizeOf(content)}:${index};`;
  if (kind === 'plain') return `\n${mark}${last}`;
  return `\n${Buffer.from(mark).toString('base64')}${last}`;

  function sizeOf(bytes: Buffer): number {
    const { breaks, signs } = counted(bytes);
    if (kind === 'plain') return Math.max(0, signs + breaks - 1);
    const padding = /(={0,2})\s*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 200)))?.[1] ?? '';
    return Math.floor(((signs - padding.length) * 3) / 4);
  }
}

/** Behind the blank line below the headers: how many lines end, and how many bytes stand in them. */
function counted(content: Buffer): { readonly breaks: number; readonly signs: number } {
  let breaks = 0;
  let signs = 0;
  let from = content.indexOf(LF) + 1;
  while (from < content.length) {
    const end = content.indexOf(LF, from);
    const to = end < 0 ? content.length : end;
    signs += to - from - (to > from && content[to - 1] === CR ? 1 : 0);
    if (end < 0) break;
    breaks += 1;
    from = end + 1;
  }
  return { breaks, signs };
}

/** How far at most so many lines reach. */
function endWithin(
  mail: Buffer,
  from: number,
  to: number,
  most: number,
): { readonly at: number; readonly lines: number } {
  let at = from;
  for (let lines = 0; lines < most; lines += 1) {
    const end = mail.indexOf(LF, at) + 1;
    if (end === 0 || end >= to) return { at: to, lines: lines + 1 };
    at = end;
  }
  return { at, lines: most };
}

/** Where the blank line after the headers begins, or the end of the file. */
export function endOfHeaders(mail: Buffer, start: number): number {
  let line = start;
  while (line < mail.length) {
    if (mail[line] === LF || (mail[line] === CR && mail[line + 1] === LF)) return line;
    const next = mail.indexOf(LF, line);
    if (next < 0) return mail.length;
    line = next + 1;
  }
  return mail.length;
}
