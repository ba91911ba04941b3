import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { known, type Mailbox, unknown } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import type { NoticeContent, OptionsContent, PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { expectAccessible, keepScreenshot, startChromiumWith } from './chromium.ts';

/**
 * The add-on's own built pages, opened in Chromium: the real files under their real content security
 * policy, where axe can look at them. Only the background page, which speaks with Thunderbird, is replaced
 * by one that answers what it would, and the interface by Chromium's of the same form and a storage.
 */
describe('The pages of the built add-on', () => {
  let folder: string;
  let chromium: BrowserContext;
  let base: string;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-pages-'));
    const addon = join(folder, 'addon');
    cpSync(fileURLToPath(new URL('../../dist/thunderbird/addon', import.meta.url)), addon, {
      recursive: true,
    });
    writeFileSync(join(addon, 'answers.js'), background());
    const manifest = JSON.parse(readFileSync(join(addon, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    // Chromium knows neither event pages nor mail: everything else stays as it is shipped.
    for (const key of ['compose_action', 'icons', 'permissions', 'browser_specific_settings'])
      delete manifest[key];
    manifest['background'] = { service_worker: 'answers.js' };
    writeFileSync(join(addon, 'manifest.json'), JSON.stringify(manifest));
    chromium = await startChromiumWith(addon, join(folder, 'profile'));
    const worker = chromium.serviceWorkers()[0] ?? (await chromium.waitForEvent('serviceworker'));
    base = new URL('/', worker.url()).href;
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ask in the prompt, with the move as the focused button', async () => {
    page = await open('prompt.html?id=open');
    await page.waitForSelector('h1');
    expect(await page.textContent('h1')).toContain('60');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Move 60 /);
    expect(await page.evaluate(() => document.title)).toContain('60');
    // For its first half second the prompt takes no press, and is dimmed.
    await page.waitForFunction(() => !document.querySelector('[data-unseen]'));
    await expectAccessible(page);
    await keepScreenshot(page, 'addon-prompt');
  });

  it('say so where nobody waits for the answer any more', async () => {
    page = await open('prompt.html?id=gone');
    await page.waitForSelector('.notice');
    expect(await page.innerText('.notice')).toMatch(/cut off/);
    await expectAccessible(page);
  });

  it('say after a move what to do, and offer to undo it', async () => {
    page = await open('notice.html?tab=1');
    await page.waitForSelector('.notice');
    expect(await page.innerText('.notice')).toContain('60');
    expect(await page.isVisible('button:has-text("Undo")')).toBe(true);
    await expectAccessible(page);
  });

  it('forget a circle in the options', async () => {
    page = await open('options.html');
    await page.click('summary');
    await page.waitForSelector('text=aoki@gmail.com');
    await expectAccessible(page);
    await keepScreenshot(page, 'addon-options');
    await page.click('button:has-text("Forget")');
    await page.waitForSelector('text=aoki@gmail.com', { state: 'detached' });
    await expectAccessible(page);
  });

  it('keep the person’s own settings, which the next opening shows', async () => {
    page = await open('options.html');
    const level = page.getByRole('group', { name: 'External recipients' }).getByRole('combobox');
    await level.selectOption('ask');
    await page.getByRole('status').filter({ hasText: '“External recipients” is saved' }).waitFor();
    await page.locator('.rule summary').first().click();
    await expectAccessible(page);
    await keepScreenshot(page, 'addon-personal', true);
    await page.reload();
    await page.waitForSelector('.rule');
    expect(await level.inputValue()).toBe('ask');
    await page.getByRole('button', { name: 'Reset to built-in: External recipients' }).click();
    await vi.waitFor(async () => expect(await level.inputValue()).toBe(''));
  });

  async function open(path: string): Promise<Page> {
    const opened = await chromium.newPage();
    await opened.addInitScript(messenger);
    await opened.goto(base + path);
    return opened;
  }
});

/** Thunderbird's interface as far as the pages use it: storage kept beyond a reload, no organisation's policy, and Chromium's own. */
function messenger(): void {
  const kept = (): Record<string, unknown> =>
    JSON.parse(localStorage['kept'] ?? '{}') as Record<string, unknown>;
  const keep = (values: object): void => void (localStorage['kept'] = JSON.stringify(values));
  const { runtime, i18n, tabs } = (
    globalThis as unknown as { readonly chrome: object & Record<string, unknown> }
  ).chrome;
  const messenger = {
    runtime,
    i18n,
    tabs,
    storage: {
      managed: { get: () => Promise.reject(new Error('Managed storage manifest not found')) },
      local: {
        get: (key: string) => Promise.resolve(key in kept() ? { [key]: kept()[key] } : {}),
        set: (values: object) => Promise.resolve(keep({ ...kept(), ...values })),
        remove: (key: string) => Promise.resolve(keep({ ...kept(), [key]: undefined })),
      },
    },
  };
  Object.assign(globalThis, { messenger });
}

/** A background that answers the pages as Thunderbird's does; its contents come from the real judge. */
function background(): string {
  const prompt: PromptContent = { view: sixtyWinners() };
  const notice: NoticeContent = { kind: 'moved', count: 60, undo: true };
  const { name, state, revision, sha256, source, contact } = builtInPolicy(RULES);
  const options: OptionsContent = {
    policy: { name, state, revision, sha256, source, contact },
    circles: [{ members: ['aoki@gmail.com', 'baba@gmail.com'], remembered: '2026-11-20' }],
    crowds: [{ people: 911, remembered: '2026-11-20' }],
  };
  return `
    const answers = ${JSON.stringify({ prompt, notice, options })};
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      if (message.type === 'options-forget') answers.options.circles = [];
      if (message.type === 'options-forget-crowds') answers.options.crowds = [];
      if (message.type.startsWith('options')) answer(answers.options);
      else if (message.type === 'notice-get') answer(answers.notice);
      else if (message.type.startsWith('notice')) answer(true);
      else answer(message.id === 'gone' ? null : message.type === 'prompt-get' ? answers.prompt : true);
    });`;
}

function sixtyWinners(): PromptContent['view'] {
  const to = Array.from({ length: 60 }, (_one, i): Mailbox => {
    return { kind: 'mailbox', name: `Winner ${i}`, address: `winner${i}@gmail.com` };
  });
  const draft = {
    key: 'compose-1',
    kind: 'mail' as const,
    from: known({ kind: 'mailbox' as const, name: 'Alice', address: 'alice@example.org' }),
    own: [],
    to: known(to),
    cc: known([]),
    bcc: known([]),
    thread: unknown('not-offered'),
    encrypted: known(false),
    subject: known('You have won'),
    body: known(''),
    attachments: known([]),
  };
  const decision = judge(draft, builtInPolicy(RULES), { rules: RULES, nonce: 'one' });
  return viewOf({ decision, draft }, { language: 'en', rules: RULES, sends: true });
}
