import { describe, expect, it, vi } from 'vitest';
import { plainKanji } from '../../../src/content/names/kanji-variants.ts';
import { romajiKey, romajiOf } from '../../../src/content/names/romaji.ts';
import { NAMES, READINGS } from '../../../src/content/names/surname-list.ts';
import {
  isAlsoGiven,
  isCommonSurname,
  isSurnameReading,
  readingsOf,
  surnameIn,
} from '../../../src/content/names/surnames.ts';
import { ADDED, COMMON } from '../../../src/build/surname-additions.ts';

/** The list taken apart in the plainest way, entry by entry. */
const names = entriesOf(NAMES, 1, /([ *])([^a-z *]*)([a-z,]+)/g);
const readings = entriesOf(READINGS, 2, /([ +!])([a-z]*)()/g);

describe('The list of family names', () => {
  it('has sorted lines with unlike heads, and in each line sorted entries, so that halving finds every one', () => {
    for (const [text, head] of [
      [NAMES, 1],
      [READINGS, 2],
    ] as const) {
      expect(text).toMatch(/^\n[^]*\n$/);
      const heads = text
        .trim()
        .split('\n')
        .map((line) => line.slice(0, head));
      expect(heads).toEqual([...new Set(heads)].toSorted());
    }
    for (const entries of [names, readings]) {
      expect(entries.map(({ word }) => word)).toEqual(entries.map(({ word }) => word).toSorted());
    }
    expect(names.length).toBeGreaterThan(8_000);
    expect(readings.length).toBeGreaterThan(7_000);
  });

  it('has readings and names in the very form in which they are looked up', () => {
    for (const { word, rest } of names) {
      expect(word).toMatch(/^[\u3400-\u9fffケノツ]{1,5}$/);
      expect(plainKanji(word)).toBe(word);
      for (const reading of rest.split(',')) expect(romajiKey(reading)).toBe(reading);
    }
  });

  it('says of a reading that it is one where a name is read so, and of no other', () => {
    const read = names.flatMap(({ rest }) => rest.split(','));
    expect(readings.map(({ word }) => word)).toEqual([...new Set(read)].toSorted());
  });

  it('has what was added by hand and what is frequent', () => {
    for (const entry of ADDED.split(/\s+/)) {
      const [, name = '', reading = ''] = /^([^a-z]+)([a-z]+)$/.exec(entry) ?? [];
      expect(readingsOf(name)).toContain(romajiKey(reading));
    }
    const frequent = readings.filter(({ sign }) => sign === '!').map(({ word }) => word);
    expect(frequent).toEqual([...new Set(COMMON.split(/\s+/).map(romajiKey))].toSorted());
  });

  it('weighs less than 145 kB', () => {
    expect(new TextEncoder().encode(NAMES + READINGS).length).toBeLessThan(145_000);
  });
});

describe('A search in the list of family names', () => {
  it('finds every name with all its readings, and the longest name at the head of another', () => {
    const known = new Map(names.map(({ word, rest }) => [word, rest.split(',')]));
    const longest = (text: string): string => {
      for (let end = text.length; end > 0; end -= 1)
        if (known.has(text.slice(0, end))) return text.slice(0, end);
      return '';
    };
    for (const { word, sign } of names) {
      for (const part of [word, word.slice(1), word.slice(0, -1), word + word, `${word}太郎`, `${word}a`]) {
        const plain = plainKanji(part);
        expect(readingsOf(part), part).toEqual(known.get(plain) ?? []);
        expect(surnameIn(part), part).toBe(longest(plain));
      }
      expect(isAlsoGiven(word), word).toBe(sign === '*');
    }
  });

  it('finds every reading with what is said of it, and no part of one', () => {
    const known = new Map(readings.map(({ word, sign }) => [word, sign]));
    for (const { word } of readings) {
      for (const part of [
        word,
        word.slice(1),
        word.slice(0, -1),
        `${word}a`,
        `${word} ${word}`,
        `${word}+`,
      ]) {
        expect(isSurnameReading(part), part).toBe(known.has(part));
        expect(isCommonSurname(part), part).toBe(known.get(part) === '!');
        expect(isAlsoGiven(part), part).toBe(known.get(part) === '+');
      }
    }
  });

  it.each([
    '',
    'a',
    '-',
    'e-',
    ' ',
    '\n',
    '*',
    '安*',
    '安a',
    '安an',
    '安,',
    'ab e',
    'ab!e',
    'ab\n',
    '\u0000',
    '😀',
  ])('finds nothing where "%s" is only how the list is written', (text) => {
    expect(readingsOf(text)).toEqual([]);
    expect(['', '安']).toContain(surnameIn(text));
    expect([isSurnameReading(text), isCommonSurname(text), isAlsoGiven(text)]).toEqual([false, false, false]);
  });

  it('makes no table of the list before it answers the first time', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/content/names/surnames.ts');
    const made = [vi.spyOn(Map.prototype, 'set'), vi.spyOn(Set.prototype, 'add')];
    const split = vi.spyOn(String.prototype, 'split');
    const answers = [fresh.surnameIn('田中太郎'), fresh.readingsOf('田中'), fresh.isCommonSurname('tanaka')];
    const calls = [...made, split].map((spy) => spy.mock.calls.length);
    vi.restoreAllMocks();
    expect(answers).toEqual(['田中', ['tanaka'], true]);
    expect(calls.every((count) => count < 5)).toBe(true);
  });
});

