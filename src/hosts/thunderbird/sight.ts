/**
 * What is known of a prompt's window. Its page measures in the screen's pixels, so that zooming the page
 * changes nothing; Thunderbird in its own, which a scaled screen makes larger. Both must be large enough.
 */
export interface Sight {
  readonly width: number;
  readonly height: number;
  /** Not minimised, as far as the one who looks can tell: the page of 140 is not told of that, 153's is. */
  readonly visible: boolean;
}

/** Below this, wide or high, nobody can read a question. */
const LEAST = 300;

/** Whether the window is too small to read. */
export function isTooSmall({ width, height }: Sight): boolean {
  return Math.min(width, height) < LEAST;
}

/** Whether a person can see the question: what cannot be seen must not be answerable. */
export function isSeen(sight: Sight): boolean {
  return sight.visible && !isTooSmall(sight);
}
