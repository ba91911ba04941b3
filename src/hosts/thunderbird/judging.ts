/**
 * The part of the event page that every Send needs: mail, rules, policy and log. Nothing in it speaks; what
 * does is in `asking.ts`.
 */
import type * as Asking from './asking.ts';

export { attempt, lookBack } from './attempt.ts';
export { departed } from './subjects.ts';
export { snapshotStart } from './thread.ts';

/** Loads what asks; from here, because it takes much from this part. */
export const loadAsking = (): Promise<typeof Asking> => import('./asking.ts');
