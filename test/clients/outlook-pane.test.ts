import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/rule.ts';
import { contactList } from '../hosts/fake-outlook/recipient-field.ts';
import { expectAccessible, expectNoSidewaysScrolling, keepScreenshot } from './chromium.ts';
import { takeBuiltOutlook } from './outlook/built.ts';
import type { OutlookDesk } from './outlook/desk.ts';

const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);

/** What a person reads and presses on the way, in either language. */
const SAYS = {
  ja: {
    locale: 'ja-JP',
    move: '60件をBccへ移す',
    moved: '60件をBccへ移しました',
    undo: '元に戻す',
    undone: '宛先を元に戻しました',
    number: '確認のため、人数「60」を入力',
    wrong: '人数が違います',
    agree: 'このまま60人に見せることを確認',
    agreed: 'もう一度［送信］を押すと送信されます',
    details: '宛先とくわしい情報',
    settings: '設定とバージョン',
    versions: '送信時の確認',
    coverage: 'どのメールを確認するか（一覧）',
    guarded: '守れるメール、守れないメール',
  },
  en: {
    locale: 'en-US',
    move: 'Move 60 to Bcc',
    moved: 'Moved 60 recipients to Bcc',
    undo: 'Undo',
    undone: 'The recipients are back where they were',
    number: 'To confirm, type the number of people: 60',
    wrong: 'That is another number',
    agree: 'Confirm with 60 people visible',
    agreed: 'Press Send again, and the mail goes out',
    details: 'Recipients and details',
    settings: 'Settings and versions',
    versions: 'Check at Send',
    coverage: 'Which mails are checked (list)',
    guarded: 'What is guarded and what is not',
  },
} as const;

const outlook = takeBuiltOutlook();
let desk: OutlookDesk;

