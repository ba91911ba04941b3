import { canonical } from './address.ts';
import type { Audience } from './audience.ts';
import { bccShownBy, type Draft, type Field, type Recipient } from './draft.ts';
import { mailboxesOf } from './mailboxes.ts';

/** A change a rule proposes and only a host makes, after the decision, reading back what it wrote. */
export type Action = MoveToBcc;

export interface MoveToBcc {
  readonly do: 'move-to-bcc';
  /** Addresses as written, and names of lists, that leave To and Cc. */
  readonly recipients: readonly string[];
  /** The address that is written into a To that would be left empty. */
  readonly placeholder?: string;
}

/** What the three recipient fields hold. */
export type Fields = { readonly [F in Field]: readonly Recipient[] };

/**
 * Proposes to move visible recipients to Bcc: the external ones, or everyone but the sender.
 * Nothing where Bcc would not hide anybody (see `bccShownBy`), where there is nobody to move or where
 * a field could not be read.
 * @param placeholder the address for an empty To; '' = the From address
 */
export function proposeMove(
  draft: Draft,
  audience: Audience,
  whom: 'externals' | 'everyone',
  placeholder = '',
): MoveToBcc | undefined {
  if (bccShownBy(draft)) return undefined;
  if (draft.kind !== 'mail' || !draft.to.known || !draft.cc.known || !draft.bcc.known) return undefined;
  const staying = new Set<string>();
  for (const person of audience.people) {
    if (person.own || (whom === 'externals' && person.internal)) staying.add(person.canonical);
  }
  // Else it would be moved to Bcc and written into To again.
  if (placeholder !== '') staying.add(canonical(placeholder));
  const lists = new Set<string>();
  const others = new Set<string>();
  const recipients: string[] = [];
  let someoneStaysInTo = false;
  const look = (recipient: Recipient, inTo: boolean): void => {
    const written = writtenAs(recipient);
    const key = canonical(written);
    if (stays(recipient, key, staying)) {
      someoneStaysInTo = someoneStaysInTo || inTo;
      return;
    }
    // A list and a person may bear one name.
    const seen = recipient.kind === 'list' ? lists : others;
    if (seen.has(key)) return;
    seen.add(key);
    recipients.push(written);
  };
  draft.to.value.forEach((recipient) => look(recipient, true));
  draft.cc.value.forEach((recipient) => look(recipient, false));
  if (recipients.length === 0) return undefined;
  if (someoneStaysInTo) return { do: 'move-to-bcc', recipients };
  const filler = placeholder !== '' ? placeholder : draft.from.known ? draft.from.value.address : '';
  return filler === ''
    ? { do: 'move-to-bcc', recipients }
    : { do: 'move-to-bcc', recipients, placeholder: filler };
}

/**
 * The fields as they should be after an action, for a host to write and to compare with what it
 * reads back. Nobody is lost or doubled: who is moved is in Bcc once and nowhere else; an entry
 * that is already in Bcc is not written again.
 */
export function afterMove(before: Fields, action: MoveToBcc): Fields {
  const moving = new Set(action.recipients.map(canonical));
  const moves = (recipient: Recipient): boolean => moving.has(canonical(writtenAs(recipient)));
  const bcc: Recipient[] = [];
  const hidden = new Set<string>();
  for (const recipient of before.bcc.concat(before.to.filter(moves), before.cc.filter(moves))) {
    const key = identityOf(recipient);
    if (hidden.has(key)) continue;
    hidden.add(key);
    bcc.push(recipient);
  }
  const to = before.to.filter((recipient) => !moves(recipient));
  if (to.length === 0 && action.placeholder !== undefined) {
    to.push({ kind: 'mailbox', name: '', address: action.placeholder });
  }
  return { to, cc: before.cc.filter((recipient) => !moves(recipient)), bcc };
}

/** Whether two sets of fields hold the same recipients, whatever their order and display names. */
export function sameRecipients(a: Fields, b: Fields): boolean {
  const flat = (fields: Fields): string =>
    JSON.stringify([fields.to, fields.cc, fields.bcc].map((field) => field.map(keyOf).sort()));
  return flat(a) === flat(b);
}

/** A list stays only if all its members are known and stay. */
function stays(recipient: Recipient, key: string, staying: ReadonlySet<string>): boolean {
  if (recipient.kind !== 'list') return staying.has(key);
  return (
    recipient.members.known &&
    recipient.members.value.every((mailbox) => staying.has(canonical(mailbox.address)))
  );
}

/** What a person wrote to name this recipient: the address, the list's name, or the text as it is. */
export function writtenAs(recipient: Recipient): string {
  if (recipient.kind === 'mailbox') return recipient.address;
  return recipient.kind === 'list' ? recipient.name : recipient.text;
}

/**
 * Which recipient this is, whatever its display name. Two lists may have one name: only with the same members are
 * they the same.
 */
export function identityOf(recipient: Recipient): string {
  const people = recipient.kind === 'list' && recipient.members.known && addressesOf(recipient);
  return JSON.stringify([keyOf(recipient), people]);
}

function keyOf(recipient: Recipient): string {
  return `${recipient.kind === 'list' ? 'list' : 'one'}:${canonical(writtenAs(recipient))}`;
}

function addressesOf(recipient: Recipient): readonly string[] {
  return mailboxesOf(recipient)
    .map((mailbox) => canonical(mailbox.address))
    .sort();
}
