import type { FileAddress } from '../../../core/file-content.ts';
import type { Format, OpenFile } from '../format.ts';
import { Gathered, WHOLE } from '../gathered.ts';
import { keepHtml } from '../html/html.ts';
import { u16, u32 } from '../little-endian.ts';
import { type Compound, compoundIn, type OleEntry } from '../ole/compound.ts';
import { textInCharset } from '../text/charset.ts';

/** A mail as Outlook saves it. */
export const readMsg: Format = async (file, into) => {
  const compound = compoundIn(file.bytes);
  if (compound) await readMessage({ compound, folder: compound.root, headerLength: 32 }, file, into);
  else into.leave(WHOLE, 'damaged');
};

interface Message {
  readonly compound: Compound;
  readonly folder: OleEntry;
  /** Of its list of fixed properties: a mail in a mail has a shorter one. */
  readonly headerLength: number;
}

const SUBJECT = '0037';
const BODY = '1000';
const HTML = '1013';
const RTF = '1009';
const SENDER_NAME = '0C1A';
const SENDER_SMTP = '5D01';
const SENDER_ADDRESS = '0C1F';
const NAME = '3001';
const ADDRESS = '3003';
const SMTP = '39FE';
const LONG_FILE_NAME = '3707';
const FILE_NAME = '3704';
const DATA = '3701';

async function readMessage(message: Message, file: OpenFile, into: Gathered): Promise<void> {
  const { compound, folder } = message;
  const charset = codePageOf(message);
  const text = (of: OleEntry, id: string): string => stringIn(compound, of, id, charset);
  const children = (start: string): readonly OleEntry[] =>
    folder.children.filter(({ name, isFolder }) => isFolder && name.startsWith(start));

  const to: FileAddress[] = [];
  for (const recipient of children('__recip_version1.0_')) {
    const type = fixedProperty(compound, recipient, 8, RECIPIENT_TYPE) ?? 1;
    if (type === BCC) continue;
    if (!into.budget.fill(1)) {
      into.leave({ part: 'header' }, 'too-many');
      break;
    }
    to.push({ name: text(recipient, NAME), address: text(recipient, SMTP) || text(recipient, ADDRESS) });
  }
  const sender = text(folder, SENDER_SMTP) || text(folder, SENDER_ADDRESS);
  const from = sender === '' ? [] : [{ name: text(folder, SENDER_NAME), address: sender }];
  into.mail({ where: WHOLE, from, to });
  into.text({ part: 'subject' }, text(folder, SUBJECT));

  const html = htmlIn(compound, folder, charset);
  const body = text(folder, BODY);
  if (html.trim() !== '') keepHtml(html, { part: 'body' }, into);
  else into.text({ part: 'body' }, body);
  if (body === '' && html === '' && streamOf(compound, folder, `${RTF}0102`))
    into.leave({ part: 'body' }, 'unknown-format');

  for (const attachment of children('__attach_version1.0_')) {
    const name = text(attachment, LONG_FILE_NAME) || text(attachment, FILE_NAME) || text(attachment, NAME);
    if (!into.budget.member()) {
      into.leave(WHOLE, 'too-many');
      break;
    }
    const data = streamOf(compound, attachment, `${DATA}0102`);
    const inner = attachment.children.find((child) => child.isFolder && child.name.endsWith(`${DATA}000D`));
    if (data) await file.member(name, data.length, data);
    else if (inner) {
      // A mail in the mail is a folder of the same container, which nests no deeper than that is opened.
      const within = new Gathered(into.budget);
      await readMessage({ compound, folder: inner, headerLength: 24 }, file, within);
      into.member({ name, content: within.content('msg', false) });
    } else {
      into.member({ name });
      into.leave({ part: 'member', name }, 'elsewhere');
    }
  }
}

const RECIPIENT_TYPE = 0x0c15;
const BCC = 3;

/** Strings are in UTF-16, or in the code page that the message names. */
function codePageOf({ compound, folder, headerLength }: Message): string {
  const page =
    fixedProperty(compound, folder, headerLength, 0x3ffd) ??
    fixedProperty(compound, folder, headerLength, 0x3fde);
  if (page === 65_001) return 'utf-8';
  if (page === 50_220 || page === 50_221 || page === 50_222) return 'iso-2022-jp';
  return page === 51_932 ? 'euc-jp' : page === undefined ? '' : `cp${page}`;
}

function stringIn(compound: Compound, folder: OleEntry, id: string, charset: string): string {
  const wide = streamOf(compound, folder, `${id}001F`);
  if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
  const narrow = streamOf(compound, folder, `${id}001E`);
  return narrow ? (textInCharset(narrow, charset) ?? '').replace(/\0+$/, '') : '';
}

function htmlIn(compound: Compound, folder: OleEntry, charset: string): string {
  const bytes = streamOf(compound, folder, `${HTML}0102`);
  return bytes ? (textInCharset(bytes, charset) ?? '') : stringIn(compound, folder, HTML, charset);
}

function streamOf(compound: Compound, folder: OleEntry, tag: string): Uint8Array | undefined {
  const wanted = `__substg1.0_${tag}`;
  const entry = folder.children.find(
    ({ name, isFolder }) => !isFolder && name.toUpperCase() === wanted.toUpperCase(),
  );
  return entry && compound.stream(entry);
}

/** A number among the properties of fixed length. */
function fixedProperty(compound: Compound, folder: OleEntry, start: number, id: number): number | undefined {
  const entry = folder.children.find(({ name }) => name === '__properties_version1.0');
  const bytes = entry ? compound.stream(entry) : new Uint8Array();
  for (let at = start; at + 16 <= bytes.length; at += 16)
    if (u16(bytes, at + 2) === id && u16(bytes, at) === 3) return u32(bytes, at + 8);
  return undefined;
}
