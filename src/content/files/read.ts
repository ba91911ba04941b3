import type { FileContent, FileKind, ReadFileKind } from '../../core/file-content.ts';
import type { Format, PdfReader } from './format.ts';
import { Gathered, WHOLE } from './gathered.ts';
import { readCalendar } from './calendar/calendar.ts';
import { readDocx } from './docx/docx.ts';
import { readHtml } from './html/html.ts';
import { readMail } from './mail/mail.ts';
import { readMsg } from './msg/msg.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPptx } from './pptx/pptx.ts';
import { readTnef } from './tnef/tnef.ts';
import { readVcard } from './vcard/vcard.ts';
import { isMismatch, kindOf } from './kind.ts';
import { Budget, FILE_LIMITS, type FileLimits } from './limits.ts';
import { isLockedOffice } from './ole/locked.ts';
import { readSeparated, readText } from './text/text.ts';
import { readXlsx } from './xlsx/xlsx.ts';
import { readZip } from './zip/zip.ts';

/** What a caller may bring or change. */
export interface FileReading {
  readonly limits?: Partial<FileLimits>;
  /** Without it, a PDF is said to be unread. */
  readonly pdf?: PdfReader;
}

/**
 * Reads what is inside a file. It never throws: what is damaged, locked, too big or of a kind that nobody here
 * can read is said in the content's `unread`.
 * @param name the file's name, which only its ending and texts without a mark are judged by
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  reading: FileReading = {},
): Promise<FileContent> {
  const limits = { ...FILE_LIMITS, ...reading.limits };
  return readWithin(name, bytes, { budget: new Budget(limits), depth: 0, pdf: reading.pdf });
}

interface Within {
  readonly budget: Budget;
  readonly depth: number;
  readonly pdf: PdfReader | undefined;
}

async function readWithin(name: string, bytes: Uint8Array, within: Within): Promise<FileContent> {
  const { budget, depth, pdf } = within;
  const into = new Gathered(budget);
  let kind: FileKind = 'unknown';
  try {
    kind = kindOf(bytes, name);
    const format = formatOf(kind);
    if (bytes.length > budget.limits.bytes) into.leave(WHOLE, 'too-big');
    else if (format) {
      const member = async (inner: string, size: number | undefined, content: Uint8Array): Promise<void> => {
        const known = { name: inner, ...(size !== undefined && { size }) };
        if (depth < budget.limits.depth) {
          const read = await readWithin(inner, content, { budget, depth: depth + 1, pdf });
          into.member({ ...known, content: read });
        } else {
          into.member(known);
          into.leave({ part: 'member', name: inner }, 'too-deep');
        }
      };
      await format({ name, bytes, member, pdf }, into);
    } else if (kind !== 'empty') leaveUnread(kind, bytes, into);
  } catch {
    into.leave(WHOLE, 'damaged');
  }
  return into.content(kind, isMismatch(kind, name));
}

const FORMATS: Readonly<Record<ReadFileKind, Format>> = {
  text: readText,
  csv: readSeparated,
  html: readHtml,
  vcard: readVcard,
  calendar: readCalendar,
  mail: readMail,
  xlsx: readXlsx,
  docx: readDocx,
  pptx: readPptx,
  zip: readZip,
  pdf: readPdf,
  msg: readMsg,
  tnef: readTnef,
};

function formatOf(kind: FileKind): Format | undefined {
  return (FORMATS as Readonly<Partial<Record<FileKind, Format>>>)[kind];
}

function leaveUnread(kind: FileKind, bytes: Uint8Array, into: Gathered): void {
  if (kind === 'image' || kind === 'sound-or-film') into.leave(WHOLE, 'no-text');
  else if (kind === 'encrypted-message') into.leave(WHOLE, 'encrypted');
  else if (
    kind === 'protected-office' ||
    ((kind === 'xls' || kind === 'doc') && isLockedOffice(bytes, kind))
  ) {
    into.encryption = 'office';
    into.leave(WHOLE, 'encrypted');
  } else into.leave(WHOLE, 'unknown-format');
}
