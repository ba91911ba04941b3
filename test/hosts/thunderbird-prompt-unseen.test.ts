import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Asked, BACK, CANCELLED, LARGE, RETRY } from './thunderbird-asked.ts';

let asked: Asked;
beforeEach(async () => {
  asked = await Asked.begin();
});
afterEach(() => asked.end());

describe('A prompt that nobody can see', () => {
  test.each([
    ['while its window is low', { ...LARGE, height: 299 }],
    ['while its window is narrow', { ...LARGE, width: 299 }],
    ['while its window is minimised', { ...LARGE, visible: false }],
  ])('is not answered by a key %s, and the question stays.', async (_when, sight) => {
    const { parameter: id } = await asked.painted();
    const say = (type: string, given: object): Promise<unknown> => asked.client.say({ type, id, ...given });
    expect(await say('prompt-answer', { answer: RETRY, sight }), 'by its own words').toBe(false);
    await say('prompt-alive', { sight });
    expect(await say('prompt-answer', { answer: RETRY, sight: LARGE }), 'by those before').toBe(false);
    expect(asked.answer).toBeUndefined();
    expect(await say('prompt-answer', { answer: BACK, sight }), 'not sending needs no look').toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('is not answered before it was painted.', async () => {
    asked.send();
    await vi.advanceTimersByTimeAsync(100);
    const id = asked.client.popups('prompt.html')[0]?.parameter;
    expect(await asked.client.say({ type: 'prompt-answer', id, answer: RETRY })).toBe(false);
    await asked.client.say({ type: 'prompt-painted', id });
    expect(await asked.client.say({ type: 'prompt-answer', id, answer: RETRY })).toBe(true);
  });

  test('is not answered while it is being raised, and is afterwards.', async () => {
    const { parameter: id } = await asked.painted();
    await asked.focusMail(100);
    expect(await asked.client.say({ type: 'prompt-answer', id, answer: RETRY, sight: LARGE })).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await asked.client.say({ type: 'prompt-answer', id, answer: RETRY })).toBe(true);
  });

  test('is not answered where only Thunderbird says that it is minimised, and is once it is back.', async () => {
    const popup = await asked.painted();
    const state = (now: string): object =>
      Object.assign(asked.client.windows.get(popup.id) ?? {}, { state: now });
    const press = (): Promise<unknown> =>
      asked.client.say({ type: 'prompt-answer', id: popup.parameter, answer: RETRY, sight: LARGE });
    state('minimized');
    await asked.stayAlive(popup.parameter, 2, LARGE);
    expect(await press()).toBe(false);
    state('normal');
    await asked.stayAlive(popup.parameter, 1, LARGE);
    expect(await press()).toBe(true);
  });

  test('is given its size back as soon as its page says that it has shrunk.', async () => {
    const popup = await asked.painted();
    Object.assign(asked.client.windows.get(popup.id) ?? {}, { width: 1, height: 1 });
    await asked.client.say({ type: 'prompt-alive', id: popup.parameter });
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.client.windows.get(popup.id)).toMatchObject({ width: 620, height: 720 });
  });

  test('is given its size back where only Thunderbird says that it has shrunk.', async () => {
    const popup = await asked.painted();
    Object.assign(asked.client.windows.get(popup.id) ?? {}, { width: 3, height: 26 });
    await asked.stayAlive(popup.parameter, 3, LARGE);
    expect(asked.client.windows.get(popup.id)).toMatchObject({ width: 620, height: 720 });
  });

  test('is opened anew three times where it stays small, and then waits to be enlarged or closed.', async () => {
    await asked.painted();
    asked.client.resizes = false;
    let last = -1;
    const seen = new Set<number>();
    for (let round = 0; round < 6; round += 1) {
      const [popup] = asked.client.popups('prompt.html');
      last = popup?.id ?? -1;
      seen.add(last);
      Object.assign(asked.client.windows.get(last) ?? {}, { width: 40, height: 40 });
      await asked.client.say({ type: 'prompt-painted', id: popup?.parameter });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(seen.size).toBe(4);
    expect(asked.answer).toBeUndefined();
    asked.client.closePopup(last);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('is left alone where the person has minimised it.', async () => {
    const popup = await asked.painted();
    Object.assign(asked.client.windows.get(popup.id) ?? {}, { state: 'minimized' });
    await asked.stayAlive(popup.parameter, 6);
    expect(asked.client.calls).not.toContain('windows.update');
    expect(asked.client.popups('prompt.html')).toEqual([popup]);
  });
});
