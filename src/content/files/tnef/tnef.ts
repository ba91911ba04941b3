import type { Format } from '../format.ts';
import { WHOLE } from '../gathered.ts';
import { u16, u32 } from '../little-endian.ts';
import { textInCharset } from '../text/charset.ts';

/** `winmail.dat`, in which Outlook wraps a mail's files: each with its long name. */
export const readTnef: Format = async (file, into) => {
  const { bytes } = file;
  const files: { name: string; longName: string; data: Uint8Array | undefined }[] = [];
  let codePage = '';
  let isWhole = false;
  for (let at = 6; at + 9 <= bytes.length;) {
    const tag = u32(bytes, at + 1) & 0xffff;
    const length = u32(bytes, at + 5);
    const data = bytes.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    isWhole = at === bytes.length;
    if (data.length < length) break;
    if (tag === CODE_PAGE) codePage = `cp${u32(data, 0)}`;
    else if (tag === START_OF_FILE) files.push({ name: '', longName: '', data: undefined });
    const last = files.at(-1);
    if (tag === SUBJECT) into.text({ part: 'subject' }, stringOf(data, codePage));
    else if (tag === BODY) into.text({ part: 'body' }, stringOf(data, codePage));
    else if (last && tag === TITLE) last.name = stringOf(data, codePage);
    else if (last && tag === DATA) last.data = data;
    else if (last && tag === PROPERTIES) last.longName = longNameIn(data, codePage);
    // The message's own properties hold its text, mostly in a packed form of its own.
    else if (tag === MESSAGE) into.leave({ part: 'body' }, 'unknown-format');
  }
  if (!isWhole) into.leave(WHOLE, 'damaged');
  for (const { name, longName, data } of files) {
    const shown = longName || name;
    if (!into.budget.member()) {
      into.leave(WHOLE, 'too-many');
      break;
    }
    if (data) await file.member(shown, data.length, data);
    else {
      into.member({ name: shown });
      into.leave({ part: 'member', name: shown }, 'unknown-format');
    }
  }
};

const CODE_PAGE = 0x9007;
const SUBJECT = 0x8004;
const BODY = 0x800c;
const MESSAGE = 0x9003;
const START_OF_FILE = 0x9002;
const TITLE = 0x8010;
const DATA = 0x800f;
const PROPERTIES = 0x9005;

function stringOf(bytes: Uint8Array, charset: string): string {
  const end = bytes.indexOf(0);
  return textInCharset(end < 0 ? bytes : bytes.subarray(0, end), charset) ?? '';
}

const LONG_NAME = 0x3707;
const UNICODE = 0x1f;
const STRING_8 = 0x1e;
const BYTES = 0x02;
const OBJECT = 0x0d;

/** The long name among a file's properties; '' where there is none. */
function longNameIn(data: Uint8Array, charset: string): string {
  let at = 4;
  for (let left = Math.min(u32(data, 0), 10_000); left > 0 && at + 4 <= data.length; left -= 1) {
    const type = u16(data, at) & 0x0fff;
    const id = u16(data, at + 2);
    at += 4;
    // A name of its own: a set, and a number or a text.
    if (id >= 0x8000) at += u32(data, at + 16) === 0 ? 24 : 24 + padded(u32(data, at + 20));
    const isMany = (u16(data, at - 4) & 0x1000) !== 0;
    const hasLength = type === UNICODE || type === STRING_8 || type === BYTES || type === OBJECT;
    const values = isMany || hasLength ? Math.min(u32(data, at), 10_000) : 1;
    if (isMany || hasLength) at += 4;
    for (let value = 0; value < values && at < data.length; value += 1) {
      const length = hasLength ? u32(data, at) : (FIXED.get(type) ?? 4);
      if (hasLength) at += 4;
      const bytes = data.subarray(at, at + length);
      if (id === LONG_NAME && type === UNICODE)
        return new TextDecoder('utf-16le').decode(bytes).replace(/\0.*$/s, '');
      if (id === LONG_NAME && type === STRING_8) return stringOf(bytes, charset);
      at += padded(length);
    }
  }
  return '';
}

/** Bytes of a value, by its type, where it does not say. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

function padded(length: number): number {
  return length + ((4 - (length % 4)) % 4);
}
