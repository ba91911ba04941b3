import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { type ComposeWindow, crowd, FakeThunderbird, wakeEventPage } from './fake-thunderbird.ts';

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

describe('What another add-on writes while a mail is judged', () => {
  test.each<[string, Partial<messenger.compose.ComposeDetails>]>([
    ['recipients', { to: crowd(60) }],
    ['a Cc', { cc: crowd(60) }],
  ])('is judged as well: %s that make a crowd are asked about.', async (_what, written) => {
    const window = client.compose({ to: COLLEAGUES });
    client.broken.set('storage.managed.get', async () => {
      client.broken.delete('storage.managed.get');
      Object.assign(window.details, written);
      throw new Error('Managed storage manifest not found');
    });
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(1_000);
    const [popup] = client.popups('prompt.html');
    const { view } = (await client.say({ type: 'prompt-get', id: popup?.parameter })) as PromptContent;
    expect(view.headline).toContain('60');
    await client.say({
      type: 'prompt-answer',
      id: popup?.parameter,
      answer: { do: 'stay', because: 'person' },
    });
    expect(await answer).toEqual({ cancel: true });
  });

  test('that is as harmless goes, once it was read.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    client.broken.set('storage.managed.get', async () => {
      client.broken.delete('storage.managed.get');
      window.details.cc = ['jun@office.example'];
      throw new Error('Managed storage manifest not found');
    });
    expect(await sent(window)).toEqual([]);
  });

  test('is not passed because the last look at it failed.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    client.broken.set('getComposeDetails', async () => {
      client.broken.delete('getComposeDetails');
      window.details.cc = crowd(60);
      throw new Error('An unexpected error occurred');
    });
    void client.send(window);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(client.popups('prompt.html')).toHaveLength(1);
  });

  test('again and again is held after some rounds, and said.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    let written = 0;
    client.broken.set('getComposeDetails', async () => {
      window.details.cc = [`someone${(written += 1)}@office.example`];
      return structuredClone(window.details);
    });
    expect(await client.send(window)).toEqual({ cancel: true });
    client.broken.delete('getComposeDetails');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await client.say({ type: 'notice-get', tabId: window.tabId })).toMatchObject({ kind: 'failed' });
  });
});

describe('What another add-on writes between our answer and the sending', () => {
  test.each<[string, (details: messenger.compose.ComposeDetails) => void, object, number]>([
    [
      'somebody was added',
      (details) => (details.cc = ['stranger@customer.example']),
      { added: 1, missing: 0, shown: 0 },
      1,
    ],
    [
      'somebody was taken out',
      (details) => (details.to = [COLLEAGUES[0] ?? '']),
      { added: 0, missing: 1 },
      1,
    ],
    [
      'the hidden were shown',
      (details) => Object.assign(details, { cc: details.bcc, bcc: [] }),
      { added: 0, missing: 0, shown: 3 },
      3,
    ],
  ])('is logged and said, in numbers only: %s.', async (_what, write, difference, count) => {
    const window = client.compose({ to: COLLEAGUES, bcc: crowd(3) });
    expect(await sent(window, () => write(window.details))).toEqual([`kind=sent-otherwise&count=${count}`]);
    const [line] = await otherwise();
    expect(line).toMatchObject(difference);
    expect(JSON.stringify(line)).not.toMatch(/@|stranger|person/);
  });

  test.each<[string, () => void, (window: ComposeWindow) => void]>([
    ['nothing was written', () => undefined, () => undefined],
    [
      'only names, spellings and places changed',
      () => undefined,
      ({ details }) => (details.to = ['AYA@osaka.office.example', 'Mr Ken <Ken@office.example>']),
    ],
    [
      'the client is older than 147 and does not tell',
      () => (client.version = '140.12.0'),
      ({ details }) => (details.cc = ['stranger@customer.example']),
    ],
    [
      'a list was opened by the client, into the members that were judged',
      () => (client.lists = [{ name: 'Staff', members: [{ name: 'Jun', email: 'jun@office.example' }] }]),
      ({ details }) => (details.cc = ['Jun <jun@office.example>']),
    ],
  ])('is not said where %s.', async (_what, before, write) => {
    before();
    const window = client.compose({
      to: COLLEAGUES,
      cc: client.lists.length > 0 ? ['Staff <Staff>'] : [],
    });
    expect(await sent(window, () => write(window))).toEqual([]);
    expect(await otherwise()).toEqual([]);
  });

  test('is not called added where a list was opened whose members nobody knows, and missing people are still said.', async () => {
    client.lists = [{ name: 'Staff', members: [] }];
    client.broken.set('listMembers', () => Promise.reject(new Error('An unexpected error occurred')));
    const window = client.compose({ to: COLLEAGUES, bcc: ['Staff <Staff>'] });
    const write = (): void => {
      Object.assign(window.details, { to: [COLLEAGUES[0] ?? ''], bcc: ['Jun <jun@office.example>'] });
    };
    expect(await sent(window, write)).toEqual(['kind=sent-otherwise&count=1']);
    expect(await otherwise()).toMatchObject([{ added: 0, missing: 1, shown: 0 }]);
  });

  test('is told also by an event page that has slept while the mail was sent.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    expect(await client.send(window)).toEqual({});
    await vi.advanceTimersByTimeAsync(1_100);
    await wakeEventPage();
    window.details.cc = ['stranger@customer.example'];
    client.sent(window, 'window-first');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(client.popups('notice.html').map((one) => one.url)).toEqual([
      'notice.html?kind=sent-otherwise&count=1',
    ]);
  });

  test('leaves nothing in the store once the mail is gone, sent or closed.', async () => {
    const window = client.compose({ to: COLLEAGUES });
    await sent(window);
    const other = client.compose({ to: COLLEAGUES });
    await client.send(other);
    await vi.advanceTimersByTimeAsync(100);
    client.sendFailed(other);
    client.closeCompose(other);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([...client.stored.session.keys()].filter((key) => key.startsWith('judged:'))).toEqual([]);
  });

  async function otherwise(): Promise<readonly object[]> {
    const lines = [...client.stored.local.entries()]
      .filter(([key]) => key.startsWith('log:'))
      .flatMap(([, value]) => String(value).split('\n'));
    return lines
      .map((line) => JSON.parse(line) as { readonly end: string })
      .filter(({ end }) => end === 'otherwise');
  }
});

