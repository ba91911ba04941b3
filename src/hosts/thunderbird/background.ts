/**
 * The event page: answers Thunderbird's events and the add-on's own pages. Listeners are registered
 * at once, at the top level, so that an event that wakes the page finds them.
 */
import { afterwards, attempt, lookBack, sayFailed } from './attempt.ts';
import { repairRow } from './bcc-row.ts';
import { answerTo } from './messages.ts';
import { windowFocused, windowGone } from './prompt-window.ts';
import type { Message } from './protocol.ts';
import { forget } from './session.ts';
import { departed } from './subjects.ts';
import { snapshotThread } from './thread.ts';
import { sendEnded } from './unlocking.ts';

type Tab = messenger.tabs.Tab;

/**
 * Thunderbird has no try/catch round this listener: a throw, a rejection, a malformed answer or none
 * at all locks the compose window for good (140.12 and 153.7). Whatever happens, it answers.
 */
async function onBeforeSend(tab: Tab, details: messenger.compose.ComposeDetails): Promise<{ cancel?: true }> {
  const place = {
    tabId: tab.id ?? messenger.tabs.TAB_ID_NONE,
    windowId: tab.windowId ?? messenger.windows.WINDOW_ID_NONE,
  };
  try {
    const outcome = await attempt(place, details);
    if (outcome.do === 'send') return {};
    void afterwards(place, outcome).catch((error: unknown) => report('a notice', error));
  } catch (error) {
    report('a Send', error);
    void sayFailed(place).catch((failure: unknown) => report('a notice', failure));
  }
  return { cancel: true };
}

// The published types know only listeners that answer at once; Thunderbird waits for a promise.
messenger.compose.onBeforeSend.addListener(onBeforeSend as never);

/**
 * After any end of a send. A refusal by the mail server comes without an error, a Cancel in one of
 * Thunderbird's own questions with one; what counts is whether the window is still there.
 */
messenger.compose.onAfterSend.addListener((tab: Tab, info: messenger.compose._OnAfterSendSendInfo) => {
  if (tab.id === undefined) return;
  sendEnded(tab.id);
  void departed(tab.id, info).catch((error: unknown) => report('remembering a subject', error));
  void lookBack(tab.id, info).catch((error: unknown) => report('a comparison', error));
  void repairRow(tab.id).catch((error: unknown) => report('a repair', error));
});

messenger.tabs.onCreated.addListener((tab: Tab) => {
  // `messageCompose` is Thunderbird's own tab type, of which the published types know nothing.
  if (tab.id === undefined || (tab as { readonly type?: string }).type !== 'messageCompose') return;
  void snapshotThread(tab.id).catch((error: unknown) => report('a snapshot', error));
});

messenger.tabs.onRemoved.addListener((tabId: number) => {
  const keys = ['thread', 'consent', 'notice', 'hidden-row'].map((kind) => `${kind}:${tabId}`);
  void forget(...keys).catch((error: unknown) => report('a clean-up', error));
});

messenger.windows.onRemoved.addListener((windowId: number) => {
  windowGone(windowId);
});

messenger.windows.onFocusChanged.addListener((windowId: number) => {
  void windowFocused(windowId).catch((error: unknown) => report('a focus change', error));
});

/**
 * Listening is what matters: an update then waits for Thunderbird's next start. Installed at once it
 * would end the background page under an open prompt and lock that compose window for good.
 */
messenger.runtime.onUpdateAvailable.addListener(() => undefined);

messenger.runtime.onMessage.addListener((message: unknown) => answerTo(message as Message));

/** A log line holds what failed, never whose mail it was. */
function report(what: string, error: unknown): void {
  console.error(`Sekisho: ${what} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
}
