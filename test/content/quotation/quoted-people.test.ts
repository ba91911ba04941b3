import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../../src/core/audience.ts';
import { peopleAnswered, quotedPeopleOf } from '../../../src/content/quotation/quoted-people.ts';
import { draftOf, type ExampleMail } from '../../../src/rules/example.ts';

function quoting(to: string, cc?: string, from = 'Tanaka <tanaka@customer.example>'): string {
  const copies = cc === undefined ? '' : `Cc: ${cc}\n`;
  return `Fine.\n\n-----Original Message-----\nFrom: ${from}\nSent: Thursday, November 19, 2026 10:12 AM\nTo: ${to}\n${copies}Subject: x\n\nHello`;
}

describe('The people of a quoted mail', () => {
  test.each<[string, string, string | undefined, readonly string[] | undefined]>([
    ['one in To', 'a@x.example', undefined, ['a@x.example']],
    [
      'To and Cc with names',
      'A <a@x.example>; B <b@y.example>',
      'C <c@z.example>',
      ['a@x.example', 'b@y.example', 'c@z.example'],
    ],
    ['a name with a comma, as Outlook writes it', 'Ito, Jun <jun@x.example>', undefined, ['jun@x.example']],
    ['commas between addresses', 'A <a@x.example>, b@y.example', undefined, ['a@x.example', 'b@y.example']],
    [
      'a quoted name with a semicolon',
      '"A; B" <a@x.example>; c@y.example',
      undefined,
      ['a@x.example', 'c@y.example'],
    ],
    ['somebody named without an address', 'A <a@x.example>; Hanako', undefined, undefined],
  ])('are read from %s.', (_what, to, cc, others) => {
    expect(quotedPeopleOf(quoting(to, cc))?.others).toEqual(others);
  });

  test('are unknown where the writer has no address, or nothing is quoted.', () => {
    expect(quotedPeopleOf(quoting('a@x.example', undefined, 'Tanaka Taro'))).toBeUndefined();
    expect(quotedPeopleOf('Hello\n> quoted\n')).toBeUndefined();
  });
});

describe('Who was in the mail being answered', () => {
  const body = quoting('sato@office.example; ito@maker.example');
  const all = ['sato@office.example', 'ito@maker.example', 'tanaka@customer.example'];

  test.each<[string, Partial<ExampleMail>, readonly string[] | undefined]>([
    ['the client says', { thread: ['who@client.example'], body }, ['who@client.example']],
    ['the quotation says, in a mail to its writer', { body }, all],
    ['the quotation says, in what is called an answer', { body, to: ['x@y.example'], subject: 'RE: x' }, all],
    ['nobody knows, in a mail that is passed on', { body, to: ['x@y.example'], subject: 'FW: x' }, undefined],
    ['nobody knows, without quotation', { body: 'Fine.' }, undefined],
  ])('%s.', (_what, parts, people) => {
    const mail = { from: 'sato@office.example', to: ['tanaka@customer.example'], ...parts };
    const draft = draftOf(mail);
    expect(peopleAnswered(draft, audienceOf(draft, []))).toEqual(people);
  });
});
