import { canonical } from './address.ts';
import type { Demand } from './consent.ts';
import { overrideOf } from './demand.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy.ts';

/** Whether everybody a finding is about knows the others, as the sender once said. */
export function amongAcquaintances(
  finding: Finding,
  policy: Policy,
  circles: readonly (readonly string[])[],
): boolean {
  if (circles.length === 0 || !mayBeCircle(finding, policy)) return false;
  const people = finding.about.map(canonical);
  return circles.some((circle) => {
    const members = new Set(circle.map(canonical));
    return people.every((person) => members.has(person));
  });
}

/** A circle never opens what could not be sent as is, and never covers a list of unknown size. */
function mayBeCircle(finding: Finding, policy: Policy): boolean {
  const setting = policy.rules[finding.rule] || {};
  return finding.exposure === true && setting.circles !== false && overrideOf(finding, policy) !== 'none';
}

/** The people who may be remembered as acquaintances, if the findings and the policy allow it. */
export function circleOf(
  asking: readonly Finding[],
  policy: Policy,
  demand: Demand,
): readonly string[] | undefined {
  if (!demand.allowed || asking.length === 0) return undefined;
  if (!asking.every((finding) => mayBeCircle(finding, policy))) return undefined;
  const people = new Set<string>();
  for (const finding of asking) for (const address of finding.about) people.add(canonical(address));
  return Array.from(people);
}
