/** Whom a mail speaks to in its first lines. */

import { englishGreeting } from './english.ts';
import type { GreetedName, Greeting, GreetingLine } from './greeted.ts';
import { isBesideName } from './beside-name.ts';
import { japaneseGreeting } from './japanese.ts';

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
  const head = headOf(ownText);
  for (const [place, line] of head.entries()) {
    if (isBesideName(line)) continue;
    const said: GreetingLine | 'remark' | undefined = JAPANESE.test(line)
      ? japaneseGreeting(line)
      : englishGreeting(line, names.length === 0 && !everybody, place === head.length - 1);
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
      .replace(/樣/g, '様')
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^[ >*#■□◆◇●○▼▽★☆・=_~-]+/, '')
      .trim();
    if (plain !== '') lines.push(plain);
    if (lines.length === LINES) break;
  }
  return lines;
}
