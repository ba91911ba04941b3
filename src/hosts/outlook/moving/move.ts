import {
  type Action,
  afterMove,
  type Fields,
  identityOf,
  sameRecipients,
  writtenAs,
} from '../../../core/action.ts';
import { type Field, FIELDS, type Recipient } from '../../../core/draft.ts';
import { type Applied, CHANGED } from '../../../core/host.ts';
import { afterUndo, movedBy, type Moved } from '../../../core/undo.ts';
import { DeadlineError } from '../deadline.ts';
import { limitsOf } from '../limits.ts';
import type { Reading } from '../mail.ts';
import { messageOf, type OfficeNamespace } from '../office.ts';
import { writtenOf } from '../recipients.ts';
import { holds, missingIn, RecipientFields, sameIn } from './writing.ts';

/** Why a move cannot be made at all; nothing has been written then. */
export type Refusal =
  /** A field could not be read, so it cannot be written either. */
  | { readonly kind: 'unread' }
  /** Outlook refuses to write these back; they stand in the fields that would have to be rewritten. */
  | { readonly kind: 'unwritable'; readonly names: readonly string[] }
  /** Bcc would hold more than this client can show or take. */
  | { readonly kind: 'full'; readonly limit: number };

/**
 * What stands in the way of a move. There is no call that removes a single recipient, so a field that
 * loses somebody is written anew, and a contact group or an entry without address would be lost.
 */
export function refusalOf(office: OfficeNamespace, reading: Reading, action: Action): Refusal | undefined {
  const before = fieldsOf(reading);
  if (!before) return { kind: 'unread' };
  const after = afterMove(before, action);
  const names: string[] = [];
  for (const field of ['to', 'cc'] as const) {
    if (sameIn(field, before[field], after[field])) continue;
    for (const one of before[field]) {
      if (!writtenOf(one)) names.push(writtenAs(one));
    }
  }
  if (names.length > 0) return { kind: 'unwritable', names };
  const { field, read } = limitsOf(office);
  // At the limit of reading nobody could tell whether more lie behind it.
  const limit = Math.min(field, read - 1);
  return after.bcc.length > limit ? { kind: 'full', limit } : undefined;
}

/**
 * Moves recipients to Bcc: first Bcc is written and read back, only then do they leave To and Cc, and
 * all is read back once more. Before each write the fields are read again, and where the person has
 * written in them meanwhile, or a write went wrong, only what was done here is taken back. A field can be
 * written as a whole only: whoever is typed between the last look and the write, one call apart, is
 * overwritten, and Outlook has no call that would notice.
 * @param reading what was asked about
 */
export async function move(office: OfficeNamespace, reading: Reading, action: Action): Promise<Applied> {
  const before = fieldsOf(reading);
  const item = messageOf(office);
  const refusal = refusalOf(office, reading, action);
  if (!before || !item || refusal) {
    return { done: false, because: refusal ? refusal.kind : 'no mail is open', restored: true };
  }
  const change: Change = {
    before,
    wanted: afterMove(before, action),
    moved: movedBy(before, action),
    begun: [],
  };
  const fields = new RecipientFields(office, item);
  let because: string;
  try {
    because = await writeMove(fields, change);
    if (because === '') return { done: true };
  } catch (error) {
    because = String(error);
    // A write that was not answered may still be made, after anything we write now.
    if (error instanceof DeadlineError) return { done: false, because, restored: false };
  }
  if (change.begun.length === 0) {
    return because === CHANGED.because ? CHANGED : { done: false, because, restored: true };
  }
  const restored = await takeBack(fields, change);
  return because === CHANGED.because && restored ? CHANGED : { done: false, because, restored };
}

/**
 * Takes a move back in the fields as they are now, and leaves alone what was written since.
 * @returns `changed`: nobody who was moved is in Bcc any more, so nothing was written
 */
export async function undoMove(
  office: OfficeNamespace,
  moved: Moved,
): Promise<'done' | 'changed' | 'failed'> {
  const item = messageOf(office);
  if (!item) return 'failed';
  const fields = new RecipientFields(office, item);
  const after = (now: Fields): Fields => afterUndo(now, moved);
  try {
    const now = await fields.now();
    const wanted = after(now);
    if (sameRecipients(now, wanted)) return 'changed';
    const written = FIELDS.filter((field) => !sameIn(field, now[field], wanted[field]));
    if (written.some((field) => !wanted[field].every(writtenOf))) return 'failed';
    if (!(await writeAll(fields, FIELDS, after))) return 'failed';
    return (await fields.see((now) => sameRecipients(now, after(now)))) ? 'done' : 'failed';
  } catch {
    return 'failed';
  }
}

