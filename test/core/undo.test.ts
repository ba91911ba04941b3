import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterMove, type Fields, type MoveToBcc, writtenAs } from '../../src/core/action.ts';
import { canonical } from '../../src/core/address.ts';
import { FIELDS, type Recipient } from '../../src/core/draft.ts';
import { afterUndo, movedBy } from '../../src/core/undo.ts';
import { anyMail, fieldsOf, identity, list, mail, type Parts, reachedBy, SENDER } from './drafts.ts';

const FILLER = 'filler@office.example';

describe('The fields after an undo', () => {
  const before: Parts = {
    to: ['own@office.example', 'a@x.example', 'ken@office.example', 'b@x.example'],
    cc: ['c@x.example'],
    bcc: ['z@x.example'],
  };
  const action: MoveToBcc = {
    do: 'move-to-bcc',
    recipients: ['a@x.example', 'b@x.example', 'c@x.example'],
  };
  const moved = movedBy(fieldsOf(mail(before)), action);

  test.each<[string, Parts, Record<keyof Fields, readonly string[]>]>([
    [
      'are what they were where nothing was written since',
      {
        to: ['own@office.example', 'ken@office.example'],
        bcc: ['z@x.example', 'a@x.example', 'b@x.example', 'c@x.example'],
      },
      {
        to: ['own@office.example', 'a@x.example', 'ken@office.example', 'b@x.example'],
        cc: ['c@x.example'],
        bcc: ['z@x.example'],
      },
    ],
    [
      'keep whoever was written since, in every field',
      {
        to: ['own@office.example', 'ken@office.example', 'new@x.example'],
        cc: ['newer@x.example'],
        bcc: ['z@x.example', 'a@x.example', 'b@x.example', 'c@x.example', 'newest@x.example'],
      },
      {
        to: ['own@office.example', 'a@x.example', 'ken@office.example', 'b@x.example', 'new@x.example'],
        cc: ['c@x.example', 'newer@x.example'],
        bcc: ['z@x.example', 'newest@x.example'],
      },
    ],
    [
      'do not bring back whoever was removed since, from Bcc or from To',
      { to: ['ken@office.example'], bcc: ['z@x.example', 'a@x.example', 'c@x.example'] },
      { to: ['ken@office.example', 'a@x.example'], cc: ['c@x.example'], bcc: ['z@x.example'] },
    ],
    [
      'show nobody twice who was written into a visible field since',
      {
        to: ['own@office.example', 'ken@office.example'],
        cc: ['A@x.example'],
        bcc: ['z@x.example', 'a@x.example', 'b@x.example', 'c@x.example'],
      },
      {
        to: ['own@office.example', 'ken@office.example', 'b@x.example'],
        cc: ['c@x.example', 'A@x.example'],
        bcc: ['z@x.example'],
      },
    ],
    [
      'are those of now where nobody who was moved is in Bcc any more',
      { to: ['new@x.example'], bcc: ['z@x.example'] },
      { to: ['new@x.example'], cc: [], bcc: ['z@x.example'] },
    ],
  ])('%s.', (_case, now, expected) => {
    expect(written(afterUndo(fieldsOf(mail(now)), moved))).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['is taken out', [FILLER, 'new@x.example'], ['a@x.example', 'new@x.example']],
    [
      'is not looked for where somebody has taken it out',
      ['new@x.example'],
      ['a@x.example', 'new@x.example'],
    ],
    ['is taken out once', [FILLER, `Me <${FILLER}>`], ['a@x.example', FILLER]],
  ])('The address that filled an empty To %s.', (_case, to, expected) => {
    const fields = fieldsOf(mail({ to: ['a@x.example'], cc: ['ken@office.example'] }));
    const filled = movedBy(fields, { do: 'move-to-bcc', recipients: ['a@x.example'], placeholder: FILLER });
    const now = fieldsOf(mail({ to, cc: ['ken@office.example'], bcc: ['a@x.example'] }));
    expect(written(afterUndo(now, filled)).to).toEqual(expected);
  });

  test('The address that filled an empty To stays where nobody is left to go back.', () => {
    const fields = fieldsOf(mail({ to: ['a@x.example'] }));
    const filled = movedBy(fields, { do: 'move-to-bcc', recipients: ['a@x.example'], placeholder: FILLER });
    const now = fieldsOf(mail({ to: [FILLER], bcc: ['new@x.example'] }));
    expect(written(afterUndo(now, filled))).toEqual({ to: [FILLER], cc: [], bcc: ['new@x.example'] });
  });

  test('Whoever stood in Bcc as well before the move stays there, and is visible again.', () => {
    const fields = fieldsOf(mail({ to: ['a@x.example', SENDER], bcc: ['a@x.example'] }));
    const one: MoveToBcc = { do: 'move-to-bcc', recipients: ['a@x.example'] };
    const back = afterUndo(afterMove(fields, one), movedBy(fields, one));
    expect(back).toEqual(fields);
    expect(afterUndo(back, movedBy(fields, one))).toEqual(fields);
  });

  test('Two lists of one name go back each to its own field.', () => {
    const fields = fieldsOf(
      mail({ to: [list('Choir', ['a@x.example']), SENDER], cc: [list('Choir', ['b@x.example'])] }),
    );
    const one: MoveToBcc = { do: 'move-to-bcc', recipients: ['Choir'] };
    expect(afterUndo(afterMove(fields, one), movedBy(fields, one))).toEqual(fields);
  });
});

