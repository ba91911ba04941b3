import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../src/content/personal-data/personal-data.ts';
import { singlePersonsDataIn } from '../../../src/content/personal-data/single.ts';

const JA =
  '佐藤 太郎,鈴木 花子,高橋 健一,田中 美咲,伊藤 翔,渡辺 陽子,山本 大輔,中村 恵,小林 直樹,加藤 裕子'.split(
    ',',
  );
const EN = 'Al Ames,Bea Bond,Cy Cole,Dee Dunn,Eli Dale,Flo Ford,Gus Gray,Ida Ives,Jon Jay,Kay King'.split(
  ',',
);

function rows(names: readonly string[], tail: (index: number) => string): string {
  return `今回の結果です。 Here they are.\n\n${names.map((name, index) => `${name}${tail(index)}`).join('\n')}\n`;
}

describe('A list of people with what became of them', () => {
  test.each([
    ['points behind a wide space', JA, (i: number) => `　${40 + i}点`],
    ['points in brackets', JA, (i: number) => `（${40 + i}点）`],
    ['an age', JA, (i: number) => ` ${20 + i}歳`],
    ['pay', JA, (i: number) => `：${200 + i},000円`],
    ['a decision', JA, (i: number) => ` ${i % 2 ? '合格' : '不合格'}`],
    ['points', EN, (i: number) => `: ${40 + i} points`],
    ['a percentage', EN, (i: number) => ` - ${40 + i}%`],
    ['pay in dollars', EN, (i: number) => `, $${40 + i},000`],
    ['a decision', EN, (i: number) => ` (${i % 2 ? 'passed' : 'failed'})`],
    ['an age', EN, (i: number) => `, ${20 + i} years old`],
  ])('counts with each of them: %s.', (_what, names, tail) => {
    const { persons, kinds } = personalDataIn(rows(names, tail));
    expect(persons).toBe(10);
    expect(kinds).toEqual(['name', 'particulars']);
  });

  test.each([
    ['goods with prices', JA.map((_one, i) => `会議室 ${i}号室 ${i},000円`)],
    ['places with counts', ['東京 10点', '大阪 20点', '名古屋 30点']],
    ['firms with shares', ['Northwind Ltd: 40%', 'Contoso Corp: 50%', 'Office Supplies: 10%']],
    ['an agenda', ['開会 10分', '報告 20分', '質疑 30分']],
    ['figures', ['Total sales: 40%', 'Net Income: $40,000', 'Travel Costs: $1,000']],
  ])('is not made of %s.', (_what, lines) => {
    expect(personalDataIn(lines.join('\n')).persons).toBe(0);
  });
});

describe('A form about one person', () => {
  test.each([
    ['お名前：佐藤 太郎\n結果：否決'],
    ['■氏名: 佐藤太郎\n■審査結果: 見送り'],
    ['受験者名：佐藤 太郎\n得点：85点'],
    ['Name: Al Ames\nScore: 85'],
    ["Applicant's name: Al Ames\nDecision: declined"],
  ])('tells their result: %j.', (form) => {
    expect(singlePersonsDataIn(`お知らせします。\n\n${form}\n\nよろしく。`, '')).toBe('result');
  });

  test.each([
    ['two people', 'お名前：佐藤 太郎\n結果：否決\n\nお名前：鈴木 花子\n結果：可決'],
    ['a name alone', 'お名前：佐藤 太郎\nご所属：総務'],
    ['a result alone', '商品：ポンプ\n結果：異常なし'],
  ])('is none with %s.', (_what, form) => {
    expect(singlePersonsDataIn(form, '')).not.toBe('result');
  });
});
