import { Inflate } from 'fflate/browser';
import type { UnreadBecause } from '../../../core/file-content.ts';
import type { Budget } from '../limits.ts';
import { startsWith, u16 } from '../little-endian.ts';
import type { ZipEntry } from './directory.ts';

/**
 * Unpacks an entry piece by piece, so that neither a lie about its size nor a bomb is believed for longer than
 * a piece.
 * @param take gets each piece, and says false where it wants no more
 * @returns why it was not unpacked to its end, or undefined where it was
 */
export function unpackInto(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  take: (piece: Uint8Array, last: boolean) => boolean,
): UnreadBecause | undefined {
  if (entry.encryption) return 'encrypted';
  if (!startsWith(archive, 'PK\x03\x04', entry.offset)) return 'damaged';
  const start = entry.offset + 30 + u16(archive, entry.offset + 26) + u16(archive, entry.offset + 28);
  const packed = archive.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return 'damaged';
  if (entry.method === 0) {
    if (!budget.unpack(packed.length)) return 'too-big';
    take(packed, true);
    return undefined;
  }
  return entry.method === 8 ? inflateInto(packed, entry.size, budget, take) : 'unknown-format';
}

function inflateInto(
  packed: Uint8Array,
  size: number,
  budget: Budget,
  take: (piece: Uint8Array, last: boolean) => boolean,
): UnreadBecause | undefined {
  const state: { stopped?: UnreadBecause | 'enough'; unpacked: number } = { unpacked: 0 };
  const inflate = new Inflate((piece, last) => {
    if (state.stopped) return;
    state.unpacked += piece.length;
    if (!budget.unpack(piece.length)) state.stopped = 'too-big';
    else if (!take(piece, last)) state.stopped = 'enough';
  });
  try {
    for (let at = 0; at < packed.length && !state.stopped; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return state.stopped === 'too-big' ? 'too-big' : 'damaged';
  }
  if (state.stopped) return state.stopped === 'enough' ? undefined : state.stopped;
  return state.unpacked === size ? undefined : 'damaged';
}

/** Packed bytes at a time; a bomb makes a thousand of each. */
const PIECE = 32_768;

/** An entry in one piece, or why it could not be unpacked. */
export function unpacked(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): { readonly bytes: Uint8Array } | { readonly because: UnreadBecause } {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const because = unpackInto(archive, entry, budget, (piece) => {
    pieces.push(piece);
    length += piece.length;
    return true;
  });
  if (because) return { because };
  const [only] = pieces;
  if (only && pieces.length === 1) return { bytes: only };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes };
}
