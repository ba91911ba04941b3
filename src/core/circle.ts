/** One group of people who know each other, as the sender said. */
export interface Circle {
  /** Normalised addresses. */
  readonly members: readonly string[];
  /** Day of the agreement, ISO 8601. */
  readonly remembered: string;
}

/** An agreement is asked for again after this many days. */
const DAYS = 180;

/**
 * The circles of a store that have not expired. What is not a circle is left out: we ask rather than
 * pass.
 * @param stored what the store gave, whatever it is
 */
export function circlesIn(stored: unknown, today: Date): readonly Circle[] {
  if (!Array.isArray(stored)) return [];
  return (stored as unknown[]).filter(isCircle).filter((circle) => isFresh(circle, today));
}

/** Whether what the sender agreed to that day still counts; a day that is none does not. */
export function isFresh({ remembered }: Pick<Circle, 'remembered'>, today: Date): boolean {
  return (today.getTime() - Date.parse(remembered)) / 86_400_000 < DAYS;
}

/** The circles with one more, the newest last; the same people again only renew the date. */
export function withCircle(
  circles: readonly Circle[],
  members: readonly string[],
  today: Date,
): readonly Circle[] {
  const key = keyOf(members);
  const added: Circle = { members: members.slice(), remembered: today.toISOString().slice(0, 10) };
  return circles.filter((circle) => keyOf(circle.members) !== key).concat(added);
}

function isCircle(value: unknown): value is Circle {
  const circle = value as Partial<Circle> | null | undefined;
  return (
    !!circle &&
    Array.isArray(circle.members) &&
    circle.members.every((member) => typeof member === 'string') &&
    typeof circle.remembered === 'string'
  );
}

function keyOf(members: readonly string[]): string {
  return members.slice().sort().join('\n');
}
