/** The charsets office mail comes in. */
export type Charset = 'utf-8' | 'iso-2022-jp' | 'shift_jis' | 'euc-jp' | 'windows-1252' | 'us-ascii';

/**
 * The text's bytes, or nothing where the charset cannot hold it. Node decodes these charsets and does
 * not encode them, so its decoders are turned round; what does not come back the same is not held.
 */
export function encoded(text: string, charset: Charset): Buffer | undefined {
  if (charset === 'utf-8') return Buffer.from(text);
  if (charset === 'us-ascii') return isAscii(text) ? Buffer.from(text) : undefined;
  const bytes = charset === 'iso-2022-jp' ? inEscapes(text) : inTable(text, tableOf(charset));
  if (!bytes) return undefined;
  return decoderOf(charset).decode(bytes) === text ? bytes : undefined;
}

/** Whether the text has nothing but ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

type Table = ReadonlyMap<string, readonly number[]>;

function inTable(text: string, table: Table): Buffer | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = isAscii(sign) ? [sign.charCodeAt(0)] : table.get(sign);
    if (!code) return undefined;
    bytes.push(...code);
  }
  return Buffer.from(bytes);
}

const ASCII = [0x1b, 0x28, 0x42];
const KANJI = [0x1b, 0x24, 0x42];

/** Seven bits with escapes; what is not ASCII is the EUC code without its high bits (RFC 1468). */
function inEscapes(text: string): Buffer | undefined {
  const table = tableOf('euc-jp');
  const bytes: number[] = [];
  let kanji = false;
  for (const sign of text) {
    const code = isAscii(sign) ? undefined : table.get(sign);
    if (!code && !isAscii(sign)) return undefined;
    if (code && !kanji) bytes.push(...KANJI);
    if (!code && kanji) bytes.push(...ASCII);
    kanji = code !== undefined;
    bytes.push(...(code ? code.map((byte) => byte & 0x7f) : [sign.charCodeAt(0)]));
  }
  return Buffer.from(kanji ? [...bytes, ...ASCII] : bytes);
}

const decoders = new Map<Charset, TextDecoder>();

/** Opening a decoder costs more than decoding a mail. */
function decoderOf(charset: Charset): TextDecoder {
  const decoder = decoders.get(charset) ?? new TextDecoder(charset);
  decoders.set(charset, decoder);
  return decoder;
}

const tables = new Map<Charset, Table>();

function tableOf(charset: 'shift_jis' | 'euc-jp' | 'windows-1252'): Table {
  const before = tables.get(charset);
  if (before) return before;
  const codes = charset === 'windows-1252' ? range(0x80, 0xff).map((byte) => [byte]) : pairsOf(charset);
  const lines = decoderOf(charset).decode(Buffer.from(codes.flatMap((code) => [...code, 0x0a])));
  const table = new Map<string, readonly number[]>();
  lines.split('\n').forEach((sign, index) => {
    const code = codes[index];
    if (code && sign !== '\ufffd' && [...sign].length === 1 && !table.has(sign)) table.set(sign, code);
  });
  tables.set(charset, table);
  return table;
}

/** Every pair of bytes that may be a letter. */
function pairsOf(charset: 'shift_jis' | 'euc-jp'): readonly (readonly number[])[] {
  const leads = charset === 'euc-jp' ? range(0xa1, 0xfe) : [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
  const trails = charset === 'euc-jp' ? range(0xa1, 0xfe) : [...range(0x40, 0x7e), ...range(0x80, 0xfc)];
  return leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
