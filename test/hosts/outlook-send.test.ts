import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import { contactCard, contactList } from './fake-outlook/recipient-field.ts';
import { agreeFrom, askedIn, hurried, register, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';

const desk = takeDesk();
let lines: unknown[][];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'info').mockImplementation((...line: unknown[]) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Send in Outlook', () => {
  test('lets a mail to colleagues go without a word.', async () => {
    const mail = await desk.write({ to: ['tanaka@office.example'], cc: ['mori@office.example'] });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
    expect(mail.item.sessionData.seenBy(undefined)).toEqual({});
  });

  test('stops sixty strangers in To, and hands the question to the pane in both ways.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { mailbox: '1.14' } });
    const alert = await mail.alert();
    expect(alert.text).toContain('社外の60人が');
    expect(alert.softened).toBe(false);
    expect(alert.opens).toMatchObject({ button: '宛先を見直す', commandId: COMMANDS.compose });
    expect(JSON.parse(alert.opens?.contextData ?? '')).toEqual(askedIn(mail.item));
  });

  test('hands over nothing but its name where the question is too long for a button, and keeps all of it.', async () => {
    const policy = JSON.stringify({
      format: 1,
      revision: 3,
      ourDomains: Array.from({ length: 500 }, (_, index) => `branch${index}.office.example`),
    });
    const mail = await desk.write({ to: SIXTY }, { policy, traits: { mailbox: '1.14' } });
    const { opens } = await mail.alert();
    const { challenge } = askedIn(mail.item);
    expect(JSON.parse(opens?.contextData ?? '')).toEqual({ format: 1, nonce: challenge.nonce });
  });

  test('sends once the pane has agreed, and asks again when somebody was added meanwhile.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const pane = await desk.seat.open('taskpane');
    await agreeFrom(pane, { typed: 60 });
    mail.item.edit({ to: [...SIXTY, 'late@gmail.com'] });
    await mail.alert();
    await agreeFrom(pane, { typed: 61 });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('does not take a yes without the number that was asked for.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    await agreeFrom(await desk.seat.open('taskpane'), { typed: 59 });
    await mail.alert();
    expect(mail.outlook.sent).toEqual([]);
  });

  test('may be sent from the alert itself where a click is all that is asked for.', async () => {
    const mail = await desk.write({ to: SEVEN });
    const alert = await mail.alert();
    expect(alert.softened).toBe(true);
    expect(mail.outlook.press(alert, 'Send Anyway')?.envelope).toEqual(SEVEN);
  });

  test('works on a client of 1.12 with nothing but a plain text.', async () => {
    const mail = await desk.write({ to: SEVEN }, { traits: { mailbox: '1.12', platform: 'classic' } });
    const alert = await mail.alert();
    expect(alert).toMatchObject({ buttons: ["Don't Send"], softened: false, passedOver: [] });
    expect(alert.text).toContain('［宛先を確認］');
    await agreeFrom(await desk.seat.open('taskpane'), {});
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('speaks English to an English Outlook.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { mailbox: '1.14', language: 'en-US' } });
    const { text, opens } = await mail.alert();
    expect(text).toMatch(/^60 people/);
    expect(opens?.button).toBe('Review recipients');
  });

  test('judges by the policy that was built in, and says whom to ask.', async () => {
    const policy = JSON.stringify({
      format: 1,
      revision: 3,
      contact: '情報係',
      ourDomains: ['gmail.com', 'office.example'],
    });
    const mail = await desk.write({ to: SIXTY }, { policy });
    expect((await mail.alert()).text).toContain('お問い合わせ先：情報係');
    expect(askedIn(mail.item).demand.allowed).toBe(false);
  });

  test('holds every mail under a policy that cannot be read, and says so.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] }, { policy: '<!doctype html><title>404</title>' });
    expect((await mail.alert()).text).toContain('組織のポリシーを読み取れませんでした');
  });

  test('writes nothing about the mail into its log but counts and ids.', async () => {
    const mail = await desk.write({ to: SIXTY, subject: '当選のお知らせ' });
    await mail.alert();
    const log = JSON.stringify(lines);
    expect(log).toContain('many-visible-recipients/many-personal');
    expect(log).not.toMatch(/gmail|winner|当選|sato|office/);
  });
});

