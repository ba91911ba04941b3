import type { BacktestWords } from './words.ts';

/** The line at a terminal that says how far it is. */
export interface Progress {
  advance(bytes: number): void;
  judged(mails: number): void;
  /** Takes the line away, so that nothing of it stands before the figures. */
  end(): void;
}

/** Draws a bar on the terminal and draws it anew a few times a second. */
export function progressOn(
  terminal: (text: string) => void,
  total: number,
  say: Pick<BacktestWords, 'progress'>,
): Progress {
  let done = 0;
  let mails = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (): void => {
    if (performance.now() - drawn < BETWEEN) return;
    drawn = performance.now();
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const full = Math.floor(share * WIDTH);
    const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`;
    terminal(`\r${bar} ${say.progress(Math.floor(share * 100), done, total, mails)}${CLEAR_REST}`);
  };
  return {
    advance(bytes) {
      done += bytes;
      draw();
    },
    judged(count) {
      // Before it mails are only looked for; whoever waits sees at once that judging has begun.
      if (mails === 0) drawn = Number.NEGATIVE_INFINITY;
      mails = count;
      draw();
    },
    end: () => terminal(`\r${CLEAR_REST}`),
  };
}

const CLEAR_REST = '\u001b[K';
/** Short enough for the text beside it on a line of 80. */
const WIDTH = 24;
/** Milliseconds: drawing more often costs time and tells nobody more. */
const BETWEEN = 150;
