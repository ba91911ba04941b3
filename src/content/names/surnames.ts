/** Japanese family names and how they are read. */

import { plainKanji } from './kanji-variants.ts';
import { NAMES, READINGS } from './surname-list.ts';
import { spelled, syllabic } from './syllables.ts';

/**
 * How a family name may be read, as `romajiKey` gives it; empty where that is not known.
 * @param name in kanji, in any form of its characters
 */
export function readingsOf(name: string): readonly string[] {
  const plain = plainKanji(name);
  if (ASCII.test(plain)) return [];
  const line = lineOf(names, plain.charAt(0));
  const entry = entryIn(line, plain.slice(1), NAME_MARKS, isAscii);
  return entry < 0 ? [] : readingsAt(line, entry + plain.length - 1);
}

/** The longest known family name that a name in kanji begins with, in the form of `plainKanji`, or ''. */
export function surnameIn(name: string): string {
  const plain = plainKanji(name).slice(0, LONGEST);
  const ascii = plain.search(ASCII);
  const line = lineOf(names, plain.charAt(0));
  if (line === '') return '';
  for (let length = ascii < 0 ? plain.length : ascii; length > 0; length -= 1) {
    if (entryIn(line, plain.slice(1, length), NAME_MARKS, isAscii) >= 0) return plain.slice(0, length);
  }
  return '';
}

/** Whether somebody's family name is read so. */
export function isSurnameReading(key: string): boolean {
  return markOf(key) !== '';
}

/** Whether one of the few hundred most frequent family names is read so: then it is one even standing alone. */
export function isCommonSurname(key: string): boolean {
  return markOf(key) === '!';
}

/** Whether a name in kanji, or a reading, may as well be a given name. */
export function isAlsoGiven(name: string): boolean {
  const plain = plainKanji(name);
  if (ASCII.test(plain)) return markOf(plain) === '+';
  return entryIn(lineOf(names, plain.charAt(0)), plain.slice(1), '*', isAscii) >= 0;
}

/** No family name in the list is longer. */
const LONGEST = 5;

/** The names hold none, but their readings and marks are of it. */
const ASCII = /[\0-\x7f]/;

/** What may stand before a name: the second is a given name too. */
const NAME_MARKS = ' *';
/** What may stand before a reading: the second is a given name too, the third frequent as a family name. */
const READING_MARKS = ' +!';

/** The mark before a reading in the list, '' where it is none: among many recipients the same are asked about. */
function markOf(key: string): string {
  const known = marks.get(key);
  if (known !== undefined) return known;
  if (marks.size >= REMEMBERED) marks.clear();
  const mark = soughtMark(key);
  marks.set(key, mark);
  return mark;
}

const REMEMBERED = 8_192;
const marks = new Map<string, string>();

function soughtMark(key: string): string {
  if (!/^[a-z]+$/.test(key)) return '';
  const text = syllabic(key);
  const line = lineOf(readings, text.charAt(0));
  const entry = entryIn(line, text.slice(1), READING_MARKS, isMark);
  return entry < 0 ? '' : line.charAt(entry - 1);
}

/** A list and its lines that were looked for: among many recipients the same characters come again and again. */
interface List {
  readonly text: string;
  readonly found: Map<string, string>;
}
const names: List = { text: NAMES, found: new Map() };
const readings: List = { text: READINGS, found: new Map() };

/** What stands behind its first character in the one line that begins with it, '' where there is none. */
function lineOf({ text, found }: List, head: string): string {
  const known = found.get(head);
  if (known !== undefined) return known;
  const line = soughtLine(text, head);
  found.set(head, line);
  return line;
}

/**
 * The lists are searched as the texts they are: taken apart into a table at the first greeting, they cost
 * more than all else that is done at a Send.
 * @param text sorted lines of unlike first characters, with a line end before the first too
 */
function soughtLine(text: string, head: string): string {
  let low = 1;
  let high = head === '' ? 0 : text.length;
  while (low < high) {
    // The line that holds the middle, be it its end.
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const end = text.indexOf('\n', middle);
    const here = text.charAt(start);
    if (here === head) return text.slice(start + 1, end);
    if (here < head) low = end + 1;
    else high = start;
  }
  return '';
}

/**
 * Where an entry stands in a line, -1 where there is none.
 * @param marks what may stand before it
 */
function entryIn(line: string, rest: string, marks: string, isEnd: (next: string) => boolean): number {
  if (line === '') return -1;
  // The shortest is the first of its line, behind its mark.
  if (rest === '') return marks.indexOf(line.charAt(0)) >= 0 && isEnd(line.charAt(1)) ? 1 : -1;
  let place = line.indexOf(rest, 1);
  while (place >= 0) {
    const isEntry = marks.indexOf(line.charAt(place - 1)) >= 0 && isEnd(line.charAt(place + rest.length));
    if (isEntry) return place;
    place = line.indexOf(rest, place + 1);
  }
  return -1;
}

/** The readings that stand behind a name, up to the mark of the next one. */
function readingsAt(line: string, place: number): readonly string[] {
  const end = line.slice(place).search(/[ *]|$/);
  return line
    .slice(place, place + end)
    .split(',')
    .map(spelled);
}

/** What follows a name is its reading. */
function isAscii(next: string): boolean {
  return ASCII.test(next);
}

/** What follows a reading is the mark of the next one, or nothing. */
function isMark(next: string): boolean {
  return READING_MARKS.indexOf(next) >= 0;
}
