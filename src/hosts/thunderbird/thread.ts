import { isAddress } from '../../core/address.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { type Beginning, type Draft, FIELDS, known, unknown } from '../../core/draft.ts';
import { within } from './deadline.ts';
import { readLists } from './lists.ts';
import { entriesOf, textsIn } from './recipients.ts';
import { keyOf, recall, store } from './session.ts';
import type { Stored } from './ahead.ts';

/**
 * Takes the snapshot of whom a mail starts with, when its window opens. Those of a reply are in the thread
 * already; of any other mail they came with its template, its draft or a link, and everybody counts. It needs
 * no permission to read mail. `getComposeDetails` waits by itself until the window is filled (measured on
 * 140.12 and 153.7).
 */
export async function snapshotStart(tabId: number): Promise<void> {
  const details = await within(10_000, 'a new compose window', messenger.compose.getComposeDetails(tabId));
  const lists = await readLists(textsIn(details));
  const addresses = FIELDS.flatMap((field) => entriesOf(details[field], lists))
    .flatMap((entry) => mailboxesOf(entry.recipient))
    .map((mailbox) => mailbox.address)
    .filter(isAddress);
  const { type } = details;
  if (type === 'reply') await store(keyOf('start', tabId), { thread: addresses });
  if (type === 'reply' || addresses.length === 0) return;
  // A template, a mail edited as new and a link are all `new`; without permission to read mail nothing tells
  // them apart (`relatedMessageId` is left out then, in 153.8).
  const began: Beginning = { as: type === 'draft' ? 'draft' : 'made', addresses };
  await store(keyOf('start', tabId), { began });
}

/**
 * The snapshot of this window: the thread, or that there is none, and whom it began with, if anybody.
 * @param session what the store is known to hold already
 */
export async function startOf(
  tabId: number,
  session?: Promise<Stored>,
): Promise<Pick<Draft, 'thread' | 'began'>> {
  const { thread, began } = (await recall<Start>(keyOf('start', tabId), session)) ?? {};
  return { thread: thread ? known(thread) : unknown('not-offered'), ...(began && { began }) };
}

/** As the store has it. */
interface Start {
  readonly thread?: readonly string[];
  readonly began?: Beginning;
}
