import { textOfLine } from './quoted-line.ts';

/**
 * How Lotus Notes and old mobile clients quote: the writer's name, day and time, and then To, cc and
 * Subject, with no From and no divider above them.
 */
export interface NotesHeading {
  /** The line of the first header below the heading. */
  readonly headers: number;
  /** Who wrote the quoted mail, as the heading names them. */
  readonly writer: string;
}

/**
 * The heading that begins at this line, if one does: `Bob Brown` above `11/26/2026 10:19 AM`, both in one
 * line (`Bob Brown on 11/26/2026 01:41:40 PM`), `Sent by:` between them, and blank lines before To.
 */
export function notesHeadingAt(lines: readonly string[], start: number): NotesHeading | undefined {
  const first = textOfLine(lines, start);
  const one = NAME_AND_DAY.exec(first);
  if (one) return headingBefore(lines, start + 1, one[1] || '');
  if (first === '' || first.length > LONGEST_NAME || /[.!?。！？:：]$/.test(first)) return undefined;
  for (let index = start + 1; index <= start + 2; index += 1) {
    const text = textOfLine(lines, index);
    if (DAY_ALONE.test(text)) return headingBefore(lines, index + 1, first);
    // A secretary's name, or the firm.
    if (!/^(?:sent by|送信者)\s?[:：]/i.test(text)) return undefined;
  }
  return undefined;
}

function headingBefore(lines: readonly string[], from: number, writer: string): NotesHeading | undefined {
  for (let index = from; index < from + BLANKS; index += 1) {
    // To may hold a whole list, longer than any other line that introduces a quote.
    const text = (lines[index] || '').slice(0, LONGEST_NAME).trim();
    if (text === '' || /^(?:please respond to|返信先)\b/i.test(text)) continue;
    return /^(?:to|宛先|an)\s?[:：]/i.test(text) ? { headers: index, writer: writer.trim() } : undefined;
  }
  return undefined;
}

/** Blank lines and "Please respond to" between the heading and To. */
const BLANKS = 4;
const LONGEST_NAME = 80;

const DAY =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2})[ ,]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?';
const DAY_ALONE = new RegExp(`^(?:on )?${DAY}(?: [A-Z]{3,4})?$`, 'i');
const NAME_AND_DAY = new RegExp(
  `^(\\S.{1,${LONGEST_NAME}}?)(?: on| {2,}|\\t+)\\s*${DAY}(?: [A-Z]{3,4})?$`,
  'i',
);
