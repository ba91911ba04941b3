import { shownDomain } from '../../core/address.ts';
import type { Audience, Person } from '../../core/audience.ts';
import { type Draft, type Field, FIELDS } from '../../core/draft.ts';
import type { Finding } from '../../core/finding.ts';
import type { Decision } from '../../core/judge.ts';
import { isPersonal } from '../../core/organisation.ts';
import type { PromptWords } from './words.ts';

/** Recipients of one kind, cut to what a person can look at. */
export interface RecipientGroup {
  readonly kind: 'new' | 'external' | 'internal' | 'hidden' | 'shown' | 'lists';
  /** With the number of all, shown or not. */
  readonly title: string;
  readonly domains: readonly DomainView[];
  /** How many more there are; '' where all are shown. */
  readonly more: string;
}

/** People of one organisation, or at one mail provider. */
export interface DomainView {
  readonly title: string;
  /** `private addresses` at a mail provider, else ''. */
  readonly remark: string;
  readonly count: number;
  readonly people: readonly PersonView[];
  readonly more: string;
}

export interface PersonView {
  readonly address: string;
  readonly name: string;
  /** The fields that name the person, and the lists through which the mail gets there. */
  readonly where: string;
}

/** Recipients to tick, one domain a group; a large group is ticked as a whole. */
export interface TickGroup {
  /** The label of the group's own tick. */
  readonly label: string;
  readonly addresses: readonly string[];
  /** How many of the addresses get a tick of their own. */
  readonly shown: number;
}

/** More addresses than this nobody reads, and thousands make a window slow to open. */
const SHOWN = 100;

/**
 * Whom the mail reaches or shows: external by organisation, internal, Bcc, Reply-To, and lists of unknown size.
 * Before them stand those who are new against the crowd that was confirmed.
 */
export function recipientGroups(
  { audience, findings }: Pick<Decision, 'audience' | 'findings'>,
  draft: Draft,
  words: PromptWords,
): RecipientGroup[] {
  const added = new Set(findings.filter(isOfSome).flatMap((finding) => finding.about));
  const newcomers = audience.people.filter((person) => added.has(person.address));
  const visible = audience.people.filter((person) => person.visible);
  const hidden = audience.people.filter((person) => !person.visible);
  const { shown = [] } = audience;
  const external = visible.filter((person) => !person.internal);
  const internal = visible.filter((person) => person.internal);
  // Somebody who writes from a private address has no organisation to be outside of.
  const title = organised(audience, draft) ? words.external : words.everybody;
  const groups: RecipientGroup[] = [
    group('new', words.newcomers(newcomers.length), newcomers, words),
    group('external', title(external.length), external, words),
    group('internal', words.internal(internal.length), internal, words),
    group('hidden', words.hidden(hidden.length), hidden, words),
    group('shown', words.inReplyTo(shown.length), shown, words),
  ];
  const lists = audience.unknownLists.map((list) => ({
    title: list.name,
    remark: words.field[list.field],
    count: 0,
    people: [],
    more: '',
  }));
  if (lists.length > 0) {
    groups.push({
      kind: 'lists',
      title: words.unknownLists(lists.length),
      domains: lists.slice(0, SHOWN),
      more: lists.length > SHOWN ? words.more(lists.length - SHOWN) : '',
    });
  }
  return groups.filter((one) => one.domains.length > 0);
}

/** About some of a crowd only: the others were confirmed before. */
function isOfSome({ crowd, about, number = 0 }: Finding): boolean {
  return crowd === 'new' && about.length < number;
}

/** The addresses a consent must tick, by domain. */
export function tickGroups(audience: Audience, ticks: readonly string[], words: PromptWords): TickGroup[] {
  const wanted = new Set(ticks);
  let left = SHOWN;
  return byDomain(audience.people.filter((person) => wanted.has(person.address))).map(([domain, people]) => {
    const shown = Math.min(left, people.length);
    left -= shown;
    return {
      label: words.tickGroup(titleOf(domain, words), people.length),
      addresses: people.map((person) => person.address),
      shown,
    };
  });
}

function group(
  kind: RecipientGroup['kind'],
  title: string,
  people: readonly Person[],
  words: PromptWords,
): RecipientGroup {
  const domains: DomainView[] = [];
  let left = SHOWN;
  for (const [domain, members] of byDomain(people)) {
    if (left === 0) break;
    const shown = members.slice(0, left);
    left -= shown.length;
    const hidden = members.length - shown.length;
    domains.push({
      title: titleOf(domain, words),
      remark: members[0]?.personal === true ? words.personalAddresses : '',
      count: members.length,
      people: shown.map((person) => personView(person, words)),
      more: hidden > 0 ? words.more(hidden) : '',
    });
  }
  const rest = people.length - domains.reduce((sum, domain) => sum + domain.count, 0);
  return { kind, title, domains, more: rest > 0 ? words.more(rest) : '' };
}

/** Largest first, then by name; a mail provider is one group though everybody there is a stranger. */
function byDomain(people: readonly Person[]): [string, Person[]][] {
  const domains = new Map<string, Person[]>();
  for (const person of people) {
    const key = person.domain === '' || person.personal ? person.domain : person.party;
    const members = domains.get(key);
    if (members) members.push(person);
    else domains.set(key, [person]);
  }
  for (const members of domains.values()) members.sort((a, b) => compare(a.canonical, b.canonical));
  return [...domains].sort(([a, one], [b, other]) => other.length - one.length || compare(a, b));
}

function personView(person: Person, words: PromptWords): PersonView {
  const fields = FIELDS.filter((field: Field) => person.fields.includes(field)).map(
    (field) => words.field[field],
  );
  return {
    address: person.address,
    name: person.name === person.address ? '' : person.name,
    where: fields.concat(person.lists.map(words.throughList)).join(' · '),
  };
}

function titleOf(domain: string, words: PromptWords): string {
  return domain === '' ? words.noDomain : shownDomain(domain);
}

function organised(audience: Audience, draft: Draft): boolean {
  if (audience.people.some((person) => person.internal && !person.own)) return true;
  return !draft.from.known || !isPersonal(draft.from.value.address);
}

/** By code unit: the same order on every machine, and fast for thousands. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
