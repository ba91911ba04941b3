import { afterEach, expect, test, vi } from 'vitest';
import { FakeThunderbird } from './fake-thunderbird.ts';

vi.mock('../../src/hosts/thunderbird/judging.ts', () => {
  throw new Error('NetworkError when attempting to fetch resource.');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('A Send stays, and is answered, where a part of the add-on cannot be loaded.', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const client = new FakeThunderbird().install();
  await import('../../src/hosts/thunderbird/background.ts');
  expect(await client.send(client.compose({ to: ['Ken <ken@office.example>'] }))).toEqual({ cancel: true });
});
