import { canonical } from './address.ts';
import type { Audience } from './audience.ts';
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

/** A circle never covers a list of unknown size. */
function mayBeCircle(finding: Finding, policy: Policy): boolean {
  return finding.exposure === true && mayBeRemembered(finding, policy);
}

/** Whether the sender was asked about this crowd before, and the policy lets that count. */
export function isConfirmedCrowd(finding: Finding, policy: Policy): boolean {
  return finding.crowd === 'known' && mayBeRemembered(finding, policy);
}

/** What is remembered never opens what could not be sent as is. */
function mayBeRemembered(finding: Finding, policy: Policy): boolean {
  const setting = policy.rules[finding.rule] || {};
  return setting.circles !== false && overrideOf(finding, policy) !== 'none';
}

/** The people who may be remembered as acquaintances, if the findings and the policy allow it. */
export function circleOf(
  asking: readonly Finding[],
  policy: Policy,
  demand: Demand,
): readonly string[] | undefined {
  const exposing = asking.filter((finding) => finding.crowd === undefined);
  if (!demand.allowed || exposing.length === 0) return undefined;
  if (!exposing.every((finding) => mayBeCircle(finding, policy))) return undefined;
  const people = new Set<string>();
  for (const finding of exposing) for (const address of finding.about) people.add(canonical(address));
  return Array.from(people);
}

/** Everybody outside, if a yes to these findings confirms them as a crowd and the policy allows it. */
export function crowdOf(
  asking: readonly Finding[],
  policy: Policy,
  demand: Demand,
  audience: Audience,
): readonly string[] | undefined {
  const isCrowd = asking.some((finding) => finding.crowd !== undefined && mayBeRemembered(finding, policy));
  if (!demand.allowed || !isCrowd) return undefined;
  return audience.people.filter((person) => !person.internal).map((person) => person.canonical);
}
