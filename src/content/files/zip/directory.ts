import type { FileEncryption } from '../../../core/file-content.ts';
import { startsWith, u16, u32, u64 } from '../little-endian.ts';
import { decoded } from '../text/charset.ts';

/** A file in an archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly encryption: FileEncryption | undefined;
  /** Where its own header begins in the archive. */
  readonly offset: number;
}

/** An archive's entries in their order, every one of them, also where two have one name. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** False where the directory ends early or is not as long as it says. */
  readonly whole: boolean;
}

/**
 * Reads the directory at the end of an archive, whatever stands before and behind it.
 * @param most so many entries are read
 * @returns undefined where there is no directory
 */
export function directoryOf(bytes: Uint8Array, most: number): ZipDirectory | undefined {
  const end = endRecord(bytes);
  if (end < 0) return undefined;
  let count = u16(bytes, end + 10);
  let size = u32(bytes, end + 12);
  let offset = u32(bytes, end + 16);
  let ending = end;
  if (startsWith(bytes, LOCATOR_64, end - 20)) {
    // Its own place is counted from the archive's start, before which something else may stand.
    const place = Math.min(u64(bytes, end - 12), end - 76);
    const found = [place, end - 76].find((at) => at >= 0 && startsWith(bytes, END_64, at));
    if (found !== undefined) {
      count = u64(bytes, found + 32);
      size = u64(bytes, found + 40);
      offset = u64(bytes, found + 48);
      ending = found;
    }
  }
  const start = ending - size;
  const before = start >= 0 && startsWith(bytes, ENTRY, start) ? start - offset : 0;
  return entriesFrom(bytes, { at: offset + before, ending, before, count, most });
}

const END = 'PK\x05\x06';
const END_64 = 'PK\x06\x06';
const LOCATOR_64 = 'PK\x06\x07';
const ENTRY = 'PK\x01\x02';

function endRecord(bytes: Uint8Array): number {
  const furthest = Math.max(0, bytes.length - 22 - 65_535 - 1_024);
  for (let at = bytes.length - 22; at >= furthest; at -= 1)
    if (bytes[at] === 0x50 && startsWith(bytes, END, at)) return at;
  return -1;
}

function entriesFrom(
  bytes: Uint8Array,
  range: {
    readonly at: number;
    readonly ending: number;
    readonly before: number;
    readonly count: number;
    readonly most: number;
  },
): ZipDirectory {
  const entries: ZipEntry[] = [];
  let { at } = range;
  while (at + 46 <= range.ending && startsWith(bytes, ENTRY, at) && entries.length < range.most) {
    const nameLength = u16(bytes, at + 28);
    const extraLength = u16(bytes, at + 30);
    entries.push(entryAt(bytes, at, range.before));
    at += 46 + nameLength + extraLength + u16(bytes, at + 32);
  }
  return { entries, whole: entries.length >= Math.min(range.count, range.most) };
}

function entryAt(bytes: Uint8Array, at: number, before: number): ZipEntry {
  const flags = u16(bytes, at + 8);
  const nameEnd = at + 46 + u16(bytes, at + 28);
  const extra = extraOf(bytes.subarray(nameEnd, nameEnd + u16(bytes, at + 30)));
  const method = u16(bytes, at + 10);
  let size = u32(bytes, at + 24);
  let packed = u32(bytes, at + 20);
  let offset = u32(bytes, at + 42);
  // Numbers that do not fit stand in the extra field, only these and in this order.
  let wide = 0;
  const next = (): number => {
    wide += 8;
    return extra.zip64 ? u64(extra.zip64, wide - 8) : 0;
  };
  if (size === TOO_LARGE) size = next();
  if (packed === TOO_LARGE) packed = next();
  if (offset === TOO_LARGE) offset = next();
  const name = nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0, extra.utf8Name);
  return {
    name,
    isFolder: name.endsWith('/'),
    size,
    packed,
    method,
    encryption: (flags & 1) === 0 ? undefined : method === 99 || (flags & 0x40) !== 0 ? 'aes' : 'zipcrypto',
    offset: offset + before,
  };
}

const TOO_LARGE = 0xffffffff;

interface Extra {
  readonly zip64?: Uint8Array;
  readonly utf8Name?: Uint8Array;
}

function extraOf(bytes: Uint8Array): Extra {
  let zip64: Uint8Array | undefined;
  let utf8Name: Uint8Array | undefined;
  for (let at = 0; at + 4 <= bytes.length; at += 4 + u16(bytes, at + 2)) {
    const data = bytes.subarray(at + 4, at + 4 + u16(bytes, at + 2));
    if (u16(bytes, at) === 1) zip64 = data;
    // After its version and the checksum of the name it replaces.
    if (u16(bytes, at) === 0x7075) utf8Name = data.subarray(5);
  }
  return { ...(zip64 && { zip64 }), ...(utf8Name && { utf8Name }) };
}

/**
 * Debian's and Apple's programs write UTF-8 without saying so, Explorer the machine's code page: in Japan the
 * second byte of 表 is a backslash, so that folders are looked for only in what was decoded.
 */
function nameOf(raw: Uint8Array, isUtf8: boolean, utf8Name: Uint8Array | undefined): string {
  const given = utf8Name === undefined ? undefined : decoded('utf-8', utf8Name);
  const name =
    given ??
    decoded('utf-8', raw) ??
    (isUtf8 ? undefined : decoded('shift_jis', raw)) ??
    new TextDecoder('windows-1252').decode(raw);
  return composed(name.replaceAll('\\', '/'));
}

/** A file's name as it is written in Windows: Apple's takes ガ apart into two letters, and old ones have half-width kana. */
export function composed(name: string): string {
  return name.normalize('NFC').replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'));
}
