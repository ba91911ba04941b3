import { afterMove } from '../../../core/action.ts';
import { known } from '../../../core/draft.ts';
import { type Decision, type Given, judge } from '../../../core/judge.ts';
import type { Reading } from '../mail.ts';
import type { OfficeNamespace } from '../office.ts';
import { fieldsOf, refusalOf } from './move.ts';

/**
 * How many recipients the alert's own button may move: only where the guard proposes the move, Outlook can
 * make it, and nothing would be asked of the mail after it. For everything else there is the pane.
 */
export function offerOf(
  office: OfficeNamespace,
  reading: Reading,
  { actions, troubles, policy }: Decision,
  given: Given,
): number | undefined {
  const before = fieldsOf(reading);
  const [action] = actions;
  if (!before || !action || troubles.length > 0 || refusalOf(office, reading, action)) return undefined;
  const { to, cc, bcc } = afterMove(before, action);
  const after = Object.assign({}, reading.draft, { to: known(to), cc: known(cc), bcc: known(bcc) });
  const { verdict } = judge(after, policy, given);
  return verdict === 'send' || verdict === 'note' ? action.recipients.length : undefined;
}
