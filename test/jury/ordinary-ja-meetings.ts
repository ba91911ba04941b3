import type { Template } from './cast.ts';

/** Japanese mail around meetings, contracts and files. */
export const MEETINGS: readonly Template[] = [
  {
    name: 'ja-schedule-three-days',
    to: ['{a.sei}　{a.mei} <{a.mail}>'],
    subject: '打合せ日程のご相談',
    body: `
{a.co}　{a.sei} 様

お世話になっております。{me.sei}です。
次回の打合せですが、以下の候補日でご都合いかがでしょうか。

・{day} 10:00～12:00
・{day2} 13:00～15:00
・12月25日(金) 終日

場所は弊社会議室（オンライン併用）を予定しております。
ご返信お待ちしております。

{sig}`,
  },
  {
    name: 'ja-schedule-answer-top-quote',
    to: ['{a} <{a.mail}>'],
    cc: ['{d} <{d.mail}>'],
    subject: 'RE: 打合せ日程のご相談',
    body: `
{a.sei}様

ありがとうございます。それでは{day} {hour}からでお願いいたします。

{me.sei}

-----Original Message-----
From: {a} <{a.mail}>
Sent: Thursday, November 19, 2026 5:40 PM
To: {me} <{me.mail}>
Cc: {d} <{d.mail}>
Subject: RE: 打合せ日程のご相談

{me.sei}様

お世話になっております。{a.sei}です。
{day}でしたら終日可能です。当日の資料を添付します。

{a.co} {a.sei}
TEL 03-0000-1111`,
  },
  {
    name: 'ja-schedule-outlook-ja-block',
    to: ['{a.sei} {a.mei} <{a.mail}>'],
    subject: 'RE: 来週のご訪問',
    body: `
{a.sei}様

承知いたしました。正面玄関の受付で私の名前をお伝えください。
駐車場は2台分確保してあります。

{me.sei}

________________________________
差出人: {a.sei} {a.mei} <{a.mail}>
送信日時: 2026年11月19日 17:40
宛先: {me.sei} {me.mei} <{me.mail}>
件名: 来週のご訪問

{me.sei}様
{day} {hour}に2名で伺います。車で参ります。`,
  },
  {
    name: 'ja-web-meeting',
    to: ['{a} <{a.mail}>', '{b} <{b.mail}>'],
    subject: 'Web会議URLのご連絡【{day}】',
    body: `
{a.co} {a.sei}様
{b.co} {b.sei}様

お世話になっております。当日のURLをお送りします。

日時：{day} {hour}～
URL ：https://meet.example/j/9876543210
ID  ：987 654 3210
パスコード：445566

入室できない場合は 078-000-1234 までお電話ください。

{sig}`,
  },
  {
    name: 'ja-contract-nda',
    to: ['{a} <{a.mail}>'],
    cc: ['{c} <{c.mail}>', '法務 <homu@minatomachi-bungu.example>'],
    subject: '秘密保持契約書のご確認依頼',
    attachments: ['秘密保持契約書（案）_v2.docx'],
    body: `
{a.co}
{a.sei}様
Cc：{c.co} {c.sei}先生

お世話になっております。
秘密保持契約書の修正案を添付いたします。第5条の期間を3年に改めました。
ご確認のうえ、修正のご希望があれば変更履歴を付けてご返送ください。

{sig}`,
  },
  {
    name: 'ja-bid-question',
    to: ['契約管財課 <keiyaku@city.midorino.lg.jp>'],
    subject: '入札に関する質問（案件番号{no}）',
    attachments: ['質問書.xlsx'],
    body: `
みどり野市役所
契約管財課　御中

標記の件につきまして、質問書を提出いたします。
ご査収のほどよろしくお願いいたします。

{sig}`,
  },
  {
    name: 'ja-password-later',
    to: ['{a} <{a.mail}>'],
    subject: 'ファイルのパスワード',
    body: `
{a.sei}様

先ほどお送りしたファイルのパスワードは次の通りです。

Kobe#{no}

{me.sei}`,
  },
  {
    name: 'ja-large-file-link',
    to: ['{a.sei}様 <{a.mail}>'],
    subject: '写真データ送付の件',
    body: `
{a.co}
{a.sei}様

お世話になっております。
容量が大きいため、写真データはファイル便にアップロードしました。
下記URLよりダウンロードをお願いいたします（期限7日間）。
https://files.example/d/{no}

メールへの添付ができず申し訳ございません。

{sig}`,
  },
];
