import type { Template } from './cast.ts';

/** Japanese mail that looks like a slip and is none; each once, as it is rare. */
export const PITFALLS: readonly Template[] = [
  pitfall(
    'enclosed-with-goods',
    '{a.sei}様\n\n請求書は商品に同封しております。お荷物の到着をお待ちください。\n\n{sig}',
  ),
  pitfall('no-attachment-needed', '{a.sei}様\n\n領収書の添付は不要です。金額だけご返信ください。\n\n{sig}'),
  pitfall(
    'your-attachment-seen',
    '{a.sei}様\n\n添付いただいた資料を拝見しました。大変参考になりました。\n\n{sig}',
  ),
  pitfall(
    'attach-when-you-apply',
    '{a.sei}様\n\n申請の際は、本人確認書類を添付してください。窓口でも受け付けます。\n\n{sig}',
  ),
  pitfall(
    'attached-in-earlier-mail',
    '{a.sei}様\n\n昨日のメールに添付した図面はご覧いただけましたでしょうか。\n\n{sig}',
  ),
  pitfall('sheet-below', '{a.sei}様\n\n下記の通りです。\n\n【別紙】\n1. 机 10台\n2. 椅子 40脚\n\n{sig}'),
  pitfall(
    'paper-mail',
    '{a.sei}様\n\n契約書2部を本日郵送いたしました。返信用封筒を同封しておりますので、1部ご返送ください。\n\n{sig}',
  ),
  pitfall('attachment-will-follow', '{a.sei}様\n\n資料は後ほど別メールに添付してお送りします。\n\n{sig}'),
  pitfall(
    'tracking-twelve-digits',
    '{a.sei}様\n\n本日発送しました。伝票番号は 3948-2051-7736 です。\n\n{sig}',
  ),
  pitfall(
    'sixteen-digit-order-number',
    '{a.sei}様\n\n管理番号 4980121719027193 の件、対応完了しました。\n\n{sig}',
  ),
  pitfall(
    'jan-codes',
    '{a.sei}様\n\n対象商品のJANコードです。\n4901234567894\n4905678901238\n4909876543217\n4512345678906\n\n{sig}',
  ),
  pitfall(
    'our-staff-list',
    '{a.sei}様\n\n当日の緊急連絡先です。\n\n責任者　{b.sei}　090-0000-1111\n搬入　　{c.sei}　090-0000-2222\n受付　　{me.sei}　090-0000-3333\n\n{sig}',
  ),
  pitfall(
    'own-branches',
    '{a.sei}様\n\n弊社の拠点は次の通りです。\n\n神戸本社 〒650-0023 神戸市中央区港町1-2-3 TEL 078-000-1234\n大阪支店 〒530-0001 大阪市北区梅田1-1-1 TEL 06-0000-1234\n東京支店 〒100-0001 東京都千代田区千代田2-2 TEL 03-0000-1234\n名古屋営業所 〒450-0002 名古屋市中村区名駅3-3 TEL 052-000-1234\n福岡営業所 〒810-0001 福岡市中央区天神4-4 TEL 092-000-1234\n\n{sig}',
  ),
  pitfall(
    'secret-mentioned',
    '{a.sei}様\n\nお送りする資料に社外秘の情報は含まれておりませんので、社内で自由にお使いください。\n\n{sig}',
  ),
  pitfall(
    'nda-clause',
    '{a.sei}様\n\n第2条の「秘密情報」の定義ですが、「社外秘」等の表示があるものに限る、という文言でいかがでしょうか。\n\n{sig}',
  ),
  pitfall('couple', '{a.sei}様ご夫妻\n\n先日はお招きいただきありがとうございました。\n\n{me.sei}'),
  pitfall(
    'kanji-of-another-reading',
    '{a.sei}（{a.kana}）様\n\nお名前の読み方を名簿に載せてよろしいでしょうか。\n\n{sig}',
  ),
  pitfall(
    'absent-person-spoken-of',
    '{a.sei}様\n\n{b.sei}様にもよろしくお伝えください。{c.sei}部長からも御礼を申し上げるよう言付かっております。\n\n{sig}',
  ),
  pitfall(
    'third-person-first',
    '弊社の{b.sei}様宛てにお電話をいただいた件ですが、{b.sei}は本日不在です。\n明日折り返しいたします。\n\n{sig}',
  ),
  {
    name: 'ja-pitfall-company-as-name',
    times: 1,
    to: ['{a.co} 営業部 <{a.mail}>'],
    subject: 'ご連絡',
    body: '{a.sei}様\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-address-as-name',
    times: 1,
    to: ['{a.mail} <{a.mail}>'],
    subject: 'ご連絡',
    body: '{a.sei}様\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-several-names-in-one',
    times: 1,
    to: ['{a.SEI} {a.Mei}（{a}） <{a.mail}>'],
    subject: 'ご連絡',
    body: '{a.sei}様\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-shared-family-address',
    times: 1,
    to: ['{b.sei} {a.mei} <{b.Sei}.family@gmail.com>'],
    subject: 'ピアノ教室 12月のレッスン',
    body: '{b.sei}様\n\n12月のレッスンは5日、12日、19日です。{b.mei}ちゃんの発表会の曲も決めましょう。\n\n{me.sei}',
  },
  {
    name: 'ja-pitfall-long-reply-all',
    times: 1,
    to: ['{a} <{a.mail}>', '{d} <{d.mail}>', '営業一課 <e1@{a.domain}>', '営業二課 <e2@{a.domain}>'],
    subject: 'RE: 品質会議',
    body: `
{a.sei}様、皆様

承知いたしました。

{me.sei}

-----Original Message-----
From: {a} <{a.mail}>
Sent: Thursday, November 19, 2026 5:40 PM
To: {me} <{me.mail}>; {d} <{d.mail}>; e1@{a.domain}; e2@{a.domain}; qa@{a.domain}; buy@{a.domain}
Cc: f1@{a.domain}; f2@{a.domain}; f3@{a.domain}; f4@{a.domain}; f5@{a.domain}; f6@{a.domain}
Subject: 品質会議

皆様

品質会議の資料を添付します。

{a.co} 品質保証部 {a}
〒651-0011 神戸市中央区浜2-2-2　TEL 078-000-5001　{a.mail}`,
  },
  {
    name: 'ja-pitfall-answer-for-shared-address',
    times: 1,
    to: ['{a} <{a.mail}>', '{d} <{d.mail}>'],
    subject: 'Re: お問い合わせ',
    body: `
{a.sei}様
{d.sei}様

お問い合わせありがとうございます。在庫はございます。

{sig}

-----Original Message-----
From: {a} <{a.mail}>
Sent: Thursday, November 19, 2026 5:40 PM
To: info@minatomachi-bungu.example
Cc: {d} <{d.mail}>
Subject: お問い合わせ

ご担当者様
在庫はありますか。`,
  },
  {
    name: 'ja-pitfall-delivery-for-customer',
    times: 1,
    to: ['青葉運輸 配車係 <haisha@aoba-unyu-logi.jp>'],
    cc: ['{a} <{a.mail}>'],
    subject: '集荷依頼',
    body: '青葉運輸 配車ご担当者様\n（CC {a.sei}様）\n\n次の集荷をお願いします。\n\n届け先：{b}様\n住所：兵庫県西宮市桜町4-5-6\n電話：0798-00-2233\n\n{sig}',
  },
  {
    name: 'ja-pitfall-two-greeted-one-by-role',
    times: 1,
    to: ['{a} <{a.mail}>', '資材課 <shizai@{a.domain}>'],
    subject: 'ご連絡',
    body: '{a.sei}様、{d.sei}様\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-two-greeted-one-by-bare-address',
    times: 1,
    to: ['{a} <{a.mail}>', 'k0{no}@{a.domain}'],
    subject: 'ご連絡',
    body: '{a.sei}様、{d.sei}様\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-colleague-in-copy-by-office-address',
    times: 1,
    to: ['{a} <{a.mail}>'],
    cc: ['営業第二課 <eigyo2@minatomachi-bungu.example>'],
    subject: 'ご連絡',
    body: '{a.sei}様\n（CC：弊社{b.sei}）\n\nお世話になっております。明日の納品は10時頃です。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-husband-answers',
    times: 1,
    to: ['{a.sei} {b.mei} <{b.home}>'],
    subject: 'ご予約について',
    body: '{a}様\n\nご予約を承りました。当日はお気をつけてお越しください。\n\n{sig}',
  },
  {
    name: 'ja-pitfall-through-a-colleague',
    times: 1,
    to: ['{a} <{a.mail}>'],
    subject: '{d.sei}様へのご伝言',
    body: '{a.sei}様\n\n恐れ入りますが、次の内容を{d.sei}様へお伝えください。\n\n{d.sei}様\n先日はありがとうございました。\n\n{sig}',
  },
];

/** To one person, about nothing in particular. */
function pitfall(name: string, body: string): Template {
  return { name: `ja-pitfall-${name}`, times: 1, to: ['{a} <{a.mail}>'], subject: 'ご連絡', body };
}
