import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from './thunderbird/compose.ts';
import { PROMPT, winners } from './thunderbird/desk.ts';
import { inPage, waitForPage } from './thunderbird/pages.ts';
import { sleep, until } from './thunderbird/patience.ts';
import { takeThunderbird } from './thunderbird/taken.ts';
import type { Frame, WindowManager, XDisplay } from './thunderbird/x-display.ts';

const SIXTY = winners(60);
const COMPOSE = 'Write: |作成: ';
/** Longer than a key that was taken needs to reach the mail server. */
const AWHILE = 1_500;

describe.each<[WindowManager, string]>([
  ['openbox', 'en-US'],
  ['metacity', 'ja'],
])('A prompt under %s, in the language %s,', (manager, locale) => {
  const desk = takeThunderbird({ screen: manager, locale });
  let screen: XDisplay;
  beforeAll(() => {
    if (!desk.screen) throw new Error('The desk has no screen.');
    screen = desk.screen;
  });

  it('is not answered unseen by Enter after a click into the mail, and can be seen afterwards', async () => {
    const { title } = await asked();
    // Without a key in between, and with the hurried Enters of somebody who writes.
    for (const keys of [[], ['Return'], ['Return', 'Return', 'Return']]) {
      const mail = await screen.frame(COMPOSE);
      await screen.click(mail.x + 60, mail.y + mail.height * 0.6, ...keys);
      await untilInFront(title);
      await sleep(AWHILE);
      expect(desk.sink.mails, 'nothing left').toHaveLength(0);
      expectReadable(await screen.frame(title));
      expect(await desk.prompts()).toBe(1);
    }
    await desk.picture(`thunderbird-raised-${manager}`);
    await answerByEnter();
  });

  it('is not answered while it is too small, says so, and is given its size back three times', async () => {
    const { title } = await asked();
    for (let round = 0; round < 3; round += 1) {
      await screen.resize(title, [200, 150], 'Return', 'Return');
      await until(async () => isReadable(await screen.frame(title)), 30_000, 'a readable prompt');
      await desk.prompt();
    }
    await screen.resize(title, [250, 260], 'Return', 'Return');
    await waitForPage(desk.tb, PROMPT, () => document.querySelector('[data-unseen="small"]') !== null);
    await sleep(AWHILE);
    await screen.key('Return');
    await sleep(AWHILE);
    await desk.picture(`thunderbird-small-${manager}`);
    expect(await inPage(desk.tb, PROMPT, () => document.querySelector('.unseen')?.textContent)).toMatch(
      locale === 'ja' ? /ウィンドウを広げてください/ : /Make it larger/,
    );
    expect(desk.sink.mails).toHaveLength(0);
    await screen.resize(title, [500, 600]);
    await answerByEnter();
  });

  it('comes back in its size after it was minimised and restored by hand', async () => {
    const { title } = await asked();
    await screen.minimise(title);
    // 140 does not tell the page that it is minimised, so there is nothing to wait for.
    await sleep(AWHILE);
    await screen.activate(title);
    await untilInFront(title);
    await until(async () => isReadable(await screen.frame(title)), 30_000, 'a readable prompt');
    await answerByEnter();
  });

  it('can be answered at 200 % zoom', async () => {
    await asked();
    await desk.tb.chrome(({ Services }, address) => {
      const popup = Services.wm.getMostRecentWindow('mail:extensionPopup');
      const page = [...popup.document.querySelectorAll('browser')].find((each) =>
        each.currentURI.spec.includes(address),
      );
      page.fullZoom = 2;
    }, PROMPT);
    await waitForPage(desk.tb, PROMPT, () => devicePixelRatio === 2);
    await desk.picture(`thunderbird-zoomed-${manager}`);
    await answerByEnter();
  });

  async function asked(): Promise<{ readonly title: string }> {
    const window = await compose(desk.tb, { to: SIXTY });
    await window.send();
    const { headline } = await desk.prompt();
    const title = headline.slice(0, 12);
    await untilInFront(title);
    return { title };
  }

  /** The prompt that is there now takes Enter, and the mail goes to all in Bcc. */
  async function answerByEnter(): Promise<void> {
    // The window may come to the front once more under the press, which is then refused: a person presses again.
    await until(
      async () => {
        if (desk.sink.mails.length > 0) return true;
        await desk.prompt();
        await screen.key('Return');
        await sleep(2_000);
        return desk.sink.mails.length > 0;
      },
      60_000,
      'a mail after Enter',
    );
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
  }

  async function untilInFront(title: string): Promise<void> {
    await until(
      async () => (await screen.activeTitle()).startsWith(title),
      30_000,
      'the prompt in front',
      20,
    );
  }
});

function isReadable({ width, height }: Frame): boolean {
  return width >= 300 && height >= 300;
}

function expectReadable(frame: Frame): void {
  expect(isReadable(frame), JSON.stringify(frame)).toBe(true);
}
