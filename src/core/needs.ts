import type { Part } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy.ts';
import type { AnyRule } from './rule.ts';

/** The parts of a draft that the rules read which a policy leaves on: a host need not fetch the others. */
export function partsNeeded(policy: Policy, rules: readonly AnyRule[]): readonly Part[] {
  const parts = new Set<Part>();
  for (const rule of rules) {
    const setting = policy.rules[rule.id];
    if (setting && setting.level === 'off') continue;
    for (const part of rule.needs) parts.add(part);
  }
  return Array.from(parts);
}

/** What a challenge's digest covers; recipients always: whom a mail reaches is what every consent is about. */
export function partsRead(
  asking: readonly Pick<Finding, 'rule'>[],
  rules: readonly AnyRule[],
): readonly Part[] {
  const parts = new Set<Part>(['recipients']);
  for (const finding of asking) {
    const rule = rules.find((one) => one.id === finding.rule);
    for (const part of rule ? rule.needs : []) parts.add(part);
  }
  return Array.from(parts);
}
