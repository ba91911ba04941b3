import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetingOf } from '../../../src/content/greeting/greeting.ts';

/** The names a text greets, each once. */
function namesIn(text: string): readonly string[] {
  return greetingOf(text)?.names.map((one) => one.name) ?? [];
}

describe('A Japanese greeting', () => {
  it.each([
    ['田中様', ['田中']],
    ['田中　太郎　様', ['田中 太郎']],
    ['ﾀﾅｶ様', ['タナカ']],
    ['たなかさん', ['たなか']],
    ['ジョン・スミス様', ['ジョン・スミス']],
    ['Smith様', ['Smith']],
    ['田中さくら様', ['田中さくら']],
    ['佐々木様', ['佐々木']],
    ['三ツ矢様', ['三ツ矢']],
    ['長谷部様', ['長谷部']],
    ['渡部様', ['渡部']],
    ['中村様', ['中村']],
    ['【田中様】', ['田中']],
    ['＞田中様', ['田中']],
    ['Dear 田中様', ['田中']],
    ['田中様へ', ['田中']],
    ['田中先生　御侍史', ['田中']],
    ['田中部長', ['田中']],
    ['田中部長様', ['田中']],
    ['営業部長田中様', ['田中']],
    ['株式会社サンプル　営業部　部長　田中 太郎 様', ['田中 太郎']],
    ['株式会社サンプル\n営業部\n田中様\n\nいつもお世話になっております。', ['田中']],
    ['サンプル小学校\n校長　佐藤 様', ['佐藤']],
    ['田中様、鈴木様', ['田中', '鈴木']],
    ['田中様・鈴木様', ['田中', '鈴木']],
    ['田中様／鈴木様', ['田中', '鈴木']],
    ['田中様と鈴木様', ['田中', '鈴木']],
    ['田中様 鈴木様（CC：佐藤様）', ['田中', '鈴木', '佐藤']],
    ['To: 田中様 Cc: 鈴木様', ['田中', '鈴木']],
    ['田中さん\n鈴木さん\n\nお疲れさまです。', ['田中', '鈴木']],
    ['田中様いつもお世話になっております。', ['田中']],
    ['田中さん、お疲れさまです。', ['田中']],
    ['お疲れ様です。\n田中さん、例の件です。', ['田中']],
    ['※このメールはBCCでお送りしています。\n田中様', ['田中']],
    ['田中様、佐藤様との打ち合わせの件です', ['田中']],
  ])('is found in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    '各位',
    '関係者各位',
    '部長各位',
    'お客様',
    'お客様各位',
    '皆様',
    'みなさん',
    'ご担当者様',
    '保護者の皆様',
    '株式会社サンプル 御中',
    '事務局様',
    '店長様',
    '先生方',
  ])('"%s" is for everybody and names nobody', (text) => {
    expect(greetingOf(text)).toMatchObject({ names: [], everybody: true });
  });

  it.each([
    'お疲れ様です。鈴木です。',
    'お世話様です',
    'ご苦労様です',
    '仕様について',
    '仕様書を送ります',
    '様々なご意見をいただきました',
    '同様に',
    '神様',
    'お子様の写真',
    '奥様によろしく',
    '田中様のご紹介で連絡しました',
    '田中様よりご紹介いただきました山本です',
    '田中様 の件ですが',
    '昨日は田中様とお会いしました。',
    '田中さんから聞きました。',
    '佐藤様、来週火曜日にご来店希望とのことです。',
    '・佐藤様\n・田中様\n以上が参加します。',
    '担当：佐藤さん',
    'お母さん',
    '貴殿',
    '議事録を送ります。\n田中様',
  ])('is not read out of "%s"', (text) => {
    expect(greetingOf(text)).toBeUndefined();
  });

  it('tells family and given name apart where a space does', () => {
    expect(greetingOf('田中　太郎　様')?.names[0]).toMatchObject({
      family: '田中',
      given: '太郎',
      honorific: '様',
      language: 'ja',
    });
    expect(greetingOf('田中太郎様')?.names[0]).not.toHaveProperty('family');
  });

  it('keeps the organisations that stand above the name or are greeted themselves', () => {
    expect(greetingOf('株式会社サンプル\n営業部\n田中様')?.companies).toEqual(['株式会社サンプル']);
    expect(greetingOf('サンプル商事様')).toMatchObject({ names: [], companies: ['サンプル商事'] });
  });
});

describe('An English greeting', () => {
  it.each([
    ['Dear John,', ['John']],
    ['Dear Mr. Tanaka,', ['Tanaka']],
    ['Dear Mr. and Mrs. Smith', ['Smith']],
    ['Dear Tanaka-san,', ['Tanaka']],
    ['Dear Tanaka san', ['Tanaka']],
    ['Tanaka-san,', ['Tanaka']],
    ['Hi Bob and Alice,', ['Bob', 'Alice']],
    ['Hi Bob, Alice and Tom,', ['Bob', 'Alice', 'Tom']],
    ['Hey Bob thanks for this', ['Bob']],
    ['Hi Bob, Thanks for the mail', ['Bob']],
    ['Good morning John,', ['John']],
    ['Hello John! How are you?', ['John']],
    ['John,\n\nthank you', ['John']],
    ['John - thanks for that', ['John']],
    ['hi bob,', ['bob']],
    ['Dear Ms Jane O’Neill,', ['Jane O’Neill']],
    ['Dear Professor van der Berg:', ['van der Berg']],
    ['Hi May,', ['May']],
  ])('is found in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Dear All',
    'Hi team',
    'Hi there',
    'Dear Sir or Madam',
    'Dear Acme Team,',
    'To whom it may concern',
  ])('"%s" is for everybody and names nobody', (text) => {
    expect(greetingOf(text)).toMatchObject({ names: [], everybody: true });
  });

  it('may name one person and greet the others as well', () => {
    expect(greetingOf('Hi Bob, all,')).toMatchObject({ names: [{ name: 'Bob' }], everybody: true });
  });

  it.each([
    'Hello again,',
    'Hi from Tokyo',
    'Hello World',
    'Thanks John,',
    'Please find attached',
    'As discussed,',
    'Best regards,',
    'Hello, John here from Acme',
    'Hi, John will call you.',
    'Hi! John and I met.',
    'John Smith will call you.',
    'Hi,\nJohn told me',
  ])('is not read out of "%s"', (text) => {
    expect(greetingOf(text)).toBeUndefined();
  });
});

describe('Any text', () => {
  it('is read without an error, and a greeting in it greets somebody or addresses an organisation', () => {
    const word = fc.constantFrom(
      '田中',
      '様',
      'さん',
      '部長',
      '、',
      ' ',
      '\n',
      'Dear',
      'Mr.',
      'Bob',
      'and',
      ',',
      '(CC:',
      ')',
      'の',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const greeting = greetingOf(text);
          if (greeting)
            expect(greeting.everybody || greeting.names.length + greeting.companies.length > 0).toBe(true);
          for (const one of greeting?.names ?? []) expect(one.name).not.toBe('');
        },
      ),
    );
  });

  it.each(['代表取締役', '田中様', '営業部', 'Mr. Bob and ', '様', 'A', ' ', '(', '株式会社', 'ほか'])(
    'of a megabyte of "%s" is read as fast as its head',
    (part) => {
      expect(() => greetingOf(part.repeat(1_000_000 / part.length))).not.toThrow();
    },
  );
});
