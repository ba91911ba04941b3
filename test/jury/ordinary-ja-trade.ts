import type { Template } from './cast.ts';

/** Japanese mail between companies: offers, orders, invoices, deliveries, complaints. */
export const TRADE: readonly Template[] = [
  {
    name: 'ja-offer',
    to: ['{a} <{a.mail}>'],
    subject: 'お見積書送付の件（{no}）',
    attachments: ['御見積書_{no}.pdf'],
    body: `
{a.co}
営業部　{a.sei}様

いつもお世話になっております。
港町文具の{me.sei}です。

先日ご依頼いただきました封筒の件、お見積書を添付にてお送りいたします。
金額は税込{yen}円となります。ご不明な点がございましたらお知らせください。

何卒よろしくお願い申し上げます。

{sig}`,
  },
  {
    name: 'ja-order',
    to: ['{a.co} {a.sei}様 <{a.mail}>'],
    cc: ['購買 <kobai@minatomachi-bungu.example>'],
    subject: '【発注】用紙A4 50箱',
    body: `
{a.sei}様

お世話になります。下記の通り発注いたします。

　品名　：コピー用紙 A4 500枚×5冊
　数量　：50箱
　納期　：{day}午前
　納品先：弊社神戸倉庫（〒650-0023 神戸市中央区港町1-2-3　TEL 078-000-1299）

注文請書をメールでお送りください。

{sig}`,
  },
  {
    name: 'ja-order-reply-quoted-attachment',
    to: ['{a} <{a.mail}>'],
    subject: 'Re: 注文書の件',
    body: `
{a.sei} 様

注文書、確かに拝受いたしました。
{day}に出荷いたします。

{me.sei}

> {me.sei}様
>
> お世話になっております。{a.sei}です。
> 注文書を添付いたしますのでご査収ください。
> 別紙の納品先一覧もご確認願います。`,
  },
  {
    name: 'ja-invoice',
    to: ['{a.co} 経理ご担当者様 <keiri@{a.domain}>'],
    cc: ['{a} <{a.mail}>'],
    subject: '11月分ご請求書',
    attachments: ['請求書_202611_{no}.pdf'],
    body: `
{a.co}
経理ご担当者様
（Cc：{a.sei}様）

平素よりお世話になっております。
11月分の請求書をお送りします。お支払期限は{day2}です。

振込先：みなと銀行 港町支店 普通 1234567 ミナトマチブング（カ

なお、原本の郵送は省略させていただきます。

{sig}`,
  },
  {
    name: 'ja-payment-query',
    to: ['{a} <{a.mail}>'],
    subject: 'ご入金確認のお願い',
    body: `
{a.co}　{a.sei}様

お世話になっております。港町文具経理の{me.sei}でございます。
10月末期日の{yen}円につきまして、本日時点でご入金の確認ができておりません。
行き違いでしたら何卒ご容赦ください。
お手数ですが、お振込予定日をご教示いただけますと幸いです。

{sig}`,
  },
  {
    name: 'ja-delivery-delay',
    to: ['{a.sei} <{a.mail}>', '{d.sei} <{d.mail}>'],
    subject: '納期遅延のお詫び（伝票番号 {no}）',
    body: `
{a.co}
{a.sei}様、{d.sei}様

大変お世話になっております。
ご注文品につきまして、メーカーの生産遅れにより納品が{day}となる見込みです。
多大なるご迷惑をおかけし、誠に申し訳ございません。
分納も可能ですので、ご希望がございましたらお申し付けください。

{sig}`,
  },
  {
    name: 'ja-complaint-answer',
    to: ['{a.home}'],
    subject: 'Re: 商品の不具合について',
    body: `
{a.sei} 様

この度は弊社の万年筆でご不便をおかけし、心よりお詫び申し上げます。
交換品を本日発送いたしました。お問い合わせ番号は 4012-3456-7890 です。
お手元の品は着払いでご返送いただけますでしょうか。

港町文具　お客様係　{me.sei}
0120-000-123（平日9時〜17時）

----- Original Message -----
From: <{a.home}>
To: <okyakusama@minatomachi-bungu.example>
Sent: Thursday, November 19, 2026 8:12 PM
Subject: 商品の不具合について

> 先月購入した万年筆のインクが漏れます。
> 写真を添付しました。
> {a.sei}`,
  },
  {
    name: 'ja-thanks-visit',
    to: ['{a} <{a.mail}>', '{d} <{d.mail}>'],
    cc: ['{me} <{me.mail}>', '営業部長 <bucho@minatomachi-bungu.example>'],
    subject: '本日の御礼',
    body: `
{a.co}
{a.sei}部長
{d.sei}様

本日はお忙しいところお時間を頂戴し、誠にありがとうございました。
頂いた宿題は今週中に社内で検討し、改めてご連絡いたします。

取り急ぎ御礼まで。

{sig}`,
  },
  {
    name: 'ja-greeting-new-person',
    to: ['{a} <{a.mail}>'],
    cc: ['{b} <k.shinnin@minatomachi-bungu.example>'],
    subject: '担当者変更のご挨拶',
    body: `
{a.co}　{a.sei}様

平素は格別のご高配を賜り厚く御礼申し上げます。
12月1日付で担当が私から{b.sei}に変わりますのでご挨拶申し上げます。
{b.sei}は神戸支店で5年間法人営業を担当しておりました。
近日中に{b.sei}とともに伺います。今後とも変わらぬお引き立てをお願いいたします。

{sig}`,
  },
  {
    name: 'ja-catalog-request-role',
    to: ['info@{a.domain}'],
    subject: 'カタログ送付のお願い',
    body: `
ご担当者様

突然のご連絡失礼いたします。港町文具の{me.sei}と申します。
貴社ホームページを拝見し、2027年版の総合カタログを2部お送りいただきたくご連絡しました。
送付先は署名の住所でお願いいたします。

{sig}`,
  },
  {
    name: 'ja-sample-return',
    to: ['{a.Sei}, {a.Mei} <{a.mail}>'],
    subject: 'サンプルご返却のお願い',
    body: `
{a.sei} さん

お疲れさまです、{me.sei}です。
先週お貸しした見本帳ですが、{day}までに戻してもらえると助かります。
宅配便の着払いで構いません。`,
  },
  {
    name: 'ja-price-change',
    to: ['{a.co} <order@{a.domain}>'],
    subject: '価格改定のお知らせ',
    attachments: ['価格改定のご案内.pdf', '新価格表2027.xlsx'],
    body: `
お取引先様各位

拝啓　時下ますますご清栄のこととお慶び申し上げます。
原材料費の高騰により、2027年1月出荷分より価格を改定させていただきます。
詳細は添付の資料をご覧ください。

敬具

{sig}`,
  },
];
