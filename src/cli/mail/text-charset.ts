/** What the bytes of a text say, whatever charset its mail names for them. */

import { isAscii, isUtf8 } from 'node:buffer';

/** Whether the parser reads this text rightly by itself, as it does most: ASCII, and UTF-8 that says so. */
export function needsNoHelp(bytes: Buffer, label: string): boolean {
  if (OF_ITS_OWN.test(label)) return false;
  if (isAscii(bytes)) return !bytes.includes(ESCAPE) && !bytes.includes(SHIFT_OUT);
  return /^(?:utf-?8)?$/i.test(label) && isUtf8(bytes);
}

/**
 * The text, where it is safe to tell: in the charset that is named if the bytes are valid in it, else in the
 * one that they show by themselves. Undefined where nobody can tell, which is not the same as empty.
 * @param label as the mail says it; '' where it says none
 */
export function textIn(bytes: Buffer, label: string): string | undefined {
  const name = label.toLowerCase();
  // The clients of today show it as it stands, so what its readers see is not known.
  if (/utf-?7(?!\d)/.test(name))
    return bytes.includes(PLUS) || bytes.includes(AND) ? undefined : latin(bytes);
  if (/utf-?32|ucs-?4/.test(name)) return undefined;
  if (/utf-?16|ucs-?2|^unicode$/.test(name)) return wideText(bytes, name);
  if (/^hz|2022-?(?:kr|cn)/.test(name))
    return isAscii(bytes) && !SHIFTS.test(latin(bytes)) ? latin(bytes) : undefined;
  if (FOREIGN_SHIFT.test(latin(bytes))) return undefined;
  if (JIS_SHIFT.test(latin(bytes)) && (isAscii(bytes) || /2022|jis|5022/.test(name))) return jisText(bytes);
  if (isAscii(bytes)) return latin(bytes);

  const charset = standardOf(name);
  // Whatever the bytes are, they are valid in it.
  const isLatin = charset !== undefined && new TextDecoder(charset).encoding === 'windows-1252';
  const named = isLatin ? windowsText(bytes) : charset === undefined ? undefined : decoded(charset, bytes);
  const shown = shownCharset(bytes);
  if (named === undefined || isLatin) {
    if (shown !== undefined) return shown;
    // In ASCII no letter has eight bits, so the name says nothing of them.
    if (named !== undefined && !/ascii|ansi_x3|^646$/.test(name)) return named;
    const damaged = charset === undefined || isLatin ? undefined : almost(charset, bytes);
    return damaged ?? (isWestern(bytes) ? windowsText(bytes) : undefined);
  }
  // Text in UTF-8 is often valid in Shift_JIS too, but then it holds hardly any kana.
  return shown !== undefined && kanaIn(shown) > kanaIn(named) + 0.2 ? shown : named;
}

const ESCAPE = 0x1b;
const SHIFT_OUT = 0x0e;
const PLUS = 0x2b;
const AND = 0x26;

/** Charsets in which bytes of ASCII are other letters. */
const OF_ITS_OWN = /utf-?(?:7(?!\d)|16|32)|ucs-?[24]|^unicode$|^hz|2022/i;

