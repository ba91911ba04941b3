import { domainOf } from '../../core/address.ts';
import type { Audience, Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { likenessOf } from '../../core/look-alike.ts';
import { arranged } from '../../core/look-alike-index.ts';
import { isPersonal } from '../../core/organisation.ts';
import {
  type Original,
  originalOf,
  type Originals,
  providerOriginals,
  type Standing,
} from '../../core/original.ts';
import { type Context, defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** What a domain resembles, most harmful first; see `LikenessKind`. */
export const grades = {
  homograph: 'ask',
  imitated: 'ask',
  'mixed-script': 'ask',
  slip: 'ask',
  neighbour: 'note',
  'other-ending': 'note',
} as const satisfies { [grade: string]: Level };

/** It has nothing to set: partners and own domains are the policy's. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  /** The recipients' domain and the one it resembles; what differs stands in square brackets. */
  readonly written: string;
  readonly meant: string;
  /** Whose the other domain is; see `Standing`. */
  readonly standing: Standing | '';
  /** The domain in plain letters where it has others, else ''. */
  readonly plain: string;
};

export default defineRule({
  id: 'look-alike-domain',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients', 'thread'],
  grades,
  options,
  texts,

  *check(draft, _options, audience, context) {
    const suspects = strangersByDomain(audience);
    if (suspects.size === 0) return;
    const [known, providers] = [arranged(originalsFor(draft, context)), providersArranged()];
    const originals: Originals = { near: (name) => known.near(name).concat(providers.near(name)) };
    for (const [domain, people] of Array.from(suspects)) {
      const likeness = likenessOf(domain, originals);
      if (!likeness) continue;
      const { kind, written, meant, standing = '' } = likeness;
      yield {
        grade: kind,
        about: people.map((person) => person.address),
        data: { written, meant, standing, plain: domain.indexOf('xn--') < 0 ? '' : domain },
      };
    }
  },
});

/** Those whose domain could be a wrong one. A provider's own domain is right, whatever it resembles. */
function strangersByDomain(audience: Audience): ReadonlyMap<string, readonly Person[]> {
  const byDomain = new Map<string, Person[]>();
  for (const person of audience.people) {
    if (person.domain === '' || person.internal || person.personal || person.inThread) continue;
    const others = byDomain.get(person.domain);
    if (others) others.push(person);
    else byDomain.set(person.domain, [person]);
  }
  return byDomain;
}

function originalsFor(draft: Draft, { ourDomains, partners }: Context): readonly Original[] {
  const sender = draft.from.known ? [domainOf(draft.from.value.address)] : [];
  const thread = draft.thread.known ? draft.thread.value.map(domainOf) : [];
  const seen = new Set<string>();
  const originals: Original[] = [];
  const add = (domains: readonly string[], standing: 'own' | 'partner' | 'thread'): void => {
    for (const domain of domains) {
      if (domain === '' || isPersonal(domain)) continue;
      const original = originalOf(domain, standing);
      if (seen.has(original.organisation)) continue;
      seen.add(original.organisation);
      originals.push(original);
    }
  };
  add(sender.concat(ourDomains), 'own');
  add(partners, 'partner');
  add(thread, 'thread');
  return originals;
}

let arrangedProviders: Originals | undefined;

/** They are the same for every mail. */
function providersArranged(): Originals {
  if (!arrangedProviders) arrangedProviders = arranged(providerOriginals());
  return arrangedProviders;
}
