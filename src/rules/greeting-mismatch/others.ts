import { canonical } from '../../core/address.ts';
import type { Audience } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import { type Addressee, addresseeOf } from '../../content/greeting/addressee.ts';

/** Somebody who took part in the conversation and does not get this mail. */
export interface Other {
  /** By name where there is one. */
  readonly shown: string;
  readonly addressee: Addressee;
}

/**
 * Who was in the mail being answered, or is named with an address where it is quoted, and is now neither
 * a recipient nor the sender.
 */
export function othersNamed(draft: Draft, audience: Audience, quoted: string): readonly Other[] {
  const seen = new Set(audience.people.map((person) => person.canonical));
  for (const address of draft.own) seen.add(canonical(address));
  if (draft.from.known) seen.add(canonical(draft.from.value.address));
  const others: Other[] = [];
  const add = (name: string, address: string): void => {
    const key = canonical(address);
    if (seen.has(key) || others.length >= ENOUGH) return;
    seen.add(key);
    others.push({ shown: name === '' ? address : name, addressee: addresseeOf(name, address) });
  };
  // Quotes come first, because they have names beside the addresses.
  for (const line of quoted.slice(0, HEAD).split('\n')) {
    const header = HEADER.exec(line.slice(0, LONGEST));
    for (const entry of (header ? line.slice(header[0].length, LONGEST) : '').split(/[;,]/)) {
      const mailbox = MAILBOX.exec(entry);
      if (mailbox) add((mailbox[1] || '').replace(/["'>]/g, '').trim(), mailbox[2] || '');
    }
  }
  if (draft.thread.known) for (const address of draft.thread.value) add('', address);
  return others;
}

const HEADER = /^[\s>|*]*(?:From|To|Cc|差出人|送信者|宛先|送信元|CC)\s*[:：]\**/i;
const MAILBOX = /^(.{0,80}?)\s*(?:<|\[mailto:)\s*([^\s<>@[\]]{1,64}@[^\s<>@[\]]{1,200})[>\]]/;

/** More people than a conversation has that greets one of them. */
const ENOUGH = 200;
const HEAD = 100_000;
const LONGEST = 4_000;
