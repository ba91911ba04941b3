import type { Answer } from '../../core/host.ts';
import type { PromptState } from '../../ui/prompt/answering.ts';
import type { PromptView } from '../../ui/prompt/view.ts';
import { pause, within } from './deadline.ts';
import type { PromptContent } from './protocol.ts';

/**
 * One question on the screen: an ordinary popup window of which Thunderbird knows nothing, while
 * the compose window below is locked. It says "painted" within five seconds and "alive" every two,
 * or the send is cancelled; buried under the compose window it comes back to the front.
 */
interface Question {
  readonly id: string;
  readonly view: PromptView;
  readonly composeWindow: number;
  state?: PromptState;
  window?: number;
  painted: boolean;
  /** Watch ticks since the page last said it was alive. */
  silent: number;
  /** Being raised or opened anew: the closing of the old window is not an answer. */
  raising: boolean;
  settle(answer: Answer): void;
}

const TICK = 1_500;
/** Ticks of silence after which a page that had painted is taken for dead. */
const PATIENCE = 3;
/** Milliseconds within which the popup must say that it is on the screen. */
const PAINT = 5_000;

/** Milliseconds after which a restored window must have the focus, or another one is opened. */
const RAISED = 400;

const questions = new Map<string, Question>();

/** Opens the prompt and waits for the person; a lost window is an answer too. Never rejects. */
export async function askInWindow(view: PromptView, compose: { readonly windowId: number }): Promise<Answer> {
  const id = crypto.randomUUID();
  const answer = new Promise<Answer>((resolve) => {
    questions.set(id, {
      id,
      view,
      composeWindow: compose.windowId,
      painted: false,
      silent: 0,
      raising: false,
      settle: resolve,
    });
  });
  const question = questions.get(id);
  if (!question) return { do: 'stay', because: 'failed' };
  const opened = open(question).catch(() => {
    question.settle({ do: 'stay', because: 'failed' });
  });
  const watch = setInterval(() => void lookAfter(question), TICK);
  try {
    return await answer;
  } finally {
    clearInterval(watch);
    questions.delete(id);
    void opened.then(() => close(question));
  }
}

/** What the page of this question shows; null when nobody waits for it any more. */
export function contentOf(id: string): PromptContent | null {
  const question = questions.get(id);
  if (!question) return null;
  return question.state ? { view: question.view, state: question.state } : { view: question.view };
}

/** Hears a sign of life. @returns false when nobody waits for this question any more */
export function heard(id: string, sign: { readonly painted?: true; readonly state?: PromptState }): boolean {
  const question = questions.get(id);
  if (!question) return false;
  question.silent = 0;
  if (sign.painted) question.painted = true;
  if (sign.state) question.state = sign.state;
  return true;
}

/** Takes the person's answer. @returns false when nobody waits for it any more */
export function answered(id: string, answer: Answer): boolean {
  const question = questions.get(id);
  question?.settle(answer);
  return question !== undefined;
}

/** A window is gone: the prompt's own (Esc by the window manager, a crash) or that of the mail. */
export function windowGone(windowId: number): void {
  for (const question of questions.values()) {
    if (question.window === windowId && !question.raising) question.settle({ do: 'stay', because: 'closed' });
    if (question.composeWindow === windowId) question.settle({ do: 'stay', because: 'closed' });
  }
}

/**
 * The locked compose window got the focus, so the prompt may be buried under it: it is raised, and
 * where the window manager refuses, opened anew with what was typed into it.
 */
export async function windowFocused(windowId: number): Promise<void> {
  for (const question of questions.values()) {
    if (question.composeWindow === windowId && question.painted && !question.raising) await raise(question);
  }
}

async function open(question: Question): Promise<void> {
  question.painted = false;
  question.silent = 0;
  const created = await within(
    PAINT,
    'windows.create',
    messenger.windows.create({
      type: 'popup',
      url: `prompt.html?id=${question.id}`,
      width: 620,
      height: 720,
      allowScriptsToClose: true,
    }),
  );
  if (created.id !== undefined) question.window = created.id;
  setTimeout(() => {
    if (!question.painted && question.window === created.id)
      question.settle({ do: 'stay', because: 'failed' });
  }, PAINT);
}

/**
 * `focused: true` does not raise a popup under openbox and makes Thunderbird believe it did, so that
 * later clicks fire no event; minimising and restoring raises it with the keyboard (140.12, 153.7).
 */
async function raise(question: Question): Promise<void> {
  const buried = question.window;
  if (buried === undefined) return;
  question.raising = true;
  try {
    await messenger.windows.update(buried, { state: 'minimized' });
    await messenger.windows.update(buried, { state: 'normal' });
    await pause(RAISED);
    if ((await messenger.windows.get(buried)).focused) return;
    await open(question);
    await messenger.windows.remove(buried);
  } catch {
    // Closed by the person meanwhile, or a client that cannot: either way nobody can answer there.
    question.settle({ do: 'stay', because: 'failed' });
  } finally {
    question.raising = false;
  }
}

async function lookAfter(question: Question): Promise<void> {
  if (question.raising) return;
  question.silent += 1;
  if (question.painted && question.silent > PATIENCE) question.settle({ do: 'stay', because: 'failed' });
  const { window } = question;
  if (window === undefined) return;
  try {
    await messenger.windows.get(window);
  } catch {
    if (question.window === window && !question.raising) question.settle({ do: 'stay', because: 'closed' });
  }
}

async function close(question: Question): Promise<void> {
  try {
    if (question.window !== undefined) await messenger.windows.remove(question.window);
  } catch {
    // The person closed it already.
  }
}
