import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { never, refused } from './fake-thunderbird.ts';
import { Asked, BACK, CANCELLED, LARGE, RETRY } from './thunderbird-asked.ts';

/** Thunderbird itself gives up on nothing; the promise is that the window is free by then. */
const TEN_SECONDS = 10_000;

let asked: Asked;
beforeEach(async () => {
  asked = await Asked.begin();
});
afterEach(() => asked.end());

describe('A prompt that nobody can answer frees the window', () => {
  test('at once when the person closes it, and the mail says that it was not sent.', async () => {
    const popup = await asked.painted();
    asked.client.closePopup(popup.id);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.answer).toEqual(CANCELLED);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asked.client.say({ type: 'notice-get', tabId: asked.window.tabId })).toMatchObject({
      kind: 'not-sent',
    });
  });

  test('soon when it has vanished without a word.', async () => {
    const popup = await asked.painted();
    asked.client.windows.delete(popup.id);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('at once when the mail’s own window is closed.', async () => {
    await asked.painted();
    asked.client.closeCompose(asked.window);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('when it was not painted within five seconds.', async () => {
    asked.send();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked.client.popups('prompt.html')).toHaveLength(1);
    expect(asked.answer).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked.answer).toEqual(CANCELLED);
    expect(asked.client.popups('prompt.html')).toEqual([]);
  });

  test('when its page has stopped saying that it is alive.', async () => {
    await asked.painted();
    await vi.advanceTimersByTimeAsync(TEN_SECONDS);
    expect(asked.answer).toEqual(CANCELLED);
    expect(asked.client.popups('prompt.html')).toEqual([]);
  });

  test.each([
    ['refuses', refused],
    ['does not answer', never],
  ])('when the client %s to open it.', async (_how, broken) => {
    asked.client.broken.set('windows.create', broken);
    asked.send();
    await vi.advanceTimersByTimeAsync(TEN_SECONDS);
    expect(asked.answer).toEqual(CANCELLED);
  });
});

