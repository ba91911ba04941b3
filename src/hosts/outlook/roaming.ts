import { call, type OfficeNamespace } from './office.ts';

/**
 * What is the person's own and outlives a draft is kept in their own mailbox (`roamingSettings`), the only
 * store that both the handler of classic Outlook and the pane can reach. It holds 32 KB in all: 12,000
 * characters of circles, 10,800 of confirmed crowds, 5,000 bytes of settings, 1,200 of own addresses; the
 * quoting is office.js's. Outlook hands the store to a page when it opens: one that is open already sees
 * only what it has written itself.
 */
export type RoamingKey = 'sekisho.circles' | 'sekisho.crowds' | 'sekisho.personal' | 'sekisho.own';

/** Milliseconds. */
const DEADLINE = 10_000;

/** What is kept, undefined or null where that is nothing. @throws where the store cannot be read */
export function recallRoaming({ context }: OfficeNamespace, key: RoamingKey): unknown {
  return context.roamingSettings.get(key) as unknown;
}

/** Keeps a value; without one, nothing is kept. @throws OfficeError, DeadlineError */
export async function keepRoaming(
  { context }: OfficeNamespace,
  key: RoamingKey,
  value?: object,
): Promise<void> {
  const settings = context.roamingSettings;
  const put = (given: unknown): void => {
    if (given === undefined || given === null) settings.remove(key);
    else settings.set(key, given);
  };
  const before: unknown = settings.get(key);
  put(value);
  try {
    await call<void>('roamingSettings.saveAsync', DEADLINE, (done) => settings.saveAsync(done));
  } catch (error) {
    // What was not saved is not to be believed until the window closes either.
    put(before);
    throw error;
  }
}
