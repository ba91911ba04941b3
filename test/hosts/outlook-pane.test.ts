import { describe, expect, test } from 'vitest';
import { type Asked, readAsked } from '../../src/hosts/outlook/asked.ts';
import { isNewer } from '../../src/hosts/outlook/pane/asking.ts';
import type { Alert } from './fake-outlook/alert.ts';
import type { Item } from './fake-outlook/mailbox.ts';
import { askedIn, type OpenMail, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane, type Pane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();

/** An organisation that lets nobody through but with a reason and every address ticked. */
const STRICT = JSON.stringify({
  format: 1,
  revision: 3,
  contact: '情報係',
  ourDomains: ['office.example', 'company0.example'],
  rules: { 'many-visible-recipients': { override: 'ticks' } },
});

describe('The pane that the alert opens', () => {
  test('shows the question of the handler, and its buttons promise only what Outlook can do.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    expect(pane.prompt.headline).toBe('社外の60人が、お互いのアドレスを見られる状態です');
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
    expect(pane.prompt.moves.map((move) => [move.label, move.labelLook])).toEqual([['60件をBccへ移す', '']]);
    expect(pane.prompt.sendAsIs).toMatchObject({
      allowed: true,
      label: 'このまま60人に見せることを確認',
      demand: { number: 60 },
    });
    expect(pane.remarks).toEqual([]);
    expect(pane.now.handler).toEqual({ build: 'unbuilt', policy: askedIn(mail.item).policy.sha256 });
  });

  test('finds the question without the button, too.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
  });

  test('moves the recipients; the next Send goes to 61 and shows none of the 60.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'moved', count: 60, undo: true });
    const sent = await mail.send();
    if (sent.sees !== 'sent') throw new Error('The mail was held.');
    expect(sent.envelope).toHaveLength(61);
    expect(sent.header.to.concat(sent.header.cc).map((one) => one.address)).toEqual(['sato@office.example']);
  });

  test('keeps the yes for the next Send.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.agree({ typed: '60' });
    await pane.sees('agreed');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('keeps saying that it is agreed when it is opened anew.', async () => {
    const { pane } = await stopped(SEVEN);
    await pane.agree();
    const again = await openPane(await desk.seat.open('taskpane'));
    expect(again.now.screen).toEqual({ kind: 'notice', notice: 'agreed' });
  });

  test('remembers acquaintances where the person says so.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    await pane.agree({ rememberCircle: true });
    await pane.sees('agreed');
    expect(JSON.stringify(mail.outlook.roamingSettings)).toContain(SEVEN[6]);
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('says that the acquaintances could not be remembered, though the yes is kept.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    mail.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
    await pane.agree({ rememberCircle: true });
    await pane.sees('agreed');
    expect(pane.remarks).toEqual(['not-remembered']);
  });

  test('goes back to editing without touching the mail.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.desk.answer({ do: 'stay', because: 'person' });
    expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'not-sent' });
    expect(mail.item.to).toHaveLength(60);
  });

  test('shows the ticks that the policy demands: those outside, as the handler counts them.', async () => {
    const { mail, pane } = await stopped(SEVEN, STRICT);
    const { demand } = pane.prompt.sendAsIs;
    expect(demand.ticks).toEqual(SEVEN.slice(1));
    await pane.agree({ ticked: demand.ticks ?? [] });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });
});

describe('A yes that cannot be kept', () => {
  test('is said, with whom to ask, and may be tried again.', async () => {
    const { mail, pane } = await stopped(SEVEN, STRICT);
    mail.outlook.faults.once('sessionData.setAsync', { fail: 9020 });
    const ticked = pane.prompt.sendAsIs.demand.ticks ?? [];
    await pane.agree({ ticked });
    expect(pane.now.remarks).toContainEqual({ kind: 'not-kept', contact: '情報係' });
    await pane.agree({ ticked });
    await pane.sees('agreed');
    expect(pane.remarks).toEqual([]);
  });

  test('is noticed where Outlook says that it was kept.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    mail.outlook.faults.always('sessionData.setAsync', 'ignored');
    await pane.agree();
    expect(pane.remarks).toContain('not-kept');
  });

  test('is explained when the handler asks again, and what it asks is shown.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    await pane.agree();
    rewrite(mail.item, (asked) => ({
      ...asked,
      times: 2,
      challenge: { ...asked.challenge, nonce: later(asked) },
    }));
    await pane.desk.look();
    expect(pane.remarks).toEqual(['unheard']);
    expect(pane.prompt.challenge.nonce).toBe(askedIn(mail.item).challenge.nonce);
  });
});

