import { bytesAsLetters, lettersAsBytes } from '../text/byte-letters.ts';
import { textOfBytes } from '../text/charset.ts';

/**
 * A mail whose headers are in UTF-8, which the parser takes raw bytes in them for: Japanese programs write names
 * of files and people in Shift_JIS or ISO-2022-JP as they are. Bodies stay as they are.
 */
export function withReadableHeaders(mail: Uint8Array): Uint8Array {
  const letters = bytesAsLetters(mail);
  let isChanged = false;
  const readable = letters.replace(HEADERS, (headers) => {
    // ISO-2022-JP as some mailers call it, which no decoder knows.
    const named = headers.replace(/(charset\s*=\s*"?)(?:iso-2022-jp-\w+|cp5022\d)/gi, '$1iso-2022-jp');
    const text = EIGHT_BIT.test(named) ? textOfBytes(lettersAsBytes(named)) : undefined;
    const written = text === undefined ? named : bytesAsLetters(new TextEncoder().encode(text));
    isChanged ||= written !== headers;
    return written;
  });
  return isChanged ? lettersAsBytes(readable) : mail;
}

const EIGHT_BIT = /[\x80-\xff]|\x1b\$/;

/** The mail's own headers, and those of each part behind its boundary. */
const HEADERS = /^(?:[^\r\n]+\r?\n)+|(?<=\n--[^\r\n]{1,80}\r?\n)Content-(?:[^\r\n]+\r?\n)+/gi;
