import { createHash } from 'node:crypto';
import { ancestryIn, peopleIn } from './headers.ts';

/**
 * Whom each mail of an archive named, by its Message-ID. It holds a number for each mail and for each of its
 * people, and every address once: nothing of a text, so that an archive of any size fits.
 */
export class Originals {
  readonly #numbers = new Map<string, number>();
  readonly #addresses: string[] = [];
  /** Where the people of a mail begin in `#people`, by the digest of its id. */
  readonly #mails = new Map<number, number>();
  /** For each mail how many there are, then their numbers. */
  readonly #people: number[] = [];

  /** Remembers a mail by its headers; the first of two with the same id counts. */
  add(headers: string): void {
    const { id } = ancestryIn(headers);
    if (id === '') return;
    const key = digestOf(id);
    if (this.#mails.has(key)) return;
    const people = peopleIn(headers);
    if (this.#people.length + people.length > MOST_PEOPLE) return;
    if (this.#addresses.length + people.length > MOST_ADDRESSES) return;
    this.#mails.set(key, this.#people.length);
    this.#people.push(people.length);
    for (const address of people) this.#people.push(this.#numberOf(address));
  }

  /** Whom the mail with that id named; undefined where it was not in the archive. */
  peopleOf(id: string): readonly string[] | undefined {
    const start = this.#mails.get(digestOf(id));
    if (start === undefined) return undefined;
    const numbers = this.#people.slice(start + 1, start + 1 + (this.#people[start] ?? 0));
    return numbers.map((number) => this.#addresses[number] ?? '');
  }

  #numberOf(address: string): number {
    const before = this.#numbers.get(address);
    if (before !== undefined) return before;
    this.#addresses.push(address);
    this.#numbers.set(address, this.#addresses.length - 1);
    return this.#addresses.length - 1;
  }
}

/** A million mails of an office; of those beyond nobody knows whom they named, and that is said. */
const MOST_PEOPLE = 8_000_000;
const MOST_ADDRESSES = 500_000;

/** 48 bits: of a million ids two are alike once in hundreds of archives. */
function digestOf(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}
