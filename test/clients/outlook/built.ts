import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { startChromium } from '../chromium.ts';
import { OutlookDesk } from './desk.ts';
import { type Folders, SITE } from './site.ts';

/** Opens windows of an Outlook that has the built add-in. */
export interface BuiltOutlook {
  /** Opens the one window of a test; a folder named here takes the place of the built one. */
  open(
    of: Omit<Parameters<typeof OutlookDesk.open>[1], 'folders'> & { readonly folders?: Partial<Folders> },
  ): Promise<OutlookDesk>;
}

/** An Outlook for each test of a file, in one browser; a test in which a window complains fails. */
export function takeBuiltOutlook(): BuiltOutlook {
  let browser: Browser;
  let built: Folders;
  let desk: OutlookDesk | undefined;
  beforeAll(async () => {
    built = { outlook: inject('pages').outlook, handler: SITE, pane: SITE };
    browser = await startChromium();
  });
  afterEach(async () => {
    await desk?.close();
    expect(desk?.complaints).toEqual([]);
    desk = undefined;
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async open({ folders, ...of }) {
      desk = await OutlookDesk.open(browser, { ...of, folders: { ...built, ...folders } });
      return desk;
    },
  };
}
