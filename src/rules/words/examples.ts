import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const FROM = 'sato@office.example';
const TO = ['tanaka@customer.example'];

/** Marks that leave the organisation, and words that only look like marks. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '社外秘の件名のまま社外に送る', en: 'A subject marked 社外秘 goes outside' },
    mail: { from: FROM, to: TO, subject: '【社外秘】来期の価格表', body: 'ご確認ください。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '本文に社外秘と書いた', en: '社外秘 in the text' },
    mail: { from: FROM, to: TO, subject: '価格表', body: 'この資料は社外秘です。取り扱いにご注意ください。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '極秘の計画', en: 'A top secret plan, in Japanese' },
    mail: { from: FROM, to: TO, subject: '新製品の件', body: '極秘プロジェクトの日程です。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '英語の印を件名のかっこに', en: 'CONFIDENTIAL in brackets in the subject' },
    mail: { from: FROM, to: TO, subject: '[Confidential] Price list', body: 'Please see below.' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '本文の1行目に大文字の印', en: 'Capitals on a line of their own' },
    mail: { from: FROM, to: TO, subject: 'Price list', body: 'CONFIDENTIAL\n\nThe new prices are below.' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'internal use only', en: 'For internal use only' },
    mail: { from: FROM, to: TO, subject: 'Price list', body: 'The list is for internal use only.' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '行に1つだけのStrictly confidential', en: '“Strictly confidential” alone on a line' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'Offer',
      body: '** Strictly confidential **\n\nThe offer is below.',
    },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '取扱注意を印として', en: '取扱注意 as a mark' },
    mail: { from: FROM, to: TO, subject: '名簿の件', body: '【取扱注意】\n名簿をお送りします。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '転送して社外に出る', en: 'Forwarded to the outside' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'FW: 【社外秘】会議資料',
      body: 'ご参考まで。\n\n-----Original Message-----\nFrom: 鈴木 <suzuki@office.example>\nSubject: 【社外秘】会議資料\n\n資料です。',
    },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '全角の英字の印', en: 'A mark in full-width letters' },
    mail: { from: FROM, to: TO, subject: '【ＣＯＮＦＩＤＥＮＴＩＡＬ】価格表', body: 'ご確認ください。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '件名の㊙', en: 'The old sign for secret in the subject' },
    mail: { from: FROM, to: TO, subject: '㊙ 人事異動案', body: 'ご確認ください。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: 'Do not distributeを印として', en: 'DO NOT DISTRIBUTE as a mark' },
    mail: { from: FROM, to: TO, subject: 'Draft report', body: 'DO NOT DISTRIBUTE\n\nThe draft is below.' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '件名の先頭のConfidential:', en: '“Confidential:” at the head of the subject' },
    mail: { from: FROM, to: TO, subject: 'Confidential: merger', body: 'Dear all, see below.' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '社外秘ではないと書いた', en: 'Said not to be secret' },
    mail: {
      from: FROM,
      to: TO,
      subject: '価格表',
      body: 'この資料は社外秘ではありませんので、ご自由にお使いください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '社外秘なので見せられないと断る', en: 'A refusal to show it' },
    mail: { from: FROM, to: TO, subject: 'ご質問の件', body: '原価は社外秘のため、お答えできません。' },
    expect: 'silent',
  },
  {
    name: { ja: '社外秘を除いた資料を送る', en: 'What is secret was taken out' },
    mail: { from: FROM, to: TO, subject: '資料の件', body: '社外秘の部分を削除した資料をお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '秘密保持契約の話', en: 'About a non-disclosure agreement' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'NDAの件',
      body: '秘密保持契約に基づき、社外秘資料を開示いたします。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ふつうの文のconfidential', en: '“Confidential” in prose' },
    mail: { from: FROM, to: TO, subject: 'Our talk', body: 'Please keep this confidential until Monday.' },
    expect: 'silent',
  },
  {
    name: { ja: '文末の注意書き', en: 'The footer of a lawyer' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'Meeting',
      body: 'The meeting is at ten.\n\nThis e-mail is confidential and intended only for the addressee. If you have received it in error, please delete it.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '日本語の注意書き', en: 'A Japanese footer' },
    mail: {
      from: FROM,
      to: TO,
      subject: '会議',
      body: '会議は10時からです。\n\n本メールには社外秘の情報が含まれている場合があります。誤って受信された場合は破棄してください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '引用の中の社外秘', en: 'In what was quoted' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'ご質問',
      body: '承知しました。\n\n2026年11月20日(金) 10:00 田中 <tanaka@customer.example>:\n> 弊社の社外秘資料です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '相手の社外秘の資料', en: 'The other side’s secret' },
    mail: { from: FROM, to: TO, subject: '資料の件', body: '貴社の社外秘資料は、本日返却いたしました。' },
    expect: 'silent',
  },
  {
    name: { ja: '転送しないでほしいと頼む', en: 'Please do not forward this link' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'Invitation',
      body: 'Please do not forward this link, it is personal.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '相手の社内で使ってもらう', en: 'For your internal use only' },
    mail: { from: FROM, to: TO, subject: 'Report', body: 'The report is for your internal use only.' },
    expect: 'silent',
  },
  {
    name: { ja: 'NDAに署名してもらう', en: 'A confidentiality agreement to sign' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'Confidentiality agreement',
      body: 'Please sign the confidentiality agreement.',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'non-confidentialの要約', en: 'A non-confidential summary' },
    mail: { from: FROM, to: TO, subject: 'Summary', body: '[Non-confidential] summary below.' },
    expect: 'silent',
  },
  {
    name: { ja: '割れ物の取扱注意', en: 'Fragile goods' },
    mail: {
      from: FROM,
      to: TO,
      subject: '配送の件',
      body: '割れ物ですので、取扱注意のシールを貼っております。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '秘書あて', en: 'A word that holds the sign for secret' },
    mail: { from: FROM, to: TO, subject: '秘書の佐藤です', body: '社長秘書の佐藤です。日程をお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '【秘書課】という件名', en: 'A department whose name holds the sign' },
    mail: { from: FROM, to: TO, subject: '【秘書課】日程のご連絡', body: '日程をお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '社外秘の研修の案内', en: 'A course about marking papers' },
    mail: { from: FROM, to: TO, subject: '研修のご案内', body: '社外秘の管理についての研修を行います。' },
    expect: 'silent',
  },
  {
    name: { ja: '社内の人だけに送る', en: 'To colleagues only' },
    mail: { from: FROM, to: ['suzuki@office.example'], subject: '【社外秘】価格表', body: '社外秘です。' },
    expect: 'silent',
  },
  {
    name: { ja: '相手から来た件名への返信', en: 'An answer under a subject the other side wrote' },
    mail: { from: FROM, to: TO, thread: TO, subject: 'Re: 【社外秘】お見積り', body: '承知しました。' },
    expect: 'silent',
  },
  {
    name: { ja: '社外の人を加えた返信', en: 'An answer with somebody added from outside' },
    mail: {
      from: FROM,
      to: ['suzuki@office.example', 'tanaka@customer.example'],
      thread: ['suzuki@office.example'],
      subject: 'Re: 【社外秘】価格表',
      body: '田中様を加えます。',
    },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '引用に相手のアドレスがある返信', en: 'An answer whose quote names the other side' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'RE: 【社外秘】お見積り',
      body: '承知しました。\n\nFrom: 田中 <tanaka@customer.example>\nSent: Friday\nTo: 佐藤\nSubject: 【社外秘】お見積り\n\nお見積りです。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシーで加えた言葉', en: 'A word that the policy adds' },
    policy: { options: { words: ['Project Fuji'] } },
    mail: { from: FROM, to: TO, subject: '日程', body: 'project fuji の日程です。' },
    expect: { grade: 'marked', level: 'ask', about: 1 },
  },
  {
    name: { ja: '加えた言葉を含む別の単語', en: 'Another word that holds the added one' },
    policy: { options: { words: ['Fuji'] } },
    mail: { from: FROM, to: TO, subject: '日程', body: 'Fujimori様の日程です。' },
    expect: 'silent',
  },
  {
    name: { ja: '社外の3人に届く', en: 'Three people outside' },
    mail: {
      from: FROM,
      to: ['a@x.example', 'b@x.example', 'suzuki@office.example'],
      bcc: ['c@y.example'],
      subject: '部外秘：名簿',
    },
    expect: { grade: 'marked', level: 'ask', about: 3 },
  },
  {
    name: { ja: '差分の中の語', en: 'A word in a diff' },
    mail: {
      from: FROM,
      to: TO,
      subject: 'One more line',
      body: 'One more line.\n\ndiff --git a/a.txt b/a.txt\n@@ -1 +1 @@\n-old\n+Parts for internal use only.',
    },
    expect: 'silent',
  },
];
