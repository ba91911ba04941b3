/** Originals arranged so that a domain meets only those that it could resemble. */

import { partsOf } from './address.ts';
import { isPersonal, organisationOf } from './organisation.ts';
import { editsLookedFor, type Original, originalOf, type Originals, type Standing } from './original.ts';
import { romanised } from './typing-slip.ts';

/** The organisations of these domains, each once, arranged; providers of mailboxes are nobody's organisation. */
export function arrangedOf(domains: readonly string[], standing: Standing): Originals {
  const organisations = new Set<string>();
  for (const domain of domains) {
    if (domain !== '' && !isPersonal(domain)) organisations.add(organisationOf(domain));
  }
  const names = Array.from(organisations);
  if (names.length > FEW) return arranged(names.map((name) => originalOf(name, standing)));
  const key = names.concat(standing).join(' ');
  const before = few.get(key);
  if (before) return before;
  const originals = arranged(names.map((name) => originalOf(name, standing)));
  if (few.size >= FEW) few.clear();
  few.set(key, originals);
  return originals;
}

/** One sender's own organisations are the same in mail after mail. */
const few = new Map<string, Originals>();
const FEW = 16;

/** The organisations of those in a mail that is answered, arranged once however many rules ask. */
export function arrangedThread(thread: readonly string[]): Originals {
  const before = threads.get(thread);
  if (before) return before;
  const originals = remembering(
    arrangedOf(
      thread.map((address) => partsOf(address).domain),
      'thread',
    ),
  );
  threads.set(thread, originals);
  return originals;
}

/** By the reading of the thread, which the copies of a draft share; it is forgotten with the draft. */
const threads = new WeakMap<readonly string[], Originals>();

/** The rules that look names up in one thread look up the same ones. */
function remembering(originals: Originals): Originals {
  const found = new Map<string, readonly Original[]>();
  return {
    near(name) {
      const known = found.get(name.host) || originals.near(name);
      found.set(name.host, known);
      return known;
    },
  };
}

/**
 * Arranges originals once for all the comparing: looking one domain up costs what the domain is long,
 * however many originals there are.
 */
export function arranged(originals: readonly Original[]): Originals {
  const byOrganisation = new Places();
  const byLetters = new Places();
  const bySkeleton = new Places();
  const bySound = new Places();
  const byDashed = new Places();
  const long: number[] = [];
  const firsts = new Set<string>();
  const byEdits = new Chains(originals.length);
  /** How many edits are looked for from a word of so many letters. */
  const depths: (1 | 2)[] = [];
  let mostHyphens = 0;
  originals.forEach(({ organisation, letters, skeleton, sound, innerDashed }, place) => {
    byOrganisation.put(organisation, place);
    byLetters.put(letters, place);
    bySkeleton.put(skeleton, place);
    bySound.put(sound, place);
    byDashed.put(innerDashed, place);
    // Most words of most domains begin no other's name, and are looked at no further.
    firsts.add(wordAt(organisation, 0, '.')).add(wordAt(innerDashed, 1, '-'));
    mostHyphens = Math.max(mostHyphens, innerDashed.split('-').length);
    const edits = editsLookedFor(letters);
    if (edits === 0) return;
    if (letters.length > LONG) long.push(place);
    else byEdits.add(letters, edits, place);
    for (let length = letters.length - edits; length <= letters.length + edits; length += 1)
      depths[length] = depths[length] === 2 ? 2 : edits;
  });
  return {
    near(name) {
      const found: number[] = [];
      byOrganisation.look(name.organisation, found);
      byLetters.look(name.letters, found);
      bySkeleton.look(name.skeleton, found);
      bySound.look(romanised(name.letters), found);
      const depth = depths[name.letters.length];
      if (depth && name.letters.length <= LONG + 2) byEdits.look(name.letters, depth, found);
      if (name.letters.length > LONG - 2) for (const place of long) found.push(place);
      eachRunOfLabels(name.host, firsts, (run) => byOrganisation.look(run, found));
      eachRunOfWords(name.dashed, mostHyphens, firsts, (run) => byDashed.look(run, found));
      if (found.length === 0) return NOBODY;
      return Array.from(new Set(found))
        .sort((a, b) => a - b)
        .map((place) => originals[place])
        .filter((original) => original !== undefined);
    },
  };
}

const NOBODY: readonly Original[] = [];

const NOWHERE: readonly number[] = [];

/** Places of originals by one of their texts. */
class Places {
  readonly #places = new Map<string, number[]>();

  put(text: string, place: number): void {
    const there = this.#places.get(text);
    if (there) there.push(place);
    else this.#places.set(text, [place]);
  }

  look(text: string, found: number[]): void {
    for (const place of this.#places.get(text) || NOWHERE) found.push(place);
  }
}

/**
 * Places by the hashes of a word, whole and without one or two of its letters, in chains. A map of arrays would
 * take ten times the memory and the time.
 */
class Chains {
  readonly #heads: Int32Array;
  /** Of each entry its hash, its place, and the entry before it in its chain. */
  #entries: Int32Array;
  #end = 0;

