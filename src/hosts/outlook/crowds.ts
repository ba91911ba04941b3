import { type Crowds, crowdsIn, NO_CROWDS, withCrowd } from '../../core/crowd.ts';
import { notKept } from './log.ts';
import type { OfficeNamespace } from './office.ts';
import { keepRoaming, recallRoaming } from './roaming.ts';
import { forget, keep, type Kept } from './session.ts';

/** Characters, four for each person: 2,700 people in all. */
const ROOM = 10_800;

/**
 * The confirmed crowds that have not expired; none where the store cannot be read, so that we ask.
 * @param kept what is kept about the open draft: the pane tells there what a handler that was open before it
 * does not see in the mailbox
 */
export function readCrowds(office: OfficeNamespace, kept?: Kept, today = new Date()): Crowds {
  try {
    return crowdsIn(kept?.['sekisho.crowds'] ?? recallRoaming(office, 'sekisho.crowds'), today);
  } catch {
    return NO_CROWDS;
  }
}

/** Remembers a confirmed crowd. Never rejects: one that could not be kept, or is too large, is asked about again. */
export async function addCrowd(office: OfficeNamespace, people: readonly string[]): Promise<void> {
  const today = new Date();
  const key = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  const crowds = withCrowd(readCrowds(office, undefined, today), people, { today, key, most: ROOM });
  if (!crowds) return;
  await keep(office, 'sekisho.crowds', crowds).catch(notKept);
  await keepRoaming(office, 'sekisho.crowds', crowds).catch(notKept);
}

/** Forgets every confirmed crowd. @throws OfficeError, DeadlineError */
export async function forgetCrowds(office: OfficeNamespace): Promise<void> {
  await forget(office, 'sekisho.crowds').catch(() => undefined);
  await keepRoaming(office, 'sekisho.crowds');
}
