import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeThunderbird, refused, wakeEventPage } from './fake-thunderbird.ts';

const COLLEAGUES = ['Ken <ken@office.example>', 'aya@osaka.office.example'];

let client: FakeThunderbird;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  client = new FakeThunderbird().install();
  await wakeEventPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('A Send that costs nothing', () => {
  test('writes nothing down while the mail is on its way, and the log as soon as it has left.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    await vi.advanceTimersByTimeAsync(0);
    expect(await client.send(window)).toEqual({});
    client.calls.length = 0;
    await vi.advanceTimersByTimeAsync(900);
    expect(client.calls).toEqual([]);
    client.sent(window);
    await vi.advanceTimersByTimeAsync(0);
    expect(client.calls).toContain('storage.local.set');
    // The word that the log knows this session by, and not whom the mail reached.
    expect(client.calls.filter((call) => call === 'storage.session.set')).toHaveLength(1);
  });

  test('writes the log, and who was judged, also where the mail takes long to leave.', async () => {
    expect(await client.send(client.compose({ to: COLLEAGUES }))).toEqual({});
    await vi.advanceTimersByTimeAsync(1_100);
    expect(client.calls).toEqual(expect.arrayContaining(['storage.local.set', 'storage.session.set']));
  });

  test('asks for the organisation’s settings once, and anew only where they did not come.', async () => {
    const asked = async (): Promise<number> => {
      client.calls.length = 0;
      await answered(client.send(client.compose({ to: COLLEAGUES })));
      return client.calls.filter((call) => call === 'storage.managed.get').length;
    };
    client.broken.set('storage.managed.get', refused);
    expect(await asked()).toBeGreaterThan(0);
    client.broken.delete('storage.managed.get');
    expect(await asked()).toBe(1);
    expect(await asked()).toBe(0);
  });
});

async function answered(answer: Promise<unknown>): Promise<unknown> {
  await vi.advanceTimersByTimeAsync(20_000);
  return await answer;
}
