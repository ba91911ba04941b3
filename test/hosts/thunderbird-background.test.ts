import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { crowd, FakeThunderbird, never, refused, wakeEventPage } from './fake-thunderbird.ts';

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

describe('A Send that finds the event page asleep', () => {
  test('asks for everything at once, and the add-on’s store a single time.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    await vi.advanceTimersByTimeAsync(0);
    client.calls.length = 0;
    const answer = client.send(window);
    // Nothing has been answered yet.
    const begun = ['addressBooks.list', 'storage.managed.get', 'storage.local.get', 'storage.session.get'];
    expect(client.calls).toEqual(expect.arrayContaining(begun));
    expect(await answer).toEqual({});
    expect(client.calls.filter((call) => call === 'storage.local.get')).toHaveLength(1);
  });

  test('reads the store anew in the next Send, and in the next round of the same.', async () => {
    const answer = client.send(client.compose({ to: crowd(6) }));
    await vi.advanceTimersByTimeAsync(1_000);
    const before = client.calls.filter((call) => call === 'storage.local.get').length;
    await agree();
    expect(await answered(answer)).toEqual({});
    expect(client.calls.filter((call) => call === 'storage.local.get').length).toBeGreaterThan(before);
  });
});

describe('Windows', () => {
  test('are listened to only while somebody is asked, because each change of focus would wake the page.', async () => {
    const events = ['windows.onFocusChanged', 'windows.onRemoved'];
    const listened = (): readonly boolean[] => events.map((event) => client.listensTo(event));
    expect(listened()).toEqual([false, false]);
    const answer = client.send(client.compose({ to: crowd(60) }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listened()).toEqual([true, true]);
    for (const { id } of client.popups('prompt.html')) client.closePopup(id);
    expect(await answered(answer)).toEqual({ cancel: true });
    expect(listened()).toEqual([false, false]);
  });
});

describe('The listener before a Send always answers, whatever fails', () => {
  test('A mail to colleagues goes, unchanged.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    expect(await client.send(window)).toEqual({});
    expect(client.calls).not.toContain('setComposeDetails');
    expect(client.popups('prompt.html')).toEqual([]);
  });

  test.each([
    ['rejects', refused],
    ['throws', thrown],
    ['never answers', never],
  ])(
    'A store that %s when an agreement is given keeps the mail, and the person is told.',
    async (_how, broken) => {
      client.broken.set('storage.session.set', broken);
      const window = client.compose({ to: crowd(6) });
      const answer = client.send(window);
      await vi.advanceTimersByTimeAsync(1_000);
      await agree();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answered(answer)).toEqual({ cancel: true });
      expect(client.popups('notice.html')).toHaveLength(1);
    },
  );

  test('A store that fails everywhere holds up no mail that may go, and passes none that may not.', async () => {
    for (const call of ['get', 'set', 'remove']) client.broken.set(`storage.session.${call}`, refused);
    expect(await answered(client.send(client.compose({ to: COLLEAGUES })))).toEqual({});

    const answer = client.send(client.compose({ type: 'reply', to: crowd(60) }));
    await vi.advanceTimersByTimeAsync(1_000);
    await agree();
    expect(await answered(answer)).toEqual({ cancel: true });
  });

  test.each([
    'storage.managed.get',
    'addressBooks.list',
    'storage.local.get',
    'windows.create',
    'getComposeDetails',
  ])('For a crowd, also while %s does not answer.', async (call) => {
    const window = client.compose({ to: crowd(60) });
    client.broken.set(call, never);
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(20_000);
    for (const { parameter } of client.popups('prompt.html')) {
      await client.say({ type: 'prompt-answer', id: parameter, answer: { do: 'stay', because: 'person' } });
    }
    expect(await answered(answer)).toEqual({ cancel: true });
  });

  test('A policy that cannot be read is said to be so, even for a mail to colleagues.', async () => {
    client.managed = { policy: { format: 'unheard of' } };
    const window = client.compose({ to: COLLEAGUES });
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(1_000);
    const [popup] = client.popups('prompt.html');
    await client.say({
      type: 'prompt-answer',
      id: popup?.parameter,
      answer: { do: 'stay', because: 'person' },
    });
    expect(await answer).toEqual({ cancel: true });
  });
});

/** Answers the open prompt with "send as is", as its page would. */
async function agree(): Promise<void> {
  const [popup] = client.popups('prompt.html');
  const content = (await client.say({ type: 'prompt-get', id: popup?.parameter })) as PromptContent;
  const consent = { challenge: content.view.challenge, typed: content.view.sendAsIs.demand.number };
  await client.say({ type: 'prompt-painted', id: popup?.parameter });
  await client.say({ type: 'prompt-answer', id: popup?.parameter, answer: { do: 'consent', consent } });
}

describe('A mail that is closed under its prompt', () => {
  test('takes the prompt with it, and no notice is left behind.', async () => {
    const window = client.compose({ to: crowd(60) });
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(1_000);
    client.closeCompose(window);
    client.fire('windows.onRemoved', window.windowId);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answered(answer)).toEqual({ cancel: true });
    expect(client.windows.size).toBe(0);
  });
});

