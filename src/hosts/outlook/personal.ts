import type { AnyRule } from '../../core/rule.ts';
import { type Personal, personalIn } from '../../policy/layers.ts';
import type { OfficeNamespace } from './office.ts';
import { keepRoaming, recallRoaming } from './roaming.ts';

/** Bytes. */
const ROOM = 5_000;

/** The person's own settings, as far as the given rules understand them. */
export function readPersonal(
  office: OfficeNamespace,
  rules: readonly AnyRule[],
): Personal | { readonly state: 'failed' } {
  try {
    return personalIn(recallRoaming(office, 'sekisho.personal'), rules);
  } catch {
    return { state: 'failed' };
  }
}

/**
 * Keeps the document of the person's own settings; without one, nothing is kept.
 * @throws OfficeError, DeadlineError, or RangeError for more than there is room for
 */
export async function keepPersonal(office: OfficeNamespace, document?: object): Promise<void> {
  if (document && bytesOf(JSON.stringify(document)) > ROOM)
    throw new RangeError('the settings are too large to be kept');
  await keepRoaming(office, 'sekisho.personal', document);
}

/** In UTF-8; the launch runtime has no TextEncoder, and this file is its too. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}
