import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/content/files/xlsx/number-format.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { contentOf, HEADINGS, tableIn } from './made.ts';

describe('A workbook', () => {
  it('of LibreOffice is a table with the people that were put in', async () => {
    const content = await contentOf('roster-libreoffice.xlsx');
    const { rows, header, where } = tableIn(content);
    expect(content).toMatchObject({ kind: 'xlsx', unread: [] });
    expect(where).toEqual({ part: 'sheet', name: 'roster', number: 1 });
    expect(header).toBe(0);
    expect(rows[0]).toEqual(HEADINGS);
    expect(rows).toHaveLength(11);
    expect(rows[1]?.slice(1, 4)).toEqual(['髙橋 花子', 'ﾀｶﾊｼ ﾊﾅｺ', '090-0000-0001']);
  });

  it.each(['furigana.xlsx', 'prefixed.xlsx'])(
    'holds names without their readings, whole where they are in runs, and what formulas gave: %s',
    async (name) => {
      const { rows } = tableIn(await contentOf(name));
      expect(rows).toEqual([
        ['氏名', '電話'],
        ['髙橋花子', '佐藤一郎'],
        ['鈴木 次郎', '小林愛'],
        [' 前後空白 ', '', '髙橋花子様', '#N/A', 'TRUE'],
        ['A&B <x> 髙橋 A', '2'],
      ]);
    },
  );

  it('in the strict form of the standard is read like any other, its dates too', async () => {
    expect(tableIn(await contentOf('strict.xlsx')).rows[1]).toEqual(['髙橋花子', '1980-04-01']);
  });

  it('that counts days from 1904 shows the same dates as its author saw', async () => {
    expect(tableIn(await contentOf('from-1904.xlsx')).rows[1]).toEqual(['佐藤 一郎', '1980/4/1']);
  });

  it('shows numbers as their cells do: phones with zeros, eras, money', async () => {
    const { rows } = tableIn(await contentOf('formats-openpyxl.xlsx'));
    expect(Object.fromEntries(rows)).toEqual({
      項目: '値',
      携帯: '090-1234-5678',
      ゼロ付き: '09012345678',
      マイナンバー: '012345678901',
      市外局番: '(03) 1234-5678',
      和暦: '昭和55年4月1日',
      元年: '令和元年5月1日',
      略: 'S55.4.1',
      西暦: '1980年4月1日',
      斜線: '1980/4/1',
      日時: '2026/04/01 09:05:07',
      金額: '¥1,234,567',
      率: '12.5%',
      負: '△1,234.50',
      数: '1234.5',
      真偽: 'TRUE',
      郵便: '100-0001',
      郵便記号: '〒100-0001',
      様: '7名様',
      文字: '佐藤',
    });
  });

  it('says which sheets, rows and columns are hidden, filtered-out rows too', async () => {
    const { tables, texts } = await contentOf('hidden-openpyxl.xlsx');
    expect(tables.map(({ where, hidden, rows }) => [where.name, hidden, rows.length])).toEqual([
      ['案内', undefined, 1],
      ['名簿', 'hidden', 11],
      ['旧名簿', 'very-hidden', 11],
      ['絞り込み', undefined, 11],
    ]);
    expect(tables[3]?.hiddenRows).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tables[3]?.hiddenColumns).toEqual([3]);
    expect(tables[1]?.hiddenRows).toEqual([]);
    expect(texts).toEqual([{ where: { part: 'comment' }, text: '連絡は 03-0000-0009 まで\n' }]);
  });

  it('of LibreOffice, which writes hidden="false" everywhere, has only what is hidden as hidden', async () => {
    const [front, back] = (await contentOf('hidden-libreoffice.xlsx')).tables;
    expect(front).toMatchObject({ hiddenRows: [2, 3], hiddenColumns: [1] });
    expect(front?.hidden).toBeUndefined();
    expect(front?.rows[1]).toEqual(['佐藤 一郎', '03-0000-0001', '一行目\n二行目']);
    expect(back).toMatchObject({ hidden: 'hidden', hiddenRows: [], hiddenColumns: [] });
  });

  it('whose list of sheets names one that is not there says that this one is damaged', async () => {
    const content = await readFile('a.xlsx', bookOf({}));
    expect(content.unread).toEqual([{ where: { part: 'sheet', name: '表', number: 1 }, because: 'damaged' }]);
  });

  it('keeps what a pivot table remembers of its source, as something hidden', async () => {
    const cache =
      '<pivotCacheDefinition><cacheFields><cacheField name="氏名"><sharedItems><s v="佐藤 一郎"/><s v="鈴木 次郎"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>';
    const content = await readFile(
      'a.xlsx',
      bookOf({ 'xl/pivotCache/pivotCacheDefinition1.xml': strToU8(cache) }),
    );
    expect(content.texts).toEqual([
      { where: { part: 'cache' }, text: '\n氏名:\n佐藤 一郎\n鈴木 次郎', hidden: true },
    ]);
  });

  it('with more cells than the limit says that there are more', async () => {
    const content = await contentOf('roster-libreoffice.xlsx', { limits: { cells: 21 } });
    expect(tableIn(content).rows).toHaveLength(3);
    expect(content.unread).toContainEqual({
      where: { part: 'sheet', name: 'roster', number: 1 },
      because: 'too-many',
    });
  });

  it('whose sheet ends in the middle of a row is damaged, and the rows before are there', async () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>佐藤</t></is></c></row>`;
    const links =
      '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="s.xml"/></Relationships>';
    const content = await readFile(
      'a.xlsx',
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8(links),
        'xl/s.xml': strToU8(`<worksheet><sheetData>${row(1)}${row(2).slice(0, 20)}`),
      }),
    );
    expect(tableIn(content).rows).toEqual([['佐藤']]);
    expect(content.unread).toEqual([{ where: { part: 'sheet', name: '表', number: 1 }, because: 'damaged' }]);
  });

  it('reads a workbook that is embedded in it as a member', async () => {
    const inner = bookOf({});
    const content = await readFile('a.xlsx', bookOf({ 'xl/embeddings/inner.xlsx': inner }));
    expect(content.members).toMatchObject([{ name: 'inner.xlsx', content: { kind: 'xlsx' } }]);
  });
});

describe('A number format', () => {
  it.each([
    ['0', '3.7', '4'],
    ['#,##0', '1234567', '1,234,567'],
    ['#,##0;[Red]-#,##0', '-1234', '-1,234'],
    ['0.0,"千"', '12345', '12.3千'],
    ['00-0000-0000', '312345678', '03-1234-5678'],
    ['[<=999]000;[<=9999]000-00;000-0000', '1000001', '100-0001'],
    ['yyyy/mm/dd', '29312', '1980/04/01'],
    ['m"月"d"日"', '29312', '4月1日'],
    ['[$-F800]dddd, mmmm dd, yyyy', '29312', 'Tuesday, April 01, 1980'],
    ['[h]:mm', '1.5', '36:00'],
    ['h:mm AM/PM', '0.75', '6:00 PM'],
    ['gge"."m', '43586', '令1.5'],
    ['aaa', '46113', '水'],
    ['0.00E+00', '12345', '12345'],
    ['"No."0', '7', 'No.7'],
    ['0;-0;;@', '0', ''],
    ['yyyy/m/d', '-5', '-5'],
  ])('%s makes of %s what the cell shows', (code, raw, shown) => {
    expect(numberFormat(code, false)?.(raw)).toBe(shown);
  });

  it('that is general, or only for text, leaves a number as it is written', () => {
    expect(['General', '@', ''].map((code) => numberFormat(code, false))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** A workbook that names one sheet and has the given parts. */
function bookOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      Object.keys(parts).length > 0
        ? '<workbook/>'
        : '<workbook><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    ...parts,
  });
}
