import { allLists, type ListNode } from './books.ts';
import { keyOf } from './session.ts';

type ListedAttachments = Awaited<ReturnType<typeof messenger.compose.listAttachments>>;

/**
 * What every Send needs to know, asked for as soon as the event comes, while what judges is still being loaded:
 * the client's answers as they are.
 */
export interface Ahead {
  readonly details: messenger.compose.ComposeDetails;
  /** The lists of the address books. */
  readonly lists: Promise<readonly ListNode[]>;
  readonly attachments: Promise<ListedAttachments>;
  /** What is kept for this window. */
  readonly session: Promise<Stored>;
  /** What the organisation hands over; rejects as the client does where that is nothing. */
  readonly managed: Promise<Stored>;
  /** The add-on's own store, with all of {@link STORED}; rejects where the store fails. */
  readonly local: Promise<Stored>;
}

/** Values of a store by their key. */
export type Stored = Readonly<Record<string, unknown>>;

/** The keys of the store that every Send reads: together they cost it one call. */
export const STORED = {
  policy: 'last-good-policy',
  personal: 'personal-policy',
  circles: 'circles',
  confirmed: 'confirmed-crowds',
  own: 'own-addresses',
  logKey: 'log-key',
  crowds: 'subject-crowds',
} as const;

/** What a Send wants to know of what is kept for its window. */
const KEPT = ['start', 'consent', 'notice'] as const;

/** Asks for all of it at once; whoever waits for a part sees how it went. */
export function readAhead(tabId: number, details: messenger.compose.ComposeDetails): Ahead {
  const { compose, storage } = messenger;
  managed ??= begun(() => storage.managed.get());
  const asked = {
    // What takes longest comes first: this store is opened anew by a page that has just been woken.
    local: begun(() => storage.local.get(Object.values(STORED))),
    lists: allLists(),
    attachments: begun(() => compose.listAttachments(tabId)),
    session: begun(() => storage.session.get(KEPT.map((kept) => keyOf(kept, tabId)))),
    managed,
  };
  for (const each of Object.values(asked) as Promise<unknown>[]) each.catch(() => undefined);
  return { details, ...asked };
}

/** A call, begun at once; one that throws has failed like one that rejects, and leaves the others alone. */
async function begun<T>(call: () => Promise<T>): Promise<T> {
  return await call();
}

/** The next Send asks for the organisation's settings anew: their store did not answer. */
export function askManagedAnew(): void {
  managed = undefined;
}

/** Thunderbird reads them once per start, so that one answer is good for as long as the page is awake. */
let managed: Promise<Stored> | undefined;
