import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../src/content/personal-data/personal-data.ts';

/** Worked out apart from our code: the sample of the tax agency's specification and others made by hand. */
const MY_NUMBER = '123456789018';
/** Published by the issuers and payment services as samples. */
const CARDS = [
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '3530111333300000',
  '3566002020360505',
  '30569309025904',
  '38520000023237',
  '6011111111111117',
  '6011000990139424',
  '6200000000000005',
];

describe('A card number', () => {
  test.each(CARDS)('%s is one where words say so.', (digits) => {
    expect(personalDataIn(`カード番号：${digits}`).counts.card).toBe(1);
    expect(personalDataIn(`card number ${digits}, please`).counts.card).toBe(1);
  });

  test.each(CARDS)('%s is none without any word.', (digits) => {
    expect(personalDataIn(`お世話になっております。${digits} の件です。`).counts.card).toBe(0);
  });

  test('is none where a single digit is another.', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CARDS),
        fc.nat(18),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, by) => {
          const at = place % digits.length;
          const other = (Number(digits.charAt(at)) + by) % 10;
          const wrong = `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
          expect(personalDataIn(`カード番号 ${wrong}`).counts.card).toBe(0);
        },
      ),
    );
  });

  test.each([
    '4111-1111-1111-1111',
    '4111 1111 1111 1111',
    '４１１１－１１１１－１１１１－１１１１',
    '4111‐1111‐1111‐1111',
    '4111 – 1111 – 1111 – 1111',
    '4111ー1111ー1111ー1111',
    '4111 1111 1111 1111 12/27',
    '佐藤,4111111111111111,12/27,123',
  ])('may be written "%s".', (written) => {
    expect(personalDataIn(`クレジットカード\n${written}`).counts.card).toBe(1);
  });

  test.each([
    '注文番号 4111111111111111 クレジットカード払い',
    'カード決済\n取引ID：4111111111111111',
    'Credit card payment, order 4111111111111111',
    'カード番号 T4111111111111111',
    'カードの写真 https://example.com/4111111111111111.jpg',
    'カード番号 4111-1111-1111-1111-1111',
    'カード番号 0.4111111111111111',
    'カード番号 0000000000000000',
  ])('is not seen in "%s".', (text) => {
    expect(personalDataIn(text).counts.card).toBe(0);
  });

  test('counts without words where three stand together and hardly anything else of that length.', () => {
    const [a, b, c] = [CARDS[0], CARDS[2], CARDS[7]].map(String);
    expect(personalDataIn(`${a}\n${b}`).counts.card).toBe(0);
    expect(personalDataIn(`${a}\n${b}\n${c}`).counts.card).toBe(3);
    const others = Array.from({ length: 10 }, (_, i) => `888800001111222${i}`).join('\n');
    expect(personalDataIn(`${a}\n${b}\n${c}\n${others}`).counts.card).toBe(0);
  });

  test('is known by the subject where it is written in groups of four.', () => {
    expect(personalDataIn('4111 1111 1111 1111', 'カード番号').counts.card).toBe(1);
    expect(personalDataIn('4111 1111 1111 1111', '見積').counts.card).toBe(0);
  });
});

describe('A My Number', () => {
  test.each([
    `マイナンバー：${MY_NUMBER}`,
    `個人番号 1234 5678 9018`,
    `My Number is 1234-5678-9018.`,
    `マイナンバー\n\n１２３４　５６７８　９０１８`,
    `社員 1 個人番号 1234 5678 9018`,
  ])('is seen in "%s".', (text) => {
    expect(personalDataIn(text).counts['my-number']).toBe(1);
  });

  test.each([
    `追跡番号：${MY_NUMBER}`,
    MY_NUMBER,
    `マイナンバー：123456789012`,
    `マイナンバー：1234 5678 9018 3456`,
    `マイナンバー：000000000000`,
    `マイナンバーの件 受付番号 ${MY_NUMBER}`,
  ])('is not seen in "%s".', (text) => {
    expect(personalDataIn(text).counts['my-number']).toBe(0);
  });

  test('has a check digit as the ordinance says, for any eleven digits.', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 11, maxLength: 11 }), (digits) => {
        // The ordinance counts the places from the right and leaves the check digit out.
        const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        const rest = digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 11;
        const check = rest <= 1 ? 0 : 11 - rest;
        fc.pre(digits.some((digit) => digit !== check));
        const seen = Array.from({ length: 10 }, (_, last) => last).filter(
          (last) => personalDataIn(`個人番号 ${digits.join('')}${last}`).counts['my-number'] === 1,
        );
        expect(seen).toEqual([check]);
      }),
    );
  });
});

describe('A US social security number', () => {
  test('is seen only where it is called so and could have been given out.', () => {
    expect(personalDataIn('SSN: 219-09-9999').counts['social-security']).toBe(1);
    expect(personalDataIn('Part 219-09-9999').counts['social-security']).toBe(0);
    expect(personalDataIn('SSN: 000-12-3456').counts['social-security']).toBe(0);
  });
});
