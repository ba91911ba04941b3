import { startsWith, u16, u32 } from '../little-endian.ts';

/** How every file in Office's old container begins: .xls, .doc, .ppt, .msg, and newer ones with a password. */
export const OLE_MARK = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** A stream or a folder in the container. */
export interface OleEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly size: number;
  readonly start: number;
  readonly children: readonly OleEntry[];
}

/** A container that was opened. */
export interface Compound {
  readonly root: OleEntry;
  /** The bytes of a stream, as many as there are. */
  stream(entry: OleEntry): Uint8Array;
}

/** Opens the container; undefined where it is none. */
export function compoundIn(bytes: Uint8Array): Compound | undefined {
  if (!startsWith(bytes, OLE_MARK) || bytes.length < 1536) return undefined;
  const sector = 2 ** Math.min(12, Math.max(9, u16(bytes, 30)));
  const miniCutoff = u32(bytes, 56);
  const sectors = Math.ceil(bytes.length / sector);
  const fat = fatOf(bytes, sector, sectors);
  const read = (start: number, size: number): Uint8Array =>
    joined(
      chainOf(fat, start, sectors, Math.ceil(size / sector)).map((at) => sectorAt(bytes, at, sector)),
      size,
    );
  const entries = entriesIn(read(u32(bytes, 48), Infinity));
  const root = treeOf(entries);
  if (!root) return undefined;
  const miniFat = numbersIn(read(u32(bytes, 60), Infinity));
  const small = read(root.start, root.size);
  return {
    root,
    stream: ({ size, start }) => {
      if (size >= miniCutoff) return read(start, size);
      const chain = chainOf(miniFat, start, small.length / MINI, Math.ceil(size / MINI));
      return joined(
        chain.map((at) => small.subarray(at * MINI, (at + 1) * MINI)),
        size,
      );
    },
  };
}

const MINI = 64;
const LAST = 0xfffffffa;

function sectorAt(bytes: Uint8Array, index: number, sector: number): Uint8Array {
  return bytes.subarray((index + 1) * sector, (index + 2) * sector);
}

/** Which sector follows which; where the list of its own sectors does not fit the header, that goes on in sectors too. */
function fatOf(bytes: Uint8Array, sector: number, sectors: number): Uint32Array {
  const places: number[] = [];
  for (let at = 76; at < 512; at += 4) places.push(u32(bytes, at));
  let next = u32(bytes, 68);
  for (let count = 0; next < LAST && count * sector < bytes.length; count += 1) {
    const list = numbersIn(sectorAt(bytes, next, sector));
    for (const place of list.subarray(0, -1)) places.push(place);
    next = list.at(-1) ?? LAST;
  }
  const used = places.filter((place) => place < sectors);
  return numbersIn(
    joined(
      used.map((place) => sectorAt(bytes, place, sector)),
      Math.min(used.length * sector, sectors * 4 + sector),
    ),
  );
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = u32(bytes, index * 4);
  return numbers;
}

/** The sectors of one stream; one that comes twice would go round for ever. */
function chainOf(fat: Uint32Array, start: number, sectors: number, most: number): number[] {
  const chain: number[] = [];
  const limit = Math.min(sectors, most);
  for (let at = start; at < LAST && at <= sectors && chain.length < limit; at = fat[at] ?? LAST)
    chain.push(at);
  return chain;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const length = Math.min(
    size,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (at >= length) break;
    bytes.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return bytes;
}

interface FlatEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entriesIn(bytes: Uint8Array): FlatEntry[] {
  const entries: FlatEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length && entries.length < MOST_ENTRIES; at += 128) {
    const nameLength = Math.min(64, u16(bytes, at + 64));
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, nameLength - 2))),
      type: bytes[at + 66] ?? 0,
      left: u32(bytes, at + 68),
      right: u32(bytes, at + 72),
      child: u32(bytes, at + 76),
      start: u32(bytes, at + 116),
      size: u32(bytes, at + 120),
    });
  }
  return entries;
}

const MOST_ENTRIES = 100_000;

/** The entries as folders; each is in one folder, and what is damaged in none. */
function treeOf(flat: readonly FlatEntry[]): OleEntry | undefined {
  const seen = new Set<number>();
  const childrenOf = (first: number, depth: number): OleEntry[] => {
    const found: OleEntry[] = [];
    const open = [first];
    while (open.length > 0) {
      const index = open.pop() ?? 0;
      const entry = flat[index];
      if (!entry || seen.has(index) || depth > 20) continue;
      seen.add(index);
      open.push(entry.left, entry.right);
      found.push(entryOf(entry, depth));
    }
    return found;
  };
  const entryOf = (entry: FlatEntry, depth: number): OleEntry => ({
    name: entry.name,
    isFolder: entry.type === FOLDER || entry.type === ROOT,
    size: entry.size,
    start: entry.start,
    children: entry.type === STREAM ? [] : childrenOf(entry.child, depth + 1),
  });
  const [root] = flat;
  seen.add(0);
  return root && root.type === ROOT ? entryOf(root, 0) : undefined;
}

const FOLDER = 1;
const STREAM = 2;
const ROOT = 5;
