import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Windows that the tests of a file use one after the other: one for each wish, opened when it is first
 * wanted. They go with their browser. A page that keeps something from one loading to the next wants a new one.
 */
export class Windows {
  readonly #usual: BrowserContextOptions;
  readonly #onOpened: (window: Page) => void;
  readonly #open = new Map<string, Page>();

  /** @param onOpened called once for each, to listen to it */
  constructor(usual: BrowserContextOptions, onOpened: (window: Page) => void) {
    this.#usual = usual;
    this.#onOpened = onOpened;
  }

  /** The window that differs from the usual one in what is wanted. */
  async like(wanted: BrowserContextOptions, browser: Browser): Promise<Page> {
    const key = JSON.stringify(wanted);
    const open = this.#open.get(key);
    if (open) return open;
    const window = await browser.newPage({ ...this.#usual, ...wanted });
    this.#open.set(key, window);
    this.#onOpened(window);
    return window;
  }
}
