import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileContent, FileMember, FileTable } from '../../../src/core/file-content.ts';
import { type FileReading, readFile } from '../../../src/content/files/read.ts';

const FOLDER = fileURLToPath(new URL('made/', import.meta.url));

/** The names of all files that `make.sh` made. */
export const MADE: readonly string[] = readdirSync(FOLDER).sort();

/** The bytes of a file that `make.sh` made. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(FOLDER + name));
}

/** What is read in a file that `make.sh` made. */
export function contentOf(name: string, reading?: FileReading): Promise<FileContent> {
  return readFile(name, bytesOf(name), reading);
}

/** The only table of a content. */
export function tableIn(content: FileContent | undefined): FileTable {
  const [table, ...others] = content?.tables ?? [];
  if (!table || others.length > 0) throw new Error(`${1 + others.length} tables instead of one`);
  return table;
}

/** The only member of a content. */
export function memberIn(content: FileContent | undefined): FileMember {
  const [member, ...others] = content?.members ?? [];
  if (!member || others.length > 0) throw new Error(`${1 + others.length} members instead of one`);
  return member;
}

/** All words of a content and of the files in it, for looking whether something is there. */
export function wordsOf(content: FileContent): string {
  return [
    ...content.texts.map(({ text }) => text),
    ...content.tables.flatMap(({ rows }) => rows.map((row) => row.join('\t'))),
    ...content.members.flatMap((member) => (member.content ? [wordsOf(member.content)] : [])),
  ].join('\n');
}

/** The columns of the made-up roster of ten people. */
export const HEADINGS = ['会員番号', '氏名', 'フリガナ', '電話番号', 'メールアドレス', '住所', '生年月日'];
