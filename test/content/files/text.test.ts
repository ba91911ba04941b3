import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/content/files/read.ts';
import { contentOf, HEADINGS, MADE, tableIn } from './made.ts';

describe('A list between separators', () => {
  const rosters = MADE.filter((name) => /^roster-.*\.(?:csv|txt)$/.test(name));

  it('comes in ten charsets and forms among the files made for it', () => {
    expect(rosters).toHaveLength(10);
  });

  it.each(rosters)('is a table with heading and ten people, whatever its charset: %s', async (name) => {
    const content = await contentOf(name);
    const { rows, header } = tableIn(content);
    expect(content).toMatchObject({ kind: 'csv', texts: [], unread: [] });
    expect(content.mismatch).toBeUndefined();
    expect(header).toBe(0);
    expect(rows[0]).toEqual(HEADINGS);
    expect(rows).toHaveLength(11);
    expect(rows[1]?.[1]).toMatch(/^[髙高]橋 花子$/);
    expect(rows[10]?.slice(0, 4)).toEqual(['A0010', '加藤 ソ能', 'カトウ ソノ', '090-0000-0010']);
  });

  it('of two columns and three lines is split at the sign it uses', async () => {
    const { rows } = tableIn(await contentOf('two-columns.csv'));
    expect(rows).toEqual([
      ['氏名', '電話'],
      ['佐藤 一郎', '03-0000-0001'],
      ['鈴木 次郎', '03-0000-0002'],
    ]);
  });

  it('keeps lines, separators and quotes in a quoted cell, and finds its heading below a title', async () => {
    const { rows, header } = tableIn(await contentOf('report.csv'));
    expect(rows[3]).toEqual(['佐藤 一郎', '03-0000-0001', '改行\n入り, と "引用"']);
    expect(header).toBe(2);
    expect(rows).toHaveLength(5);
  });

  it.each([
    ['a quote in the middle of a cell', '名,値\n佐藤,5"8\n鈴木,"a"b\n', ['佐藤', '5"8'], ['鈴木', 'ab']],
    ['rows of different length', '名,値\n佐藤\n鈴木,1,2\n', ['佐藤'], ['鈴木', '1', '2']],
    ['lines of an old Macintosh', '名,値\r佐藤,1\r鈴木,2\r', ['佐藤', '1'], ['鈴木', '2']],
    ['an empty line between', '名,値\r\n\r\n佐藤,1\r\n\r\n鈴木,"2"', ['佐藤', '1'], ['鈴木', '2']],
    ['a quote that never closes', '名,値\n佐藤,1\n鈴木,"2\n3', ['佐藤', '1'], ['鈴木', '2\n3']],
  ])('is read with %s', async (_, text, first, second) => {
    const { rows } = tableIn(await read('list.csv', text));
    expect(rows.slice(1)).toEqual([first, second]);
  });

  it('keeps numbers as they are written, with their zeros', async () => {
    const { rows } = tableIn(await read('list.csv', '氏名,電話,番号\n佐藤,09000000001,012345678901\n'));
    expect(rows[1]).toEqual(['佐藤', '09000000001', '012345678901']);
  });

  it('is found in a text file too, but prose with commas is no list', async () => {
    expect(await read('a.txt', '氏名\t電話\n佐藤\t1\n鈴木\t2\n')).toMatchObject({ kind: 'csv' });
    expect(await read('a.txt', 'Hi Bob,\nthank you, and see you\nsoon, Alice\n')).toMatchObject({
      kind: 'text',
    });
  });
});

describe('A plain text', () => {
  it('in Shift_JIS is read with circled figures and wide hyphens', async () => {
    const content = await contentOf('prose-shift-jis.txt');
    expect(content.kind).toBe('text');
    expect(content.texts[0]?.text).toContain('電話は①03－0000－0001です。');
  });

  it('of half-width kana alone is not taken for EUC-JP', async () => {
    const content = await contentOf('half-width-kana.txt');
    expect(content.texts[0]?.text.trim()).toBe('ﾔﾏﾀﾞ ﾀﾛｳ');
  });

  it.each(['BMの件', 'MZ工業', 'ID3の仕様', 'PKの件'])(
    'that begins like a picture or a program is a text: %s',
    async (text) => {
      expect(await read('memo.txt', `${text}です。\n`)).toMatchObject({ kind: 'text', unread: [] });
    },
  );

  it('with one broken letter is read all the same', async () => {
    const bytes = new TextEncoder().encode(`電話 03-0000-0001\n${'あいうえお\n'.repeat(20)}`);
    const content = await readFile('memo.txt', bytes.subarray(0, bytes.length - 2));
    expect(content.texts[0]?.text).toContain('03-0000-0001');
  });

  it('of bytes that are none is said to be unread', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
    const content = await readFile('memo.txt', bytes);
    expect(content.texts).toEqual([]);
    expect(content.unread).toHaveLength(1);
  });

  it('that is longer than the limit is read as far as it goes, and that is said', async () => {
    const content = await read('memo.txt', 'あ'.repeat(1_000), { letters: 100 });
    expect(content.texts[0]?.text).toHaveLength(100);
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because: 'too-big' }]);
  });
});

function read(name: string, text: string, limits = {}): ReturnType<typeof readFile> {
  return readFile(name, new TextEncoder().encode(text), { limits });
}
