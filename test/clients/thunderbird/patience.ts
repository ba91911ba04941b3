/** Waiting for something that another process does. */

/** Resolves after `ms` milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** The first truthy value of `look`; a rejected look counts as "not yet". Rejects after `ms`, naming `what` and the last failure. */
export async function until<T>(
  look: () => T | Promise<T>,
  ms: number,
  what: string,
  step = 15,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let failure: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for: ${what}`, { cause: failure });
    await sleep(step);
  }
}
