import type { Template } from './cast.ts';

/** Short everyday Japanese mail: the answers and reminders of which a day is full. */
export const ROUTINE: readonly Template[] = [
  {
    name: 'ja-reminder',
    to: ['{a} <{a.mail}>'],
    subject: '【再送】アンケートご協力のお願い',
    body: `
{a.sei}様

度々失礼いたします。先週お願いしたアンケートの締切が{day}に迫っております。
既にご回答済みの場合は何卒ご容赦ください。
https://forms.example/enq/{no}

{sig}`,
  },
  {
    name: 'ja-thanks-for-gift',
    to: ['{a.sei}　{a.mei}　様 <{a.mail}>'],
    subject: 'お歳暮の御礼',
    body: `
{a.co}
{a.sei}様

本日、結構なお品を頂戴いたしました。一同大変喜んでおります。
寒さ厳しき折、くれぐれもご自愛ください。

{sig}`,
  },
  {
    name: 'ja-condolence',
    to: ['{a} <{a.mail}>'],
    subject: 'お悔やみ申し上げます',
    body: `
{a.sei}様

ご尊父様のご訃報に接し、心よりお悔やみ申し上げます。
どうかお力を落とされませんように。ご返信には及びません。

{me.sei}`,
  },
  {
    name: 'ja-apology-wrong-attachment',
    to: ['{a} <{a.mail}>'],
    subject: '【訂正】お見積書の差し替え',
    attachments: ['見積書_訂正版.pdf'],
    body: `
{a.sei}様

先ほどお送りした見積書に誤りがございました。
訂正版を添付いたしますので、前のファイルは破棄していただけますようお願いいたします。
大変失礼いたしました。

{sig}`,
  },
  {
    name: 'ja-phone-memo',
    to: ['{b.sei} <eigyo05@minatomachi-bungu.example>'],
    subject: '電話メモ（{a.co} {a.sei}様）',
    body: `
{b.sei}さん

14:20に{a.co}の{a.sei}様よりお電話がありました。
折り返しのお電話をお願いします。TEL 06-0000-4455
用件：見積の有効期限について

{me.sei}`,
  },
  {
    name: 'ja-bank-transfer-note',
    to: ['{a} <{a.mail}>'],
    subject: 'お支払いのご連絡',
    body: `
{a.sei} 様

{yen}円、本日みなと銀行よりお振込みいたしました。
名義は「ミナトマチブング（カ」です。ご確認ください。

{sig}`,
  },
  {
    name: 'ja-construction',
    to: ['{a} <{a.mail}>', '{d} <{d.mail}>', '{c} <{c.mail}>'],
    subject: '12月の工程会議について',
    body: `
関係者各位

いつもお世話になっております。
工程会議を{day} {hour}より現場事務所で行います。
安全書類は当日お持ちください。

{sig}`,
  },
  {
    name: 'ja-eight-at-one-customer',
    to: [
      '{a} <{a.mail}>',
      '営業一課 <eigyo1@{a.domain}>',
      '営業二課 <eigyo2@{a.domain}>',
      '物流課 <butsuryu@{a.domain}>',
      '品質保証 <qa@{a.domain}>',
      '購買 <buy@{a.domain}>',
      '{d} <{d.mail}>',
      '工場 <factory@{a.domain}>',
    ],
    subject: '品質改善会議のご案内',
    body: `
{a.co}
{a.sei}様　ほか関係者の皆様

品質改善会議を{day}に開催いたします。
ご参加のほどよろしくお願いいたします。

{sig}`,
  },
  {
    name: 'ja-absence-notice',
    to: ['{a} <{a.mail}>'],
    subject: '年末年始休業のお知らせ',
    body: `
お客様各位

誠に勝手ながら、12月29日から1月4日まで休業とさせていただきます。
休業中のお問い合わせは1月5日以降に順次対応いたします。

{sig}`,
  },
  {
    name: 'ja-fax-instead',
    to: ['maruhei.honten@maruhei-shoten.jp'],
    subject: 'FAXの件',
    body: `
丸平商店様

毎度お世話になります。
注文書ですがFAXでお願いします。番号は078-000-1235です。

港町文具 {me.sei}`,
  },
  {
    name: 'ja-sns-interview',
    from: '{me} <{me.home}>',
    to: ['ことり出版 編集部 <henshu@kotori-books.jp>', '{a} <{a.home}>'],
    subject: '取材の日程',
    body: `
ことり出版 編集部の皆さま
{a.sei}さん

お世話になります、イラストレーターの{me.sei}です。
取材は{day}の午後でしたら対応できます。写真撮影も大丈夫です。`,
  },
  {
    name: 'ja-employees-question',
    to: ['{b} <keiri@minatomachi-bungu.example>'],
    subject: '交通費精算について',
    body: `
{b.sei}さん

お疲れさまです。出張の交通費、領収書は原本を提出すればいいですか？
コピーなら手元にあります。

{me.sei}`,
  },
  {
    name: 'ja-medical-rep',
    to: ['{a.sei}先生 <{a.Sei}@chitosekai-clinic.or.jp>'],
    subject: '勉強会のご案内',
    attachments: ['勉強会案内.pdf'],
    body: `
医療法人社団 千歳会
{a.sei}　先生　御侍史

平素より大変お世話になっております。
勉強会のご案内をお送りいたします（PDF）。先生のご参加を心よりお待ち申し上げます。

{sig}`,
  },
  {
    name: 'ja-mobile-short',
    from: '{me} <{me.keitai}>',
    to: ['{a.keitai}'],
    subject: '（無題）',
    body: `
今駅着いた。改札で待ってる`,
  },
  {
    name: 'ja-estimate-request-to-three',
    to: ['{a} <{a.mail}>'],
    bcc: ['{b} <{b.mail}>', '{c} <{c.mail}>'],
    subject: '見積依頼（会議用テーブル）',
    attachments: ['仕様書.pdf'],
    body: `
ご担当者様

会議用テーブル20台の見積もりをお願いいたします。仕様は添付の通りです。
ご回答期限：{day}

{sig}`,
  },
];
