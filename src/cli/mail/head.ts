/** Of a larger mail the beginning alone is read: parsing takes several times its size in memory. */
export const LARGEST_MAIL = 8 * 1024 * 1024;

/** Whole lines of a mail that was cut off, if all its headers are among them. */
export function beginningOf(mail: Buffer): Buffer | undefined {
  return endOfHeaders(mail) === undefined ? undefined : mail.subarray(0, mail.lastIndexOf(LF) + 1);
}

/** The headers of a mail that was cut off, with as much behind them as may name the charset. */
export function headOf(mail: Buffer): Buffer | undefined {
  const end = endOfHeaders(mail);
  return end === undefined ? undefined : mail.subarray(0, end + CHARSET_NAMED);
}

const CHARSET_NAMED = 65_536;
const LF = 0x0a;
const CR = 0x0d;

/** Where the blank line behind the headers is; nothing where there is none. */
export function endOfHeaders(mail: Buffer): number | undefined {
  for (let at = mail.indexOf(LF); at >= 0; at = mail.indexOf(LF, at + 1)) {
    if (mail[at + 1] === LF || (mail[at + 1] === CR && mail[at + 2] === LF)) return at + 1;
  }
  return undefined;
}
