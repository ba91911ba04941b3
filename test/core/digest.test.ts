import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';
import { type Draft, type Field, known, type Part, type Recipient, unknown } from '../../src/core/draft.ts';
import { anyMail, fieldsOf, list, mail, type Parts, unresolved } from './drafts.ts';

const ALL: readonly Part[] = ['recipients', 'thread', 'subject', 'body', 'attachments'];

const base: Parts = {
  from: 'sato@office.example',
  to: ['Aya <aya@gmail.com>', 'Ken <ken@customer.example>', list('Choir', ['mari@gmail.com'])],
  cc: ['jun@maker.example'],
  bcc: ['rei@press.example'],
  thread: ['aya@gmail.com', 'jun@maker.example'],
  subject: known('Greetings'),
  body: known('Hello'),
  attachments: known([
    { name: 'a.xlsx', size: known(10) },
    { name: 'b.pdf', size: known(20) },
  ]),
};
const BASE = mail(base);

describe('Every part of a draft has its say in the digest', () => {
  test.each<[string, Part, Partial<Draft>]>([
    ['a recipient more', 'recipients', { to: mail({ to: [...given('to'), 'new@gmail.com'] }).to }],
    ['a recipient less', 'recipients', { to: mail({ to: given('to').slice(1) }).to }],
    ['a recipient more in Cc', 'recipients', { cc: mail({ cc: [...given('cc'), 'new@gmail.com'] }).cc }],
    ['a recipient more in Bcc', 'recipients', { bcc: mail({ bcc: [...given('bcc'), 'new@gmail.com'] }).bcc }],
    ['somebody in Reply-To', 'recipients', { replyTo: mail({ to: ['new@gmail.com'] }).to }],
    ['a Reply-To that was not read', 'recipients', { replyTo: unknown('failed') }],
    ['nobody in Bcc any more', 'recipients', { bcc: mail().bcc }],
    ['another address', 'recipients', { cc: mail({ cc: ['jun@maker.invalid'] }).cc }],
    [
      'somebody moved from Cc to To',
      'recipients',
      {
        to: mail({ to: [...given('to'), 'jun@maker.example'] }).to,
        cc: mail().cc,
      },
    ],
    [
      'somebody moved from Bcc to Cc',
      'recipients',
      {
        cc: mail({ cc: ['jun@maker.example', 'rei@press.example'] }).cc,
        bcc: mail().bcc,
      },
    ],
    ['To and Cc exchanged', 'recipients', { to: BASE.cc, cc: BASE.to }],
    [
      'a member more in a list',
      'recipients',
      {
        to: mail({ to: [...given('to').slice(0, 2), list('Choir', ['mari@gmail.com', 'new@gmail.com'])] }).to,
      },
    ],
    [
      'a list that cannot be read any more',
      'recipients',
      {
        to: mail({ to: [...given('to').slice(0, 2), list('Choir')] }).to,
      },
    ],
    [
      'an entry without an address',
      'recipients',
      { cc: mail({ cc: [...given('cc'), unresolved('Tanaka')] }).cc },
    ],
    ['a field that cannot be read any more', 'recipients', { cc: unknown('failed') }],
    ['another From', 'recipients', { from: mail({ from: 'info@office.example' }).from }],
    ['a From that cannot be read any more', 'recipients', { from: unknown('failed') }],
    ['encryption switched on', 'recipients', { encrypted: known(true) }],
    ['encryption unknown', 'recipients', { encrypted: unknown('not-offered') }],
    ['another thread', 'thread', { thread: known(['aya@gmail.com']) }],
    ['a thread that is unknown', 'thread', { thread: unknown('not-offered') }],
    ['another subject', 'subject', { subject: known('Greetings.') }],
    ['a subject that cannot be read', 'subject', { subject: unknown('failed') }],
    ['another text', 'body', { body: known('Hello!') }],
    ['another attachment', 'attachments', { attachments: known([{ name: 'a.xlsx', size: known(10) }]) }],
    [
      'an attachment of another size',
      'attachments',
      {
        attachments: known([
          { name: 'a.xlsx', size: known(11) },
          { name: 'b.pdf', size: known(20) },
        ]),
      },
    ],
    [
      'an attachment of another name',
      'attachments',
      {
        attachments: known([
          { name: 'c.xlsx', size: known(10) },
          { name: 'b.pdf', size: known(20) },
        ]),
      },
    ],
  ])('%s', (_change, part, change) => {
    const changed = { ...BASE, ...change };
    expect(digestOf(changed, [part])).not.toBe(digestOf(BASE, [part]));
    expect(digestOf(changed, ALL)).not.toBe(digestOf(BASE, ALL));
    const others = ALL.filter((one) => one !== part);
    expect(digestOf(changed, others), 'a part that no finding read').toBe(digestOf(BASE, others));
  });

  test('A mail and an appointment of the same people differ.', () => {
    expect(digestOf({ ...BASE, kind: 'appointment' }, [])).not.toBe(digestOf(BASE, []));
  });

  test('Why a part was not read makes a difference too.', () => {
    expect(digestOf({ ...BASE, to: unknown('failed') }, ALL)).not.toBe(
      digestOf({ ...BASE, to: unknown('not-offered') }, ALL),
    );
  });

  test('The unknown list "Choir" is not a mailbox or an entry called "list:Choir".', () => {
    const digests = [list('choir'), unresolved('list:choir'), unresolved('choir')].map((one) =>
      digestOf(mail({ to: [one] }), ['recipients']),
    );
    expect(new Set(digests).size).toBe(3);
  });
});

