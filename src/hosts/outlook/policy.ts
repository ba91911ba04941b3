import type { Policy } from '../../core/policy.ts';
import { healthOf } from '../../policy/health.ts';
import { RULES } from '../../rules/index.ts';

/**
 * The policy that was built into this file, else the built-in one. It travels inside the file because
 * classic Outlook runs it offline, from its cache: the file is its own last good copy. One that is
 * there but cannot be read is said to be unreadable, never taken for none.
 * @param text as the admin wrote it, '' where there is none
 */
export function policyOf(text: string): Policy {
  const offered = text === '' ? 'none' : { text };
  const today = new Date().toISOString().slice(0, 10);
  return healthOf({ rules: RULES, source: 'add-in', offered, lastGood: undefined, today }).policy;
}
