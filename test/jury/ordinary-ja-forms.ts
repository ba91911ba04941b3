import type { Template } from './cast.ts';

/** Japanese mail with the many forms of addressing somebody, and long threads. */
export const FORMS_OF_ADDRESS: readonly Template[] = [
  {
    name: 'ja-long-thread',
    to: ['{a} <{a.mail}>'],
    cc: ['{d} <{d.mail}>', '{b} <logi@minatomachi-bungu.example>'],
    subject: 'Re: Re: Re: 倉庫移転に伴う納品先変更',
    body: `
{a.sei}様

早速のご対応、感謝いたします。では{day}の便から新倉庫宛てでお願いします。

{me.sei}

2026年11月19日(木) 17:03 {a} <{a.mail}>:
> {me.sei}様
>
> 承知いたしました。システムの登録を変更いたします。
>
> {a.sei}
>
> 2026年11月19日(木) 15:21 {me} <{me.mail}>:
>> {a.sei}様
>>
>> 新倉庫の地図を添付します。
>> 〒651-2200 神戸市西区浜北2-3-4
>>
>> {me.sei}
>>
>> 2026年11月18日(水) 10:00 {d} <{d.mail}>:
>>> {me.sei}様、{b.sei}様
>>>
>>> 移転先の住所をご連絡ください。`,
  },
  {
    name: 'ja-forward-to-partner',
    to: ['{a} <{a.mail}>'],
    subject: 'Fw: 展示会の搬入時間',
    body: `
{a.sei}様

主催者からの連絡を転送いたします。搬入は8時開始とのことです。

{me.sei}

----- 元のメッセージ -----
差出人: 展示会事務局 <expo@messe-kobe.example>
宛先: {me} <{me.mail}>
件名: 展示会の搬入時間

出展社各位

搬入は8時から、駐車証は添付のものを印刷してお持ちください。
お車1台につき1枚必要です。`,
  },
  {
    name: 'ja-halfwidth-and-kanji-variants',
    to: ['{a} <{a.mail}>'],
    subject: '（株）表記のご確認',
    body: `
(株){a.co}
  {a.sei}　{a.mei}様

お世話になります。
会員証のお名前の表記は「{a}」様でお間違いないでしょうか。

{sig}`,
  },
  {
    name: 'ja-greeting-joined-line',
    to: ['{a.sei} <{a.mail}>'],
    subject: '明日の納品',
    body: `
{a.sei}様 いつもお世話になっております、港町文具の{me.sei}です。
明日の納品は2トン車で11時頃の到着予定です。よろしくお願いいたします。`,
  },
  {
    name: 'ja-greeting-two-companies',
    to: ['{a} <{a.mail}>', '{b} <{b.mail}>'],
    cc: ['{c} <{c.mail}>'],
    subject: '三社協議のご案内',
    body: `
{a.co} {a.sei}様
{b.co} {b.sei}様
（CC）{c.co} {c.sei}様

平素よりお世話になっております。
三社協議を{day} {hour}より弊社にて開催いたします。

{sig}`,
  },
  {
    name: 'ja-greeting-boss-others-in-cc',
    to: ['{a.sei}取締役 <{a.mail}>'],
    cc: ['{d} <{d.mail}>'],
    subject: '来期のお取引について',
    body: `
{a.co}
取締役営業本部長
{a}様

平素は格別のお引き立てを賜り、厚く御礼申し上げます。
来期のお取引条件について、改めてご相談に上がりたく存じます。
{d.sei}様には日程の調整をお願い申し上げます。

{sig}`,
  },
  {
    name: 'ja-greeting-sama-in-subject-only',
    to: ['{a.mail}'],
    subject: '{a.sei}様　ご依頼の件',
    body: `
お世話になっております。
ご依頼の件、完了いたしました。ご確認ください。

{sig}`,
  },
  {
    name: 'ja-department-only',
    to: ['購買部 <purchase@{a.domain}>'],
    subject: '納品書送付のご案内',
    attachments: ['納品書.pdf'],
    body: `
{a.co}
購買部　御中

いつもご利用いただきありがとうございます。
納品書をお送りいたします（添付ファイル1点）。

{sig}`,
  },
  {
    name: 'ja-person-behind-role',
    to: ['info@{a.domain}'],
    subject: '先日のお電話の件',
    body: `
{a.co}
{a.sei}様

先ほどはお電話にてありがとうございました。
このアドレスで{a.sei}様宛てとのことでしたので、お送りいたします。

{sig}`,
  },
  {
    name: 'ja-no-greeting',
    to: ['{a} <{a.mail}>'],
    subject: 'Re: 了解です',
    body: `
了解です。明日10時に現地で。

{me.sei}`,
  },
  {
    name: 'ja-maiden-name',
    times: 1,
    to: ['{a.sei} {a.mei} <{a.mail}>'],
    subject: 'ご結婚おめでとうございます',
    body: `
{a.mei}さん

ご結婚おめでとうございます！
新しい名刺ができたら送ってくださいね。`,
  },
  {
    name: 'ja-san-reply',
    to: ['{a.Mei} {a.Sei} <{a.mail}>'],
    subject: 'Re: 原稿のチェック',
    body: `
{a.sei}さん

原稿ありがとうございます。3ページ目の図だけ差し替えをお願いします。
差し替え後、データを添付して返信してもらえますか。

{me.sei}`,
  },
  {
    name: 'ja-attached-earlier',
    to: ['{a} <{a.mail}>'],
    subject: 'Re: 図面の件',
    body: `
{a.sei}様

先日お送りした添付資料の2ページ目をご覧ください。
寸法は変更ございません。添付漏れではございませんのでご安心ください。

{sig}`,
  },
  {
    name: 'ja-attachment-asked-for',
    to: ['{a} <{a.mail}>'],
    subject: '図面ご送付のお願い',
    body: `
{a.co} {a.sei}様

お世話になっております。
いただいたメールに添付ファイルが見当たりませんでした。
お手数ですが、再度添付のうえお送りいただけますでしょうか。

{sig}`,
  },
  {
    name: 'ja-letter-style',
    to: ['{a} <{a.mail}>'],
    subject: '創立50周年のお祝い',
    body: `
{a.co}
代表取締役社長　{a.sei}　{a.mei}　様

謹啓　初冬の候、貴社におかれましては創立五十周年を迎えられましたこと、
心よりお慶び申し上げます。
今後の益々のご発展を祈念いたしまして、お祝いの言葉とさせていただきます。
謹白

令和8年11月20日
港町文具株式会社
{me}`,
  },
];
