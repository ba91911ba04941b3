import { type Circle, circlesIn, withCircle } from '../../core/circle.ts';
import type { OfficeNamespace } from './office.ts';
import { keepRoaming, recallRoaming } from './roaming.ts';

/** Beyond this many characters the oldest circles go. */
const ROOM = 12_000;

/** The circles that have not expired; none where the store cannot be read, so that we ask rather than pass. */
export function readCircles(office: OfficeNamespace, today = new Date()): readonly Circle[] {
  try {
    return circlesIn(recallRoaming(office, 'sekisho.circles'), today);
  } catch {
    return [];
  }
}

/** Remembers a circle; the same people again only renew the date. @throws as {@link write} */
export async function addCircle(office: OfficeNamespace, members: readonly string[]): Promise<void> {
  const today = new Date();
  await write(office, withCircle(readCircles(office, today), members, today));
}

/** Forgets one circle by its place in {@link readCircles}, or all of them. @throws as {@link write} */
export async function forgetCircles(office: OfficeNamespace, index: number | 'all'): Promise<void> {
  await write(office, index === 'all' ? [] : readCircles(office).filter((_circle, place) => place !== index));
}

/** @throws OfficeError, DeadlineError, or RangeError for a circle that is too large to be kept */
async function write(office: OfficeNamespace, circles: readonly Circle[]): Promise<void> {
  let kept = circles;
  while (JSON.stringify(kept).length > ROOM) kept = kept.slice(1);
  if (circles.length > 0 && kept.length === 0) throw new RangeError('the circle is too large to be kept');
  await keepRoaming(office, 'sekisho.circles', kept);
}
