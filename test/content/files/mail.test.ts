import { describe, expect, it } from 'vitest';
import { contentsIn } from '../../../src/core/file-content.ts';
import { readFile } from '../../../src/content/files/read.ts';
import { bytesOf, contentOf, memberIn, tableIn, wordsOf } from './made.ts';

describe('A mail as a file', () => {
  it.each(['forwarded.eml', 'forwarded-inline.eml'])(
    'that was forwarded in another is a mail of its own, with its people and files: %s',
    async (name) => {
      const outer = await contentOf(name);
      const inner = memberIn(outer).content;
      expect(outer.mails[0]?.to).toEqual([{ name: '受取人', address: 'receiver@example.org' }]);
      expect(wordsOf({ ...outer, members: [] })).not.toContain('03-0000-0002');
      expect(inner?.mails[0]?.to).toHaveLength(10);
      expect(inner?.mails[0]?.to[0]).toEqual({ name: '髙橋 花子', address: 'person1@example.com' });
      expect(memberIn(inner).name).toBe('会員名簿.csv');
      expect(tableIn(memberIn(inner).content).rows).toHaveLength(11);
      expect(contentsIn(outer).flatMap(({ content }) => content.unread)).toEqual([]);
    },
  );

  it('with names in raw Shift_JIS has them right, of people and of files', async () => {
    const content = await contentOf('raw-names.eml');
    expect(content.mails[0]).toMatchObject({
      from: [{ name: '山田', address: 'sender@example.com' }],
      to: [
        { name: '佐藤 一郎', address: 'ichiro@example.com' },
        { name: '鈴木', address: 'jiro@example.com' },
      ],
    });
    expect(content.texts.map(({ text }) => text.trim())).toEqual(['名簿です', '①髙橋です 03-0000-0001']);
    expect(memberIn(content).name).toBe('会員表能.csv');
  });

  it('in ISO-2022-JP under another name is read', async () => {
    expect(wordsOf(await contentOf('jis-ms.eml'))).toContain('名簿です 03-0000-0001');
  });

  it('of a whole mailbox is one member for each mail, and a line "From" in a text begins none', async () => {
    const mail = (number: number): string =>
      `From - Sat Nov 28 07:31:2${number} 2026\nX-Mozilla-Status: 0001\nFrom: a@example.com\r\nTo: b${number}@example.com\r\nSubject: ${number}\r\nMIME-Version: 1.0\r\n\r\nFirst\r\n\r\nFrom the start of a line\r\n\r\n`;
    const bytes = new TextEncoder().encode(mail(1) + mail(2));
    const content = await readFile('Sent.mbox', bytes);
    expect(content.kind).toBe('mail');
    expect(content.members.map(({ content: one }) => one?.mails[0]?.to[0]?.address)).toEqual([
      'b1@example.com',
      'b2@example.com',
    ]);
  });
});

describe("A mail of Outlook's own", () => {
  it('names the people that everybody sees, and no hidden one', async () => {
    const { mails } = await contentOf('mail.msg');
    expect(mails[0]).toMatchObject({
      from: [{ name: '山田 太郎', address: 'sender@example.com' }],
      to: [
        { name: '髙橋 花子', address: 'person1@example.com' },
        { name: '鈴木 次郎', address: 'person3@example.com' },
      ],
    });
    expect(JSON.stringify(mails)).not.toContain('hidden@example.com');
  });

  it('has its words, its files, the mail in it, and says of a link that the file is elsewhere', async () => {
    const content = await contentOf('mail.msg');
    expect(wordsOf(content)).toContain('電話は 03-0000-0001 です');
    expect(wordsOf(content)).toContain('中身 03-0000-0002');
    expect(content.members.map(({ name }) => name)).toEqual(['会員名簿.csv', '中のメール', 'クラウド.docx']);
    expect(tableIn(content.members[0]?.content).rows).toHaveLength(11);
    expect(content.members[1]?.content?.mails[0]?.to).toEqual([
      { name: '佐藤 一郎', address: 'person2@example.com' },
    ]);
    expect(content.unread).toEqual([
      { where: { part: 'member', name: 'クラウド.docx' }, because: 'elsewhere' },
    ]);
  });

  it('in a code page and in HTML is read', async () => {
    expect((await contentOf('mail-cp932.msg')).texts.map(({ text }) => text)).toEqual([
      '表',
      '電話は 03-0000-0001 です',
    ]);
  });
});