describe('A yes', () => {
  test('counts for the same mail when its Send failed, and not in another window.', async () => {
    const mail = { to: crowd(60) };
    const window = await agreedAndRefused(mail);
    expect(await client.send(window), 'not asked again').toEqual({});
    await expectPrompt(client.compose(mail));
  });

  test('is forgotten with its window, and so is all else that was kept for it.', async () => {
    const window = await agreedAndRefused({ to: crowd(60) });
    expect([...client.stored.session.keys()].join()).toContain(`consent:${window.tabId}`);
    client.stored.session.set(`hidden-row:${window.tabId}`, true);
    client.closeCompose(window);
    await vi.advanceTimersByTimeAsync(100);
    const ofThis = [...client.stored.session.keys()].filter((key) => key.endsWith(`:${window.tabId}`));
    expect(ofThis).toEqual([]);
  });

  async function agreedAndRefused(mail: object): Promise<ReturnType<FakeThunderbird['compose']>> {
    const window = client.compose(mail);
    const answer = client.send(window);
    await promptId();
    await agree();
    expect(await answer).toEqual({});
    client.sendFailed(window);
    await vi.advanceTimersByTimeAsync(2_000);
    return window;
  }
});

describe('Who was in the thread', () => {
  const strangers = crowd(12);

  test('is taken when a reply opens: those a reply starts with are no strangers.', async () => {
    const window = client.compose({ type: 'reply', to: strangers });
    await vi.advanceTimersByTimeAsync(100);
    expect(await client.send(window)).toEqual({});
    expect(client.popups('prompt.html')).toEqual([]);
  });

  test('does not grow by those who are added later.', async () => {
    const window = client.compose({ type: 'reply', to: strangers.slice(0, 2) });
    await vi.advanceTimersByTimeAsync(100);
    window.details.to = strangers;
    await expectPrompt(window);
  });

  test.each(['new', 'draft', 'forward', 'redirect'] as const)(
    'is not known for a mail of type "%s".',
    async (type) => {
      const window = client.compose({ type, to: strangers });
      await vi.advanceTimersByTimeAsync(100);
      await expectPrompt(window);
    },
  );

  test('is forgotten with the window.', async () => {
    const window = client.compose({ type: 'reply', to: strangers });
    await vi.advanceTimersByTimeAsync(100);
    expect(client.stored.session.size).toBeGreaterThan(0);
    client.closeCompose(window);
    await vi.advanceTimersByTimeAsync(100);
    expect([...client.stored.session.keys()]).toEqual([]);
  });
});

describe('After a move', () => {
  test('the mail goes with everybody in Bcc.', async () => {
    const window = await sentByMoving(60);
    expect(window.details.to).toEqual(['sato@office.example']);
    expect(window.details.bcc).toEqual(crowd(60));
  });

  test('whose Send was then refused, the Bcc row is shown in the window that stayed open.', async () => {
    const window = await sentByMoving(60);
    expect(window.bccRowVisible).toBe(false);
    client.sendFailed(window);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(window.bccRowVisible).toBe(true);
    expect(window.details.bcc).toEqual(crowd(60));
  });

  test('whose mail went, nothing is written any more.', async () => {
    const window = await sentByMoving(60);
    client.closeCompose(window);
    const writes = client.calls.filter((call) => call === 'setComposeDetails').length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(client.calls.filter((call) => call === 'setComposeDetails')).toHaveLength(writes);
  });

  async function sentByMoving(count: number): Promise<ReturnType<FakeThunderbird['compose']>> {
    const window = client.compose({ to: crowd(count) });
    const answer = client.send(window);
    const id = await promptId();
    const recipients = crowd(count).map((one) => one.replace(/^.*<(.*)>$/, '$1'));
    const action = { do: 'move-to-bcc', recipients, placeholder: 'sato@office.example' };
    await client.say({ type: 'prompt-answer', id, answer: { do: 'act', action, then: 'send' } });
    expect(await answer).toEqual({});
    return window;
  }
});

/** Sends, and expects to be asked; goes back to editing. */
async function expectPrompt(window: ReturnType<FakeThunderbird['compose']>): Promise<void> {
  const answer = client.send(window);
  const id = await promptId();
  await client.say({ type: 'prompt-answer', id, answer: { do: 'stay', because: 'person' } });
  expect(await answer).toEqual({ cancel: true });
}

async function promptId(): Promise<string> {
  await vi.advanceTimersByTimeAsync(100);
  const [popup] = client.popups('prompt.html');
  if (!popup) throw new Error('No prompt was opened.');
  await client.say({ type: 'prompt-painted', id: popup.parameter });
  return popup.parameter;
}

/** What the listener answers, or "no answer" after ten minutes; a rejection fails the test. */
async function answered(answer: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'no answer';
  const settled = answer.then((value) => {
    outcome = value;
  });
  await vi.advanceTimersByTimeAsync(600_000);
  if (outcome !== 'no answer') await settled;
  return outcome;
}

function thrown(): never {
  throw new Error('An unexpected error occurred');
}