const SHIFTS = /~\{|\x1b|\x0e/;
const JIS_SHIFT = /\x1b(?:\$[@B]|\$\([@BD]|\([IJ])|\x0e/;
/** Chinese and Korean in ISO-2022, which nothing here decodes. */
const FOREIGN_SHIFT = /\x1b\$(?:A|[()]?[ACEG-M]|\*H)/;

/** The name that decoders know for a charset's other names; undefined for one that nobody knows. */
function standardOf(name: string): string | undefined {
  if (name === '') return 'utf-8';
  for (const [charset, others] of OTHER_NAMES) if (others.test(name)) return charset;
  return [name, name.replace(/^(?:x-|cs)/, '')].find(isKnown);
}

/** Whether decoders know a charset by this name. */
export function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'x-user-defined';
  } catch {
    return false;
  }
}

const OTHER_NAMES: readonly (readonly [charset: string, names: RegExp])[] = [
  ['utf-8', /^(?:x-|cs)?(?:unicode-1-1-)?utf-?_?8/],
  [
    'shift_jis',
    /^(?:x-|cs)*(?:(?:ms-?|cp-?|ibm-?|windows-?)?(?:932|943)|windows-?31j|ms_?kanji|s(?:hift)?[-_]?jis)/,
  ],
  ['euc-jp', /^(?:x-|cs)?euc[-_]?jp|^(?:x-|cs)?ujis|51932/],
  ['gb18030', /^(?:x-|cs)?(?:gb|(?:ms|cp|windows-?)936)/],
  ['euc-kr', /^(?:x-|cs)?(?:euc[-_]?kr|uhc|(?:ms|cp|windows-?)949)/],
  ['big5', /^(?:x-|cs)*(?:big-?5|(?:ms|cp|windows-?)950)/],
];

/** UTF-8, or the Japanese that shows itself by its kana. */
function shownCharset(bytes: Buffer): string | undefined {
  if (isUtf8(bytes)) return bytes.toString();
  const readings = ['shift_jis', 'euc-jp'].flatMap((charset) => {
    const text = decoded(charset, bytes) ?? decoded(charset, bytes.subarray(0, -1));
    return text === undefined ? [] : [{ text, kana: kanaIn(text) }];
  });
  const [best] = readings.sort((a, b) => b.kana - a.kana);
  return best && best.kana >= 0.3 ? best.text : undefined;
}

/** How much of what is not ASCII is kana, as a share; half-width kana are what other charsets look like. */
function kanaIn(text: string): number {
  const signs = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return signs === 0 ? 0 : (text.match(/[\u3001\u3002\u3041-\u30fc]/g)?.length ?? 0) / signs;
}

/** Single accented letters and quotation marks in a text of ASCII. */
function isWestern(bytes: Buffer): boolean {
  const eights = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return eights * 5 <= bytes.length && !/[\x80-\xff]{4}/.test(latin(bytes));
}

/** Not by the decoder, which in Node 20.20 gives C1 controls for the quotation marks of windows-1252. */
function windowsText(bytes: Buffer): string {
  return latin(bytes).replace(/[\x80-\x9f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text with some letters lost, as a cut or a broken line loses them. */
function almost(charset: string, bytes: Buffer): string | undefined {
  return withFewLost(new TextDecoder(charset).decode(bytes));
}

function withFewLost(text: string): string | undefined {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const signs = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return lost * 10 <= signs ? text : undefined;
}

function wideText(bytes: Buffer, name: string): string | undefined {
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || name.endsWith('be');
  return decoded(isBig ? 'utf-16be' : 'utf-16le', bytes);
}

/**
 * ISO-2022-JP with everything that mailers put into it. Decoders know neither its half-width kana in
 * SO and SI nor JIS X 0212, but those of EUC-JP do, and it is the same tables with other shifts.
 */
function jisText(bytes: Buffer): string | undefined {
  const out: number[] = [];
  let set: 'ascii' | 'kanji' | 'more-kanji' | 'kana' = 'ascii';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const shift = byte === ESCAPE ? SHIFT.exec(latin(bytes.subarray(at, at + 4)))?.[0] : undefined;
    if (shift !== undefined) {
      set = shift.endsWith('D')
        ? 'more-kanji'
        : shift.startsWith('\x1b$')
          ? 'kanji'
          : shift.endsWith('I')
            ? 'kana'
            : 'ascii';
      at += shift.length - 1;
    } else if (byte === SHIFT_OUT) set = 'kana';
    else if (byte === SHIFT_OUT + 1 || byte === 0x0a) {
      // Every line ends in ASCII (RFC 1468).
      set = 'ascii';
      if (byte === 0x0a) out.push(byte);
    } else if (set === 'ascii' || byte <= 0x20) out.push(...(byte > 0x7f ? [KANA, byte] : [byte]));
    else if (set === 'kana') out.push(KANA, byte | 0x80);
    else {
      if (set === 'more-kanji') out.push(0x8f);
      out.push(byte | 0x80, (bytes[at + 1] ?? 0) | 0x80);
      at += 1;
    }
  }
  return withFewLost(new TextDecoder('euc-jp').decode(Buffer.from(out)));
}

const SHIFT = /^\x1b(?:\$\([@BD]|\$[@B]|\([BHIJ])/;
/** What EUC-JP has before a half-width kana. */
const KANA = 0x8e;

function latin(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** The text, or nothing where the charset is unknown or the bytes are not valid in it. */
export function decoded(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes that were sent in that encoding. */
export function transferred(content: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(content.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return content;
  const text = content
    .toString('latin1')
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  return Buffer.from(text, 'latin1');
}
