import { type Action, afterMove, type Fields, sameRecipients, writtenAs } from '../../core/action.ts';
import { type Field, FIELDS } from '../../core/draft.ts';
import type { Applied } from '../../core/host.ts';
import { DeadlineError } from './deadline.ts';
import { limitsOf } from './limits.ts';
import type { Reading } from './mail.ts';
import { messageOf, type OfficeNamespace } from './office.ts';
import { writtenOf } from './recipients.ts';
import { missingIn, RecipientFields, sameIn } from './writing.ts';

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
 * all is read back once more. On any difference what was there is written back.
 */
export async function move(office: OfficeNamespace, reading: Reading, action: Action): Promise<Applied> {
  const before = fieldsOf(reading);
  const item = messageOf(office);
  const refusal = refusalOf(office, reading, action);
  if (!before || !item || refusal) {
    return { done: false, because: refusal ? refusal.kind : 'no mail is open', restored: true };
  }
  const wanted = afterMove(before, action);
  const fields = new RecipientFields(office, item);
  let because: string;
  try {
    because = await writeMove(fields, before, wanted);
    if (because === '') return { done: true };
  } catch (error) {
    because = String(error);
    // A write that was not answered may still be made, after anything we write now.
    if (error instanceof DeadlineError) return { done: false, because, restored: false };
  }
  return { done: false, because, restored: await putBack(fields, before) };
}

/**
 * Writes the fields back as they were before a move, unless the person has changed them since.
 * @returns whether they are as they were; `changed`: nothing was written
 */
export async function undoMove(
  office: OfficeNamespace,
  reading: Reading,
  before: Fields,
  after: Fields,
): Promise<'done' | 'changed' | 'failed'> {
  const item = messageOf(office);
  const now = fieldsOf(reading);
  if (!item || !now) return 'failed';
  if (!sameRecipients(now, after)) return 'changed';
  return (await putBack(new RecipientFields(office, item), before)) ? 'done' : 'failed';
}

/** The three fields of a reading; undefined where one could not be read. */
export function fieldsOf({ draft: { to, cc, bcc } }: Reading): Fields | undefined {
  return to.known && cc.known && bcc.known ? { to: to.value, cc: cc.value, bcc: bcc.value } : undefined;
}

/** @returns '' where all went as wanted, else what did not */
async function writeMove(fields: RecipientFields, before: Fields, wanted: Fields): Promise<string> {
  await fields.add('bcc', missingIn(wanted.bcc, before.bcc));
  if (!(await fields.shows('bcc', wanted.bcc))) return 'Bcc does not show those that were added';
  for (const field of ['to', 'cc'] as const) {
    if (!sameIn(field, before[field], wanted[field])) await rewrite(fields, field, before, wanted);
  }
  return (await fields.showAll(wanted)) ? '' : 'the fields show others than those that were written';
}

/**
 * Writes a field anew. Emptying one has been seen to succeed without effect on the web (office-js
 * 2925): then one entry is written into it before it is emptied again.
 */
async function rewrite(fields: RecipientFields, field: Field, before: Fields, wanted: Fields): Promise<void> {
  await fields.replace(field, wanted[field]);
  if (await fields.shows(field, wanted[field], PROMPTLY)) return;
  const [one] = before[field];
  if (wanted[field].length === 0 && one) await fields.replace(field, [one]);
  await fields.replace(field, wanted[field]);
}

/** Milliseconds after which a write without effect is tried by other means. */
const PROMPTLY = 2_500;

/** To and Cc first: nobody may be missing from the mail at any moment. */
async function putBack(fields: RecipientFields, before: Fields): Promise<boolean> {
  try {
    const now = await fields.now();
    for (const field of FIELDS) {
      if (sameIn(field, now[field], before[field])) continue;
      await fields.replace(field, before[field]);
    }
    return await fields.showAll(before);
  } catch {
    return false;
  }
}
