import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonGiven, recordable } from '../../src/core/reason.ts';

const CHALLENGE = { draft: 'd', findings: [], digest: '', policy: 'p', nonce: 'n' };

describe('A reason for the record', () => {
  test.each([
    ['as it was typed', 'They all asked for it.', 'They all asked for it.'],
    ['on one line', ' 会議で\n決めた\tため ', '会議で 決めた ため'],
    ['without addresses', 'aya@office.example と（mori＠firm.example）の依頼', '… と（…）の依頼'],
    ['without phone and card numbers', '03-1234-5678、４１１１ １１１１ １１１１ １１１１ の件', '…、… の件'],
    [
      'with the short numbers of everyday life',
      '2026年11月の60名、No. 123456',
      '2026年11月の60名、No. 123456',
    ],
  ])('is kept %s.', (_how, typed, kept) => {
    expect(recordable(typed)).toBe(kept);
  });

  test('is never longer than 200 characters, never two lines, and never holds an address or seven digits in a row.', () => {
    const piece = fc.constantFrom('a@b.example', '0312345678', '\n', '理由', ' ', 'ok', '。', '\u2028', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const kept = recordable(pieces.join(''));
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept).not.toMatch(/[\n\r\u2028\u2029]|@|\d{7}/);
      }),
    );
  });

  test('is kept only where the policy wants one, and only where there is one.', () => {
    const consent = { challenge: CHALLENGE, reason: 'They asked.' };
    expect(reasonGiven(consent, { reason: true })).toBe('They asked.');
    expect(reasonGiven(consent, { reason: false })).toBeUndefined();
    expect(reasonGiven({ challenge: CHALLENGE }, { reason: true })).toBeUndefined();
    expect(reasonGiven({ challenge: CHALLENGE, reason: ' \n ' }, { reason: true })).toBeUndefined();
  });
});
