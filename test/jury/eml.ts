import { type Charset, encoded, isAscii } from './charset.ts';
import { htmlOf } from './html.ts';

/** A mail as its writer sees it. */
export interface Mail {
  readonly name: string;
  /** Recipients are written `Name <local@domain>`, `local@domain` or `Group: one, other;`. */
  readonly from: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** File names. */
  readonly attachments?: readonly string[];
  /** Headers that mailers add. */
  readonly headers?: readonly string[];
}

/** How a mailer puts a mail into bytes. */
export interface Form {
  readonly charset: Charset;
  readonly transfer: '7bit' | '8bit' | 'quoted-printable' | 'base64';
  readonly shape: 'plain' | 'html' | 'alternative';
  /** Encoded words (RFC 2047) in base64 or in "Q"; `raw` is what old mailers and scripts leave. */
  readonly words: 'B' | 'Q' | 'raw';
}

/** Every form the jury knows; which of them can hold a mail is for {@link emlOf} to say. */
export const FORMS: readonly Form[] = [
  ['utf-8', 'base64', 'plain', 'B'],
  ['utf-8', 'quoted-printable', 'plain', 'Q'],
  ['utf-8', '8bit', 'plain', 'raw'],
  ['utf-8', 'base64', 'html', 'B'],
  ['utf-8', 'quoted-printable', 'alternative', 'B'],
  ['iso-2022-jp', '7bit', 'plain', 'B'],
  ['iso-2022-jp', 'quoted-printable', 'html', 'B'],
  ['iso-2022-jp', 'base64', 'alternative', 'raw'],
  ['shift_jis', '8bit', 'plain', 'raw'],
  ['shift_jis', 'base64', 'plain', 'B'],
  ['shift_jis', 'quoted-printable', 'html', 'Q'],
  ['euc-jp', '8bit', 'plain', 'B'],
  ['euc-jp', 'base64', 'alternative', 'B'],
  ['windows-1252', 'quoted-printable', 'alternative', 'Q'],
  ['windows-1252', '8bit', 'html', 'B'],
  ['us-ascii', '7bit', 'plain', 'B'],
].map(([charset, transfer, shape, words]) => ({ charset, transfer, shape, words }) as Form);

/** The form's name, for the name of a test. */
export function nameOf({ charset, transfer, shape, words }: Form): string {
  return `${charset}, ${transfer}, ${shape}, ${words}`;
}

/** The mail in the bytes of that form, or nothing where its charset cannot hold the mail. */
export function emlOf(mail: Mail, form: Form): Uint8Array | undefined {
  const body = bodyOf(mail, form);
  const headers = headersOf(mail, form);
  return body && headers && Buffer.concat([headers, body]);
}

function headersOf(mail: Mail, form: Form): Buffer | undefined {
  const lines = [`From: ${addressed(mail.from, form)}`];
  for (const [name, entries] of [
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Bcc', mail.bcc],
  ] as const) {
    if (entries && entries.length > 0)
      lines.push(`${name}: ${entries.map((entry) => addressed(entry, form)).join(',\r\n ')}`);
  }
  lines.push(
    `Subject: ${worded(mail.subject, form, 9)}`,
    'Date: Fri, 20 Nov 2026 09:11:00 +0900',
    `Message-ID: <${mail.name}@mail.example>`,
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
    '',
  );
  return encoded(lines.join('\r\n'), form.words === 'raw' ? form.charset : 'us-ascii');
}

