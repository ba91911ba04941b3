import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOutlook } from '../../src/build/outlook.ts';
import { takeBuiltOutlook } from './outlook/built.ts';
import type { OutlookDesk } from './outlook/desk.ts';

const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);
const SEVEN = Array.from({ length: 7 }, (_, index) => `buyer@company${index}.example`);
const WINNERS = { to: SIXTY, subject: '当選のお知らせ' };

/** An organisation's policy; the built-in one holds no such demand. */
const OTHER = JSON.stringify({
  format: 1,
  revision: 4,
  contact: '情報係',
  ourDomains: ['office.example'],
  rules: { 'many-visible-recipients': { override: 'ticks' } },
});

const outlook = takeBuiltOutlook();
let desk: OutlookDesk;

describe('The built add-in in a fake Outlook, with the real office.js', () => {
  it('moves sixty winners to Bcc and lets the mail go, and nothing leaves the machine', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    const alert = await desk.send();
    expect(alert).toContain('社外の60人が、お互いのアドレスを見られる状態です');
    expect(alert).toContain('送信していません');

    await desk.review();
    const pane = await desk.pane('60件をBccへ移す');
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe(
      '社外の60人が、お互いのアドレスを見られる状態です',
    );
    expect(await pane.locator('.lines').innerText()).toMatch(/宛先\s+60\s+→\s+0[\s\S]*Bcc\s+0\s+→\s+60/);
    await pane.getByRole('button', { name: '60件をBccへ移す' }).click();
    await desk.pane('もう一度［送信］を押してください');
    expect(await desk.counts()).toEqual({ to: 1, cc: 0, bcc: 60 });

    expect(await desk.send()).toBe('');
    const [mail] = await desk.sent();
    expect(mail?.envelope).toHaveLength(61);
    expect(mail?.header.to.map(({ address }) => address)).toEqual(['sato@office.example']);
    expect(mail?.header.cc).toEqual([]);

    expect(desk.missed.strays).toEqual([]);
    expect([...new Set(desk.missed.telemetry)]).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/telemetry/oteljs_agave.js',
    ]);
    expect(desk.console.filter((line) => /@|当選/.test(line))).toEqual([]);
  });

  it('moves sixty winners with the alert’s own button, reads back, and the second Send goes', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    expect(await desk.send()).toContain('［60件をBccへ移す］のあと、もう一度［送信］');
    await desk.press('60件をBccへ移す');
    expect(await desk.notice()).toContain('60件をBccへ移しました。まだ送信していません。');
    expect(await desk.counts()).toEqual({ to: 1, cc: 0, bcc: 60 });
    expect(await desk.send()).toBe('');
    const [mail] = await desk.sent();
    expect(mail?.envelope).toHaveLength(61);
    expect(mail?.header.to.map(({ address }) => address)).toEqual(['sato@office.example']);
    expect(desk.missed.strays).toEqual([]);
    expect(desk.console.filter((line) => /@|当選/.test(line))).toEqual([]);
  });

  it('moves from the ribbon too, says when there is nobody to move, and opens the pane from what it says', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    await desk.moveFromRibbon();
    expect(await desk.notice()).toContain('60件をBccへ移しました');
    await desk.page.getByRole('log').getByRole('button', { name: '宛先を確認' }).click();
    await (await desk.pane('60件をBccへ移しました')).getByRole('button', { name: '元に戻す' }).click();
    await desk.pane('宛先を元に戻しました');
    expect(await desk.counts()).toEqual({ to: 60, cc: 0, bcc: 0 });
    await desk.edit({ to: ['mori@office.example'] });
    await desk.moveFromRibbon();
    await desk.page.getByRole('log').getByText('Bccへ移したほうがよい宛先はありません').waitFor();
    expect(await desk.counts()).toEqual({ to: 1, cc: 0, bcc: 0 });
  });

  it('checks the text too, with the rules that classic Outlook has no room for, and takes the yes', async () => {
    desk = await outlook.open({
      mails: [{ to: ['tanaka@customer.example'], subject: '【社外秘】来期の計画' }],
    });
    expect(await desk.send()).toContain('社外秘');
    await desk.review();
    const pane = await desk.pane('まだ送信していません');
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toContain('「社外秘」と書かれたメール');
    await pane.getByRole('button', { name: /送ることを確認/ }).click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    expect(await desk.send()).toBe('');
    expect(desk.missed.strays).toEqual([]);
  });

  it('gives everybody back before Send, and asks again then', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    await desk.send();
    await desk.review();
    await (await desk.pane('60件をBccへ移す')).getByRole('button', { name: '60件をBccへ移す' }).click();
    await (await desk.pane('60件をBccへ移しました')).getByRole('button', { name: '元に戻す' }).click();
    await desk.pane('宛先を元に戻しました');
    expect(await desk.counts()).toEqual({ to: 60, cc: 0, bcc: 0 });
    expect(await desk.send()).toContain('60人');
    expect(await desk.sent()).toEqual([]);
  });

  it('sends as it is once the number was typed', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    await desk.send();
    await desk.review();
    const pane = await desk.pane('60件をBccへ移す');
    const confirm = pane.getByRole('button', { name: 'このまま60人に見せることを確認' });
    await confirm.click();
    await desk.pane('人数が違います。60 を入力してください');
    await pane.getByLabel('確認のため、人数「60」を入力').fill('６０');
    await confirm.click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    expect(await desk.send()).toBe('');
    expect((await desk.sent())[0]?.header.to).toHaveLength(60);
  });

  it('speaks English in alert and pane to an English Outlook', async () => {
    desk = await outlook.open({
      mails: [{ to: SIXTY, subject: 'You have won' }],
      traits: { language: 'en-US' },
    });
    const alert = await desk.send();
    expect(alert).toContain('60');
    await desk.review();
    const pane = await desk.pane('Move 60 to Bcc');
    expect(`${alert} ${await pane.locator('main').innerText()}`).not.toMatch(JAPANESE);
    await pane.getByRole('button', { name: 'Move 60 to Bcc' }).click();
    await desk.pane('press Send again');
    expect(await desk.send()).toBe('');
    expect((await desk.sent())[0]?.envelope).toHaveLength(61);
  });

  it('gets there in a client of 1.12, whose alert has no button, through the ribbon', async () => {
    desk = await outlook.open({ mails: [WINNERS], traits: { mailbox: '1.12' } });
    expect(await desk.send()).toContain('［宛先を確認］を押すと');
    expect(await desk.alert.getByRole('button').allInnerTexts()).toEqual(["Don't Send"]);
    await desk.press("Don't Send");
    await desk.openFromRibbon();
    const pane = await desk.pane('60件をBccへ移す');
    await pane.getByLabel('確認のため、人数「60」を入力').fill('60');
    await pane.getByRole('button', { name: 'このまま60人に見せることを確認' }).click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    expect(await desk.send()).toBe('');
  });

  it('follows the person to another draft and back, with its pane open', async () => {
    const mails = [{ to: SEVEN, subject: '見積もり' }, WINNERS];
    desk = await outlook.open({ mails });
    await desk.send();
    await desk.review();
    await desk.pane('60件をBccへ移す');
    await desk.goTo('見積もり');
    const pane = await desk.pane('7件をBccへ移す');
    expect(await pane.locator('main').innerText()).not.toContain('60');
    await pane.getByRole('button', { name: '7件をBccへ移す' }).click();
    await desk.pane('7件をBccへ移しました');
    expect(await desk.counts()).toEqual({ to: 1, cc: 0, bcc: 7 });
    await desk.goTo('当選のお知らせ');
    await desk.pane('60件をBccへ移す');
    expect(await desk.counts()).toEqual({ to: 60, cc: 0, bcc: 0 });
  });

  it('shows the newer question in a pane that is open already', async () => {
    desk = await outlook.open({ mails: [WINNERS] });
    await desk.send();
    await desk.review();
    await desk.pane('60件をBccへ移す');
    await desk.edit({ cc: ['late@hotmail.com'] });
    const pane = await desk.pane('確認のあとでメールが変わった');
    await pane.getByText('［送信］を押したときに確認します').waitFor();
    expect(await desk.send()).toContain('61人');
    await desk.review();
    await pane.getByLabel('確認のため、人数「61」を入力').fill('61');
    expect(await pane.locator('main').innerText()).not.toContain('確認のあとでメールが変わった');
    await pane.getByRole('button', { name: 'このまま61人に見せることを確認' }).click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    expect(await desk.send()).toBe('');
  });
});

