import { isAddress } from '../../core/address.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { FIELDS, known, type Known, unknown } from '../../core/draft.ts';
import { within } from './deadline.ts';
import { readLists } from './lists.ts';
import { entriesOf, textsIn } from './recipients.ts';
import { recall, store } from './session.ts';

/**
 * Takes the snapshot of whom a reply starts with, when its window opens: those people are in the
 * thread already. It needs no permission to read mail. Anything but a reply (a draft, a mailto
 * link, a forward) has no snapshot, and everybody counts. `getComposeDetails` waits by itself until
 * the window is filled (measured on 140.12 and 153.7).
 */
export async function snapshotThread(tabId: number): Promise<void> {
  const details = await within(10_000, 'a new compose window', messenger.compose.getComposeDetails(tabId));
  if (details.type !== 'reply') return;
  const lists = await readLists(textsIn(details));
  const addresses = FIELDS.flatMap((field) => entriesOf(details[field], lists))
    .flatMap((entry) => mailboxesOf(entry.recipient))
    .map((mailbox) => mailbox.address)
    .filter(isAddress);
  await store(keyOf(tabId), addresses);
}

/** The snapshot of this window, or that there is none. */
export async function threadOf(tabId: number): Promise<Known<readonly string[]>> {
  const addresses = await recall<readonly string[]>(keyOf(tabId));
  return addresses ? known(addresses) : unknown('not-offered');
}

function keyOf(tabId: number): string {
  return `thread:${tabId}`;
}
