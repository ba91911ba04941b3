// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPane, type Slots } from '../../src/hosts/outlook/pane/pane.ts';
import { pathsOf } from '../../src/ui/coverage/paths.ts';
import type { Traits } from './fake-outlook/client.ts';
import { askedIn, type OpenMail, register, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();
beforeEach(() => {
  document.body.replaceChildren();
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

  test('list on request which mails are guarded in Outlook, and no other client’s, in either language.', async () => {
    for (const [locale, language, title] of [
      ['ja-JP', 'ja', '守れるメール、守れないメール'],
      ['en-US', 'en', 'What is guarded and what is not'],
    ] as const) {
      document.body.replaceChildren();
      await shownFor(['a@one.example'], { asks: false, traits: { language: locale } });
      await vi.waitFor(() => expect(document.querySelector('.stage h1')).not.toBeNull());
      await unfold();
      expect(text()).not.toContain(title);
      element('.covered > summary').click();
      await sees(title);
      const listed = [...document.querySelectorAll('.covered li summary')].map((one) => one.textContent);
      const expected = [...pathsOf('outlook'), ...pathsOf('any')].map(({ texts }) => texts[language].name);
      expect(listed.toSorted()).toEqual(expected.map((name) => name.replaceAll('`', '')).toSorted());
    }
  });

  test('keep that list unfolded when they are drawn anew.', async () => {
    const mail = await shownFor(['a@one.example'], { asks: false });
    await sees('関所が見守っています');
    await unfold();
    element('.covered > summary').click();
    await sees('守れるメール、守れないメール');
    expect(element('.about').textContent).toContain('このメールではまだ確認していません');
    mail.item.edit({ to: SEVEN });
    await mail.alert();
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => {
      expect(element('.about').textContent).not.toContain('このメールではまだ確認していません');
    }, 10_000);
    expect(element('.covered')).toHaveProperty('open', true);
    expect(text()).toContain('守れるメール、守れないメール');
  });

  test('let the person choose for themselves, and the next Send does as they chose.', async () => {
    const mail = await shownFor(['a@one.example', 'b@two.example'], { asks: false });
    await sees('関所が見守っています');
    await unfold();
    const digest = element('.about dd').textContent;
    await choose('external-recipients', 'ask');
    await vi.waitFor(() => expect(mail.outlook.roamingSettings).toHaveProperty(['sekisho.personal']));
    await vi.waitFor(() => expect(element('.about dd').textContent).not.toBe(digest));
    register(await desk.seat.open('commands', { item: mail.item }));
    expect(await mail.send()).toMatchObject({ sees: 'alert' });
  });

  test('say that a choice could not be saved, and show the one before.', async () => {
    const mail = await shownFor(['a@one.example'], { asks: false });
    await sees('関所が見守っています');
    await unfold();
    mail.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
    await choose('external-recipients', 'ask');
    await sees('保存できなかったので、元の設定のままです');
    expect(element('#personal-external-recipients-level')).toHaveProperty('value', '');
    expect(mail.outlook.roamingSettings).toEqual({});
  });

  test('say that there is no room for more, and keep what there was.', async () => {
    const list = { format: 1, revision: 1, rules: { words: { words: ['関'.repeat(1_640)] } } };
    const kept = { 'sekisho.personal': JSON.stringify(list) };
    const mail = await shownFor(['a@one.example'], { asks: false, kept });
    await sees('関所が見守っています');
    await unfold();
    await choose('external-recipients', 'ask');
    await sees('Outlookに置ける量を超えるため');
    await sees('元の設定のままです');
    expect(JSON.stringify(mail.outlook.roamingSettings)).not.toContain('external-recipients');
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
  of: {
    readonly traits?: Partial<Traits>;
    readonly asks?: false;
    readonly slots?: Slots;
    readonly kept?: object;
  } = {},
): Promise<OpenMail> {
  const mail = await desk.write({ to }, { traits: of.traits ?? {} });
  if (of.kept) mail.outlook.roamingSettings = { ...of.kept };
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

async function choose(rule: string, level: string): Promise<void> {
  const select = element(`#personal-${rule}-level`);
  Object.assign(select, { value: level });
  select.dispatchEvent(new Event('change', { bubbles: true }));
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
