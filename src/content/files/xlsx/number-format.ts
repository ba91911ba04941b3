import { type FormatSection, type FormatToken, sectionsOf } from './format-code.ts';
import { shownDate } from './date-format.ts';

/** Shows a number as its cell shows it. */
export type NumberFormat = (raw: string) => string;

/** How numbers with this format code look; undefined where they look as they are written. */
export function numberFormat(code: string, from1904: boolean): NumberFormat | undefined {
  if (/^(?:general|標準|@|)$/i.test(code)) return undefined;
  const sections = sectionsOf(code);
  return (raw) => {
    const value = Number(raw);
    if (raw === '' || !Number.isFinite(value)) return raw;
    const section = sectionFor(sections, value);
    if (!section) return raw;
    const { tokens } = section.section;
    if (section.section.isDate) return shownDate(section.section, value, from1904) ?? shownAsWritten(raw);
    if (tokens.some(({ is }) => is === 'general' || is === 'text' || is === 'fraction' || is === 'exponent'))
      return aroundIt(tokens, shownAsWritten(raw));
    const shown = shownNumber(tokens, Math.abs(value));
    return value < 0 && section.sign ? `-${shown}` : shown;
  };
}

/** A number without a format: as many digits as fit, so that 0.1 + 0.2 is 0.3. */
export function shownAsWritten(raw: string): string {
  if (raw.length < 12 && !/[eE]/.test(raw)) return raw;
  const value = Number(raw);
  if (!Number.isFinite(value) || Number.isInteger(value))
    return Number.isSafeInteger(value) ? String(value) : raw;
  return String(Number(value.toPrecision(10)));
}

function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection; readonly sign: boolean } | undefined {
  const [first, second, third] = sections;
  if (!first) return undefined;
  if (sections.some(({ condition }) => condition)) {
    const found = sections.find(({ condition }) => !condition || condition(value));
    return found && { section: found, sign: true };
  }
  if (value < 0 && second) return { section: second, sign: false };
  return { section: value === 0 && third ? third : first, sign: true };
}

/** Letters around a number or text that is shown as it is. */
function aroundIt(tokens: readonly FormatToken[], shown: string): string {
  const place = tokens.findIndex(({ is }) => is !== 'literal');
  return tokens
    .map((token, index) => (token.is === 'literal' ? token.text : index === place ? shown : ''))
    .join('');
}

function shownNumber(tokens: readonly FormatToken[], value: number): string {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const part = point < 0 ? [] : tokens.slice(point + 1);
  if (!tokens.some(({ is }) => is === 'digit')) return literalsOf(tokens);

  const percents = tokens.filter(({ is }) => is === 'percent').length;
  const lastDigit = whole.findLastIndex(({ is }) => is === 'digit');
  const end = tokens.findLastIndex(({ is }) => is === 'digit') + 1;
  const thousands = tokens.slice(end).filter(({ is }) => is === 'comma').length;
  const grouped = whole.slice(0, lastDigit).some(({ is }) => is === 'comma');
  const places = part.filter(({ is }) => is === 'digit').length;
  const scaled = (value * 100 ** percents) / 1_000 ** thousands;
  // Half of the last digit goes up, as it is written and not as it is stored.
  const rounded = Number(`${Math.round(Number(`${scaled}e${places}`))}e-${places}`);
  const [integer = '0', fraction = ''] = (Number.isFinite(rounded) ? rounded : scaled)
    .toFixed(places)
    .split('.');
  const shownWhole = wholePart(whole, integer, grouped);
  return point < 0 ? shownWhole : shownWhole + fractionPart(part, fraction);
}

/** From the right: each placeholder takes a digit, and the first one all that are left. */
function wholePart(tokens: readonly FormatToken[], integer: string, grouped: boolean): string {
  const digits = integer === '0' ? '' : integer;
  const first = tokens.findIndex(({ is }) => is === 'digit');
  let left = digits.length;
  let taken = 0;
  const take = (sign: string): string => {
    const separator = grouped && taken > 0 && taken % 3 === 0 ? ',' : '';
    taken += 1;
    if (left > 0) {
      left -= 1;
      return digits.charAt(left) + separator;
    }
    return sign === '0' ? `0${separator}` : '';
  };
  let shown = '';
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.is === 'literal') shown = token.text + shown;
    else if (token?.is === 'percent') shown = `%${shown}`;
    else if (token?.is === 'digit') {
      shown = take(token.sign) + shown;
      if (at === first) for (let more = left; more > 0; more -= 1) shown = take(token.sign) + shown;
    }
  }
  return shown;
}

function fractionPart(tokens: readonly FormatToken[], fraction: string): string {
  let at = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.is === 'literal') shown += token.text;
    else if (token.is === 'percent') shown += '%';
    else if (token.is === 'digit') {
      const rest = fraction.slice(at);
      if (token.sign === '0' || /[1-9]/.test(rest)) shown += fraction.charAt(at);
      at += 1;
    }
  }
  return `.${shown}`;
}

function literalsOf(tokens: readonly FormatToken[]): string {
  return tokens
    .map((token) => (token.is === 'literal' ? token.text : token.is === 'percent' ? '%' : ''))
    .join('');
}

/** The codes of the formats that every workbook has, in a Japanese Excel. */
export function builtInFormat(id: number): string {
  return BUILT_IN.get(id) ?? '';
}

const ERA = '[$-411]ge.m.d';
const LONG_ERA = '[$-411]ggge"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;"¥"-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, ERA],
  [28, LONG_ERA],
  [29, LONG_ERA],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, YEAR_MONTH],
  [35, MONTH_DAY],
  [36, ERA],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0'],
  [42, '"¥"#,##0;-"¥"#,##0'],
  [43, '#,##0.00;-#,##0.00'],
  [44, '"¥"#,##0.00;-"¥"#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [50, ERA],
  [51, LONG_ERA],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, LONG_ERA],
  [55, YEAR_MONTH],
  [56, MONTH_DAY],
  [57, ERA],
  [58, LONG_ERA],
]);
