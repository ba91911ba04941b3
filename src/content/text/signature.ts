import { startOfParagraph, withoutBlanks } from './body-lines.ts';
import { contactsIn, isRule, isTitle } from './contact-block.ts';
import { endAboveFooters } from './footer.ts';

/**
 * Where the sender's text ends and signature, footers and disclaimers begin, as the number of lines
 * before them.
 */
export function endOfText(lines: readonly string[]): number {
  const texts = lines.map((line) => line.trim());
  let end = withoutBlanks(texts, delimiterIn(lines));
  for (let round = 0; round < MOST_BLOCKS; round += 1) {
    const before = end;
    end = withoutBlanks(texts, endAboveFooters(texts, end));
    end = withoutBlanks(texts, withoutBlock(texts, end));
    if (end === before) break;
  }
  return end;
}

/** A footer of the phone below a disclaimer below a signature below another. */
const MOST_BLOCKS = 6;

/** A signature and its frame have so many lines at most. */
const LONGEST_BLOCK = 24;

/** `-- `, or a bare `--` or `—` where not much follows. */
function delimiterIn(lines: readonly string[]): number {
  let below = 0;
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0 && below <= 80; index -= 1) {
    const line = lines[index] || '';
    if (isDelimiter(lines, index, below) || (below <= LONGEST_BLOCK && /^\s*(?:—|――|‐‐|ーー)\s*$/.test(line)))
      end = index;
    if (line.trim() !== '') below += 1;
  }
  return end;
}

/**
 * `-- ` as the convention has it. A program that takes the space away leaves a bare `--`, which logs and
 * listings have too: it counts only where not much follows and its neighbours do not begin alike.
 */
function isDelimiter(lines: readonly string[], index: number, below: number): boolean {
  const line = lines[index] || '';
  if (/^\s*-- $/.test(line)) return true;
  const isLog = [lines[index - 1], lines[index + 1]].some((one) => /^\s*--(?:\s\S|$)/.test(one || ''));
  return below <= LONGEST_BLOCK && !isLog && /^\s*--$/.test(line);
}

/** Away with a block of name, firm and how to reach the sender. */
function withoutBlock(texts: readonly string[], end: number): number {
  const frame = frameAbove(texts, end);
  if (frame < end) return frame;
  const ruled = ruleAbove(texts, end);
  return ruled < end ? ruled : bareAbove(texts, end);
}

/** A block between two rules that are alike: inside, sentences may stand (a motto, holidays). */
function frameAbove(texts: readonly string[], end: number): number {
  const bottom = texts[end - 1] || '';
  if (!isRule(bottom)) return end;
  for (let top = end - 2; top >= 0 && top >= end - LONGEST_BLOCK; top -= 1) {
    if (!areAlike(texts[top] || '', bottom)) continue;
    const inside = texts.slice(top + 1, end - 1);
    if (inside.every((line) => line === '')) continue;
    return contactsIn(inside).kinds > 0 || isNames(inside) ? top : end;
  }
  return end;
}

function areAlike(rule: string, other: string): boolean {
  return isRule(rule) && rule.slice(0, 2) === other.slice(0, 2) && Math.abs(rule.length - other.length) <= 12;
}

/** A rule with nothing below it but names and how to reach them. */
function ruleAbove(texts: readonly string[], end: number): number {
  let found = end;
  for (let top = end - 1; top >= 0 && top >= end - LONGEST_BLOCK; top -= 1) {
    const line = texts[top] || '';
    if (isRule(line)) {
      const below = texts.slice(top + 1, end).filter((one) => !isRule(one));
      if (contactsIn(below).kinds > 0 || isNames(below)) found = top;
    } else if (line !== '' && !isTitle(line) && contactsIn([line]).kinds === 0) break;
  }
  return found;
}

/** Without a rule it takes two ways of reaching the sender, and what stands right above them. */
function bareAbove(texts: readonly string[], end: number): number {
  let start = end;
  let top = end;
  for (let bottom = end; bottom > 0 && end - bottom < LONGEST_BLOCK; bottom = withoutBlanks(texts, top)) {
    top = startOfParagraph(texts, bottom);
    let first = bottom;
    while (first > top && first > end - LONGEST_BLOCK && isOfBlock(texts[first - 1] || '')) first -= 1;
    const contacts = contactsIn(texts.slice(first, bottom));
    const isHead = start < end && first === top && bottom - first <= 4;
    if (contacts.kinds === 0 && !isHead) break;
    start = first;
    if (contacts.kinds === 0 || first > top) break;
  }
  return contactsIn(texts.slice(start, end)).kinds >= 2 ? start : end;
}

function isOfBlock(line: string): boolean {
  return isTitle(line) || isRule(line) || contactsIn([line]).kinds > 0;
}

/** At most six lines, each of which could be a name, a department or a firm. */
function isNames(lines: readonly string[]): boolean {
  const names = lines.filter((line) => line !== '');
  return (
    names.length > 0 &&
    names.length <= 6 &&
    names.every((line) => isTitle(line) && !/[0-9０-９]{2}/.test(line))
  );
}
