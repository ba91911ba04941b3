import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/judge.ts';
import { builtInPolicy } from '../../../src/policy/policy.ts';
import { draftOf, type ExampleMail } from '../../../src/rules/example.ts';
import rule from '../../../src/rules/greeting-mismatch/rule.ts';

const policy = builtInPolicy([rule]);

/** The strongest thing that is said about the greeting. */
function verdict(mail: ExampleMail): string {
  const levels = judge(draftOf(mail), policy, { rules: [rule], nonce: 'test' }).findings.map(
    ({ level }) => level,
  );
  return levels.includes('ask') ? 'ask' : (levels[0] ?? 'silent');
}

/** What may stand where, each by itself right for whoever is greeted. */
interface Grammar {
  readonly from: string;
  /** What stands on the lines above. */
  readonly above: readonly string[];
  /** The line of the greeting; `{}` is the name with its honorific. */
  readonly lines: readonly string[];
  readonly names: readonly string[];
  readonly honorifics: readonly string[];
  readonly breaks: readonly string[];
  readonly body: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const SCHOOL: Grammar = {
  from: '教務課 <kyomu@minato-u.example>',
  above: [
    '',
    '学籍番号 20241234',
    '学生番号：B12-3456',
    '3年B組',
    '第2学年1組　12番',
    '年長　ひまわり組',
    '〒650-0001\n兵庫県神戸市中央区港町1-2-3',
    '〒650-0001 神戸市中央区港町１丁目２番３号\n港ハイツ203号室',
    '株式会社みなと\n営業部 第一課',
    '医療法人みなと会\nみなとクリニック',
    '会員番号：0012345',
    '診察券番号 123456',
    '受験番号　A-1024',
    '2026年11月28日',
    '令和8年11月28日',
    'TEL 078-000-1234',
    '受付No. 2026-118',
    '【受講番号】 4412',
  ],
  lines: [
    '{}',
    '保護者 {}',
    '保護者　{}',
    '{}へ',
    '{}　保護者様',
    '{}（保護者様）',
    '{}の保護者様',
    '{} 宛',
    '　{}',
    '患者 {}',
    '{}、',
    '{} ご家族様',
    'ご契約者 {}',
  ],
  names: ['鈴木 花子', '鈴木　花子', '鈴木花子', '鈴木', 'スズキ ハナコ', '鈴木 はなこ', '鈴木　ハナ子'],
  honorifics: [
    '様',
    ' 様',
    '樣',
    '　樣',
    'さま',
    ' さん',
    'さん',
    '君',
    '　君',
    'くん',
    'ちゃん',
    '殿',
    ' 先生',
  ],
  breaks: ['\n', '\r\n', '\n\n', '\n　'],
  body: 'いつもお世話になっております。港町学園です。\n先日のお申し込みの件でご連絡いたします。',
  right: [
    '鈴木 花子 <hana1985@gmail.com>',
    'hanako.suzuki@gmail.com',
    'SUZUKI Hanako <b123456@st.example>',
    '鈴木 一郎 <i-suzuki@docomo.ne.jp>',
  ],
  wrong: [
    '山田 太郎 <taro1984@gmail.com>',
    'taro.yamada@gmail.com',
    'Taro Yamada <b123457@st.example>',
    '田中様 <tanaka-k@docomo.ne.jp>',
  ],
};

const CLINIC: Grammar = {
  from: 'Harbour School <office@harbourschool.example>',
  above: [
    '',
    'Student ID: 20241234',
    'Student No. B12-3456',
    'Class 3B',
    'Year 7',
    '12 High Street\nBristol BS1 4ND',
    '28 November 2026',
    'November 28, 2026',
    'Ref: HS/2026/118',
    'Patient No: 00123',
    'Member number 0012345',
    'Quay Trading Ltd\n12 Harbour Road',
  ],
  lines: [
    'Dear {},',
    'Dear {}',
    'Hello {},',
    'Hi {}!',
    'To the parents of {}',
    'To the parents of {}:',
    'Dear parents of {},',
    'Parent/Guardian of {}',
    'To the parent or guardian of {},',
  ],
  names: ['Anna Whitfield', 'Whitfield', 'Anna'],
  honorifics: ['', 'Mr ', 'Mrs. ', 'Ms ', 'Mr. and Mrs. ', 'Mr & Mrs ', 'Dr. ', 'Miss '],
  breaks: ['\n', '\r\n', '\n\n'],
  body: 'we would like to tell you about the trip in December.\n\nKind regards,\nHarbour School',
  right: [
    'Anna Whitfield <anna85@gmail.com>',
    'anna.whitfield@quay.example',
    '"Whitfield, Anna" <aw@quay.example>',
    'a_whitfield@quay.example',
  ],
  wrong: [
    'Peter Novak <peter85@gmail.com>',
    'peter.novak@quay.example',
    '"Novak, Peter" <pn@quay.example>',
    'p_novak@quay.example',
  ],
};

const OFFICE: Grammar = {
  from: 'susan.lowe@harbour.example',
  above: [''],
  lines: [
    '{},',
    '{}:',
    '{} -',
    '{}--',
    '{}',
    'Hi {}.',
    'Hi {} -',
    'Hi {} & Ben,',
    'Hey {} and Ben,',
    'Good morning, {}',
    'Good morning, {}.',
    '{}/Ben:',
    '{} and Ben:',
    '{} & Ben,',
    'hi {},',
    'Thanks {}.',
    '{}...',
    'OK {},',
  ],
  names: ['Anna', 'ANNA'],
  honorifics: [''],
  breaks: ['\n', '\n\n', ' '],
  body: 'can you send me the October figures before lunch?',
  right: [
    'Anna Whitfield <anna85@gmail.com>',
    'anna.whitfield@harbour.example',
    '"Whitfield, Anna" <aw@quay.example>',
    'awhitfield@quay.example',
  ],
  wrong: [
    'Peter Novak <peter85@gmail.com>',
    'peter.novak@harbour.example',
    '"Novak, Peter" <pn@quay.example>',
    'pnovak@quay.example',
  ],
};

/** Every combination that somebody would write: a text each. */
function cases({ above, lines, names, honorifics, breaks, body }: Grammar): readonly string[] {
  const heads = lines.flatMap((line) =>
    names.flatMap((name) =>
      honorifics
        .filter((honorific) => fits(line, name, honorific))
        .map((honorific) => {
          const called = isEnglish(name) ? honorific + name : name + honorific;
          return line.replace('{}', called);
        }),
    ),
  );
  const blocks = heads.flatMap((head) =>
    above.map((one) => (one === '' ? [] : one.split('\n')).concat(head)),
  );
  return blocks.flatMap((block) =>
    breaks
      .filter((one) => one !== ' ' || /[,:.!-]$/.test(block.join()))
      .map((one) => [...block, ...body.split('\n')].join(one)),
  );
}

/** A title wants a family name, a given name stands alone, and of parents only the child is named. */
function fits(line: string, name: string, honorific: string): boolean {
  if (!isEnglish(name)) return true;
  if (/parent|guardian/i.test(line)) return name.includes(' ') && honorific === '';
  return honorific === '' ? name !== 'Whitfield' : name !== 'Anna';
}

function isEnglish(name: string): boolean {
  return /[a-z]/i.test(name);
}

describe.each([
  ['as schools, clinics and merge letters write it in Japanese', SCHOOL],
  ['as schools and letters write it in English', CLINIC],
  ['as office mail writes it in English', OFFICE],
])('A greeting %s', (_what, grammar) => {
  // A thousand or so of them: the step has no factor in common with the numbers of forms.
  const whole = cases(grammar);
  const step = [1, 7, 11, 31, 61, 101].find((one) => whole.length / one < 1500) ?? 101;
  const all = whole.filter((_one, place) => place % step === 0);

  test.each(grammar.right)('is left alone in every combination when it goes to %s', (to) => {
    const said = all.filter((body) => verdict({ from: grammar.from, to: [to], body }) === 'ask');
    expect(brief(said)).toEqual([]);
  });

  test.each(grammar.wrong)('is asked about in every combination when it goes to %s', (to) => {
    const missed = all.filter((body) => verdict({ from: grammar.from, to: [to], body }) !== 'ask');
    expect(brief(missed), `${missed.length} of ${all.length}`).toEqual([]);
  });
});

/** The first few, on one line each. */
function brief(some: readonly string[]): readonly string[] {
  return some.slice(0, 60).map((body) => body.replace(/\r?\n/g, '⏎').slice(0, 70));
}
