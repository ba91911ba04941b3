import { describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { readMail } from '../../../src/cli/mail/eml.ts';
import type { Result } from '../../../src/cli/result.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { type Charset, encoded } from '../../jury/charset.ts';

const TEXT = '鈴木 花子 様\n\nいつもお世話になっております。\n見積書をお送りします。ご確認ください。\n';

/** The ways bytes lie in a mail. */
const WAYS: readonly (readonly [way: string, header: string, write: (bytes: Buffer) => Buffer])[] = [
  ['as they are', '8bit', (bytes) => bytes],
  ['in base64', 'base64', (bytes) => Buffer.from(bytes.toString('base64').replace(/.{60}/g, '$&\r\n'))],
  [
    'in quoted-printable',
    'quoted-printable',
    (bytes) =>
      Buffer.from(
        bytes.toString('hex').replace(/../g, '=$&').replace(/.{60}/g, '$&=\r\n').replace(/=0a/g, '\r\n'),
      ),
  ],
];

/** Labels that the text does not need, or that the decoders of the Web do not know. */
const TOLD: readonly (readonly [charset: Charset, label: string])[] = [
  ['iso-2022-jp', ''],
  ['iso-2022-jp', 'iso-2022-jp'],
  ['iso-2022-jp', 'iso-2022-jp-ms'],
  ['iso-2022-jp', 'ISO-2022-JP-3'],
  ['iso-2022-jp', 'x-windows-iso2022jp'],
  ['iso-2022-jp', 'us-ascii'],
  ['iso-2022-jp', 'utf-8'],
  ['iso-2022-jp', 'unknown-8bit'],
  ['iso-2022-jp', 'cp50221'],
  ['shift_jis', ''],
  ['shift_jis', 'us-ascii'],
  ['shift_jis', 'iso-8859-1'],
  ['shift_jis', 'utf-8'],
  ['shift_jis', 'cp932'],
  ['shift_jis', 'x-ms-cp932'],
  ['shift_jis', 'x-sjis'],
  ['shift_jis', 'MS932'],
  ['shift_jis', 'ibm-943'],
  ['shift_jis', 'Windows-31J'],
  ['shift_jis', 'x-whatever'],
  ['euc-jp', ''],
  ['euc-jp', 'eucJP-ms'],
  ['euc-jp', 'x-euc-jp'],
  ['euc-jp', 'cp51932'],
  ['euc-jp', 'unknown-8bit'],
  ['utf-8', ''],
  ['utf-8', 'utf8mb4'],
  ['utf-8', 'utf8'],
  ['utf-8', 'x-utf-8'],
  ['utf-8', 'unknown-8bit'],
  ['utf-8', 'x-unknown'],
  ['utf-8', 'us-ascii'],
  ['utf-8', 'iso-8859-1'],
  ['utf-8', 'shift_jis'],
  ['utf-8', 'default'],
];

describe('A Japanese text is read', () => {
  const cases = TOLD.flatMap(([charset, label]) =>
    WAYS.map(([way, ...how]) => ({ charset, label, way, how })),
  );

  it.each(cases)(
    'in $charset with the label “$label”, $way',
    async ({ charset, label, how: [header, write] }) => {
      const bytes = encoded(TEXT, charset);
      if (!bytes) throw new Error(`${charset} cannot hold the text`);
      const part = Buffer.concat([partHead('text/plain', label, header), write(bytes)]);
      expect(bodyOf(await draftOf(whole(part)))).toBe(TEXT.trim());
      expect(bodyOf(await draftOf(inParts(part)))).toBe(TEXT.trim());
      expect(bodyOf(await draftOf(insideAMail(part)))).toContain(TEXT.trim());
    },
  );

  it('with everything that mailers put into ISO-2022-JP: half-width kana, JIS X 0212, rows of their own', async () => {
    const bytes = Buffer.from(
      '\x1b$B-j\x1b(B \x1b(IC]R\x1b(B \x0eC]R\x0f \x1b$(D0!\x1b(B \x1b$@4A;z\x1b(J.\n',
      'latin1',
    );
    const draft = await draftOf(
      whole(Buffer.concat([partHead('text/plain', 'iso-2022-jp-ms', '7bit'), bytes])),
    );
    expect(bodyOf(draft)).toBe('㈱ ﾃﾝﾒ ﾃﾝﾒ 丂 漢字.');
  });

  it('in a page that names its charset itself', async () => {
    const page = encoded(`<meta charset="Shift_JIS"><p>資料送付</p>`, 'shift_jis') ?? Buffer.alloc(0);
    const draft = await draftOf(whole(Buffer.concat([partHead('text/html', '', '8bit'), page])));
    expect(bodyOf(draft)).toBe('資料送付');
  });

  it('and keeps how its lines flow, its attachments and the parts behind it', async () => {
    const text = encoded('長い行の\x20\n続きです。よろしくお願いします。\n', 'euc-jp') ?? Buffer.alloc(0);
    const draft = await draftOf(
      inParts(
        Buffer.concat([
          Buffer.from('Content-Type: text/plain; charset=eucJP-ms; format=flowed; delsp=yes\r\n\r\n'),
          text,
          Buffer.from('-- \n--x\nsignature\n'),
        ]),
        Buffer.from(
          'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD',
        ),
      ),
    );
    expect(bodyOf(draft)).toContain('長い行の続きです。');
    expect(bodyOf(draft)).toContain('signature');
    expect(draft.attachments).toMatchObject({ value: [{ name: 'a.pdf', size: { value: 3 } }] });
  });

  it('though its end is cut within a letter', async () => {
    for (const charset of ['utf-8', 'shift_jis', 'euc-jp'] as const) {
      const bytes = (encoded(TEXT.trim(), charset) ?? Buffer.alloc(0)).subarray(0, -1);
      const draft = await draftOf(whole(Buffer.concat([partHead('text/plain', charset, '8bit'), bytes])));
      expect(bodyOf(draft)).toContain('いつもお世話になっております。');
    }
  });
});

describe('A western text is read', () => {
  it.each([
    ['', 'Gr\xfc\xdfe aus M\xfcnchen, it\x92s caf\xe9 time.', 'Grüße aus München, it’s café time.'],
    ['unknown-8bit', 'Gr\xfc\xdfe aus M\xfcnchen, see you soon.', 'Grüße aus München, see you soon.'],
    ['iso-8859-1', 'it\x92s \xe9t\xe9', 'it’s été'],
    ['iso-8859-2', 'P\xf8\xedli\xb9 \xbelu\xbbou\xe8k\xfd', 'Příliš žluťoučký'],
    ['koi8-r', '\xf0\xd2\xc9\xd7\xc5\xd4', 'Привет'],
    ['x-nobody-knows', 'Plain ASCII', 'Plain ASCII'],
    ['utf-7', 'Plain ASCII', 'Plain ASCII'],
  ])('with the label “%s”: %j', async (label, bytes, text) => {
    const part = Buffer.concat([partHead('text/plain', label, '8bit'), Buffer.from(bytes, 'latin1')]);
    expect(bodyOf(await draftOf(whole(part)))).toBe(text);
  });
});

/** Bytes that cannot be told safely. */
const UNTOLD: readonly (readonly [what: string, label: string, bytes: Buffer])[] = [
  ['UTF-7', 'utf-7', Buffer.from('+kjRnKA +grFbUA +adg')],
  ['UTF-7 under its old name', 'unicode-1-1-utf-7', Buffer.from('+kjRnKA-')],
  [
    'kanji alone in a charset that nobody knows',
    'x-nobody-knows',
    Buffer.from('8e9197bf919795748e9197bf', 'hex'),
  ],
  ['Greek of DOS', 'cp737', Buffer.from('8ae698a320a1e6a9a3e9a0', 'hex')],
  ['letters of a mainframe', 'ibm-930', Buffer.from('0e4f58454f0fc8859393966b40a6969993844b', 'hex')],
  ['Korean in ISO-2022', 'iso-2022-kr', Buffer.from('\x1b$)C\x0e>H3g\x0f', 'latin1')],
  ['Chinese in HZ', 'hz-gb-2312', Buffer.from('~{<:Ky2;~}')],
  ['noise with the label of UTF-8', 'utf-8', Buffer.from('f8a1e19be9c4d5c8fcfbb7d0e0f1'.repeat(9), 'hex')],
];

describe('A text that cannot be read is unknown', () => {
  it.each(UNTOLD)('%s: said in the report and in the JSON', async (_what, label, bytes) => {
    const part = Buffer.concat([partHead('text/plain', label, '8bit'), bytes]);
    for (const mail of [whole(part), inParts(part), insideAMail(part)]) {
      expect((await draftOf(mail)).body).toEqual({ known: false, because: 'failed' });
      const { out, exit } = await checked(mail, true);
      const result = JSON.parse(out) as Result;
      expect(result.unread).toEqual(['body']);
      expect(result.findings[0]).toMatchObject({ rule: 'sekisho', level: 'ask', about: [] });
      expect([result.verdict, exit]).toEqual(['ask', 10]);
      const { out: report } = await checked(mail, false);
      expect(report).toContain('The text of this mail could not be read, so it has not been checked');
      expect(report).not.toContain('Nothing to remark');
    }
  });

  it('and so is one in an encoding of long ago', async () => {
    const part = Buffer.concat([
      partHead('text/plain', '', 'x-uuencode'),
      Buffer.from('begin 644 -\n#0V%T\n`\nend\n'),
    ]);
    expect((await draftOf(whole(part))).body.known).toBe(false);
  });

  it('but not for a text that is attached, nor for one that is empty', async () => {
    const text = Buffer.concat([partHead('text/plain', 'utf-8', '8bit'), Buffer.from('Hello')]);
    const file = Buffer.from(
      'Content-Disposition: attachment; filename=a.txt\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n+kjRnKA',
    );
    const draft = await draftOf(inParts(text, file));
    expect(bodyOf(draft)).toBe('Hello');
    const { out } = await checked(whole(partHead('text/plain', 'x-nobody-knows', '8bit')), true);
    expect(JSON.parse(out)).not.toHaveProperty('unread');
  });

  it('and of an encrypted mail the report says that it is encrypted', async () => {
    const mail = whole(Buffer.from('Content-Type: application/pkcs7-mime; name=smime.p7m\r\n\r\nMIAG'));
    const { out, exit } = await checked(mail, true);
    expect((JSON.parse(out) as Result).unread).toEqual(['body', 'attachments']);
    // Nobody can ever read it here: it is said, and asked about by nothing.
    expect(exit).toBe(0);
    expect((await checked(mail, false)).out).toContain('This mail is encrypted');
  });
});

it.each(['unknown-8bit', 'utf8mb4', 'iso-2022-jp-ms', 'x-cp932'])(
  'A name in a header is read with the label %s',
  async (label) => {
    const charset = label.startsWith('iso') ? 'iso-2022-jp' : label === 'x-cp932' ? 'shift_jis' : 'utf-8';
    const word = `=?${label}?B?${encoded('鈴木 はなこ', charset)?.toString('base64')}?=`;
    const draft = await draftOf(
      Buffer.from(`From: a@x.example\r\nTo: ${word} <b@y.example>\r\nSubject: ${word}\r\n\r\n`),
    );
    expect(draft.to).toMatchObject({ value: [{ name: '鈴木 はなこ', address: 'b@y.example' }] });
    expect(draft.subject).toEqual({ known: true, value: '鈴木 はなこ' });
  },
);

const HEAD = 'From: sato@office.example.org\r\nTo: b@office.example.org\r\nMIME-Version: 1.0\r\n';

function partHead(type: string, label: string, encoding: string): Buffer {
  const charset = label === '' ? '' : `; charset="${label}"`;
  return Buffer.from(`Content-Type: ${type}${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`);
}

function whole(part: Buffer): Buffer {
  return Buffer.concat([Buffer.from(HEAD), part]);
}

function inParts(...parts: readonly Buffer[]): Buffer {
  const divided = parts.flatMap((part) => [Buffer.from('\r\n--b\r\n'), part]);
  return Buffer.concat([
    Buffer.from(`${HEAD}Content-Type: multipart/mixed;\r\n boundary="b"\r\n\r\nA preamble.`),
    ...divided,
    Buffer.from('\r\n--b--\r\nAn epilogue.\r\n'),
  ]);
}

function insideAMail(part: Buffer): Buffer {
  return inParts(Buffer.concat([Buffer.from('Content-Type: message/rfc822\r\n\r\n'), whole(part)]));
}

async function draftOf(mail: Buffer): Promise<Draft> {
  const reading = await readMail(mail, 'mail');
  if (!reading.ok) throw new Error(reading.because);
  return reading.draft;
}

function bodyOf(draft: Draft): string {
  if (!draft.body.known) throw new Error('The body is not known.');
  return draft.body.value.trim();
}

function checked(mail: Buffer, json: boolean): ReturnType<typeof check> {
  return check({ mail: 'm.eml', json, language: 'en' }, { read: () => Promise.resolve(mail), colour: false });
}
