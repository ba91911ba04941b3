/** `tsx src/build/icons.ts`: draws the PNG icons from the SVG in Debian's Chromium, after it has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './places.ts';

/** 16 to 80 are the sizes Outlook's ribbon knows, 64 and 128 its lists; 25 is for phones. */
const SIZES = [16, 20, 24, 25, 32, 40, 48, 64, 80, 128];

const folder = join(ROOT, 'assets/icons');
const svg = readFileSync(join(folder, 'icon.svg')).toString('base64');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<img src="data:image/svg+xml;base64,${svg}" style="position:fixed;inset:0;width:100%;height:100%">`,
    );
    // What is not drawn stays transparent: the corners are round on dark themes too.
    await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
