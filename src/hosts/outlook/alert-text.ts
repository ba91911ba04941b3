/** Outlook refuses a longer message, plain or formatted; in UTF-16 units, the strictest reading. */
export const LONGEST = 500;

/** Makes one text of a headline and the sentences below it. */
export type Layout = (headline: string, sentences: readonly string[]) => string;

/** Headline, a blank line, the rest. */
export function plainOf(headline: string, sentences: readonly string[]): string {
  return [oneLine(headline), sentences.map(oneLine).join('\n')].filter((part) => part !== '').join('\n\n');
}

/** The same with a bold headline, in the few marks Outlook knows; a line ends with two newlines there. */
export function markdownOf(headline: string, sentences: readonly string[]): string {
  return [`**${escaped(oneLine(headline))}**`]
    .concat(sentences.map((one) => escaped(oneLine(one))))
    .join('\n\n');
}

/**
 * A text that Outlook takes. Where all is too long the headline is cut first, because names make it
 * long, then sentences go from the end; what to do stays as long as it can.
 */
export function fitted(headline: string, sentences: readonly string[], layout: Layout): string {
  const points = Array.from(oneLine(headline));
  for (let said = sentences.slice(); ; said = said.slice(0, -1)) {
    const whole = layout(headline, said);
    if (whole.length <= LONGEST) return whole;
    // A headline shorter than this says nothing any more.
    const shortest = said.length === 0 ? 0 : Math.min(SAYING, points.length);
    for (let length = points.length - 1; length >= shortest; length -= 1) {
      const text = layout(`${points.slice(0, length).join('')}…`, said);
      if (text.length <= LONGEST) return text;
    }
    if (said.length === 0) return '';
  }
}

/** Code points of a headline that still says something. */
const SAYING = 60;

/**
 * Names of people and lists come from outside: whatever could be taken for a mark stands for itself.
 * Only what can be one is escaped, so that a client which shows backslashes shows few.
 */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, '\\$&').replace(/^([-+]|\d+[.)])/, '\\$1');
}

/** Line ends and characters that turn the direction of a text would tear the alert apart. */
function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
}