/** An entry of a list: its sign, the whole word, and what stands behind. */
interface Entry {
  readonly sign: string;
  readonly word: string;
  readonly rest: string;
}

function entriesOf(text: string, head: number, entry: RegExp): readonly Entry[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) =>
      [...line.slice(head).matchAll(entry)].map(([, sign = '', end = '', rest = '']) => ({
        sign,
        word: line.slice(0, head).replace('-', '') + end,
        rest,
      })),
    );
}

describe('A family name', () => {
  it.each([
    ['佐藤', 'Sato'],
    ['鈴木', 'Suzuki'],
    ['髙橋', 'Takahashi'],
    ['渡邉', 'Watanabe'],
    ['齋藤', 'Saitoh'],
    ['山﨑', 'Yamazaki'],
    ['佐々木', 'Sasaki'],
    ['長谷川', 'Hasegawa'],
    ['工藤', 'Kudou'],
    ['一ノ瀬', 'Ichinose'],
    ['上村', 'Kamimura'],
    ['上村', 'Uemura'],
    ['金城', 'Kaneshiro'],
    ['林', 'Hayashi'],
  ])('%s is read %s', (name, reading) => {
    expect(readingsOf(name)).toContain(romajiKey(reading));
    expect(isSurnameReading(romajiKey(reading))).toBe(true);
  });

  it.each([
    ['田中太郎', '田中'],
    ['長谷川花', '長谷川'],
    ['髙橋', '高橋'],
    ['太郎', ''],
    ['', ''],
  ])('is found at the head of "%s"', (name, surname) => {
    expect(surnameIn(name)).toBe(surname);
  });

  it('may be a given name too, unless it is a frequent one', () => {
    expect(isAlsoGiven('七海')).toBe(true);
    expect(isAlsoGiven('田中')).toBe(false);
    expect(isAlsoGiven(romajiKey('sato'))).toBe(false);
    expect(isCommonSurname(romajiKey('sato'))).toBe(true);
  });
});

describe('A name in Latin letters', () => {
  it.each([
    ['サトウ', ['Satoh', 'satou', 'Sato', 'SATŌ']],
    ['オオノ', ['Ohno', 'Ono', 'Oono']],
    ['シンボ', ['Shimbo', 'Shinbo', 'sinbo']],
    ['ツチヤ', ['Tsuchiya', 'Tutiya']],
    ['フジタ', ['Fujita', 'Huzita']],
    ['ショウジ', ['Shoji', 'Syouji', 'Shouji']],
    ['ハットリ', ['Hattori']],
    ['カンノ', ["Kan'no", 'Kanno']],
    ['ｲﾄｳ', ['Ito', 'Itoh', 'Itou']],
    ['わたなべ', ['Watanabe']],
  ])('is the same however %s is spelt', (kana, spellings) => {
    expect(spellings.map(romajiKey)).toEqual(spellings.map(() => romajiKey(romajiOf(kana))));
  });

  it('keeps different names apart', () => {
    const names = [
      'Sato',
      'Kato',
      'Saito',
      'Ito',
      'Ono',
      'Ueno',
      'Tanaka',
      'Tamura',
      'Nakamura',
      'Ota',
      'Oda',
    ];
    expect(new Set(names.map(romajiKey)).size).toBe(names.length);
  });

  it('is not made of what is no kana', () => {
    expect(romajiOf('田中')).toBe('');
  });
});

describe('A character of a name', () => {
  it.each([
    ['髙橋', '高橋'],
    ['渡邊', '渡辺'],
    ['齊藤', '斉藤'],
    ['斎藤', '斉藤'],
    ['山﨑', '山崎'],
    ['濱﨑', '浜崎'],
    ['澤田', '沢田'],
    ['廣瀨', '広瀬'],
    ['\u{20bb7}田', '吉田'],
    ['辻\u{e0100}', '辻'],
    ['佐々木', '佐佐木'],
    ['一之瀬', '一ノ瀬'],
  ])('is the same in another form: %s', (one, other) => {
    expect(plainKanji(one)).toBe(other);
  });
});
