import type { FormatSection, FormatToken } from './format-code.ts';
import { eraOf, type SerialDate, serialDate } from './serial-date.ts';

/** A number as the date or time that a format makes of it; undefined where it is none. */
export function shownDate(section: FormatSection, value: number, from1904: boolean): string | undefined {
  const date = serialDate(value, from1904);
  if (!date) return undefined;
  const { tokens } = section;
  const has12Hours = tokens.some((token) => token.is === 'date' && token.letter === 'noon');
  return tokens
    .map((token, index) => {
      switch (token.is) {
        case 'literal':
          return token.text;
        case 'fraction':
          return '/';
        case 'comma':
          return ',';
        // Fractions of a second, which nobody reads.
        case 'point':
          return isDigit(tokens[index + 1]) ? '' : '.';
        case 'elapsed':
          return padded(Math.floor(value * (PER_DAY[token.letter] ?? 1) + 1e-6), token.count);
        case 'date':
          return shownPart(date, token, {
            section,
            has12Hours,
            isMinute: token.letter === 'm' && isMinute(tokens, index),
          });
        case 'digit':
        case 'percent':
        case 'general':
        case 'text':
        case 'exponent':
        default:
          return '';
      }
    })
    .join('');
}

const PER_DAY: Readonly<Record<string, number>> = { h: 24, m: 1_440, s: 86_400 };
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function shownPart(
  date: SerialDate,
  { letter, count }: { readonly letter: string; readonly count: number },
  how: { readonly section: FormatSection; readonly has12Hours: boolean; readonly isMinute: boolean },
): string {
  switch (letter) {
    case 'y':
      return count <= 2 ? padded(date.year % 100, 2) : String(date.year);
    case 'm':
      if (how.isMinute) return padded(date.minute, count);
      if (count > 2) {
        const month = MONTHS[date.month - 1] ?? '';
        return count === 3 ? month.slice(0, 3) : count === 5 ? month.slice(0, 1) : month;
      }
      return padded(date.month, count);
    case 'd':
      if (count > 2) return (DAYS[date.weekday] ?? '').slice(0, count === 3 ? 3 : 10);
      return padded(date.day, count);
    case 'a':
      return count > 2 ? '日月火水木金土'.charAt(date.weekday) + (count > 3 ? '曜日' : '') : '';
    case 'h':
      return padded(how.has12Hours ? date.hour % 12 || 12 : date.hour, count);
    case 's':
      return padded(date.second, count);
    case 'noon':
      if (count > 5) return date.hour < 12 ? '午前' : '午後';
      return (date.hour < 12 ? 'AM' : 'PM').slice(0, count > 3 ? 2 : 1);
    case 'g':
      return eraOf(date).names[Math.min(count, 3) - 1] ?? '';
    default:
      return shownYear(date, count, how.section);
  }
}

/** `e` is the year of the era in Japanese, and elsewhere the year. */
function shownYear(
  date: SerialDate,
  count: number,
  { tokens, isJapanese, firstYear }: FormatSection,
): string {
  const inEra = isJapanese || tokens.some((token) => token.is === 'date' && token.letter === 'g');
  if (!inEra) return String(date.year);
  const { year } = eraOf(date);
  return firstYear && year === 1 ? '元' : padded(year, Math.min(count, 2));
}

/** `m` stands for minutes behind hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const isTime = (token: FormatToken, letter: string): boolean =>
    (token.is === 'date' || token.is === 'elapsed') && token.letter === letter;
  const parts = tokens.slice(0, index).filter(({ is }) => is === 'date' || is === 'elapsed');
  const before = parts.at(-1);
  const next = tokens.slice(index + 1).find(({ is }) => is === 'date' || is === 'elapsed');
  return (before !== undefined && isTime(before, 'h')) || (next !== undefined && isTime(next, 's'));
}

function isDigit(token: FormatToken | undefined): boolean {
  return token?.is === 'digit';
}

function padded(number: number, count: number): string {
  return String(number).padStart(count, '0');
}
