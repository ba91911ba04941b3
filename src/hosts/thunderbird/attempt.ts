import type { Action } from '../../core/action.ts';
import { guard, type Outcome } from '../../core/guard.ts';
import { RULES } from '../../rules/index.ts';
import { repairRow } from './bcc-row.ts';
import { type ComposeTab, hostOf } from './host.ts';
import { keepFailure, watched } from './log.ts';
import { move, rawFieldsOf, readWindow } from './mail.ts';
import { say, silence } from './notice.ts';
import { policyInForce } from './policy.ts';
import { leaving } from './subjects.ts';
import { unlocked } from './unlocking.ts';

/** One press of Send, from Thunderbird's event to what it is answered. */
export async function attempt(tab: ComposeTab, details: messenger.compose.ComposeDetails): Promise<Outcome> {
  // What was said of the Send before is over; a store that fails here must not hold up the mail.
  void silence(tab.tabId).catch(() => undefined);
  const { host, keep } = watched(hostOf(tab, details));
  try {
    const outcome = await guard(host, await policyInForce(), RULES, today());
    void keep(outcome);
    // While the window was locked nobody could change the subject.
    if (outcome.do === 'send') leaving(tab.tabId, details.subject, outcome.decision);
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
  if (outcome.look) await moveAndShow(tab, outcome.look.action);
  else if (outcome.because === 'failed' || outcome.because === 'unsettled')
    await say(tab, { content: { kind: 'failed' } });
  else if (outcome.because === 'closed') await say(tab, { content: { kind: 'not-sent' } });
}

/** Says that the check itself failed and the mail was not sent. */
export async function sayFailed(tab: ComposeTab): Promise<void> {
  await unlocked(tab.tabId);
  await repairRow(tab.tabId);
  await say(tab, { content: { kind: 'failed' } });
}

/** "Move and look": in the unlocked window the Bcc row shows by itself. */
async function moveAndShow(tab: ComposeTab, action: Action): Promise<void> {
  const reading = await readWindow(tab.tabId);
  const before = rawFieldsOf(reading);
  const applied = await move(tab.tabId, reading, action);
  if (!applied.done) {
    await say(tab, { content: { kind: applied.restored ? 'move-failed' : 'move-unclear' } });
    return;
  }
  await say(tab, { content: { kind: 'moved', count: action.recipients.length, undo: true }, before });
}
