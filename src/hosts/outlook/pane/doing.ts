import type { Action } from '../../../core/action.ts';
import { audienceOf } from '../../../core/audience.ts';
import { type Answer, type Problem, problemOf } from '../../../core/host.ts';
import { readingOf } from '../../../core/reading.ts';
import { reasonGiven } from '../../../core/reason.ts';
import type { Asked } from '../asked.ts';
import { dropConsent, type OutlookHost } from '../host.ts';
import { keepReason } from '../log.ts';
import { fieldsOf, undoMove } from '../moving/move.ts';
import { dropUndo, type Undo, undoOf } from '../moving/undo.ts';
import type { OfficeNamespace } from '../office.ts';
import { keepProperty } from '../properties.ts';
import type { Remark } from './shown.ts';

/** What is said about the person's last doing, with the next screen. */
export interface Said {
  readonly remarks: readonly Remark[];
  readonly problem?: Problem;
}

/** All went as the person wanted: the next screen says it. */
export const NOTHING: Said = { remarks: [] };

/**
 * Moves recipients. The person may have typed since the screen was made: what was shown is what is
 * moved, or nothing.
 * @param asked the handler's question, if there is one
 * @returns what would undo it, or what to say
 */
export async function makeMove(host: OutlookHost, action: Action, asked?: Asked): Promise<Undo | Said> {
  const shown = host.reading;
  if (!shown) return { remarks: [{ kind: 'edited' }] };
  const applied = await host.apply(action, readingOf(shown.draft));
  if (!applied.done) {
    return applied.changed ? { remarks: [{ kind: 'edited' }] } : { remarks: [], problem: problemOf(applied) };
  }
  // Who hides them all has read how many they are: the next Send need not ask that.
  if (asked?.crowd) await host.confirmCrowd(outsideOf(host, asked));
  // What the host has read last is what it has moved in.
  const reading = host.reading ?? shown;
  const before = fieldsOf(reading);
  const nonce = asked?.challenge.nonce ?? '';
  return before ? undoOf(reading, before, action, nonce) : { remarks: [], problem: 'move-unclear' };
}

/** Puts back whom a move moved, and leaves alone what was written since. */
export async function undoLast(office: OfficeNamespace, undo: Undo): Promise<Said> {
  const ended = await undoMove(office, undo.moved);
  if (ended !== 'done') return { remarks: [{ kind: `undo-${ended}` }] };
  await dropUndo(office);
  await dropConsent(office);
  return { remarks: [{ kind: 'undone' }] };
}

/**
 * Keeps the person's yes for the next Send, and reads it back: nobody should press Send in vain. A yes
 * about a meeting is kept with the meeting as well.
 */
export async function makeAgreement(
  office: OfficeNamespace,
  host: OutlookHost,
  { consent, circle }: Extract<Answer, { readonly do: 'consent' }>,
  asked: Asked,
): Promise<Said> {
  try {
    await host.agree(consent);
    const kept = await host.consent();
    if (kept?.challenge.nonce !== consent.challenge.nonce) throw new Error('the consent cannot be read back');
  } catch (error) {
    report('a consent', error);
    return { remarks: [{ kind: 'not-kept', contact: asked.policy.contact }] };
  }
  const { draft, findings } = asked.challenge;
  const reason = reasonGiven(consent, asked.demand);
  if (reason !== undefined) keepReason(office, draft, findings, reason);
  if (asked.crowd) await host.confirmCrowd(outsideOf(host, asked));
  const remarks: Remark[] = [];
  try {
    if (asked.lasting) await keepProperty(office, 'sekisho.consent', asked.lasting);
  } catch (error) {
    report('a lasting consent', error);
    remarks.push({ kind: 'not-lasting' });
  }
  try {
    if (circle) await host.remember(circle);
  } catch (error) {
    report('a circle', error);
    remarks.push({ kind: 'not-remembered' });
  }
  return { remarks };
}

/** Whom the mail reaches outside, as the handler's policy has it. */
function outsideOf({ reading }: OutlookHost, { policy }: Asked): readonly string[] {
  const { people } = reading ? audienceOf(reading.draft, policy.ourDomains, policy) : { people: [] };
  return people.filter((person) => !person.internal).map((person) => person.canonical);
}

/** One line for whoever looks for a reason: what failed, never whose mail it was. */
export function report(what: string, error: unknown): void {
  console.error(`Sekisho: ${what} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
}
