import { type Draft, known, type Known } from './draft.ts';

/**
 * So many characters of a body are looked at: hundreds of pages. Whoever waits for a Send must not wait
 * for a log file of 5 MB that somebody pasted.
 */
export const MOST_TEXT = 1_000_000;

/** A text may also be long by its lines alone, and each of them costs something. */
const MOST_LINES = 50_000;

/** A body as a draft has it: whole, or its beginning and where that ends. */
export type Body = Pick<Draft, 'body' | 'bodyCutAt'>;

/**
 * The body for a text that was read.
 * @param cut whether it is already the beginning of a longer one
 */
export function bodyOf(text: string, cut = false): Body {
  const beginning = beginningOf(text);
  const body: Known<string> = known(beginning);
  return cut || beginning.length < text.length ? { body, bodyCutAt: beginning.length } : { body };
}

/** The beginning of a text that is looked at; the text itself where it is not longer. */
export function beginningOf(text: string, most = MOST_TEXT): string {
  const end = Math.min(most, endOfLines(text));
  if (text.length <= end) return text;
  // Not between the two halves of one letter.
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end);
}

/** Where the last line ends that is looked at. */
function endOfLines(text: string): number {
  if (text.length <= MOST_LINES) return text.length;
  let at = -1;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at >= MOST_TEXT) return text.length;
  }
  return at + 1;
}

/** The draft with no more of its body than is looked at, whatever its host read. */
export function withinLimit(draft: Draft): Draft {
  const { body } = draft;
  if (!body.known) return draft;
  const within = bodyOf(body.value);
  return within.bodyCutAt === undefined ? draft : Object.assign({}, draft, within);
}
