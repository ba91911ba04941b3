import { describe, expect, it } from 'vitest';
import { isMismatch } from '../../../src/content/files/kind.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { bytesOf, contentOf } from './made.ts';

describe('A file that nobody here can look into', () => {
  it.each([
    ['roster.xls', 'xls', 'unknown-format', undefined],
    ['letter.doc', 'doc', 'unknown-format', undefined],
    ['letter.rtf', 'rtf', 'unknown-format', undefined],
    ['roster.ods', 'open-document', 'unknown-format', undefined],
    ['roster.7z', '7z', 'unknown-format', undefined],
    ['roster-locked.7z', '7z', 'unknown-format', undefined],
    ['roster.lzh', 'lzh', 'unknown-format', undefined],
    ['roster.tar.gz', 'gzip', 'unknown-format', undefined],
    ['locked.xlsx', 'protected-office', 'encrypted', 'office'],
    ['locked.xls', 'xls', 'encrypted', 'office'],
  ])('is recognised and said to be unread, never clean: %s', async (name, kind, because, encryption) => {
    const content = await contentOf(name);
    expect(content.kind).toBe(kind);
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because }]);
    expect(content.encryption).toBe(encryption);
    expect(content.mismatch).toBeUndefined();
  });

  it.each([
    ['photo.jpg', 'image', [0xff, 0xd8, 0xff, 0xe0]],
    ['photo.heic', 'image', [0, 0, 0, 24, ...letters('ftypheic')]],
    ['film.mp4', 'sound-or-film', [0, 0, 0, 24, ...letters('ftypisom')]],
    ['old.rar', 'rar', letters('Rar!\x1a\x07\x00')],
    ['new.rar', 'rar', letters('Rar!\x1a\x07\x01\x00')],
    ['setup.exe', 'program', [...letters('MZ'), 0x90, 0, 3, 0]],
    ['shortcut.lnk', 'program', [0x4c, 0, 0, 0, 1, 0x14, 2, 0]],
  ])('shows by its first bytes what it is: %s', async (name, kind, start) => {
    const bytes = new Uint8Array(600);
    bytes.set(start);
    const content = await readFile(name, bytes);
    expect(content.kind).toBe(kind);
    expect(content.unread).toHaveLength(1);
  });

  it('without a single byte is empty, which is all there is to know', async () => {
    expect(await readFile('list.csv', new Uint8Array())).toMatchObject({ kind: 'empty', unread: [] });
  });

  it('larger than the limit is not begun', async () => {
    const content = await contentOf('roster-utf8.csv', { limits: { bytes: 100 } });
    expect(content.tables).toEqual([]);
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because: 'too-big' }]);
  });
});

describe('The ending of a name', () => {
  it.each(['report.pdf', 'photo.jpg', 'memo.docx', 'list.csv'])(
    'that says something else than the bytes is a note, and the bytes are read: %s',
    async (name) => {
      const content = await readFile(name, bytesOf('zip-debian.zip'));
      expect(content).toMatchObject({ kind: 'zip', mismatch: true });
      expect(content.members).toHaveLength(1);
    },
  );

  it.each(['report', 'report.2026', 'archive.backup', 'archive.zip'])(
    'that says nothing, or the right thing, is no mismatch: %s',
    (name) => {
      expect(isMismatch('zip', name)).toBe(false);
    },
  );
});

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
