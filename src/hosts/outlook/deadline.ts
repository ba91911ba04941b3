/**
 * Waits for something, but not for ever.
 * @param ms milliseconds
 * @throws DeadlineError when the time is over; what is waited for throws, otherwise
 */
export function within<T>(ms: number, what: string, waited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineError(`${what} did not answer within ${ms} ms`)), ms);
    waited.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/** A call of the client that did not answer in time; it may still do what was asked of it. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Waits; milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Looks again and again until what it sees is right.
 * @param ms milliseconds after which the last look counts
 * @returns whether it was right in time
 */
export async function until(ms: number, looksRight: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + ms;
  for (;;) {
    if (await looksRight()) return true;
    if (Date.now() >= end) return false;
    await pause(INTERVAL);
  }
}

/** Milliseconds between two looks: soon enough for a person, seldom enough for a busy client. */
const INTERVAL = 250;
