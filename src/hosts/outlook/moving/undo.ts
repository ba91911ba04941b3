import { type Action, afterMove, type Fields, sameRecipients } from '../../../core/action.ts';
import { known } from '../../../core/draft.ts';
import { readingOf } from '../../../core/reading.ts';
import { afterUndo, movedBy, type Moved } from '../../../core/undo.ts';
import type { Reading } from '../mail.ts';
import type { OfficeNamespace } from '../office.ts';
import { forget, keep, type Kept } from '../session.ts';
import { fieldsOf } from './move.ts';

/** A move that was made, and what would take it back. */
export interface Undo {
  readonly format: 2;
  readonly moved: Moved;
  /** How many were moved, as the button had it. */
  readonly count: number;
  /** `readingOf` the mail as the move left it. */
  readonly after: string;
  /** The question that the move answered, '' where nobody had asked: a later one ends the undo. */
  readonly nonce: string;
}

/** What would take back a move that was made in these fields. */
export function undoOf({ draft }: Reading, before: Fields, action: Action, nonce: string): Undo {
  const { to, cc, bcc } = afterMove(before, action);
  const after = readingOf(Object.assign({}, draft, { to: known(to), cc: known(cc), bcc: known(bcc) }));
  return { format: 2, moved: movedBy(before, action), count: action.recipients.length, after, nonce };
}

/** Whether somebody who was moved is still where the move put him. */
export function isUndoable({ moved }: Undo, reading: Reading): boolean {
  const now = fieldsOf(reading);
  return now !== undefined && !sameRecipients(now, afterUndo(now, moved));
}

/** Whether nobody has changed recipients or sender since the move. */
export function isAsMoved({ after }: Undo, { draft }: Reading): boolean {
  return readingOf(draft) === after;
}

/** Keeps an undo for a pane that is opened later; a large one is not kept. */
export async function keepUndo(office: OfficeNamespace, undo: Undo): Promise<void> {
  await keep(office, 'sekisho.undo', undo).catch(() => undefined);
}

/** Drops the kept undo. */
export async function dropUndo(office: OfficeNamespace): Promise<void> {
  await forget(office, 'sekisho.undo').catch(() => undefined);
}

/** The undo that another pane of this draft kept, or the ribbon's command; undefined where there is none. */
export function undoIn(kept: Kept | undefined): Undo | undefined {
  const undo = (kept && kept['sekisho.undo']) as Partial<Undo> | null | undefined;
  if (!undo || undo.format !== 2 || typeof undo.nonce !== 'string' || typeof undo.count !== 'number')
    return undefined;
  const moved = undo.moved as Partial<Moved> | null | undefined;
  return moved && Array.isArray(moved.people) && typeof undo.after === 'string' ? (undo as Undo) : undefined;
}
