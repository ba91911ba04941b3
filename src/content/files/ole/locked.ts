import { u32 } from '../little-endian.ts';
import { compoundIn } from './compound.ts';

/** Whether an old Excel or Word file is locked by its own password. */
export function isLockedOffice(bytes: Uint8Array, kind: 'xls' | 'doc'): boolean {
  const compound = compoundIn(bytes);
  const wanted = kind === 'xls' ? /^(?:Workbook|Book)$/ : /^WordDocument$/;
  const entry = compound?.root.children.find(({ name }) => wanted.test(name));
  if (!compound || !entry) return false;
  const stream = compound.stream(entry);
  // Word says it in its first block; Excel has a record of it behind the first ones.
  if (kind === 'doc') return ((stream[11] ?? 0) & 1) === 1;
  for (let at = 0, count = 0; at + 4 <= stream.length && count < 20; count += 1) {
    const record = u32(stream, at);
    if ((record & 0xffff) === FILE_PASS) return true;
    at += 4 + (record >>> 16);
  }
  return false;
}

const FILE_PASS = 0x2f;
