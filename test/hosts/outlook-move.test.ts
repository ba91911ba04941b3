import { describe, expect, test } from 'vitest';
import type { Fields, MoveToBcc } from '../../src/core/action.ts';
import { movedBy } from '../../src/core/undo.ts';
import { readMail, type Reading } from '../../src/hosts/outlook/mail.ts';
import { fieldsOf, move, refusalOf, undoMove } from '../../src/hosts/outlook/moving/move.ts';
import type { CallName } from './fake-outlook/faults.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { JsdomFrame } from './fake-outlook/jsdom-frame.ts';
import type { Item, NewMail } from './fake-outlook/mailbox.ts';
import { contactList, type Entry, unresolved } from './fake-outlook/recipient-field.ts';
import { people, takeSeat } from './fake-outlook/seat.ts';
import { hurried } from './outlook-desk.ts';

const seat = takeSeat();
const SENDER = 'sato@office.example';

describe('A move in Outlook', () => {
  test.each([1, 99, 100, 101, 200, 250])('moves %i people, a hundred a call at most.', async (count) => {
    const { item, moved } = await mailWith({ to: people(count) });
    expect(await moved(all(people(count)))).toEqual({ done: true });
    expect(shown(item)).toEqual({ to: [SENDER], cc: [], bcc: people(count) });
  });

  test('writes a field of 150 that loses one person without losing another.', async () => {
    const [first = '', ...rest] = people(150);
    const { item, moved } = await mailWith({ to: people(150) });
    expect(await moved({ do: 'move-to-bcc', recipients: [first] })).toEqual({ done: true });
    expect(shown(item)).toEqual({ to: rest, cc: [], bcc: [first] });
  });

  test('writes Bcc before anybody leaves To and Cc.', async () => {
    const { moved } = await mailWith({ to: people(3), cc: ['chiba@gamma.example'] });
    await moved(all([...people(3), 'chiba@gamma.example']));
    const writes = seat.outlook.calls.filter((call) => /set|add/.test(call));
    expect(writes).toEqual(['bcc.addAsync', 'to.setAsync', 'cc.setAsync']);
  });

  test('waits until Outlook shows what it said it had written.', async () => {
    const { item, moved } = await mailWith({ to: people(3) }, { visibleAfter: 1_200 });
    expect(await moved(all(people(3)))).toEqual({ done: true });
    expect(shown(item).bcc).toEqual(people(3));
  });

  test('empties a field by other means where emptying it has no effect.', async () => {
    const { item, moved } = await mailWith({ to: ['mori@office.example'], cc: people(3) });
    seat.outlook.faults.once('cc.setAsync', 'ignored-when-empty');
    expect(await moved(all(people(3)))).toEqual({ done: true });
    expect(shown(item)).toEqual({ to: ['mori@office.example'], cc: [], bcc: people(3) });
  });

  test('keeps names of 300 characters within what office.js takes.', async () => {
    const long = { name: '長'.repeat(300), address: 'a@one.example', type: 'externalUser' } as const;
    const { item, moved } = await mailWith({ to: [long] });
    expect(await moved(all(['a@one.example']))).toEqual({ done: true });
    expect(item.bcc[0]?.name).toBe('長'.repeat(255));
  });

  test('puts the address of a shared mailbox into an empty To.', async () => {
    const from = { name: '受付', address: 'desk@office.example' };
    const { item, reading, moved } = await mailWith({ to: people(2), from });
    expect(reading.draft.from).toMatchObject({ value: { address: 'desk@office.example' } });
    expect(reading.draft.own).toEqual([SENDER]);
    await moved({ do: 'move-to-bcc', recipients: people(2), placeholder: 'desk@office.example' });
    expect(shown(item).to).toEqual(['desk@office.example']);
  });
});

