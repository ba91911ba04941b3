import { type Action, afterMove, type Fields, identityOf, sameRecipients } from '../../core/action.ts';
import { FIELDS, type Recipient } from '../../core/draft.ts';
import { type Applied, CHANGED, type Unmade } from '../../core/host.ts';
import { readingOf } from '../../core/reading.ts';
import { afterUndo, movedBy, type Moved } from '../../core/undo.ts';
import { DeadlineError, within } from './deadline.ts';
import { detailsOf, stampOf } from './details.ts';
import { readWindow, type Reading } from './mail.ts';

/** A move that was made, with what would undo it, or why it was not. */
export type Made = { readonly done: true; readonly moved: Moved } | Unmade;

/**
 * Milliseconds for a write, and for each of the recipients it writes: Thunderbird makes their pills one by one, of
 * 5,000 in about 20 s on two slow processors (153.8), which is the most that was tried.
 */
const DEADLINE = 10_000;
const EACH = 20;

/**
 * Moves recipients in the window as it is now, if it is what was asked about, and reads them back.
 * `setComposeDetails` works while the window is locked and the first reading after it is right (measured on
 * 140.12 and 153.7).
 * @param asked `readingOf` what the person was asked about
 */
export async function move(tabId: number, action: Action, asked: string): Promise<Made> {
  const reading = await readWindow(tabId, []);
  const before = fieldsOf(reading);
  if (!before) return UNREAD;
  if (readingOf(reading.draft) !== asked) return CHANGED;
  const applied = await rewrite(tabId, reading, before, afterMove(before, action));
  return applied.done ? { done: true, moved: movedBy(before, action) } : applied;
}

/** How often an undo looks anew where the person is typing just then. */
const TRIES = 3;

/** Takes a move back in the window as it is now, and leaves alone what was written since. */
export async function undoMove(tabId: number, moved: Moved): Promise<Applied> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reading = await readWindow(tabId, []);
    const before = fieldsOf(reading);
    if (!before) return UNREAD;
    const applied = await rewrite(tabId, reading, before, afterUndo(before, moved));
    if (applied.done || !applied.changed) return applied;
  }
  return CHANGED;
}

const UNREAD: Unmade = { done: false, because: 'the recipients could not be read', restored: true };

/**
 * Writes the fields that are to change, and reads all of them back. The last look is one call before the write:
 * whoever writes between the two is overwritten, and Thunderbird has no call that would notice.
 */
async function rewrite(tabId: number, reading: Reading, before: Fields, wanted: Fields): Promise<Applied> {
  const details = detailsFor(before, wanted, reading.raw);
  const latest = await detailsOf(tabId).catch(() => undefined);
  if (!latest) return UNREAD;
  if (stampOf(latest) !== reading.stamp) return CHANGED;
  let because: string;
  try {
    await write(tabId, details);
    const now = fieldsOf(await readWindow(tabId, []));
    if (now && sameRecipients(now, wanted)) return { done: true };
    because = 'Thunderbird shows other recipients than those that were written';
  } catch (error) {
    because = String(error);
    // A write that was not answered may still be made, after anything we write now.
    if (error instanceof DeadlineError) return { done: false, because, restored: false };
  }
  return { done: false, because, restored: await putBack(tabId, reading, before, wanted) };
}

/**
 * Writes back what was there, and keeps whoever is there now that neither stood there nor was written by us.
 * @returns whether the window shows what was there before; a refused write may have changed nothing
 */
async function putBack(tabId: number, reading: Reading, before: Fields, wanted: Fields): Promise<boolean> {
  try {
    const found = await readWindow(tabId, []);
    const now = fieldsOf(found);
    if (!now) return false;
    if (sameRecipients(now, before)) return true;
    const ours = new Set(FIELDS.flatMap((field) => [...before[field], ...wanted[field]]).map(identityOf));
    const back = (field: keyof Fields): readonly Recipient[] => [
      ...before[field],
      ...now[field].filter((one) => !ours.has(identityOf(one))),
    ];
    const raw = new Map([...found.raw, ...reading.raw]);
    await write(tabId, detailsFor(now, { to: back('to'), cc: back('cc'), bcc: back('bcc') }, raw));
    const ended = fieldsOf(await readWindow(tabId, []));
    return ended !== undefined && sameRecipients(ended, before);
  } catch {
    return false;
  }
}

/** Thunderbird's own texts for those fields that are not to stay as they are. */
function detailsFor(
  before: Fields,
  wanted: Fields,
  raw: ReadonlyMap<Recipient, string>,
): messenger.compose.ComposeDetails {
  // Only the placeholder has no text of Thunderbird's: it is a bare address.
  const textOf = (recipient: Recipient): string =>
    raw.get(recipient) ?? (recipient.kind === 'mailbox' ? recipient.address : '');
  const details: messenger.compose.ComposeDetails = {};
  for (const field of FIELDS) {
    const [was, is] = [before[field], wanted[field]];
    const stays = was.length === is.length && was.every((one, place) => one === is[place]);
    if (!stays) details[field] = is.map(textOf);
  }
  return details;
}

/** @throws what Thunderbird says of a bad entry, or DeadlineError */
async function write(tabId: number, details: messenger.compose.ComposeDetails): Promise<void> {
  const count = FIELDS.reduce((sum, field) => sum + [details[field] ?? []].flat().length, 0);
  const call = messenger.compose.setComposeDetails(tabId, details);
  await within(DEADLINE + EACH * count, 'setComposeDetails', call);
}

function fieldsOf({ draft: { to, cc, bcc } }: Reading): Fields | undefined {
  return to.known && cc.known && bcc.known ? { to: to.value, cc: cc.value, bcc: bcc.value } : undefined;
}
