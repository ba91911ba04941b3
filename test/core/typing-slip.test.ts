import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphabetOf,
  type Edit,
  editsBetween,
  isTypical,
  lettersApart,
  romanised,
} from '../../src/core/typing-slip.ts';

const word = fc.stringMatching(/^[abc]{0,8}$/);

describe('The edits between two words', () => {
  test('are as few as counting says, or none are given where it takes more than allowed.', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (meant, written, most) => {
        const distance = distanceBetween(meant, written);
        expect(editsBetween(meant, written, most)?.length).toBe(distance <= most ? distance : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test('make the written word when they are made in the meant one.', () => {
    fc.assert(
      fc.property(word, word, (meant, written) => {
        const edits = editsBetween(meant, written, 3);
        if (edits) expect(made(edits, meant)).toBe(written);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('An edit', () => {
  test.each([
    ['example', 'exmaple', 'letters changed places'],
    ['example', 'exammple', 'a letter was typed twice'],
    ['yahoo', 'yaho', 'a letter was typed once too few'],
    ['example', 'exanple', 'the key beside was hit'],
    ['sakura', 'sakyra', 'the key beside was hit'],
    ['example', 'exakple', 'the key above was hit'],
    ['sakura', 'sakula', 'the letters sound alike'],
    ['aozora-shoji', 'aozorashoji', 'a hyphen is missing'],
  ])('from "%s" to "%s" is typical: %s.', (meant, written) => {
    expect(areTypical(meant, written)).toBe(true);
  });

  test.each([
    ['sanko', 'sanwa'],
    ['nissan', 'nissin'],
    ['sanyo', 'sankyo'],
    ['plant1', 'plant2'],
    ['aqua', 'apua'],
  ])('from "%s" to "%s" is not one that fingers make.', (meant, written) => {
    expect(areTypical(meant, written)).toBe(false);
  });
});

test.each([
  ['shimbashi', 'sinbasi', true],
  ['gotou', 'goto', true],
  ['satoh', 'sato', true],
  ['chuo', 'chuuo', true],
  ['jouhou', 'zyoho', true],
  ['tsuchiya', 'tutiya', true],
  ['kohama', 'koama', false],
  ['sato', 'kato', false],
])('"%s" and "%s" are one word in two romanisations: %s', (one, other, expected) => {
  expect(romanised(one) === romanised(other)).toBe(expected);
});

function areTypical(meant: string, written: string): boolean | undefined {
  return editsBetween(meant, written, 2)?.every((edit) => isTypical(edit, meant, written));
}

function made(edits: readonly Edit[], meant: string): string {
  let text = '';
  let from = 0;
  for (const { has, had, meantAt } of edits) {
    expect(meant.slice(meantAt, meantAt + had.length)).toBe(had);
    text += meant.slice(from, meantAt) + has;
    from = meantAt + had.length;
  }
  return text + meant.slice(from);
}

/** The restricted Damerau-Levenshtein distance, by the table of the textbook. */
function distanceBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      const swapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) least = Math.min(least, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = least;
    }
  }
  return at(a.length, b.length);
}

test('Words that are two edits apart differ in four letters at most, so that the others need no comparing.', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(word, word, (one, other) => {
      if (editsBetween(one, other, 2) === undefined) return;
      expect(lettersApart(alphabetOf(one), alphabetOf(other))).toBeLessThanOrEqual(4);
    }),
  );
  expect(lettersApart(alphabetOf('abcdef'), alphabetOf('uvwxyz'))).toBe(12);
});
