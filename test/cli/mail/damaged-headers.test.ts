import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { readMail } from '../../../src/cli/mail/eml.ts';
import { mailboxesOf } from '../../../src/core/mailboxes.ts';

/** Headers are bytes: a letter of these texts is one byte. */
const ESCAPE = '\u001b$B';
const ASCII = '\u001b(B';
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

/** How mailers write a name before an address, in the charsets of three decades. */
const NAMES: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<${address}>`,
  (address) => `Yamada Taro <${address}>`,
  (address) => `"Yamada, Taro" <${address}>`,
  (address) => `"=?utf-8?B?5bGx55Sw?=" <${address}>`,
  (address) => `=?utf-8?Q?=E5=B1=B1=E7=94=B0,_?= <${address}>`,
  (address) => `=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <${address}>`,
  (address) => `${ESCAPE};3ED${ASCII} <${address}>`,
  (address) => `"${ESCAPE};3ED${ASCII}" <${address}>`,
  (address) => `\u008eR\u0093c\u0091\u00be\u0098Y <${address}>`,
  (address) => `\u00bb\u00b3\u00c5\u00c4 <${address}>`,
  (address) => `${bytes('山田 太郎')} <${address}>`,
  (address) => `${address} (${bytes('山田')})`,
];

const SEPARATORS = [', ', ',\r\n ', ',\n\t', ' , '];

const SIGNS = ['', ...'"<>(),;:\\@ ', "'", '&'];
const SHIFTS = [
  ESCAPE,
  ASCII,
  '\u001b',
  '\u001b$',
  '\u001b(J',
  '\u000e',
  '\u00ff',
  '\u0081',
  '\u0085',
  '\u0000',
];
const BREAKS = ['\r\n', '\n', '\r', '\r\n ', '\t'];
const PAIRS = ['=?', '?=', '=?utf-8?Q?', '=?iso-2022-jp?B?', '"<', '>,"', 'a:', '""', ',,', '<>'];

/** What goes wrong in a header: something too much, something missing, something else in its place. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.constantFrom(0, 0, 1, 2, 3, 7),
  put: fc.constantFrom(...SIGNS, ...SHIFTS, ...BREAKS, ...PAIRS),
});
const missing = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.constantFrom(ASCII, ESCAPE, '"', '<', '>', ',', '?=', '=?', '(', ')', '\r\n ', ' '),
});

const header = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SEPARATORS)), {
      minLength: 2,
      maxLength: 9,
    }),
    fc.array(fc.oneof(damage, missing), { minLength: 1, maxLength: 5 }),
  )
  .map(([people, harms]) => {
    let text = people
      .map(
        ([write, separator], index) => write(addressOf(index)) + (index < people.length - 1 ? separator : ''),
      )
      .join('');
    for (const harm of harms) {
      const at = Math.floor(harm.at * text.length);
      if ('lost' in harm) {
        const place = text.indexOf(harm.lost, at);
        if (place >= 0) text = text.slice(0, place) + text.slice(place + harm.lost.length);
      } else text = text.slice(0, at) + harm.put + text.slice(at + harm.take);
    }
    return { text, people: people.length };
  });

describe('A damaged To header', () => {
  it('never loses a recipient without a word: whoever a plain look finds was read, or the field is unknown', async () => {
    let unknowns = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(header, async ({ text, people }) => {
        const mail = `From: sato@office.example\r\nTo: ${text}\r\nSubject: x\r\n\r\nx\r\n`;
        const reading = await readMail(Buffer.from(mail, 'latin1'), 'mail');
        if (!reading.ok) throw new Error(reading.because);
        const { to } = reading.draft;
        runs += 1;
        if (!to.known) {
          unknowns += 1;
          return;
        }
        const read = to.value.flatMap(mailboxesOf).map(({ address }) => address.toLowerCase());
        const seen = Array.from({ length: people }, (_, index) => addressOf(index)).filter((address) =>
          standsIn(valueOf(text).replaceAll(`${ESCAPE};3ED${ASCII}`, 'J'), address),
        );
        const lost = seen.filter((address) => !read.some((one) => one === address || isAlone(one, address)));
        expect(lost).toEqual([]);
      }),
      { numRuns: 6_000 },
    );
    // A reader that took every damaged header for unknown would be no reader.
    expect(unknowns).toBeLessThan(runs / 2);
    expect(unknowns).toBeGreaterThan(0);
  }, 60_000);

  it('of 60 people in ISO-2022-JP without an end is held, and says which header it is', async () => {
    const people = Array.from({ length: 60 }, (_, index) => addressOf(index)).join(', ');
    const mail = Buffer.from(
      `From: sato@office.example\r\nTo: ${ESCAPE};3ED <${people}>\r\nSubject: x\r\n\r\nx`,
    );
    const { exit, out } = await check(
      { mail: 'm.eml', json: true, language: 'en' },
      { read: () => Promise.resolve(mail), colour: false },
    );
    expect(exit).toBe(20);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'block',
      findings: [{ rule: 'sekisho', about: ['To'] }],
    });
  });

  it.each([
    ['en', 'To not read', 'quotation mark'],
    ['ja', 'Toを読み取れず', '引用符'],
  ] as const)('is never called empty in the report, in %s', async (language, told, cure) => {
    const mail = Buffer.from('From: a@x.example\nTo: b@y.example (c@z.example)\n\nx');
    const { out } = await check(
      { mail: 'm.eml', json: false, language },
      { read: () => Promise.resolve(mail), colour: false },
    );
    expect(out).toContain(told);
    expect(out).toContain(cure);
  });

  it.each([
    ['a name that is an old address', '"taro@old.example" <taro@new.example>, b@y.example', 2],
    ['a name with the address of another', '"Taro <taro@x.example> via Forms" <forms@y.example>', 1],
    ['an address in an encoded name', '=?utf-8?Q?taro@old.example?= <taro@new.example>', 1],
    ['an address said again in a comment', 'a@x.example (a@x.example), b@y.example', 2],
    [
      'whole names in ISO-2022-JP',
      `${ESCAPE};3ED${ASCII} <a@x.example>,\r\n ${ESCAPE}NkLZ${ASCII} <b@y.example>`,
      2,
    ],
    ['a route and a mailto', '<@hop.example:a@x.example>, mailto:b@y.example', 2],
    ['a line that forgot to be a fold', 'a@x.example,\r\nb@y.example', undefined],
    ['two people in one pair of quotes', '"a@x.example, b@y.example" <c@z.example>', undefined],
    ['somebody in a comment', 'a@x.example (b@y.example)', undefined],
    ['a whole list in one encoded word', encoded('a@x.example, b@y.example'), undefined],
    ['one address in an encoded word', encoded('a@x.example'), 1],
  ])('with %s is read or held as it should be', async (_, text, count) => {
    const mail = `From: sato@office.example\r\nTo: ${text}\r\n\r\nx`;
    const reading = await readMail(Buffer.from(mail, 'latin1'), 'mail');
    if (!reading.ok) throw new Error(reading.because);
    const { to } = reading.draft;
    expect(to.known ? to.value.flatMap(mailboxesOf).length : undefined).toBe(count);
  });
});

function encoded(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function addressOf(index: number): string {
  return `person.${index}@x${index}.example`;
}

/** Of what follows "To:" the part that is still this header: a blank line or another header ends it. */
function valueOf(text: string): string {
  const end = /\n(?:\r?\n|[!-9;-~]+[ \t]*:)/.exec(`${text}\r\n`);
  return end ? text.slice(0, end.index) : text;
}

/** Whether the address stands there whole, and is not a name: between quotes of its own, before another address. */
function standsIn(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + address.length);
    const isWhole = !/[\w.%+@-]$/.test(before) && !/^[\w.@-]/.test(after);
    const isName = /"[^"\s@][^"@]*$|"$/.test(before) && /^[^"@,;]*"\s*</.test(after);
    if (isWhole && !isName) return true;
  }
  return false;
}

/** Whether an entry that is no address holds this one and no other. */
function isAlone(entry: string, address: string): boolean {
  return entry.includes(address) && entry.match(/\w@\w/g)?.length === 1;
}
