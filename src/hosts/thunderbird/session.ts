import { within } from './deadline.ts';

const DEADLINE = 2_000;

/** What is kept for one compose window. */
export type Kept = 'start' | 'consent' | 'notice' | 'hidden-row' | 'judged';

/** What it is kept under. */
export function keyOf(kept: Kept, tabId: number): string {
  return `${kept}:${tabId}`;
}

/**
 * What must outlive the event page (it sleeps after 30 s without work) but not Thunderbird: consents,
 * thread snapshots and undo are kept in `storage.session`, which is memory, never disk.
 */
export async function store(key: string, value: unknown): Promise<void> {
  await within(DEADLINE, 'storage.session', messenger.storage.session.set({ [key]: value }));
}

/**
 * A stored value; undefined where there is none or the store does not answer.
 * @param given what the store is known to hold already
 */
export async function recall<T>(
  key: string,
  given?: Promise<Readonly<Record<string, unknown>>>,
): Promise<T | undefined> {
  try {
    const asked = given ?? messenger.storage.session.get(key);
    const found = await within(DEADLINE, 'storage.session', asked);
    return found[key] as T | undefined;
  } catch {
    return undefined;
  }
}

/** Drops stored values. */
export async function forget(...keys: string[]): Promise<void> {
  await within(DEADLINE, 'storage.session', messenger.storage.session.remove(keys));
}
