import type { Policy } from '../../core/policy.ts';
import { builtInPolicy, checkPolicyValue, unreadablePolicy } from '../../policy/policy.ts';
import { RULES } from '../../rules/index.ts';
import { within } from './deadline.ts';

/**
 * The policy in force: the key `policy` of the add-on's managed storage (policies.json or GPO, read
 * by Thunderbird once per start), else the built-in one. One that is there but cannot be read is
 * said to be unreadable, never taken for none.
 */
export function policyInForce(): Promise<Policy> {
  reading ??= read();
  return reading;
}

let reading: Promise<Policy> | undefined;

async function read(): Promise<Policy> {
  const given = { rules: RULES, source: 'managed' };
  let managed: { readonly [key: string]: unknown };
  try {
    managed = await within(3_000, 'storage.managed', messenger.storage.managed.get());
  } catch (error) {
    // Without any policy Thunderbird rejects like this (140.12 and 153.7); it is not a failure.
    if (String(error).includes('Managed storage manifest not found')) return builtInPolicy(RULES);
    reading = undefined;
    return unreadablePolicy(given);
  }
  if (managed['policy'] === undefined) return builtInPolicy(RULES);
  const checked = checkPolicyValue(managed['policy'], given);
  return checked.ok ? checked.policy : unreadablePolicy(given);
}