describe('A move that fails', () => {
  test.each(['refused', 'ignored', 'half'] as const)(
    'leaves the mail as it was where Bcc is %s.',
    async (how) => {
      const { item, moved } = await mailWith({
        to: people(3),
        cc: ['chiba@gamma.example'],
        bcc: ['doi@delta.example'],
      });
      const before = shown(item);
      seat.outlook.faults.once('bcc.addAsync', how);
      expect(await moved(all([...people(3), 'chiba@gamma.example']))).toMatchObject({
        done: false,
        restored: true,
      });
      expect(shown(item)).toEqual(before);
      // Nobody leaves To before Bcc has been seen to hold them.
      expect(seat.outlook.calls).not.toContain('to.setAsync');
    },
  );

  test.each(['refused', 'ignored'] as const)('puts everybody back where Cc stays %s.', async (how) => {
    const { item, moved } = await mailWith({ to: people(3), cc: ['chiba@gamma.example'] });
    const before = shown(item);
    seat.outlook.faults.times(3, 'cc.setAsync', how);
    const applied = await moved(all([...people(3), 'chiba@gamma.example']));
    expect(applied).toMatchObject({ done: false, restored: true });
    expect(shown(item)).toEqual(before);
  });

  test('on the second hundred of Bcc leaves nobody there twice.', async () => {
    const { item, moved } = await mailWith({ to: people(150) });
    seat.outlook.faults.times(1, 'bcc.addAsync', { after: 0 });
    seat.outlook.faults.once('bcc.addAsync', 'refused');
    expect(await moved(all(people(150)))).toMatchObject({ done: false, restored: true });
    expect(shown(item)).toEqual({ to: people(150), cc: [], bcc: [] });
  });

  test('says that nothing is certain where a write is never answered: it may still be made.', async () => {
    const { moved } = await mailWith({ to: people(3) });
    seat.outlook.faults.once('to.setAsync', 'never');
    expect(await moved(all(people(3)))).toMatchObject({ done: false, restored: false });
  });

  test('because Outlook takes somebody’s +tag twin for the same person loses neither.', async () => {
    const twins = ['a+one@firm.example', 'a+two@firm.example'];
    const { item, moved } = await mailWith({ to: twins, bcc: ['a@firm.example'] }, { dropsTagTwins: true });
    expect(await moved(all(twins))).toMatchObject({ done: false, restored: true });
    expect(shown(item)).toEqual({ to: twins, cc: [], bcc: ['a@firm.example'] });
  });
});

describe('A move that cannot be made', () => {
  test('is refused with the names of what would be lost, and nothing is written.', async () => {
    const { item, reading, frame, moved } = await mailWith({ to: [contactList('保護者会'), ...people(3)] });
    const before = shown(item);
    expect(refusalOf(frame.Office, reading, all(people(3)))).toEqual({
      kind: 'unwritable',
      names: ['保護者会'],
    });
    expect(await moved(all(people(3)))).toMatchObject({ done: false, restored: true });
    expect(shown(item)).toEqual(before);
    expect(seat.outlook.calls.filter((call) => /set|add/.test(call))).toEqual([]);
  });

  test('is not refused for a contact group in a field that stays as it is.', async () => {
    const { item, moved } = await mailWith({ to: people(3), bcc: [contactList('保護者会')] });
    expect(await moved(all(people(3)))).toEqual({ done: true });
    expect(shown(item).bcc).toEqual(['保護者会', ...people(3)]);
  });

  test('is refused where Bcc would hold more than classic takes.', async () => {
    const { reading, frame } = await mailWith(
      { to: people(50), bcc: Array.from({ length: 460 }, (_, index) => `b${index}@hidden.example`) },
      { platform: 'classic' },
    );
    expect(refusalOf(frame.Office, reading, all(people(50)))).toEqual({ kind: 'full', limit: 499 });
  });

  test('is refused where a field could not be read.', async () => {
    const { frame } = await mailWith({ to: people(3) });
    seat.outlook.faults.always('cc.getAsync', { fail: 5001 });
    const reading = await readMail(frame.Office, { recipients: 2_000, needs: [] }, 'key');
    expect(refusalOf(frame.Office, reading, all(people(3)))).toEqual({ kind: 'unread' });
  });

  test('leaves what Outlook does not return where it is.', async () => {
    const { item, moved } = await mailWith({
      to: people(2),
      cc: [unresolved('tanka'), 'mori@office.example'],
    });
    await moved(all(people(2)));
    expect(item.cc.map((one) => one.name)).toContain('tanka');
  });
});

