/** Drafts in short form, as a host would hand them over. */
import fc from 'fast-check';
import { canonical } from '../../src/core/address.ts';
import { type Fields, writtenAs } from '../../src/core/action.ts';
import { mailboxesOf } from '../../src/core/mailboxes.ts';
import {
  type Draft,
  FIELDS,
  known,
  type List,
  type Mailbox,
  type Recipient,
  type Unresolved,
  unknown,
} from '../../src/core/draft.ts';

/** Recipients as a person writes them: `Name <local@domain>` or `local@domain`; lists and unresolved as they are. */
export type Written = string | Recipient;

/** The parts of a draft that a test names; the others are those of an empty mail that was read whole. */
export type Parts = Omit<Partial<Draft>, 'from' | 'to' | 'cc' | 'bcc' | 'thread'> & {
  readonly from?: string | Draft['from'];
  readonly to?: readonly Written[] | Draft['to'];
  readonly cc?: readonly Written[] | Draft['cc'];
  readonly bcc?: readonly Written[] | Draft['bcc'];
  readonly thread?: readonly string[] | Draft['thread'];
};

/** The sender of every draft that names no other. */
export const SENDER = 'sato@office.example';

/** A mail; without `thread` nobody knows who was in the mail being answered. */
export function mail(parts: Parts = {}): Draft {
  const { from, to, cc, bcc, thread, ...others } = parts;
  return {
    key: 'draft-1',
    kind: 'mail',
    own: [],
    encrypted: known(false),
    subject: known('Greetings'),
    body: known('Hello'),
    attachments: known([]),
    ...others,
    from: from === undefined || typeof from === 'string' ? known(mailbox(from ?? SENDER)) : from,
    to: field(to),
    cc: field(cc),
    bcc: field(bcc),
    thread: thread === undefined ? unknown('not-offered') : isArray(thread) ? known(thread) : thread,
  };
}

/** One person, from `Name <local@domain>` or `local@domain`. */
export function mailbox(written: string): Mailbox {
  const [, name, address] = /^(.*?)\s*<(.*)>$/.exec(written) ?? [undefined, '', written];
  return { kind: 'mailbox', name: name ?? '', address: address ?? '' };
}

/** A list that the client expands; without members it could not. */
export function list(name: string, members?: readonly string[]): List {
  return {
    kind: 'list',
    name,
    raw: `${name} <${name}>`,
    members: members ? known(members.map(mailbox)) : unknown('failed'),
  };
}

/** An entry that is neither an address nor a list. */
export function unresolved(text: string): Unresolved {
  return { kind: 'unresolved', text };
}

/** The three fields of a draft that was read whole. */
export function fieldsOf(draft: Draft): Fields {
  const { to, cc, bcc } = draft;
  if (!to.known || !cc.known || !bcc.known) throw new Error('This draft has a field that was not read.');
  return { to: to.value, cc: cc.value, bcc: bcc.value };
}

/** Everybody whom three fields reach, in canonical form; a list of unknown members by its name. */
export function reachedBy(fields: Fields): readonly string[] {
  return FIELDS.flatMap((field) => fields[field]).flatMap((one) =>
    one.kind === 'list' && !one.members.known
      ? [`list ${canonical(one.name)}`]
      : mailboxesOf(one).map((mailbox) => canonical(mailbox.address)),
  );
}

/** What makes an entry the same entry: its address or text, or the list's name and members. */
export function identity(one: Recipient): string {
  if (one.kind !== 'list') return canonical(writtenAs(one));
  const members = mailboxesOf(one).map((mailbox) => canonical(mailbox.address));
  return JSON.stringify([one.members.known, canonical(one.name), members.sort()]);
}

/** Few people and spellings, so that duplicates in one field and across fields are common. */
const person = fc
  .tuple(
    fc.constantFrom('aya', 'Aya', 'ken.o', 'keno', 'ken.o+list', 'mari'),
    fc.constantFrom('gmail.com', 'GMAIL.com', 'customer.example', 'office.example', 'maker.example'),
    fc.constantFrom('', 'Somebody', '誰か'),
  )
  .map(([local, domain, name]): Mailbox => ({ kind: 'mailbox', name, address: `${local}@${domain}` }));

const anyList = fc
  .tuple(fc.constantFrom('Choir', 'choir', 'Parents'), fc.option(fc.array(person, { maxLength: 4 })))
  .map(([name, members]): List => ({
    kind: 'list',
    name,
    raw: `${name} <${name}>`,
    members: members ? known(members) : unknown('failed'),
  }));

const anyRecipient: fc.Arbitrary<Recipient> = fc.oneof(
  { weight: 6, arbitrary: person },
  { weight: 1, arbitrary: anyList },
  { weight: 1, arbitrary: fc.constantFrom('no-at-sign', 'Somebody').map(unresolved) },
);

/** Any mail with lists, unresolved entries, duplicates and the sender among its recipients. */
export const anyMail: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(anyRecipient, { maxLength: 8 }),
    fc.array(anyRecipient, { maxLength: 5 }),
    fc.array(anyRecipient, { maxLength: 5 }),
    fc.constantFrom('aya@office.example', 'aya@gmail.com'),
  )
  .map(([to, cc, bcc, from]) => mail({ from, to, cc, bcc }));

function field(given: readonly Written[] | Draft['to'] | undefined): Draft['to'] {
  if (given === undefined) return known([]);
  if (!isArray(given)) return given;
  return known(given.map((one) => (typeof one === 'string' ? mailbox(one) : one)));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray<T>(given: readonly T[] | object): given is readonly T[] {
  return Array.isArray(given);
}