function addressed(entry: string, form: Form): string {
  const group = /^([^<>"]+): (.*);$/.exec(entry);
  if (group) {
    const members = (group[2] ?? '').split(', ').map((member) => addressed(member, form));
    return `${phrase(group[1] ?? '', form)}: ${members.join(', ')};`;
  }
  const parts = /^(.*\S)\s*<([^<>]+)>$/.exec(entry);
  return parts ? `${phrase(parts[1] ?? '', form)} <${parts[2]}>` : entry;
}

/** A display name: quoted where it has signs of the grammar, in words where it is not ASCII. */
function phrase(name: string, form: Form): string {
  const plain = isAscii(name) || form.words === 'raw';
  if (!plain) return worded(name, form, 4);
  return /["(),.:;<>@[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}

/** No encoded word is longer (RFC 2047, section 2). */
const WORD = 75;

/** The text in encoded words, each of whole letters, folded; words of ASCII before them stay as they are. */
function worded(text: string, form: Form, indent: number): string {
  if (isAscii(text) || form.words === 'raw') return text;
  const [, plain = '', rest = text] = /^((?:[\x21-\x3c\x3e-\x7e]+ )*)(.*)$/s.exec(text) ?? [];
  const words: string[] = [];
  let piece = '';
  for (const sign of rest) {
    const longer = encodedWord(piece + sign, form);
    const room = WORD - (words.length === 0 ? indent + plain.length : 1);
    if (piece !== '' && longer.length > Math.max(room, 40)) {
      words.push(encodedWord(piece, form));
      piece = sign;
    } else piece += sign;
  }
  return plain + [...words, encodedWord(piece, form)].join('\r\n ');
}

const wordsWritten = new Map<string, string>();

function encodedWord(text: string, { charset, words }: Form): string {
  const key = `${charset} ${words} ${text}`;
  const before = wordsWritten.get(key);
  if (before !== undefined) return before;
  // The mail as a whole is refused where the charset cannot hold it.
  const bytes = encoded(text, charset) ?? Buffer.from('?');
  const payload = words === 'B' ? bytes.toString('base64') : Array.from(bytes, letterOfQ).join('');
  const word = `=?${words === 'B' ? charset.toUpperCase() : charset}?${words}?${payload}?=`;
  wordsWritten.set(key, word);
  return word;
}

function letterOfQ(byte: number): string {
  if (byte === 0x20) return '_';
  const sign = String.fromCharCode(byte);
  return /[A-Za-z0-9]/.test(sign) ? sign : hex(byte);
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function bodyOf(mail: Mail, form: Form): Buffer | undefined {
  // A header that does not fit must not become another name unseen.
  const written = [mail.subject, mail.from, ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])];
  if (!encoded(written.join(''), form.charset)) return undefined;
  const text = form.shape === 'html' ? undefined : textPart('plain', mail.body, form);
  const html = form.shape === 'plain' ? undefined : textPart('html', htmlOf(mail.body), form);
  if (form.shape !== 'html' && !text) return undefined;
  if (form.shape !== 'plain' && !html) return undefined;
  const shown = text && html ? multipart('alternative', [text, html]) : (text ?? html ?? Buffer.alloc(0));
  const files = (mail.attachments ?? []).map((name) => filePart(name, form));
  return files.length > 0 ? multipart('mixed', [shown, ...files]) : shown;
}

function textPart(type: 'plain' | 'html', text: string, { charset, transfer }: Form): Buffer | undefined {
  const bytes = encoded(text.replace(/\n/g, '\r\n'), charset);
  if (!bytes) return undefined;
  const head = [
    `Content-Type: text/${type}; charset=${charset === 'utf-8' ? '"utf-8"' : charset.toUpperCase()}`,
    `Content-Transfer-Encoding: ${transfer}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), transferred(bytes, transfer)]);
}

function transferred(bytes: Buffer, transfer: Form['transfer']): Buffer {
  if (transfer === 'base64') return Buffer.from(inLines(bytes.toString('base64')));
  if (transfer === 'quoted-printable') return Buffer.from(quotedPrintable(bytes));
  return Buffer.concat([bytes, Buffer.from('\r\n')]);
}

function inLines(base64: string): string {
  return `${(base64.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`;
}

function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => {
      const signs = Array.from(line, (sign, at) => {
        const blank = /[ \t]/.test(sign);
        const safe = blank ? at < line.length - 1 : /[!-<>-~]/.test(sign);
        return safe ? sign : hex(sign.charCodeAt(0));
      });
      const rows = [''];
      for (const sign of signs) {
        if ((rows.at(-1) ?? '').length + sign.length > 75) rows.push('');
        rows.push((rows.pop() ?? '') + sign);
      }
      return rows.join('=\r\n');
    })
    .join('\r\n');
}

function multipart(kind: string, parts: readonly Buffer[]): Buffer {
  const boundary = `=_${kind}_${parts.length}`;
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n`),
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

/** Mailers write Japanese file names in encoded words (Outlook) or as RFC 2231 has it (Thunderbird). */
function filePart(name: string, form: Form): Buffer {
  const outlook = { ...form, words: 'B' } as const;
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const disposition = isAscii(name)
    ? `filename="${name}"`
    : form.charset === 'utf-8'
      ? `filename*=utf-8''${encodeURIComponent(name)}`
      : `filename="${worded(name, outlook, 10)}"`;
  const head = [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n ${disposition}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${inLines(Buffer.alloc(600, name).toString('base64'))}`);
}

const TYPES: { readonly [ending: string]: string } = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  jpg: 'image/jpeg',
};