describe('An undo', () => {
  test('brings every field back, names and all.', async () => {
    const named = [{ name: '鈴木 花子', address: 'hanako@one.example', type: 'externalUser' }] as const;
    const { item, moved, undone } = await mailWith({
      to: [...named, 'b@two.example'],
      cc: ['c@three.example'],
    });
    const action = all(['hanako@one.example', 'b@two.example', 'c@three.example']);
    await moved(action);
    expect(await undone(action)).toBe('done');
    expect(shown(item)).toEqual({
      to: ['hanako@one.example', 'b@two.example'],
      cc: ['c@three.example'],
      bcc: [],
    });
    expect(item.to[0]?.name).toBe('鈴木 花子');
  });

  test('leaves alone whoever was written since, and does not bring back who was taken out.', async () => {
    const { item, moved, undone } = await mailWith({ to: people(3), bcc: ['doi@delta.example'] });
    await moved(all(people(3)));
    const [first = '', ...others] = people(3);
    item.edit({
      to: [SENDER, 'boss@office.example'],
      cc: ['new@four.example'],
      bcc: ['doi@delta.example', ...others],
    });
    expect(await undone(all(people(3)))).toBe('done');
    expect(shown(item)).toEqual({
      to: ['boss@office.example', ...others],
      cc: ['new@four.example'],
      bcc: ['doi@delta.example'],
    });
    expect(JSON.stringify(shown(item))).not.toContain(first);
  });

  test('writes nothing where nobody who was moved is in Bcc any more.', async () => {
    const { item, moved, undone } = await mailWith({ to: people(3) });
    await moved(all(people(3)));
    item.edit({ bcc: [], cc: people(3) });
    const before = seat.outlook.calls.length;
    expect(await undone(all(people(3)))).toBe('changed');
    expect(seat.outlook.calls.slice(before).filter((call) => /set|add/.test(call))).toEqual([]);
  });

  test('writes nothing into a field that holds a contact group by now, and says that it failed.', async () => {
    const { item, moved, undone } = await mailWith({ to: people(3) });
    await moved(all(people(3)));
    item.edit({ to: [SENDER, contactList('保護者会')] });
    expect(await undone(all(people(3)))).toBe('failed');
    expect(shown(item)).toEqual({ to: [SENDER, '保護者会'], cc: [], bcc: people(3) });
  });
});

describe('A move while the person is typing', () => {
  test.each([
    ['before Bcc is written', 'bcc.getAsync'],
    ['before To is written', 'bcc.addAsync'],
    ['before Cc is written', 'to.setAsync'],
  ] as const)('moves nobody where somebody is added %s, and keeps who was added.', async (_when, after) => {
    const { item, moved } = await mailWith({ to: people(3), cc: ['chiba@gamma.example'] });
    onceAfter(after, () =>
      item.edit({ cc: [...item.cc.map(({ address = '' }) => address), 'late@five.example'] }),
    );
    const action = all([...people(3), 'chiba@gamma.example']);
    expect(await moved(action)).toMatchObject({ done: false, restored: true, changed: true });
    expect(shown(item)).toEqual({
      to: people(3),
      cc: ['chiba@gamma.example', 'late@five.example'],
      bcc: [],
    });
  });

  test('sends nothing to somebody who is taken out just then.', async () => {
    const { item, moved } = await mailWith({ to: people(3) });
    const [first = '', ...others] = people(3);
    onceAfter('bcc.addAsync', () => item.edit({ to: others }));
    expect(await moved(all(people(3)))).toMatchObject({ done: false, restored: true, changed: true });
    expect(shown(item)).toEqual({ to: others, cc: [], bcc: [] });
    expect(JSON.stringify(shown(item))).not.toContain(first);
  });
});

/** Does something once the client has done what the next call of this name asks. */
function onceAfter(call: CallName, does: () => void): void {
  const { outlook } = seat;
  outlook.watch = (when, name) => {
    if (when !== 'after' || name !== call) return;
    outlook.watch = () => undefined;
    does();
  };
}

async function mailWith(
  mail: NewMail,
  traits: Partial<Traits> = {},
): Promise<{
  readonly item: Item;
  readonly frame: JsdomFrame;
  readonly reading: Reading;
  moved(action: MoveToBcc): ReturnType<typeof move>;
  /** Takes a move of the first reading back. */
  undone(action: MoveToBcc): ReturnType<typeof undoMove>;
}> {
  const item = seat.start(traits).compose(mail);
  const frame = await seat.open('taskpane');
  const reading = await readMail(frame.Office, { recipients: 5_000, needs: ['recipients'] }, 'key');
  return {
    item,
    frame,
    reading,
    moved: (action) => hurried(() => move(frame.Office, reading, action)),
    undone: (action) => hurried(() => undoMove(frame.Office, movedBy(valuesOf(reading), action))),
  };
}

function all(recipients: readonly string[]): MoveToBcc {
  return { do: 'move-to-bcc', recipients, placeholder: SENDER };
}

function shown({ to, cc, bcc }: Item): { to: string[]; cc: string[]; bcc: string[] } {
  const of = ({ name, address }: Entry): string => (address === undefined || address === '' ? name : address);
  return { to: to.map(of), cc: cc.map(of), bcc: bcc.map(of) };
}

function valuesOf(reading: Reading): Fields {
  const fields = fieldsOf(reading);
  if (!fields) throw new Error('A field could not be read.');
  return fields;
}
