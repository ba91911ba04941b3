import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ComposeWindow,
  crowd,
  FakeThunderbird,
  never,
  refused,
  wakeEventPage,
} from './fake-thunderbird.ts';
import { quietConsole } from './quiet-console.ts';
import { Person, settled } from './thunderbird-person.ts';

type Details = messenger.compose.ComposeDetails;

const SUBJECT = '会員登録の審査結果について';
const ONE = 'Tanaka <tanaka@customer.example>';
const JUMP = 'recipient-jump/beyond-subject';
const DAY = 86_400_000;

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

describe('A mail to a crowd, minutes after one with the same subject went to one person', () => {
  test('is asked about, with both numbers.', async () => {
    await person.send({ to: [ONE] });
    const asked = await person.askedAbout({ bcc: crowd(30) });
    expect(asked?.challenge.findings).toEqual([JUMP]);
    expect(asked?.headline).toMatch(/\b1 person\b.*\b30 people\b/);
  });

  test('is asked about also where the event page slept, or Thunderbird restarted, in between.', async () => {
    await person.send({ to: [ONE] });
    client.stored.session.clear();
    await wakeEventPage();
    expect(await ids({ bcc: crowd(30) })).toEqual([JUMP]);
  });

  test('is asked about also where the window of the first was gone before the end of its Send was told.', async () => {
    await person.send({ to: [ONE] }, (window) => client.sent(window, 'window-first'));
    expect(await ids({ bcc: crowd(30) })).toEqual([JUMP]);
  });

  test.each([
    `Re: ${SUBJECT}`,
    `RE: Fwd: Re[2]: ${SUBJECT}`,
    `Ｒｅ：${SUBJECT}`,
    `返信: ${SUBJECT}`,
    `  ${SUBJECT} `,
  ])('is asked about under the name that answering gave it: "%s".', async (subject) => {
    await person.send({ to: [ONE] });
    expect(await ids({ bcc: crowd(30), subject })).toEqual([JUMP]);
  });

  test('is asked about whatever the case, the width and the spaces of its letters.', async () => {
    await person.send({ to: [ONE], subject: 'Result of your  application' });
    expect(await ids({ bcc: crowd(30), subject: 'RESULT of your ａｐｐｌｉｃａｔｉｏｎ' })).toEqual([JUMP]);
  });

  test('is asked about where the first mail was moved to Bcc on our question and then left.', async () => {
    const recipients = crowd(6).map((one) => one.replace(/^.*<(.*)>$/, '$1'));
    const action = { do: 'move-to-bcc', recipients, placeholder: 'sato@office.example' };
    await person.sendAfter({ to: crowd(6) }, () => ({ do: 'act', action, then: 'send' }));
    expect(await ids({ bcc: crowd(60) })).toEqual([JUMP]);
  });

  test('may go when the person says so, and the next to as many is not asked about.', async () => {
    await person.send({ to: [ONE] });
    await person.sendAfter({ bcc: crowd(30) });
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });
});

