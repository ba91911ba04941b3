import { crowd, type Example, type GradeOf, strangers } from '../example.ts';
import type rule from './rule.ts';

const OFFICE = '佐藤 花子 <sato@office.example>';
const TANAKA = '田中 太郎 <tanaka@customer.example>';

/** One person's matter to a crowd, and everything that looks a little like it. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: {
      ja: '1人の審査結果が連絡先の全員（Bcc）に届く',
      en: "One person's result to every contact in Bcc",
    },
    incident: 'goopass',
    mail: {
      from: '会員事務局 <member@rental.example>',
      to: ['会員事務局 <member@rental.example>'],
      bcc: crowd(300, ['gmail.com', 'yahoo.co.jp', 'docomo.ne.jp']),
      subject: '審査結果のお知らせ',
      body: '佐藤 太郎 様\n\nこのたびはお申し込みいただき、ありがとうございました。\n審査の結果、今回はご利用いただけないこととなりました。',
    },
    expect: { grade: 'one-person-to-crowd', level: 'block', about: 300 },
  },
  {
    name: { ja: '宛名のない1人の審査結果がToの40人に届く', en: "A named person's result to forty in To" },
    mail: {
      from: OFFICE,
      to: crowd(40, 'gmail.com'),
      subject: '審査結果',
      body: 'お世話になっております。\n高橋様のご入会の審査結果は、承認となりました。',
    },
    expect: { grade: 'one-person-to-crowd', level: 'block', about: 40 },
  },
  {
    name: { ja: '1人あての本文をBccの29人に', en: 'A text for one person to 29 in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(29),
      body: '田中様\n\n先日はありがとうございました。',
    },
    expect: { grade: 'greeting-to-several', level: 'ask', about: 29 },
  },
  {
    name: { ja: '1人あての本文をBccの30人に', en: 'A text for one person to 30 in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(30),
      body: '田中様\n\n先日はありがとうございました。',
    },
    expect: { grade: 'one-person-to-crowd', level: 'block', about: 30 },
  },
  {
    name: { ja: '宛名のない返事をBccの30人に', en: 'An answer that greets nobody to thirty in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(30),
      body: 'お問い合わせいただきました件、在庫がございましたので、本日発送いたしました。\n伝票番号は4412-8890-1123です。',
    },
    expect: { grade: 'conversation-to-crowd', level: 'ask', about: 30 },
  },
  {
    name: { ja: '英文の短いやり取りをBccの30人に', en: 'A short word to a colleague to thirty in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(30),
      body: 'Can you call me when you get a chance? I would like to go over the figures you sent.\n\nKay',
    },
    expect: { grade: 'conversation-to-crowd', level: 'ask', about: 30 },
  },
  {
    name: { ja: '「皆様」への、質問もあるお知らせ', en: 'News to all that asks something' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(30),
      body: 'Volunteers needed! Can you help on Saturday? Let me know which shift suits you.\n\nSue',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Bccに異なる2社、1人の宛名', en: 'One person greeted, two firms in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: strangers(2), body: '田中様\n\n先日はありがとうございました。' },
    expect: 'silent',
  },
  {
    name: { ja: 'Bccに異なる3社、1人の宛名', en: 'One person greeted, three firms in Bcc' },
    mail: { from: OFFICE, to: [OFFICE], bcc: strangers(3), body: '田中様\n\n先日はありがとうございました。' },
    expect: { grade: 'greeting-to-several', level: 'ask', about: 3 },
  },
  {
    name: { ja: 'Toに3社が並び、1人だけの宛名', en: 'Three firms side by side in To, one greeted' },
    mail: {
      from: OFFICE,
      to: strangers(3),
      subject: 'お見積りの件',
      body: '高橋様\n\nお世話になっております。お見積りの件です。',
    },
    expect: { grade: 'greeting-to-several', level: 'ask', about: 3 },
  },
  {
    name: { ja: '英文で1人あて、Bccに5社', en: 'Dear John, and five firms in Bcc' },
    mail: {
      from: OFFICE,
      to: ['john@customer.example'],
      bcc: strangers(5),
      body: 'Dear John,\n\nYour application has been approved.\n\nBest regards',
    },
    expect: { grade: 'greeting-to-several', level: 'ask', about: 6 },
  },
  {
    name: { ja: '会員番号がToとCcの3人に届く', en: 'A member number to three private people' },
    mail: {
      from: OFFICE,
      to: crowd(1, 'gmail.com'),
      cc: ['taro@icloud.com', 'jiro@docomo.ne.jp'],
      body: 'お申し込みを受け付けました。\n会員番号：A-12345\n生年月日：1980年1月2日',
    },
    expect: { grade: 'data-to-several', level: 'ask', about: 3 },
  },
  {
    name: { ja: '英文の残高が4社に届く', en: 'A balance to four parties' },
    mail: {
      from: OFFICE,
      to: strangers(4),
      body: 'Hello,\n\nYour account balance is $1,234.56 as of November 20.',
    },
    expect: { grade: 'data-to-several', level: 'ask', about: 4 },
  },
  {
    name: { ja: '差し込みの宛名が{{name}}のまま', en: 'A merge field left in the greeting' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(50, 'gmail.com'),
      body: '{{name}} 様\n\n秋のイベントのご案内です。',
    },
    expect: { grade: 'unfilled-greeting', level: 'ask', about: 50 },
  },
  {
    name: { ja: '「○○様」のまま3社へ', en: 'A template greeting to three firms' },
    mail: { from: OFFICE, to: strangers(3), body: '○○様\n\nお世話になっております。' },
    expect: { grade: 'unfilled-greeting', level: 'ask', about: 3 },
  },
  {
    name: { ja: 'Dear [First Name]のまま', en: 'Dear [First Name] to a mailing' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(8),
      body: 'Dear [First Name],\n\nWe would like to invite you.',
    },
    expect: { grade: 'unfilled-greeting', level: 'ask', about: 8 },
  },
  {
    name: { ja: 'ひな形の「○○様」を1人に渡す', en: 'A template handed to one person' },
    mail: { from: OFFICE, to: [TANAKA], body: '○○様\n\nこの文面でいかがでしょうか。' },
    expect: 'silent',
  },
  {
    name: { ja: 'Toの1人に宛て、同じ会社の4人がCc', en: 'One in To, four of the same firm in Cc' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: crowd(4, 'customer.example'),
      body: '田中様\n\nお世話になっております。打ち合わせの件です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Toの1人に宛て、4社の関係者がCc', en: 'One in To, people of four firms in Cc' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: strangers(4),
      body: '田中様\n（CC：関係者各位）\n\n進捗をご報告します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'Toの1人に宛て、3社と同僚がCc', en: 'One in To, three firms and colleagues in Cc' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: [...strangers(3), 'yamada@office.example'],
      body: '株式会社カスタマー\n田中様\n\n議事録をお送りします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '3社の3人の名前を並べた宛名', en: 'Three people of three firms, all greeted' },
    mail: { from: OFFICE, to: strangers(3), body: '佐藤様、鈴木様、高橋様\n\n日程のご相談です。' },
    expect: 'silent',
  },
  {
    name: { ja: '会員の皆様へのお知らせをBccで300人に', en: 'News to three hundred members in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(300, 'gmail.com'),
      body: '会員の皆様\n\n第10回コンテストの審査結果を発表しました。ホームページをご覧ください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '宛名のない当選のお知らせをBccで60人に', en: 'The same good news to sixty winners in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(60, 'gmail.com'),
      subject: '当選のお知らせ',
      body: 'このたびは抽選の結果、ご当選されましたのでお知らせします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '株主様、ランナーの皆さん', en: 'Dear Runners, in Bcc to a hundred' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(100, 'gmail.com'),
      body: 'Dear Runners,\n\nThe results of the race are on our website.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '「株主様」で始まるお知らせ', en: 'A mailing that begins with 株主様' },
    mail: { from: OFFICE, to: [OFFICE], bcc: crowd(80, 'gmail.com'), body: '株主様\n\n総会のご案内です。' },
    expect: 'silent',
  },
  {
    name: { ja: '振込先の口座番号を載せた会費のお願い', en: 'Our account number in a mailing about fees' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: crowd(80, 'gmail.com'),
      body: '会員各位\n\n年会費のお振込みをお願いします。\n普通 口座番号：1234567',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'やり取りにいた5社への返信', en: 'A reply to five firms that were there already' },
    mail: {
      from: OFFICE,
      to: strangers(5),
      thread: strangers(5),
      subject: 'Re: 日程',
      body: '佐藤様\n\n承知しました。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '全員への返信で1人に答える（元の宛先は不明）', en: 'An answer to one of four, quoted below' },
    mail: {
      from: OFFICE,
      to: strangers(4),
      subject: 'Re: 日程',
      body: '佐藤様\n\n承知しました。\n\n> 日程はいかがでしょうか。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '取引先1社の40人、宛名は部長', en: 'Forty people of one firm, the head greeted' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: crowd(40, 'customer.example'),
      body: '田中様\n\n皆様にもご確認をお願いします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '社内の50人に、1人の健診結果', en: 'A result of one person, to colleagues only' },
    mail: { from: OFFICE, to: crowd(50, 'office.example'), body: '田中様の健康診断の結果です。' },
    expect: 'silent',
  },
  {
    name: { ja: '契約番号を書いた3社のやり取り', en: 'A contract number among three firms' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: strangers(3),
      body: '田中様\n\n契約番号：K-2026-001 の更新についてご相談です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '製品の試験結果を3社に', en: 'Test results of a product to three firms' },
    mail: {
      from: OFFICE,
      to: strangers(3),
      subject: '強度試験の結果',
      body: '関係者各位\n\n試験結果は次のとおりです。合格の判定でした。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '学生1人の合否を、その人だけに', en: 'A result to the person it is about' },
    mail: {
      from: OFFICE,
      to: ['taro@gmail.com'],
      body: '山田様\n\n選考の結果、合格となりました。受験番号：1234',
    },
    expect: 'silent',
  },
  {
    name: {
      ja: 'ポリシーの大きなメーリングリストに1人の宛名',
      en: 'One person greeted, a list of 500 in Bcc',
    },
    policy: { lists: [{ address: 'members@list.example', size: 500 }] },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: ['members@list.example', 'taro@gmail.com'],
      body: '山田様\n\n審査結果のご連絡です。',
    },
    expect: { grade: 'one-person-to-crowd', level: 'block', about: 2 },
  },
  {
    name: {
      ja: '1人の選考結果が、本人と別の3社に届く',
      en: 'A named applicant’s result to the applicant and three firms',
    },
    mail: {
      from: OFFICE,
      to: ['taro@gmail.com'],
      cc: strangers(3),
      body: '関係者各位\n\n田中太郎様の選考結果は不採用となりました。',
    },
    expect: { grade: 'data-to-several', level: 'ask', about: 4 },
  },
  {
    name: { ja: '1人の選考結果を、本人と紹介会社に', en: 'The same to the applicant and the agency' },
    mail: {
      from: OFFICE,
      to: ['taro@gmail.com'],
      cc: ['agent@agency.example'],
      body: '田中太郎様\n\n選考の結果をお知らせします。田中太郎様の選考結果は採用です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ISOの審査結果を関係する4社に', en: 'The result of an audit to four firms' },
    mail: {
      from: OFFICE,
      to: [TANAKA],
      cc: strangers(3),
      body: '田中様\n\nISOの審査の結果、認証の更新が承認となりました。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '複数の人の会員番号の一覧', en: 'Member numbers of several people' },
    mail: { from: OFFICE, to: strangers(3), body: '会員番号：A-12345\n会員番号：A-12346\n会員番号：A-12347' },
    expect: 'silent',
  },
  {
    name: { ja: '「総務部長様」で始まる案内', en: 'A mailing to heads of departments' },
    mail: { from: OFFICE, to: [OFFICE], bcc: strangers(60), body: '総務部長様\n\nセミナーのご案内です。' },
    expect: 'silent',
  },
  {
    name: { ja: '差出人の自己紹介で始まる便り', en: 'News that begins with who writes it' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: strangers(60),
      body: 'こんにちは、事務局の佐藤です。\n\n今月のお知らせです。',
    },
    expect: 'silent',
  },
  {
    name: {
      ja: '社内のリストを含む全員返信に、1人の生年月日',
      en: 'One birth date in a reply to all with a list in it',
    },
    policy: { lists: [{ address: 'soumu@office.example', name: '総務', size: 40 }] },
    mail: {
      from: OFFICE,
      to: ['suzuki@office.example'],
      cc: ['soumu@office.example'],
      subject: 'Re: 入社手続き',
      body: '鈴木さん\n\n田中さんの生年月日は1990年4月1日です。',
      thread: ['suzuki@office.example', 'soumu@office.example'],
    },
    expect: { grade: 'data-to-list', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'リストへの全員返信：ふつうの話', en: 'A reply to all with a list in it: daily business' },
    policy: { lists: [{ address: 'soumu@office.example', name: '総務', size: 40 }] },
    mail: {
      from: OFFICE,
      to: ['suzuki@office.example'],
      cc: ['soumu@office.example'],
      subject: 'Re: 会議室',
      body: '鈴木さん\n\n10時から予約しました。',
      thread: ['suzuki@office.example', 'soumu@office.example'],
    },
    expect: 'silent',
  },
  {
    name: { ja: '1人の氏名と審査結果を、Bccの30人へ', en: 'One person’s name and decision to thirty in Bcc' },
    mail: {
      from: OFFICE,
      to: [OFFICE],
      bcc: Array.from({ length: 30 }, (_one, index) => `member${index}@firm${index}.example`),
      subject: '審査結果のご連絡',
      body: '審査の結果をお知らせします。\n\nお名前：佐藤 太郎\n結果：否決',
    },
    expect: { grade: 'one-person-to-crowd', level: 'block', about: 30 },
  },
];
