import type { Audience } from './audience.ts';
import type { Demand, Override } from './consent.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy.ts';

/**
 * What a "send as is" must bring for these findings together.
 * @param unread whom the mail reaches is not known, so there is no "send as is"
 */
export function demandOf(
  asking: readonly Finding[],
  policy: Policy,
  audience: Audience,
  unread: boolean,
): Demand {
  let number: number | undefined;
  let allowed = !unread;
  const wanted = new Set<Override>();
  for (const finding of asking) {
    const override = overrideOf(finding, policy);
    wanted.add(override);
    if (override === 'none') allowed = false;
    if (override === 'number') {
      const own = finding.number === undefined ? finding.about.length : finding.number;
      number = Math.max(number === undefined ? 0 : number, own);
    }
  }
  const ticks = wanted.has('ticks')
    ? audience.people.filter((person) => !person.internal).map((person) => person.address)
    : undefined;
  return Object.assign(
    { allowed, reason: wanted.has('reason') },
    number !== undefined && { number },
    ticks && { ticks },
  );
}

/** How one finding may be sent in spite of itself: as the policy says, else as its rule or its level does. */
export function overrideOf(finding: Finding, policy: Policy): Override {
  const setting = policy.rules[finding.rule] || {};
  if (setting.override !== undefined) return setting.override;
  if (finding.level !== 'block') return finding.override || 'click';
  // Without an organisation the volunteer is the admin, and a block opens by typing the number.
  return policy.organisation ? 'none' : 'number';
}
