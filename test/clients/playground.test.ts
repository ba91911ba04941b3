import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServer } from '../../src/build/serve.ts';
import { expectAccessible, expectNoSidewaysScrolling, keepScreenshot, startChromium } from './chromium.ts';
import { PlaygroundPage } from './playground-page.ts';
import { Windows } from './windows.ts';

const BUILT = fileURLToPath(new URL('../../dist/playground', import.meta.url));

let browser: Browser;
let served: Served;
const windows = new Windows({ locale: 'ja-JP', viewport: { width: 1280, height: 860 } }, (window) => {
  window.on('request', (request) => requests.push(request.url()));
  window.on('pageerror', (error) => complaints.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});
let page: Page;
let desk: PlaygroundPage;
/** Everything the page asked of any server. */
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  served = await startServer({ dir: BUILT, port: 0 });
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Loads the playground anew, in a window that other tests have used too: it keeps nothing from before. */
async function open(wanted: BrowserContextOptions = {}): Promise<void> {
  page = await windows.like(wanted, browser);
  requests = [];
  complaints = [];
  desk = new PlaygroundPage(page);
  await page.goto(served.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('The playground', () => {
  it('guards Kagoshima: 60 are moved to Bcc, 61 are in the envelope and none of them in the header', async () => {
    await open();
    await desk.kagoshima();
    expect(await desk.headline()).toBe('社外の60人が、お互いのアドレスを見られる状態です');
    await keepScreenshot(page, 'playground-prompt-ja');
    await desk.dialog.getByRole('button', { name: '60件をBccへ移して送信' }).click();
    await desk.dialog.waitFor({ state: 'hidden' });

    const reached = await desk.envelope();
    expect(reached).toHaveLength(61);
    const header = await desk.result.locator('.header').innerText();
    const sender = reached.filter((address) => header.includes(address));
    expect(sender).toEqual([/<([^>]+)>/.exec(await page.getByLabel('差出人').inputValue())?.[1]]);
    await keepScreenshot(page, 'playground-sent-ja', true);
    expect(complaints).toEqual([]);
  });

  it('lets nothing leave the page', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    const loading = requests.length;
    await desk.kagoshima();
    await page.keyboard.press('Enter');
    await desk.sent.waitFor();
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    expect(requests.slice(loading)).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    await open();
    for (let press = 0; (await desk.focused()) !== '再現する'; press += 1) {
      if (press > 20) throw new Error('The sample cannot be reached with the Tab key.');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await desk.focused()).toBe('送信');
    await page.keyboard.press('Enter');
    await desk.promptReady();
    expect(await desk.focused()).toBe('60件をBccへ移して送信');
    await page.keyboard.press('Enter');
    expect(await desk.envelope()).toHaveLength(61);
  });

  it('does not answer its own prompt with the Enter that pressed Send', async () => {
    await open();
    await page.getByRole('button', { name: '再現する' }).click();
    await desk.sendButton.focus();
    await page.keyboard.down('Enter');
    await desk.promptReady();
    // The keyboard repeats the key that is still held.
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await desk.dialog.isVisible()).toBe(true);
    expect(await desk.sent.count()).toBe(0);
    await page.keyboard.press('Enter');
    await desk.sent.waitFor();
  });

  it('keeps the focus in the prompt while that is open', async () => {
    await open();
    await desk.kagoshima();
    for (let press = 0; press < 15; press += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement?.closest('dialog') === null && document.activeElement !== document.body,
      );
      expect(outside).toBe(false);
    }
  });

  it('sends nothing on Escape, says so, and gives the focus back to Send', async () => {
    await open();
    await desk.kagoshima();
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'hidden' });
    expect(await page.locator('.notice').innerText()).toContain('送信していません');
    expect(await desk.result.innerText()).toContain('まだ何も送信していません');
    await page.getByRole('button', { name: '閉じる' }).click();
    expect(await desk.focused()).toBe('送信');
    expect(await page.getByLabel(/^宛先/).inputValue()).toContain('@gmail.com');
  });

  it('sends as it is only with the number typed', async () => {
    await open({ locale: 'en-US' });
    await desk.kagoshima();
    const asIs = desk.dialog.getByRole('button', { name: 'Send with 60 people visible' });
    await asIs.click();
    expect(await desk.dialog.locator('#prompt-number-error').innerText()).toContain('60');
    await desk.dialog.getByLabel('To confirm, type the number of people: 60').fill('60');
    await asIs.click();
    expect(await desk.envelope()).toHaveLength(60);
    expect(await desk.result.locator('.header').innerText()).toContain('@gmail.com');
  });

  it('moves and lets look, can be undone, and asks again at the next Send', async () => {
    await open();
    await desk.kagoshima();
    await desk.dialog.getByRole('button', { name: 'Bccへ移して確認する' }).click();
    await page.getByText('60件をBccへ移しました').waitFor();
    expect(await page.getByLabel(/^Bcc/).inputValue()).toContain('@gmail.com');
    await keepScreenshot(page, 'playground-moved-ja', true);
    await page.getByRole('button', { name: '元に戻す' }).click();
    expect(await page.getByLabel(/^Bcc/).inputValue()).toBe('');
    await desk.sendAndBeAsked();
    expect(await desk.headline()).toContain('60人');
  });

  it.each([
    ['取引先1社の8人に送る', 8],
    ['社内の99人に送る', 99],
    ['やり取りに最初からいる12人に全員返信する', 12],
  ])('sends an ordinary mail without a word: %s', async (name, count) => {
    await open();
    for (const details of await page.locator('.samples details').all())
      await details.locator('summary').click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await desk.sendButton.click();
    await desk.sent.waitFor();
    expect(await desk.dialog.isVisible()).toBe(false);
    expect(await desk.envelope()).toHaveLength(count);
  });

  it('reads what a person types, as it is typed', async () => {
    await open();
    const typed = Array.from({ length: 6 }, (_, index) => `客${index} <guest${index}@shop${index}.example>`);
    await page.getByLabel(/^宛先/).fill(typed.slice(0, 3).join('\n'));
    await page.getByLabel(/^Cc/).fill(typed.slice(3).join('; '));
    await desk.sendAndBeAsked();
    expect(await desk.headline()).toContain('6人');
  });

  it('offers a mail of each of the other incidents that is held, and says what is not stopped yet', async () => {
    await open();
    await page.getByText('ほかの4つの事故').click();
    const incidents = page.locator('.incidents > li');
    expect(await incidents.count()).toBe(4);
    for (const incident of await incidents.all()) {
      expect(await incident.innerText()).toContain('まだ守れないもの');
      const held = incident.locator('[data-verdict="ask"], [data-verdict="block"]');
      expect(await held.count()).toBeGreaterThan(0);
    }
  });

  it('shows the decision as judge returned it', async () => {
    await open();
    await desk.kagoshima();
    await page.keyboard.press('Escape');
    await page.getByText('判定の中身').click();
    const decision = JSON.parse(await page.locator('pre').innerText()) as {
      verdict: string;
      audience: unknown;
    };
    expect(decision).toMatchObject({ verdict: 'block', audience: { people: { length: 60 } } });
  });

  it('takes the organisation’s policy, and says in words what is wrong with one', async () => {
    await open({ locale: 'en-US' });
    await page.getByText('Organisation and policy').click();
    const policy = page.getByLabel('Organisation’s policy (JSON)');
    await policy.fill('{ "format": 1, "revision": 1, "nome": "Example" }');
    expect(await page.locator('#setting-problems').innerText()).toContain('Did you mean "name"?');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Replay' }).click();
    await desk.sendAndBeAsked();
    expect(await desk.dialog.innerText()).toContain('policy could not be read');
    await page.keyboard.press('Escape');

    await policy.fill(
      JSON.stringify({
        format: 1,
        revision: 4,
        name: 'City office',
        contact: 'the IT desk, 1234',
        ourDomains: ['city.example'],
        rules: {},
      }),
    );
    await desk.sendAndBeAsked();
    expect(await desk.dialog.locator('.as-is').innerText()).toContain('the IT desk, 1234');
    expect(await desk.dialog.getByRole('button', { name: /visible/ }).count()).toBe(0);
  });

  it('counts the organisation’s own domains as inside', async () => {
    await open();
    await page.getByText('組織とポリシー').click();
    await page.getByLabel('自組織のドメイン').fill('sister.example');
    await page
      .getByLabel(/^宛先/)
      .fill(Array.from({ length: 8 }, (_, n) => `p${n}@d${n}.sister.example`).join(','));
    await page.getByLabel('件名').fill('定例会');
    await desk.sendButton.click();
    await desk.sent.waitFor();
    expect(await desk.result.innerText()).toContain('何も言わず送信');
  });

  it.each([
    ['refused', '宛先は元のままです'],
    ['half', '元に戻せない宛先がありました'],
  ])(
    'asks again, and says what happened, when the mail program fails to write (%s)',
    async (fault, sentence) => {
      await open();
      await page.getByText('組織とポリシー').click();
      await page.getByLabel('メールソフトの不調をまねる').selectOption(fault);
      await desk.kagoshima();
      await desk.dialog.getByRole('button', { name: '60件をBccへ移して送信' }).click();
      await desk.dialog.getByRole('alert').waitFor();
      expect(await desk.dialog.getByRole('alert').innerText()).toContain(sentence);
      expect(await desk.sent.count()).toBe(0);
    },
  );

  it('speaks the language that is chosen, at once and everywhere', async () => {
    await open();
    await page.getByText('English', { exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await desk.kagoshima();
    expect(await desk.dialog.getByRole('button', { name: 'Move 60 to Bcc and send' }).isVisible()).toBe(true);
  });

  it.each<[string, BrowserContextOptions]>([
    ['ja', {}],
    ['en', { locale: 'en-US' }],
    ['dark', { colorScheme: 'dark' }],
    ['320', { viewport: { width: 320, height: 640 } }],
    // A 1280 px wide window at 200 %: half as many px, each twice as large.
    ['zoomed', { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2, locale: 'en-US' }],
  ])('is accessible, with and without the prompt (%s)', async (name, window) => {
    await open(window);
    for (const details of await page.locator('details').all())
      await details.locator('summary').first().click();
    await keepScreenshot(page, `playground-${name}`, true);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await desk.kagoshima();
    await keepScreenshot(page, `playground-prompt-${name}`);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await desk.dialog.getByRole('button').first().click();
    await desk.sent.waitFor();
    await expectAccessible(page);
  });
});
