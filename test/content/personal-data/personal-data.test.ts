import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonalKind } from '../../../src/content/personal-data/kind.ts';
import { personalDataIn } from '../../../src/content/personal-data/personal-data.ts';

const FAMILY = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤'];
const GIVEN = ['太郎', '花子', '一郎', '美咲', '健', 'さくら', '次郎', '由美', '翔', '愛'];
const WESTERN = 'Miller Jones Brown Davis Wilson Moore Taylor Anderson Thomas Jackson'.split(' ');

describe('Ten people are counted as ten', () => {
  test.each<[string, (i: number) => string, readonly PersonalKind[]]>([
    ['in rows of name and mobile number', (i) => `${name(i)} ${mobile(i)}`, ['name', 'phone']],
    ['in numbered rows', (i) => `${i + 1}. ${name(i)}　${mobile(i)}`, ['name', 'phone']],
    [
      'in rows behind circled numbers',
      (i) => `${'①②③④⑤⑥⑦⑧⑨⑩'.charAt(i)}${name(i)} ${mobile(i)}`,
      ['name', 'phone'],
    ],
    ['in full-width digits and dashes', (i) => wide(`${name(i)} ${mobile(i)}`), ['name', 'phone']],
    ['with +81 before the number', (i) => `${name(i)}: +81-90-1234-567${i}`, ['name', 'phone']],
    ['with digits only', (i) => `${name(i).replace(' ', '')},0901234567${i}`, ['name', 'phone']],
    ['with landline numbers in brackets', (i) => `${name(i)} (03)1234-567${i}`, ['name', 'phone']],
    ['with birth dates', (i) => `${name(i)}様 1980年4月${i + 1}日`, ['name', 'birth-date']],
    ['with birth dates of the era', (i) => `${name(i)} 昭和55年4月${i + 1}日`, ['name', 'birth-date']],
    [
      'with addresses',
      (i) => `${name(i)}｜〒150-00${10 + i} 東京都渋谷区神宮前${i + 1}-2-3`,
      ['name', 'postal-address'],
    ],
    ['with bank accounts', (i) => `${name(i)} みずほ銀行 本店 普通 123456${i}`, ['name', 'account']],
    ['with member numbers', (i) => `${name(i)} 会員番号 A-1000${i}`, ['name', 'identity']],
    ['in English', (i) => `John ${WESTERN[i] ?? ''} 212-555-01${10 + i}`, ['name', 'phone']],
    [
      'with the family name first',
      (i) => `${WESTERN[i] ?? ''}, John | 1${i} Main Street | Springfield`,
      ['name', 'postal-address'],
    ],
    [
      'in lines of their own',
      (i) => `氏名：${name(i)}\n住所：横浜市西区みなとみらい2-2-${i + 1}\n電話：${mobile(i)}\n`,
      ['name', 'postal-address', 'phone'],
    ],
  ])('%s.', (_how, row, kinds) => {
    const found = personalDataIn(Array.from({ length: 10 }, (_, i) => row(i)).join('\n'));
    expect(found.persons).toBe(10);
    expect(found.kinds).toEqual(kinds);
  });

  test.each(['\t', ',', ' | ', ';'])(
    'in a table with a header, whatever names it holds (divider "%s").',
    (divider) => {
      const names = [
        '小鳥遊六花',
        '勅使河原',
        'Nguyen Van A',
        'リー',
        '阿',
        '一二三',
        '御手洗',
        '四月一日',
        '月見里',
        '薬袋',
      ];
      const rows = names.map((one, i) => [String(i + 1), one, `男`, `〇〇町${i}`].join(divider));
      const text = [['No', '氏名', '性別', '住所'].join(divider), ...rows].join('\n');
      expect(personalDataIn(text).persons).toBe(10);
    },
  );

  test.each(['点数', '成績', '合否', '選考結果', 'Exam score'])(
    'in a table whose other column is “%s”, with or without a unit.',
    (label) => {
      const rows = Array.from({ length: 10 }, (_, i) => `${name(i)},${60 + i}`);
      expect(personalDataIn([`氏名,${label}`, ...rows].join('\n'))).toMatchObject({
        persons: 10,
        kinds: ['name', 'particulars'],
      });
    },
  );

  test('although a few bear names that are not common.', () => {
    const rows = Array.from(
      { length: 10 },
      (_, i) => `${i > 6 ? `月見里${GIVEN[i] ?? ''}` : name(i)} ${mobile(i)}`,
    );
    expect(personalDataIn(rows.join('\n')).persons).toBe(10);
  });

  test('although each stands there twice.', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${name(i % 10)} ${mobile(i % 10)}`);
    expect(personalDataIn(rows.join('\n')).persons).toBe(10);
  });
});

describe('Nobody is counted', () => {
  test.each<[string, (i: number) => string]>([
    ['in a list of shops', (i) => `${FAMILY[i] ?? ''}店 東京都渋谷区神宮前${i + 1}-2-3 03-1234-567${i}`],
    [
      'in a list of branch offices',
      (i) => `${FAMILY[i] ?? ''}営業所\tTEL 03-1234-567${i}\tFAX 03-1234-568${i}`,
    ],
    ['in a list of names', (i) => `${name(i)} 様`],
    ['in a list of names and mail addresses', (i) => `${name(i)} <p${i}@maker.example>`],
    ['in a schedule', (i) => `2026/11/${10 + i} 10:00-12:00 ${name(i)}`],
    ['in a list of toll-free numbers', (i) => `${name(i)} 0120-123-45${i}`],
    ['in dial-in numbers by country', (i) => `United States: +1 646 558 86${10 + i}`],
    ['in page addresses', (i) => `${name(i)} https://example.com/090-1234-567${i}`],
    ['in product codes', (i) => `4901234567${890 + i} ${i} x 1,200`],
  ])('%s.', (_what, row) => {
    expect(personalDataIn(Array.from({ length: 10 }, (_, i) => row(i)).join('\n')).persons).toBe(0);
  });
});

