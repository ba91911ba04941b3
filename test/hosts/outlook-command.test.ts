import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import type { Alert } from './fake-outlook/alert.ts';
import type { Item } from './fake-outlook/mailbox.ts';
import { contactList, type Entry } from './fake-outlook/recipient-field.ts';
import { agreeFrom, askedIn, hurried, type OpenMail, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';

const desk = takeDesk();
let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'info').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('The alert’s own button', () => {
  test('moves sixty to Bcc, says so above the mail, and the second Send goes: two clicks.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    expect(alert).toMatchObject({
      buttons: ["Don't Send", '60件をBccへ移す'],
      opens: { commandId: COMMANDS.move },
    });
    expect(alert.text).toContain('［60件をBccへ移す］のあと、もう一度［送信］');
    expect(alert.text).toContain('［宛先を確認］');
    await mail.outlook.act(alert);
    expect(noticeOf(mail.item)).toContain('60件をBccへ移しました');
    expect(noticeOf(mail.item)).toContain('もう一度［送信］');
    const sent = await mail.send();
    expect(sent).toMatchObject({
      sees: 'sent',
      header: { to: [{ address: 'sato@office.example' }], cc: [] },
    });
    expect(mail.outlook.sent[0]?.bcc).toHaveLength(60);
    expect(lines.join()).not.toMatch(/gmail|winner/);
  });

  test('hands over no more than the name of the question.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    const { nonce } = askedIn(mail.item).challenge;
    expect(JSON.parse(alert.opens?.contextData ?? '')).toEqual({ format: 1, nonce });
  });

  test('speaks English to an English Outlook.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { language: 'en-US' } });
    const alert = await mail.alert();
    expect(alert.opens?.button).toBe('Move 60 to Bcc');
    await mail.outlook.act(alert);
    expect(noticeOf(mail.item)).toBe(
      '60 recipients were moved to Bcc. Nothing has been sent yet: please press Send again.',
    );
  });

  test('opens the pane where the client runs no functions from alerts (Mac, classic before 2412).', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { mailbox: '1.14' } });
    expect((await mail.alert()).opens).toMatchObject({ button: '宛先を見直す', commandId: COMMANDS.compose });
  });

  test.each([
    ['the mail asks something else, too', { to: SIXTY, attachments: [{ name: 'a.pdf.exe' }] }],
    ['a contact group stands in the field', { to: [...SIXTY, contactList('保護者会')] }],
    ['nobody can be moved', { to: ['a@one.example'], attachments: [{ name: 'a.pdf.exe' }] }],
  ])('opens the pane where %s.', async (_why, written) => {
    const mail = await desk.write(written);
    expect((await mail.alert()).opens?.commandId).toBe(COMMANDS.compose);
  });

  test('opens the pane where the same is asked again: the move was not wanted, or did not come about.', async () => {
    const mail = await desk.write({ to: SIXTY });
    expect((await mail.alert()).opens?.commandId).toBe(COMMANDS.move);
    expect((await mail.alert()).opens?.commandId).toBe(COMMANDS.compose);
  });

  test('moves nobody where somebody was added after the alert; the next Send asks about all.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    mail.item.edit({ cc: ['late@gmail.com'] });
    await mail.outlook.act(alert);
    expect(noticeOf(mail.item)).toContain('何も移していません');
    expect(counts(mail.item)).toEqual([60, 1, 0]);
    const again = await mail.alert();
    expect(again.text).toContain('61人');
    await mail.outlook.act(again);
    expect(counts(mail.item)).toEqual([1, 0, 61]);
  });

  test('takes no recipients from what the alert hands over.', async () => {
    const mail = await desk.write({ to: [...SEVEN, 'mori@office.example'] });
    const alert = await mail.alert();
    const { nonce } = askedIn(mail.item).challenge;
    const action = { do: 'move-to-bcc', recipients: ['mori@office.example'], placeholder: 'x@evil.example' };
    const contextData = JSON.stringify({ format: 1, nonce, action, recipients: ['mori@office.example'] });
    const forged: Alert = {
      ...alert,
      opens: { button: alert.opens?.button ?? '', commandId: COMMANDS.move, contextData },
    };
    await mail.outlook.act(forged);
    expect(mail.item.to.map(({ address }) => address)).toEqual(['mori@office.example']);
    expect(mail.item.bcc.map(({ address }) => address)).toEqual(SEVEN);
  });

  test('moves nobody twice where it is pressed twice, or its event comes twice.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { doublesEvents: true } });
    const alert = await mail.alert();
    await Promise.all([mail.outlook.act(alert), mail.outlook.pressCommand(COMMANDS.move)]);
    expect(counts(mail.item)).toEqual([1, 0, 60]);
    expect(noticeOf(mail.item)).toContain('60件をBccへ移しました');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('can be taken back in a pane that is opened afterwards.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.outlook.act(await mail.alert());
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.now.screen).toMatchObject({ notice: 'moved', count: 60, undo: true });
    await pane.desk.undo();
    expect(counts(mail.item)).toEqual([60, 0, 0]);
  });
});

