import { within } from './deadline.ts';

/** One group of people who know each other, as the sender said. */
interface Circle {
  /** Normalised addresses. */
  readonly members: readonly string[];
  /** Day of the agreement, ISO 8601. */
  readonly remembered: string;
}

const KEY = 'circles';
const DEADLINE = 2_000;
/** An agreement is asked for again after this many days. */
const DAYS = 180;

/** The circles that have not expired; none where the store cannot be read, so that we ask rather than pass. */
export async function readCircles(today = new Date()): Promise<readonly Circle[]> {
  try {
    const found = await within(DEADLINE, 'storage.local', messenger.storage.local.get(KEY));
    const circles = Array.isArray(found[KEY]) ? (found[KEY] as unknown[]) : [];
    return circles.filter(isCircle).filter((circle) => ageInDays(circle, today) < DAYS);
  } catch {
    return [];
  }
}

/** Remembers a circle; the same people again only renew the date. */
export async function addCircle(members: readonly string[], today = new Date()): Promise<void> {
  const key = keyOf(members);
  const others = (await readCircles(today)).filter((circle) => keyOf(circle.members) !== key);
  await write([...others, { members: [...members], remembered: today.toISOString().slice(0, 10) }]);
}

/** Forgets one circle by its place in {@link readCircles}, or all of them. */
export async function forgetCircles(index: number | 'all'): Promise<void> {
  await write(index === 'all' ? [] : (await readCircles()).filter((_circle, place) => place !== index));
}

async function write(circles: readonly Circle[]): Promise<void> {
  await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: circles }));
}

function isCircle(value: unknown): value is Circle {
  const circle = value as Partial<Circle> | null;
  return (
    Array.isArray(circle?.members) &&
    circle.members.every((member) => typeof member === 'string') &&
    typeof circle.remembered === 'string' &&
    !Number.isNaN(Date.parse(circle.remembered))
  );
}

function ageInDays(circle: Circle, today: Date): number {
  return (today.getTime() - Date.parse(circle.remembered)) / 86_400_000;
}

function keyOf(members: readonly string[]): string {
  return [...members].sort().join('\n');
}