test('The order of the rows changes nothing.', () => {
  const rows = Array.from({ length: 12 }, (_, i) => `${name(i)} ${mobile(i)} 198${i % 10}/1/2`);
  const whole = personalDataIn(rows.join('\n'));
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 12 }), (shuffled) => {
      expect(personalDataIn(shuffled.join('\n'))).toEqual(whole);
    }),
  );
});

test('Whatever the text, there is an answer, and it holds nothing but figures and names of kinds.', () => {
  const pieces = fc.constantFrom(
    '佐藤',
    '090-1234-5678',
    '\t',
    '\n',
    ',',
    '@',
    'a@b.example',
    '〒',
    '1980/1/1',
    '県市1-1',
    '＋',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
      const found = personalDataIn(parts.join(''));
      expect(found.persons).toBeGreaterThanOrEqual(0);
      expect(Object.keys(found).sort()).toEqual(['counts', 'kinds', 'persons']);
      for (const count of Object.values(found.counts)) expect(Number.isInteger(count)).toBe(true);
    }),
  );
});

test.each<[string, string]>([
  ['one long line of letters', 'a'.repeat(1_000_000)],
  ['one long line of digits', '1'.repeat(1_000_000)],
  ['digits and spaces', '1 '.repeat(500_000)],
  ['digits and dashes', '0-'.repeat(500_000)],
  ['kanji', '東京都区市'.repeat(200_000)],
  ['at signs', 'a@a.'.repeat(250_000)],
  ['capitalised words', '1 Aa '.repeat(200_000)],
])('A megabyte of %s comes to an end.', (_what, text) => {
  expect(personalDataIn(text).persons).toBe(0);
});

function name(index: number): string {
  return `${FAMILY[index % 10] ?? ''} ${GIVEN[(index + Math.floor(index / 10)) % 10] ?? ''}`;
}

function mobile(index: number): string {
  return `090-1234-56${String(10 + index)}`;
}

/** In the full-width letters that people type in Japan. */
function wide(text: string): string {
  return text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000');
}

test('The same people are counted in a short text, whose surnames are looked for first, as in a long one.', () => {
  const filler = '本日は晴れです。\n'.repeat(2_600);
  for (const text of [
    '佐藤 花子 090-1234-5678\n鈴木 健 080-1111-2222',
    '長谷川 誠 090-1234-5678\n長谷 誠 080-1111-2222\n佐々木、田中、山本',
    '高橋一郎 1985年4月1日\n髙橋 二郎 1990年5月2日',
    '本日は晴れです。',
  ]) {
    expect(personalDataIn(`${text}\n${filler}`).counts, text).toEqual(personalDataIn(text).counts);
  }
});
