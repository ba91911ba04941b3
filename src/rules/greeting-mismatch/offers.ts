import { type Audience, exposed, type Person } from '../../core/audience.ts';
import { isWithin } from '../../core/organisation.ts';
import type { Context } from '../../core/rule.ts';

/**
 * The people of several customers who see one another in a mail that speaks to one customer: an offer, or
 * something made for 「貴社」. Partners of ours read along by right, and so does whoever was in the thread.
 */
export function offersToSeveral(text: string, audience: Audience, { partners }: Context): readonly Person[] {
  const people = exposed(audience).filter(
    (person) =>
      !person.personal &&
      person.party !== person.canonical &&
      !partners.some((partner) => isWithin(person.domain, partner)),
  );
  const parties = new Set(people.map((person) => person.party));
  // More than a few are a circular, and other rules speak of it.
  if (parties.size < 2 || parties.size > MOST) return [];
  return OFFER.test(text.slice(0, HEAD)) ? people : [];
}

const MOST = 4;
const HEAD = 20_000;
const OFFER =
  /[貴御]社(?:専用|限定|向け|だけ|のみ|への|宛)|貴社|御見積|お見積|見積[書額り]|\byour (?:[a-z]+ ){0,2}(?:quote|quotation|offer|estimate|pricing|price list|discount)\b|\b(?:quote|quotation|offer|estimate) (?:for|to) you\b|\bexclusively for (?:you|your)\b/i;
