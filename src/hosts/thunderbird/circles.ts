import { type Circle, circlesIn, withCircle } from '../../core/circle.ts';
import { within } from './deadline.ts';

const KEY = 'circles';
const DEADLINE = 2_000;

/** The circles that have not expired; none where the store cannot be read, so that we ask rather than pass. */
export async function readCircles(today = new Date()): Promise<readonly Circle[]> {
  try {
    const found = await within(DEADLINE, 'storage.local', messenger.storage.local.get(KEY));
    return circlesIn(found[KEY], today);
  } catch {
    return [];
  }
}

/** Remembers a circle; the same people again only renew the date. */
export async function addCircle(members: readonly string[], today = new Date()): Promise<void> {
  await write(withCircle(await readCircles(today), members, today));
}

/** Forgets one circle by its place in {@link readCircles}, or all of them. */
export async function forgetCircles(index: number | 'all'): Promise<void> {
  await write(index === 'all' ? [] : (await readCircles()).filter((_circle, place) => place !== index));
}

async function write(circles: readonly Circle[]): Promise<void> {
  await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: circles }));
}
