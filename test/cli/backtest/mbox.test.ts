import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailsOfMbox } from '../../../src/cli/backtest/mbox.ts';

const DATED = 'From a@x.example Fri Nov 20 09:00:00 2026';

describe('An mbox file is read mail by mail', () => {
  it.each([
    ['as Thunderbird writes it since version 128', 'From '],
    ['as Thunderbird wrote it before', 'From - Fri Nov 20 09:00:00 2026'],
    ['as mail servers write it', DATED],
    ['as Google Takeout writes it', 'From 1700000000000000000@xxx Fri Nov 20 09:00:00 +0000 2026'],
  ])('%s', async (_, from) => {
    for (const end of ['\n', '\r\n']) {
      const mails = [
        'Subject: 1\n\nOne.\n',
        'X-Mozilla-Status: 0001\nSubject: 2\n\nTwo.\n',
        'Subject: 3\n\n',
      ];
      const file = mails.map((mail) => `${from}\n${mail}\n`.replaceAll('\n', end)).join('');
      const found = await mailsIn(file);
      expect(found.map(({ text }) => text)).toEqual(mails.map((mail) => `${mail}\n`.replaceAll('\n', end)));
      expect(found.map(({ number }) => number)).toEqual([1, 2, 3]);
      for (const { offset } of found) expect(file.slice(offset, offset + from.length)).toBe(from);
    }
  });

  it('also where the blank line between two mails is missing, as qmail allows it', async () => {
    const found = await mailsIn('From \nTo: a@x.example\nSubject: 1\n\nHi\nFrom \nTo: b@x.example\n\nHi\n');
    expect(found.map(({ text }) => text)).toEqual([
      'To: a@x.example\nSubject: 1\n\nHi\n',
      'To: b@x.example\n\nHi\n',
    ]);
  });

  // Thunderbird's own test data: older versions left such lines as they are.
  it.each([
    ['Body\nFrom \nHere\nTo\nHere.\n'],
    ['Looks like a new message\nFrom here\nBut: it’s not really.\nThe last line.\n'],
    ['\nFrom next week on we meet at 9:00.\nRoom: 3\n\nYours\n'],
    ['\nFrom 9:00 on 20 November 2026 we are closed.\nPlease call instead.\n'],
    ['\nFrom my side: fine\n'],
    [' From - Fri Aug 24 11:55:47 2018\nTo: a@x.example\n'],
  ])('does not part a mail at a line of its text: %j', async (body) => {
    const found = await mailsIn(`From \nTo: a@x.example\n\n${body}\nFrom \nTo: b@x.example\n\nx\n`);
    expect(found).toHaveLength(2);
    expect(found[0]?.text).toBe(Buffer.from(`To: a@x.example\n\n${body}\n`).toString('latin1'));
  });

  it('takes back the sign that a mailbox puts before “From ” in a text', async () => {
    const [first] = await mailsIn(
      'From \r\nTo: a@x.example\r\n\r\n>From here\r\n>>From there\r\n> From\r\n>Fro\r\n',
    );
    expect(first?.text).toBe('To: a@x.example\r\n\r\nFrom here\r\n>From there\r\n> From\r\n>Fro\r\n');
  });

  it('keeps a mail without any header, so that it is told and not lost', async () => {
    expect(await mailsIn(`${DATED}\nTo: a@x.example\n\nx\n\n${DATED}\n\n`)).toHaveLength(2);
  });

  it('keeps the beginning of a mail above the limit, says so and reads the next one', async () => {
    const large = `From \nTo: a@x.example\n\n${'x'.repeat(20_000)}\n\n`;
    const found = await mailsIn(`${large}From \nTo: b@x.example\n\nx\n`, { limit: 10_000 });
    expect(found).toEqual([
      { number: 1, offset: 0, text: large.slice('From \n'.length, 10_000), whole: false },
      { number: 2, offset: large.length, text: 'To: b@x.example\n\nx\n', whole: true },
    ]);
  });

  it('finds the same mails however the file is cut into pieces', async () => {
    // Long enough to be decided before the end of the file is known.
    const long = 'x'.repeat(3000);
    const line = fc.constantFrom('From ', '>From ', 'From x', 'F', 'To: a@x.example', '', '\r', long);
    const body = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const file = fc
      .array(body, { minLength: 1, maxLength: 6 })
      .map((bodies) => bodies.map((one) => `${DATED}\nTo: a@x.example\n\n${one}\n\n`).join(''));
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.array(fc.integer({ min: 1, max: 7000 }), { maxLength: 40 }),
        async (text, cuts) => {
          expect(await mailsIn(text, { cuts })).toEqual(await mailsIn(text));
        },
      ),
    );
  });

  it('gives back every byte of every mail that was written with quoted “From ” lines', async () => {
    const line = fc.constantFrom('From ', '>From a', 'From: x', '>>From ', 'To: a@x.example', '', '日本');
    const mail = fc.array(line, { maxLength: 8 }).map((lines) => `To: a@x.example\n\n${lines.join('\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 5 }), async (mails) => {
        const file = mails.map((one) => `From \n${one.replaceAll(/^(>*From )/gm, '>$1')}\n`).join('');
        const found = await mailsIn(file);
        expect(found.map(({ text }) => Buffer.from(text, 'latin1').toString())).toEqual(
          mails.map((one) => `${one}\n`),
        );
      }),
    );
  });
});

async function mailsIn(
  text: string,
  { limit = 1e6, cuts = [] }: { readonly limit?: number; readonly cuts?: readonly number[] } = {},
): Promise<{ number: number; offset: number; text: string; whole: boolean }[]> {
  const found = [];
  for await (const { mail, ...rest } of mailsOfMbox(piecesOf(Buffer.from(text), cuts), limit)) {
    found.push({ ...rest, text: mail.toString('latin1') });
  }
  return found;
}

/** Each piece is overwritten once the next one is wanted, as a reader with one buffer does. */
async function* piecesOf(file: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const length of [...cuts, file.length]) {
    const piece = Buffer.from(file.subarray(start, start + length));
    start += length;
    yield await Promise.resolve(piece);
    piece.fill('#');
  }
}
