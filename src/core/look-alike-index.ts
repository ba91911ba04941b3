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
  const byEdits = new Chains();
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
    if (letters.length > LONG) put('long:', '', place);
    else eachShorter(letters, edits, (key) => byEdits.add(key, place));
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
      if (depth && name.letters.length <= LONG + 2)
        eachShorter(name.letters, depth, (key) => byEdits.look(key, found));
      if (name.letters.length > LONG - 2) look('long:', '');
      eachRunOfLabels(name.host, firsts, (run) => look('organisation:', run));
      eachRunOfWords(name.dashed, mostHyphens, firsts, (run) => look('dashed:', run));
      return Array.from(found)
        .sort((a, b) => a - b)
        .map((place) => originals[place])
        .filter((original) => original !== undefined);
    },
  };
}

type By = 'organisation:' | 'letters:' | 'skeleton:' | 'sound:' | 'dashed:' | 'long:';

const NOWHERE: readonly number[] = [];

/** Places by hash, in chains. A map of arrays would take ten times the memory and the time. */
class Chains {
  readonly #heads = new Int32Array(16_384).fill(-1);
  readonly #keys: number[] = [];
  readonly #places: number[] = [];
  readonly #next: number[] = [];

  add(key: number, place: number): void {
    const head = headOf(key);
    this.#next.push(this.#heads[head] ?? -1);
    this.#heads[head] = this.#keys.push(key) - 1;
    this.#places.push(place);
  }

  look(key: number, found: Set<number>): void {
    for (let at = this.#heads[headOf(key)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#keys[at] === key) found.add(this.#places[at] ?? 0);
    }
  }
}

function headOf(key: number): number {
  return (key ^ (key >>> 15)) & 16_383;
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
 * The hashes of a word, whole and without one or two of its letters: words that one edit parts are equal
 * once a letter is taken out of each, and after two edits once two are. Letters that changed places too,
 * for that is one letter elsewhere.
 */
function eachShorter(word: string, most: 1 | 2, key: (hash: number) => void): void {
  const { length } = word;
  const before = [0];
  const powers = [1];
  for (let at = 0; at < length; at += 1) {
    before.push((Math.imul(before[at] ?? 0, BASE) + word.charCodeAt(at)) | 0);
    powers.push(Math.imul(powers[at] ?? 0, BASE));
  }
  const joined = (hash: number, start: number, end: number): number => {
    const power = powers[end - start] ?? 0;
    return (Math.imul(hash, power) + (before[end] ?? 0) - Math.imul(before[start] ?? 0, power)) | 0;
  };
  key(before[length] ?? 0);
  for (let one = 0; one < length; one += 1) {
    const lead = before[one] ?? 0;
    key(joined(lead, one + 1, length));
    if (most === 1) continue;
    for (let other = one + 1; other < length; other += 1)
      key(joined(joined(lead, one + 1, other), other + 1, length));
  }
}

/** Of a longer word these would be too many; the few there are are all compared. */
const LONG = 24;

/** Odd and large, so that the letters of a word spread over the whole hash. */
const BASE = 0x01000193;
