/**
 * Thunderbird unlocks a compose window when it has our answer; `onAfterSend` fires then, also after
 * our own cancel (13–44 ms later, measured on 140.12 and 153.7). What is written before lands in a
 * hidden row.
 */
const waiting = new Map<number, Ending>();

/** The end of a Send that somebody waits for. */
interface Ending {
  readonly come: Promise<boolean>;
  readonly now: (ended: boolean) => void;
}

/** Milliseconds after which the window is taken for unlocked without a sign. */
const PATIENCE = 1_000;

/**
 * Resolves when this window's Send has ended, or after a second. Call it before answering Thunderbird.
 * @returns false where there was no sign of its end
 */
export function unlocked(tabId: number): Promise<boolean> {
  const begun = waiting.get(tabId);
  if (begun) return begun.come;
  let end = (_ended: boolean): void => undefined;
  const come = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => over(tabId, false), PATIENCE);
  waiting.set(tabId, {
    come,
    now(ended) {
      clearTimeout(timer);
      end(ended);
    },
  });
  return come;
}

/** A Send has ended, however it did. */
export function sendEnded(tabId: number): void {
  over(tabId, true);
}

function over(tabId: number, ended: boolean): void {
  waiting.get(tabId)?.now(ended);
  waiting.delete(tabId);
}
