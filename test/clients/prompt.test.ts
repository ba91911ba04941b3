import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../src/build/serve.ts';
import { known, unknown } from '../../src/core/draft.ts';
import type { Answer, Question } from '../../src/core/host.ts';
import type { Language } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import type { PromptState } from '../../src/ui/prompt/answering.ts';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { field, organisations, questionOf, winners } from '../ui/questions.ts';
import { serveBareWindow } from './bare-window.ts';
import { expectAccessible, expectNoSidewaysScrolling, keepScreenshot, startChromium } from './chromium.ts';

const SIXTY = questionOf({ to: known(winners(60)), cc: field('aoki@office.example') });
const TWELVE = known(winners(12));

describe('The prompt in a window of its own', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  /** The window of every test that wants no special one. */
  let plain: Page;
  beforeAll(async () => {
    served = await serveBareWindow();
    browser = await startChromium();
    plain = await browser.newPage({ viewport: { width: 620, height: 620 } });
  });
  afterEach(async () => {
    if (page !== plain) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function show(
    question: Question,
    with_: {
      readonly language?: Language;
      readonly sends?: boolean;
      readonly state?: PromptState;
      readonly window?: BrowserContextOptions;
    } = {},
  ): Promise<void> {
    page = with_.window
      ? await browser.newPage({ viewport: { width: 620, height: 620 }, ...with_.window })
      : plain;
    await page.goto(served.url);
    await reshow(question, with_);
  }

  async function reshow(
    question: Question,
    with_: { readonly language?: Language; readonly sends?: boolean; readonly state?: PromptState } = {},
  ): Promise<void> {
    const { language = 'ja', sends = true, state } = with_;
    const view = viewOf(question, { language, rules: RULES, sends });
    await page.waitForFunction(() => window.bare !== undefined);
    await page.evaluate(([shown, earlier]) => window.bare.prompt(shown, earlier), [view, state] as const);
    await page.waitForSelector('#root:not([data-settling]) h1');
  }

  const answers = (): Promise<Answer[]> => page.evaluate(() => window.bare.answers);
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);

  it('gives the move the first focus, and Enter takes it', async () => {
    await show(SIXTY);
    expect(await focused()).toBe('61件をBccへ移して送信');
    await page.keyboard.press('Enter');
    expect(await answers()).toMatchObject([{ do: 'act', then: 'send', action: SIXTY.decision.actions[0] }]);
  });

  it.each(['Enter', ' '])('is not answered by a key (%j) that was down before it opened', async (key) => {
    await show(SIXTY);
    await page.keyboard.down(key);
    // The same screen opens anew while the key is held, and the keyboard repeats it.
    await page.evaluate(() => window.bare.answers.splice(0));
    await reshow(SIXTY);
    await page.keyboard.down(key);
    await page.keyboard.down(key);
    await page.keyboard.up(key);
    expect(await answers()).toEqual([]);
    await page.keyboard.press(key);
    expect(await answers()).toHaveLength(1);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])(
    'keeps Enter with %s, which sends a mail, from the buttons',
    async (key) => {
      await show(SIXTY);
      // Chromium presses no button with these keys; whether an engine would is not left to the engine.
      const reaches = (modified: boolean): Promise<boolean | undefined> =>
        page.evaluate(
          ([name, on]) =>
            document.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, [name]: on }),
            ),
          [key, modified] as const,
        );
      expect(await reaches(true)).toBe(false);
      expect(await reaches(false)).toBe(true);
    },
  );

  it('is not answered by a key or a click before it can have been seen', async () => {
    await show(SIXTY, { window: {} });
    // From here on time stands still, however slow the machine is.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const view = viewOf(SIXTY, { language: 'ja', rules: RULES, sends: true });
    await page.evaluate((shown) => window.bare.prompt(shown), view);
    expect(await focused()).toBe('61件をBccへ移して送信');
    const { x = 0, y = 0 } = (await page.locator('.primary').boundingBox()) ?? {};
    await page.mouse.click(x + 5, y + 5);
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    expect(await answers()).toEqual([]);

    await page.clock.runFor(1_000);
    await page.mouse.click(x + 5, y + 5);
    expect(await answers()).toHaveLength(1);
  });

  it('passes on the first answer only', async () => {
    await show(SIXTY);
    await page.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLElement>('.ways button');
      for (const button of buttons) button.click();
    });
    expect(await answers()).toHaveLength(1);
  });

  it('goes back to editing on Escape, but not on the Escape that closes an input method', async () => {
    await show(SIXTY);
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }),
      );
    });
    expect(await answers()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await answers()).toEqual([{ do: 'stay', because: 'person' }]);
  });

  it('moves whom the person chose, and shows first what that does', async () => {
    await show(SIXTY);
    await page.getByText('社外だけ（60件）').click();
    expect(await page.locator('.lines').innerText()).toContain('60');
    await page.getByRole('button', { name: '60件をBccへ移して送信' }).click();
    expect(await answers()).toMatchObject([{ do: 'act', action: SIXTY.decision.alternatives[0] }]);
  });

  it('lets a client that cannot send by itself only move', async () => {
    await show(SIXTY, { sends: false });
    expect(await page.getByRole('button').allInnerTexts()).toEqual([
      '61件をBccへ移す',
      '編集に戻る',
      'このまま60人に見せることを確認',
    ]);
    await page.keyboard.press('Enter');
    expect(await answers()).toMatchObject([{ do: 'act', then: 'look' }]);
  });

  it('wants the number typed, says in text what is wrong and keeps the focus there', async () => {
    await show(SIXTY);
    const number = page.getByLabel('確認のため、人数「60」を入力');
    await number.fill('61');
    await number.press('Enter');
    await page.getByRole('button', { name: 'このまま60人に見せて送信' }).click();
    expect(await answers()).toEqual([]);
    expect(await page.locator('#prompt-number-error').innerText()).toContain('60');
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('prompt-number');
    await expectAccessible(page);

    await number.fill('６０');
    await page.getByLabel('互いに知り合い').check();
    await page.getByRole('button', { name: 'このまま60人に見せて送信' }).click();
    expect(await answers()).toMatchObject([
      { do: 'consent', consent: { typed: 60, challenge: SIXTY.decision.challenge }, circle: { length: 60 } },
    ]);
  });

  it('wants a reason where the policy does', async () => {
    await show(questionOf({ to: TWELVE }, organisations({ override: 'reason' })), { language: 'en' });
    await page.getByRole('button', { name: 'Send with 12 people visible' }).click();
    expect(await page.locator('#prompt-reason-error').innerText()).toBe('Please give a reason.');
    await page.getByLabel('Why it is sent as it is').fill('They all agreed.');
    await page.getByRole('button', { name: 'Send with 12 people visible' }).click();
    expect(await answers()).toMatchObject([{ do: 'consent', consent: { reason: 'They all agreed.' } }]);
  });

  it('wants each recipient ticked where the policy does, with one tick for a whole domain', async () => {
    await show(
      questionOf({ to: TWELVE, cc: field('eto@epsilon.example') }, organisations({ override: 'ticks' })),
    );
    await page.getByLabel('gmail.com の12件すべて').check();
    const send = page.getByRole('button', { name: 'このまま13人に見せて送信' });
    await send.click();
    expect(await page.locator('#prompt-ticks-error').innerText()).not.toBe('');
    await keepScreenshot(page, 'prompt-ticks-ja', true);
    await expectAccessible(page);
    await page.getByLabel('eto@epsilon.example').check();
    await send.click();
    expect(await answers()).toMatchObject([{ do: 'consent', consent: { ticked: { length: 13 } } }]);
  });

  it('has no "send as is" where the policy does not allow it, and says whom to ask', async () => {
    await show(questionOf({ to: known(winners(60)) }, organisations()));
    expect(await page.getByRole('button', { name: 'このまま' }).count()).toBe(0);
    expect(await page.locator('.as-is').innerText()).toContain('情報システム課（内線1234）');
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('gives "back to editing" the first focus where nothing can be moved, and offers another try', async () => {
    await show({ ...questionOf({ to: unknown('timed-out') }, organisations()), problem: 'move-unclear' });
    expect(await focused()).toBe('編集に戻る');
    expect(await page.getByRole('alert').innerText()).toContain('見直して');
    await keepScreenshot(page, 'prompt-unread-ja');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'もう一度確認する' }).click();
    expect(await answers()).toEqual([{ do: 'retry' }]);
  });

  it('tells its state at every change, and opens anew with it', async () => {
    await show(SIXTY);
    await page.getByLabel('確認のため、人数「60」を入力').fill('6');
    await page.getByText('社外だけ（60件）').click();
    await page.locator('summary').click();
    await page.waitForSelector('.recipients');
    const state = await page.evaluate(() => window.bare.states.at(-1));
    expect(state).toMatchObject({ typed: '6', move: 1, detailsOpen: true });
    if (state) await reshow(SIXTY, { state });
    expect(await page.getByLabel('確認のため、人数「60」を入力').inputValue()).toBe('6');
    expect(await page.getByRole('radio', { name: '社外だけ（60件）' }).isChecked()).toBe(true);
    expect(await page.locator('.recipients').count()).toBeGreaterThan(0);
  });

  it('stays small for 10,000 recipients', async () => {
    await show(questionOf({ to: known(winners(10_000)) }));
    await page.locator('summary').click();
    await page.waitForSelector('.recipients');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1_000);
    expect(await page.locator('.recipients').innerText()).toContain('あと9,900件');
  });

  it.each<[string, Language, BrowserContextOptions]>([
    ['ja', 'ja', {}],
    ['en', 'en', {}],
    ['dark', 'ja', { colorScheme: 'dark' }],
    ['dark-en', 'en', { colorScheme: 'dark' }],
    ['contrast', 'en', { forcedColors: 'active' }],
    ['320', 'ja', { viewport: { width: 320, height: 640 } }],
    ['320-en', 'en', { viewport: { width: 320, height: 640 } }],
    // Twice the size on a 640 px wide window leaves 320 px; the pixels are finer.
    ['zoomed', 'en', { viewport: { width: 320, height: 320 }, deviceScaleFactor: 2 }],
  ])('is accessible, and readable without scrolling sideways (%s)', async (name, language, window) => {
    await show(SIXTY, { language, window });
    await keepScreenshot(page, `prompt-window-${name}`);
    await page.locator('summary').click();
    await page.waitForSelector('.recipients');
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
});
