import { type Action, afterMove, type Fields, sameRecipients } from '../../../core/action.ts';
import { FIELDS } from '../../../core/draft.ts';
import { fieldsOf } from '../move.ts';
import type { Reading } from '../mail.ts';
import { forget, keep, type Kept } from '../session.ts';
import type { OfficeNamespace } from '../office.ts';

/** A move that was made, and what would undo it. */
export interface Undo {
  readonly format: 1;
  readonly before: Fields;
  readonly action: Action;
  /** The question that the move answered, '' where nobody had asked: a later one ends the undo. */
  readonly nonce: string;
}

/** What the fields hold as long as nobody has changed them since the move. */
export function afterUndoable({ before, action }: Undo): Fields {
  return afterMove(before, action);
}

/** Whether the fields are still as the move left them. */
export function isUndoable(undo: Undo, reading: Reading): boolean {
  const now = fieldsOf(reading);
  return now !== undefined && sameRecipients(now, afterUndoable(undo));
}

/** Keeps an undo for a pane that is opened anew; a large one stays in this pane only. */
export async function keepUndo(office: OfficeNamespace, undo: Undo): Promise<void> {
  await keep(office, 'sekisho.undo', undo).catch(() => undefined);
}

/** Drops the kept undo. */
export async function dropUndo(office: OfficeNamespace): Promise<void> {
  await forget(office, 'sekisho.undo').catch(() => undefined);
}

/** The undo that another pane of this draft kept; undefined where there is none. */
export function undoIn(kept: Kept | undefined): Undo | undefined {
  const undo = kept?.['sekisho.undo'] as Partial<Undo> | null | undefined;
  const action = undo?.action as Partial<Action> | null | undefined;
  const whole =
    undo?.format === 1 &&
    typeof undo.nonce === 'string' &&
    action?.do === 'move-to-bcc' &&
    Array.isArray(action.recipients) &&
    FIELDS.every((field) => Array.isArray(undo.before?.[field]));
  return whole ? (undo as Undo) : undefined;
}
