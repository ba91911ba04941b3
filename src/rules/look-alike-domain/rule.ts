import { domainOf, isDomain } from '../../core/address.ts';
import type { Audience, Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { endingSlipOf, lacksHyphen, type Likeness, likenessOf } from '../../core/look-alike.ts';
import { arranged, arrangedOf, arrangedThread } from '../../core/look-alike-index.ts';
import { isHostWithin, isPersonal, organisationOf } from '../../core/organisation.ts';
import {
  nameOf,
  type Original,
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
    for (const person of audience.people) {
      const meant = person.internal || person.inThread ? '' : domainShown(person);
      if (meant === '') continue;
      const standing = isOurs(meant, draft, context) ? 'own' : '';
      const written = `${person.name} <${person.address}>`;
      yield { grade: 'imitated', about: [person.address], data: { written, meant, standing, plain: '' } };
    }
    const suspects = strangersByDomain(audience);
    if (suspects.size === 0) return;
    const originals = originalsFor(draft, context);
    const besides = likenessBeside(suspects, originals);
    for (const [domain, people] of Array.from(suspects)) {
      const likeness = likenessOf(domain, originals) || besides(domain) || endingSlipOf(domain);
      if (!likeness) continue;
      const { kind, written, meant, standing = '' } = likeness;
      // Whoever has a name was not typed by hand, and two names of one body may differ by their hyphen.
      const isPicked = kind === 'slip' && lacksHyphen(likeness) && people.every(({ name }) => name !== '');
      yield {
        grade: isPicked ? 'neighbour' : kind,
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

/** Of more organisations than these, as a newsletter has them, some are always alike. */
const MOST_BESIDE = 20;

/**
 * Looks a recipient's domain up among those of the other recipients. Of two that are alike the one that
 * fewer have is doubted, else the one that was written later.
 */
function likenessBeside(
  suspects: ReadonlyMap<string, readonly Person[]>,
  originals: Originals,
): (domain: string) => Likeness | undefined {
  const domains = Array.from(suspects.keys());
  if (domains.length < 2 || domains.length > MOST_BESIDE) return () => undefined;
  const weightOf = (domain: string): number =>
    (suspects.get(domain) || []).length - domains.indexOf(domain) / 100;
  return (domain) => {
    const organisation = organisationOf(domain);
    if (isOneOf(originals, domain)) return undefined;
    const others = domains.filter(
      (other) =>
        organisationOf(other) !== organisation &&
        (isOneOf(originals, other) || weightOf(other) > weightOf(domain)) &&
        !likenessOf(other, originals),
    );
    const likeness = others.length > 0 ? likenessOf(domain, arrangedOf(others, 'beside')) : undefined;
    return likeness && (likeness.kind === 'slip' || likeness.kind === 'homograph') ? likeness : undefined;
  };
}

/** Whether the domain is itself one that could have been meant. */
function isOneOf(originals: Originals, domain: string): boolean {
  const name = nameOf(domain);
  return originals.near(name).some((original) => original.organisation === name.organisation);
}

/** The domain of the address that stands where the name should, if it is another organisation's; else ''. */
function domainShown({ name, domain }: Person): string {
  if (name.indexOf('@') < 0) return '';
  const shown = domainOf((name.match(/^[\s"'<]*([^\s"'<>]+)[\s"'>]*$/) || [])[1] || '');
  return isDomain(shown) && organisationOf(shown) !== organisationOf(domain) ? shown : '';
}

function isOurs(domain: string, draft: Draft, { ourDomains }: Context): boolean {
  const sender = draft.from.known ? domainOf(draft.from.value.address) : '';
  return ourDomains
    .concat(sender)
    .some((one) => !isPersonal(one) && isHostWithin(domain, organisationOf(one)));
}

/** Own organisations come first, so that of two originals that are one the nearer is said. */
function originalsFor(draft: Draft, { ourDomains, partners }: Context): Originals {
  const from = draft.from.known ? [draft.from.value.address] : [];
  const sender = from.concat(draft.own).map(domainOf);
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
