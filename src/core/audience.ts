import { canonical, domainOf } from './address.ts';
import { type Draft, type Field, FIELDS, type Mailbox, type Recipient } from './draft.ts';
import type { Counts } from './finding.ts';
import { isPersonal, isWithin, organisationOf, partyOf } from './organisation.ts';

/** Everybody a draft would reach, each once, with what the rules ask about them. */
export interface Audience {
  readonly people: readonly Person[];
  /** Lists whose members the client could not name: they may be of any size. */
  readonly unknownLists: readonly UnknownList[];
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
  /** In To or Cc, so everybody can see the address. */
  readonly visible: boolean;
}

export interface UnknownList {
  readonly name: string;
  readonly field: Field;
}

/**
 * Reads a draft's fields into people. An entry without an address counts as one external person.
 * @param ourDomains the policy's domains; a personal-mail provider among them is not believed.
 */
export function audienceOf(draft: Draft, ourDomains: readonly string[]): Audience {
  const placeOf = placesFor(draft, ourDomains);
  const own = new Set(draft.own.map(canonical));
  if (draft.from.known) own.add(canonical(draft.from.value.address));
  const thread = new Set(draft.thread.known ? draft.thread.value.map(canonical) : []);
  const seen = new Map<
    string,
    { -readonly [K in keyof Person]: Person[K] } & { fields: Field[]; lists: string[] }
  >();
  const unknownLists: UnknownList[] = [];

  const add = (address: string, name: string, field: Field, list?: string): void => {
    const key = canonical(address);
    const before = seen.get(key);
    if (before) {
      if (before.fields.indexOf(field) < 0) before.fields.push(field);
      if (field !== 'bcc') before.visible = true;
      if (list === undefined) before.lists = [];
      else if (before.lists.length > 0 && before.lists.indexOf(list) < 0) before.lists.push(list);
      return;
    }
    const domain = domainOf(address);
    const mine = own.has(key);
    const place = placeOf(domain);
    seen.set(key, {
      address,
      canonical: key,
      name,
      domain,
      fields: [field],
      lists: list === undefined ? [] : [list],
      party: partyOf(address),
      personal: place.personal,
      internal: mine || place.internal,
      own: mine,
      inThread: thread.has(key),
      visible: field !== 'bcc',
    });
  };

  for (const field of FIELDS) {
    const recipients = draft[field];
    if (!recipients.known) continue;
    for (const recipient of recipients.value) {
      if (recipient.kind === 'mailbox') add(recipient.address, recipient.name, field);
      else if (recipient.kind === 'unresolved') add(recipient.text, '', field);
      else if (recipient.members.known) {
        for (const member of recipient.members.value) add(member.address, member.name, field, recipient.name);
      } else unknownLists.push({ name: recipient.name, field });
    }
  }
  return { people: Array.from(seen.values()), unknownLists };
}

/** External people whose addresses everybody can see and who were not in the thread already. */
export function exposed(audience: Audience): readonly Person[] {
  return audience.people.filter((person) => person.visible && !person.internal && !person.inThread);
}

/** How many addresses, how many strangers to one another, how many private people. */
export function exposureOf(people: readonly Person[]): Counts {
  const parties = new Set<string>();
  let personal = 0;
  for (const person of people) {
    parties.add(person.party);
    if (person.personal) personal += 1;
  }
  return { addresses: people.length, parties: parties.size, personal };
}

/** The people a recipient entry stands for; a list of unknown size stands for nobody known. */
export function mailboxesOf(recipient: Recipient): readonly Mailbox[] {
  if (recipient.kind === 'mailbox') return [recipient];
  if (recipient.kind === 'list') return recipient.members.known ? recipient.members.value : [];
  return [{ kind: 'mailbox', name: '', address: recipient.text }];
}

/** What the rules ask about a domain. */
interface Place {
  readonly personal: boolean;
  readonly internal: boolean;
}

/**
 * Looks each domain up once. Internal = within the policy's domains or the sender's organisation
 * domain, never a personal-mail provider.
 */
function placesFor(draft: Draft, ourDomains: readonly string[]): (domain: string) => Place {
  const ours = ourDomains.filter((domain) => !isPersonal(domain));
  const sender = draft.from.known ? domainOf(draft.from.value.address) : '';
  if (sender !== '' && !isPersonal(sender)) ours.push(organisationOf(sender));
  const places = new Map<string, Place>();
  return (domain) => {
    const before = places.get(domain);
    if (before) return before;
    const personal = isPersonal(domain);
    const internal = domain !== '' && !personal && ours.some((parent) => isWithin(domain, parent));
    const place = { personal, internal };
    places.set(domain, place);
    return place;
  };
}
