import { describe, expect, it, vi } from 'vitest';
import { plainKanji } from '../../../src/content/names/kanji-variants.ts';
import { romajiKey, romajiOf } from '../../../src/content/names/romaji.ts';
import { NAMES, READINGS } from '../../../src/content/names/surname-list.ts';
import { spelled, syllabic } from '../../../src/content/names/syllables.ts';
import {
  isAlsoGiven,
  isCommonSurname,
  isSurnameReading,
  readingsOf,
  surnameIn,
} from '../../../src/content/names/surnames.ts';
import { ADDED, COMMON } from '../../../src/build/surname-additions.ts';

/** The list taken apart in the plainest way, entry by entry. */
const names = entriesOf(NAMES, /([ *])([^\0-\x7f]*)([^ *]+)/g);
const readings = entriesOf(READINGS, /([ +!])([^ +!]*)()/g).map(({ word, ...entry }) => ({
  ...entry,
  word: spelled(word),
}));

describe('The list of family names', () => {
  it('has sorted lines with unlike heads, and in each line sorted entries, so that halving finds every one', () => {
    for (const text of [NAMES, READINGS]) {
      expect(text).toMatch(/^\n[^]*\n$/);
      const heads = text
        .trim()
        .split('\n')
        .map((line) => line.charAt(0));
      expect(heads).toEqual([...new Set(heads)].toSorted());
    }
    for (const words of [names.map(({ word }) => word), readings.map(({ word }) => syllabic(word))]) {
      expect(words).toEqual(words.toSorted());
    }
    expect(names.length).toBeGreaterThan(8_000);
    expect(readings.length).toBeGreaterThan(7_000);
  });

  it('has readings and names in the very form in which they are looked up', () => {
    for (const { word, rest } of names) {
      expect(word).toMatch(/^[\u3400-\u9fffケノツ]{1,5}$/);
      expect(plainKanji(word)).toBe(word);
      for (const reading of readingsIn(rest)) expect(romajiKey(reading)).toBe(reading);
    }
  });

  it('says of a reading that it is one where a name is read so, and of no other', () => {
    const read = names.flatMap(({ rest }) => readingsIn(rest));
    expect(readings.map(({ word }) => word).toSorted()).toEqual([...new Set(read)].toSorted());
  });

  it('has what was added by hand and what is frequent', () => {
    for (const entry of ADDED.split(/\s+/)) {
      const [, name = '', reading = ''] = /^([^a-z]+)([a-z]+)$/.exec(entry) ?? [];
      expect(readingsOf(name)).toContain(romajiKey(reading));
    }
    const frequent = readings.filter(({ mark }) => mark === '!').map(({ word }) => word);
    expect(frequent.toSorted()).toEqual([...new Set(COMMON.split(/\s+/).map(romajiKey))].toSorted());
  });

  it('weighs less than 105 kB', () => {
    expect(new TextEncoder().encode(NAMES + READINGS).length).toBeLessThan(105_000);
  });
});

describe('A search in the list of family names', () => {
  it('finds every name with all its readings, and the longest name at the head of another', () => {
    const known = new Map(names.map(({ word, rest }) => [word, readingsIn(rest)]));
    const longest = (text: string): string => {
      for (let end = text.length; end > 0; end -= 1)
        if (known.has(text.slice(0, end))) return text.slice(0, end);
      return '';
    };
    for (const { word, mark } of names) {
      for (const part of [word, word.slice(1), word.slice(0, -1), word + word, `${word}太郎`, `${word}a`]) {
        const plain = plainKanji(part);
        expect(readingsOf(part), part).toEqual(known.get(plain) ?? []);
        expect(surnameIn(part), part).toBe(longest(plain));
      }
      expect(isAlsoGiven(word), word).toBe(mark === '*');
    }
  });

  it('finds every reading with what is said of it, and no part of one', () => {
    const known = new Map(readings.map(({ word, mark }) => [word, mark]));
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
    '安.',
    'w',
    'tadw',
    '/ G',
    '?',
    '\u0000',
    '😀',
  ])('finds nothing where "%s" is only how the list is written', (text) => {
    expect(readingsOf(text)).toEqual([]);
    expect(['', '安']).toContain(surnameIn(text));
    expect([isSurnameReading(text), isCommonSurname(text), isAlsoGiven(text)]).toEqual([false, false, false]);
  });

  it('keeps what was found in one list apart from the other, whichever was asked first', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/content/names/surnames.ts');
    expect(fresh.surnameIn(syllabic('syanhai'))).toBe('');
    expect(fresh.isSurnameReading('syanhai')).toBe(true);
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

describe('A reading written by its syllables', () => {
  it('is shorter and can be spelled again, whatever name it is, long or of one letter', () => {
    for (const reading of [
      ...readings.map(({ word }) => word),
      'n',
      'a',
      'honda',
      'syozi',
      'hattori',
      'sinpei',
    ]) {
      expect(spelled(syllabic(reading))).toBe(reading);
    }
    expect(syllabic('yamamoto')).toHaveLength(4);
  });

  it('is no other name where it has a letter that no Japanese name has', () => {
    for (const word of ['wood', 'tadx', 'xtada', 'vada', 'dyo', 'que']) {
      expect(NAMES + READINGS, word).not.toContain(syllabic(word));
    }
  });
});

/** An entry of a list: the mark before it, the whole word, and what stands behind. */
interface Entry {
  readonly mark: string;
  readonly word: string;
  readonly rest: string;
}

function entriesOf(text: string, entry: RegExp): readonly Entry[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) =>
      [...line.slice(1).matchAll(entry)].map(([, mark = '', end = '', rest = '']) => ({
        mark,
        word: line.charAt(0) + end,
        rest,
      })),
    );
}

function readingsIn(rest: string): readonly string[] {
  return rest.split(',').map(spelled);
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
