/** The texts of a mail in a form that the parser does not misread. */

import { endOfHeaders, headerIn, rawHeaderIn } from './skim.ts';
import { needsNoHelp, textIn, transferred } from './text-charset.ts';

/**
 * The mail with its texts in UTF-8 where the parser would misread them: it takes every charset it does not
 * know for windows-1252, and whatever names none for UTF-8.
 * @param mail lines that end in LF or CRLF
 */
export function withReadableTexts(mail: Buffer): {
  readonly mail: Buffer;
  /** There is a text of which nobody can tell what it says. */
  readonly unread: boolean;
} {
  const kept: Buffer[] = [];
  const dividers = new Set<string>();
  let written = 0;
  let unread = false;
  for (let start: number | undefined = 0; start !== undefined;) {
    const end = endOfHeaders(mail, start);
    const headers = mail.toString('latin1', start, end);
    const type = withoutComments(headerIn(headers, 'content-type'));
    for (const [, quoted, bare] of rawHeaderIn(headers, 'content-type').matchAll(BOUNDARY))
      dividers.add(`--${quoted ?? bare ?? ''}`);
    const from = mail.indexOf(LF, end) + 1 || mail.length;
    const { at, next } = divider(mail, end, dividers);
    if (/^message\/rfc822\b/.test(type) && !isAttachment(headers) && from < at) {
      start = from;
      continue;
    }
    const part = isText(type, headers, start === 0)
      ? readable(headers, mail.subarray(from, Math.max(from, at)))
      : 'as-it-is';
    if (part === 'unread') unread = true;
    else if (part !== 'as-it-is') {
      kept.push(mail.subarray(written, start), part);
      written = at;
    }
    start = next;
  }
  if (written > 0) kept.push(mail.subarray(written));
  return { mail: written > 0 ? Buffer.concat(kept) : mail, unread };
}

const LF = 0x0a;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/gi;
const CHARSET = /;\s*charset\*?\s*=\s*(?:"([^"]*)"|([^\s;"]*))/i;

/** Where the line before the next dividing line ends, and where the part behind it begins if there is one. */
function divider(
  mail: Buffer,
  from: number,
  dividers: ReadonlySet<string>,
): { readonly at: number; readonly next?: number } {
  if (dividers.size === 0) return { at: mail.length };
  let first: number | undefined;
  for (let at = mail.indexOf('\n--', from); at >= 0; at = mail.indexOf('\n--', at + 1)) {
    const end = mail.indexOf(LF, at + 1);
    const line = mail.toString('latin1', at + 1, end < 0 ? mail.length : Math.min(end, at + 1000)).trimEnd();
    const begins = dividers.has(line);
    if (!begins && !(line.endsWith('--') && dividers.has(line.slice(0, -2)))) continue;
    first ??= at;
    // What follows the last part of several is no part.
    if (begins && end >= 0) return { at: first, next: end + 1 };
  }
  return { at: first ?? mail.length };
}

/** Whether this is what the mail says: a part with a name is somebody's file, though it is shown in the mail. */
function isText(type: string, headers: string, isWhole: boolean): boolean {
  if (!/^text\/(?:plain|html)\s*(?:;|$)|^$/.test(type) || isAttachment(headers)) return false;
  return (
    isWhole || !/;\s*(?:file)?name\*?\d*\*?\s*=/.test(`${type}${headerIn(headers, 'content-disposition')}`)
  );
}

function isAttachment(headers: string): boolean {
  return /^attachment\b/.test(headerIn(headers, 'content-disposition'));
}

/** The part in UTF-8, where it needs to be. */
function readable(headers: string, content: Buffer): Buffer | 'as-it-is' | 'unread' {
  const type = withoutComments(rawHeaderIn(headers, 'content-type'));
  const [, quoted, bare] = CHARSET.exec(type) ?? [];
  // RFC 2231 lets a language stand between quotes before the value.
  const label = (quoted ?? bare ?? '').replace(/^.*'/, '').trim();
  const encoding = /[\w-]+/.exec(withoutComments(headerIn(headers, 'content-transfer-encoding')))?.[0] ?? '';
  const bytes = transferred(content, encoding);
  const isPage = /^text\/html\b/i.test(type);
  const named = label === '' && isPage ? (META.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? '') : label;
  if (/^x-?uu|^uu/.test(encoding)) return 'unread';
  if (needsNoHelp(bytes, named)) return 'as-it-is';
  const text = textIn(bytes, named);
  if (text === undefined) return 'unread';
  const plain = type === '' ? 'text/plain' : type.replace(CHARSET, '').replace(/;\s*$/, '');
  const lines = Buffer.from(text.replace(/\r\n/g, '\n')).toString('base64').replace(/.{76}/g, '$&\n');
  // Of two headers of one name the first counts.
  return Buffer.from(
    `Content-Type: ${plain}; charset=utf-8\nContent-Transfer-Encoding: base64\n${headers}\n${lines}`,
    'latin1',
  );
}

const META = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i;

function withoutComments(value: string): string {
  return value.replace(/\([^()]*\)/g, '').trim();
}
