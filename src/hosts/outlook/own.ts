import { listedIn } from '../../core/own.ts';
import type { OfficeNamespace } from './office.ts';
import { keepRoaming, recallRoaming } from './roaming.ts';

/** Characters of the list. */
const ROOM = 1_200;

/** The person's other addresses, as they have listed them; none where the store cannot be read. */
export function readListed(office: OfficeNamespace): readonly string[] {
  try {
    return listedIn(recallRoaming(office, 'sekisho.own'));
  } catch {
    return [];
  }
}

/** Keeps the list. @throws OfficeError, DeadlineError, or RangeError for more than there is room for */
export async function keepListed(office: OfficeNamespace, listed: readonly string[]): Promise<void> {
  if (listed.join().length > ROOM) throw new RangeError('the addresses are too many to be kept');
  await keepRoaming(office, 'sekisho.own', listed.length === 0 ? undefined : { listed });
}
