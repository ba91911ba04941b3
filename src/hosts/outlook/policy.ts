import type { Policy } from '../../core/policy.ts';
import { builtInPolicy, readPolicy, unreadablePolicy } from '../../policy/policy.ts';
import { RULES } from '../../rules/index.ts';

/**
 * The policy that was built into this file, else the built-in one. It travels inside the file because
 * classic Outlook runs it offline, from its cache. One that is there but cannot be read is said to be
 * unreadable, never taken for none.
 * @param text as the admin wrote it, '' where there is none
 */
export function policyOf(text: string): Policy {
  if (text === '') return builtInPolicy(RULES);
  const given = { rules: RULES, source: 'add-in' };
  try {
    const read = readPolicy(text, given);
    return read.ok ? read.policy : unreadablePolicy(given);
  } catch {
    return unreadablePolicy(given);
  }
}
