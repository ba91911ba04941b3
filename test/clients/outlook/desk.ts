import type { Browser, BrowserContext, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import type { SentMail } from '../../hosts/fake-outlook/alert.ts';
import type { Traits } from '../../hosts/fake-outlook/client.ts';
import type { NewMail, WrittenMail } from '../../hosts/fake-outlook/mailbox.ts';
import { HOST_ORIGIN } from '../../hosts/fake-outlook/protocol.ts';
import type { OutlookWindow } from './page.ts';
import { type Folders, type Missed, serveSite } from './site.ts';

declare global {
  interface Window {
    /** What the fake Outlook's page offers. */
    outlook: OutlookWindow;
  }
}

/** What a window of Outlook is opened with. */
interface WhatIsOpen {
  readonly folders: Folders;
  readonly mails?: readonly NewMail[];
  readonly traits?: Partial<Traits>;
}

/** A window of Outlook as a person finds their way in it, in either language. */
export class OutlookDesk {
  readonly page: Page;
  readonly missed: Missed;
  /** Everything that any frame wrote to the console. */
  readonly console: readonly string[];
  /** Errors and warnings among it that are not expected, and what was thrown and not caught. */
  readonly complaints: readonly string[];

  private constructor(page: Page, missed: Missed) {
    const heard: string[] = [];
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      heard.push(text);
      if (!['error', 'warning'].includes(message.type())) return;
      if (!EXPECTED.some((beginning) => text.startsWith(beginning))) complaints.push(text);
    });
    this.page = page;
    this.missed = missed;
    this.console = heard;
    this.complaints = complaints;
  }

  /** Opens a window, with mails in it; the last is the one that is shown. */
  static async open(
    browser: Browser,
    of: WhatIsOpen & { readonly window?: BrowserContextOptions },
  ): Promise<OutlookDesk> {
    return await OutlookDesk.openIn(await browser.newContext({ viewport: VIEWPORT, ...of.window }), of);
  }

  /** Opens the same in a browser with a profile of its own. */
  static async openIn(context: BrowserContext, of: WhatIsOpen): Promise<OutlookDesk> {
    const missed = await serveSite(context, of.folders);
    const desk = new OutlookDesk(await context.newPage(), missed);
    await desk.page.goto(`${HOST_ORIGIN}/`);
    await desk.page.waitForFunction(() => window.outlook !== undefined);
    await desk.page.evaluate(
      ([traits, mails]) => {
        window.outlook.start(traits);
        for (const mail of mails) window.outlook.compose(mail);
      },
      [of.traits ?? {}, of.mails ?? []] as const,
    );
    return desk;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Presses Send, and waits for what comes of it. @returns what the alert says, '' if the mail left */
  async send(): Promise<string> {
    await this.page.getByRole('button', { name: /^(送信|Send)$/, disabled: false }).click();
    await this.alert
      .or(this.page.getByRole('status').filter({ hasText: /./ }))
      .first()
      .waitFor();
    return (await this.alert.isVisible()) ? await this.alert.locator('.text').innerText() : '';
  }

  /** The alert that Send was answered with. */
  get alert(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses one of the alert's buttons. */
  async press(label: string): Promise<void> {
    await this.alert.getByRole('button', { name: label }).click();
  }

  /** Opens the pane: by the alert's button, or by the ribbon where that button does something else. */
  async review(): Promise<void> {
    const button = this.alert.getByRole('button', { name: /^(宛先を見直す|Review recipients)$/ });
    if ((await button.count()) > 0) return await button.click();
    await this.press("Don't Send");
    await this.openFromRibbon();
  }

  /** Presses the command's button in the ribbon. */
  async moveFromRibbon(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Bccへ移す|Move to Bcc)$/ }).click();
  }

  /** What is said above the mail, once something is. */
  async notice(): Promise<string> {
    const bar = this.page.getByRole('log').locator('p').first();
    await bar.waitFor();
    return await bar.innerText();
  }

  /** Presses the add-in's button in the ribbon. */
  async openFromRibbon(): Promise<void> {
    await this.page.getByRole('button', { name: /^(宛先を確認|Check recipients)$/ }).click();
  }

  /** Goes to another mail that is open. */
  async goTo(subject: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: subject }).click();
  }

  /** Writes in the mail that is shown. */
  async edit(written: WrittenMail): Promise<void> {
    await this.page.evaluate((change) => window.outlook.edit(change), written);
  }

  /** How many stand in each field of the mail that is shown. */
  async counts(): Promise<Readonly<Record<'to' | 'cc' | 'bcc', number>>> {
    const { to, cc, bcc } = await this.page.evaluate(() => window.outlook.fields());
    return { to: to.length, cc: cc.length, bcc: bcc.length };
  }

  /** Every mail that left. */
  async sent(): Promise<readonly SentMail[]> {
    return await this.page.evaluate(() => window.outlook.sent);
  }

  /** The pane's window, once it shows this and may be answered. */
  async pane(sentence: string): Promise<Frame> {
    const handle = await this.page.waitForSelector('aside iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The pane has no window.');
    await frame.getByText(sentence).first().waitFor();
    await frame.waitForSelector('.stage:not([data-settling])');
    return frame;
  }
}

const VIEWPORT = { width: 760, height: 720 };

/** What the console is known to say. */
const EXPECTED: readonly string[] = [
  // Which file was not loaded is told by `missed`.
  'Failed to load resource',
  // office.js parses a licence, which is empty here, as XML, and Chromium paints what is wrong with it.
  "Applying inline style violates the following Content Security Policy directive 'style-src",
];
