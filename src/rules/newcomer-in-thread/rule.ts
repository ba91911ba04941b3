import { peopleAnswered } from '../../content/quotation/quoted-people.ts';
import { domainOf, partsOf, shownDomain } from '../../core/address.ts';
import { type Audience, exposureOf, type Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { type Likeness, type LikenessKind, likenessOf } from '../../core/look-alike.ts';
import { arrangedThread } from '../../core/look-alike-index.ts';
import { isHostWithin, isPersonal, organisationOf, partyOf } from '../../core/organisation.ts';
import type { Originals } from '../../core/original.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  'look-alike': 'ask',
  'first-outsider': 'ask',
  'private-twin': 'note',
  newcomer: 'note',
} as const satisfies { [grade: string]: Level };

/** It has nothing to set. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  readonly people: number;
  /** The first few domains of the newcomers, as a person may be shown them, and how many more there are. */
  readonly domains: readonly string[];
  readonly furtherDomains: number;
  /** The newcomer's domain or address and the one it resembles; '' where it is not about one. */
  readonly written: string;
  readonly meant: string;
};

export default defineRule({
  id: 'newcomer-in-thread',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients', 'thread', 'subject', 'body'],
  grades,
  options,
  texts,

  *check(draft, _options, audience, { ourDomains }) {
    const answered = peopleAnswered(draft, audience) || [];
    const thread = othersOf(answered, draft);
    const newcomers = thread.length > 0 ? newcomersTo(thread, audience) : [];
    if (newcomers.length === 0) return;
    const originals = among(arrangedThread(answered), thread);
    const byName = firstByName(thread);
    const ours = draft.from.known ? ourDomains.concat(domainOf(draft.from.value.address)) : ourDomains;
    // Nobody outside the organisation was in the mail being answered.
    const insideOnly = thread.every((address) => isInside(domainOf(address), ours));
    const common = { people: 1, domains: [], furtherDomains: 0, written: '', meant: '' };

    const alike = new Map<string, { readonly likeness: Likeness; readonly people: Person[] }>();
    const others: Person[] = [];
    for (const person of newcomers) {
      const before = alike.get(person.domain);
      if (before) {
        before.people.push(person);
        continue;
      }
      const likeness = person.personal ? undefined : likenessOf(person.domain, originals);
      if (likeness && TELLING.has(likeness.kind)) {
        alike.set(person.domain, { likeness, people: [person] });
        continue;
      }
      const twin = twinOf(person, byName);
      if (twin === undefined) others.push(person);
      else {
        const data = Object.assign({}, common, { written: person.address, meant: twin });
        yield { grade: 'private-twin', about: [person.address], data };
      }
    }
    for (const { likeness, people } of Array.from(alike.values())) {
      const { written, meant } = likeness;
      const data = Object.assign({}, common, { people: people.length, written, meant });
      yield { grade: 'look-alike', about: addressesOf(people), data };
    }
    if (others.length === 0) return;
    const domains = Array.from(new Set(others.map((person) => person.domain))).filter((one) => one !== '');
    const data = Object.assign({}, common, {
      people: others.length,
      domains: domains.slice(0, NAMED).map(shownDomain),
      furtherDomains: Math.max(0, domains.length - NAMED),
    });
    const grade = insideOnly ? 'first-outsider' : 'newcomer';
    yield { grade, about: addressesOf(others), counts: exposureOf(others), data };
  },
});

/** A sentence with more domains than this is not read. */
const NAMED = 3;

/** The likenesses that two real organisations hardly ever have. */
const TELLING: ReadonlySet<LikenessKind> = new Set(['homograph', 'imitated', 'slip']);

/** Everybody but the sender. */
function othersOf(answered: readonly string[], { from, own }: Draft): readonly string[] {
  const mine = new Set(own.map((address) => partsOf(address).canonical));
  if (from.known) mine.add(partsOf(from.value.address).canonical);
  return answered.filter((address) => !mine.has(partsOf(address).canonical));
}

/** Those outside of whose organisation nobody was there. */
function newcomersTo(thread: readonly string[], audience: Audience): readonly Person[] {
  const parties = new Set(thread.map((address) => partyOf(partsOf(address))));
  return audience.people.filter(
    (person) => !person.internal && !person.inThread && !parties.has(person.party),
  );
}

/** Those originals alone that are the organisation of one of these. */
function among(originals: Originals, thread: readonly string[]): Originals {
  const organisations = new Set(thread.map((address) => organisationOf(partsOf(address).domain)));
  return {
    near: (name) => originals.near(name).filter(({ organisation }) => organisations.has(organisation)),
  };
}

function isInside(domain: string, ours: readonly string[]): boolean {
  return !isPersonal(domain) && ours.some((one) => isHostWithin(domain, one));
}

/** Somebody of the thread who has the same name before the "@", where the newcomer's address is private. */
function twinOf(person: Person, byName: ReadonlyMap<string, string>): string | undefined {
  const name = nameIn(person.address);
  return person.personal && name.length >= 4 ? byName.get(name) : undefined;
}

function firstByName(thread: readonly string[]): ReadonlyMap<string, string> {
  // Of two with one name the first is said: later entries of a map replace earlier ones.
  return new Map(thread.map((address): [string, string] => [nameIn(address), address]).reverse());
}

function nameIn(address: string): string {
  const { canonical } = partsOf(address);
  return canonical.slice(0, Math.max(0, canonical.lastIndexOf('@'))).replace(/[._-]/g, '');
}

function addressesOf(people: readonly Person[]): readonly string[] {
  return people.map((person) => person.address);
}
