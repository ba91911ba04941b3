import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
import type { OptionsContent, PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import type { OwnSettings } from '../../src/ui/options/personal.tsx';
import { crowd, FakeThunderbird, never, refused, wakeEventPage } from './fake-thunderbird.ts';

const MANY = 'many-visible-recipients';
const EXTERNAL = 'external-recipients';
const KEY = 'personal-policy';
const STRANGER = ['Mori <mori@elsewhere.example>'];

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

describe('A person’s own settings in Thunderbird', () => {
  test('count from the next Send on, and until they are taken back.', async () => {
    expect(await isAsked(STRANGER)).toBe(false);
    await choose({ [EXTERNAL]: { level: 'ask' } });
    expect(await isAsked(STRANGER)).toBe(true);
    await choose({});
    expect(client.stored.local.has(KEY)).toBe(false);
    expect(await isAsked(STRANGER)).toBe(false);
  });

  test('may loosen where there is no organisation’s policy.', async () => {
    await choose({ [MANY]: { level: 'note' } });
    expect(await isAsked(crowd(60))).toBe(false);
  });

  test('loosen nothing under an organisation’s, even where people may tighten.', async () => {
    organisation({ personal: 'tighten' });
    await choose({ [MANY]: { level: 'note', options: { blockPersonal: 500 } } });
    expect(await isAsked(crowd(60))).toBe(true);
    await choose({ [EXTERNAL]: { level: 'ask' } });
    expect(await isAsked(STRANGER)).toBe(true);
  });

  test('do nothing under an organisation’s that does not let them.', async () => {
    organisation({});
    const before = await digest();
    await choose({ [EXTERNAL]: { level: 'ask' } });
    expect(await isAsked(STRANGER)).toBe(false);
    expect(await digest()).toBe(before);
  });

  test('give the policy another digest with each change, so that an agreement of before is asked for anew.', async () => {
    const digests = [await digest()];
    const window = client.compose({ to: crowd(6) });
    expect(await sentAfterConsent(window)).toEqual({});
    expect(await client.send(window)).toEqual({});
    await choose({ [EXTERNAL]: { level: 'off' } });
    digests.push(await digest());
    const answer = client.send(window);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(client.popups('prompt.html')).toHaveLength(1);
    await dismiss();
    expect(await answer).toEqual({ cancel: true });
    await choose({ [EXTERNAL]: { level: 'off' }, [MANY]: { options: { askParties: 3 } } });
    digests.push(await digest());
    expect(new Set(digests).size).toBe(3);
  });

  test.each([
    ['a text', 'level'],
    ['a document of another format', { format: 2, revision: 1, rules: { [MANY]: { level: 'off' } } }],
    [
      'a threshold that is no number',
      { format: 1, revision: 1, rules: { [MANY]: { level: 'off', askParties: '9' } } },
    ],
    ['a list', []],
    ['a number', 7],
  ])('that are damaged (%s) loosen nothing, and are said to be damaged.', async (_, stored) => {
    client.stored.local.set(KEY, stored);
    expect(await isAsked(crowd(60))).toBe(true);
    expect(await read()).toEqual({ state: 'corrupt' });
  });

  test('of a younger version count as far as they are understood, and how much is left out is known.', async () => {
    const rules = { [EXTERNAL]: { level: 'ask', younger: 1 }, 'younger-rule': {} };
    client.stored.local.set(KEY, { format: 1, revision: 1, rules });
    expect(await isAsked(STRANGER)).toBe(true);
    expect(await read()).toEqual({ state: 'read', settings: { [EXTERNAL]: { level: 'ask' } }, leftOut: 2 });
  });

  test('cannot name who is exempt, whose domains are internal, or that nobody is asked.', async () => {
    const document = {
      format: 1,
      revision: 1,
      monitor: true,
      ourDomains: ['gmail.example'],
      exemptions: [{ rules: [MANY], recipients: ['person1@gmail.com'], reason: 'x' }],
    };
    client.stored.local.set(KEY, document);
    expect(await isAsked(crowd(60))).toBe(true);
  });

  test.each([
    ['never answers', never],
    ['rejects', refused],
  ])('in a store that %s hold up no mail, loosen nothing, and are not known.', async (_, broken) => {
    await choose({ [MANY]: { level: 'off' } });
    client.broken.set('storage.local.get', broken);
    expect(await isAsked(STRANGER)).toBe(false);
    expect(await isAsked(crowd(60))).toBe(true);
    const own = read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await own).toEqual({ state: 'failed' });
  });

  test.each([
    ['never answers', never],
    ['rejects', refused],
  ])('that a store which %s did not take are not said to be kept.', async (_, broken) => {
    client.broken.set('storage.local.set', broken);
    const kept = choose({ [MANY]: { level: 'off' } }).then(
      () => 'kept',
      () => 'not kept',
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await kept).toBe('not kept');
  });
});

/** As the options page does, which shares the store with the event page and nothing else. */
async function choose(settings: Policy['rules']): Promise<void> {
  const { keepOwnSettings } = await import('../../src/hosts/thunderbird/policy.ts');
  await keepOwnSettings(settings);
}

async function read(): Promise<OwnSettings> {
  const { ownSettings } = await import('../../src/hosts/thunderbird/policy.ts');
  return await ownSettings();
}

function organisation(more: object): void {
  client.managed = { policy: { format: 1, revision: 3, name: 'Kinko', ...more } };
}

/** The digest that the options page shows and an agreement is bound to. */
async function digest(): Promise<string> {
  return ((await client.say({ type: 'options-get' })) as OptionsContent).policy.sha256;
}

/** Whether the Send of a mail to them is held by a question; the person then leaves it. */
async function isAsked(to: string[]): Promise<boolean> {
  const answers: unknown[] = [];
  void client.send(client.compose({ to })).then((given) => answers.push(given));
  // Step by step: a prompt that nobody has painted is given up after a while.
  while (answers.length === 0 && client.popups('prompt.html').length === 0)
    await vi.advanceTimersByTimeAsync(200);
  const asked = answers.length === 0;
  await dismiss();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(answers).toEqual([asked ? { cancel: true } : {}]);
  return asked;
}

async function dismiss(): Promise<void> {
  for (const { parameter } of client.popups('prompt.html'))
    await client.say({ type: 'prompt-answer', id: parameter, answer: { do: 'stay', because: 'person' } });
}

async function sentAfterConsent(window: ReturnType<FakeThunderbird['compose']>): Promise<unknown> {
  const answer = client.send(window);
  await vi.advanceTimersByTimeAsync(1_000);
  const [popup] = client.popups('prompt.html');
  const { view } = (await client.say({ type: 'prompt-get', id: popup?.parameter })) as PromptContent;
  const consent = { challenge: view.challenge, typed: view.sendAsIs.demand.number };
  await client.say({ type: 'prompt-painted', id: popup?.parameter });
  await client.say({ type: 'prompt-answer', id: popup?.parameter, answer: { do: 'consent', consent } });
  await vi.advanceTimersByTimeAsync(1_000);
  return await answer;
}
