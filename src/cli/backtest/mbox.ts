/** One mail of an mbox file. */
export interface MboxMail {
  /** Counted from 1. */
  readonly number: number;
  /** Where its "From " line begins in the file. */
  readonly offset: number;
  /** Its bytes without the "From " line, of a mail larger than the limit the first ones. */
  readonly mail: Buffer;
  readonly whole: boolean;
}

/**
 * The mails of an mbox file, one at a time. Written by hand: the readers there are take every "From "
 * in a text for a new mail, or hold whole mailboxes in memory, or are licensed otherwise. Lines end in
 * LF or CRLF; a quoted "From " line (mboxrd, mboxo) loses one ">".
 * @param limit bytes that are kept of one mail
 */
export async function* mailsOfMbox(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<MboxMail> {
  /** Bytes not handed on yet; a little before `scan` stays for looking back. */
  let held: Buffer = Buffer.alloc(0);
  let base = 0;
  let scan = 0;
  let number = 0;
  let current: Collected | undefined;
  const handOn = (end: number): void => {
    current?.add(held.subarray(0, end));
    held = held.subarray(end);
    base += end;
    scan -= end;
  };

  for await (const chunk of withEnd(chunks)) {
    const end = chunk === undefined;
    if (!end) held = Buffer.concat([held, chunk]);
    while (true) {
      const at = nextFromLine(held, scan, number === 0);
      if (at === undefined) {
        scan = Math.max(scan, held.length - FROM.length);
        break;
      }
      if (!end && at + LOOK_AHEAD > held.length) {
        scan = Math.max(scan, at - 1);
        break;
      }
      scan = at;
      if (number === 0 || isSeparator(held, at)) {
        handOn(at);
        if (current) yield current.mail();
        number += 1;
        current = new Collected(number, base, limit);
      }
      // The next line break, before which no other "From " line begins.
      scan += FROM.length - 1;
    }
    handOn(end ? held.length : Math.max(0, scan - LOOK_BACK));
  }
  if (current) yield current.mail();
}

const LF = 0x0a;
const CR = 0x0d;
const FROM = '\nFrom ';
/** Enough for a "From " line and the two lines behind it. */
const LOOK_AHEAD = 4096;
/** The line break before a "From " line, and the blank line before that. */
const LOOK_BACK = 4;

/** A mail as it comes in; what goes beyond the limit is let go at once. */
class Collected {
  readonly #number: number;
  readonly #offset: number;
  readonly #limit: number;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(number: number, offset: number, limit: number) {
    this.#number = number;
    this.#offset = offset;
    this.#limit = limit;
  }

  add(bytes: Buffer): void {
    const room = this.#limit - this.#size;
    if (room > 0 && bytes.length > 0) this.#parts.push(bytes.subarray(0, room));
    this.#size += bytes.length;
  }

  mail(): MboxMail {
    const bytes = Buffer.concat(this.#parts);
    this.#parts = [];
    const start = bytes.indexOf(LF) + 1 || bytes.length;
    return {
      number: this.#number,
      offset: this.#offset,
      mail: unquoted(bytes.subarray(start)),
      whole: this.#size <= this.#limit,
    };
  }
}

/** The chunks, and `undefined` once there are no more. */
async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  yield* chunks;
  yield undefined;
}

/** Where the next line that begins with "From " does; a file may begin with one. */
function nextFromLine(bytes: Buffer, scan: number, first: boolean): number | undefined {
  if (first && scan === 0 && bytes.toString('latin1', 0, FROM.length - 1) === FROM.slice(1)) return 0;
  const at = bytes.indexOf(FROM, scan, 'latin1');
  return at < 0 ? undefined : at + 1;
}

/**
 * Whether a "From " line parts two mails. Older Thunderbirds left such lines in texts as they are, and
 * some mailboxes lack the blank line before, so neither alone is a sign.
 * A whole date behind a blank line is; else there must be nothing (Thunderbird since 128), a dash, or
 * a time and a year, and headers must follow.
 */
function isSeparator(bytes: Buffer, at: number): boolean {
  const [line = '', first = '', second = ''] = bytes
    .toString('latin1', at, at + LOOK_AHEAD)
    .split('\n', 3)
    .map((text) => text.replace(/\r$/, ''));
  const said = line.slice(FROM.length - 1).trim();
  if (ASCTIME.test(said) && isAfterBlankLine(bytes, at)) return true;
  const dated = /\b\d\d?:\d\d\b/.test(said) && /\b\d{4}\b/.test(said);
  if (said !== '' && !said.startsWith('-') && !dated) return false;
  return HEADER.test(first) && (second === '' || /^[ \t]/.test(second) || HEADER.test(second));
}

/** As RFC 4155 has it, with or without a time zone. */
const ASCTIME = /^\S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d .*\d{4}$/;

const HEADER = /^(?:[!-9;-~]+[ \t]*:|>From )/;

function isAfterBlankLine(bytes: Buffer, at: number): boolean {
  const before = bytes[at - 2] === CR ? at - 3 : at - 2;
  return bytes[before] === LF;
}

/** The text as it was sent: writers of mailboxes put a ">" before "From " and ">From ". */
function unquoted(mail: Buffer): Buffer {
  if (!mail.includes('\n>')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/\n>(>*From )/g, '\n$1'), 'latin1');
}
