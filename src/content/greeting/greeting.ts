/** Whom a mail speaks to in its first lines. */

import { englishGreeting } from './english.ts';
import { japaneseGreeting } from './japanese.ts';

/** One person whom the mail greets by name. */
export interface GreetedName {
  /** Name and honorific as they stand there, full-width letters made half-width: `田中 太郎様`. */
  readonly written: string;
  /** The name alone, its words divided by single spaces: `田中 太郎`. */
  readonly name: string;
  /** Where the writing itself tells it from the given name: by a space, or by a title before it. */
  readonly family?: string;
  readonly given?: string;
  /** 様, さん, 部長, `Mr`, `san` …, '' where there is none. */
  readonly honorific: string;
  readonly language: 'ja' | 'en';
}

/** What the first lines of a mail say about whom it is for. */
export interface Greeting {
  /** Different people named, in their order. */
  readonly names: readonly GreetedName[];
  /** A whole circle or nobody in particular is greeted: 各位, 皆様, ご担当者様, 御中, `all`, `Sir or Madam`. */
  readonly everybody: boolean;
  /** Organisations that are addressed or that stand above a name. */
  readonly companies: readonly string[];
}

/**
 * Reads the greeting at the head of a mail, or nothing where it begins with prose: a name that is only
 * mentioned greets nobody. Nothing throws.
 * @param ownText what the sender wrote, without quotes and signature (see `ownTextOf`)
 */
export function greetingOf(ownText: string): Greeting | undefined {
  const names: GreetedName[] = [];
  const companies: string[] = [];
  let everybody = false;
  let greets = false;
  let skipped = 0;
  for (const line of headOf(ownText)) {
    const said: GreetingLine | 'remark' | undefined = JAPANESE.test(line)
      ? japaneseGreeting(line)
      : englishGreeting(line, names.length === 0 && !everybody);
    if (said === 'remark') skipped += 1;
    if (said === undefined || skipped > REMARKS) break;
    if (said === 'remark') continue;
    greets = greets || said.names.length > 0 || said.everybody;
    for (const name of said.names) {
      if (!names.some((other) => other.name === name.name)) names.push(name);
    }
    companies.push(...said.companies);
    everybody = everybody || said.everybody;
    if (said.endsHere) break;
  }
  return greets || companies.length > 0 ? { names, everybody, companies } : undefined;
}

/** What one line says of whom the mail is for, and whether the mail's own matter begins on it. */
export interface GreetingLine extends Greeting {
  readonly endsHere: boolean;
}

const JAPANESE = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** Company, department and title stand on lines of their own, and there may be several people. */
const LINES = 14;
/** Lines about the mail itself (that it goes out by Bcc) that may come first. */
const REMARKS = 2;
/** Much more than any greeting, and little enough for any expression. */
const LONGEST = 160;
const HEAD = 8_000;

/** The first lines with something on them, without marks that decorate them. */
function headOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, HEAD).split(/\r\n|[\n\r]/)) {
    // Names behind bullets are a list of people, not a greeting.
    if (/^\s*(?:[・*-]\s*|[0-9]+[.)]\s*)[^\s・*-]*(?:様|さん|氏)/.test(line.slice(0, LONGEST))) break;
    const plain = line
      .slice(0, LONGEST)
      .normalize('NFKC')
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[ >*#■□◆◇●○▼▽★☆・=_~-]+/, '')
      .trim();
    if (plain !== '') lines.push(plain);
    if (lines.length === LINES) break;
  }
  return lines;
}
