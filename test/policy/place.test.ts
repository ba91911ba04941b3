import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn } from '../../src/policy/place.ts';

test('Every key and every item has its line and column.', () => {
  const text = '{\n  "a": [1,\r\n    {"b": "x\\"y"}],\r  "日本": null\n}';
  const scanned = placesIn(text);
  expect(scanned.ok && Object.fromEntries(scanned.places)).toEqual({
    '': { line: 1, column: 1 },
    a: { line: 2, column: 3 },
    'a[0]': { line: 2, column: 9 },
    'a[1]': { line: 3, column: 5 },
    'a[1].b': { line: 3, column: 6 },
    日本: { line: 4, column: 3 },
  });
});

test('Nesting that no policy has is refused instead of exhausting the stack.', () => {
  expect(placesIn('['.repeat(100_000)).ok).toBe(false);
});

describe('What is JSON here is what is JSON for JSON.parse', () => {
  test('in written-out values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(placesIn(JSON.stringify(value, null, indent)).ok).toBe(true);
      }),
    );
  });

  test('in texts with a slip', () => {
    const slips = fc.record({
      value: fc.jsonValue({ maxDepth: 3 }),
      at: fc.nat(),
      dropped: fc.nat(2),
      written: fc.constantFrom(
        '',
        ',',
        '"',
        '{',
        '}',
        '[',
        ']',
        ':',
        '\\',
        '0',
        '-',
        '.',
        'e',
        'null',
        '\n',
        '\u0001',
        "'",
        '\u00a0',
      ),
    });
    fc.assert(
      fc.property(slips, ({ value, at, dropped, written }) => {
        const whole = JSON.stringify(value);
        const place = at % (whole.length + 1);
        const text = whole.slice(0, place) + written + whole.slice(place + dropped);
        expect(`${text} ${placesIn(text).ok}`).toBe(`${text} ${isJson(text)}`);
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
