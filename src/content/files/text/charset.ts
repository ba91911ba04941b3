/** What a file without a declared charset says, or undefined where its bytes are no text. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const wide = wideCharset(bytes);
  if (wide !== undefined) return withoutMark(new TextDecoder(wide).decode(bytes));
  if (hasShifts(bytes)) {
    const text = decoded('iso-2022-jp', bytes);
    if (text !== undefined) return text;
  }
  const utf8 = decoded('utf-8', bytes);
  // Node and browsers take the mark off by themselves.
  if (utf8 !== undefined) return isText(utf8) ? utf8 : undefined;
  return japanese(bytes) ?? almost(bytes);
}

/** The text of bytes whose charset is declared, under whatever name; as if it were not where that is wrong. */
export function textInCharset(bytes: Uint8Array, charset: string): string | undefined {
  const label = labelOf(charset);
  const text = label === undefined ? undefined : decoded(label, bytes);
  return text === undefined || charset === '' ? textOfBytes(bytes) : text;
}

/** The text, or nothing where the charset is unknown or the bytes are not valid in it. */
export function decoded(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names that mailers and phones write and that decoders do not know. */
const OTHER_NAMES: readonly (readonly [charset: string, names: RegExp])[] = [
  ['shift_jis', /^(?:x-)?(?:(?:ms-?|cp-?|ibm-?|windows-?)?(?:932|943)|ms_?kanji|s(?:hift)?[-_]?jis)/],
  ['iso-2022-jp', /^(?:iso-2022-jp|cp5022|jis$)/],
  ['euc-jp', /^(?:x-)?euc[-_]?jp|^ujis|51932/],
  ['utf-8', /^utf-?_?8/],
];

function labelOf(charset: string): string | undefined {
  const name = charset.trim().toLowerCase();
  return OTHER_NAMES.find(([, names]) => names.test(name))?.[0] ?? (name === '' ? undefined : name);
}

/** UTF-16 by its mark, or by the zero that every second byte of ASCII is. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const most = Math.min(bytes.length - (bytes.length % 2), 400);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < most; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // A list in Japanese holds few letters of ASCII, but line ends and separators at least; 一 is 4E 00.
  if (odd > even * 4 && odd * 50 >= most && isText(decoded('utf-16le', bytes))) return 'utf-16le';
  return even > odd * 4 && even * 50 >= most && isText(decoded('utf-16be', bytes)) ? 'utf-16be' : undefined;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Whether the bytes switch between ASCII and kanji by escapes, as ISO-2022-JP does. */
function hasShifts(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1))
    if (bytes[at + 1] === 0x24 || (bytes[at + 1] === 0x28 && bytes[at + 2] === 0x49)) return true;
  return false;
}

const ESCAPE = 0x1b;

/**
 * Shift_JIS or EUC-JP: most bytes that are valid in one are valid in the other. Half-width kana are what
 * EUC-JP looks like in Shift_JIS, and rare signs what Shift_JIS looks like in EUC-JP.
 */
function japanese(bytes: Uint8Array): string | undefined {
  // The beginning tells which; to decode a long list twice would take as long as everything else.
  const charsets = ['shift_jis', 'euc-jp'].flatMap((charset) => {
    const sample = new TextDecoder(charset).decode(bytes.subarray(0, SAMPLE));
    return lostIn(sample) <= 1 && isText(sample) ? [{ charset, share: usual(sample) }] : [];
  });
  for (const { charset } of charsets.sort((a, b) => b.share - a.share)) {
    const text = decoded(charset, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

const SAMPLE = 50_000;

/** How much of what is not ASCII is everyday Japanese, as a share. */
function usual(text: string): number {
  const signs = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const everyday = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g)?.length ?? 0;
  return signs === 0 ? 0 : everyday / signs;
}

/** With a few letters lost, as a file that was cut or has one bad line loses them. */
function almost(bytes: Uint8Array): string | undefined {
  const readings = ['utf-8', 'shift_jis', 'euc-jp'].map((charset) => {
    const text = new TextDecoder(charset).decode(bytes);
    return { text, lost: lostIn(text) };
  });
  const [best] = readings.sort((a, b) => a.lost - b.lost);
  return best && isText(best.text) && best.lost * 20 <= best.text.length ? best.text : latin(bytes);
}

function lostIn(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

/** Western text of an old program, which every byte is a letter of. */
function latin(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const eights = text.match(/[\x80-\uffff]/g)?.length ?? 0;
  return isText(text) && eights * 5 <= text.length ? text : undefined;
}

/** Texts hold hardly any control characters but line ends and tabs. */
function isText(text: string | undefined): text is string {
  if (text === undefined) return false;
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f\ufffe\uffff]/g)?.length ?? 0;
  return controls * 200 <= sample.length;
}
