import { guard, type Outcome } from '../../core/guard.ts';
import { problemOf } from '../../core/host.ts';
import { readingOf } from '../../core/reading.ts';
import { RULES } from '../../rules/index.ts';
import { repairRow } from './bcc-row.ts';
import type { Ahead } from './ahead.ts';
import { pause } from './deadline.ts';
import { type ComposeTab, hostOf } from './host.ts';
import { keepDifference, keepFailure, watched } from './log.ts';
import { say, sayOfSent, silence } from './notice.ts';
import { policyInForce } from './policy.ts';
import { differenceOf, holdJudged } from './sent.ts';
import { leaving } from './subjects.ts';
import { unlocked } from './unlocking.ts';
import { move } from './writing.ts';

/**
 * One press of Send, from Thunderbird's event to what it is answered.
 * @param ahead what was asked for when the event came
 */
export async function attempt(
  tab: ComposeTab,
  details: messenger.compose.ComposeDetails,
  ahead: Ahead,
): Promise<Outcome> {
  // What was said of the Send before is over; a store that fails here must not hold up the mail.
  void silence(tab.tabId).catch(() => undefined);
  const { host, keep } = watched(hostOf(tab, ahead));
  try {
    const outcome = await guard(host, await policyInForce(ahead), RULES, today());
    const at = new Date();
    // Thunderbird has its answer first.
    void pause(0).then(() => keep(outcome, at));
    // While the window was locked nobody could change the subject.
    if (outcome.do === 'send') {
      leaving(tab.tabId, details.subject, outcome.decision);
      void holdJudged(tab.tabId, outcome.decision).catch(() => undefined);
    }
    return outcome;
  } catch (error) {
    void keepFailure();
    throw error;
  }
}

/** The day in UTC: an exemption ends with its last day there. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What follows a stopped Send, once Thunderbird has unlocked the window. */
export async function afterwards(tab: ComposeTab, outcome: Outcome & { readonly do: 'stay' }): Promise<void> {
  await unlocked(tab.tabId);
  await repairRow(tab.tabId);
  if (outcome.look) await moveAndShow(tab, outcome.look);
  else if (outcome.problem) await say(tab, { content: { kind: outcome.problem } });
  else if (outcome.because === 'failed' || outcome.because === 'unsettled')
    await say(tab, { content: { kind: 'failed' } });
  else if (outcome.because === 'closed') await say(tab, { content: { kind: 'not-sent' } });
}

/** Once a mail has been sent: says and logs it where others got it than were judged. */
export async function lookBack(tabId: number, info: messenger.compose._OnAfterSendSendInfo): Promise<void> {
  const difference = await differenceOf(tabId, info);
  if (!difference) return;
  void keepDifference(difference);
  await sayOfSent(difference);
}

/** Says that the check itself failed and the mail was not sent. */
export async function sayFailed(tab: ComposeTab): Promise<void> {
  await unlocked(tab.tabId);
  await repairRow(tab.tabId);
  await say(tab, { content: { kind: 'failed' } });
}

/** "Move and look": in the unlocked window the Bcc row shows by itself. */
async function moveAndShow(tab: ComposeTab, { action, draft }: Look): Promise<void> {
  const made = await move(tab.tabId, action, readingOf(draft));
  if (!made.done) {
    await say(tab, { content: { kind: problemOf(made) } });
    return;
  }
  const content = { kind: 'moved', count: action.recipients.length, undo: true } as const;
  await say(tab, { content, moved: made.moved });
}

type Look = NonNullable<Extract<Outcome, { readonly do: 'stay' }>['look']>;
