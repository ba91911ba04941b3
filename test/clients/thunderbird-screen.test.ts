import { describe, expect, it } from 'vitest';
import { compose } from './thunderbird/compose.ts';
import { NOTICE, PROMPT, winners } from './thunderbird/desk.ts';
import { inPage, openPage, waitForPage } from './thunderbird/pages.ts';
import { until } from './thunderbird/patience.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const SIXTY = winners(60);
/** Parts of window titles by which the window manager knows them. */
const COMPOSE = 'Write: |作成: ';

describe('The real Thunderbird on a screen, with a keyboard', () => {
  const desk = takeThunderbird({ screen: true });

  it('sends 60 winners to Bcc by keyboard alone: Ctrl+Enter, then Enter', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await desk.screen?.activate(COMPOSE);
    await desk.screen?.key('ctrl+Return');
    expect((await desk.prompt()).focused).toMatch(/Move 60/);
    await promptHasTheKeyboard();
    await desk.picture('thunderbird-prompt-en');
    await desk.screen?.key('Return');
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
    await window.gone();
  });

  it('types the number and sends as is by keyboard alone', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await desk.screen?.activate(COMPOSE);
    await desk.screen?.key('ctrl+Return');
    await desk.prompt();
    await promptHasTheKeyboard();
    for (let presses = 0; presses < 12 && (await focusedId()) !== 'prompt-number'; presses += 1) {
      await desk.screen?.key('Tab');
    }
    expect(await focusedId()).toBe('prompt-number');
    await desk.screen?.type('60');
    for (let presses = 0; presses < 6 && !(await focusedText()).includes('Send with 60'); presses += 1) {
      await desk.screen?.key('Tab');
    }
    await desk.screen?.key('Return');
    expect((await desk.sink.wait(1)).parsed.to).toHaveLength(60);
    await window.gone();
  });

  it('does not send on Escape, and gives the keyboard back to the mail', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await desk.screen?.activate(COMPOSE);
    await desk.screen?.key('ctrl+Return');
    await desk.prompt();
    await promptHasTheKeyboard();
    await desk.screen?.key('Escape');
    expect((await window.unlocked()).to).toHaveLength(60);
    await until(
      async () => /Write: /.test((await desk.screen?.activeTitle()) ?? ''),
      30_000,
      'the mail to have the keyboard',
    );
    expect(desk.sink.mails).toHaveLength(0);
  });

  it('comes back to the front within a second when it was buried, with what was typed', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await window.send();
    await desk.prompt();
    await desk.fill(PROMPT, '#prompt-number', '42');
    for (let round = 0; round < 3; round += 1) {
      await desk.screen?.activate(COMPOSE);
      await until(async () => (await frontTitle()).includes('60'), 1_000, 'the prompt in front', 20);
      // The mail can only be buried anew once the window manager has settled the focus.
      await promptHasTheKeyboard();
    }
    expect(
      await inPage(desk.tb, PROMPT, () => document.querySelector<HTMLInputElement>('#prompt-number')?.value),
    ).toBe('42');
    expect(await desk.prompts()).toBe(1);
    await desk.press(PROMPT, /Move 60 .*Bcc and send/);
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
  });

  it('says in the mail window that nothing was sent when the window manager closes the prompt', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await window.send();
    const { headline } = await desk.prompt();
    await desk.screen?.closeWindow(headline.slice(0, 20));
    await window.unlocked();
    await waitForPage(desk.tb, NOTICE, () => /not sent/i.test(document.body.innerText));
    await desk.picture('thunderbird-not-sent-en');
    expect(desk.sink.mails).toHaveLength(0);
  });

  it('shows after "move and look" who is in Bcc, with an undo', async () => {
    const window = await compose(desk.tb, { to: SIXTY });
    await window.send();
    await desk.prompt();
    await desk.press(PROMPT, /look/);
    await window.until((state) => state.bcc.length === 60 && state.bccRowVisible, 'moved');
    await waitForPage(desk.tb, NOTICE, () => document.querySelector('button') !== null);
    await desk.picture('thunderbird-moved-en');
  });

  it('shows the remembered circles and the policy in the options', async () => {
    await openPage(desk.tb, 'options.html');
    expect(
      await waitForPage(
        desk.tb,
        'options.html',
        () => document.querySelector('h1') && document.body.innerText,
      ),
    ).toMatch(/built-in/i);
  });

  async function promptHasTheKeyboard(): Promise<void> {
    await until(
      async () => /60/.test((await desk.screen?.activeTitle()) ?? ''),
      30_000,
      'the prompt to have the keyboard',
    );
  }

  async function frontTitle(): Promise<string> {
    return (await desk.screen?.stacking())?.at(-1) ?? '';
  }

  function focusedId(): Promise<string | null> {
    return inPage(desk.tb, PROMPT, () => document.activeElement?.id ?? null);
  }

  function focusedText(): Promise<string> {
    return inPage(desk.tb, PROMPT, () => document.activeElement?.textContent ?? '');
  }
});

describe('日本語のThunderbird', () => {
  const desk = takeThunderbird({ screen: true, locale: 'ja' });

  it('日本語で尋ね、Bccへ移して送信する', async () => {
    const names = SIXTY.map((one, i) => one.replace(/Winner \d+/, `当選 ${i}子`));
    const window = await compose(desk.tb, { to: names, subject: '婚活イベント当選のお知らせ' });
    await window.send();
    const prompt = await desk.prompt();
    expect(prompt.language).toBe('ja');
    expect(prompt.headline).toMatch(/60人/);
    expect(prompt.focused).toBe('60件をBccへ移して送信');
    expect(prompt.buttons).toEqual(expect.arrayContaining(['Bccへ移して確認する', '編集に戻る']));
    await desk.picture('thunderbird-prompt-ja');
    await desk.press(PROMPT, /60件をBccへ移して送信/);
    expect((await desk.sink.wait(1)).rcptTo).toHaveLength(61);
    await window.gone();
  });
});
