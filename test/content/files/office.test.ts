import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileContent, FilePart } from '../../../src/core/file-content.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { contentOf, tableIn } from './made.ts';

describe('A document of LibreOffice', () => {
  it('keeps the name below its reading, and a number whose hyphens do not break', async () => {
    const body = textIn(await contentOf('letter-libreoffice.docx'), 'body');
    expect(body).toContain('髙橋様');
    expect(body).not.toContain('たかはし');
    expect(body).toMatch(/090[-‑]0000[-‑]0002/);
  });

  it.each<readonly [FilePart, string, true | undefined]>([
    ['header', '社外秘 03-0000-0001', undefined],
    ['footnote', '脚注 03-0000-0004', undefined],
    ['comment', 'コメント 03-0000-0005', undefined],
    ['drawing', '枠の中 03-0000-0006', undefined],
    ['deleted', '090-0000-0099', true],
    ['body', '隠し 090-0000-0003', true],
  ])('has what stands beside its pages once, in its place: %s', async (part, text, hidden) => {
    const { texts } = await contentOf('letter-libreoffice.docx');
    const found = texts.filter((one) => one.text.includes(text));
    expect(found.map(({ where, hidden: isHidden }) => [where.part, isHidden])).toEqual([[part, hidden]]);
  });

  it('has its table as a table', async () => {
    const content = await contentOf('letter-libreoffice.docx');
    expect(tableIn(content)).toMatchObject({
      header: 0,
      rows: [
        ['氏名', '電話'],
        ['佐藤 一郎', '03-0000-0007'],
        ['鈴木 次郎', '03-0000-0008'],
      ],
    });
    expect(content.texts.some(({ text }) => text.includes('03-0000-0007'))).toBe(false);
    expect(content.unread).toEqual([]);
  });
});

describe('A document by hand', () => {
  it('says once what Word writes for new and for old readers, and joins what it puts between runs', async () => {
    const content = await documentOf(
      '<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>03-0000</w:t><w:noBreakHyphen/><w:t>0001</w:t></w:r></mc:Choice>' +
        '<mc:Fallback><w:r><w:t>03-0000-0001</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>' +
        '<w:p><w:r><w:t>090-00</w:t></w:r><w:r><w:softHyphen/><w:t>00-0002</w:t></w:r></w:p>',
    );
    expect(content.texts.map(({ text }) => text)).toEqual(['03-0000-0001\n090-0000-0002\n']);
  });

  it('that is laid out in a table of one column is a text', async () => {
    const row = (text: string): string =>
      `<w:tr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const content = await documentOf(`<w:tbl>${row('一')}${row('二')}</w:tbl>`);
    expect(content.tables).toEqual([]);
    expect(content.texts[0]?.text).toBe('一\n二\n');
  });

  it('that holds a picture and no word could not be read', async () => {
    const content = await documentOf('<w:p/>', { 'word/media/image1.png': new Uint8Array(4) });
    expect(content.unread).toEqual([{ where: { part: 'whole' }, because: 'no-text' }]);
  });

  it('reads the workbook that is embedded in it', async () => {
    const content = await documentOf('<w:p/>', {
      'word/embeddings/list.csv': strToU8('氏名,電話\n佐藤,03-0000-0001\n'),
    });
    expect(tableIn(content.members[0]?.content).rows).toHaveLength(2);
  });

  it('with entities that would grow without end is read as it is written', async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:p><w:r><w:t>&b;03-0000-0001</w:t></w:r></w:p></w:document>`;
    const content = await readFile('a.docx', docx({ 'word/document.xml': strToU8(xml) }));
    expect(content.texts[0]?.text).toBe('&b;03-0000-0001\n');
  });
});

describe('Slides', () => {
  it('are read in their order, with tables, notes and hidden slides, and say what only the speaker sees', async () => {
    const content = await contentOf('deck-libreoffice.pptx');
    expect(
      content.texts.map(({ where, text, hidden }) => [where.part, where.number, text.trim(), hidden]),
    ).toEqual([
      ['slide', 1, '担当 03-0000-0001', undefined],
      ['notes', 1, '話すこと 03-0000-0003', true],
      ['slide', 2, '隠したスライド 03-0000-0004', true],
    ]);
    expect(tableIn(content)).toMatchObject({
      where: { part: 'slide', number: 1 },
      rows: [
        ['氏名', '電話'],
        ['佐藤 一郎', '03-0000-0002'],
      ],
    });
    expect(content).toMatchObject({ kind: 'pptx', unread: [] });
  });
});

describe('A page', () => {
  it('in Shift_JIS has its table as a table, its words as text, and no program', async () => {
    const content = await contentOf('page.html');
    expect(tableIn(content).rows[2]).toEqual(['鈴木 次郎', '03-0000-0003']);
    expect(content.texts.map(({ text }) => text)).toEqual(['担当 03-0000-0001']);
  });

  it('of a spreadsheet program holds its people in rows, also under the name of a workbook', async () => {
    const content = await contentOf('roster-libreoffice.html');
    expect(tableIn(content).rows).toHaveLength(11);
    const bytes = new TextEncoder().encode(
      '<html><table><tr><td>氏名<td>電話<tr><td>佐藤<td>03-0000-0001</table>',
    );
    const named = await readFile('export.xls', bytes);
    expect(named).toMatchObject({ kind: 'html', mismatch: true });
    expect(tableIn(named).rows).toHaveLength(2);
  });
});

function textIn(content: FileContent, part: FilePart): string {
  return content.texts.find(({ where, hidden }) => where.part === part && !hidden)?.text ?? '';
}

function docx(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...parts });
}

function documentOf(body: string, parts: Readonly<Record<string, Uint8Array>> = {}): Promise<FileContent> {
  return readFile(
    'a.docx',
    docx({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`), ...parts }),
  );
}
