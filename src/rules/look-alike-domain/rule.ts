import { domainOf } from '../../core/address.ts';
import type { Audience, Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { likenessOf } from '../../core/look-alike.ts';
import { arranged, arrangedOf, arrangedThread } from '../../core/look-alike-index.ts';
import { type Original, type Originals, providerOriginals, type Standing } from '../../core/original.ts';
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
    const originals = originalsFor(draft, context);
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

/** Own organisations come first, so that of two originals that are one the nearer is said. */
function originalsFor(draft: Draft, { ourDomains, partners }: Context): Originals {
  const sender = draft.from.known ? [domainOf(draft.from.value.address)] : [];
  const all = [
    arrangedOf(sender.concat(ourDomains), 'own'),
    arrangedOf(partners, 'partner'),
    arrangedThread(draft.thread.known ? draft.thread.value : []),
    providersArranged(),
  ];
  return {
    near: (name) =>
      all.reduce<readonly Original[]>((near, originals) => {
        const more = originals.near(name);
        return more.length === 0 ? near : near.concat(more);
      }, []),
  };
}

let arrangedProviders: Originals | undefined;

/** They are the same for every mail. */
function providersArranged(): Originals {
  if (!arrangedProviders) arrangedProviders = arranged(providerOriginals());
  return arrangedProviders;
}
