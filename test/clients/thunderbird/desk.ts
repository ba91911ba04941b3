/** A desk with the real Thunderbird on it: the add-on installed, a mail server that keeps what it gets. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDON_UUID, type Pref } from './profile.ts';
import { closeAllWindows } from './compose.ts';
import type { ComposeWindow } from './compose-window.ts';
import { inPage, waitForPage } from './pages.ts';
import { until } from './patience.ts';
import { situationOf } from './situation.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';
import { Thunderbird } from './thunderbird.ts';
import { untilBackground } from './addon.ts';
import { startXDisplay, type WindowManager, type XDisplay } from './x-display.ts';

/** What a desk is set up with. */
export interface DeskOptions {
  readonly binary?: string;
  /** With a screen and a keyboard (Xvfb and openbox or another window manager); otherwise headless. */
  readonly screen?: boolean | WindowManager;
  readonly locale?: string;
  readonly prefs?: Readonly<Record<string, Pref>>;
  /** False: the bare client, for comparison. */
  readonly guarded?: boolean;
  /** Another add-on of the same id than the one that was built, for comparison. */
  readonly xpi?: string;
}

/** Pages of the add-on by the part of their address that tells them apart. */
export const PROMPT = `${ADDON_UUID}/prompt.html`;
export const NOTICE = `${ADDON_UUID}/notice.html`;

/** How often a button is pressed that a prompt does not take. */
const PRESSES = 5;
/** Milliseconds after which a prompt that is still there is not going to close. */
const TAKEN = 2_000;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The XPI that `npm run build` made, here or in another `dist`. */
export function builtXpi(dist = join(ROOT, 'dist')): string {
  const folder = join(dist, 'thunderbird');
  const file = readdirSync(folder).find((name) => name.endsWith('.xpi'));
  if (file === undefined) throw new Error(`There is no XPI in ${folder}. Run: npm run build`);
  return join(folder, file);
}

/** Sets up a desk; `clear` between cases, `leave` at the end. */
export async function sitDown(options: DeskOptions = {}): Promise<Desk> {
  const sink = await startSmtpSink();
  const screen = options.screen
    ? await startXDisplay(options.screen === true ? 'openbox' : options.screen)
    : undefined;
  const tb = await Thunderbird.start({
    smtpPort: sink.port,
    ...(options.binary !== undefined && { binary: options.binary }),
    ...(screen && { display: screen.name }),
    ...(options.locale !== undefined && { locale: options.locale }),
    // The guard's own log lines then stand in what Thunderbird prints.
    prefs: { 'devtools.console.stdout.content': true, ...options.prefs },
  });
  if (options.guarded !== false) {
    await tb.install(options.xpi ?? builtXpi());
    await untilBackground(tb, 'running');
  }
  return new Desk(tb, sink, screen);
}

/** One Thunderbird, its mail server and, where asked for, its screen. */
export class Desk {
  readonly tb: Thunderbird;
  readonly sink: SmtpSink;
  readonly screen: XDisplay | undefined;

  constructor(tb: Thunderbird, sink: SmtpSink, screen: XDisplay | undefined) {
    this.tb = tb;
    this.sink = sink;
    this.screen = screen;
  }

