import { within } from './deadline.ts';

const DEADLINE = 2_000;

/**
 * What must outlive the event page (it sleeps after 30 s without work) but not Thunderbird: consents,
 * thread snapshots and undo are kept in `storage.session`, which is memory, never disk.
 */
export async function store(key: string, value: unknown): Promise<void> {
  await within(DEADLINE, 'storage.session', messenger.storage.session.set({ [key]: value }));
}

/** A stored value; undefined where there is none or the store does not answer. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    const found = await within(DEADLINE, 'storage.session', messenger.storage.session.get(key));
    return found[key] as T | undefined;
  } catch {
    return undefined;
  }
}

/** Drops stored values. */
export async function forget(...keys: string[]): Promise<void> {
  await within(DEADLINE, 'storage.session', messenger.storage.session.remove(keys));
}
