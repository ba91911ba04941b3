/**
 * Thunderbird unlocks a compose window when it has our answer; `onAfterSend` fires then, also after
 * our own cancel (13–44 ms later, measured on 140.12 and 153.7). What is written before lands in a
 * hidden row.
 */
const waiting = new Map<number, () => void>();

/** Milliseconds after which the window is taken for unlocked without a sign. */
const PATIENCE = 1_000;

/** Resolves when this window's Send has ended, or after a second. Call it before answering Thunderbird. */
export function unlocked(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    waiting.set(tabId, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** A Send has ended, however it did. */
export function sendEnded(tabId: number): void {
  waiting.get(tabId)?.();
  waiting.delete(tabId);
}
