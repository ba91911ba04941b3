/** How far a finding may go: nothing, a line to read, a question, a stop. */
export type Level = 'off' | 'note' | 'ask' | 'block';

/** Weakest first; the order is the order of strictness. */
export const LEVELS: readonly Level[] = ['off', 'note', 'ask', 'block'];

/** A number that rises with strictness, for comparing. */
export function strictness(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The weaker of two levels. */
export function weaker(a: Level, b: Level): Level {
  return strictness(a) <= strictness(b) ? a : b;
}

/** The stricter of two levels. */
export function stricter(a: Level, b: Level): Level {
  return strictness(a) >= strictness(b) ? a : b;
}
