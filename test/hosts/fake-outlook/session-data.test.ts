import { describe, expect, test } from 'vitest';
import { answerOf } from './jsdom-frame.ts';
import { codeOf, messageIn, people, recipientsOf, takeSeat, later, stopTheClock } from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('sessionData', () => {
  test('What one frame writes, it reads at once, and the others after the lag.', async () => {
    start({ sessionLag: 2000 });
    seat.outlook.compose();
    const [pane, handler] = [messageIn(await open('taskpane')), messageIn(await open('commands'))];
    stopTheClock();
    await codeOf((done) => pane.sessionData.setAsync('k', 'v', done));
    expect((await answerOf((done) => pane.sessionData.getAsync('k', done))).value).toBe('v');
    later(1999);
    expect(await codeOf((done) => handler.sessionData.getAsync('k', done))).toBe(9050);
    later(1);
    expect((await answerOf((done) => handler.sessionData.getAllAsync(done))).value).toEqual({ k: 'v' });
    await codeOf((done) => handler.sessionData.removeAsync('k', done));
    expect(await codeOf((done) => handler.sessionData.getAsync('k', done))).toBe(9050);
    expect(await codeOf((done) => pane.sessionData.getAsync('k', done))).toBe(0);
  });

  test.each([
    ['1.15', 50_000],
    ['1.16', 2_621_440],
  ] as const)('With Mailbox %s it holds %i characters in all.', async (mailbox, limit) => {
    start({ mailbox });
    seat.outlook.compose();
    const { sessionData } = messageIn(await open('taskpane'));
    const write = async (name: string, length: number): Promise<number> =>
      await codeOf((done) => sessionData.setAsync(name, 'x'.repeat(length), done));
    expect(await write('a', limit - 10)).toBe(0);
    expect(await write('b', 9)).toBe(9051);
    expect(await write('b', 8)).toBe(0);
  });

  test('A client without it offers none, for the next item neither.', async () => {
    start({ sessionLimit: undefined });
    seat.outlook.compose();
    const pane = await open('taskpane');
    expect('sessionData' in messageIn(pane)).toBe(false);
    expect(await codeOf((done) => messageIn(pane).to.getAsync(done))).toBe(0);
    await codeOf((done) =>
      pane.Office.context.mailbox.addHandlerAsync(pane.Office.EventType.ItemChanged, () => undefined, done),
    );
    seat.outlook.select(seat.outlook.compose({ to: people(2) }));
    expect('sessionData' in messageIn(pane)).toBe(false);
    expect(await recipientsOf(messageIn(pane).to)).toHaveLength(2);
  });

  test('It ends with the window: a draft opened again has the recipients and no notes.', async () => {
    start();
    const draft = seat.outlook.compose({ to: people(3), saved: true });
    const before = messageIn(await open('taskpane'));
    await codeOf((done) => before.sessionData.setAsync('k', 'v', done));
    const again = seat.outlook.reopen(draft);
    expect(await codeOf((done) => before.sessionData.getAsync('k', done))).toBe(9030);
    const after = messageIn(await open('taskpane'));
    expect(await codeOf((done) => after.sessionData.getAsync('k', done))).toBe(9050);
    expect([await recipientsOf(after.to), again.itemId]).toEqual([
      expect.objectContaining({ length: 3 }),
      draft.itemId,
    ]);
  });
});
