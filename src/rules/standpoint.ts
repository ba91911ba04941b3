import { domainOf } from '../core/address.ts';
import type { Audience } from '../core/audience.ts';
import type { Draft } from '../core/draft.ts';
import { isPersonal } from '../core/organisation.ts';

/**
 * Whether there is an organisation that a recipient can be outside of: not for somebody who writes
 * from a private address to nobody inside. Sentences then leave "outside your organisation" out.
 */
export function hasOrganisation(draft: Draft, audience: Audience): boolean {
  const isPrivate = draft.from.known && isPersonal(domainOf(draft.from.value.address));
  return !isPrivate || audience.people.some((person) => person.internal && !person.own);
}
