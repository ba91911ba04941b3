import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { plainRecipientsIn, recipientsIn } from '../../../src/cli/mail/recipients.ts';
import { singleText } from '../../../src/cli/mail/single-text.ts';

const of = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
/** Plain most of the time, so that many mails are plain in everything. */
const mostly = (plain: string, ...others: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: of(...others) });
const ADDRESSES = [
  'a@b.example',
  'Alice <a@b.example>',
  '=?utf-8?B?5bGx?= <a@b.example>',
  '山田 <a@b.example>',
];

/** What stands in the headers of plain mails, and what of mails that are not plain. */
const HEADERS = {
  from: of(...ADDRESSES.map((address) => `From: ${address}`)),
  to: mostly('To: x@y.example,\n Bob <b@c.example>', 'To:  a@b.example \t', 'to:', 'TO : a@b.example'),
  subject: of(
    'Subject: hi',
    'subject:long\n\tfold',
    'Subject: =?utf-8?Q?=E5=B1=B1?= =?utf-8?Q?=E5=B1?=',
    'Subject: 会議',
    'Subject: a\ufffdb',
    'Subject:  ',
  ),
  type: mostly(
    'Content-Type: text/plain; charset=utf-8',
    'X-Nothing: x',
    ...[
      'text/plain',
      'text/plain; charset=utf-8',
      'Text/Plain;charset="UTF-8"',
      'text/plain;\n charset=us-ascii',
      'text/plain; charset=utf-8; format=flowed',
      'text/plain; format="flowed"; charset=iso-8859-1',
      'text/plain; charset=utf-8; delsp=yes; format=flowed',
      'text/plain; charset=windows-1252;',
      'text/plain; charset=us-ascii; charset=utf-8',
      'text/plain; charset=shift_jis',
      'text/plain; charset = utf-8',
      'text/plain; charset=utf-8; name=x',
      '(c) text/plain',
      'text/html; charset=utf-8',
      'text/html; format=flowed',
      'text/html',
      'multipart/mixed; boundary=x',
      'message/rfc822',
      'text/calendar',
    ].map((type) => `Content-Type: ${type}`),
  ),
  encoding: of(
    'X-Nothing: x',
    ...[
      '7bit',
      '8bit',
      'quoted-printable',
      'BASE64',
      'base64',
      'binary',
      '',
      'x-uue',
      '"base64"',
      '8BIT ',
    ].map((encoding) => `Content-Transfer-Encoding: ${encoding}`),
  ),
  disposition: mostly(
    'X-Nothing: x',
    ...['inline', 'attachment', 'INLINE', 'inline; filename=x'].map((one) => `Content-Disposition: ${one}`),
  ),
  other: mostly(
    'X-Nothing: x',
    'no colon here',
    'X: z\n a\n\tb',
    ' starts folded',
    '\u00a0From: x@y.example',
    'X: a\rb',
    'X: a\r',
    'Content-Type: text/html',
  ),
};

const piece = of(
  'Hello',
  'お世話になっております。',
  '=',
  '=20',
  '=3D',
  '=E5=B1=B1',
  '=e5=b1=b1',
  '==41',
  '=4',
  '= ',
  ' ',
  '--',
  '-- ',
  '> q',
  '>',
  'é',
  '5bGx55Sw',
  '5bGx5',
  'YWJj',
  'YQ==',
  '\ufeffbom',
  'a\rb',
  '\0',
  '\u0085',
  '  two',
  'soft ',
);
const lines = fc.array(
  fc.tuple(
    fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
    fc.oneof({ weight: 20, arbitrary: of('\n') }, { weight: 1, arbitrary: of('\n\n', '\r\r\n', '\r', '') }),
  ),
  { maxLength: 9 },
);
const body = fc.oneof(
  { weight: 3, arbitrary: lines.map((all) => all.flat().join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        of('山田です。\r\nよろしく', 'abc', '', 'é\n', 'a\nb\n', '\ufeffx'),
        of('', '\n', '=', ' \n', '\nYQ=='),
      )
      .map(([text, end]) => Buffer.from(text).toString('base64') + end),
  },
);

const mail = fc
  .tuple(
    fc.record(HEADERS),
    body,
    of('\n', '\n', '\r\n'),
    of('\n\n', '\n\n', '\n\n', '\n', ''),
    of('', '', '', '\xff\x81'),
  )
  .map(([{ from, to, subject, type, encoding, disposition, other }, text, end, between, rest]) => {
    const headers = [type, from, other, to, encoding, disposition, subject].join('\n');
    const whole = Buffer.from(`${headers}${between}${text}`.replace(/\n/g, end));
    return Buffer.concat([whole, Buffer.from(rest, 'latin1')]);
  });

describe('A mail of one text', () => {
  it('is read without the parser as the parser reads it, whatever its headers and its text are', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(mail, async (bytes) => {
        const read = singleText(bytes);
        if (!read) return;
        plain += 1;
        const { headers, subject, text, html, attachments } = await PostalMime.parse(bytes);
        const parsed = headers.map(({ key, value }) => ({ key, value }));
        expect({ ...read }).toEqual({
          headers: parsed,
          attachments,
          ...(subject !== undefined && { subject }),
          ...(text !== undefined && { text }),
          ...(html !== undefined && { html }),
        });
      }),
      { numRuns: 4_000 },
    );
    expect(plain).toBeGreaterThan(400);
  }, 60_000);

  it.each([
    ['text/plain', '7bit', 'Hello'],
    ['text/plain; charset=utf-8; format=flowed', '8bit', '山田様\n\n長い \n行'],
    ['text/plain; charset="utf-8"', 'quoted-printable', '=E5=B1=B1=\n=E7=94=B0'],
    ['text/plain; charset=utf-8', 'base64', Buffer.from('山田').toString('base64')],
    ['text/html; charset=us-ascii', '7bit', '<p>Hello</p>'],
  ])('needs no parser as %s in %s', (type, encoding, text) => {
    const headers = `From: a@b.example\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}`;
    expect(singleText(Buffer.from(`${headers}\n\n${text}\n`))).toBeDefined();
  });
});

describe('A header of plain addresses', () => {
  const entry = of(
    'a@b.example',
    'Bob <b@c.example>',
    'Taro  Yamada <t@y.example>',
    'Taro Yamada <t.y+tag@y.co.jp>',
    ' x@y.example ',
    'Suzuki',
    'b@c',
    '<d@e.example>',
    '"Q" <q@r.example>',
    "O'Neil <o@n.example>",
    '山田 <y@z.example>',
    'a..b@c.example',
    'a@-b.example',
    '',
    'g: m@n.example;',
    'mailto:a@b.example',
    'b@c.example (B)',
    '.a@b.example',
    'Jr <j@k.example>',
    'MD',
  );
  it('names the same recipients as when it is taken apart sign by sign', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 5 }),
        of(',', ', ', ',\t'),
        (entries, divider) => {
          const header = entries.join(divider);
          const read = plainRecipientsIn(header);
          if (!read) return;
          plain += 1;
          // A comment that says nothing sends the same header through the whole parser.
          expect(read).toEqual(recipientsIn(`${header} ()`));
        },
      ),
      { numRuns: 6_000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});