describe('Handler and pane of different builds, as caches bring about for days', () => {
  let older: string;
  beforeAll(async () => {
    older = await buildOutlook(mkdtempSync(join(tmpdir(), 'sekisho-older-')), {
      version: '0.0.9',
      policy: OTHER,
    });
  });
  afterAll(() => {
    rmSync(older, { recursive: true, force: true });
  });

  it('let the mail go after the person’s yes, where the handler is the older one', async () => {
    desk = await outlook.open({ folders: { handler: older }, mails: [WINNERS] });
    expect(await desk.send()).toContain('情報係');
    await desk.review();
    const pane = await desk.pane('版が違います');
    await pane.getByLabel('gmail.com の60件すべて').check();
    await pane.getByRole('button', { name: 'このまま60人に見せることを確認' }).click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    await expectToLeave();
  });

  it('let the mail go after the person’s yes, where the pane is the older one', async () => {
    desk = await outlook.open({ folders: { pane: older }, mails: [WINNERS] });
    expect(await desk.send()).not.toContain('情報係');
    await desk.review();
    const pane = await desk.pane('版が違います');
    await pane.getByLabel('確認のため、人数「60」を入力').fill('60');
    await pane.getByRole('button', { name: 'このまま60人に見せることを確認' }).click();
    await desk.pane('もう一度［送信］を押すと送信されます');
    await expectToLeave();
  });
});

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;

/** A person who has said yes presses Send twice at most; who is asked again is told what is amiss. */
async function expectToLeave(): Promise<void> {
  const first = await desk.send();
  if (first === '') return;
  expect(first).toContain('版が違います');
  await desk.press("Don't Send");
  expect(await desk.send()).toBe('');
}
