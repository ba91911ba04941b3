import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../src/build/serve.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import type { NoticeKind } from '../../src/ui/notice/kind.ts';
import { BUILT_IN, organisations } from '../ui/questions.ts';
import { serveBareWindow } from './bare-window.ts';
import { expectAccessible, expectNoSidewaysScrolling, keepScreenshot, startChromium } from './chromium.ts';

const KINDS: Readonly<Record<NoticeKind, true>> = {
  'not-sent': true,
  moved: true,
  'move-failed': true,
  'changed-meanwhile': true,
  'move-unclear': true,
  'undo-failed': true,
  'sent-otherwise': true,
  failed: true,
  interrupted: true,
  guarding: true,
  monitoring: true,
  clear: true,
  agreed: true,
  checking: true,
  awaiting: true,
  working: true,
  'no-mail': true,
  gone: true,
};

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  served = await serveBareWindow();
  browser = await startChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 480 } });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(): Promise<void> {
  await page.goto(served.url);
  await page.waitForFunction(() => window.bare !== undefined);
}

const pressed = (): Promise<string[]> => page.evaluate(() => window.bare.pressed);

describe('A notice', () => {
  it.each(LANGUAGES.flatMap((language) => Object.keys(KINDS).map((kind) => [kind, language] as const)))(
    'is accessible and fits a narrow window (%s, %s)',
    async (kind, language) => {
      await open();
      await page.evaluate(
        ([name, spoken]) =>
          window.bare.notice({ kind: name as NoticeKind, language: spoken, count: 60 }, true),
        [kind, language] as const,
      );
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
    },
  );

  it('says how many were moved, and offers to put them back', async () => {
    await open();
    await page.evaluate(() => window.bare.notice({ kind: 'moved', language: 'ja', count: 60 }, true));
    expect(await page.getByRole('status').innerText()).toContain('60件をBccへ移しました');
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByRole('button', { name: '閉じる' }).click();
    expect(await pressed()).toEqual(['undo', 'close']);
  });

  it('interrupts only for what a person must know at once', async () => {
    await open();
    await page.evaluate(() => window.bare.notice({ kind: 'move-unclear', language: 'en' }, false));
    expect(await page.getByRole('alert').innerText()).toContain('check To, Cc and Bcc');
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });
});

describe('The options page', () => {
  const circles = [
    { members: ['a@alpha.example', 'b@beta.example'], remembered: new Date('2026-11-01T03:00:00Z') },
    { members: ['c@gamma.example'], remembered: new Date('2026-11-20T03:00:00Z') },
  ];

  it.each(LANGUAGES)('shows the policy in force and the remembered circles (%s)', async (language) => {
    await open();
    await page.evaluate((options) => window.bare.options(options), {
      language,
      policy: organisations(),
      circles,
    } as const);
    const text = await page.locator('#root').innerText();
    for (const fact of ['Example', '3', organisations().contact, organisations().sha256]) {
      expect(text).toContain(fact);
    }
    await page.locator('summary').first().click();
    expect(await page.getByText('b@beta.example').isVisible()).toBe(true);
    await keepScreenshot(page, `options-${language}`, true);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });

  it('lets each circle be forgotten, or all', async () => {
    await open();
    await page.evaluate((options) => window.bare.options(options), {
      language: 'en',
      policy: BUILT_IN,
      circles,
    } as const);
    await page.getByRole('button', { name: /^Forget the 1 person remembered on/ }).click();
    await page.getByRole('button', { name: 'Forget all 2 groups' }).click();
    expect(await pressed()).toEqual(['forget 1', 'forget all']);
  });

  it('says loudly that the organisation’s policy cannot be read', async () => {
    await open();
    await page.evaluate((options) => window.bare.options(options), {
      language: 'en',
      policy: { ...BUILT_IN, state: 'unreadable' as const },
      circles: [],
    } as const);
    expect(await page.locator('.state').innerText()).toContain('cannot be read');
    await expectAccessible(page);
  });
});

describe('The page of a person’s own settings', () => {
  const tighten = { ...organisations({ options: { askParties: 4 } }), personal: 'tighten' as const };
  const none = { state: 'read' as const, settings: {}, leftOut: 0 };
  const several = {
    'many-visible-recipients': { level: 'note' as const, options: { askParties: 3 } },
    'external-recipients': { level: 'ask' as const },
  };

  it.each(
    LANGUAGES.flatMap((language) =>
      [
        { what: 'free', policy: BUILT_IN, own: none },
        { what: 'tightened', policy: tighten, own: { ...none, settings: several, leftOut: 1 } },
        {
          what: 'partly locked',
          policy: { ...tighten, locked: ['rules.external-recipients'] },
          own: { state: 'corrupt' as const },
        },
        { what: 'closed', policy: organisations(), own: { ...none, settings: several } },
      ].map((given) => Object.assign(given, { language })),
    ),
  )('is accessible and fits a narrow window ($what, $language)', async ({ what, ...personal }) => {
    await open();
    await page.evaluate((given) => window.bare.personal(given), personal);
    for (const summary of await page.locator('.rule summary').all()) await summary.click();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await keepScreenshot(page, `personal-${what.replace(' ', '-')}-${personal.language}`, true);
  });

  it.each([{ colorScheme: 'dark' as const }, { forcedColors: 'active' as const }])(
    'is accessible with other colours (%o)',
    async (colours) => {
      await open();
      await page.emulateMedia(colours);
      await page.evaluate((given) => window.bare.personal(given), {
        language: 'ja',
        policy: tighten,
        own: { ...none, settings: several },
      } as const);
      for (const summary of await page.locator('.rule summary').all()) await summary.click();
      await page.locator('#personal-many-visible-recipients-askParties').fill('9999');
      await page.keyboard.press('Tab');
      await page.getByText('整数を入れてください').first().waitFor();
      await expectAccessible(page);
      await keepScreenshot(page, `personal-${Object.values(colours).join()}`, true);
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
    },
  );

  it('is filled in by keyboard alone, and says in words what was kept', async () => {
    await open();
    await page.evaluate((given) => window.bare.personal(given), {
      language: 'en',
      policy: BUILT_IN,
      own: none,
    } as const);
    await tabTo('#personal-external-recipients-level');
    await page.keyboard.type('Asks');
    await page.getByText('“External recipients” is saved').waitFor();
    await tabTo('.rule:has(#personal-many-visible-recipients-askParties) summary');
    await page.keyboard.press('Enter');
    await tabTo('#personal-many-visible-recipients-askParties');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await page.getByRole('status').filter({ hasText: 'Many visible recipients' }).waitFor();
    expect((await pressed()).map((one) => JSON.parse(one) as unknown)).toEqual([
      { 'external-recipients': { level: 'ask' } },
      {
        'external-recipients': { level: 'ask' },
        'many-visible-recipients': { options: { askParties: 7 } },
      },
    ]);
  });

  async function tabTo(selector: string): Promise<void> {
    const target = page.locator(selector);
    for (let presses = 0; presses < FAR; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is not reached within ${FAR} presses of Tab.`);
  }
  const FAR = 200;
});
