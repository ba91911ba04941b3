/** Numbers as zip, Office's old container and TNEF write them: the lowest byte first. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Four bytes, as a number without sign. */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** Eight bytes; beyond 2^53 not exact, which is beyond every file. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

/** Whether the bytes at this place are these letters of ASCII. */
export function startsWith(bytes: Uint8Array, letters: string, at = 0): boolean {
  for (let index = 0; index < letters.length; index += 1)
    if (bytes[at + index] !== letters.charCodeAt(index)) return false;
  return true;
}
