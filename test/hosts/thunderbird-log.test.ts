import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Known } from '../../src/core/draft.ts';
import type { DecisionRecord } from '../../src/core/record.ts';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { crowd, FakeThunderbird, never, refused, wakeEventPage } from './fake-thunderbird.ts';

let client: FakeThunderbird;
let lines: string[];
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T03:30:00Z') });
  lines = [];
  vi.spyOn(console, 'info').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
  client = new FakeThunderbird().install();
  client.broken.set('storage.local.get', storedUnder);
  Object.assign(messenger.runtime, {
    getManifest: () => ({ version: '0.1.0' }),
    getBrowserInfo: () => Promise.resolve({ name: 'Thunderbird', version: '153.7' }),
  });
  await wakeEventPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('The log in Thunderbird', () => {
  test('holds one line for a mail that goes without a question, with client and version.', async () => {
    await client.send(client.compose({ to: ['aya@office.example'] }));
    expect(await records()).toMatchObject([
      {
        hour: '2026-11-20T03',
        end: 'sent',
        verdict: 'send',
        people: 1,
        client: 'thunderbird 153.7',
        version: '0.1.0',
      },
    ]);
  });

  test('tells of the question where the mail was moved and sent, not of what was left to say after it.', async () => {
    const answer = client.send(client.compose({ to: crowd(60) }));
    const recipients = crowd(60).map((one) => one.replace(/^.*<(.*)>$/, '$1'));
    const action = { do: 'move-to-bcc', recipients, placeholder: 'sato@office.example' };
    await press({ do: 'act', action, then: 'send' });
    expect(await answer).toEqual({});
    expect(await records()).toMatchObject([
      { end: 'moved', verdict: 'block', consent: 'none', people: 60, personal: 60 },
    ]);
  });

  test('names how the person said yes, and not what they said; answering takes none of the milliseconds.', async () => {
    const answer = client.send(client.compose({ to: crowd(60) }));
    await vi.advanceTimersByTimeAsync(3_000);
    await agree('Everybody asked for it.');
    expect(await answer).toEqual({});
    const [record] = await records();
    expect(record).toMatchObject({ end: 'agreed', verdict: 'block', consent: 'number' });
    expect(record?.ms).toBeLessThan(1_000);
    expect(everything()).not.toContain('Everybody asked');
  });

  test('keeps why a mail was sent as it was where the policy asks for it, and nowhere else.', async () => {
    client.managed = {
      policy: { format: 1, revision: 1, rules: { 'many-visible-recipients': { override: 'reason' } } },
    };
    await wakeEventPage();
    const answer = client.send(client.compose({ to: crowd(6) }));
    await vi.advanceTimersByTimeAsync(100);
    await agree('Everybody asked aya@office.example for it.');
    expect(await answer).toEqual({});
    const [decision, reason] = await records();
    expect(decision).toMatchObject({ end: 'agreed', consent: 'reason' });
    expect(decision).not.toHaveProperty('reason');
    expect(reason).toMatchObject({
      end: 'reason',
      reason: 'Everybody asked … for it.',
      findings: ['many-visible-recipients/several-parties'],
      mail: decision?.mail,
    });
    expect(lines.join('\n')).not.toContain('Everybody asked');
    expect(JSON.stringify([...client.stored.local])).not.toContain('aya@');
    await client.say({ type: 'log-erase' });
    expect(everything()).not.toContain('Everybody');
  });

  test('keeps no reason of a yes that was void because the mail had changed under it.', async () => {
    client.managed = {
      policy: { format: 1, revision: 1, rules: { 'many-visible-recipients': { override: 'reason' } } },
    };
    await wakeEventPage();
    const window = client.compose({ to: crowd(6) });
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(100);
    window.details.to = crowd(8);
    await agree('Everybody asked for it.');
    await press({ do: 'stay', because: 'person' });
    expect(await answer).toEqual({ cancel: true });
    expect((await records()).map((one) => one.end)).toEqual(['stayed']);
  });

  test('calls agreed to what the person sent to people called acquaintances, and silent what follows.', async () => {
    const to = crowd(6);
    const answer = client.send(client.compose({ to }));
    await vi.advanceTimersByTimeAsync(100);
    await agree('', true);
    expect(await answer).toEqual({});
    expect(await client.send(client.compose({ to }))).toEqual({});
    expect(await records()).toMatchObject([
      { end: 'agreed', verdict: 'ask', consent: 'click' },
      { end: 'sent', verdict: 'note', consent: 'none' },
    ]);
  });

  test('forgets a yes that was void because the mail had changed under it.', async () => {
    const window = client.compose({ to: crowd(6) });
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(100);
    window.details.to = crowd(8);
    await agree('');
    await vi.advanceTimersByTimeAsync(100);
    const recipients = crowd(8).map((one) => one.replace(/^.*<(.*)>$/, '$1'));
    const action = { do: 'move-to-bcc', recipients, placeholder: 'sato@office.example' };
    await press({ do: 'act', action, then: 'send' });
    expect(await answer).toEqual({});
    expect(await records()).toMatchObject([{ end: 'moved', consent: 'none', people: 8 }]);
  });

  test('gives the Sends of one mail one name, and another mail another, also after a restart.', async () => {
    const window = client.compose({ to: crowd(60) });
    await goBack(window);
    await goBack(window);
    await records();
    client.stored.session.clear();
    await wakeEventPage();
    await goBack(window);
    const [first, second, other] = await records();
    expect(second?.mail).toBe(first?.mail);
    expect(second?.digest).toBe(first?.digest);
    expect(other?.mail).not.toBe(first?.mail);
    expect(other?.digest).toBe(first?.digest);
  });

  test('goes on where the event page went to sleep in between.', async () => {
    await client.send(client.compose({ to: ['aya@office.example'] }));
    await records();
    await wakeEventPage();
    await client.send(client.compose({ to: ['aya@office.example'] }));
    expect(await records()).toHaveLength(2);
  });

  test('keeps every line of Sends that end at the same time.', async () => {
    const windows = Array.from({ length: 5 }, () => client.compose({ to: ['aya@office.example'] }));
    await Promise.all(windows.map((window) => client.send(window)));
    expect(await records()).toHaveLength(5);
  });

  test('is erased whole, the key included, and begins anew.', async () => {
    await client.send(client.compose({ to: ['aya@office.example'] }));
    const [before] = await records();
    expect(await client.say({ type: 'log-erase' })).toEqual({ known: true, value: '' });
    expect([...client.stored.local.keys()]).toEqual([]);
    await client.send(client.compose({ to: ['aya@office.example'] }));
    const [after] = await records();
    expect(after?.digest).toMatch(/^[0-9a-f]{32}$/);
    expect(after?.digest).not.toBe(before?.digest);
  });

  test('says nothing of whose mail it was, neither in the store nor in the console.', async () => {
    await goBack(client.compose({ to: crowd(60), subject: 'Screening result' }));
    await records();
    expect(everything()).toContain('many-visible-recipients/many-personal');
    expect(everything()).not.toMatch(/gmail|person\d|sato|office|Screening/i);
  });
});

