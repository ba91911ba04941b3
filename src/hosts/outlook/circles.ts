import { type Circle, circlesIn, withCircle } from '../../core/circle.ts';
import { call, type OfficeNamespace } from './office.ts';

/**
 * Acquaintances are kept in the person's own mailbox (`roamingSettings`), the only store that both the
 * handler of classic Outlook and the pane can reach, and that outlives a draft.
 */
const KEY = 'sekisho.circles';
/** Milliseconds. */
const DEADLINE = 10_000;
/** The store holds 32 KB in all; beyond this many characters the oldest circles go. */
const ROOM = 24_000;

/** The circles that have not expired; none where the store cannot be read, so that we ask rather than pass. */
export function readCircles(office: OfficeNamespace, today = new Date()): readonly Circle[] {
  try {
    return circlesIn(office.context.roamingSettings.get(KEY), today);
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
async function write({ context }: OfficeNamespace, circles: readonly Circle[]): Promise<void> {
  const settings = context.roamingSettings;
  let kept = circles;
  while (JSON.stringify(kept).length > ROOM) kept = kept.slice(1);
  if (circles.length > 0 && kept.length === 0) throw new RangeError('the circle is too large to be kept');
  const before: unknown = settings.get(KEY);
  settings.set(KEY, kept);
  try {
    await call<void>('roamingSettings.saveAsync', DEADLINE, (done) => settings.saveAsync(done));
  } catch (error) {
    // What was not saved is not to be believed until the window closes either.
    settings.set(KEY, before);
    throw error;
  }
}