  /** Waits until a prompt is on the screen and may be answered; returns what it says. */
  prompt(): Promise<ShownPrompt> {
    return waitForPage(this.tb, PROMPT, () => {
      if (document.body.dataset['painted'] === undefined) return null;
      if (document.querySelector('[data-settling], [data-unseen]')) return null;
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim());
      return {
        language: document.documentElement.lang,
        headline: texts('h1')[0] ?? '',
        problem: texts('.problem')[0] ?? '',
        buttons: texts('button'),
        focused: (document.activeElement?.textContent ?? '').trim(),
        text: document.body.innerText,
      };
    });
  }

  /**
   * Presses a button of an add-on page by what is written on it, as soon as the page takes it, and again where a
   * prompt says that it was not taken because its window had only just come to the front.
   */
  async press(page: string, label: RegExp): Promise<void> {
    for (let presses = 0; presses < PRESSES; presses += 1) {
      await pressOnce(this.tb, page, label);
      if (page !== PROMPT || !(await wasRefused(this.tb))) return;
    }
    throw new Error(`${label} was pressed ${PRESSES} times and not taken.`);
  }

  /** Ticks a box or chooses from several, by what is written beside it. */
  async choose(page: string, label: RegExp): Promise<void> {
    await inPage(
      this.tb,
      page,
      (source) => {
        const wanted = new RegExp(source);
        const found = [...document.querySelectorAll('label')].find((one) =>
          wanted.test(one.textContent ?? ''),
        );
        if (!found) throw new Error(`No choice matches ${source} in: ${document.body.innerText}`);
        found.click();
      },
      label.source,
    );
  }

  /** Types into a field of an add-on page. */
  async fill(page: string, selector: string, text: string): Promise<void> {
    await inPage(
      this.tb,
      page,
      (wanted, value) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        if (!field) throw new Error(`No field ${wanted}`);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      text,
    );
  }

  /** Answers a prompt with "Back to editing", and waits until it is gone and its mail can be edited. */
  async backToEditing(window: ComposeWindow): Promise<void> {
    await this.press(PROMPT, /Back to editing/);
    await window.unlocked();
    // Else it would be taken for the question to the next Send.
    await this.promptGone();
  }

  /** How many prompts are open. */
  async prompts(): Promise<number> {
    return (await this.tb.windows()).filter((window) => window.type === 'mail:extensionPopup').length;
  }

  /** Waits until no prompt is open. */
  async promptGone(): Promise<void> {
    await until(async () => (await this.prompts()) === 0, 30_000, 'the prompt to close');
  }

  /** What the guard logged of its decisions: verdict, finding ids, counts; oldest first. */
  decisions(): readonly LoggedDecision[] {
    const lines = this.tb.log().matchAll(/Sekisho decided"? "?(\{.*\})/g);
    return [...lines].map((line) => JSON.parse((line[1] ?? '').replaceAll('\\"', '"')) as LoggedDecision);
  }

  /**
   * Waits until the guard has decided once more than `before`.
   * @param people how many the mail is to, where the line of an earlier one may still come: lines are written
   *   when a Send has ended, or a second later
   */
  async decidedSince(before: number, people?: number): Promise<LoggedDecision> {
    return await until(
      () =>
        this.decisions()
          .slice(before)
          .find((one) => people === undefined || one.people === people),
      30_000,
      'a decision of the guard',
    );
  }

  /** How everything stands, for a failure that is to explain itself. */
  async situation(): Promise<string> {
    const { sink } = this;
    const refusing = sink.refusing ? ', refusing' : '';
    return `${await situationOf(this.tb)}\nMail server: ${JSON.stringify(sink.seen)}${refusing}`;
  }

  /** Closes everything a case may have left and empties the mail server. */
  async clear(): Promise<void> {
    this.sink.refusing = false;
    await closeAllWindows(this.tb);
    this.sink.empty();
  }

  /** A picture of the screen, beside the tree and not in it. */
  async picture(name: string): Promise<void> {
    mkdirSync(join(ROOT, 'artefacts'), { recursive: true });
    await this.screen?.screenshot(join(ROOT, 'artefacts', `${name}.png`));
  }

  async leave(): Promise<void> {
    await this.tb.stop();
    await this.screen?.stop();
    await this.sink.close();
  }
}

/** Whether the prompt says so. Where the press was taken it closes, unless the answer lacks something. */
async function wasRefused(tb: Thunderbird): Promise<boolean> {
  const asked = async (): Promise<string> => await inPage(tb, PROMPT, () => location.search).catch(() => '');
  const before = await asked();
  for (const end = Date.now() + TAKEN; Date.now() < end;) {
    if (before === '' || (await asked()) !== before) return false;
    const said = inPage(tb, PROMPT, () => document.querySelector('.unseen')?.textContent ?? '');
    if ((await said.catch(() => '')) !== '') return true;
  }
  return false;
}

async function pressOnce(tb: Thunderbird, page: string, label: RegExp): Promise<void> {
  await waitForPage(tb, page, () => !document.querySelector('[data-settling], [data-unseen]'));
  await inPage(
    tb,
    page,
    (source, flags) => {
      const wanted = new RegExp(source, flags);
      const button = [...document.querySelectorAll('button')].find((one) =>
        wanted.test(one.textContent ?? ''),
      );
      if (!button) throw new Error(`No button matches ${source} in: ${document.body.innerText}`);
      // A busy machine may bring the window to the front once more between the look and the press.
      const press = (): void => {
        if (document.querySelector('[data-settling], [data-unseen]')) {
          setTimeout(press, 50);
          return;
        }
        // What it said of an earlier press is over.
        const line = document.querySelector('.unseen');
        if (line) line.textContent = '';
        button.click();
      };
      setTimeout(press, 0);
    },
    label.source,
    label.flags,
  );
}

/** What a prompt shows. */
export interface ShownPrompt {
  readonly language: string;
  readonly headline: string;
  readonly problem: string;
  readonly buttons: readonly string[];
  /** The text of the focused element. */
  readonly focused: string;
  readonly text: string;
}

/** A line of the guard's own log. */
export interface LoggedDecision {
  readonly verdict: string;
  readonly findings: readonly string[];
  readonly people: number;
}

/** Distinct private people, as the winners of a raffle would be. */
export function winners(count: number): readonly string[] {
  const providers = ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp', 'icloud.com'];
  return Array.from(
    { length: count },
    (_one, i) => `Winner ${i} <winner${i}@${providers[i % providers.length] ?? ''}>`,
  );
}

/** The addresses in "Name <address>" texts, in order. */
export function addressesIn(texts: readonly string[]): readonly string[] {
  return texts.map((text) => /<([^>]+)>/.exec(text)?.[1] ?? text);
}
