import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { CLIENT_PACKAGES, installCommand } from './install.ts';

const EXECUTABLE = '/usr/bin/chromium';
const ARTEFACTS = fileURLToPath(new URL('../../artefacts', import.meta.url));

/**
 * Starts Debian's Chromium, which talks to nobody but the pages it is given.
 * @throws a sentence that says what to install
 */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: FLAGS });
}

/** Starts it with an unpacked extension, which only a window with a profile of its own may hold. */
export async function startChromiumWith(extension: string, profile: string): Promise<BrowserContext> {
  return startProfile(profile, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
}

/**
 * Starts it with a profile that lets the frames of other sites keep something, as Chrome does where
 * nobody has changed that. Debian's Chromium (156) blocks third-party cookies, and such a frame's store with them.
 */
export async function startChromiumWithStores(profile: string): Promise<BrowserContext> {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0 } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return startProfile(profile, []);
}

async function startProfile(profile: string, args: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    // The headless shell knows no extensions; the real window without a screen does.
    headless: false,
    args: [...FLAGS, '--headless=new', ...args],
  });
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function executable(): string {
  if (existsSync(EXECUTABLE)) return EXECUTABLE;
  const wanted = CLIENT_PACKAGES.filter(({ name }) => name === 'chromium');
  throw new Error(`Chromium is not installed. Run: ${installCommand(wanted)}`);
}

/** Fails with every accessibility rule that the page breaks, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  // As an expression through the debugger: the page's own content security policy stays in force.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await runner.run(document);
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  });
  expect(violations).toEqual([]);
}

/** Fails where anything must be scrolled sideways: the page, or the dialog on it. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
  );
  expect(wide).toEqual([]);
}

/** Keeps a picture of the page for people to look at; nothing compares it. */
export async function keepScreenshot(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage });
}
