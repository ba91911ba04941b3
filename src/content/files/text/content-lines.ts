import { bytesAsLetters, lettersAsBytes } from './byte-letters.ts';
import { decoded, textInCharset, textOfBytes } from './charset.ts';

/** A line of a contact or an appointment: `TEL;TYPE=CELL:090-0000-0001`. */
export interface ContentLine {
  /** In upper case and without its group: `TEL`. */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/**
 * The lines of vCard and iCalendar, folded ones joined, in whatever charset: phones write Shift_JIS in
 * quoted-printable with a charset on each line.
 */
export function contentLines(bytes: Uint8Array): readonly ContentLine[] {
  // A letter for each byte: folds cut letters in two, and each line may have a charset of its own.
  const file = decoded('utf-8', bytes) === undefined ? undefined : 'utf-8';
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 100).includes(0);
  const text = isWide ? textOfBytes(bytes) : bytesAsLetters(bytes);
  const unfolded = (text ?? '').replace(/^\ufeff|^\xef\xbb\xbf/, '').replace(/\r?\n[ \t]/g, '');
  const lines: ContentLine[] = [];
  let open: string | undefined;
  for (const line of unfolded.split(/\r\n|\r|\n/)) {
    const whole: string = open === undefined ? line : open + line;
    // A soft break of quoted-printable.
    if (whole.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(whole)) {
      open = whole.slice(0, -1);
      continue;
    }
    open = undefined;
    const colon = valueStart(whole);
    if (colon < 0) continue;
    const [name = '', ...parameters] = whole.slice(0, colon).split(';');
    const given = parameters.join(';');
    lines.push({
      name: name.replace(/^.*\./, '').trim().toUpperCase(),
      parameters: isWide ? given : textOf(given, '', file),
      value: isWide ? whole.slice(colon + 1) : valueOf(whole.slice(colon + 1), given, file),
    });
  }
  return lines;
}

/** A value with its escapes as what they stand for. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\,;:nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The fields of a structured value. */
export function fieldsOf(value: string): readonly string[] {
  return value
    .replace(/\\;/g, '\u0000')
    .split(';')
    .map((field) => unescaped(field.replace(/\u0000/g, ';')).trim());
}

/** A colon between quotes is part of a parameter. */
function valueStart(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return line.indexOf(':');
}

function valueOf(raw: string, parameters: string, file: string | undefined): string {
  const charset = /CHARSET="?([\w.-]+)/i.exec(parameters)?.[1] ?? '';
  const isQuoted = /(?:^|;|=)QUOTED-PRINTABLE/i.test(parameters);
  const bytes = isQuoted
    ? raw.replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw;
  return textOf(bytes, charset, isQuoted ? undefined : file);
}

function textOf(letters: string, charset: string, file: string | undefined): string {
  if (!/[\x80-\xff\x1b]/.test(letters)) return letters;
  const bytes = lettersAsBytes(letters);
  const text = file === undefined ? undefined : decoded(file, bytes);
  return text ?? textInCharset(bytes, charset) ?? letters;
}