describe('A signed mail', () => {
  test.each([
    ['140.12.0', true],
    ['143.0', true],
    ['144.0', false],
    ['151.0.1', false],
    ['152.0', true],
    ['153.8.0', true],
    ['', false],
  ])('of Thunderbird %j can be moved to Bcc: %s.', async (version, movable) => {
    client.version = version;
    const view = await asked({ to: crowd(60), selectedEncryptionTechnology: SIGNED });
    expect(view.moves.length > 0).toBe(movable);
    expect(view.todo).toMatch(movable ? /Move them to Bcc/ : /switch the signature off and press Send again/);
  });

  test('whose version cannot be asked is not moved either.', async () => {
    client.broken.set('getBrowserInfo', () => Promise.reject(new Error('An unexpected error occurred')));
    expect((await asked({ to: crowd(60), selectedEncryptionTechnology: SIGNED })).moves).toEqual([]);
  });

  test('of a version that signs Bcc along shows whoever is in Bcc, and that is asked about.', async () => {
    client.version = '150.0';
    const view = await asked({ bcc: crowd(60), selectedEncryptionTechnology: SIGNED });
    expect(view.headline).toContain('60');
  });

  test('is the only one for which the client is asked for its version before the answer.', async () => {
    await client.send(client.compose({ to: COLLEAGUES }));
    const before = client.calls.slice(0, client.calls.lastIndexOf('getComposeDetails'));
    expect(before).not.toContain('getBrowserInfo');
  });

  async function asked(details: messenger.compose.ComposeDetails): Promise<PromptContent['view']> {
    void client.send(client.compose(details));
    await vi.advanceTimersByTimeAsync(1_000);
    const [popup] = client.popups('prompt.html');
    return ((await client.say({ type: 'prompt-get', id: popup?.parameter })) as PromptContent).view;
  }

  const SIGNED = { name: 'OpenPGP', encryptBody: false, signMessage: true };
});

/** Sends a mail that goes; `write` comes between our answer and the sending. @returns the notices that are open */
async function sent(window: ComposeWindow, write: () => void = () => undefined): Promise<readonly string[]> {
  expect(await client.send(window)).toEqual({});
  write();
  await vi.advanceTimersByTimeAsync(100);
  client.sent(window);
  await vi.advanceTimersByTimeAsync(2_000);
  return client.popups('notice.html').map((one) => one.url.slice('notice.html?'.length));
}
