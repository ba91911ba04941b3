import { describe, expect, test, vi } from 'vitest';
import { codeOf, messageIn, takeSeat } from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('Calls', () => {
  test.each([
    ['web', 'item', [0, 0, 0, 9020]],
    ['web', 'frame', [0, 0, 0, 0]],
    ['classic', 'item', [0, 0, 0, 0]],
  ] as const)(
    'On %s, counted per %s, of four calls at once from two frames they end with %j.',
    async (platform, per, codes) => {
      start({ platform, ...(platform === 'web' && { concurrency: { max: 3, per } }) });
      seat.outlook.compose();
      const one = messageIn(await open('taskpane'));
      const two = messageIn(await open('taskpane'));
      expect(
        await Promise.all([
          codeOf((done) => one.to.getAsync(done)),
          codeOf((done) => one.cc.getAsync(done)),
          codeOf((done) => two.bcc.getAsync(done)),
          codeOf((done) => two.subject.getAsync(done)),
        ]),
      ).toEqual(codes);
    },
  );

  test('A fourth call at once from one frame fails, and one after an answer does not.', async () => {
    start({ concurrency: { max: 3, per: 'frame' } });
    seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    const read = async (): Promise<number> => await codeOf((done) => item.to.getAsync(done));
    expect(await Promise.all([read(), read(), read(), read()])).toEqual([0, 0, 0, 9020]);
    expect(await read()).toBe(0);
  });

  test('A call may never be answered, and takes up nobody else’s place.', async () => {
    start();
    seat.outlook.compose();
    seat.outlook.faults.always('to.getAsync', 'never');
    const item = messageIn(await open('taskpane'));
    const answers: unknown[] = [];
    for (let time = 1; time <= 3; time += 1) {
      item.to.getAsync((result) => answers.push(result));
      expect(await codeOf((done) => item.cc.getAsync(done))).toBe(0);
    }
    seat.outlook.faults.clear('to.getAsync');
    expect(await codeOf((done) => item.to.getAsync(done))).toBe(0);
    expect(answers).toEqual([]);
  });

  test('A call may be answered twice, and the next one is not.', async () => {
    start();
    seat.outlook.compose({ subject: 'Hi' });
    seat.outlook.faults.once('subject.getAsync', 'twice');
    const item = messageIn(await open('taskpane'));
    const answers: unknown[] = [];
    item.subject.getAsync((result) => answers.push(result.value));
    await vi.waitFor(() => expect(answers).toEqual(['Hi', 'Hi']));
    item.subject.getAsync((result) => answers.push(result.value));
    await codeOf((done) => item.to.getAsync(done));
    expect(answers).toHaveLength(3);
  });

  test('A call may fail with a code, once or until told otherwise.', async () => {
    start();
    seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    const read = async (): Promise<number> => await codeOf((done) => item.body.getAsync('text', done));
    seat.outlook.faults.once('body.getAsync', { fail: 9002 });
    expect([await read(), await read()]).toEqual([9002, 0]);
    seat.outlook.faults.always('body.getAsync', { fail: 9041 });
    expect([await read(), await read()]).toEqual([9041, 9041]);
    seat.outlook.faults.clear();
    expect(await read()).toBe(0);
  });

  test('A slow call is answered after one that was made later, and holds its place until then.', async () => {
    start({ concurrency: { max: 2, per: 'item' } });
    seat.outlook.compose();
    seat.outlook.faults.once('to.getAsync', { after: 200 });
    const item = messageIn(await open('taskpane'));
    const order: string[] = [];
    const slow = codeOf((done) => item.to.getAsync(done)).then(() => order.push('to'));
    const quick = codeOf((done) => item.cc.getAsync(done)).then(() => order.push('cc'));
    expect(await codeOf((done) => item.bcc.getAsync(done))).toBe(9020);
    await Promise.all([slow, quick]);
    expect(order).toEqual(['cc', 'to']);
    expect(seat.outlook.calls.slice(-3)).toEqual(['to.getAsync', 'cc.getAsync', 'bcc.getAsync']);
  });

  test('Without the permission to write, office.js throws.', async () => {
    start({ permission: 'ReadItem' });
    seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    expect(() => item.to.setAsync([], () => undefined)).toThrow(/permission|権限|アクセス許可/);
    expect(await codeOf((done) => item.to.getAsync(done))).toBe(0);
  });
});
