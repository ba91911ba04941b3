import type { RecipientType, Traits } from './client.ts';
import { ERRORS } from './protocol.ts';

/** What stands in a field: a person, a list, or something Outlook makes no sense of. */
export interface Entry {
  readonly name: string;
  /** Empty or missing where Outlook tells none. */
  readonly address?: string;
  readonly type: RecipientType;
  /** Typed by the person and not yet turned into a recipient; `getAsync` does not tell of it. */
  readonly unresolved?: true;
}

/** An entry as a test writes it: `Name <address>`, an address, or exactly what stands in the field. */
export type WrittenEntry = string | Entry;

/**
 * A personal contact list: Outlook tells its name only, and its address is empty or, on the web, missing
 * altogether (#4242, #5991).
 */
export function contactList(name: string, address: 'empty' | 'missing' = 'empty'): Entry {
  return { name, type: 'other', ...(address === 'empty' && { address: '' }) };
}

/** A recipient chosen from a contact card, whose name Outlook tells as the address (#2201). */
export function contactCard(address: string): Entry {
  return { name: address, address, type: 'other' };
}

/** Text in a field that has not been resolved. */
export function unresolved(text: string): Entry {
  return { name: text, address: text, type: 'other', unresolved: true };
}

/** How a write may go wrong without the client saying so. */
export type Slip = 'ignored' | 'half';

/** One field of a mail, with what is in it and what the client shows of it. */
export class RecipientField {
  #entries: readonly Entry[] = [];
  /** Earlier states that are still shown, each until its time. */
  #shown: { readonly until: number; readonly entries: readonly Entry[] }[] = [];
  readonly #traits: Traits;

  constructor(traits: Traits, written: readonly WrittenEntry[] = []) {
    this.#traits = traits;
    this.type(written);
  }

  /** What is really in the field. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Types into the field as the person does: everything is as written, and at once. */
  type(written: readonly WrittenEntry[]): void {
    this.#entries = written.map((one) => (typeof one === 'string' ? this.#person(one) : one));
    this.#shown = [];
  }

  /** What `getAsync` tells. */
  read(): readonly Entry[] {
    const now = Date.now();
    this.#shown = this.#shown.filter(({ until }) => until > now);
    const entries = this.#shown[0]?.entries ?? this.#entries;
    return entries.filter((one) => !one.unresolved).slice(0, this.#traits.readCap);
  }

  /** Does what `setAsync` asks. @returns the error's code, if it fails */
  set(given: readonly GivenRecipient[], slip?: Slip): number | undefined {
    const failure = this.#refuse(given, 0);
    if (failure !== undefined || slip === 'ignored') return failure;
    this.#entries = half(given, slip).map((one) => this.#resolved(one));
    this.#shown = [];
    return undefined;
  }

  /** Does what `addAsync` asks. @returns the error's code, if it fails */
  add(given: readonly GivenRecipient[], slip?: Slip): number | undefined {
    const failure = this.#refuse(given, this.#entries.length);
    if (failure !== undefined || slip === 'ignored') return failure;
    if (this.#traits.visibleAfter > 0)
      this.#shown.push({ until: Date.now() + this.#traits.visibleAfter, entries: this.#entries });
    for (const one of half(given, slip)) {
      const entry = this.#resolved(one);
      if (this.#traits.dropsTagTwins && this.#entries.some((other) => areTagTwins(entry, other))) continue;
      this.#entries = [...this.#entries, entry];
    }
    return undefined;
  }

  #refuse(given: readonly GivenRecipient[], there: number): number | undefined {
    if (given.length > this.#traits.writeCap) return ERRORS.tooManyRecipients;
    if (given.some((one) => addressIn(one) === undefined)) return ERRORS.invalidParameter;
    if (there + given.length > (this.#traits.fieldCap ?? Number.POSITIVE_INFINITY))
      return ERRORS.tooManyRecipients;
    return undefined;
  }

  #resolved(given: GivenRecipient): Entry {
    const address = addressIn(given) ?? '';
    return { name: given.name ? given.name : address, address, type: this.#typeOf(address) };
  }

  #person(written: string): Entry {
    const [, quoted, address = written] = /^(.*?)\s*<([^<>]+)>$/.exec(written) ?? [];
    const name = quoted?.replace(/^"(.*)"$/, '$1');
    return { name: name ? name : address, address, type: this.#typeOf(address) };
  }

  #typeOf(address: string): RecipientType {
    const home = this.#traits.user.address.split('@')[1];
    return this.#traits.directory[address] ?? (address.endsWith(`@${home}`) ? 'user' : 'externalUser');
  }
}

/** A recipient as office.js hands it over; it lets one without address through. */
export interface GivenRecipient {
  readonly name?: string;
  readonly address?: string;
}

function half<T>(given: readonly T[], slip: Slip | undefined): readonly T[] {
  return slip === 'half' ? given.slice(0, Math.floor(given.length / 2)) : given;
}

function addressIn({ name, address }: GivenRecipient): string | undefined {
  return [address, name].find((text) => text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text));
}

function areTagTwins(one: Entry, other: Entry): boolean {
  const [address, twin] = [one.address?.toLowerCase() ?? '', other.address?.toLowerCase() ?? ''];
  return address !== twin && untagged(address) === untagged(twin);
}

function untagged(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
