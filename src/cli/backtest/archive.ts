import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mailsOfMbox } from './mbox.ts';
import { LARGEST_MAIL } from '../mail/head.ts';
import type { Place, UnreadReason } from './result.ts';

/** What lies in an archive, one thing after the other. */
export type Found =
  | {
      readonly kind: 'mail';
      readonly place: Place;
      /** Of a mail larger than wanted the first ones. */
      readonly bytes: Buffer;
      readonly whole: boolean;
    }
  | { readonly kind: 'unread'; readonly place: Place; readonly because: UnreadReason }
  /** The mail client shows it no more, and removes it when it tidies up. */
  | { readonly kind: 'deleted' }
  /** Something in a folder that is no mail file. */
  | { readonly kind: 'other' };

/**
 * The mails below the paths, with one of them in memory at a time: mbox files, .eml files, folders of
 * .eml and Maildir folders, in the order of their names.
 * @param advance is told how many bytes have been gone through
 * @param most so many bytes of each mail are enough
 */
export async function* mailsBelow(
  paths: readonly string[],
  advance: (bytes: number) => void,
  most = LARGEST_MAIL,
): AsyncGenerator<Found> {
  for await (const entry of entriesBelow(paths)) {
    if (entry.kind !== 'file') yield entry;
    else yield* mailsOfFile(entry.file, most, advance);
  }
}

/** How many bytes {@link mailsBelow} goes through. */
export async function bytesBelow(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for await (const entry of entriesBelow(paths)) {
    if (entry.kind === 'file') bytes += await sizeOf(entry.file);
  }
  return bytes;
}

/** Throws what Node throws where a path cannot be read at all. */
export async function expectReadable(path: string): Promise<void> {
  if ((await stat(path)).isDirectory()) await readdir(path);
  else await (await open(path)).close();
}

/** A file that should hold mail, or what is known of it already. */
type Entry = { readonly kind: 'file'; readonly file: string } | Exclude<Found, { kind: 'mail' }>;

async function* entriesBelow(paths: readonly string[]): AsyncGenerator<Entry> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) yield* entriesOfFolder(path);
    else yield { kind: 'file', file: path };
  }
}

async function* entriesOfFolder(folder: string): AsyncGenerator<Entry> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadFile(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = new Set(entries.filter((one) => one.isDirectory()).map((one) => one.name));
  // Thunderbird's Maildir folders have no `new`; what is in `tmp` is not delivered yet.
  const maildir = folders.has('cur') && (folders.has('new') || folders.has('tmp'));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield await entryOf(path, MAIL_FILE);
    else if (!maildir || !/^(?:cur|new|tmp)$/.test(entry.name)) yield* entriesOfFolder(path);
    else if (entry.name !== 'tmp') yield* entriesOfMaildir(path);
  }
}

async function* entriesOfMaildir(folder: string): AsyncGenerator<Entry> {
  for (const name of (await readdir(folder)).sort()) {
    // The flags are behind ":2,", and ";2," where a file's name may not hold a colon.
    if (/[:;!]2,[A-Za-z]*T[A-Za-z]*$/.test(name)) yield { kind: 'deleted' };
    else yield await entryOf(join(folder, name), /^/);
  }
}

/** Apple Mail exports a mailbox as a folder with a file called `mbox`. */
const MAIL_FILE = /(?:\.(?:eml|mbox|mbx|msg)|[/\\]mbox)$/i;

/** A link to a folder may lead back to where it stands, so only links to files are followed. */
async function entryOf(path: string, mail: RegExp): Promise<Entry> {
  if (!mail.test(path)) return { kind: 'other' };
  try {
    return (await stat(path)).isFile() ? { kind: 'file', file: path } : { kind: 'other' };
  } catch (error) {
    return unreadFile(path, error);
  }
}

async function* mailsOfFile(
  file: string,
  most: number,
  advance: (bytes: number) => void,
): AsyncGenerator<Found> {
  let place: Place = { file };
  try {
    if (await isMbox(file)) {
      for await (const found of mailsOfMbox(chunksOf(file, advance), most)) {
        place = { file, number: found.number, offset: found.offset };
        yield foundIn(found.mail, found.whole, place);
      }
      return;
    }
    const size = await sizeOf(file);
    // An mbox file that was emptied is no broken mail.
    if (size > 0 || /\.eml$/i.test(file))
      yield foundIn(await beginningOf(file, Math.min(size, most)), size <= most, place);
    advance(size);
  } catch (error) {
    yield { ...unreadFile(file, error), place };
  }
}

function foundIn(bytes: Buffer, whole: boolean, place: Place): Found {
  return isExpunged(bytes) ? { kind: 'deleted' } : { kind: 'mail', place, bytes, whole };
}

/** Thunderbird keeps a deleted mail in its file, with this bit, until it compacts the folder. */
const EXPUNGED = 0x0008;

/** Thunderbird writes the header on top of the mail. */
function isExpunged(mail: Buffer): boolean {
  const top = mail.toString('latin1', 0, 4096).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const status = /^X-Mozilla-Status:\s*([\da-f]{4})\s*$/im.exec(top)?.[1];
  return status !== undefined && (Number.parseInt(status, 16) & EXPUNGED) !== 0;
}

async function isMbox(file: string): Promise<boolean> {
  return (await beginningOf(file, 5)).toString('latin1') === 'From ';
}

async function beginningOf(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const CHUNK = 256 * 1024;

/** The file piece by piece; each piece is overwritten by the next. */
async function* chunksOf(file: string, advance: (bytes: number) => void): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const chunk = Buffer.alloc(CHUNK);
    while (true) {
      const { bytesRead } = await handle.read(chunk, 0, CHUNK);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
      advance(bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}

/** Only what the system says of a file: anything else is a defect of ours. */
function unreadFile(file: string, error: unknown): Extract<Entry, { kind: 'unread' }> {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return { kind: 'unread', place: { file }, because: 'unreadable' };
}
