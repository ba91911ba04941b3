import { type Circle, circlesIn, withCircle } from '../../core/circle.ts';
import { STORED, type Stored } from './ahead.ts';
import { within } from './deadline.ts';

const KEY = STORED.circles;
const DEADLINE = 2_000;

/**
 * The circles that have not expired; none where the store cannot be read, so that we ask rather than pass.
 * @param given what the store is known to hold already
 */
export async function readCircles({ today = new Date(), stored }: Given = {}): Promise<readonly Circle[]> {
  try {
    const found = await within(DEADLINE, 'storage.local', stored ?? messenger.storage.local.get(KEY));
    return circlesIn(found[KEY], today);
  } catch {
    return [];
  }
}

/** Remembers a circle; the same people again only renew the date. */
export async function addCircle(members: readonly string[], today = new Date()): Promise<void> {
  await write(withCircle(await readCircles({ today }), members, today));
}

/** Forgets one circle by its place in {@link readCircles}, or all of them. */
export async function forgetCircles(index: number | 'all'): Promise<void> {
  await write(index === 'all' ? [] : (await readCircles()).filter((_circle, place) => place !== index));
}

interface Given {
  readonly today?: Date;
  readonly stored?: Promise<Stored> | undefined;
}

async function write(circles: readonly Circle[]): Promise<void> {
  await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: circles }));
}