describe('A mail that cannot be read whole', () => {
  test('is held where To fails, with a sentence, and goes as soon as it can be read.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    mail.outlook.faults.always('to.getAsync', { fail: 5001 });
    expect((await mail.alert()).text).toContain('読み取れませんでした');
    mail.outlook.faults.clear();
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('goes where one call fails and the next one does not.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    mail.outlook.faults.once('to.getAsync', { fail: 5001 });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('because the mailbox takes a minute is said once, and the next Send waits long enough.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    mail.outlook.faults.always('to.getAsync', { after: 60_000 });
    const seen = await hurried(async () => [await mail.send(600_000), await mail.send(600_000)]);
    expect(seen.map((one) => one.sees)).toEqual(['alert', 'sent']);
  });

  test('because the mailbox takes a minute goes at once where nobody could remember that it was said.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] }, { traits: { sessionLimit: undefined } });
    mail.outlook.faults.always('to.getAsync', { after: 60_000 });
    expect(await hurried(() => mail.send(600_000))).toMatchObject({ sees: 'sent' });
  });

  test('is answered before Outlook gives up, where the mailbox is silent for good.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    for (const field of ['to', 'cc', 'bcc'] as const)
      mail.outlook.faults.always(`${field}.getAsync`, 'never');
    const seen = await hurried(async () => [await mail.send(300_000), await mail.send(300_000)]);
    // By the check itself, which knows what is amiss, and not by the watchdog.
    const unread = { sees: 'alert', text: expect.stringContaining('宛先か差出人を読み取れませんでした') };
    expect(seen).toMatchObject([unread, unread]);
  });

  test('goes where every call is answered twice.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    for (const call of ['to.getAsync', 'cc.getAsync', 'bcc.getAsync'] as const)
      mail.outlook.faults.always(call, 'twice');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('counts a contact group, whose members Outlook hides, as one of unknown size.', async () => {
    for (const address of ['empty', 'missing'] as const) {
      const mail = await desk.write({ to: [contactList('保護者会', address)] });
      expect((await mail.alert()).text).toContain('「保護者会」に何人いるのか分かりません');
    }
  });

  test('reads an address that a contact card left in the name.', async () => {
    const mail = await desk.write({ to: SIXTY.slice(0, 9), cc: [contactCard('tenth@gmail.com')] });
    await mail.alert();
    expect(askedIn(mail.item).findings[0]).toMatchObject({ grade: 'many-personal', people: 10 });
  });

  test.each([
    ['classic', '1.15', 500],
    ['classic', '1.16', 1_000],
    ['web', '1.15', 1_000],
  ] as const)(
    'calls a field that is as long as the client shows at least so long (%s, %s).',
    async (platform, mailbox, cap) => {
      const mail = await desk.write(
        { to: colleagues(cap) },
        { traits: { platform, mailbox }, policy: BY_NAME },
      );
      expect((await mail.alert()).text).toContain(`「${cap}件目より後の宛先」に何人いるのか分かりません`);
    },
  );

  test.each([
    ['classic', '1.15', 499],
    ['classic', '1.16', 999],
    ['web', '1.15', 999],
    ['mac', '1.14', 1_200],
  ] as const)('counts a field to its end where the client shows all of it (%s, %s).', async (...of) => {
    const [platform, mailbox, count] = of;
    const mail = await desk.write(
      { to: colleagues(count) },
      { traits: { platform, mailbox }, policy: BY_NAME },
    );
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('asks about five hundred in Bcc on classic, of whom it shows no more, and says so.', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `p${index}@gmail.com`);
    const mail = await desk.write(
      { to: ['sato@office.example'], bcc: many },
      { traits: { platform: 'classic' } },
    );
    expect((await mail.alert()).text).toContain('社外の500人以上に届きます');
  });

  test('is held where the mailbox shows no item at all, and the person is told.', async () => {
    const { outlook, handler } = await desk.write({ to: ['a@one.example'] });
    handler.close();
    const hidden = await desk.seat.open('commands');
    Object.defineProperty(hidden.Office.context.mailbox, 'item', { value: null });
    register(hidden);
    expect(await outlook.pressSend({ within: 20_000 })).toMatchObject({ sees: 'alert' });
  });
});

describe('Somebody in the thread', () => {
  test('does not count when a reply begins with them, and newcomers do.', async () => {
    const mail = await desk.write({ to: SEVEN, composeType: 'reply', saved: true });
    await mail.outlook.launch(mail.handler.frame, 'onNewMessageCompose');
    mail.item.edit({ to: [...SEVEN, 'new@elsewhere.example'] });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test.each([
    ['a new mail', 'newMail', false, 'onNewMessageCompose'],
    ['a forward', 'forward', false, 'onNewMessageCompose'],
    ['a reply that was saved before', 'reply', true, 'onMessageCompose'],
  ] as const)('is unknown for %s, so that everybody counts.', async (_name, composeType, saved, event) => {
    const mail = await desk.write({ to: SEVEN, composeType, saved });
    await mail.outlook.launch(mail.handler.frame, event);
    expect((await mail.send()).sees).toBe('alert');
  });

  test('is known too where only the younger of the two events comes, for a reply without an id.', async () => {
    const mail = await desk.write({ to: SEVEN, composeType: 'reply' });
    await mail.outlook.launch(mail.handler.frame, 'onMessageCompose');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('is not whoever was added before the second of the two events.', async () => {
    const mail = await desk.write({ to: [], composeType: 'reply' });
    await mail.outlook.launch(mail.handler.frame, 'onNewMessageCompose');
    mail.item.edit({ to: SEVEN });
    await mail.outlook.launch(mail.handler.frame, 'onMessageCompose');
    expect((await mail.send()).sees).toBe('alert');
  });
});

/** An office where many colleagues are written to by name. */
const BY_NAME = JSON.stringify({
  format: 1,
  revision: 1,
  ourDomains: ['office.example'],
  rules: { 'many-visible-recipients': { askColleagues: 10_000 } },
});

function colleagues(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `p${index}@office.example`);
}