/** Any mail, some of whose visible recipients are moved, and which is then edited. */
const anyEdited = anyMail
  .filter((draft) => fieldsOf(draft).to.length + fieldsOf(draft).cc.length > 0)
  .chain((draft) => {
    const fields = fieldsOf(draft);
    const movable = [...fields.to, ...fields.cc].map(writtenAs);
    return fc.record({
      before: fc.constant(fields),
      action: fc.record({
        do: fc.constant('move-to-bcc' as const),
        recipients: fc.subarray(movable, { minLength: 1 }),
        placeholder: fc.constantFrom(FILLER, 'aya@office.example'),
      }),
      typed: anyMail.map(fieldsOf),
      kept: fc.func(fc.double({ min: 0, max: 1, noNaN: true })),
      edits: fc.constantFrom('none', 'removing', 'adding', 'both'),
    });
  })
  .map(({ before, action, typed, kept, edits }) => {
    const after = afterMove(before, action);
    const [removes, adds] = [
      edits === 'removing' || edits === 'both',
      edits === 'adding' || edits === 'both',
    ];
    const added = (field: keyof Fields): readonly Recipient[] => (adds ? typed[field].slice(0, 3) : []);
    const edited = (field: keyof Fields): readonly Recipient[] => [
      ...after[field].filter((_one, at) => !removes || kept(field, at) < 0.7),
      ...added(field),
    ];
    const now: Fields = { to: edited('to'), cc: edited('cc'), bcc: edited('bcc') };
    return { before, action, after, now, added: { to: added('to'), cc: added('cc'), bcc: added('bcc') } };
  });

describe('An undo in any mail', () => {
  test('that was not edited since puts everybody back, in the old order.', () => {
    fc.assert(
      fc.property(anyEdited, ({ before, action, after }) => {
        const back = afterUndo(after, movedBy(before, action));
        for (const field of ['to', 'cc'] as const)
          expect(back[field].map(identity)).toEqual(before[field].map(identity));
        expect(back.bcc.map(identity)).toEqual([...new Set(before.bcc.map(identity))]);
      }),
      { numRuns: 500 },
    );
  });

  test('loses nobody, adds nobody and doubles nobody, whatever was edited since.', () => {
    fc.assert(
      fc.property(anyEdited, ({ before, action, now, added }) => {
        const back = afterUndo(now, movedBy(before, action));
        const [reached, there] = [new Set(reachedBy(back)), new Set(reachedBy(now))];
        const filler = canonical(action.placeholder);
        expect([...there].filter((one) => !reached.has(one) && one !== filler)).toEqual([]);
        expect([...reached].filter((one) => !there.has(one))).toEqual([]);
        for (const one of FIELDS.flatMap((field) => back[field])) {
          const most = Math.max(times(now, one), times(before, one) + times(added, one));
          expect(times(back, one)).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what was written since where it was written, and hides nobody who was visible.', () => {
    fc.assert(
      fc.property(anyEdited, ({ before, action, now }) => {
        const back = afterUndo(now, movedBy(before, action));
        const filler = canonical(action.placeholder);
        for (const field of ['to', 'cc'] as const) {
          const visible = new Set(back[field].map(identity));
          const gone = now[field].filter((one) => !visible.has(identity(one)));
          expect(gone.filter((one) => canonical(writtenAs(one)) !== filler)).toEqual([]);
        }
        const moved = new Set(action.recipients.map(canonical));
        const written = (fields: Fields): unknown =>
          fields.bcc.map(identity).filter((one) => !moved.has(one) && !one.startsWith('['));
        expect(written(back)).toEqual(written(now));
      }),
      { numRuns: 500 },
    );
  });

  test('shows nobody again who was removed since.', () => {
    fc.assert(
      fc.property(anyEdited, ({ before, action, now }) => {
        const back = afterUndo(now, movedBy(before, action));
        const there = new Set(FIELDS.flatMap((field) => now[field]).map(identity));
        for (const one of FIELDS.flatMap((field) => back[field])) expect(there).toContain(identity(one));
      }),
      { numRuns: 500 },
    );
  });
});

function times(fields: Fields, one: Recipient): number {
  return FIELDS.flatMap((field) => fields[field]).filter((other) => identity(other) === identity(one)).length;
}

function written(fields: Fields): Record<keyof Fields, readonly string[]> {
  return {
    to: fields.to.map(writtenAs),
    cc: fields.cc.map(writtenAs),
    bcc: fields.bcc.map(writtenAs),
  };
}
