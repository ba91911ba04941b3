import { linesOf } from './body-lines.ts';

/**
 * A text without the lines by which work is signed and credited: `Signed-off-by: Ann <ann@…>`. They say who
 * did what in public work, and are no roster. Each names one person: a `Cc:` with several is the header of a
 * mail that is passed on.
 */
export function withoutTrailers(text: string): string {
  return linesOf(text)
    .filter((line) => !TRAILER.test(line))
    .join('\n');
}

/** Whether a text is the list of those who took part in a work, as releases print it. */
export function isCredits(text: string): boolean {
  return linesOf(text).some((line) => HEADING.test(line.slice(0, LONGEST).trim()));
}

const LONGEST = 120;
const TRAILER =
  /^(?!.*@.*@)[\s>|]{0,8}(?:(?:[A-Z][a-z]+-){1,4}(?:by|from|to)|Cc|Link|Message-Id)\s?:\s.{0,80}(?:@|https?:)/i;
const HEADING =
  /^[#*=\s]*(?:(?:the )?(?:contributors?|credits|authors|acknowledge?ments?|thanks to|special thanks)\b.{0,40}|(?:this|the) release.{0,60}(?:contributions? from|thanks to).{0,60}|.{0,60}\bcontributed (?:to|by)\b.{0,40}|貢献者.{0,10}|謝辞|コントリビューター.{0,10})[:：=*\s]*$/i;
