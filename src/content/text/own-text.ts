import type { Draft, Known } from '../../core/draft.ts';
import { linesOf } from './body-lines.ts';
import { areQuoted } from '../quotation/quotation.ts';
import { endOfText } from './signature.ts';

/** A body divided into what its sender wrote and what came along. */
export interface OwnText {
  /** What the sender wrote into this mail: the only part that rules about words may judge. */
  readonly text: string;
  /** The sender's signature and the disclaimers below it. */
  readonly signature: string;
  /** Everything that was quoted or forwarded, with its headers. */
  readonly quoted: string;
}

/** The same for a draft's body, divided once however many rules ask; undefined where it was not read. */
export function ownTextIn({ body }: Pick<Draft, 'body'>): OwnText | undefined {
  if (!body.known) return undefined;
  const before = divided.get(body);
  if (before) return before;
  const parts = ownTextOf(body.value);
  divided.set(body, parts);
  return parts;
}

/** By the reading of the body, which the copies of a draft share; it is forgotten with the draft. */
const divided = new WeakMap<Known<string>, OwnText>();

/**
 * Divides a body as text; nothing throws, the effort grows with its length only, and every line is in
 * exactly one of the three parts, which keep their order. Own words between quotes stay own.
 */
export function ownTextOf(body: string): OwnText {
  const lines = linesOf(body);
  const quoted = areQuoted(lines);
  const isSigned = areSigned(lines, quoted);
  const part = (belongs: (index: number) => boolean): string =>
    lines.filter((_line, index) => belongs(index)).join('\n');
  return {
    text: part((index) => !isQuoted(quoted, index) && !isSigned[index]),
    signature: part((index) => isSigned[index] === true),
    quoted: part((index) => isQuoted(quoted, index)),
  };
}

/**
 * Which lines are signature. A signature ends a mail or stands above what was quoted, so from the end
 * upwards it is looked for only until own text is met: a telephone number given as an answer between
 * two quotes is text.
 */
function areSigned(lines: readonly string[], quoted: readonly boolean[]): readonly boolean[] {
  const signed: boolean[] = [];
  let end = lines.length;
  while (end > 0) {
    if (isQuoted(quoted, end - 1)) {
      end -= 1;
      continue;
    }
    let start = end;
    while (start > 0 && !isQuoted(quoted, start - 1)) start -= 1;
    const cut = endOfText(lines.slice(start, end)) + start;
    for (let index = cut; index < end; index += 1) signed[index] = true;
    if (lines.slice(start, cut).some((line) => line.trim() !== '')) break;
    end = start;
  }
  return signed;
}

function isQuoted(quoted: readonly boolean[], index: number): boolean {
  return quoted[index] === true;
}