describe('A prompt that waits', () => {
  test('is the only one, and comes to the front, where Send is pressed again under it.', async () => {
    const popup = await asked.painted();
    const first = asked.answered();
    asked.send();
    await asked.stayAlive(popup.parameter, 2);
    expect(asked.answer, 'the second Send').toEqual(CANCELLED);
    expect(asked.client.popups('prompt.html')).toEqual([popup]);
    expect(asked.client.windows.get(popup.id)).toMatchObject({ focused: true });
    const answer = { type: 'prompt-answer', id: popup.parameter, answer: BACK };
    expect(await asked.client.say(answer), 'the first still waits').toBe(true);
    expect(await first).toEqual(CANCELLED);
  });

  test('waits as long as the person needs, while its page says that it is alive.', async () => {
    const popup = await asked.painted();
    await asked.stayAlive(popup.parameter, 600);
    expect(asked.answer).toBeUndefined();
    expect(await asked.client.say({ type: 'prompt-answer', id: popup.parameter, answer: BACK })).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('tells a page that comes too late that nobody waits for it.', async () => {
    const { parameter: id } = await asked.painted();
    await asked.client.say({ type: 'prompt-answer', id, answer: BACK });
    await vi.advanceTimersByTimeAsync(100);
    for (const type of ['prompt-get', 'prompt-painted', 'prompt-alive', 'prompt-state']) {
      expect(await asked.client.say({ type, id }), type).toBeNull();
    }
    expect(await asked.client.say({ type: 'prompt-answer', id, answer: BACK })).toBeNull();
  });

  test('does not take the answer to another question.', async () => {
    await asked.painted();
    expect(
      await asked.client.say({ type: 'prompt-answer', id: 'another', answer: { do: 'retry' } }),
    ).toBeNull();
    expect(asked.answer).toBeUndefined();
  });
});

describe('A prompt that was buried under the mail', () => {
  test('is raised when the mail gets the focus, and stays the same window in the size it had.', async () => {
    const popup = await asked.painted();
    Object.assign(asked.client.windows.get(popup.id) ?? {}, { width: 800, height: 640 });
    await asked.stayAlive(popup.parameter, 2);
    await asked.focusMail();
    expect(asked.client.popups('prompt.html')).toEqual([popup]);
    expect(asked.client.windows.get(popup.id)).toMatchObject({
      focused: true,
      state: 'normal',
      width: 800,
      height: 640,
    });
    expect(asked.answer).toBeUndefined();
  });

  test('is opened anew where its window has no size afterwards.', async () => {
    const popup = await asked.painted();
    asked.client.resizes = false;
    await asked.focusMail();
    const [anew, ...others] = asked.client.popups('prompt.html');
    expect(others).toEqual([]);
    expect(asked.client.windows.get(anew?.id ?? 0)).toMatchObject({ width: 620, height: 720 });
    expect(anew?.id).not.toBe(popup.id);
    expect(asked.answer).toBeUndefined();
  });

  test('is opened anew where its own page says that it is too small, whatever the client says.', async () => {
    const popup = await asked.painted();
    await asked.focusMail(100);
    await asked.client.say({ type: 'prompt-alive', id: popup.parameter, sight: { ...LARGE, width: 1 } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.client.popups('prompt.html').map(({ id }) => id)).not.toContain(popup.id);
  });

  test('is not answered by its old window once another one was opened.', async () => {
    const popup = await asked.painted();
    asked.client.raises = false;
    await asked.focusMail();
    expect(
      await asked.client.say({ type: 'prompt-answer', id: popup.parameter, answer: RETRY, sight: LARGE }),
    ).toBe(null);
    expect(asked.answer).toBeUndefined();
  });

  test('frees the window at once where the person closes it meanwhile.', async () => {
    const popup = await asked.painted();
    await asked.focusMail(100);
    asked.client.closePopup(popup.id);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('opens no other window where the mail is closed meanwhile.', async () => {
    await asked.painted();
    asked.client.raises = false;
    await asked.focusMail(100);
    asked.client.closeCompose(asked.window);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.answer).toEqual(CANCELLED);
    expect(asked.client.calls.filter((call) => call === 'windows.create')).toHaveLength(1);
  });

  test('leaves no other window behind where the mail is closed while that opens.', async () => {
    await asked.painted();
    asked.client.raises = false;
    asked.client.broken.set('windows.create', async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      asked.client.windows.set(9, { url: 'prompt.html?id=late', state: 'normal', focused: true, ...LARGE });
      return { id: 9 };
    });
    await asked.focusMail(600);
    asked.client.closeCompose(asked.window);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.answer).toEqual(CANCELLED);
    expect(asked.client.popups('prompt.html')).toEqual([]);
  });

  test('frees the window where the client does not answer while it is raised.', async () => {
    await asked.painted();
    asked.client.broken.set('windows.update', never);
    asked.client.fire('windows.onFocusChanged', asked.window.windowId);
    await vi.advanceTimersByTimeAsync(TEN_SECONDS);
    expect(asked.answer).toEqual(CANCELLED);
  });

  test('is opened anew with what was typed into it, where the window manager refuses.', async () => {
    const popup = await asked.painted();
    const state = { number: '42' };
    await asked.client.say({ type: 'prompt-state', id: popup.parameter, state });
    asked.client.raises = false;
    await asked.focusMail();
    const [anew, ...others] = asked.client.popups('prompt.html');
    expect(others).toEqual([]);
    expect(anew?.id).not.toBe(popup.id);
    expect(asked.answer, 'closing the buried window is no answer').toBeUndefined();
    expect(await asked.client.say({ type: 'prompt-get', id: anew?.parameter })).toMatchObject({ state });

    await asked.client.say({ type: 'prompt-painted', id: anew?.parameter });
    asked.client.closePopup(anew?.id ?? 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.answer, 'closing the new one is').toEqual(CANCELLED);
  });

  test('is not touched when another window gets the focus.', async () => {
    await asked.painted();
    asked.client.fire('windows.onFocusChanged', asked.window.windowId + 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked.client.calls).not.toContain('windows.update');
  });
});
