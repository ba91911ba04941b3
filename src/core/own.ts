import { sha256 } from 'js-sha256';
import { canonical, isAddress } from './address.ts';
import { type Draft, FIELDS } from './draft.ts';
import { mailboxesOf } from './mailboxes.ts';
import type { Policy } from './policy.ts';

/** A person's own addresses besides the one a mail is sent from, as a store keeps them. */
export interface Own {
  /** Those that the person has listed. */
  readonly listed: readonly string[];
  /** What the digests are keyed with, '' where there are none. */
  readonly key: string;
  /** Digests of the addresses that mail was sent from, the newest last. */
  readonly used: readonly string[];
}

/** Nothing is known. */
export const NO_OWN: Own = { listed: [], key: '', used: [] };

/** More of their own nobody has; a list of everybody they write to would silence the guard. */
export const MOST_LISTED = 20;

/** Far more senders than one person is. */
const MOST_USED = 50;

/** What a store has of own addresses; what is none is left out. */
export function ownIn(stored: unknown): Own {
  const { key, used } = (stored ?? NO_OWN) as { readonly [K in keyof Own]?: unknown };
  return {
    listed: listedIn(stored),
    key: typeof key === 'string' ? key : '',
    used: typeof key === 'string' ? textsIn(used) : [],
  };
}

/** The list alone. */
export function listedIn(stored: unknown): readonly string[] {
  const { listed } = (stored ?? {}) as { readonly listed?: unknown };
  return textsIn(listed).filter(isAddress).slice(0, MOST_LISTED);
}

/** With one more address that mail was sent from; itself where that is known. */
export function withUsed(own: Own, address: string, freshKey: string): Own {
  const key = own.key || freshKey;
  const digest = digestOf(key, canonical(address));
  if (own.used.indexOf(digest) >= 0) return own;
  return { listed: own.listed, key, used: own.used.concat(digest).slice(-MOST_USED) };
}

/**
 * The draft with the sender's other addresses, as far as anybody in it is one of them.
 * @param accounts addresses that the client itself sends from
 */
export function withOwn(draft: Draft, own: Own, accounts: readonly string[] = []): Draft {
  return withAddresses(draft, own.listed.concat(accounts, usedIn(draft, own)));
}

/** The draft with more addresses of its sender's. */
export function withAddresses(draft: Draft, more: readonly string[]): Draft {
  return Object.assign({}, draft, { own: draft.own.concat(more) });
}

/** An organisation that leaves its people no settings of their own counts their private addresses as outside. */
export function mayListOwn({ organisation, personal }: Policy): boolean {
  return !organisation || personal === 'tighten';
}

/** Who in the draft is somebody that mail was sent from before. */
function usedIn(draft: Draft, { key, used }: Own): readonly string[] {
  const { from, thread } = draft;
  const sender = from.known ? digestOf(key, canonical(from.value.address)) : '';
  // Most people send from one address only, and nobody need be compared then.
  const others = new Set(used.filter((digest) => digest !== sender));
  if (others.size === 0) return [];
  const people = thread.known ? thread.value.slice() : [];
  for (const field of FIELDS) {
    const recipients = draft[field];
    for (const recipient of recipients.known ? recipients.value : [])
      people.push(...mailboxesOf(recipient).map((mailbox) => mailbox.address));
  }
  return people.filter((address) => others.has(digestOf(key, canonical(address))));
}

function digestOf(key: string, address: string): string {
  return sha256(`${key} ${address}`).slice(0, DIGITS);
}

/** Hexadecimal. */
const DIGITS = 16;

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? (value as unknown[]).filter((one): one is string => typeof one === 'string')
    : [];
}