describe('The pane beside the mail', () => {
  it.each<[string, Language, BrowserContextOptions]>([
    ['ja', 'ja', {}],
    ['dark-en', 'en', { colorScheme: 'dark' }],
    // A window of 1280 px at 200 %: half as many px, each twice as large; the pane keeps its 320.
    [
      'zoomed-contrast',
      'ja',
      { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2, forcedColors: 'active' },
    ],
  ])('can be read by everybody, from the question to the answer (%s)', async (name, language, window) => {
    const says = SAYS[language];
    const pane = await asked(language, window);
    await look(pane, `question-${name}`);
    await pane.getByText(says.settings).click();
    await pane.getByText(says.versions).waitFor();
    await pane.evaluate(() => document.querySelector('.settings')?.scrollIntoView());
    await look(pane, `settings-${name}`);
    await pane.getByText(says.coverage).click();
    await pane.getByRole('heading', { name: says.guarded }).waitFor();
    await pane.evaluate(() => document.querySelector('.covered')?.scrollIntoView());
    await look(pane, `coverage-${name}`);
    // The longest sentences and names of settings stand in what is folded away.
    await pane.evaluate(() => {
      for (const path of document.querySelectorAll<HTMLDetailsElement>('.covered details')) path.open = true;
    });
    await look(pane, `coverage-unfolded-${name}`);
    await pane.getByText(says.settings).click();
    await pane.getByText(says.details).click();
    await pane.waitForSelector('.recipients');

    await pane.getByRole('button', { name: says.move }).click();
    await desk.pane(says.moved);
    await look(pane, `moved-${name}`);
    await pane.getByRole('button', { name: says.undo }).click();
    await desk.pane(says.undone);
    await pane.getByRole('button', { name: says.agree }).click();
    await look(pane, `undone-${name}`);
    await pane.getByLabel(says.number).fill('60');
    await pane.getByRole('button', { name: says.agree }).click();
    await desk.pane(says.agreed);
    await look(pane, `agreed-${name}`);
  });

  it('can be read where it says why, or has nothing to say', async () => {
    const says = SAYS.en;
    desk = await outlook.open({
      mails: [
        { to: [...SIXTY, contactList('Sales contacts')], subject: 'With a contact group' },
        { to: ['a@one.example'], subject: 'To one person' },
        { to: SIXTY, subject: 'You have won' },
      ],
      traits: { language: says.locale },
    });
    await desk.send();
    await desk.review();
    await desk.pane(says.move);
    await desk.edit({ cc: ['late@hotmail.com'] });
    await look(await desk.pane('has changed since it was checked'), 'changed');
    await desk.goTo('To one person');
    await look(await desk.pane('Sekisho is watching'), 'guarding');
    await desk.goTo('With a contact group');
    await look(await desk.pane('contact groups'), 'refusal');
    await desk.page.evaluate((to) => window.outlook.read({ to, subject: 'Received' }), SIXTY);
    await look(await desk.pane('No mail is being written here'), 'reading');
  });

  it('can be used with the keyboard alone, which is never lost and always seen', async () => {
    const says = SAYS.ja;
    const pane = await asked('ja', {});
    expect(await focused(pane)).toBe(says.move);
    const order = [await focused(pane)];
    for (let press = 0; press < 6; press += 1) {
      await desk.page.keyboard.press('Tab');
      order.push(await focused(pane));
    }
    expect(order).toEqual([
      says.move,
      '編集に戻る',
      says.number,
      'この60人は互いに知り合いです（180日間、同じ相手には確認しません）',
      says.agree,
      '宛先とくわしい情報（お知らせ2件）',
      says.settings,
    ]);

    for (let press = 0; press < 6; press += 1) await desk.page.keyboard.press('Shift+Tab');
    await desk.page.keyboard.press('Enter');
    await desk.pane(says.moved);
    expect(await focused(pane)).toBe('閉じる');
    await desk.page.keyboard.press('Shift+Tab');
    expect(await focused(pane)).toBe(says.undo);
    await desk.page.keyboard.press('Enter');
    await desk.pane(says.undone);
    expect(await focused(pane)).toBe(says.move);

    for (let press = 0; press < 4; press += 1) await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await desk.pane(says.wrong);
    expect(await focused(pane)).toBe(says.number);
    await desk.page.keyboard.type('60');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press(' ');
    await desk.pane(says.agreed);
    expect(await focused(pane)).toBe('閉じる');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForSelector('aside iframe', { state: 'detached' });
    expect(await desk.send()).toBe('');
  });

  it('lists by the keyboard alone which mails are guarded', async () => {
    const pane = await asked('ja', {});
    await tabTo(pane, SAYS.ja.settings);
    await desk.page.keyboard.press('Enter');
    await tabTo(pane, SAYS.ja.coverage);
    await desk.page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: SAYS.ja.guarded }).waitFor();
    await desk.page.keyboard.press('Tab');
    const first = pane.locator('.covered li').first();
    expect(await focused(pane)).toBe(await first.locator('summary').innerText());
    await desk.page.keyboard.press('Enter');
    await first.getByText('管理者にできること').waitFor();
    await desk.page.keyboard.press('Tab');
    expect(await focused(pane)).toBe(await pane.locator('.covered li summary').nth(1).innerText());
  });

  it('lets the Tab key out again, and closes on Escape with the mail as it was', async () => {
    const pane = await asked('ja', {});
    await desk.page.keyboard.press('Shift+Tab');
    expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('send');
    await pane.getByLabel(SAYS.ja.number).click();
    await desk.page.keyboard.press('Escape');
    await desk.page.waitForSelector('aside iframe', { state: 'detached' });
    expect(await desk.counts()).toEqual({ to: 60, cc: 0, bcc: 0 });
    expect(await desk.sent()).toEqual([]);
  });
});

/** The pane of a mail to sixty winners that was stopped at Send. */
async function asked(language: Language, window: BrowserContextOptions): Promise<Frame> {
  const { locale, move } = SAYS[language];
  desk = await outlook.open({
    mails: [{ to: SIXTY, subject: language === 'ja' ? '当選のお知らせ' : 'You have won' }],
    traits: { language: locale },
    window,
  });
  await desk.send();
  await desk.review();
  const pane = await desk.pane(move);
  // The pane takes the focus once it is drawn.
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  return pane;
}

/** Looks at the pane with axe and for its width, and keeps a picture. */
async function look(pane: Frame, name: string): Promise<void> {
  await keepScreenshot(desk.page, `outlook-pane-${name}`);
  // Both only run scripts in what they are given, which a frame does as a page does.
  const page = pane as unknown as Page;
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
}

/** Presses Tab until what has these words on it has the focus; fails where it never gets there. */
async function tabTo(pane: Frame, words: string): Promise<void> {
  // What has just been opened takes the focus a moment after it can be seen.
  await pane.waitForFunction(() => document.activeElement !== document.body);
  for (let press = 0; press < 30; press += 1) {
    if ((await focused(pane)) === words) return;
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to “${words}”.`);
}

/** What is written on, or beside, what has the focus; fails where nobody could see that it has. */
async function focused(pane: Frame): Promise<string> {
  const { text, seen } = await pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    return {
      text: labels?.[0]?.textContent ?? element.textContent,
      seen: document.hasFocus() && outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
  expect(seen, `the focus on “${text}” cannot be seen`).toBe(true);
  return text;
}
