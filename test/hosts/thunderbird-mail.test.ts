import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MoveToBcc } from '../../src/core/action.ts';
import { known, unknown } from '../../src/core/draft.ts';
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

describe('A reading of Thunderbird’s window', () => {
  test('says that a window which is gone was not read.', async () => {
    client.closeCompose(window);
    const { draft } = await readWindow(window.tabId);
    for (const part of [draft.from, draft.to, draft.cc, draft.bcc]) expect(part).toEqual(unknown('failed'));
  });

  test('says that a window which does not answer was not read.', async () => {
    client.broken.set('getComposeDetails', never);
    const reading = readWindow(window.tabId);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await reading).draft.to).toEqual(unknown('timed-out'));
  });

  test('takes a field of another shape for unknown, not for empty.', async () => {
    client.broken.set('getComposeDetails', async () => ({
      ...window.details,
      cc: [{ type: 'contact', nodeId: '1' }],
    }));
    const { draft } = await readWindow(window.tabId);
    expect(draft.cc).toEqual(unknown('failed'));
    expect(draft.to.known).toBe(true);
  });
});

describe('Reply-To', () => {
  test('is read with the recipients, and is unknown where it is of another shape.', async () => {
    const { tabId } = client.compose({ replyTo: ['Desk <desk@office.example>', 'help@gmail.com'] });
    expect((await readWindow(tabId)).draft.replyTo).toMatchObject({
      known: true,
      value: [{ address: 'desk@office.example' }, { address: 'help@gmail.com' }],
    });
    expect((await readWindow(client.compose({}).tabId)).draft.replyTo).toEqual(known([]));
    const odd = client.compose({ replyTo: [{ type: 'contact', nodeId: '1' }] as never });
    expect((await readWindow(odd.tabId)).draft.replyTo).toEqual(unknown('failed'));
  });
});

describe('Lists of the address book', () => {
  const MEMBERS = [
    { name: 'Aya', email: 'aya@gmail.com' },
    { name: 'Ken', email: 'ken@gmail.com' },
  ];

  test.each([
    ['without a description', undefined, 'Choir <Choir>'],
    ['with one', 'all the singers', 'Choir <"all the singers">'],
    ['with one of one word', 'singers', 'Choir <singers>'],
    ['in another case', undefined, 'cHOIR <ChoiR>'],
    ['with its description in another case', 'All the Singers', 'CHOIR <"ALL THE SINGERS">'],
    ['by its name alone', 'all the singers', 'choir'],
    ['by its name and no address', undefined, 'choir <>'],
    ['by its name twice', 'all the singers', '"Choir" <choir>'],
    ['in full width and with other spaces', undefined, '\u3000Ｃｈｏｉｒ <\u00a0choir>'],
    ['that looks like a person', 'boss@office.example', 'Choir <BOSS@office.example>'],
  ])('A list %s counts with its members.', async (_case, description, entry) => {
    client.lists = [{ name: 'Choir', ...(description !== undefined && { description }), members: MEMBERS }];
    expect(await addressesIn(entry)).toEqual(['aya@gmail.com', 'ken@gmail.com']);
  });

  test('A list in a list is opened, once, even where they contain each other.', async () => {
    client.lists = [
      { name: 'Everyone', members: [...MEMBERS, { name: 'Choir', email: 'Choir' }] },
      {
        name: 'Choir',
        members: [
          { name: 'Mari', email: 'mari@gmail.com' },
          { name: 'Everyone', email: 'Everyone' },
        ],
      },
    ];
    expect(await addressesIn('Everyone <Everyone>')).toEqual([
      'aya@gmail.com',
      'ken@gmail.com',
      'mari@gmail.com',
    ]);
  });

  test.each([
    ['the preferred one', 'EMAIL:a@x.jp\r\nEMAIL;PREF=5:b@x.jp\r\nEMAIL;TYPE="a:b";PREF=2:c@x.jp', 'c@x.jp'],
    ['the first where none is preferred', 'EMAIL;TYPE=home:a@x.jp\r\nitem1.EMAIL:b@x.jp', 'a@x.jp'],
    ['the one of a folded line', 'EMAIL;PREF=2:a@x.jp\r\nEMAIL;PREF=1:long.na\r\n me@x.jp', 'long.name@x.jp'],
  ])('Of several addresses a member is reached at %s.', async (_case, emails, address) => {
    client.lists = [{ name: 'Choir', members: [{ name: '', email: '', card: `FN:Aya\r\n${emails}` }] }];
    expect(await addressesIn('Choir <Choir>')).toEqual([address]);
  });

  test.each([
    ['a mere name', 'Nobody'],
    ['a name twice', 'nobody <Nobody>'],
    ['half an address', 'aya@gmail'],
    ['nothing but brackets', '<>'],
    ['an address that the parser drops', 'aya@gmail.com "Ken" <ken@gmail.com>'],
  ])('An entry that is %s and no known list is a list of unknown size.', async (_case, entry) => {
    client.lists = [{ name: 'Choir', members: MEMBERS }];
    expect(await onlyRecipient(entry)).toMatchObject({
      kind: 'list',
      members: unknown('failed'),
      raw: entry,
    });
  });

  test('A book that cannot be read does not hide the lists of the others.', async () => {
    client.lists = [{ name: 'Choir', members: MEMBERS }];
    const lists = messenger.addressBooks.mailingLists;
    const asked = lists.list.bind(lists);
    vi.spyOn(messenger.addressBooks, 'list').mockResolvedValue([{ id: 'book' }, { id: 'ldap' }] as never);
    vi.spyOn(lists, 'list').mockImplementation(async (id: string) => {
      if (id === 'ldap') throw new Error('refused');
      return await asked(id);
    });
    expect(await addressesIn('choir <choir>')).toEqual(['aya@gmail.com', 'ken@gmail.com']);
  });

  test('A person who is called like a list is a person.', async () => {
    client.lists = [{ name: 'Choir', members: MEMBERS }];
    expect(await onlyRecipient('Choir <choir@customer.example>')).toMatchObject({ kind: 'mailbox' });
  });

  test.each(['addressBooks.list', 'mailingLists.list', 'listMembers'])(
    'While %s does not work, a list is of unknown size and people are people.',
    async (broken) => {
      client.lists = [{ name: 'Choir', members: MEMBERS }];
      client.broken.set(broken, refused);
      expect(await onlyRecipient('Choir <Choir>')).toMatchObject({
        kind: 'list',
        members: unknown('failed'),
      });
      expect(await onlyRecipient('Aya <aya@gmail.com>')).toMatchObject({ kind: 'mailbox' });
    },
  );

  async function onlyRecipient(entry: string): Promise<unknown> {
    const { draft } = await readWindow(client.compose({ to: [entry] }).tabId);
    return draft.to.known ? draft.to.value[0] : undefined;
  }

  async function addressesIn(entry: string): Promise<unknown> {
    const list = await onlyRecipient(entry);
    expect(list).toMatchObject({ kind: 'list', members: { known: true }, raw: entry });
    return (list as { members: { value: { address: string }[] } }).members.value.map((one) => one.address);
  }
});

async function moved(): Promise<unknown> {
  return await move(window.tabId, MOVE, readingOf((await readWindow(window.tabId)).draft));
}

function fields(): unknown {
  const { to, cc, bcc } = window.details;
  return { to, cc, bcc };
}
