import {
  type AddressParts,
  canonical,
  domainOf,
  isAddress,
  isDirectoryName,
  partsOf,
  toALabel,
} from './address.ts';
import { type Draft, type Field, FIELDS, type Mailbox, type Recipient } from './draft.ts';
import type { Counts } from './finding.ts';
import { mailboxesOf } from './mailboxes.ts';
import { isHostWithin, isPersonal, organisationOf, partyOf } from './organisation.ts';

/** Everybody a draft would reach, each once, with what the rules ask about them. */
export interface Audience {
  readonly people: readonly Person[];
  /** Lists whose members the client could not name: they may be of any size. */
  readonly unknownLists: readonly UnknownList[];
  /** External people whom everybody sees in Reply-To and not in To or Cc; absent where there are none. */
  readonly shown?: readonly Person[];
}

export interface Person {
  /** As first written. */
  readonly address: string;
  /** For comparing; see `canonical`. */
  readonly canonical: string;
  readonly name: string;
  readonly domain: string;
  /** Every field that names them. */
  readonly fields: readonly Field[];
  /** Names of the lists through which they are reached, empty for those written to directly. */
  readonly lists: readonly string[];
  /** Who they are strangers as: an organisation's domain, or the address itself. */
  readonly party: string;
  /** At a personal-mail provider, a mobile carrier or an ISP. */
  readonly personal: boolean;
  /** Of the sender's organisation. */
  readonly internal: boolean;
  /** The sender. */
  readonly own: boolean;
  /** Already in the mail being answered (false where that is unknown). */
  readonly inThread: boolean;
  /** In To or Cc, or in a Bcc that is signed along, so everybody can see the address. */
  readonly visible: boolean;
  /** The client says that it is a list or group on a server. */
  readonly isList?: true;
}

export interface UnknownList {
  readonly name: string;
  readonly field: Field;
}

/** Domains whose people are not what their domain says; sub-domains are included. */
export interface Strangers {
  /** Below domains of ours, and not ours. */
  readonly notOurDomains?: readonly string[];
  /** Each address is a private person: students, members, residents. These win over ours. */
  readonly personDomains?: readonly string[];
}

/**
 * Reads a draft's fields into people. An entry without an address counts as one external person, a name of
 * Exchange's own directory as a colleague.
 * @param ourDomains the policy's domains; a personal-mail provider among them is not believed.
 */
