// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPane, type Slots } from '../../src/hosts/outlook/pane/pane.ts';
import type { Traits } from './fake-outlook/client.ts';
import { askedIn, type OpenMail, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';

const desk = takeDesk();
beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('The pane on the page', () => {
  test('shows the question, takes the number and says that Send may be pressed.', async () => {
    const mail = await shownFor(SIXTY);
    await sees('お互いのアドレスを見られる状態です');
    await type('prompt-number', '60');
    press('このまま60人に見せることを確認');
    await sees('もう一度［送信］を押すと送信されます');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('moves to Bcc, and back.', async () => {
    const mail = await shownFor(SIXTY);
    await sees('60件をBccへ移す');
    press('60件をBccへ移す');
    await sees('60件をBccへ移しました');
    expect(mail.item.bcc).toHaveLength(60);
    press('元に戻す');
    await sees('宛先を元に戻しました');
    expect([mail.item.to.length, mail.item.bcc.length]).toEqual([60, 0]);
  });

  test('keeps what was typed when the same question is shown anew.', async () => {
    const mail = await shownFor(SIXTY);
    await sees('60件をBccへ移す');
    await type('prompt-number', '60');
    mail.outlook.faults.once('sessionData.setAsync', { fail: 9020 });
    press('このまま60人に見せることを確認');
    await sees('Outlookに残せなかった');
    expect(element('#prompt-number')).toHaveProperty('value', '60');
    press('このまま60人に見せることを確認');
    await sees('もう一度［送信］を押すと送信されます');
    expect(text()).not.toContain('Outlookに残せなかった');
  });

  test('speaks English to an English Outlook, its page included.', async () => {
    await shownFor(SEVEN, { traits: { language: 'en-US' } });
    await sees('Move 7 to Bcc');
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'Sekisho']);
    expect(text()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('shows another mail when the person goes there.', async () => {
    const mail = await shownFor(SIXTY);
    await sees('60件をBccへ移す');
    mail.outlook.select(mail.outlook.compose({ to: ['a@one.example'] }));
    await sees('関所が見守っています');
    expect(text()).not.toContain('60');
  });

  test('looks for a newer question when it gets the focus.', async () => {
    const mail = await shownFor(SEVEN);
    await sees('7件をBccへ移す');
    // A change that Outlook does not tell of.
    mail.outlook.faults.once('to.getAsync', { fail: 9020 });
    mail.item.fields[1]?.type(SIXTY);
    await mail.alert();
    window.dispatchEvent(new Event('focus'));
    await sees('67件をBccへ移す');
    expect(text()).toContain('67人');
  });
});

describe('The settings of the pane', () => {
  test('show policy and versions only when they are unfolded.', async () => {
    const mail = await shownFor(SEVEN);
    await sees('7件をBccへ移す');
    expect(text()).not.toContain('SHA-256');
    await unfold();
    expect(text()).toContain('Sekishoの初期設定で確認しています');
    expect(element('.about').textContent).toContain(askedIn(mail.item).policy.sha256.slice(0, 8));
    expect(element('.about').textContent).toContain('unbuilt');
    expect(document.querySelector('.about button')).toBeNull();
  });

  test('say that the check at Send has not been heard of, where it has not.', async () => {
    await shownFor(['a@one.example'], { asks: false });
    await sees('関所が見守っています');
    await unfold();
    expect(element('.about').textContent).toContain('このメールではまだ確認していません');
  });

  test('forget acquaintances, and say where that fails.', async () => {
    const mail = await shownFor(SEVEN);
    await sees('7件をBccへ移す');
    element('.circle input').click();
    await drawn();
    press('このまま7人に見せることを確認');
    await sees('もう一度［送信］を押すと送信されます');
    await unfold();
    expect(element('.settings').textContent).toContain(SEVEN[0]);
    mail.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
    press('消す');
    await sees('消せませんでした');
  });

  test('offer the field test where the page has one.', async () => {
    const onFieldTest = vi.fn<() => void>();
    await shownFor(['a@one.example'], { asks: false, slots: { onFieldTest } });
    await sees('関所が見守っています');
    await unfold();
    press('動作を確かめる（管理者向け）');
    expect(onFieldTest).toHaveBeenCalledOnce();
  });
});

/** A mail that was stopped, or not even sent, and the page of its pane. */
async function shownFor(
  to: readonly string[],
  of: { readonly traits?: Partial<Traits>; readonly asks?: false; readonly slots?: Slots } = {},
): Promise<OpenMail> {
  const mail = await desk.write({ to }, { traits: of.traits ?? {} });
  if (of.asks !== false) await mail.alert();
  const main = document.createElement('main');
  document.body.append(main);
  openPane((await desk.seat.open('taskpane')).Office, main, of.slots);
  return mail;
}

async function sees(sentence: string): Promise<void> {
  await vi.waitFor(() => expect(text()).toContain(sentence), { timeout: 10_000, interval: 20 });
}

function text(): string {
  return document.body.textContent;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!button || button.disabled) throw new Error(`There is no button "${label}" to be pressed.`);
  button.click();
}

async function type(id: string, value: string): Promise<void> {
  const input = element(`#${id}`);
  Object.assign(input, { value });
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

/** The screen draws what was put in at the end of the turn, long before a person presses anything. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function unfold(): Promise<void> {
  element('.settings > summary').click();
  await vi.waitFor(() => expect(document.querySelector('.settings .options')).not.toBeNull());
}
