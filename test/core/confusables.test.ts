import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { mixesScripts, skeletonOf, unicodeOf } from '../../src/core/confusables.ts';

const require = createRequire(import.meta.url);

/** What Unicode's own table says a letter can be taken for. */
const table = JSON.parse(readFileSync(require.resolve('unhomoglyph/data.json'), 'utf8')) as Record<
  string,
  string
>;

test('Every small letter that Unicode takes for a plain one, in the scripts of domains, has its skeleton.', () => {
  const letters = Object.keys(table).filter(
    (letter) =>
      /^[\u00a0-\u02af\u0370-\u0527\u0561-\u0587]$/.test(letter) &&
      /^[a-z]$/.test(table[letter] ?? '') &&
      letter.normalize('NFKC').toLowerCase() === letter,
  );
  expect(letters.length).toBeGreaterThan(50);
  expect(letters.filter((letter) => skeletonOf(letter) !== skeletonOf(table[letter] ?? ''))).toEqual([]);
});

describe('Two labels have one skeleton', () => {
  test.each([
    ['example', 'еxаmрlе'],
    ['example', 'examp1e'],
    ['example', 'exampie'],
    ['modem', 'modern'],
    ['wave', 'vvave'],
    ['cloud', 'c1oud'],
    ['cloud', 'doud'],
    ['cafe', 'café'],
    ['istanbul', 'ıstanbul'],
    ['口座', 'ロ座'],
    ['nova', 'n0va'],
  ])('where "%s" passes for "%s".', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  test.each([
    ['cite', 'dte'],
    ['sanko', 'sanwa'],
    ['がけ', 'かけ'],
    ['nova', 'nava'],
  ])('but not "%s" and "%s".', (one, other) => {
    expect(skeletonOf(one)).not.toBe(skeletonOf(other));
  });
});

test.each([
  ['рaypal', true],
  ['αbc', true],
  ['пример', false],
  ['café', false],
  ['お茶cafe', false],
  ['example', false],
])('"%s" mixes Latin with letters that look like it: %s', (label, expected) => {
  expect(mixesScripts(label)).toBe(expected);
});

test('A domain is decoded label by label, and what cannot be decoded stays.', () => {
  expect(unicodeOf('mail.xn--k9j8bub.jp')).toBe('mail.まつり.jp');
  expect(unicodeOf('xn--\u00e9.jp')).toBe('xn--\u00e9.jp');
});