  /** @param words about how many will be added */
  constructor(words: number) {
    let size = 256;
    while (size < words * HASHES && size < 65_536) size *= 2;
    this.#heads = new Int32Array(size).fill(-1);
    this.#entries = new Int32Array(3 * size);
  }

  add(word: string, most: 1 | 2, place: number): void {
    const count = hashShorter(word, most);
    if (this.#end + 3 * count > this.#entries.length) {
      const grown = new Int32Array(2 * this.#entries.length + 3 * count);
      grown.set(this.#entries);
      this.#entries = grown;
    }
    for (let one = 0; one < count; one += 1) {
      const key = hashes[one] ?? 0;
      const head = this.#headOf(key);
      this.#entries[this.#end] = key;
      this.#entries[this.#end + 1] = place;
      this.#entries[this.#end + 2] = this.#heads[head] ?? -1;
      this.#heads[head] = this.#end;
      this.#end += 3;
    }
  }

  look(word: string, most: 1 | 2, found: number[]): void {
    const count = hashShorter(word, most);
    for (let one = 0; one < count; one += 1) {
      const key = hashes[one] ?? 0;
      let at = this.#heads[this.#headOf(key)] ?? -1;
      while (at >= 0) {
        if (this.#entries[at] === key) found.push(this.#entries[at + 1] ?? 0);
        at = this.#entries[at + 2] ?? -1;
      }
    }
  }

  #headOf(key: number): number {
    return (key ^ (key >>> 15)) & (this.#heads.length - 1);
  }
}

/** A word has about so many: 9 of eight letters and one edit, 56 of ten and two. */
const HASHES = 16;

function wordAt(text: string, start: number, divider: string): string {
  const end = text.indexOf(divider, start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Every run of whole labels that begins as some original does. */
function eachRunOfLabels(host: string, firsts: ReadonlySet<string>, look: (run: string) => void): void {
  for (let start = 0; start >= 0; start = nextAfter('.', host, start)) {
    if (!firsts.has(wordAt(host, start, '.'))) continue;
    for (let end = host.indexOf('.', start); end >= 0; end = host.indexOf('.', end + 1))
      look(host.slice(start, end));
    look(host.slice(start));
  }
}

function nextAfter(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? -1 : at + 1;
}

/** Every run of words between dots and hyphens that begins as some original does, with its hyphens. */
function eachRunOfWords(
  dashed: string,
  mostHyphens: number,
  firsts: ReadonlySet<string>,
  look: (run: string) => void,
): void {
  for (let start = 0; start >= 0; start = dashed.indexOf('-', start + 1)) {
    if (!firsts.has(wordAt(dashed, start + 1, '-'))) continue;
    let end = start;
    for (let hyphens = 1; hyphens < mostHyphens && end >= 0; hyphens += 1) {
      end = dashed.indexOf('-', end + 1);
      if (end >= 0) look(dashed.slice(start, end + 1));
    }
  }
}

/**
 * Writes the hashes of a word, whole and without one or two of its letters, into `hashes`: words that one edit
 * parts are equal once a letter is taken out of each, and after two edits once two are. Letters that changed
 * places too, for that is one letter elsewhere.
 * @returns how many they are
 */
function hashShorter(word: string, most: 1 | 2): number {
  const { length } = word;
  for (let at = 0; at < length; at += 1)
    before[at + 1] = (Math.imul(before[at] ?? 0, BASE) + word.charCodeAt(at)) | 0;
  hashes[0] = before[length] ?? 0;
  let count = 1;
  for (let one = 0; one < length; one += 1) {
    const lead = before[one] ?? 0;
    hashes[count] = joined(lead, one + 1, length);
    count += 1;
    if (most === 1) continue;
    for (let other = one + 1; other < length; other += 1) {
      hashes[count] = joined(joined(lead, one + 1, other), other + 1, length);
      count += 1;
    }
  }
  return count;
}

/** The hash of what has that hash and then the letters between two places. */
function joined(hash: number, start: number, end: number): number {
  const power = powers[end - start] ?? 0;
  return (Math.imul(hash, power) + (before[end] ?? 0) - Math.imul(before[start] ?? 0, power)) | 0;
}

/** Of a longer word these would be too many; the few there are are all compared. */
const LONG = 24;

/** Odd and large, so that the letters of a word spread over the whole hash. */
const BASE = 0x01000193;

/** The longest word that is looked up: two letters longer than those that are found by their hashes. */
const MOST = LONG + 2;
const hashes = new Int32Array(1 + MOST + (MOST * (MOST - 1)) / 2);
/** The hash of a word's beginning, by its length. */
const before = new Int32Array(MOST + 1);
const powers = new Int32Array(MOST + 1).fill(1);
for (let at = 1; at <= MOST; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, BASE);
