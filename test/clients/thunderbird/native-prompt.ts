/** Thunderbird's own modal questions: empty subject, forgotten attachment, mail not sent, ... */
import type { Native } from './chrome-scope.ts';
import { until } from './patience.ts';
import type { Thunderbird } from './thunderbird.ts';

/** Buttons of a native question: `accept` is the default one (OK, Send), `cancel` the way back, `extra` a third. */
export type PromptButton = 'accept' | 'cancel' | 'extra1' | 'extra2';

/** An open native question. */
export interface NativePrompt {
  readonly title: string;
  readonly text: string;
  /** Labels of the visible buttons. */
  readonly buttons: Readonly<Partial<Record<PromptButton, string>>>;
}

/** All open native questions, the oldest first. */
export async function nativePrompts(tb: Thunderbird): Promise<NativePrompt[]> {
  try {
    return await tb.chrome(readPrompts);
  } catch (error) {
    if (!isOverMainWindow(error)) throw error;
    const { value } = (await tb.command('WebDriver:GetAlertText')) as { value: string };
    return [{ title: '', text: value, buttons: { accept: '', cancel: '' } }];
  }
}

/** Waits for a native question, presses a button of it and returns what it said. */
export async function answerNativePrompt(
  tb: Thunderbird,
  button: PromptButton,
  ms = 30_000,
): Promise<NativePrompt> {
  const prompt = await until(async () => (await nativePrompts(tb)).at(-1), ms, 'a native question');
  await press(tb, button);
  return prompt;
}

/** Cancels every open native question. */
export async function dismissNativePrompts(tb: Thunderbird): Promise<void> {
  for (let left = 10; left > 0; left -= 1) {
    const { length } = await nativePrompts(tb);
    if (length === 0) return;
    await press(tb, 'cancel');
    await until(
      async () => (await nativePrompts(tb)).length < length,
      5_000,
      'a native question to close',
    ).catch(() => undefined);
  }
}

async function press(tb: Thunderbird, button: PromptButton): Promise<void> {
  try {
    await tb.chrome(pressLast, button);
  } catch (error) {
    if (!isOverMainWindow(error)) throw error;
    await tb.command(button === 'cancel' ? 'WebDriver:DismissAlert' : 'WebDriver:AcceptAlert');
  }
}

/** A question over the main window (a failed background send) stops Marionette's scripts; only its own alert commands work then. */
function isOverMainWindow(error: unknown): boolean {
  return error instanceof Error && error.message.includes('unexpected alert open');
}

/** Runs in Thunderbird. */
function readPrompts({ Services }: Native): NativePrompt[] {
  const prompts: NativePrompt[] = [];
  for (const each of Services.wm.getEnumerator(null)) {
    // A question is a window of its own or a sub-dialog inside the window that it belongs to.
    const views = [
      each,
      ...[...each.document.querySelectorAll('browser.dialogFrame, dialog browser, .dialogBox browser')].map(
        (frame) => frame.contentWindow,
      ),
    ];
    for (const view of views) {
      if (!view?.location.href.includes('commonDialog')) continue;
      const dialog = view.document.querySelector('dialog');
      const buttons: Record<string, string> = {};
      for (const name of ['accept', 'cancel', 'extra1', 'extra2']) {
        const button = dialog.getButton(name);
        if (button && !button.hidden) buttons[name] = button.label;
      }
      const text = (id: string): string => view.document.getElementById(id)?.textContent ?? '';
      prompts.push({ title: view.document.title || text('infoTitle'), text: text('infoBody'), buttons });
    }
  }
  return prompts;
}

/** Runs in Thunderbird. */
function pressLast({ Services, soon }: Native, name: PromptButton): void {
  let last: Native;
  for (const each of Services.wm.getEnumerator(null)) {
    const views = [
      each,
      ...[...each.document.querySelectorAll('browser.dialogFrame, dialog browser, .dialogBox browser')].map(
        (frame) => frame.contentWindow,
      ),
    ];
    for (const view of views) if (view?.location.href.includes('commonDialog')) last = view;
  }
  const button = last?.document.querySelector('dialog').getButton(name);
  if (!button) throw new Error(`No open native question has a button "${name}".`);
  soon(() =>
    button.hidden && name === 'cancel'
      ? last.document.querySelector('dialog').acceptDialog()
      : button.click(),
  );
}
