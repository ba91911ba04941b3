import { describe, expect, it } from 'vitest';
import { personalDataInFiles } from '../../../src/content/personal-data/files.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { type Draft, known } from '../../../src/core/draft.ts';
import type { FileContent, FileTable } from '../../../src/core/file-content.ts';

const PEOPLE = Array.from({ length: 40 }, (_, i) => [
  `佐藤 花子${i}`,
  `090-1234-${1000 + i}`,
  `h${i}@mail.example`,
]);

describe('Personal data in attached files', () => {
  it.each([
    ['headings as an office writes them', ['氏名', '電話番号', 'メールアドレス']],
    [
      'headings of a form',
      ['お名前（必須）', '電話番号（ハイフンなし）をご記入ください', '■ メールアドレス ※'],
    ],
    ['headings with spaces between the letters', ['氏　名', '電　話', 'メール アドレス']],
    ['English headings', ['Name', 'Phone', 'E-mail']],
  ])('takes the rows of a table for its people: %s', (_what, headings) => {
    const [found] = of([table([headings, ...PEOPLE])]);
    expect(found?.data).toMatchObject({ persons: 40, kinds: ['name', 'phone', 'email'] });
  });

  it('finds the headings below a title, and what columns without a telling one hold', () => {
    const titled = [
      ['2026年度 参加者', '', ''],
      [],
      ['No.', '本人', 'れんらく'],
      ...PEOPLE.map(([name = '', phone = ''], i) => [`${i}`, name.replace(/\d+$/, ''), phone]),
    ];
    expect(of([table(titled)])[0]?.data.persons).toBe(40);
  });

  it('counts who stands in two sheets alike once, and names what is hidden', () => {
    const rows = [['氏名', '電話番号', 'メールアドレス'], ...PEOPLE];
    const all = of([
      table(rows, { hiddenRows: [2, 3, 4] }),
      table([...rows, ['鈴木 一郎', '090-9999-0000', 'x@mail.example']], { hidden: 'very-hidden' }),
    ]);
    expect(all.map(({ data, hidden }) => [data.persons, hidden])).toEqual([
      [40, 3],
      [1, 1],
    ]);
  });

  it('counts card numbers by the heading of their column', () => {
    const cards = ['4539148803436467', '5555555555554444', '3530111333300000'];
    const [found] = of([table([['注文', 'カード番号'], ...cards.map((card, i) => [`A-${i}`, card])])]);
    expect(found?.data.counts.card).toBe(3);
  });

  it.each([
    [
      'prices',
      [['品番', '品名', '価格'], ...Array.from({ length: 50 }, (_, i) => [`A-${i}`, '鉛筆', `${i}00円`])],
    ],
    [
      'shops',
      [
        ['店舗名', '住所', '電話番号'],
        ...Array.from({ length: 50 }, (_, i) => [`${i}号店`, `東京都港区芝${i}-1`, `03-1234-${1000 + i}`]),
      ],
    ],
    [
      'events',
      [['日付', '行事'], ...Array.from({ length: 50 }, (_, i) => [`2026/4/${(i % 28) + 1}`, '入学式'])],
    ],
  ])('counts nobody in a table of %s', (_what, rows) => {
    expect(of([table(rows)]).reduce((sum, { data }) => sum + data.persons, 0)).toBe(0);
  });

  it('looks into archives, and names the way to the file', async () => {
    const csv = new TextEncoder().encode(
      [['氏名', '電話番号'], ...PEOPLE.map((row) => row.slice(0, 2))].map((row) => row.join(',')).join('\n'),
    );
    const content: FileContent = {
      ...EMPTY,
      kind: 'zip',
      members: [{ name: '名簿.csv', content: await readFile('名簿.csv', csv) }],
    };
    expect(inFile(content)[0]).toMatchObject({ path: ['a.zip', '名簿.csv'], data: { persons: 40 } });
  });

  it('says nothing of a file that was not looked into', () => {
    const attachments: Draft['attachments'] = known([
      { name: 'a.xlsx', size: known(1), content: { known: false, because: 'failed' } },
      { name: 'b.xlsx', size: known(1) },
    ]);
    expect(personalDataInFiles({ attachments })).toEqual([]);
  });
});

const EMPTY: FileContent = { kind: 'xlsx', texts: [], tables: [], mails: [], members: [], unread: [] };

function table(rows: FileTable['rows'], more: Partial<FileTable> = {}): FileTable {
  return {
    where: { part: 'sheet', name: 'Sheet1', number: 1 },
    rows,
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

function of(tables: readonly FileTable[]): ReturnType<typeof personalDataInFiles> {
  return inFile({ ...EMPTY, tables });
}

function inFile(content: FileContent): ReturnType<typeof personalDataInFiles> {
  return personalDataInFiles({
    attachments: known([{ name: 'a.zip', size: known(1), content: known(content) }]),
  });
}
