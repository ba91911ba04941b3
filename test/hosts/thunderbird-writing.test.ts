import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MoveToBcc } from '../../src/core/action.ts';
import { readingOf } from '../../src/core/reading.ts';
import { readWindow } from '../../src/hosts/thunderbird/mail.ts';
import { move } from '../../src/hosts/thunderbird/writing.ts';
import { type ComposeWindow, crowd, FakeThunderbird, never, refused } from './fake-thunderbird.ts';

const TO = ['Aya <aya@gmail.com>', '"Ken, O." <ken@customer.example>', 'Jun <jun@office.example>'];
const MOVE: MoveToBcc = { do: 'move-to-bcc', recipients: ['aya@gmail.com', 'ken@customer.example'] };

let client: FakeThunderbird;
let window: ComposeWindow;
beforeEach(() => {
  vi.useFakeTimers();
  client = new FakeThunderbird().install();
  window = client.compose({ to: [...TO], bcc: ['rei@press.example'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('A move in Thunderbird’s window', () => {
  test('writes Thunderbird’s own texts, names and all, and is done when they are read back.', async () => {
    expect(await moved()).toMatchObject({ done: true });
    expect(fields()).toEqual({
      to: ['Jun <jun@office.example>'],
      cc: [],
      bcc: ['rei@press.example', 'Aya <aya@gmail.com>', '"Ken, O." <ken@customer.example>'],
    });
  });

  test('is not done when the client loses somebody, and everything is put back.', async () => {
    let writes = 0;
    client.broken.set(
      'setComposeDetails',
      async (_tabId: number, details: { readonly bcc: readonly string[] }) => {
        writes += 1;
        Object.assign(window.details, details, writes === 1 && { bcc: details.bcc.slice(1) });
      },
    );
    expect(await moved()).toMatchObject({ done: false, restored: true });
    expect(fields()).toEqual({ to: TO, cc: [], bcc: ['rei@press.example'] });
  });

  test('is not done when the client takes the text and does nothing with it.', async () => {
    client.broken.set('setComposeDetails', async () => undefined);
    expect(await moved()).toMatchObject({ done: false, restored: true });
  });

  test('is not done when the client refuses, and the mail is as it was.', async () => {
    client.broken.set('setComposeDetails', () => {
      client.broken.delete('setComposeDetails');
      return refused();
    });
    expect(await moved()).toMatchObject({ done: false, restored: true });
    expect(fields()).toEqual({ to: TO, cc: [], bcc: ['rei@press.example'] });
  });

  test('says that nothing is certain when the client wrote half of it and then refuses.', async () => {
    client.broken.set('setComposeDetails', async () => {
      Object.assign(window.details, { to: [] });
      await refused();
    });
    expect(await moved()).toMatchObject({ done: false, restored: false });
  });

  test('says that nothing is certain when it cannot be read back.', async () => {
    const asked = readingOf((await readWindow(window.tabId)).draft);
    client.broken.set('setComposeDetails', async () => {
      client.broken.set('getComposeDetails', refused);
    });
    expect(await move(window.tabId, MOVE, asked)).toMatchObject({ done: false, restored: false });
  });

  test('does not wait for ever for a client that does not answer.', async () => {
    const asked = readingOf((await readWindow(window.tabId)).draft);
    client.broken.set('setComposeDetails', never);
    const applied = move(window.tabId, MOVE, asked);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await applied).toMatchObject({ done: false, restored: false });
  });

  test('of 5,000 is waited for, because Thunderbird takes half a minute to show them; one of three is not.', async () => {
    const real = (milliseconds: number): void => {
      client.broken.set('setComposeDetails', async (_tabId: number, details: object) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        Object.assign(window.details, details);
      });
    };
    const crowdOf = async (count: number): Promise<unknown> => {
      window = client.compose({ to: crowd(count) });
      const asked = readingOf((await readWindow(window.tabId)).draft);
      const recipients = Array.from({ length: count }, (_one, at) => `person${at}@gmail.com`);
      real(30_000);
      const applied = move(window.tabId, { do: 'move-to-bcc', recipients }, asked);
      await vi.advanceTimersByTimeAsync(60_000);
      return await applied;
    };
    expect(await crowdOf(5_000)).toMatchObject({ done: true });
    expect(await crowdOf(3)).toMatchObject({ done: false, restored: false });
  });

  test('is not made where somebody writes into the window after the first look, in the last moment.', async () => {
    const asked = readingOf((await readWindow(window.tabId)).draft);
    let looks = 0;
    client.broken.set('getComposeDetails', async () => {
      looks += 1;
      if (looks === 2) window.details.cc = ['new@customer.example'];
      return structuredClone(window.details);
    });
    expect(await move(window.tabId, MOVE, asked)).toMatchObject({ done: false, changed: true });
    expect(fields()).toEqual({ to: TO, cc: ['new@customer.example'], bcc: ['rei@press.example'] });
    expect(client.calls).not.toContain('setComposeDetails');
  });

  test('writes only the fields that it changes, so that nobody can be lost from the others.', async () => {
    window.details.cc = ['jun@office.example'];
    let written: readonly string[] = [];
    client.broken.set('setComposeDetails', async (_tabId: number, details: object) => {
      written = Object.keys(details);
      Object.assign(window.details, details);
    });
    await moved();
    expect(written).toEqual(['to', 'bcc']);
  });

  test('that went wrong is put back around whoever was written meanwhile.', async () => {
    let writes = 0;
    client.broken.set(
      'setComposeDetails',
      async (_tabId: number, details: { readonly bcc: readonly string[] }) => {
        writes += 1;
        Object.assign(window.details, details);
        if (writes === 1) window.details.bcc = [...details.bcc.slice(1), 'new@customer.example'];
      },
    );
    expect(await moved()).toMatchObject({ done: false, restored: false });
    expect(fields()).toEqual({ to: TO, cc: [], bcc: ['rei@press.example', 'new@customer.example'] });
  });

  test('is not begun where a field was not read.', async () => {
    const asked = readingOf((await readWindow(window.tabId)).draft);
    client.broken.set('getComposeDetails', async () => ({ ...window.details, cc: 42 }));
    const applied = await move(window.tabId, MOVE, asked);
    expect(applied).toMatchObject({ done: false, restored: true });
    expect(applied).not.toHaveProperty('changed');
    expect(client.calls).not.toContain('setComposeDetails');
  });
});

async function moved(): Promise<unknown> {
  return await move(window.tabId, MOVE, readingOf((await readWindow(window.tabId)).draft));
}

function fields(): unknown {
  const { to, cc, bcc } = window.details;
  return { to, cc, bcc };
}
