/** A moment as a calendar on a wall shows it, without a zone. */
export interface SerialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The date that a spreadsheet's number stands for: days since the end of 1899, or since 1904.
 * @returns undefined for a number that is no date
 */
export function serialDate(serial: number, from1904: boolean): SerialDate | undefined {
  // 29 February 1900, which there was not, counts as a day.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  if (!(serial >= 0) || days >= 2_958_466) return undefined;
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The Japanese era of a date, with its long and short names and the year in it. */
export function eraOf({ year, month, day }: SerialDate): {
  readonly names: readonly [letter: string, short: string, long: string];
  readonly year: number;
} {
  const number = year * 10_000 + month * 100 + day;
  const era = ERAS.find(({ from }) => number >= from) ?? FIRST;
  return { names: era.names, year: year - Math.floor(era.from / 10_000) + 1 };
}

const FIRST = { from: 18_680_125, names: ['M', '明', '明治'] } as const;
const ERAS = [
  { from: 20_190_501, names: ['R', '令', '令和'] },
  { from: 19_890_108, names: ['H', '平', '平成'] },
  { from: 19_261_225, names: ['S', '昭', '昭和'] },
  { from: 19_120_730, names: ['T', '大', '大正'] },
  FIRST,
] as const;