describe('A log that cannot be kept', () => {
  test.each([
    ['storage.local.set', refused],
    ['storage.local.set', never],
    ['storage.local.get', refused],
    ['storage.session.set', refused],
  ] as const)('does not hold up a mail (%s), and the line says so in the console.', async (call, fault) => {
    client.broken.set(call, fault);
    expect(await client.send(client.compose({ to: ['aya@office.example'] }))).toEqual({});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines.join('\n')).toContain('"verdict":"send"');
    expect(lines.join('\n')).toContain('could not be kept (1)');
  });

  test('is counted, and the next line that can be kept says how many are missing.', async () => {
    client.broken.set('storage.local.set', refused);
    for (let send = 0; send < 3; send += 1) await client.send(client.compose({ to: ['aya@office.example'] }));
    await vi.advanceTimersByTimeAsync(1_000);
    client.broken.delete('storage.local.set');
    for (let send = 0; send < 2; send += 1) await client.send(client.compose({ to: ['aya@office.example'] }));
    expect((await records()).map((one) => one.lost)).toEqual([3, 0]);
  });

  test('is said to be unreadable, never to be empty.', async () => {
    client.broken.set('storage.local.get', refused);
    expect(await client.say({ type: 'log-get' })).toEqual({ known: false, because: 'failed' });
  });

  test('gets a line for a check that failed.', async () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementationOnce(() => {
      throw new Error('An unexpected error occurred');
    });
    expect(await client.send(client.compose({ to: ['aya@office.example'] }))).toEqual({ cancel: true });
    expect(await records()).toMatchObject([{ end: 'failed', client: 'thunderbird 153.7' }]);
  });
});

/** What the store answers as the real one does: the keys of a list that are there. */
function storedUnder(keys: string | readonly string[]): Promise<object> {
  const found = [keys].flat().filter((key) => client.stored.local.has(key));
  return Promise.resolve(
    Object.fromEntries(found.map((key) => [key, structuredClone(client.stored.local.get(key))])),
  );
}

/** The log as the options page gets it. */
async function records(): Promise<DecisionRecord[]> {
  await vi.advanceTimersByTimeAsync(1_000);
  const log = (await client.say({ type: 'log-get' })) as Known<string>;
  if (!log.known) throw new Error('The log cannot be read.');
  return log.value.split('\n').map((line) => JSON.parse(line) as DecisionRecord);
}

/** Everything that was stored or printed. */
function everything(): string {
  const { local, session } = client.stored;
  return JSON.stringify([lines, [...local], [...session].filter(([key]) => key.startsWith('log'))]);
}

async function goBack(window: ReturnType<FakeThunderbird['compose']>): Promise<void> {
  const answer = client.send(window);
  await press({ do: 'stay', because: 'person' });
  expect(await answer).toEqual({ cancel: true });
}

async function agree(reason: string, circle = false): Promise<void> {
  const [popup] = client.popups('prompt.html');
  const content = (await client.say({ type: 'prompt-get', id: popup?.parameter })) as PromptContent;
  const { challenge, sendAsIs, circle: people } = content.view;
  const consent = { challenge, typed: sendAsIs.demand.number, reason };
  await press({ do: 'consent', consent, ...(circle && { circle: people?.members }) });
}

async function press(answer: object): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
  const popup = client.popups('prompt.html').at(-1);
  await client.say({ type: 'prompt-painted', id: popup?.parameter });
  await client.say({ type: 'prompt-answer', id: popup?.parameter, answer });
}