describe('An undo', () => {
  test('puts everybody back, and the question is there again.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    await pane.desk.undo();
    expect(pane.remarks).toEqual(['undone']);
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
    expect([mail.item.to.length, mail.item.bcc.length]).toEqual([60, 0]);
  });

  test('is still offered by a pane that is opened anew.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    const again = await openPane(await desk.seat.open('taskpane'));
    expect(again.now.screen).toMatchObject({ notice: 'moved', undo: true });
    await again.desk.undo();
    expect([mail.item.to.length, mail.item.bcc.length]).toEqual([60, 0]);
  });

  test('keeps whoever was written since, and is offered as long as nothing else is asked.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    mail.item.edit({ cc: ['boss@office.example'] });
    await pane.desk.refresh();
    expect(pane.now.screen).toMatchObject({ notice: 'moved', count: 60, undo: true });
    await pane.desk.undo();
    expect(pane.remarks).toContain('undone');
    expect([mail.item.to.length, mail.item.cc.length, mail.item.bcc.length]).toEqual([60, 1, 0]);
  });

  test('gives way to a question about whom else the person has written since.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    mail.item.edit({ cc: SEVEN });
    await pane.sees('prompt');
    expect(pane.prompt.moves[0]?.label).toBe('7件をBccへ移す');
  });

  test('writes nothing once nobody who was moved is in Bcc any more.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    await pane.move();
    mail.item.edit({ bcc: [] });
    await pane.desk.undo();
    expect(pane.remarks).toContain('undo-changed');
    expect([mail.item.to.length, mail.item.cc.length, mail.item.bcc.length]).toEqual([1, 0, 0]);
  });

  test('that fails is said loudly.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    await pane.move();
    mail.outlook.faults.always('to.setAsync', 'refused');
    await pane.desk.undo();
    expect(pane.remarks).toContain('undo-failed');
  });

  test('is over when the handler asks anew, even about the same recipients.', async () => {
    const { mail, pane } = await stopped(SEVEN, 'no policy at all');
    await pane.move();
    await pane.sees('moved');
    await mail.alert();
    await pane.desk.look();
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
    expect(pane.prompt.headline).toBe('組織のポリシーを読み取れませんでした');
  });
});

describe('A move', () => {
  test('that fails leaves the mail as it was, and may be tried again.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    mail.outlook.faults.once('bcc.addAsync', 'refused');
    await pane.move();
    expect(pane.prompt.problem).toContain('宛先は元のままです');
    expect(mail.item.to).toHaveLength(60);
    await pane.move();
    await pane.sees('moved');
  });

  test('that cannot be put back whole is said, with what to look at.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    mail.outlook.faults.always('to.setAsync', 'refused');
    mail.outlook.faults.always('bcc.setAsync', 'refused');
    await pane.move();
    expect(pane.prompt.problem).toContain('宛先・Cc・Bccを見直してから');
  });

  test('is not made where somebody was added after the screen was drawn.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    mail.item.edit({ cc: ['late@gmail.com'] });
    await pane.move();
    expect(pane.remarks).toContain('edited');
    expect([mail.item.to.length, mail.item.cc.length, mail.item.bcc.length]).toEqual([60, 1, 0]);
  });
});

describe('A mail that changed after the question', () => {
  test('is judged as it is now, and only Send asks about sending it as it is.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    mail.item.edit({ to: [...SIXTY, 'late@gmail.com'] });
    await pane.hears('changed');
    expect(pane.prompt.headline).toContain('61人');
    expect(pane.prompt.sendAsIs).toMatchObject({
      allowed: false,
      refusal: 'このまま送るかどうかは、［送信］を押したときに確認します。',
    });
    expect(pane.prompt.moves[0]?.label).toBe('61件をBccへ移す');
  });

  test('that needs no question any more may be sent.', async () => {
    const { mail, pane } = await stopped(SIXTY);
    mail.item.edit({ to: [], bcc: SIXTY });
    await pane.sees('clear');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('takes the yes with it, and gives it back when the change is taken back.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    await pane.agree();
    mail.item.edit({ cc: ['late@gmail.com'] });
    await pane.hears('changed');
    mail.item.edit({ cc: [] });
    await pane.sees('agreed');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('is asked about anew by the next Send, and the open pane shows that.', async () => {
    const { mail, pane } = await stopped(SEVEN);
    mail.item.edit({ cc: ['late@gmail.com'] });
    await pane.hears('changed');
    const alert = await mail.alert();
    mail.outlook.press(alert, alert.opens?.button ?? '');
    await pane.desk.look();
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
    expect(pane.remarks).toEqual([]);
    expect(pane.now.expected).toBe(true);
  });
});

/** A mail whose Send was stopped, and the pane that its alert opens. */
async function stopped(
  to: readonly string[],
  policy = '',
): Promise<{ readonly mail: OpenMail; readonly alert: Alert; readonly pane: Pane }> {
  const mail = await desk.write({ to }, { policy });
  const alert = await mail.alert();
  const pane = await openPane(await desk.seat.open('taskpane', { openedBy: alert }), policy);
  return { mail, alert, pane };
}

/** Changes what the handler kept, as a handler of another build or a later Send would have written it. */
function rewrite(item: Item, change: (asked: Asked) => Asked): void {
  item.sessionData.write('handler', 'sekisho.asked', JSON.stringify(change(askedIn(item))));
  expect(readAsked(askedIn(item))).toBeDefined();
}

/** A nonce of a moment later. */
function later(asked: Asked): string {
  const [time = ''] = asked.challenge.nonce.split('-');
  const nonce = `${(Number.parseInt(time, 36) + 5_000).toString(36)}-later`;
  expect(isNewer(nonce, asked.challenge.nonce)).toBe(true);
  return nonce;
}