export function audienceOf(
  draft: Draft,
  ourDomains: readonly string[],
  { notOurDomains = [], personDomains = [] }: Strangers = {},
): Audience {
  const ours = ourHosts(draft, ourDomains);
  const notOurs = notOurDomains.map(toALabel);
  const persons = personDomains.map(toALabel);
  const own = new Set(draft.own.map(canonical));
  if (draft.from.known) own.add(canonical(draft.from.value.address));
  const thread = new Set(draft.thread.known ? draft.thread.value.map(canonical) : []);
  const seen = new Map<string, { -readonly [K in keyof Person]: Person[K] }>();
  const unknownLists: UnknownList[] = [];

  const shows = (field: Field): boolean => field !== 'bcc' || draft.signsBcc === true;
  const personOf = (
    address: string,
    parts: AddressParts,
    name: string,
    fields: readonly Field[],
    lists: readonly string[],
  ) => {
    const { canonical: key, domain, provider } = parts;
    const mine = own.has(key);
    const within = (parents: readonly string[]): boolean =>
      domain !== '' && parents.some((parent) => isHostWithin(domain, parent));
    const isPerson = provider !== undefined || within(persons);
    const isName = isDirectoryName(address);
    const isOurs = isName || (!isPerson && within(ours) && !within(notOurs));
    return {
      address,
      canonical: key,
      name,
      domain,
      fields,
      lists,
      party: isPerson ? key : partyOf(parts),
      personal: isPerson && !isName,
      internal: mine || isOurs,
      own: mine,
      inThread: thread.has(key),
      visible: fields.every(shows),
    };
  };

  // What the client says may make somebody with the sender's own domain a stranger, and nobody a colleague. Whom the
  // policy calls ours it knows better: to the client a sister company is outside.
  const named = policyHosts(ourDomains);
  const putOutside = (person: { internal: boolean } & Pick<Person, 'address' | 'domain' | 'own'>): void => {
    const isOurs = isDirectoryName(person.address) || named.some((host) => isHostWithin(person.domain, host));
    if (!isOurs) person.internal = person.own;
  };
  const add = ({ address, name, isList, isOutside }: Entry, field: Field, list?: string): void => {
    const parts = partsOf(address);
    const key = parts.canonical;
    const before = seen.get(key);
    if (before) {
      if (isOutside) putOutside(before);
      if (before.fields.indexOf(field) < 0) before.fields = before.fields.concat(field);
      if (shows(field)) before.visible = true;
      if (list === undefined) before.lists = NO_LISTS;
      else if (before.lists.length > 0 && before.lists.indexOf(list) < 0)
        before.lists = before.lists.concat(list);
      return;
    }
    const person = personOf(address, parts, name, ONE_FIELD[field], list === undefined ? NO_LISTS : [list]);
    if (isOutside) putOutside(person);
    seen.set(key, isList ? Object.assign(person, { isList }) : person);
  };

  for (const field of FIELDS) {
    const recipients = draft[field];
    if (!recipients.known) continue;
    for (const recipient of recipients.value) {
      if (recipient.kind === 'mailbox') add(recipient, field);
      else if (recipient.kind === 'unresolved') add({ address: recipient.text, name: '' }, field);
      else if (recipient.members.known) {
        for (const member of recipient.members.value) add(member, field, recipient.name);
      } else unknownLists.push({ name: recipient.name, field });
    }
  }
  const people = Array.from(seen.values());
  const shown = new Map<string, Person>();
  const { replyTo } = draft;
  for (const { address, name } of replyTo && replyTo.known ? flattened(replyTo.value) : []) {
    const person = personOf(address, partsOf(address), name, NO_FIELDS, NO_LISTS);
    const before = seen.get(person.canonical);
    if (!person.internal && isAddress(address) && !(before && before.visible))
      shown.set(person.canonical, person);
  }
  return Object.assign({ people, unknownLists }, shown.size > 0 && { shown: Array.from(shown.values()) });
}

/**
 * External people whose addresses everybody can see and who were not in the thread already. One address
 * for the answers is nobody's list: those in Reply-To count where there are several.
 */
export function exposed(audience: Audience): readonly Person[] {
  const seen = audience.people.filter((person) => person.visible);
  const shown = audience.shown && audience.shown.length > 1 ? audience.shown : [];
  return seen.concat(shown).filter((person) => !person.internal && !person.inThread);
}

function flattened(recipients: readonly Recipient[]): readonly Mailbox[] {
  const all: Mailbox[] = [];
  for (const recipient of recipients) all.push(...mailboxesOf(recipient));
  return all;
}

/**
 * How many addresses, how many strangers to one another, how many private people.
 * @param people different ones, as an audience holds them
 */
export function exposureOf(people: readonly Person[]): Counts {
  const organisations = new Set<string>();
  let alone = 0;
  let personal = 0;
  for (const person of people) {
    if (person.party === person.canonical) alone += 1;
    else organisations.add(person.party);
    if (person.personal) personal += 1;
  }
  return { addresses: people.length, parties: organisations.size + alone, personal };
}

type Entry = Pick<Mailbox, 'address' | 'name' | 'isList' | 'isOutside'>;

/** Most people stand in one field and in no list: a large mail need not hold an array for each. */
const ONE_FIELD: { readonly [F in Field]: readonly Field[] } = { to: ['to'], cc: ['cc'], bcc: ['bcc'] };
const NO_LISTS: readonly string[] = [];
const NO_FIELDS: readonly Field[] = [];

function policyHosts(ourDomains: readonly string[]): readonly string[] {
  return ourDomains.filter((domain) => !isPersonal(domain)).map(toALabel);
}

/**
 * Internal = within the policy's domains or the sender's organisation domain, never a personal-mail
 * provider.
 */
function ourHosts(draft: Draft, ourDomains: readonly string[]): readonly string[] {
  const ours = policyHosts(ourDomains);
  const sender = draft.from.known ? domainOf(draft.from.value.address) : '';
  return sender === '' || isPersonal(sender) ? ours : ours.concat(organisationOf(sender));
}