describe('What clients rewrite has no say in the digest', () => {
  test.each<[string, Partial<Draft>]>([
    [
      'display names',
      {
        to: mail({
          to: ['綾 <aya@gmail.com>', 'ken@customer.example', list('Choir', ['Mari <mari@gmail.com>'])],
        }).to,
      },
    ],
    [
      'spelling of an address',
      {
        to: mail({ to: ['A.ya+x@Gmail.com', 'KEN@customer.example', list('Choir', ['mari@gmail.com'])] }).to,
      },
    ],
    ['order of recipients', { to: mail({ to: [...given('to')].reverse() }).to }],
    ['order of the thread', { thread: known(['jun@maker.example', 'aya@gmail.com']) }],
    [
      'order of attachments',
      {
        attachments: known([
          { name: 'b.pdf', size: known(20) },
          { name: 'a.xlsx', size: known(10) },
        ]),
      },
    ],
    ["the draft's key, which a challenge names by itself", { key: 'draft-2' }],
  ])('%s', (_change, change) => {
    expect(digestOf({ ...BASE, ...change }, ALL)).toBe(digestOf(BASE, ALL));
  });

  test('The order in which parts are asked for makes no difference.', () => {
    expect(digestOf(BASE, [...ALL].reverse())).toBe(digestOf(BASE, ALL));
    expect(digestOf(BASE, ['recipients', 'recipients'])).toBe(digestOf(BASE, ['recipients']));
  });

  test('In any mail, order and display names make no difference.', () => {
    fc.assert(
      fc.property(anyMail, fc.infiniteStream(fc.nat(99)), (draft, chance) => {
        const { to, cc, bcc } = fieldsOf(draft);
        const [first, second, third] = [to, cc, bcc].map((field) =>
          field
            .map((one) => ({
              place: chance.next().value,
              one: one.kind === 'mailbox' ? { ...one, name: 'X' } : one,
            }))
            .sort((a, b) => a.place - b.place)
            .map(({ one }) => one),
        );
        const shuffled = mail({ ...parts(draft), to: first ?? [], cc: second ?? [], bcc: third ?? [] });
        expect(digestOf(shuffled, ['recipients'])).toBe(digestOf(draft, ['recipients']));
      }),
    );
  });

  test('A digest is 64 hexadecimal digits.', () => {
    expect(digestOf(BASE, ALL)).toMatch(/^[0-9a-f]{64}$/);
  });
});

function given(field: Field): readonly Recipient[] {
  return fieldsOf(BASE)[field];
}

function parts(draft: Draft): Parts {
  return { from: draft.from };
}
