import type { AnyRule } from '../../core/rule.ts';
import { type Personal, personalIn } from '../../policy/layers.ts';
import { call, type OfficeNamespace } from './office.ts';

/** In the person's own mailbox, beside the acquaintances and for the same reason. */
const KEY = 'sekisho.personal';
/** Milliseconds. */
const DEADLINE = 10_000;
/** Bytes. The store holds 32 KB in all; the acquaintances take 24,000, and the quoting is office.js's. */
const ROOM = 5_000;

/**
 * The person's own settings, as far as the given rules understand them. Outlook hands the store to a
 * page when it opens: one that is open already sees only what it has written itself.
 */
export function readPersonal(
  { context }: OfficeNamespace,
  rules: readonly AnyRule[],
): Personal | { readonly state: 'failed' } {
  try {
    return personalIn(context.roamingSettings.get(KEY), rules);
  } catch {
    return { state: 'failed' };
  }
}

/**
 * Keeps the document of the person's own settings; without one, nothing is kept.
 * @throws OfficeError, DeadlineError, or RangeError for more than there is room for
 */
export async function keepPersonal({ context }: OfficeNamespace, document?: object): Promise<void> {
  if (document && bytesOf(JSON.stringify(document)) > ROOM)
    throw new RangeError('the settings are too large to be kept');
  const settings = context.roamingSettings;
  const put = (value: unknown): void => {
    if (value === undefined || value === null) settings.remove(KEY);
    else settings.set(KEY, value);
  };
  const before: unknown = settings.get(KEY);
  put(document);
  try {
    await call<void>('roamingSettings.saveAsync', DEADLINE, (done) => settings.saveAsync(done));
  } catch (error) {
    // What was not saved is not to be believed until the window closes either.
    put(before);
    throw error;
  }
}

/** In UTF-8; the launch runtime has no TextEncoder, and this file is its too. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}
