/** A piece of a format code. */
export type FormatToken =
  /** Letters that are shown as they are. */
  | { readonly is: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly is: 'digit'; readonly sign: string }
  | { readonly is: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'exponent' | 'fraction' }
  /** `yyyy`, `m`, `ggg`, `AM/PM`. */
  | { readonly is: 'date'; readonly letter: string; readonly count: number }
  /** `[h]`: hours beyond a day. */
  | { readonly is: 'elapsed'; readonly letter: string; readonly count: number };

/** What one kind of number looks like: above, below and at zero. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[<=99999999]`. */
  readonly condition?: (value: number) => boolean;
  readonly isDate: boolean;
  /** Japanese eras are shown where a section asks for the era or is in Japanese. */
  readonly isJapanese: boolean;
  /** The first year of an era is 元年. */
  readonly firstYear: boolean;
}

/** The sections of a format code. */
export function sectionsOf(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let start = 0;
  for (let at = 0; at <= code.length; at += 1) {
    const sign = code.charAt(at);
    if (sign === '"') at = endOr(code, code.indexOf('"', at + 1));
    else if (sign === '[') at = endOr(code, code.indexOf(']', at + 1));
    else if (sign === '\\') at += 1;
    else if (sign === ';' || at >= code.length) {
      sections.push(sectionOf(code.slice(start, at)));
      start = at + 1;
    }
  }
  // A quote or a bracket that never closes.
  if (start < code.length && sections.length === 0) sections.push(sectionOf(code));
  return sections;
}

function endOr(code: string, at: number): number {
  return at < 0 ? code.length - 1 : at;
}

const TOKEN =
  /"([^"]*)"?|\\([^]?)|_[^]?|\*[^]?|\[([^\]]*)\]?|(General|標準)|([0#?])|(E[+-])|(\.)|(,)|(%)|(@)|(AM\/PM|A\/P|午前\/午後)|([ymdhsgea])\12*|(\/)|([^])/gi;

function sectionOf(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: ((value: number) => boolean) | undefined;
  let isJapanese = false;
  let firstYear = false;
  for (const found of code.matchAll(TOKEN)) {
    const [all, quoted, escaped, bracket, general, digit, exponent, point, comma, percent, text] = found;
    const [noon, letter, slash, other] = found.slice(11);
    const literal = quoted ?? escaped ?? other;
    if (literal !== undefined) tokens.push({ is: 'literal', text: literal });
    else if (bracket !== undefined) {
      if (/^\$-(?:[\da-f]*411\b|ja)/i.test(bracket)) isJapanese = true;
      if (/gannen/i.test(bracket)) firstYear = true;
      condition ??= conditionOf(bracket);
      tokens.push(...bracketTokens(bracket));
    } else if (general) tokens.push({ is: 'general' });
    else if (digit) tokens.push({ is: 'digit', sign: digit });
    else if (exponent) tokens.push({ is: 'exponent' });
    else if (point) tokens.push({ is: 'point' });
    else if (comma) tokens.push({ is: 'comma' });
    else if (percent) tokens.push({ is: 'percent' });
    else if (text) tokens.push({ is: 'text' });
    else if (noon) tokens.push({ is: 'date', letter: 'noon', count: noon.length });
    else if (letter) tokens.push({ is: 'date', letter: letter.toLowerCase(), count: all.length });
    else if (slash) tokens.push({ is: 'fraction' });
  }
  const isDate = tokens.some(({ is }) => is === 'elapsed' || is === 'date');
  return { tokens, ...(condition && { condition }), isDate, isJapanese, firstYear };
}

function bracketTokens(bracket: string): FormatToken[] {
  const currency = /^\$([^-]+)/.exec(bracket)?.[1];
  if (currency !== undefined) return [{ is: 'literal', text: currency }];
  const elapsed = /^([hms])\1*$/i.exec(bracket)?.[1];
  return elapsed === undefined
    ? []
    : [{ is: 'elapsed', letter: elapsed.toLowerCase(), count: bracket.length }];
}

function conditionOf(bracket: string): ((value: number) => boolean) | undefined {
  const [, sign, number] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(bracket) ?? [];
  const limit = Number(number);
  switch (sign ?? '') {
    case '<=':
      return (value) => value <= limit;
    case '>=':
      return (value) => value >= limit;
    case '<>':
      return (value) => value !== limit;
    case '<':
      return (value) => value < limit;
    case '>':
      return (value) => value > limit;
    case '=':
      return (value) => value === limit;
    default:
      return undefined;
  }
}
