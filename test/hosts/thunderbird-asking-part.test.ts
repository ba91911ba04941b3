import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { crowd, FakeThunderbird } from './fake-thunderbird.ts';

vi.mock('../../src/hosts/thunderbird/asking.ts', () => {
  throw new Error('NetworkError when attempting to fetch resource.');
});

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Where the part of the add-on that asks cannot be loaded', () => {
  test('a mail that would be asked about stays, is answered, and no window waits for words.', async () => {
    const client = new FakeThunderbird().install();
    await import('../../src/hosts/thunderbird/background.ts');
    expect(await client.send(client.compose({ to: crowd(60) }))).toEqual({ cancel: true });
    await vi.waitFor(() => expect(client.popups('prompt.html')).toEqual([]));
  });

  test('a mail that nobody would be asked about goes: it needs no words.', async () => {
    const client = new FakeThunderbird().install();
    await import('../../src/hosts/thunderbird/background.ts');
    expect(await client.send(client.compose({ to: ['Ken <ken@office.example>'] }))).toEqual({});
  });
});
