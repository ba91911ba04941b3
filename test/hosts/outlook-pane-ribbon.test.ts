import { describe, expect, test, vi } from 'vitest';
import { contactList } from './fake-outlook/recipient-field.ts';
import { askedIn, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();

describe('A move that Outlook would refuse', () => {
  test('is not offered, and names the contact group that stands in the way.', async () => {
    const mail = await desk.write({ to: [...SIXTY, contactList('営業部の連絡先')] });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.moves).toEqual([]);
    expect(pane.now.remarks).toEqual([{ kind: 'unwritable', names: ['営業部の連絡先'] }]);
  });

  test('is offered where the group stands in a field that stays.', async () => {
    const mail = await desk.write({ to: SIXTY, bcc: [contactList('営業部の連絡先')] });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.moves).toHaveLength(1);
    expect(pane.remarks).toEqual([]);
  });

  test('is not offered where Bcc would be full, and says where its end is.', async () => {
    const hidden = Array.from({ length: 450 }, (_, index) => `member${index}@club.example`);
    const mail = await desk.write({ to: SIXTY, bcc: hidden }, { traits: { platform: 'classic' } });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.moves).toEqual([]);
    expect(pane.now.remarks).toEqual([{ kind: 'full', limit: 499 }]);
  });
});

describe('The pane that is opened from the ribbon', () => {
  test('checks the mail by itself and offers to move, but never to send as it is.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.sendAsIs).toMatchObject({
      allowed: false,
      refusal: 'このまま送るかどうかは、［送信］を押したときに確認します。',
    });
    expect(pane.now).not.toHaveProperty('handler');
    await pane.move();
    await pane.sees('moved');
    await pane.desk.undo();
    expect([mail.item.to.length, mail.item.bcc.length]).toEqual([60, 0]);
  });

  test('says that it watches where there is nothing to say.', async () => {
    await desk.write({ to: ['a@one.example'] });
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'guarding' });
  });

  test('promises no check where the policy only monitors, and says that it only records.', async () => {
    const policy = JSON.stringify({ format: 1, revision: 5, monitor: true });
    for (const to of [['a@one.example'], SIXTY]) {
      await desk.write({ to }, { policy });
      const pane = await openPane(await desk.seat.open('taskpane'), policy);
      expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'monitoring' });
    }
  });

  test('has nothing to check in a mail that is read.', async () => {
    const mail = await desk.write({});
    mail.outlook.read({ to: SIXTY });
    const reading = await openPane(await desk.seat.open('taskpane'));
    expect(reading.now.screen).toEqual({ kind: 'notice', notice: 'no-mail' });
  });

  test('shows a question that comes while it is open.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const pane = await openPane(await desk.seat.open('taskpane'));
    await mail.alert();
    await pane.desk.look();
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
  });

  test('says what it could not read, and reads it at the next try.', async () => {
    const mail = await desk.write({ to: SIXTY });
    mail.outlook.faults.always('to.getAsync', { fail: 9020 });
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt).toMatchObject({ headline: '宛先を読み取れませんでした', retry: true });
    mail.outlook.faults.clear();
    await pane.desk.answer({ do: 'retry' });
    expect(pane.prompt.headline).toContain('60人');
  });

  test('shows what it can read now though the handler could not.', async () => {
    const mail = await desk.write({ to: SIXTY });
    mail.outlook.faults.always('to.getAsync', { fail: 9020 });
    await mail.alert();
    mail.outlook.faults.clear();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.remarks).toEqual(['reread']);
    expect(pane.prompt.headline).toContain('60人');
  });

  test('shows the later of two looks, whichever ends first.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const pane = await openPane(await desk.seat.open('taskpane'));
    mail.outlook.faults.once('to.getAsync', { after: 600 });
    const early = pane.desk.refresh();
    mail.item.edit({ to: [...SIXTY, 'late@gmail.com'] });
    await pane.desk.refresh();
    // Calls that earlier tests left without an answer still take their lanes.
    await vi.waitFor(() => expect(pane.prompt.headline).toContain('61人'));
    await early;
    expect(pane.prompt.headline).toContain('61人');
    expect(pane.history.filter((shown) => JSON.stringify(shown).includes('60人'))).toHaveLength(1);
  });
});
