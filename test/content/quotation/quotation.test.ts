import { describe, test } from 'vitest';
import { expectDivided, type MarkedMail } from '../marked-mail.ts';

const QUOTES: readonly MarkedMail[] = [
  {
    name: 'a reply above a quote with its English attribution',
    mail: `
t:Thanks, Friday suits me.
t:
q:On Fri, Nov 20, 2026 at 10:00 AM Sato Hanako <hanako@office.example> wrote:
q:> Shall we meet on Friday?
q:>
q:> Hanako`,
  },
  {
    name: 'an attribution that is wrapped over two lines',
    mail: `
t:了解しました。
t:
q:On Fri, Nov 20, 2026 at 10:00 AM 佐藤 花子
q:<hanako@office.example> wrote:
q:
q:> 金曜日でお願いします。`,
  },
  {
    name: 'a Japanese Gmail attribution wrapped inside the address',
    mail: `
t:承知しました。
t:
q:2026年11月20日(金) 10:00 株式会社オフィス 佐藤 花子 <
q:hanako@office.example>:
q:
q:> 資料を添付します。`,
  },
  {
    name: 'an iPhone’s Japanese attribution',
    mail: `
t:はい、伺います。
t:
s:iPhoneから送信
t:
q:2026/11/20 10:00、佐藤 花子 <hanako@office.example>のメール:
q:
q:> 明日来られますか。`,
  },
  {
    name: 'an attribution in plain Japanese',
    mail: `
q:佐藤さんは書きました:
q:＞ 会場はどこですか。
t:本社の3階です。`,
  },
  {
    name: 'answers between the lines of a quote',
    mail: `
q:(2026/11/20 10:00), 佐藤 花子 wrote:
q:> 1. 日程はいかがですか。
t:27日でお願いします。
t:
q:> 2. 場所はどうしますか。
t:弊社の会議室を取りました。
t:
q:> 佐藤`,
  },
  {
    name: 'a quote in the other big languages',
    mail: `
t:Danke, passt.
t:
q:Am 20.11.2026 um 10:00 schrieb Hanako Sato <hanako@office.example>:
q:> Passt Freitag?`,
  },
  {
    name: 'a header block of Outlook with a rule above',
    mail: `
t:佐藤様
t:
t:承知しました。
t:
q:________________________________
q:From: Sato Hanako <hanako@office.example>
q:Sent: Friday, November 20, 2026 10:00 AM
q:To: Tanaka Taro <taro@customer.example>
q:Cc: Suzuki <suzuki@customer.example>
q:Subject: RE: 見積書
q:
q:添付をご確認ください。
q:
q:佐藤`,
  },
  {
    name: 'a Japanese header block without a rule',
    mail: `
t:ありがとうございます。
t:
q:差出人: 佐藤 花子 <hanako@office.example>
q:送信日時: 2026年11月20日 10:00
q:宛先: 田中 太郎 <taro@customer.example>; 鈴木 <suzuki@customer.example>;
q: 高橋 <takahashi@customer.example>
q:件名: 見積書の件
q:
q:見積書を添付します。`,
  },
  {
    name: 'a header block with asterisks for bold type',
    mail: `
t:Fine with me.
t:
q:*From:* Sato Hanako <hanako@office.example>
q:*Sent:* Friday, November 20, 2026 10:00 AM
q:*To:* Tanaka Taro
q:*Subject:* Offer
q:
q:Please find attached the offer.`,
  },
  {
    name: 'the divider of older Outlook',
    mail: `
t:よろしくお願いします。
t:
q:-----元のメッセージ-----
q:差出人: 佐藤
q:
q:添付します。`,
  },
  {
    name: 'Thunderbird’s forwarded mail',
    mail: `
t:転送します。ご確認ください。
t:
q:-------- 転送メッセージ --------
q:件名: 	見積書
q:日付: 	Fri, 20 Nov 2026 10:00:00 +0900
q:差出人: 	佐藤 <hanako@office.example>
q:
q:添付の見積書をご覧ください。`,
  },
  {
    name: 'Gmail’s and Apple’s forwarded mails',
    mail: `
t:FYI
t:
q:Begin forwarded message:
q:
q:From: Hanako <hanako@office.example>
q:Subject: Offer
q:Date: 20 November 2026 at 10:00:00 JST
q:
q:---------- Forwarded message ---------
q:From: X <x@y.example>`,
  },
  {
    name: 'an itinerary, which is no header block',
    mail: `
t:From: Tokyo
t:To: Osaka
t:Date: 20 November
t:
t:Please book the 9:00 train.`,
  },
  {
    name: 'a table drawn with bars, which is no quote',
    mail: `
t:| 品名 | 数量 |
t:| りんご | 3 |
q:| こちらは引用です
t:以上です。`,
  },
];

describe('The own text of a mail is told apart from what was quoted', () => {
  test.each(QUOTES)('in $name', ({ mail }) => expectDivided(mail));
});
