import { guard, type Outcome } from '../../core/guard.ts';
import { RULES } from '../../rules/index.ts';
import type { Ahead } from './ahead.ts';
import { type Asking, type ComposeTab, hostOf } from './host.ts';
import { keepDifference, keepFailure, watched } from './log.ts';
import type { sayOfSent } from './notice.ts';
import { policyInForce } from './policy.ts';
import { differenceOf, holdJudged, keepJudged } from './sent.ts';
import { forget, keyOf } from './session.ts';
import { leaving } from './subjects.ts';
import { unlocked } from './unlocking.ts';

/**
 * One press of Send, from Thunderbird's event to what it is answered.
 * @param ahead what was asked for when the event came
 */
export async function attempt(tab: ComposeTab, ahead: Ahead, asking: Asking): Promise<Outcome> {
  void silence(tab, ahead);
  const { host, keep } = watched(hostOf(tab, asking, ahead));
  try {
    const outcome = await guard(host, await policyInForce(ahead), RULES, today());
    const at = new Date();
    // While the window was locked nobody could change the subject.
    if (outcome.do === 'send') {
      leaving(tab.tabId, ahead.details, outcome.decision);
      holdJudged(tab.tabId, outcome.decision);
    }
    // The mail goes first: what is written down meanwhile would keep Thunderbird busy while it sends.
    void unlocked(tab.tabId).then((ended) => {
      if (outcome.do === 'send' && !ended) void keepJudged(tab.tabId).catch(() => undefined);
      return keep(outcome, at);
    });
    return outcome;
  } catch (error) {
    void keepFailure();
    throw error;
  }
}

/** What was said of the Send before is over, and its Undo with it; a store that fails here must not hold up the mail. */
async function silence({ tabId }: ComposeTab, { session }: Ahead): Promise<void> {
  const said = keyOf('notice', tabId);
  try {
    const kept = await session.catch(() => undefined);
    if (!kept || said in kept) await forget(said);
  } catch {
    // Then it is said until the window is closed.
  }
}

/** The day in UTC: an exemption ends with its last day there. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Once a mail has been sent: says and logs it where others got it than were judged. */
export async function lookBack(
  tabId: number,
  info: messenger.compose._OnAfterSendSendInfo,
  asking: () => Promise<{ readonly sayOfSent: typeof sayOfSent }>,
): Promise<void> {
  const difference = await differenceOf(tabId, info);
  if (!difference) return;
  void keepDifference(difference);
  const telling = await asking();
  await telling.sayOfSent(difference);
}
