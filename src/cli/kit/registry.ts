/** A key of the registry with values that hold several lines (REG_MULTI_SZ). */
export interface RegistryKey {
  readonly path: string;
  readonly values: { readonly [name: string]: string };
}

/** A file that the Registry Editor and `reg import` take: UTF-16 with its mark, lines ended as Windows does. */
export function registryFile(keys: readonly RegistryKey[]): Uint8Array {
  const lines = ['Windows Registry Editor Version 5.00'];
  for (const { path, values } of keys) {
    lines.push('', `[${path}]`);
    for (const [name, text] of Object.entries(values)) lines.push(`${quoted(name)}=${multiLine(text)}`);
  }
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
}

function quoted(name: string): string {
  return `"${name.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}

/** Each line ends with a zero, and the last with another. Of an empty line nothing would come after it. */
function multiLine(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const bytes = Buffer.from(`${lines.map((line) => `${line}\0`).join('')}\0`, 'utf16le');
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  const rows: string[] = [];
  for (let at = 0; at < digits.length; at += ROW) rows.push(digits.slice(at, at + ROW).join(','));
  return `hex(7):${rows.join(',\\\r\n  ')}`;
}

/** Bytes on a line; the Registry Editor writes about as many. */
const ROW = 24;
