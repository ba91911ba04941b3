import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { known, unknown } from '../../src/core/draft.ts';
import { readWindow } from '../../src/hosts/thunderbird/mail.ts';
import { type ComposeWindow, FakeThunderbird, never, refused } from './fake-thunderbird.ts';

const TO = ['Aya <aya@gmail.com>', '"Ken, O." <ken@customer.example>', 'Jun <jun@office.example>'];

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
