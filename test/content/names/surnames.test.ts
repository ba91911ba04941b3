import { describe, expect, it } from 'vitest';
import { plainKanji } from '../../../src/content/names/kanji-variants.ts';
import { romajiKey, romajiOf } from '../../../src/content/names/romaji.ts';
import { SURNAMES } from '../../../src/content/names/surname-list.ts';
import {
  isAlsoGiven,
  isCommonSurname,
  isSurnameReading,
  readingsOf,
  surnameIn,
} from '../../../src/content/names/surnames.ts';

describe('The list of family names', () => {
  const groups = SURNAMES.trim().split(/\s+/);

  it('has the form that is unpacked, and each reading once', () => {
    const readings = groups.map(
      (group) => /^([a-z]+)\+?[\u3400-\u9fffケノツ]+\*?(?:,[\u3400-\u9fffケノツ]+\*?)*$/.exec(group)?.[1],
    );
    expect(readings).not.toContain(undefined);
    expect(new Set(readings).size).toBe(readings.length);
  });

  it('has readings and names in the very form in which they are looked up', () => {
    for (const group of groups) {
      const [, reading = '', names = ''] = /^([a-z]+)\+?(.*)$/.exec(group) ?? [];
      expect(romajiKey(reading)).toBe(reading);
      for (const name of names.replaceAll('*', '').split(',')) expect(plainKanji(name)).toBe(name);
    }
  });

  it('weighs less than 120 kB', () => {
    expect(new TextEncoder().encode(SURNAMES).length).toBeLessThan(120_000);
  });
});

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
