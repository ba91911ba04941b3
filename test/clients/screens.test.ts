import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../src/build/serve.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import type { NoticeKind } from '../../src/ui/notice/notice.tsx';
import { BUILT_IN, organisations } from '../ui/questions.ts';
import { serveBareWindow } from './bare-window.ts';
import { expectAccessible, expectNoSidewaysScrolling, keepScreenshot, startChromium } from './chromium.ts';

const KINDS: Readonly<Record<NoticeKind, true>> = {
  'not-sent': true,
  moved: true,
  'move-failed': true,
  'move-unclear': true,
  failed: true,
  interrupted: true,
  guarding: true,
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
