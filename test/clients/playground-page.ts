import type { Locator, Page } from 'playwright-core';

/** The playground as a person finds their way on it, in either language. */
export class PlaygroundPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: /^(送信|Send)$/ });
  }

  /** The prompt. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get result(): Locator {
    return this.page.getByRole('region', { name: /送信の結果|What was sent/ });
  }

  /** The line that says that a mail was sent. */
  get sent(): Locator {
    return this.result.locator('.sent');
  }

  /** Loads the Kagoshima sample and presses Send. */
  async kagoshima(): Promise<void> {
    await this.page.getByRole('button', { name: /再現する|Replay/ }).click();
    await this.sendAndBeAsked();
  }

  /** Presses Send and waits until the prompt may be answered. */
  async sendAndBeAsked(): Promise<void> {
    await this.sendButton.click();
    await this.promptReady();
  }

  async promptReady(): Promise<void> {
    await this.page.waitForSelector('dialog[open]:not([data-settling]) h1');
  }

  headline(): Promise<string> {
    return this.dialog.getByRole('heading', { level: 1 }).innerText();
  }

  /** The addresses of RCPT TO of the mail sent last. */
  async envelope(): Promise<string[]> {
    await this.sent.waitFor();
    await this.result.locator('.envelope summary').click();
    return this.result.locator('.envelope li').allInnerTexts();
  }

  /** What is written on what has the focus. */
  focused(): Promise<string | null | undefined> {
    return this.page.evaluate(() => document.activeElement?.textContent);
  }
}