/** The three fields of a reading; undefined where one could not be read. */
export function fieldsOf({ draft: { to, cc, bcc } }: Reading): Fields | undefined {
  return to.known && cc.known && bcc.known ? { to: to.value, cc: cc.value, bcc: bcc.value } : undefined;
}

/** A move under way. */
interface Change {
  readonly before: Fields;
  readonly wanted: Fields;
  readonly moved: Moved;
  /** The fields that may have been written. */
  readonly begun: Field[];
}

/** @returns '' where all went as wanted, else what did not */
async function writeMove(fields: RecipientFields, { before, wanted, begun }: Change): Promise<string> {
  if (!sameRecipients(await fields.now(), before)) return CHANGED.because;
  begun.push('bcc');
  await fields.add('bcc', missingIn(wanted.bcc, before.bcc));
  if (!(await fields.see((now) => holds(now.bcc, wanted.bcc, before.bcc)))) {
    return 'Bcc does not show those that were added';
  }
  let expected: Fields = Object.assign({}, before, { bcc: wanted.bcc });
  for (const field of ['to', 'cc'] as const) {
    if (sameIn(field, before[field], wanted[field])) continue;
    if (!sameRecipients(await fields.now(), expected)) return CHANGED.because;
    begun.push(field);
    // Nobody leaves a field who is not seen in Bcc.
    await fields.rewrite(field, before[field], wanted[field], (now) =>
      holds(now.bcc, wanted.bcc, before.bcc),
    );
    expected = Object.assign({}, expected, { [field]: wanted[field] });
  }
  const areRight = (now: Fields): boolean =>
    FIELDS.every((field) => holds(now[field], wanted[field], before[field]));
  return (await fields.see(areRight)) ? '' : 'the fields show others than those that were written';
}

/**
 * Takes back what was begun: whom a field may have lost goes back to it, and whoever was added to Bcc
 * leaves it, once: the person may have written him there as well. Who was taken out of a field that was not
 * written yet stays out.
 * @returns whether it can be seen
 */
async function takeBack(fields: RecipientFields, { before, wanted, moved, begun }: Change): Promise<boolean> {
  const people = moved.people.filter(({ from }) => begun.indexOf(from) >= 0);
  const lost: Moved = begun.indexOf('to') < 0 ? { people } : Object.assign({}, moved, { people });
  const added = missingIn(wanted.bcc, before.bcc).map(identityOf);
  const visible = new Set<string>();
  let most: Fields | undefined;
  const after = (now: Fields): Fields => {
    most = most ?? now;
    const back = afterUndo(now, lost);
    for (const one of now.to.concat(now.cc)) visible.add(identityOf(one));
    const leaving = new Set(
      added.filter(
        (who) =>
          // Fewer than at first: he has left already. Visible no more: the person has hidden him meanwhile.
          times(now.bcc, who) >= times((most ?? now).bcc, who) &&
          (times(now.to.concat(now.cc), who) > 0 || !visible.has(who)),
      ),
    );
    // Whoever goes back to To or Cc has left Bcc with it.
    for (const one of missingIn(now.bcc, back.bcc)) leaving.delete(identityOf(one));
    return Object.assign({}, back, { bcc: back.bcc.filter((one) => !leaving.delete(identityOf(one))) });
  };
  try {
    const written = FIELDS.filter((field) => begun.indexOf(field) >= 0);
    if (!(await writeAll(fields, written, after))) return false;
    return await fields.see((now) => sameRecipients(now, afterUndo(now, lost)));
  } catch {
    return false;
  }
}

function times(recipients: readonly Recipient[], who: string): number {
  return recipients.filter((one) => identityOf(one) === who).length;
}

/**
 * Writes fields as they are to be, each after one more look. Bcc comes last, and only where the same look finds
 * To and Cc right: nobody may be missing from the mail at any moment.
 * @param which in the order of `FIELDS`
 * @returns whether they can be seen
 */
async function writeAll(
  fields: RecipientFields,
  which: readonly Field[],
  after: (now: Fields) => Fields,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES * which.length; tries += 1) {
    const now = await fields.now();
    const wanted = after(now);
    const field = which.find((one) => !sameIn(one, now[one], wanted[one]));
    if (!field) return true;
    const [was, is] = [now[field], wanted[field]];
    const isWanted = (then: Fields): boolean => holds(after(then)[field], is, was);
    if ((await fields.rewrite(field, was, is, isWanted)) && field === 'bcc') return true;
  }
  return false;
}

/** How often a field is looked at anew where somebody is writing in it just then. */
const TRIES = 3;
