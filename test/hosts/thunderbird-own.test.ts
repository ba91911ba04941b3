import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountAddresses, forgetUsed, keepListed, readOwn } from '../../src/hosts/thunderbird/own.ts';
import { crowd, FakeThunderbird, refused, wakeEventPage } from './fake-thunderbird.ts';
import { quietConsole } from './quiet-console.ts';
import { Person } from './thunderbird-person.ts';

const SECOND = 'Sato <sato@second.example>';
/** Four strangers, and the second address is the fifth: then it is asked about. */
const FOUR = crowd(4);
const SUBJECT = '会員登録の審査結果について';

quietConsole();

let client: FakeThunderbird;
let person: Person;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T03:30:00Z') });
  client = new FakeThunderbird().install();
  person = new Person(client, SUBJECT);
  await wakeEventPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const asked = async (): Promise<boolean> =>
  (await person.askedAbout({ to: FOUR, cc: [SECOND], subject: 'Hi' })) !== undefined;

describe('A second address of the sender in Cc', () => {
  test('counts as somebody else as long as nobody knows better.', async () => {
    expect(await asked()).toBe(true);
  });

  test('is nobody else once it is listed, and again once it is not.', async () => {
    await keepListed(['SATO@second.example']);
    expect(await asked()).toBe(false);
    await keepListed([]);
    expect(await asked()).toBe(true);
  });

  test('is nobody else where the person lets the add-on see the accounts.', async () => {
    client.accounts = ['sato@office.example', 'sato@second.example'];
    client.install();
    await wakeEventPage();
    expect(await asked()).toBe(false);
    client.broken.set('identities.list', refused);
    expect(await asked()).toBe(true);
    expect(await accountAddresses()).toEqual({ known: false, because: 'failed' });
  });

  test('is nobody else once a mail has left from it, and somebody again once that is forgotten.', async () => {
    await person.send({ from: SECOND, to: ['ken@second.example'] });
    expect(JSON.stringify(client.stored.local.get('own-addresses'))).not.toMatch(/sato|second/);
    await wakeEventPage();
    expect(await asked()).toBe(false);
    await forgetUsed();
    expect(await asked()).toBe(true);
  });

  test('is not learned from a mail that did not leave.', async () => {
    await person.send({ from: SECOND, to: ['ken@second.example'] }, (window) => client.sendFailed(window));
    expect((await readOwn()).used).toEqual([]);
  });

  test('counts as somebody else though listed where the organisation leaves no own settings.', async () => {
    const policy = { format: 1, revision: 3, ourDomains: ['office.example'] };
    for (const [personal, isAsked] of [
      ['none', true],
      ['tighten', false],
    ] as const) {
      client.managed = { policy: { ...policy, personal } };
      await wakeEventPage();
      await keepListed(['sato@second.example']);
      expect(await asked(), personal).toBe(isAsked);
    }
  });
});

test('A trial to one’s own second address is no earlier crowd that a newsletter would jump from.', async () => {
  await person.send({ to: [SECOND] });
  expect((await person.askedAbout({ bcc: crowd(30) }))?.challenge.findings).toEqual([
    'recipient-jump/beyond-subject',
  ]);
  client.stored.local.delete('subject-crowds');
  await keepListed(['sato@second.example']);
  await person.send({ to: [SECOND] });
  expect(await person.askedAbout({ bcc: crowd(30) })).toBeUndefined();
});
