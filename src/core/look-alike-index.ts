/** Originals arranged so that a domain meets only those that it could resemble. */

import { editsLookedFor, type Original, type Originals } from './original.ts';
import { romanised } from './typing-slip.ts';

/**
 * Arranges originals once for all the comparing: looking one domain up costs what the domain is long,
 * however many originals there are.
 */
export function arranged(originals: readonly Original[]): Originals {
  const byText = new Map<string, number[]>();
  const firsts = new Set<string>();
  const byEdits = new Chains(originals.reduce((sum, { letters }) => sum + keysOf(letters), 0));
  /** How many edits are looked for from a word of so many letters. */
  const depths: (1 | 2)[] = [];
  let mostHyphens = 0;
  const put = (by: By, text: string, place: number): void => {
    const key = by + text;
    const there = byText.get(key);
    if (there) there.push(place);
    else byText.set(key, [place]);
  };
  originals.forEach(({ organisation, letters, skeleton, sound, innerDashed }, place) => {
    put('organisation:', organisation, place);
    put('letters:', letters, place);
    put('skeleton:', skeleton, place);
    put('sound:', sound, place);
    put('dashed:', innerDashed, place);
    // Most words of most domains begin no other's name, and are looked at no further.
    firsts.add(wordAt(organisation, 0, '.')).add(wordAt(innerDashed, 1, '-'));
    mostHyphens = Math.max(mostHyphens, innerDashed.split('-').length);
    const edits = editsLookedFor(letters);
    if (edits === 0) return;
    eachKeyOfOriginal(letters, edits, (key) => byEdits.add(key, place));
    for (let length = letters.length - edits; length <= letters.length + edits; length += 1)
      depths[length] = depths[length] === 2 ? 2 : edits;
  });
  return {
    near(name) {
      const found = new Set<number>();
      const look = (by: By, text: string): void => {
        for (const place of byText.get(by + text) || NOWHERE) found.add(place);
      };
      look('organisation:', name.organisation);
      look('letters:', name.letters);
      look('skeleton:', name.skeleton);
      look('sound:', romanised(name.letters));
      const depth = depths[name.letters.length];
      if (depth) eachKeyOfWritten(name.letters, depth, (key) => byEdits.look(key, found));
      eachRunOfLabels(name.host, firsts, (run) => look('organisation:', run));
      eachRunOfWords(name.dashed, mostHyphens, firsts, (run) => look('dashed:', run));
      return Array.from(found)
        .sort((a, b) => a - b)
        .map((place) => originals[place])
        .filter((original) => original !== undefined);
    },
  };
}

type By = 'organisation:' | 'letters:' | 'skeleton:' | 'sound:' | 'dashed:';

const NOWHERE: readonly number[] = [];

/** Places by hash. A map of arrays would take ten times the memory and the time. */
class Chains {
  readonly #heads: Int32Array;
  readonly #keys: Int32Array;
  readonly #places: Int32Array;
  readonly #next: Int32Array;
  #size = 0;

  constructor(capacity: number) {
    let heads = 64;
    while (heads < capacity) heads *= 2;
    this.#heads = new Int32Array(heads).fill(-1);
    this.#keys = new Int32Array(capacity);
    this.#places = new Int32Array(capacity);
    this.#next = new Int32Array(capacity);
  }

  add(key: number, place: number): void {
    const head = this.#headOf(key);
    this.#keys[this.#size] = key;
    this.#places[this.#size] = place;
    this.#next[this.#size] = this.#heads[head] ?? -1;
    this.#heads[head] = this.#size;
    this.#size += 1;
  }

  look(key: number, found: Set<number>): void {
    for (let at = this.#heads[this.#headOf(key)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#keys[at] === key) found.add(this.#places[at] ?? 0);
    }
  }

  #headOf(key: number): number {
    return (key ^ (key >>> 15)) & (this.#heads.length - 1);
  }
}

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
 * Two words that one edit parts are equal once a letter is taken out of each, and after two edits once
 * two are: letters that changed places too, for that is one letter elsewhere. So each word is kept under
 * the hashes of itself with letters missing. Of a long word that would be thousands, but of two edits at
 * most one falls into one of its halves, and that half alone is enough to find it by.
 */
function eachKeyOfOriginal(word: string, edits: 1 | 2, key: (hash: number) => void): void {
  const { length } = word;
  if (edits === 1 || length <= LONG) eachShorter(word, 0, length, edits, key);
  else {
    const half = length >> 1;
    eachShorter(word, 0, half, 1, key);
    eachShorter(word, half, length, 1, key);
  }
}

function eachKeyOfWritten(word: string, edits: 1 | 2, key: (hash: number) => void): void {
  const { length } = word;
  eachShorter(word, 0, length, length <= LONG + 2 ? edits : 1, key);
  if (edits === 1 || length < LONG - 1) return;
  // The long original's half may have a letter more or less here, and the original two.
  const longest = ((length + 3) >> 1) + 1;
  for (let half = ((length - 2) >> 1) - 1; half <= longest; half += 1) {
    eachShorter(word, 0, Math.min(half, length), 1, key);
    eachShorter(word, Math.max(0, length - half), length, 1, key);
  }
}

/** From here on the variants of a word are too many. */
const LONG = 20;

/** How many keys an original has. */
function keysOf(word: string): number {
  const { length } = word;
  const edits = editsLookedFor(word);
  if (edits === 0) return 0;
  if (edits === 1) return 1 + length;
  return length <= LONG ? 1 + length + (length * (length - 1)) / 2 : 2 + length;
}

/** The hashes of a part of a word, whole and without one or two of its letters. */
function eachShorter(word: string, from: number, to: number, most: 1 | 2, key: (hash: number) => void): void {
  const length = to - from;
  const before = [0];
  const powers = [1];
  for (let at = 0; at < length; at += 1) {
    before.push((Math.imul(before[at] ?? 0, BASE) + word.charCodeAt(from + at)) | 0);
    powers.push(Math.imul(powers[at] ?? 0, BASE));
  }
  const part = (start: number, end: number): number =>
    ((before[end] ?? 0) - Math.imul(before[start] ?? 0, powers[end - start] ?? 0)) | 0;
  const joined = (hash: number, start: number, end: number): number =>
    (Math.imul(hash, powers[end - start] ?? 0) + part(start, end)) | 0;
  key(part(0, length));
  for (let one = 0; one < length; one += 1) {
    const lead = before[one] ?? 0;
    key(joined(lead, one + 1, length));
    if (most === 1) continue;
    for (let other = one + 1; other < length; other += 1)
      key(joined(joined(lead, one + 1, other), other + 1, length));
  }
}

/** Odd and large, so that the letters of a word spread over the whole hash. */
const BASE = 0x01000193;