describe('winmail.dat', () => {
  it.each(['winmail.dat', 'winmail-cp932.dat'])('gives its files with their long names: %s', async (name) => {
    const content = await contentOf(name);
    expect(content).toMatchObject({ kind: 'tnef', unread: [] });
    expect(content.members.map((member) => member.name)).toEqual(['会員名簿（最終）.csv', 'MEMO.TXT']);
    expect(tableIn(content.members[0]?.content).rows).toHaveLength(11);
  });

  it('that ends too early is damaged, and what came before is there', async () => {
    const bytes = bytesOf('winmail.dat');
    const content = await readFile('winmail.dat', bytes.subarray(0, bytes.length - 5));
    expect(content.members).toHaveLength(2);
    expect(content.unread).toContainEqual({ where: { part: 'whole' }, because: 'damaged' });
  });
});

describe('Contacts', () => {
  it('of an old phone, in Shift_JIS and quoted-printable over several lines, are ten people', async () => {
    const { rows, header } = tableIn(await contentOf('contacts-2.1.vcf'));
    expect(header).toBe(0);
    expect(rows[0]).toEqual(['Name', 'Phonetic', 'Phone', 'Email', 'Organization']);
    expect(rows).toHaveLength(11);
    expect(rows[1]).toEqual([
      '髙橋 花子',
      'ﾀｶﾊｼ ﾊﾅｺ',
      '090-0000-0001',
      'person1@example.com',
      `髙橋 花子；${'長い会社名'.repeat(4)}`,
    ]);
    expect(rows[10]?.[0]).toBe('加藤 ソ能');
  });

  it('of today are ten people with all their numbers, and no picture', async () => {
    const { rows } = tableIn(await contentOf('contacts-3.0.vcf'));
    expect(rows).toHaveLength(11);
    expect(rows[1]).toEqual([
      '髙橋 花子',
      '090-0000-0001\n03-0000-0001',
      'person1@example.com',
      '100-0001 日本 東京都 千代田区 表町1-1',
      '1981-04-01',
      'メモ, 二行目\nです',
    ]);
  });

  it('without an end, or without a single one, are said to be damaged or are kept', async () => {
    const cut = await readFile('a.vcf', new TextEncoder().encode('BEGIN:VCARD\nFN:佐藤\nTEL:03-0000-0001'));
    expect(tableIn(cut).rows[1]).toEqual(['佐藤', '03-0000-0001']);
  });
});

describe('An appointment', () => {
  it('names everybody it invites, and says where and what', async () => {
    const { mails, texts } = await contentOf('meeting.ics');
    expect(mails[0]?.from).toEqual([{ name: '主催者', address: 'chair@example.com' }]);
    expect(mails[0]?.to).toHaveLength(10);
    expect(mails[0]?.to[0]).toEqual({ name: '髙橋 花子', address: 'person1@example.com' });
    expect(texts[0]?.text).toBe('定例会議\n会議室A, 本館\n資料は\nこちら 03-0000-0001');
  });
});

describe('A PDF', () => {
  it('is read by the reader that was brought along, page by page', async () => {
    const pdf = (): Promise<{ pages: string[] }> => Promise.resolve({ pages: ['一枚目', '二枚目'] });
    const { texts } = await contentOf('letter.pdf', { pdf });
    expect(texts.map(({ where, text }) => [where.number, text])).toEqual([
      [1, '一枚目'],
      [2, '二枚目'],
    ]);
  });

  it('without a reader, with a password or without letters is said to be unread', async () => {
    expect(await contentOf('letter.pdf')).toMatchObject({
      kind: 'pdf',
      unread: [{ because: 'unknown-format' }],
    });
    const locked = await contentOf('locked.pdf', { pdf: () => Promise.resolve({ encrypted: true }) });
    expect(locked).toMatchObject({ encryption: 'pdf', unread: [{ because: 'encrypted' }] });
    const scanned = await contentOf('scanned.pdf', { pdf: () => Promise.resolve({ pages: [' ', ''] }) });
    expect(scanned).toMatchObject({ texts: [], unread: [{ because: 'no-text' }] });
  });
});
