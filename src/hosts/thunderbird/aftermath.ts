import type { Outcome } from '../../core/guard.ts';
import { problemOf } from '../../core/host.ts';
import { readingOf } from '../../core/reading.ts';
import { repairRow } from './bcc-row.ts';
import type { ComposeTab } from './host.ts';
import { say } from './notice.ts';
import { move } from './writing.ts';

type Stay = Outcome & { readonly do: 'stay' };

/**
 * What follows a stopped Send.
 * @param unlocked resolves once Thunderbird has unlocked the window
 */
export async function afterwards(tab: ComposeTab, outcome: Stay, unlocked: Promise<unknown>): Promise<void> {
  await unlocked;
  await repairRow(tab.tabId);
  if (outcome.look) await moveAndShow(tab, outcome.look);
  else if (outcome.problem) await say(tab, { content: { kind: outcome.problem } });
  else if (outcome.because === 'failed' || outcome.because === 'unsettled')
    await say(tab, { content: { kind: 'failed' } });
  else if (outcome.because === 'closed') await say(tab, { content: { kind: 'not-sent' } });
}

/** Says that the check itself failed and the mail was not sent. */
export async function sayFailed(tab: ComposeTab, unlocked: Promise<unknown>): Promise<void> {
  await unlocked;
  await repairRow(tab.tabId);
  await say(tab, { content: { kind: 'failed' } });
}

/** "Move and look": in the unlocked window the Bcc row shows by itself. */
async function moveAndShow(tab: ComposeTab, { action, draft }: NonNullable<Stay['look']>): Promise<void> {
  const made = await move(tab.tabId, action, readingOf(draft));
  if (!made.done) {
    await say(tab, { content: { kind: problemOf(made) } });
    return;
  }
  const content = { kind: 'moved', count: action.recipients.length, undo: true } as const;
  await say(tab, { content, moved: made.moved });
}
