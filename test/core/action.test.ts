import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterMove,
  type Fields,
  type MoveToBcc,
  proposeMove,
  sameRecipients,
  writtenAs,
} from '../../src/core/action.ts';
import { canonical } from '../../src/core/address.ts';
import { audienceOf } from '../../src/core/audience.ts';
import { FIELDS, known, type Recipient, unknown } from '../../src/core/draft.ts';
import {
  anyMail,
  fieldsOf,
  identity,
  list,
  mail,
  type Parts,
  reachedBy,
  SENDER,
  unresolved,
} from './drafts.ts';

describe('What a move to Bcc is proposed for', () => {
  test.each<[string, Parts, 'externals' | 'everyone', MoveToBcc | undefined]>([
    [
      'externals: colleagues stay',
      { to: ['ken@office.example', 'Aya <aya@gmail.com>'], cc: ['jun@maker.example'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com', 'jun@maker.example'] },
    ],
    [
      'everyone: colleagues go, the sender stays',
      { to: ['ken@office.example', 'aya@gmail.com', SENDER] },
      'everyone',
      { do: 'move-to-bcc', recipients: ['ken@office.example', 'aya@gmail.com'] },
    ],
    [
      'another address of the sender stays too',
      { own: ['sato@gmail.com'], to: ['sato@gmail.com', 'aya@gmail.com'] },
      'everyone',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'] },
    ],
    [
      'an empty To gets the From address',
      { to: ['aya@gmail.com'], cc: ['ken@office.example'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'], placeholder: SENDER },
    ],
    [
      'a shared mailbox is the From address',
      { from: 'Support <support@office.example>', own: [SENDER], to: ['aya@gmail.com'] },
      'everyone',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'], placeholder: 'support@office.example' },
    ],
    [
      'without a From nothing fills an empty To',
      { from: unknown('failed'), to: ['aya@gmail.com'] },
      'everyone',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'] },
    ],
    [
      'duplicates are named once',
      { to: ['aya@gmail.com', 'A.ya@gmail.com'], cc: ['AYA@gmail.com', 'ken@office.example'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'], placeholder: SENDER },
    ],
    [
      'a list with somebody outside goes whole',
      { to: [list('Choir', ['ken@office.example', 'aya@gmail.com']), 'ken@office.example'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['Choir'] },
    ],
    [
      'a list of colleagues stays',
      { to: [list('Staff', ['ken@office.example']), 'aya@gmail.com'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'] },
    ],
    [
      'a list of unknown members goes',
      { to: [list('Choir')], cc: [SENDER] },
      'externals',
      { do: 'move-to-bcc', recipients: ['Choir'], placeholder: SENDER },
    ],
    [
      'an entry without an address goes',
      { to: [unresolved('Tanaka'), 'ken@office.example'] },
      'externals',
      { do: 'move-to-bcc', recipients: ['Tanaka'] },
    ],
    ['nobody to move: colleagues only', { to: ['ken@office.example'] }, 'externals', undefined],
    ['nobody to move: the sender only', { to: [SENDER] }, 'everyone', undefined],
    ['nobody to move: Bcc only', { bcc: ['aya@gmail.com'] }, 'everyone', undefined],
    ['encrypted mail shows Bcc', { to: ['aya@gmail.com'], encrypted: known(true) }, 'everyone', undefined],
    ['an appointment has no Bcc', { to: ['aya@gmail.com'], kind: 'appointment' }, 'everyone', undefined],
    ['To was not read', { to: unknown('failed'), cc: ['aya@gmail.com'] }, 'everyone', undefined],
    ['Cc was not read', { to: ['aya@gmail.com'], cc: unknown('timed-out') }, 'everyone', undefined],
    ['Bcc was not read', { to: ['aya@gmail.com'], bcc: unknown('capped') }, 'everyone', undefined],
  ])('%s', (_case, parts, whom, expected) => {
    expect(proposed(parts, whom)).toEqual(expected);
  });

  test('The policy’s placeholder fills an empty To instead of From.', () => {
    expect(proposed({ to: ['aya@gmail.com'] }, 'everyone', 'office@office.example')).toEqual({
      do: 'move-to-bcc',
      recipients: ['aya@gmail.com'],
      placeholder: 'office@office.example',
    });
  });

  test('The policy’s placeholder that stands in To already stays there, and nothing else is needed.', () => {
    const parts = { to: ['aya@gmail.com', 'Office@office.example'], cc: ['ken@office.example'] };
    expect(proposed(parts, 'everyone', 'office@office.example')).toEqual({
      do: 'move-to-bcc',
      recipients: ['aya@gmail.com', 'ken@office.example'],
    });
  });
});

describe('The fields after a move', () => {
  test.each<[string, Parts, MoveToBcc, Record<keyof Fields, readonly string[]>]>([
    [
      'the moved are in Bcc behind those who were there',
      { to: ['a@x.example', 'b@x.example'], cc: ['c@x.example'], bcc: ['z@x.example'] },
      { do: 'move-to-bcc', recipients: ['a@x.example', 'c@x.example'] },
      { to: ['b@x.example'], cc: [], bcc: ['z@x.example', 'a@x.example', 'c@x.example'] },
    ],
    [
      'who is in Bcc already is not written again',
      { to: ['A@x.example', 'b@x.example'], bcc: ['a@x.example'] },
      { do: 'move-to-bcc', recipients: ['A@x.example'] },
      { to: ['b@x.example'], cc: [], bcc: ['a@x.example'] },
    ],
    [
      'every spelling of a moved address leaves',
      { to: ['aya@gmail.com', 'a.ya@gmail.com', 'b@x.example'], cc: ['AYA@gmail.com'] },
      { do: 'move-to-bcc', recipients: ['aya@gmail.com'] },
      { to: ['b@x.example'], cc: [], bcc: ['aya@gmail.com'] },
    ],
    [
      'an empty To gets the placeholder',
      { to: ['a@x.example'], cc: ['b@x.example'] },
      { do: 'move-to-bcc', recipients: ['a@x.example'], placeholder: SENDER },
      { to: [SENDER], cc: ['b@x.example'], bcc: ['a@x.example'] },
    ],
    [
      'a To that is not empty gets none',
      { to: ['a@x.example', 'b@x.example'] },
      { do: 'move-to-bcc', recipients: ['a@x.example'], placeholder: SENDER },
      { to: ['b@x.example'], cc: [], bcc: ['a@x.example'] },
    ],
    [
      'a list moves whole',
      { to: [list('Choir', ['a@x.example']), 'b@x.example'] },
      { do: 'move-to-bcc', recipients: ['Choir'] },
      { to: ['b@x.example'], cc: [], bcc: ['Choir'] },
    ],
    [
      'two lists of one name and different members both move',
      { to: [list('Choir', ['a@x.example']), list('Choir', ['b@x.example']), SENDER] },
      { do: 'move-to-bcc', recipients: ['Choir'] },
      { to: [SENDER], cc: [], bcc: ['Choir', 'Choir'] },
    ],
    [
      'the same list twice moves once',
      {
        to: [list('Choir', ['a@x.example', 'b@x.example']), SENDER],
        cc: [list('Choir', ['b@x.example', 'A@x.example'])],
      },
      { do: 'move-to-bcc', recipients: ['Choir'] },
      { to: [SENDER], cc: [], bcc: ['Choir'] },
    ],
  ])('%s', (_case, parts, action, expected) => {
    const after = afterMove(fieldsOf(mail(parts)), action);
    expect({
      to: after.to.map(writtenAs),
      cc: after.cc.map(writtenAs),
      bcc: after.bcc.map(writtenAs),
    }).toEqual(expected);
  });

  const anyMove = anyMail.chain((draft) => {
    const fields = fieldsOf(draft);
    const movable = [...fields.to, ...fields.cc].map(writtenAs);
    return fc.record({
      fields: fc.constant(fields),
      recipients: movable.length === 0 ? fc.constant<string[]>([]) : fc.subarray(movable),
      placeholder: fc.constantFrom(undefined, 'filler@office.example'),
    });
  });

  test('Of any mail nobody is lost, and nobody but the placeholder is new.', () => {
    fc.assert(
      fc.property(anyMove, ({ fields, recipients, placeholder }) => {
        const after = afterMove(fields, move(recipients, placeholder));
        const reached = new Set(reachedBy(after));
        const before = new Set(reachedBy(fields));
        expect([...before].filter((person) => !reached.has(person))).toEqual([]);
        expect([...reached].filter((person) => !before.has(person) && person !== placeholder)).toEqual([]);
      }),
    );
  });

  test('Of any mail the moved are in Bcc once and nowhere else, and nobody else has moved.', () => {
    fc.assert(
      fc.property(anyMove, ({ fields, recipients, placeholder }) => {
        const after = afterMove(fields, move(recipients, placeholder));
        const moved = new Set(recipients.map(canonical));
        const isMoved = (one: Recipient): boolean => moved.has(canonical(writtenAs(one)));
        for (const field of ['to', 'cc'] as const) {
          const stayed = after[field].filter((one) => writtenAs(one) !== placeholder);
          expect(stayed).toEqual(fields[field].filter((one) => !isMoved(one)));
        }
        const hidden = after.bcc.map(identity);
        expect(hidden).toHaveLength(new Set(hidden).size);
        expect(new Set(hidden)).toEqual(
          new Set([...fields.bcc, ...[...fields.to, ...fields.cc].filter(isMoved)].map(identity)),
        );
      }),
    );
  });

  test('A move that was made once more changes nothing.', () => {
    fc.assert(
      fc.property(anyMove, ({ fields, recipients, placeholder }) => {
        const once = afterMove(fields, move(recipients, placeholder));
        expect(afterMove(once, move(recipients, placeholder))).toEqual(once);
      }),
    );
  });

  test('After what is proposed for any mail nobody outside is visible, and nobody was lost.', () => {
    fc.assert(
      fc.property(anyMail, fc.constantFrom('externals' as const, 'everyone' as const), (draft, whom) => {
        const action = proposeMove(draft, audienceOf(draft, []), whom);
        fc.pre(action !== undefined && !hasNamesakes(fieldsOf(draft)));
        const after = mail({ ...afterMove(fieldsOf(draft), action), from: draft.from });
        const { people, unknownLists } = audienceOf(after, []);
        const inView = people.filter(
          (person) => person.visible && !(whom === 'externals' ? person.internal : person.own),
        );
        expect(inView).toEqual([]);
        expect(unknownLists.filter((one) => one.field !== 'bcc')).toEqual([]);
        const lost = audienceOf(draft, []).people.filter(
          (before) => !people.some((person) => person.canonical === before.canonical),
        );
        expect(lost).toEqual([]);
        expect(after.to.known && after.to.value.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('Whether what was read back is what was written', () => {
  const written = fieldsOf(
    mail({ to: ['Aya <aya@gmail.com>', list('Choir', ['a@x.example'])], bcc: ['b@x.example'] }),
  );

  test.each<[string, Parts, boolean]>([
    ['other display names', { to: ['aya@gmail.com', list('Choir')], bcc: ['B <b@x.example>'] }, true],
    ['another order', { to: [list('Choir'), 'aya@gmail.com'], bcc: ['b@x.example'] }, true],
    ['somebody missing', { to: ['aya@gmail.com', list('Choir')] }, false],
    [
      'somebody doubled',
      { to: ['aya@gmail.com', 'aya@gmail.com', list('Choir')], bcc: ['b@x.example'] },
      false,
    ],
    ['somebody in another field', { to: [list('Choir')], bcc: ['b@x.example', 'aya@gmail.com'] }, false],
    [
      'a list that became an entry',
      { to: ['aya@gmail.com', unresolved('Choir')], bcc: ['b@x.example'] },
      false,
    ],
  ])('%s', (_case, parts, same) => {
    expect(sameRecipients(written, fieldsOf(mail(parts)))).toBe(same);
  });
});

function proposed(parts: Parts, whom: 'externals' | 'everyone', placeholder?: string): MoveToBcc | undefined {
  const draft = mail(parts);
  return proposeMove(draft, audienceOf(draft, []), whom, placeholder);
}

function move(recipients: readonly string[], placeholder: string | undefined): MoveToBcc {
  return { do: 'move-to-bcc', recipients, ...(placeholder !== undefined && { placeholder }) };
}

/** Lists of one name and different members: they move together, though one alone may be internal. */
function hasNamesakes(fields: Fields): boolean {
  const entries = FIELDS.flatMap((field) => fields[field]);
  const names = new Set(entries.map((one) => canonical(writtenAs(one))));
  return names.size !== new Set(entries.map(identity)).size;
}
