import { sha256 } from 'js-sha256';
import { isFresh } from './circle.ts';

/** Everybody outside whom a mail reached that its sender agreed to, so many that each is kept as a digest. */
export interface Crowd {
  /** {@link DIGITS} characters for each person, in the order of the digests. */
  readonly people: string;
  /** Day of the agreement, ISO 8601. */
  readonly remembered: string;
}

/** The confirmed crowds of one store, the newest last. */
export interface Crowds {
  /** What the digests are keyed with, '' where there are none yet; it stays in the store. */
  readonly key: string;
  readonly crowds: readonly Crowd[];
}

/** No crowd was ever confirmed, or nobody can tell. */
export const NO_CROWDS: Crowds = { key: '', crowds: [] };

/**
 * The crowds of a store that have not expired. What is not a crowd is left out: we ask rather than pass.
 * @param stored what the store gave, whatever it is
 */
export function crowdsIn(stored: unknown, today: Date): Crowds {
  const { key, crowds } = (stored ?? NO_CROWDS) as Partial<Crowds>;
  if (typeof key !== 'string' || key === '' || !Array.isArray(crowds)) return NO_CROWDS;
  return { key, crowds: (crowds as unknown[]).filter(isCrowd).filter((one) => isFresh(one, today)) };
}

/** What a store needs to take one more crowd. */
export interface Room {
  readonly today: Date;
  /** A random word, for a store that has no key yet. */
  readonly key: string;
  /** Characters for the digests of all crowds together; beyond them the oldest crowds go. */
  readonly most: number;
}

/**
 * The crowds with one more, which takes the place of those that it makes needless.
 * @param people normalised addresses
 * @returns undefined where the crowd alone is larger than the room
 */
export function withCrowd(before: Crowds, people: readonly string[], room: Room): Crowds | undefined {
  const key = before.key || room.key;
  const digests = Array.from(new Set(people.map((one) => digestOf(key, one)))).sort();
  const added: Crowd = { people: digests.join(''), remembered: room.today.toISOString().slice(0, 10) };
  if (added.people.length > room.most) return undefined;
  const now = new Set(digests);
  let crowds = before.crowds.filter((one) => {
    const others = digestsIn(one);
    return areMany(others.filter((digest) => !now.has(digest)).length, others.length);
  });
  const size = (): number => crowds.reduce((sum, one) => sum + one.people.length, added.people.length);
  while (size() > room.most) crowds = crowds.slice(1);
  return { key, crowds: crowds.concat(added) };
}

/** How many people a crowd is. */
export function sizeOf({ people }: Crowd): number {
  return people.length / DIGITS;
}

/**
 * Who of these is not in the confirmed crowd that has most of them; undefined where none was ever confirmed.
 * One in 20,000 strangers is taken for somebody of a crowd of 800: the digests are short.
 */
export function newcomersTo<P extends Somebody>(
  { key, crowds }: Crowds,
  people: readonly P[],
): readonly P[] | undefined {
  let fewest: readonly P[] | undefined;
  const digests = crowds.length > 0 ? people.map((one) => digestOf(key, one.canonical)) : [];
  for (const crowd of crowds) {
    const known = new Set(digestsIn(crowd));
    const newcomers = people.filter((_one, index) => !known.has(digests[index] || ''));
    if (!fewest || newcomers.length < fewest.length) fewest = newcomers;
  }
  return fewest;
}

/** A person by their normalised address. */
interface Somebody {
  readonly canonical: string;
}

/** Whether so many new people make another crowd of it: lists change a little from month to month. */
export function areMany(newcomers: number, people: number): boolean {
  return newcomers >= MOST_NEW && newcomers * 10 >= people;
}

/** From so many new people on, if they are a tenth of all. */
const MOST_NEW = 20;

/** Characters of a digest: 24 bits, because Outlook's store holds 32 kB in all. */
const DIGITS = 4;
const EACH = new RegExp(`.{${DIGITS}}`, 'g');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function digestOf(key: string, person: string): string {
  const bytes = sha256.array(`${key} ${person}`).slice(0, DIGITS);
  return bytes.map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
}

function digestsIn({ people }: Crowd): readonly string[] {
  return people.match(EACH) || [];
}

function isCrowd(value: unknown): value is Crowd {
  const { people, remembered } = (value ?? {}) as Partial<Crowd>;
  return typeof people === 'string' && people.length % DIGITS === 0 && typeof remembered === 'string';
}
