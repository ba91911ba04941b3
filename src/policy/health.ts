import type { HealthProblem, Policy } from '../core/policy.ts';
import {
  builtInPolicy,
  checkPolicyValue,
  type Given,
  readPolicyInClient,
  unreadablePolicy,
} from './policy.ts';

/** A policy as it was written: a file's text, or the object a client handed over. */
export type Written = { readonly text: string } | { readonly value: unknown };

/** What a client found where the policy should be: it, nothing, or a failure to look. */
export type Offered = Written | 'none' | 'failed';

/** The last policy that could be read, as JSON data for a client's own store. */
export type KeptPolicy = Written & {
  readonly sha256: string;
  readonly revision: number;
  /** Where it came from, as its `source` said. */
  readonly origin: string;
  /** The day it was kept, as `2026-11-20`. */
  readonly received: string;
};

/** The policy in force, and what the client is to keep from now on, if it is something else. */
export interface Standing {
  readonly policy: Policy;
  readonly keep?: KeptPolicy;
}

/**
 * Decides which policy applies, and what is wrong with it. One that was good before applies whole where
 * the one now offered is missing, cannot be read or is of an earlier revision; the rules' defaults apply
 * only where there never was one. What a younger Sekisho may have written is left out and named.
 */
export function healthOf(
  given: Given & {
    readonly offered: Offered;
    /** What was kept; anything that is not what was kept never judges, but says that there was something. */
    readonly lastGood: unknown;
    /** The day in UTC, as `2026-11-20`. */
    readonly today: string;
  },
): Standing {
  const { offered, today } = given;
  const kept = recalled(given.lastGood, given);
  const now = typeof offered === 'string' ? undefined : read(offered, given);
  if (now && typeof offered !== 'string') {
    const keep = Object.assign({}, offered, {
      sha256: now.sha256,
      revision: now.revision,
      origin: now.source,
      received: today,
    });
    if (!kept || now.revision > kept.policy.revision) return { policy: ailing(now, [], today), keep };
    if (now.revision < kept.policy.revision)
      return { policy: ailing(kept.policy, [{ kind: 'older', offered: now.revision }], today) };
    const changed = now.sha256 !== kept.policy.sha256;
    return { policy: ailing(now, changed ? [{ kind: 'changed' }] : [], today) };
  }
  if (kept) {
    const kind = offered === 'none' ? ('missing' as const) : ('unreadable' as const);
    return { policy: ailing(kept.policy, [{ kind, received: kept.received }], today) };
  }
  // A copy that is damaged says at least that there was a policy.
  const neverWas = offered === 'none' && (given.lastGood === undefined || given.lastGood === null);
  return { policy: neverWas ? builtInPolicy(given.rules) : unreadablePolicy(given) };
}

function read(written: Written, given: Given): Policy | undefined {
  const manner = Object.assign({}, given, { lenient: true });
  const found =
    'text' in written ? readPolicyInClient(written.text, manner) : checkPolicyValue(written.value, manner);
  return found.ok ? found.policy : undefined;
}

/** Reads the copy anew, so that a store that was damaged never judges. */
function recalled(
  lastGood: unknown,
  given: Given,
): { readonly policy: Policy; readonly received: string } | undefined {
  const kept = lastGood as Partial<KeptPolicy> | null | undefined;
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { origin, received, sha256 } = kept;
  if (typeof origin !== 'string' || typeof received !== 'string') return undefined;
  if (!('value' in kept) && typeof (kept as { readonly text?: unknown }).text !== 'string') return undefined;
  const policy = read(kept as Written, Object.assign({}, given, { source: origin }));
  return policy && policy.sha256 === sha256 ? { policy, received } : undefined;
}

function ailing(policy: Policy, problems: readonly HealthProblem[], today: string): Policy {
  const { expires } = policy;
  const expired: readonly HealthProblem[] =
    expires !== undefined && expires < today ? [{ kind: 'expired', on: expires }] : [];
  const health = problems.concat(policy.health || [], expired);
  return health.length > 0 ? Object.assign({}, policy, { health }) : policy;
}
