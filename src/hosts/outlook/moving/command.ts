import { type MoveProblem, problemOf } from '../../../core/host.ts';
import { judge } from '../../../core/judge.ts';
import { partsNeeded } from '../../../core/needs.ts';
import type { Policy } from '../../../core/policy.ts';
import { readingOf } from '../../../core/reading.ts';
import { readAsked } from '../asked.ts';
import { readContext } from '../context.ts';
import { hostOf } from '../host.ts';
import type { Reading } from '../mail.ts';
import { messageOf, type OfficeNamespace } from '../office.ts';
import { RULES } from '../rules.ts';
import { keep } from '../session.ts';
import { fieldsOf, move, refusalOf } from './move.ts';
import { keepUndo, undoOf } from './undo.ts';

/**
 * How the command "Move to Bcc" ended:
 * - `moved`: so many are in Bcc now, and the mail waits for another Send;
 * - `nothing`: the guard asks for no move;
 * - `unread`: recipients or sender could not be read; `refused`: Outlook cannot make this move;
 * - `failed`: the command itself failed.
 */
export type CommandEnd =
  | { readonly end: 'moved'; readonly count: number }
  | { readonly end: MoveProblem | 'nothing' | 'unread' | 'refused' | 'failed' };

/** Milliseconds for the recipients; the person waits. */
const PATIENCE = 30_000;

/**
 * Moves to Bcc whom the guard would propose to move in the mail as it is now: from an alert's button, and
 * from the ribbon, where nobody has asked anything. What the button hands over is a hint and tells only
 * which question was answered: if the mail is not any more what that was about, nothing is moved.
 */
export async function moveByCommand(
  office: OfficeNamespace,
  policy: Policy,
  today: string,
): Promise<CommandEnd> {
  if (!messageOf(office)) return { end: 'nothing' };
  const host = hostOf(office, {
    patience: { recipients: PATIENCE, needs: partsNeeded(policy, RULES) },
    policy,
    ask: () => Promise.resolve({ do: 'stay', because: 'failed' }),
    asking: () => Promise.resolve(true),
    apply: (reading, action) => move(office, reading, action),
  });
  const draft = await host.read();
  const { reading } = host;
  const now = readingOf(draft);
  const answered = reading && (await answeredIn(office, reading));
  if (answered && answered.reading !== undefined && answered.reading !== now)
    return { end: 'changed-meanwhile' };

  const [circles, crowds] = await Promise.all([host.circles(), host.crowds()]);
  const decision = judge(draft, policy, { rules: RULES, circles, crowds, nonce: '', today });
  if (!reading || decision.troubles.some(({ kind }) => kind === 'unread')) return { end: 'unread' };
  const [action] = decision.actions;
  // An old yes does not count here: whoever presses "Move" wants them moved.
  const isAsking = decision.verdict === 'ask' || decision.verdict === 'block';
  if (!action || !isAsking) return { end: 'nothing' };
  if (refusalOf(office, reading, action)) return { end: 'refused' };
  const applied = await host.apply(action, now);
  if (!applied.done) return { end: problemOf(applied) };
  // What the host has read last is what it has moved in.
  const before = fieldsOf(host.reading || reading);
  const nonce = answered ? answered.challenge.nonce : '';
  if (before) await keepUndo(office, undoOf(host.reading || reading, before, action, nonce));
  return { end: 'moved', count: action.recipients.length };
}

/**
 * The question that an alert's button answers, once: clients hand over the same again when the command is
 * run from the ribbon later.
 */
async function answeredIn(office: OfficeNamespace, { kept }: Reading): Promise<ReturnType<typeof readAsked>> {
  const asked = readAsked(kept && kept['sekisho.asked']);
  const context = asked && (await readContext(office));
  if (!asked || !kept || !context || context.nonce !== asked.challenge.nonce) return undefined;
  if (kept['sekisho.pressed'] === context.nonce) return undefined;
  await keep(office, 'sekisho.pressed', context.nonce).catch(() => undefined);
  return asked;
}