describe('The command in the ribbon', () => {
  test('moves whom the guard would propose, before anybody pressed Send.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(noticeOf(mail.item)).toContain('60件をBccへ移しました');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('says that there is nobody to move, and changes nothing.', async () => {
    const mail = await desk.write({ to: ['tanaka@office.example'], cc: ['a@one.example'] });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(noticeOf(mail.item)).toContain('Bccへ移したほうがよい宛先はありません');
    expect(mail.outlook.calls.filter((call) => /^(?:to|cc|bcc)\.(?:set|add)/.test(call))).toEqual([]);
  });

  test('moves nobody under a policy that only records.', async () => {
    const policy = JSON.stringify({ format: 1, revision: 1, ourDomains: ['office.example'], monitor: true });
    const mail = await desk.write({ to: SIXTY }, { policy });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(counts(mail.item)).toEqual([60, 0, 0]);
  });

  test('goes by the mail as it is, though an older alert’s context is handed over once more.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    mail.item.edit({ cc: ['late@gmail.com'] });
    await mail.outlook.act(alert);
    expect(counts(mail.item)).toEqual([60, 1, 0]);
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(counts(mail.item)).toEqual([1, 0, 61]);
  });

  test('moves whoever has agreed to send as is and then thinks better of it.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    await agreeFrom(await desk.seat.open('taskpane'), { typed: 60 });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(counts(mail.item)).toEqual([1, 0, 60]);
  });

  test('says why it can move nobody, with a button for the pane.', async () => {
    const mail = await desk.write({ to: [...SIXTY, contactList('保護者会')] });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(noticeOf(mail.item)).toContain('何も変えていません');
    expect([...mail.item.notifications.values()]).toMatchObject([
      { actions: [{ commandId: COMMANDS.compose, actionText: '宛先を確認' }] },
    ]);
  });

  test('is completed once and says that it is not certain where all fails.', async () => {
    const mail = await desk.write({ to: SIXTY });
    mail.outlook.faults.always('bcc.addAsync', 'refused');
    expect(await mail.outlook.pressCommand(COMMANDS.move)).toMatchObject({ ended: 'completed', times: 1 });
    expect(noticeOf(mail.item)).toContain('宛先は元のままです');
    expect(counts(mail.item)).toEqual([60, 0, 0]);
  });

  test('says what could not be read.', async () => {
    const mail = await desk.write({ to: SIXTY });
    mail.outlook.faults.always('cc.getAsync', { fail: 5001 });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect(noticeOf(mail.item)).toContain('読み取れなかった');
  });

  test('speaks by a plain notice where the client knows no other, and is silent where it shows none.', async () => {
    const mail = await desk.write({ to: SIXTY });
    for (const call of ['replaceAsync', 'addAsync'] as const)
      mail.outlook.faults.once(`notificationMessages.${call}`, { fail: 9020 });
    await mail.outlook.pressCommand(COMMANDS.move);
    expect([...mail.item.notifications.values()]).toMatchObject([{ type: 0 }]);
    mail.outlook.faults.always('notificationMessages.replaceAsync', { fail: 9020 });
    mail.outlook.faults.always('notificationMessages.addAsync', { fail: 9020 });
    expect(await mail.outlook.pressCommand(COMMANDS.move)).toMatchObject({ ended: 'completed', times: 1 });
  });
});

describe('A change of the recipients while Send is being checked', () => {
  test('leaves the check its context, by the events that our manifest wants to hear of.', async () => {
    const declared = [...MANIFEST.matchAll(/<LaunchEvent Type="(\w+)"/g)].map(([, event = '']) => event);
    expect(declared).toContain('OnMessageSend');
    const mail = await desk.write({ to: SIXTY }, { traits: { launchEvents: declared } });
    mail.outlook.faults.once('bcc.getAsync', { after: 300 });
    const seen = hurried(() => mail.send(20_000));
    await vi.waitFor(() => expect(mail.outlook.calls).toContain('bcc.getAsync'));
    mail.item.edit({ subject: '当選', to: SIXTY });
    expect(await seen).toMatchObject({ sees: 'alert' });
  });
});

const MANIFEST = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

/** What is said above the mail. */
function noticeOf({ notifications }: Item): string {
  return [...notifications.values()].map((one) => String(one['message'])).join('\n');
}

function counts({ to, cc, bcc }: OpenMail['item']): readonly number[] {
  return [to, cc, bcc].map((field: readonly Entry[]) => field.length);
}
