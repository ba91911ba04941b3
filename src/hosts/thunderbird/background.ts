/**
 * The event page: answers Thunderbird's events and the add-on's own pages. Listeners are registered
 * at once, at the top level, so that an event that wakes the page finds them. They stand alone in the
 * file that is loaded then: what judges is in a file of its own and loaded while Thunderbird is asked
 * about the mail, because nearly every Send finds this page asleep.
 */
import { readAhead } from './ahead.ts';
import { repairRow } from './bcc-row.ts';
import { asking, judging } from './parts.ts';
import type { Message } from './protocol.ts';
import { forget, keyOf } from './session.ts';
import { sendEnded, unlocked } from './unlocking.ts';

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
    const ahead = readAhead(place.tabId, details);
    const { attempt } = await judging();
    const outcome = await attempt(place, ahead, asking);
    if (outcome.do === 'send') return {};
    const free = unlocked(place.tabId);
    void asking()
      .then(({ afterwards }) => afterwards(place, outcome, free))
      .catch((error: unknown) => report('a notice', error));
  } catch (error) {
    report('a Send', error);
    const free = unlocked(place.tabId);
    void asking()
      .then(({ sayFailed }) => sayFailed(place, free))
      .catch((failure: unknown) => report('a notice', failure));
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
  const { id } = tab;
  void judging()
    .then(({ departed }) => departed(id, info))
    .catch((error: unknown) => report('remembering a subject', error));
  void judging()
    .then(({ lookBack }) => lookBack(id, info, asking))
    .catch((error: unknown) => report('a comparison', error));
  void repairRow(tab.id).catch((error: unknown) => report('a repair', error));
});

messenger.tabs.onCreated.addListener((tab: Tab) => {
  // `messageCompose` is Thunderbird's own tab type, of which the published types know nothing.
  if (tab.id === undefined || (tab as { readonly type?: string }).type !== 'messageCompose') return;
  const { id } = tab;
  void judging()
    .then(({ snapshotStart }) => snapshotStart(id))
    .catch((error: unknown) => report('a snapshot', error));
});

messenger.tabs.onRemoved.addListener((tabId: number) => {
  const keys = (['start', 'consent', 'notice', 'hidden-row'] as const).map((kept) => keyOf(kept, tabId));
  void forget(...keys).catch((error: unknown) => report('a clean-up', error));
});

/**
 * Listening is what matters: an update then waits for Thunderbird's next start. Installed at once it
 * would end the background page under an open prompt and lock that compose window for good: an add-on
 * that starts again can close it (`tabs.remove`, which loses the mail), but not unlock it, neither by
 * `setComposeDetails` nor by `windows.update` (tried on 140.12 and 153.8).
 */
messenger.runtime.onUpdateAvailable.addListener(() => undefined);

// No async function: the store's linter takes it for one that answers messages it does not know.
messenger.runtime.onMessage.addListener((message: unknown) =>
  asking().then(({ answerTo }) => answerTo(message as Message)),
);

/** A log line holds what failed, never whose mail it was. */
function report(what: string, error: unknown): void {
  console.error(`Sekisho: ${what} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
}
