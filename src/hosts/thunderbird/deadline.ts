/**
 * Waits for a call of the client, but not for ever: an unanswered call inside `onBeforeSend` would
 * lock the compose window for good (measured on 140.12 and 153.7).
 * @param ms milliseconds
 * @throws DeadlineError when the time is over; what the call throws, otherwise
 */
export async function within<T>(ms: number, what: string, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`${what} did not answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([call, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** A call of the client that did not answer in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Waits; milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