describe('Nothing is asked of a mail to a crowd', () => {
  test.each<[string, Details, Details]>([
    ['after a trial to oneself', { to: ['sato@office.example'] }, {}],
    ['after a trial to colleagues', { to: ['aya@office.example', 'ken@office.example'] }, {}],
    ['after a mail with another subject', { to: [ONE], subject: '会員登録の審査結果についてのお詫び' }, {}],
    ['with a subject as short as many', { to: [ONE], subject: '会議のご案内' }, { subject: '会議のご案内' }],
    [
      'with an English subject as short as many',
      { to: [ONE], subject: 'Thank you' },
      { subject: 'Thank you' },
    ],
    ['without a subject', { to: [ONE], subject: '' }, { subject: '' }],
    [
      'with nothing but an answer’s prefixes',
      { to: [ONE], subject: 'Re: Re: Re: Re: Re: Re: ' },
      { subject: 'Re: Re: Re: Re: Re: Re: ' },
    ],
    ['after one to almost as many', { bcc: crowd(24) }, {}],
  ])('%s.', async (_case, first, then) => {
    await person.send(first);
    expect(await ids({ bcc: crowd(30), ...then })).toEqual([]);
  });

  test('a day later.', async () => {
    await person.send({ to: [ONE] });
    await vi.advanceTimersByTimeAsync(DAY);
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test('where the clock has gone back behind the first.', async () => {
    await person.send({ to: [ONE] });
    vi.setSystemTime(new Date('2026-11-19T03:30:00Z'));
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test('where one person got it after the crowd had got it the same day.', async () => {
    await person.send({ bcc: crowd(30) });
    await person.send({ to: [ONE] });
    expect(await ids({ bcc: crowd(40) })).toEqual([]);
  });

  test('who was answered alone before: an answer to all has the mail that it answers.', async () => {
    await person.send({ to: [ONE], subject: `Re: ${SUBJECT}` });
    const all = [ONE, ...Array.from({ length: 14 }, (_one, i) => `staff${i}@customer.example`)];
    expect(await ids({ type: 'reply', to: all, subject: `Re: ${SUBJECT}` })).toEqual([]);
  });

  test.each<[string, (window: ComposeWindow) => void]>([
    ['was refused by the mail server', (window) => client.sendFailed(window)],
    ['was cancelled in Thunderbird’s own question', (window) => client.sendFailed(window, 'Send aborted')],
    ['was closed before it left', (window) => client.closeCompose(window)],
  ])('after one that %s.', async (_case, end) => {
    await person.send({ to: [ONE] }, end);
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test('after one to a list of unknown size.', async () => {
    client.lists = [{ name: 'Customers', members: [] }];
    client.broken.set('listMembers', refused);
    await person.sendAfter({ to: ['Customers <Customers>', ONE] });
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });
});

describe('What is remembered by subject', () => {
  test('is a keyed digest, a number and an hour, and tells neither subject nor people.', async () => {
    await person.send({ to: [ONE] });
    expect(stored()).toEqual([
      { subject: expect.stringMatching(/^[0-9a-f]{32}$/) as string, people: 1, hour: '2026-11-20T03' },
    ]);
    expect(JSON.stringify([...client.stored.session])).not.toContain('審査');
  });

  test('is another digest in another profile.', async () => {
    await person.send({ to: [ONE] });
    const here = stored()?.[0];
    client.stored.local.clear();
    await person.send({ to: [ONE] });
    expect(stored()?.[0]).not.toEqual(here);
  });

  test('is at most 300 subjects, the newest.', async () => {
    await person.send({ to: [ONE] });
    const others = Array.from({ length: 299 }, (_one, i) => ({
      subject: `${i}`,
      people: 1,
      hour: '2026-11-20T03',
    }));
    client.stored.local.set('subject-crowds', [...(stored() ?? []), ...others]);
    await person.send({ to: [ONE], subject: 'Another subject of some length' });
    expect(stored()).toHaveLength(300);
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test('drops what is older than a day with the next mail that leaves.', async () => {
    await person.send({ to: [ONE] });
    await vi.advanceTimersByTimeAsync(DAY);
    await person.send({ to: [ONE], subject: 'Another subject of some length' });
    expect(stored()).toMatchObject([{ hour: '2026-11-21T03' }]);
  });

  test('keeps both of two mails that leave at once.', async () => {
    await person.send({ to: [ONE] });
    const subjects = ['The first subject of two', 'The second subject of two'];
    const windows = subjects.map((subject) => client.compose({ to: [ONE], subject }));
    await Promise.all(windows.map((window) => client.send(window)));
    for (const window of windows) client.sent(window);
    await settled();
    expect(stored()).toHaveLength(3);
  });

  test('is erased with the log, and without it where only the key is gone it finds nothing.', async () => {
    await person.send({ to: [ONE] });
    const kept = stored();
    await client.say({ type: 'log-erase' });
    expect([...client.stored.local.keys()]).not.toContain('subject-crowds');
    client.stored.local.set('subject-crowds', kept);
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test('is said not to be erased where the store refuses.', async () => {
    await person.send({ to: [ONE] });
    client.broken.set('storage.local.remove', refused);
    await expect(client.say({ type: 'log-erase' })).rejects.toThrow('An unexpected error occurred');
  });
});

describe('A store of subjects that fails', () => {
  test.each<[string, () => void]>([
    ['does not answer', () => client.broken.set('storage.local.get', never)],
    ['refuses', () => client.broken.set('storage.local.get', refused)],
    ['holds something else', () => void client.stored.local.set('subject-crowds', '\u0000{')],
    [
      'holds nonsense in its list',
      () => void client.stored.local.set('subject-crowds', [null, 1, { people: 'x' }]),
    ],
  ])('holds no mail: it %s.', async (_case, fail) => {
    await person.send({ to: [ONE] });
    fail();
    expect(await ids({ bcc: crowd(30) })).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['something else', '\u0000{'],
    ['nonsense in its list', [null, 1, { people: 'x' }]],
  ])('is mended by the next mail where it held %s.', async (_case, nonsense) => {
    client.stored.local.set('subject-crowds', nonsense);
    await person.send({ to: [ONE] });
    expect(await ids({ bcc: crowd(30) })).toEqual([JUMP]);
  });

  test('says so in the console where it cannot be written, without the subject.', async () => {
    await person.send({ to: [ONE] }, (window) => {
      client.broken.set('storage.local.set', refused);
      client.sent(window);
    });
    const said = vi.mocked(console.error).mock.calls.flat().join('\n');
    expect(said).toContain('remembering a subject failed');
    expect(said).not.toContain('審査');
  });
});

/** What is asked, minutes later, about a mail with the same subject. */
async function ids(details: Details): Promise<readonly string[]> {
  return (await person.askedAbout(details))?.challenge.findings ?? [];
}

function stored(): readonly unknown[] | undefined {
  return client.stored.local.get('subject-crowds') as readonly unknown[] | undefined;
}
