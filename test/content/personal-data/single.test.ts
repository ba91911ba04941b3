import { describe, expect, test } from 'vitest';
import { greetedPersonIn, unfilledGreetingOf } from '../../../src/content/personal-data/addressee.ts';
import { singlePersonsDataIn } from '../../../src/content/personal-data/single.ts';

describe('What a text tells of one person', () => {
  test.each<[string, ReturnType<typeof singlePersonsDataIn>]>([
    ['佐藤様の入会審査の結果は否決です。', 'result'],
    ['高橋 太郎さんが当選されました。', 'result'],
    ["Mary's loan application has been declined.", 'result'],
    ['会員番号：A-12345', 'number'],
    ['Patient ID: 88231', 'number'],
    ['生年月日：1980年1月2日', 'birth-date'],
    ['Your account balance is $1,234.56.', 'balance'],
    ['お客様の残高は12,345円です。', 'balance'],
    ['カード番号 4111 1111 1111 1111', 'secret'],
    ['予約番号：R12345', 'reference'],
    ['審査の結果、承認となりました。', 'outcome'],
    ['会員番号：A-12345\n会員番号：A-12346', undefined],
    ['お客様の審査結果はホームページでご覧ください。', 'outcome'],
    ['会員番号をご用意ください。', undefined],
    ['生年月日をお知らせください。', undefined],
    ['仕様の検討結果をお送りします。', undefined],
    ['明日の会議は10時からです。', undefined],
  ])('"%s" is %s.', (text, kind) => {
    expect(singlePersonsDataIn(text, '')).toBe(kind);
  });
});

describe('The one person greeted', () => {
  test.each([
    '佐藤 太郎 様\n\n本文',
    '田中様\n本文',
    'スミス様\n本文',
    'Dear John,\nhello',
    'Dear Mr. Smith,\n',
    'Hi Peter,\n',
  ])('is somebody in "%s".', (text) => {
    expect(greetedPersonIn(text)).toBeDefined();
  });

  test.each([
    '株主様\n本文',
    '出展者様\n本文',
    'ランナー様\n本文',
    'ボランティアの皆様\n本文',
    '田中様、鈴木様\n本文',
    '田中様\nCC：関係者各位\n本文',
    'Dear Runners,\n',
    'Dear Shareholder,\n',
    'Dear Alumni,\n',
    'Dear Board Members,\n',
    'Dear all,\n',
    '本日はありがとうございました。',
  ])('is nobody in "%s".', (text) => {
    expect(greetedPersonIn(text)).toBeUndefined();
  });
});

describe('A gap for a name', () => {
  test.each([
    '{{name}} 様',
    '%NAME%様',
    '[氏名]様',
    '○○様',
    '〇〇　様',
    '●●様、',
    '＿＿＿様',
    'XX様',
    '«氏名» 様',
    '${last_name}様',
    '*|FNAME|*様',
    '株式会社○○ ○○様',
    'Dear [First Name],',
    'Dear {{first_name}},',
    'Hi %FIRST%,',
    'Dear Mr. <Last Name>,',
  ])('is seen in "%s".', (line) => {
    expect(unfilledGreetingOf(`${line}\n\n本文`)).toBeDefined();
  });

  test.each([
    '田中様',
    'Dear John,',
    '【重要】お客様各位',
    '[要返信] 田中様',
    'Dear All,',
    '(株)田中様',
    'Hi,',
    '○ 田中様',
  ])('is not seen in "%s".', (line) => {
    expect(unfilledGreetingOf(`${line}\n\n本文`)).toBeUndefined();
  });

  test('is not seen further down, where a text may be about templates.', () => {
    expect(unfilledGreetingOf('田中様\n\nひな形です。\nご確認ください。\n\n○○様\n')).toBeUndefined();
  });
});
