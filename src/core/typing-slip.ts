/** How one word becomes another under somebody's fingers. */

/** One difference: what stands in the written word, where the meant one has something else. */
export interface Edit {
  readonly at: number;
  /** Two letters where they changed places, else one or none. */
  readonly has: string;
  readonly meantAt: number;
  readonly had: string;
}

/**
 * The fewest edits (a letter other, too many, missing, or two that changed places) that make the meant
 * word the written one, or undefined where it takes more than `most`.
 */
export function editsBetween(
  meant: string,
  written: string,
  most: number,
  meantAt = 0,
  at = 0,
): readonly Edit[] | undefined {
  let i = meantAt;
  let j = at;
  while (i < meant.length && meant.charAt(i) === written.charAt(j)) {
    i += 1;
    j += 1;
  }
  if (i === meant.length && j === written.length) return [];
  if (most === 0 || Math.abs(meant.length - i - (written.length - j)) > most) return undefined;
  let best: readonly Edit[] | undefined;
  for (const [taken, put] of STEPS) {
    const had = meant.slice(i, i + taken);
    const has = written.slice(j, j + put);
    if (had.length < taken || has.length < put) continue;
    if (taken === 2 && (had.charAt(0) !== has.charAt(1) || had.charAt(1) !== has.charAt(0))) continue;
    const left = best ? best.length - 2 : most - 1;
    const rest = left < 0 ? undefined : editsBetween(meant, written, left, i + taken, j + put);
    if (rest) best = [{ at: j, has, meantAt: i, had }].concat(rest);
  }
  return best;
}

/**
 * Whether the edit is one that fingers, ears and eyes make by themselves: letters that changed places, one
 * typed twice or once too few, the key beside, a letter of like sound or shape, a hyphen.
 */
export function isTypical({ at, has, meantAt, had }: Edit, meant: string, written: string): boolean {
  if (has.length === 2) return true;
  if (has.length === 1 && had.length === 1) return isBeside(has, had) || ALIKE.has(has + had);
  const letter = has || had;
  const [word, place] = has === '' ? [meant, meantAt] : [written, at];
  return letter === '-' || word.charAt(place - 1) === letter || word.charAt(place + 1) === letter;
}

/** How many letters each kind of edit takes from the meant word, and how many it puts instead. */
const STEPS: readonly (readonly [number, number])[] = [
  [2, 2],
  [1, 1],
  [0, 1],
  [1, 0],
];

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that are taken for each other by ear or eye. */
const ALIKE: ReadonlySet<string> = new Set(
  'lr bv sz ck jz gj fh iy cs kq uv hn gq ce'
    .split(' ')
    .reduce<string[]>((all, pair) => all.concat(pair, pair.charAt(1) + pair.charAt(0)), []),
);

function isBeside(one: string, other: string): boolean {
  const [row, column] = keyOf(one);
  const [otherRow, otherColumn] = keyOf(other);
  if (row < 0 || otherRow < 0) return false;
  // Each row of keys stands half a key to the right of the one above it.
  const aside = column - otherColumn;
  if (row === otherRow) return Math.abs(aside) === 1;
  return Math.abs(row - otherRow) === 1 && (aside === 0 || aside === (row < otherRow ? 1 : -1));
}

function keyOf(letter: string): readonly [number, number] {
  const row = KEYS.findIndex((keys) => keys.indexOf(letter) >= 0);
  return [row, row < 0 ? -1 : (KEYS[row] || '').indexOf(letter)];
}

/** A bit for each letter that is in the word; letters beyond the plain ones share bits. */
export function alphabetOf(word: string): number {
  let alphabet = 0;
  for (let at = 0; at < word.length; at += 1) alphabet |= 1 << (word.charCodeAt(at) & 31);
  return alphabet;
}

/** How many letters at least only one of two words has; each edit changes two of them at most. */
export function lettersApart(one: number, other: number): number {
  let count = 0;
  for (let rest = one ^ other; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The word in one of the ways to write Japanese in Latin letters: two that give the same are one word. */
export function romanised(word: string): string {
  // Far most words are written in one way only.
  if (!/[cs]h|j|tsu|fu|m[bp]|o[uoh]|uu/.test(word)) return word;
  return word
    .replace(/sh(?=[auo])/g, 'sy')
    .replace(/ch(?=[auo])/g, 'ty')
    .replace(/j(?=[auo])/g, 'zy')
    .replace(/shi/g, 'si')
    .replace(/chi/g, 'ti')
    .replace(/tsu/g, 'tu')
    .replace(/fu/g, 'hu')
    .replace(/ji/g, 'zi')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/o(?:u|o|h(?![aiueoy]))/g, 'o')
    .replace(/uu/g, 'u');
}
