import type { Answer } from '../../core/host.ts';
import type { PromptState } from '../../ui/prompt/answering.ts';
import type { PromptView } from '../../ui/prompt/view.ts';
import { pause, within } from './deadline.ts';
import type { PromptContent } from './protocol.ts';
import { isSeen, isTooSmall, type Sight } from './sight.ts';

/**
 * One question on the screen: an ordinary popup window of which Thunderbird knows nothing, while
 * the compose window below is locked. It says "painted" within five seconds and "alive" every two,
 * or the send is cancelled; buried under the compose window it comes back to the front, shrunk it is
 * given its size back. What nobody can see is not answered.
 */
interface Question {
  /** Of the page that shows it now; a window that it was shown in before does not know this one. */
  id: string;
  /** Settled by the time the page asks for it, or soon after. */
  readonly view: Promise<PromptView>;
  readonly composeWindow: number;
  state?: PromptState;
  window?: number;
  painted: boolean;
  /** Its window as the page says; nothing before it was painted. */
  byPage?: Sight;
  /** Its window as Thunderbird says. */
  byClient?: Sight;
  /** The size it had when it could last be seen. */
  size: Size;
  /** How often a shrunk window may still be seen to. */
  mends: number;
  /** Watch ticks since the page last said it was alive. */
  silent: number;
  /** Being raised, enlarged or opened anew: not to be answered meanwhile. */
  raising: boolean;
  /** Answered, or nobody can answer any more. */
  over: boolean;
  settle(answer: Answer): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZE: Size = { width: 620, height: 720 };
/** Somebody who makes the window small again and again means it; it then says itself that it is too small. */
const MENDS = 3;

const TICK = 1_500;
/** Ticks of silence after which a page that had painted is taken for dead. */
const PATIENCE = 3;
/** Milliseconds within which the popup must say that it is on the screen. */
const PAINT = 5_000;
/** Milliseconds within which the client must have done something with the window. */
const PATIENT = 5_000;

/** Milliseconds after which a restored window must have the focus, or another one is opened. */
const RAISED = 400;

const questions = new Map<string, Question>();

/**
 * Opens the prompt and waits for the person; a lost window is an answer too. Never rejects.
 * Thunderbird's auto-save unlocks the mail under an open prompt (153.8), so that Send can be pressed once more:
 * that Send goes back to the mail, and the question that is there already is shown.
 * @param view may still be made while the window opens; where it cannot be made, nobody is asked and the mail stays
 */
export async function askInWindow(
  view: Promise<PromptView>,
  compose: { readonly windowId: number },
): Promise<Answer> {
  const before = [...questions.values()].find((one) => one.composeWindow === compose.windowId);
  if (before) {
    view.catch(() => undefined);
    if (before.painted && !before.raising) void raise(before);
    return { do: 'stay', because: 'person' };
  }
  let settle = (_answer: Answer): void => undefined;
  const answer = new Promise<Answer>((resolve) => {
    settle = resolve;
  });
  const question: Question = {
    id: '',
    view,
    composeWindow: compose.windowId,
    painted: false,
    size: SIZE,
    mends: MENDS,
    silent: 0,
    raising: false,
    over: false,
    settle,
  };
  const fail = (): void => question.settle({ do: 'stay', because: 'failed' });
  view.catch(fail);
  const opened = open(question).catch(fail);
  // Opening has made it a question already.
  watchWindows();
  const watch = setInterval(() => void lookAfter(question), TICK);
  try {
    return await answer;
  } finally {
    clearInterval(watch);
    question.over = true;
    questions.delete(question.id);
    watchWindows();
    void opened.then(() => close(question.window));
  }
}

/** What the page of this question shows; null when nobody waits for it any more. */
export async function contentOf(id: string): Promise<PromptContent | null> {
  const question = questions.get(id);
  if (!question) return null;
  const view = await question.view;
  return question.state ? { view, state: question.state } : { view };
}

/** Hears a sign of life. @returns false when nobody waits for this question any more */
export function heard(
  id: string,
  sign: { readonly painted?: true; readonly state?: PromptState; readonly sight?: Sight },
): boolean {
  const question = questions.get(id);
  if (!question) return false;
  question.silent = 0;
  if (sign.painted) question.painted = true;
  if (sign.state) question.state = sign.state;
  if (sign.sight) {
    question.byPage = sign.sight;
    if (sign.sight.visible && isTooSmall(sign.sight)) void mend(question);
    else if (question.byClient && !isSeen(question.byClient)) void look(question);
  }
  return true;
}

/**
 * Takes the person's answer, unless it sends and nobody could see what it answers: then the question stays.
 * @returns whether it was taken; null when nobody waits for it any more
 */
export function answered(id: string, answer: Answer, sight: Sight): boolean | null {
  const question = questions.get(id);
  if (!question) return null;
  if (answer.do !== 'stay' && !(isAnswerable(question) && isSeen(sight))) return false;
  question.settle(answer);
  return true;
}

/** Whether page and client, where it was asked already, both say that the window can be seen. */
function isAnswerable({ painted, raising, byPage, byClient }: Question): boolean {
  return painted && !raising && byPage !== undefined && isSeen(byPage) && (!byClient || isSeen(byClient));
}

/**
 * Windows are listened to only while somebody is asked: Thunderbird wakes a sleeping event page for
 * whatever it listened to while it started, and every change of focus would wake it (153.8).
 */
function watchWindows(): void {
  const { onRemoved, onFocusChanged } = messenger.windows;
  const change = questions.size > 0 ? 'addListener' : 'removeListener';
  onRemoved[change](windowGone);
  onFocusChanged[change](windowFocused);
}

/** A window is gone: the prompt's own (Esc by the window manager, a crash) or that of the mail. */
function windowGone(windowId: number): void {
  for (const question of questions.values()) {
    // One that was replaced by another is not the question's any more.
    if (question.window === windowId) question.settle({ do: 'stay', because: 'closed' });
    if (question.composeWindow === windowId) question.settle({ do: 'stay', because: 'closed' });
  }
}

/**
 * The locked compose window got the focus, so the prompt may be buried under it: it is raised, and
 * where the window manager refuses, opened anew with what was typed into it.
 */
function windowFocused(windowId: number): void {
  for (const question of questions.values()) {
    if (question.composeWindow === windowId && question.painted && !question.raising) void raise(question);
  }
}

async function open(question: Question): Promise<void> {
  questions.delete(question.id);
  question.id = crypto.randomUUID();
  questions.set(question.id, question);
  question.painted = false;
  question.silent = 0;
  delete question.byPage;
  delete question.byClient;
  const created = await within(
    PATIENT,
    'windows.create',
    messenger.windows.create({
      type: 'popup',
      url: `prompt.html?id=${question.id}`,
      ...SIZE,
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
 * later clicks fire no event; minimising and restoring raises it with the keyboard. What is restored has
 * 1 × 1 pixel, under openbox and metacity, and keeps the keyboard: it is given its size (140.12, 153.8).
 */
async function raise(question: Question): Promise<void> {
  await bring(question, [{ state: 'minimized' }, { state: 'normal' }], ({ focused }) => focused);
}

/** A window that has shrunk while nobody raised it, as when a person has minimised and restored it. */
async function mend(question: Question): Promise<void> {
  if (question.raising || question.mends === 0) return;
  question.mends -= 1;
  await bring(question, [], () => true);
}

/** Takes these steps with the window and gives it its size; where it then is not as it should be, opens it anew. */
async function bring(
  question: Question,
  steps: readonly messenger.windows._UpdateUpdateInfo[],
  isRight: (window: messenger.windows.Window) => boolean,
): Promise<void> {
  const { window } = question;
  if (window === undefined) return;
  question.raising = true;
  try {
    for (const step of [...steps, question.size]) {
      await within(PATIENT, 'windows.update', messenger.windows.update(window, step));
    }
    await pause(RAISED);
    const now = await within(PATIENT, 'windows.get', messenger.windows.get(window));
    question.byClient = sightOf(now);
    const tooSmall = isTooSmall(question.byClient) || (question.byPage && isTooSmall(question.byPage));
    if (isRight(now) && !tooSmall) return;
    await open(question);
    await close(window);
    // Answered while another one opened: that one asks nothing.
    if (question.over) await close(question.window);
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
  await look(question);
}

/** Asks the client how the window stands, and sees to it. */
async function look(question: Question): Promise<void> {
  const { window } = question;
  if (window === undefined) return;
  try {
    const sight = sightOf(await messenger.windows.get(window));
    if (question.window !== window || question.raising) return;
    question.byClient = sight;
    if (sight.visible && isTooSmall(sight)) await mend(question);
    else if (isSeen(sight)) question.size = { width: sight.width, height: sight.height };
  } catch {
    if (question.window === window && !question.raising) question.settle({ do: 'stay', because: 'closed' });
  }
}

function sightOf({ width, height, state }: messenger.windows.Window): Sight {
  return { width: width ?? 0, height: height ?? 0, visible: state !== 'minimized' };
}

async function close(window: number | undefined): Promise<void> {
  try {
    if (window !== undefined) await messenger.windows.remove(window);
  } catch {
    // The person closed it already.
  }
}
