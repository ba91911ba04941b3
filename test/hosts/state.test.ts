import { afterEach, describe, expect, test, vi } from 'vitest';
import { guard } from '../../src/core/guard.ts';
import { isAsking as isAskingInOutlook } from '../../src/hosts/outlook/state.ts';
import { isAsking as isAskingInThunderbird } from '../../src/hosts/thunderbird/state.ts';
import { RULES } from '../../src/rules/index.ts';
import { Desk, POLICY, SIXTY } from './memory-desk.ts';
import { hurried } from './outlook-desk.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that answers every request in this way. */
function serverSays(answer: () => Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return await answer();
  });
  return asked;
}

const STOP = '{"format":1,"revision":2,"asking":false}';
const LOOKS = [
  ['Outlook', () => isAskingInOutlook('https://sekisho.example/outlook/')],
  ['Thunderbird', () => isAskingInThunderbird('https://sekisho.example/outlook/state.json')],
] as const;

describe.each(LOOKS)('The state file in %s', (_client, look) => {
  test('stops the asking by a plain no, read from the organisation’s own server.', async () => {
    const asked = serverSays(async () => new Response(STOP));
    expect(await look()).toBe(false);
    expect(asked).toEqual(['https://sekisho.example/outlook/state.json']);
  });

  test.each([
    ['a yes', async () => new Response('{"format":1,"revision":2,"asking":true}')],
    ['404, even with a no in it', async () => new Response(STOP, { status: 404 })],
    ['500', async () => new Response('', { status: 500 })],
    ['a page', async () => new Response('<!doctype html>')],
    ['nothing for ever', async () => await new Promise<Response>(() => undefined)],
    ['a broken line', async () => await Promise.reject(new TypeError('network'))],
  ])('goes on asking where the server says %s.', async (_name, answer) => {
    serverSays(answer);
    expect(await hurried(look)).toBe(true);
  });
});

describe('The state file', () => {
  test('is not looked for where the organisation names none.', async () => {
    const asked = serverSays(async () => new Response(STOP));
    expect([await isAskingInOutlook(''), await isAskingInThunderbird('')]).toEqual([true, true]);
    expect(asked).toEqual([]);
  });

  test('is not fetched over a line that others can read.', async () => {
    const asked = serverSays(async () => new Response(STOP));
    expect(await isAskingInThunderbird('http://sekisho.example/state.json')).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe('An organisation that has stopped all asking', () => {
  test('lets the mail go, and what would have been asked is still said.', async () => {
    const desk = new Desk({ to: SIXTY });
    const host = Object.assign(desk.mail, { asking: async () => false });
    const outcome = await guard(host, POLICY, RULES);
    expect(outcome).toMatchObject({ do: 'send', stopped: true, decision: { verdict: 'block' } });
    expect(desk.asked).toEqual([]);
  });

  test('is asked only about mails that would be held.', async () => {
    const desk = new Desk({ to: ['mori@office.example'] });
    const asking = vi.fn<() => Promise<boolean>>(async () => false);
    const outcome = await guard(Object.assign(desk.mail, { asking }), POLICY, RULES);
    expect(outcome.do).toBe('send');
    expect(asking).not.toHaveBeenCalled();
  });
});
