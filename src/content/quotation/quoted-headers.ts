import { linesOf } from '../text/body-lines.ts';
import { notesHeadingAt } from './notes-headers.ts';

/** Whom a quoted mail names in its headers, as the texts stand there; '' where it has no such line. */
export interface QuotedHeaders {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
}

/**
 * The headers of the first mail that is quoted the way Outlook does it, with From, To and Subject in a
 * block of lines; undefined where there is no such block.
 */
export function quotedHeadersOf(body: string): QuotedHeaders | undefined {
  const lines = linesOf(body);
  for (let index = 0; index < lines.length; index += 1) {
    const headers = headerBlockAt(lines, index);
    if (headers) return headers;
  }
  return undefined;
}

/** The headers of the quoted mail whose block begins at this line, if one does. */
export function headerBlockAt(lines: readonly string[], start: number): QuotedHeaders | undefined {
  if (headerIn(lines[start] || '')) return blockFrom(lines, start, {});
  const heading = notesHeadingAt(lines, start);
  // The heading says from whom and when.
  return heading && blockFrom(lines, heading.headers, { from: heading.writer, date: heading.writer });
}

function blockFrom(
  lines: readonly string[],
  start: number,
  found: { [K in Name]?: string },
): QuotedHeaders | undefined {
  let name: Name | undefined;
  let blanks = 0;
  for (let index = start; index < lines.length && index < start + LONGEST_BLOCK; index += 1) {
    const line = lines[index] || '';
    const header = headerIn(line);
    const text = line.slice(0, LONGEST_LINE).trim();
    if (header) {
      // The same name again: the block of the next mail.
      if (found[header.name] !== undefined) break;
      name = header.name;
      found[name] = header.value;
      blanks = 0;
    } else if (text === '') {
      blanks += 1;
      if (blanks > 1) break;
    } else if (
      name !== undefined &&
      blanks === 0 &&
      goesOn(name, found[name] || '', text, lines[index + 1])
    ) {
      found[name] = `${found[name] || ''} ${text}`.trim();
    } else break;
  }
  return isBlock(found) ? { from: found.from || '', to: found.to || '', cc: found.cc || '' } : undefined;
}

type Name = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/** Lines a header block has at most, a To field of many lines included. */
const LONGEST_BLOCK = 60;

/** A To field with hundreds of people is one long line. */
const LONGEST_LINE = 20_000;

/** The names of headers in the languages in which Outlook, Thunderbird, Apple Mail and Gmail write them. */
const NAMES: { readonly [K in Name]: string } = {
  from: 'From|差出人|送信者|送信元|Von|De|Da|Van|Från|Fra|Od|发件人|寄件者|보낸 사람',
  date: 'Sent|Date|送信日時|日時|日付|送信日|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|发送时间|日期|寄件日期|보낸 날짜',
  to: 'To|宛先|宛て先|An|À|A|Para|Aan|Till|Til|收件人|收件者|받는 사람',
  cc: 'Cc|ＣＣ|Kopie|抄送|참조',
  subject: 'Subject|件\\s?名|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|主题|主旨|제목',
  other: 'Bcc|Reply-To|返信先|Importance|重要度|Attachments|添付ファイル|Organization|組織',
};
const ORDER = ['from', 'date', 'to', 'cc', 'subject', 'other'] as const;
const HEADER = new RegExp(
  `^[*＊\\s]{0,4}(?:${ORDER.map((name) => `(${NAMES[name]})`).join('|')})\\s?[*＊]{0,2}\\s?[:：][*＊]{0,2}(?!//)\\s?`,
  'i',
);

function headerIn(line: string): { readonly name: Name; readonly value: string } | undefined {
  const start = `${line.slice(0, 60)} `;
  const parts = HEADER.exec(start);
  if (!parts) return undefined;
  const name = ORDER.find((_one, index) => parts[index + 1] !== undefined);
  return name && { name, value: line.slice(parts[0].length, LONGEST_LINE).trim() };
}

/** A long To field is wrapped, and a header's value may stand in the line below its name. */
function goesOn(name: Name, value: string, text: string, next: string | undefined): boolean {
  if (value === '') return true;
  if (name !== 'to' && name !== 'cc' && name !== 'from') return false;
  return /[,;、；<]$/.test(value) || /@\S+>?[;,]?$/.test(text) || headerIn(next || '') !== undefined;
}

/** From with a subject, or with addresses: "From: Tokyo, To: Osaka, Date: Friday" is a journey. */
function isBlock(found: { readonly [K in Name]?: string }): boolean {
  if (found.from === undefined) return false;
  const sent = found.date !== undefined;
  const to = found.to !== undefined;
  if (found.subject !== undefined) return sent || to;
  return sent && (to ? /@/.test(`${found.from}${found.to || ''}`) : /@/.test(found.from));
}
