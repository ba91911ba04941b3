import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComposeWindow } from './fake-thunderbird.ts';
import { crowd, FakeThunderbird, never, refused, wakeEventPage } from './fake-thunderbird.ts';

const CANCELLED = { cancel: true };
/** Thunderbird itself gives up on nothing; the promise is that the window is free by then. */
const TEN_SECONDS = 10_000;

let client: FakeThunderbird;
let window: ComposeWindow;
let answer: unknown;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  client = new FakeThunderbird().install();
  await wakeEventPage();
  window = client.compose({ to: crowd(60) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('A prompt that nobody can answer frees the window', () => {
  test('at once when the person closes it, and the mail says that it was not sent.', async () => {
    const popup = await painted();
    client.closePopup(popup.id);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toEqual(CANCELLED);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await client.say({ type: 'notice-get', tabId: window.tabId })).toMatchObject({ kind: 'not-sent' });
  });

  test('soon when it has vanished without a word.', async () => {
    const popup = await painted();
    client.windows.delete(popup.id);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answer).toEqual(CANCELLED);
  });

  test('at once when the mail’s own window is closed.', async () => {
    await painted();
    client.closeCompose(window);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toEqual(CANCELLED);
  });

  test('when it was not painted within five seconds.', async () => {
    send();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(client.popups('prompt.html')).toHaveLength(1);
    expect(answer).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(answer).toEqual(CANCELLED);
    expect(client.popups('prompt.html')).toEqual([]);
  });

  test('when its page has stopped saying that it is alive.', async () => {
    await painted();
    await vi.advanceTimersByTimeAsync(TEN_SECONDS);
    expect(answer).toEqual(CANCELLED);
    expect(client.popups('prompt.html')).toEqual([]);
  });

  test.each([
    ['refuses', refused],
    ['does not answer', never],
  ])('when the client %s to open it.', async (_how, broken) => {
    client.broken.set('windows.create', broken);
    send();
    await vi.advanceTimersByTimeAsync(TEN_SECONDS);
    expect(answer).toEqual(CANCELLED);
  });
});

describe('A prompt that waits', () => {
  test('waits as long as the person needs, while its page says that it is alive.', async () => {
    const popup = await painted();
    await stayAlive(popup.parameter, 600);
    expect(answer).toBeUndefined();
    expect(await client.say({ type: 'prompt-answer', id: popup.parameter, answer: BACK })).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer).toEqual(CANCELLED);
  });

  test('tells a page that comes too late that nobody waits for it.', async () => {
    const { parameter: id } = await painted();
    await client.say({ type: 'prompt-answer', id, answer: BACK });
    await vi.advanceTimersByTimeAsync(100);
    for (const type of ['prompt-get', 'prompt-painted', 'prompt-alive', 'prompt-state']) {
      expect(await client.say({ type, id }), type).toBeNull();
    }
    expect(await client.say({ type: 'prompt-answer', id, answer: BACK })).toBeNull();
  });

  test('does not take the answer to another question.', async () => {
    await painted();
    expect(await client.say({ type: 'prompt-answer', id: 'another', answer: { do: 'retry' } })).toBeNull();
    expect(answer).toBeUndefined();
  });
});

describe('A prompt that was buried under the mail', () => {
  test('is raised when the mail gets the focus, and stays the same window.', async () => {
    const popup = await painted();
    await focusMail();
    expect(client.popups('prompt.html')).toEqual([popup]);
    expect(client.windows.get(popup.id)).toMatchObject({ focused: true, state: 'normal' });
    expect(answer).toBeUndefined();
  });

  test('is opened anew with what was typed into it, where the window manager refuses.', async () => {
    const popup = await painted();
    const state = { number: '42' };
    await client.say({ type: 'prompt-state', id: popup.parameter, state });
    client.raises = false;
    await focusMail();
    const [anew, ...others] = client.popups('prompt.html');
    expect(others).toEqual([]);
    expect(anew?.id).not.toBe(popup.id);
    expect(answer, 'closing the buried window is no answer').toBeUndefined();
    expect(await client.say({ type: 'prompt-get', id: anew?.parameter })).toMatchObject({ state });

    await client.say({ type: 'prompt-painted', id: anew?.parameter });
    client.closePopup(anew?.id ?? 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(answer, 'closing the new one is').toEqual(CANCELLED);
  });

  test('is not touched when another window gets the focus.', async () => {
    await painted();
    client.fire('windows.onFocusChanged', window.windowId + 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(client.calls).not.toContain('windows.update');
  });

  async function focusMail(): Promise<void> {
    client.fire('windows.onFocusChanged', window.windowId);
    await vi.advanceTimersByTimeAsync(1_000);
  }
});

const BACK = { do: 'stay', because: 'person' } as const;

function send(): void {
  answer = undefined;
  void client.send(window).then((given) => {
    answer = given;
  });
}

/** Sends, and waits until the prompt is on the screen. */
async function painted(): Promise<{ readonly id: number; readonly parameter: string }> {
  send();
  await vi.advanceTimersByTimeAsync(100);
  const [popup] = client.popups('prompt.html');
  if (!popup) throw new Error('No prompt was opened.');
  expect(await client.say({ type: 'prompt-painted', id: popup.parameter })).toBe(true);
  return popup;
}

/** Says "alive" once a second, as the page does. */
async function stayAlive(id: string, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await client.say({ type: 'prompt-alive', id })).toBe(true);
  }
}
