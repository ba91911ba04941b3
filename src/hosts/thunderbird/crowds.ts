import { type Crowds, crowdsIn, NO_CROWDS, withCrowd } from '../../core/crowd.ts';
import { STORED, type Stored } from './ahead.ts';
import { within } from './deadline.ts';

const KEY = STORED.confirmed;
const DEADLINE = 2_000;
/** Characters, four for each person: every Send reads them. */
const ROOM = 100_000;

/**
 * The confirmed crowds that have not expired; none where the store cannot be read, so that we ask rather than pass.
 * @param given what the store is known to hold already
 */
export async function readCrowds({ today = new Date(), stored }: Given = {}): Promise<Crowds> {
  try {
    const found = await within(DEADLINE, 'storage.local', stored ?? messenger.storage.local.get(KEY));
    return crowdsIn(found[KEY], today);
  } catch {
    return NO_CROWDS;
  }
}

/** Remembers a confirmed crowd. Never rejects: one that could not be kept, or is too large, is asked about again. */
export async function addCrowd(people: readonly string[], today = new Date()): Promise<void> {
  const room = { today, key: crypto.randomUUID(), most: ROOM };
  const crowds = withCrowd(await readCrowds({ today }), people, room);
  if (!crowds) return;
  try {
    await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: crowds }));
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    console.error(`Sekisho: a confirmed crowd could not be kept: ${name}`);
  }
}

/** Forgets every confirmed crowd. @throws where the store fails */
export async function forgetConfirmed(): Promise<void> {
  await within(DEADLINE, 'storage.local', messenger.storage.local.remove(KEY));
}

interface Given {
  readonly today?: Date;
  readonly stored?: Promise<Stored> | undefined;
}
