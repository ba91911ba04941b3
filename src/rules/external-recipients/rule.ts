import { shownDomain } from '../../core/address.ts';
import { exposureOf } from '../../core/audience.ts';
import type { Level } from '../../core/level.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** Its one finding. */
export const grades = { external: 'note' } as const satisfies { [grade: string]: Level };

/** It has nothing to set. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
  /** The first few domains, as a person may be shown them. */
  readonly domains: readonly string[];
  /** How many domains were left out. */
  readonly furtherDomains: number;
};

export default defineRule({
  id: 'external-recipients',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(draft, _options, audience) {
    const people = audience.people.filter((person) => !person.internal);
    if (people.length === 0) return;
    const counts = exposureOf(people);
    const domains = Array.from(new Set(people.map((person) => person.domain))).filter(
      (domain) => domain !== '',
    );
    yield {
      grade: 'external',
      about: people.map((person) => person.address),
      counts,
      data: {
        people: counts.addresses,
        outside: hasOrganisation(draft, audience),
        domains: domains.slice(0, NAMED).map(shownDomain),
        furtherDomains: Math.max(0, domains.length - NAMED),
      },
    };
  },
});

/** A sentence with more domains than this is not read. */
const NAMED = 3;
