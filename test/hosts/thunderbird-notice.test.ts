import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { type ComposeWindow, crowd, FakeThunderbird, refused, wakeEventPage } from './fake-thunderbird.ts';

const SIXTY = crowd(60);

let client: FakeThunderbird;
let window: ComposeWindow;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  client = new FakeThunderbird().install();
  await wakeEventPage();
  window = client.compose({ to: [...SIXTY] });
  await look();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The Undo of a move that waits for another look', () => {
  test('puts all sixty back in their order, and says no more.', async () => {
    expect(window.details).toMatchObject({ to: ['sato@office.example'], bcc: SIXTY });
    expect(await undo()).toBeNull();
    expect(window.details).toMatchObject({ to: SIXTY, bcc: [] });
    expect(await notice()).toEqual({ kind: 'guarding' });
  });

  test('is there once: a second press changes nothing, even where the person has hidden them again.', async () => {
    await undo();
    Object.assign(window.details, { to: ['sato@office.example'], bcc: [...SIXTY] });
    expect(await undo()).toBeNull();
    expect(window.details).toMatchObject({ to: ['sato@office.example'], bcc: SIXTY });
  });

  test('that is pressed twice at once writes once.', async () => {
    const before = writes();
    expect(await Promise.all([undo(), undo()])).toEqual([null, null]);
    expect(writes() - before).toBe(1);
    expect(window.details).toMatchObject({ to: SIXTY, bcc: [] });
  });

  test('that Thunderbird refuses is said, leaves everybody in Bcc, and can be tried again.', async () => {
    client.broken.set('setComposeDetails', refused);
    expect(await undo()).toMatchObject({ kind: 'undo-failed', undo: true });
    expect(window.details).toMatchObject({ to: ['sato@office.example'], bcc: SIXTY });
    client.broken.delete('setComposeDetails');
    expect(await undo()).toBeNull();
    expect(window.details).toMatchObject({ to: SIXTY, bcc: [] });
  });

  test('that failed halfway is said to need a look, and is not offered again.', async () => {
    client.broken.set('setComposeDetails', async () => {
      window.details.bcc = [];
      await refused();
    });
    expect(await undo()).toEqual({ kind: 'move-unclear' });
    client.broken.delete('setComposeDetails');
    expect(await undo()).toBeNull();
  });

  test('looks anew where the person is typing just then, and loses nothing that was typed.', async () => {
    let looks = 0;
    client.broken.set('getComposeDetails', async () => {
      looks += 1;
      if (looks === 2) window.details.cc = ['new@customer.example'];
      return structuredClone(window.details);
    });
    expect(await undo()).toBeNull();
    expect(window.details).toMatchObject({ to: SIXTY, cc: ['new@customer.example'], bcc: [] });
  });

  test('gives up, and says so, where the window never stands still.', async () => {
    let typed = 0;
    client.broken.set('getComposeDetails', async () => {
      window.details.cc = [`new${(typed += 1)}@customer.example`];
      return structuredClone(window.details);
    });
    expect(await undo()).toMatchObject({ kind: 'undo-failed', undo: true });
    expect(window.details).toMatchObject({ bcc: SIXTY });
  });

  test('ends with the next Send.', async () => {
    window.details.to = ['ken@office.example'];
    await client.send(window);
    expect(await undo()).toBeNull();
    expect(window.details.bcc).toEqual(SIXTY);
  });
});

describe('A move that waits for another look', () => {
  test('is not made where the person has typed before it, and that is said.', async () => {
    const other = client.compose({ to: [...SIXTY] });
    await look(other, () => (other.details.cc = ['new@customer.example']));
    expect(other.details).toMatchObject({ to: SIXTY, cc: ['new@customer.example'], bcc: [] });
    expect(await notice(other)).toMatchObject({ kind: 'changed-meanwhile' });
  });
});

/** Sends, and answers "Move to Bcc and look". */
async function look(mail = window, typed: () => void = () => undefined): Promise<void> {
  const answer = client.send(mail);
  await vi.advanceTimersByTimeAsync(100);
  const id = client.popups('prompt.html').at(-1)?.parameter;
  const { view } = (await client.say({ type: 'prompt-get', id })) as PromptContent;
  await client.say({ type: 'prompt-painted', id });
  const action = view.moves[0]?.action;
  await client.say({ type: 'prompt-answer', id, answer: { do: 'act', action, then: 'look' } });
  expect(await answer).toEqual({ cancel: true });
  typed();
  await vi.advanceTimersByTimeAsync(2_000);
}

async function undo(): Promise<unknown> {
  return await client.say({ type: 'notice-undo', tabId: window.tabId });
}

async function notice(of = window): Promise<unknown> {
  return await client.say({ type: 'notice-get', tabId: of.tabId });
}

function writes(): number {
  return client.calls.filter((call) => call === 'setComposeDetails').length;
}
