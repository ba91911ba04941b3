import { describe, expect, test, vi } from 'vitest';
import { DISPATCH_IDS } from './protocol.ts';
import { contactCard, contactList, unresolved } from './recipient-field.ts';
import {
  codeOf,
  completing,
  messageIn,
  people,
  recipientsOf,
  takeSeat,
  later,
  stopTheClock,
} from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('Recipients', () => {
  test('A field tells names, addresses and types as Outlook does.', async () => {
    start({ directory: { 'all@office.example': 'distributionList' } });
    seat.outlook.compose({
      to: ['"Suzuki, Hanako" <hanako@alpha.example>', 'all@office.example', 'sato@office.example'],
      cc: [contactCard('card@beta.example')],
    });
    const item = messageIn(await open('taskpane'));
    expect(await recipientsOf(item.to)).toEqual([
      entry('Suzuki, Hanako', 'hanako@alpha.example', 'externalUser'),
      entry('all@office.example', 'all@office.example', 'distributionList'),
      entry('sato@office.example', 'sato@office.example', 'user'),
    ]);
    expect(await recipientsOf(item.cc)).toEqual([entry('card@beta.example', 'card@beta.example', 'other')]);
    expect(await recipientsOf(item.bcc)).toEqual([]);
  });

  test.each([
    ['web', 1000],
    ['classic', 500],
  ] as const)('On %s a field tells of %i entries at most.', async (platform, cap) => {
    start({ platform });
    seat.outlook.compose({ to: people(cap + 1) });
    const item = messageIn(await open('taskpane'));
    expect(await recipientsOf(item.to)).toHaveLength(cap);
  });

  test('A write of more than 100 throws in office.js, and fails in the host should it get there.', async () => {
    start();
    const mail = seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    expect(() => item.to.setAsync(people(101), () => undefined)).toThrow('101');
    expect(() => item.to.addAsync(people(101), () => undefined)).toThrow('101');
    expect(await codeOf((done) => item.to.addAsync(people(100), done))).toBe(0);

    const answers: string[] = [];
    const bare = seat.outlook.openFrame({ surface: 'taskpane' });
    bare.carriedBy((message) => answers.push(message));
    const recipientArray = people(101).map((address) => ({ name: address, address }));
    bare.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: 'ExecuteMethod',
        _conversationId: bare.id,
        _correlationId: 1,
        _data: {
          MethodData: { DispatchId: DISPATCH_IDS['recipients.setAsync'] },
          ApiParams: { recipientField: 0, recipientArray },
        },
      }),
    );
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({ _data: { error: true, errorCode: 9012 } });
    expect(mail.to).toHaveLength(100);
  });

  test('A write past the end of a field fails as a whole.', async () => {
    start({ fieldCap: 150 });
    const mail = seat.outlook.compose({ bcc: people(60) });
    const item = messageIn(await open('taskpane'));
    expect(await codeOf((done) => item.bcc.addAsync(people(91), done))).toBe(9012);
    expect(mail.bcc).toHaveLength(60);
    expect(await codeOf((done) => item.bcc.addAsync(people(90), done))).toBe(0);
    expect(mail.bcc).toHaveLength(150);
  });

  test('What was added is in the field at once, and told only after a while.', async () => {
    start({ visibleAfter: 3000 });
    const mail = seat.outlook.compose({ bcc: ['old@alpha.example'] });
    const item = messageIn(await open('taskpane'));
    stopTheClock();
    expect(await codeOf((done) => item.bcc.addAsync(['new@alpha.example'], done))).toBe(0);
    expect(addresses(mail.bcc)).toEqual(['old@alpha.example', 'new@alpha.example']);
    later(2999);
    expect(await recipientsOf(item.bcc)).toHaveLength(1);
    later(1);
    expect(await recipientsOf(item.bcc)).toHaveLength(2);
  });

  test('Of a mail sent while additions are not yet told, they are part.', async () => {
    start({ visibleAfter: 60_000 });
    seat.outlook.compose({ to: ['a@alpha.example'] });
    const handler = await open('commands', { script: completing({ allowEvent: true }) });
    await codeOf((done) => messageIn(handler).bcc.addAsync(['b@beta.example'], done));
    expect(await seat.outlook.pressSend()).toMatchObject({ envelope: ['a@alpha.example', 'b@beta.example'] });
  });

  test('A set that empties a field may have no effect though it succeeds, so many times.', async () => {
    start();
    const mail = seat.outlook.compose({ to: people(2) });
    seat.outlook.faults.times(2, 'to.setAsync', 'ignored-when-empty');
    const item = messageIn(await open('taskpane'));
    const empty = async (): Promise<number> => await codeOf((done) => item.to.setAsync([], done));
    expect([await empty(), mail.to.length]).toEqual([0, 2]);
    expect(await codeOf((done) => item.to.setAsync(people(3), done))).toBe(0);
    expect([await empty(), mail.to.length]).toEqual([0, 3]);
    expect([await empty(), mail.to.length]).toEqual([0, 0]);
  });

  test.each([
    ['refused', 9042, 1],
    ['ignored', 0, 1],
    ['half', 0, 3],
  ] as const)('An addition that is %s answers %i and leaves %i entries.', async (fault, code, left) => {
    start();
    const mail = seat.outlook.compose({ bcc: people(1) });
    seat.outlook.faults.once('bcc.addAsync', fault);
    const item = messageIn(await open('taskpane'));
    expect(await codeOf((done) => item.bcc.addAsync(people(4), done))).toBe(code);
    expect(mail.bcc).toHaveLength(left);
  });

  test.each([
    [true, ['ann+news@alpha.example', 'bob@alpha.example']],
    [false, ['ann+news@alpha.example', 'ann@alpha.example', 'ANN+x@alpha.example', 'bob@alpha.example']],
  ])('Where dropping +tag twins is %s, adding them leaves %j.', async (dropsTagTwins, left) => {
    start({ dropsTagTwins });
    const mail = seat.outlook.compose({ bcc: ['ann+news@alpha.example'] });
    const item = messageIn(await open('taskpane'));
    const added = ['ann@alpha.example', 'ANN+x@alpha.example', 'bob@alpha.example'];
    expect(await codeOf((done) => item.bcc.addAsync(added, done))).toBe(0);
    expect(addresses(mail.bcc)).toEqual(left);
  });

  test.each([
    ['empty', { emailAddress: '' }],
    ['missing', {}],
  ] as const)(
    'A personal contact list whose address is %s is told, and not taken back.',
    async (how, told) => {
      start();
      const mail = seat.outlook.compose({ to: [contactList('役員', how), 'a@alpha.example'] });
      const item = messageIn(await open('taskpane'));
      const value = await recipientsOf(item.to);
      expect(value[0]).toEqual({ displayName: '役員', recipientType: 'other', ...told });
      expect(await codeOf((done) => item.bcc.addAsync(value, done))).toBe(5010);
      expect(await codeOf((done) => item.to.setAsync(value, done))).toBe(5010);
      expect([mail.to.length, mail.bcc.length]).toEqual([2, 0]);
    },
  );

  test('Entries that are not resolved are not told, and not delivered to.', async () => {
    start();
    seat.outlook.compose({ to: [unresolved('abc@alpha.example'), 'a@alpha.example'] });
    const handler = await open('commands', { script: completing({ allowEvent: true }) });
    expect(await recipientsOf(messageIn(handler).to)).toHaveLength(1);
    expect(await seat.outlook.pressSend()).toMatchObject({ envelope: ['a@alpha.example'] });
  });

  test('A pane that asks for it hears which fields the person or another frame changed.', async () => {
    start();
    const mail = seat.outlook.compose();
    const pane = await open('taskpane');
    const item = messageIn(pane);
    const other = messageIn(await open('taskpane'));
    const heard: unknown[] = [];
    const hear = (event: Office.RecipientsChangedEventArgs): unknown =>
      heard.push(event.changedRecipientFields);
    await codeOf((done) => item.addHandlerAsync(pane.Office.EventType.RecipientsChanged, hear, done));
    mail.edit({ cc: people(1) });
    await codeOf((done) => other.bcc.addAsync(people(1), done));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual([
      { to: false, cc: true, bcc: false },
      { to: false, cc: false, bcc: true },
    ]);
  });
});

function addresses(entries: readonly { readonly address?: string }[]): (string | undefined)[] {
  return entries.map(({ address }) => address);
}

function entry(displayName: string, emailAddress: string, recipientType: string): object {
  return { displayName, emailAddress, recipientType };
}
