import type { Template } from './cast.ts';

/** Japanese mail inside the office, at times with somebody from outside in Cc, and to lists. */
export const INSIDE: readonly Template[] = [
  {
    name: 'ja-inside-report',
    to: ['営業部 <eigyo@minatomachi-bungu.example>'],
    subject: '【社外秘】11月度 売上速報',
    attachments: ['売上速報_202611.xlsx'],
    body: `
営業部各位

11月度の売上速報を添付します。社外秘ですので取り扱いにご注意ください。
前年比104%でした。

{me.sei}`,
  },
  {
    name: 'ja-inside-boss-and-external-cc',
    to: ['{b.sei}部長 <bucho@minatomachi-bungu.example>'],
    cc: ['{a} <{a.mail}>'],
    subject: '{a.co}様 訪問の件',
    body: `
{b.sei}部長
（CC：{a.sei}様）

お疲れさまです。{me.sei}です。
{day}の訪問ですが、{a.sei}様のご都合により{hour}開始に変更となりました。
ご予定の調整をお願いいたします。

{sig}`,
  },
  {
    name: 'ja-inside-minutes',
    to: ['sales-ml@minatomachi-bungu.example'],
    cc: ['{a} <{a.mail}>'],
    subject: '定例会議 議事録（{day}）',
    attachments: ['議事録.docx'],
    body: `
各位

お疲れさまです。本日の議事録を送付します。

出席者：{a.sei}様（{a.co}）、{b.sei}、{c.sei}、{me.sei}
1. 新商品の展開について
2. 展示会の役割分担
3. その他

修正があれば明日中にご連絡ください。

{me.sei}`,
  },
  {
    name: 'ja-inside-sick',
    to: ['総務課 <soumu@minatomachi-bungu.example>', '{b.sei}課長 <kacho@minatomachi-bungu.example>'],
    subject: '本日休みます',
    body: `
{b.sei}課長
総務課 各位

おはようございます、{me.sei}です。
発熱のため本日はお休みをいただきます。
{a.co}の{a.sei}様から電話があれば、折り返す旨お伝えください。`,
  },
  {
    name: 'ja-inside-address-book',
    to: ['{b} <sales02@minatomachi-bungu.example>'],
    subject: '展示会のご来場者メモ',
    body: `
{b.sei}さん

名刺交換した方のメモです。お礼メールをお願いします。

{a.co} {a.sei}様 {a.mail}
{c.co} {c.sei}様 {c.mail}

{me.sei}`,
  },
  {
    name: 'ja-inside-it-notice',
    from: '情報システム室 <it@minatomachi-bungu.example>',
    to: ['all@minatomachi-bungu.example'],
    subject: '【重要】メールサーバ停止のお知らせ',
    body: `
社員各位

下記の通りメールサーバを停止します。
　日時：{day2} 22:00～翌5:00
この間、メールの送受信はできません。

情報システム室（内線 333）`,
  },
  {
    name: 'ja-list-external',
    from: '{me} <{me.home}>',
    to: ['jp-bungu-fan@ml.stationery-lovers.example'],
    subject: '[bungu-fan 01234] Re: おすすめの万年筆',
    headers: ['In-Reply-To: <01233@ml.stationery-lovers.example>'],
    body: `
{me.sei}です。

私は細字が好きで、ずっと同じものを使っています。
来月の例会、参加します。

> みなさん
> 普段使いの一本を教えてください。`,
  },
  {
    name: 'ja-inside-forward-customer',
    to: ['{b.sei} {b.mei} <b.tanto@minatomachi-bungu.example>'],
    subject: 'Fwd: 在庫のお問い合わせ',
    body: `
{b.sei}さん

下記お問い合わせの対応をお願いします。

---------- Forwarded message ---------
From: {a} <{a.mail}>
Date: 2026年11月19日(木) 11:02
Subject: 在庫のお問い合わせ
To: <info@minatomachi-bungu.example>

ご担当者様

お世話になっております。{a.co}の{a.sei}です。
品番 B-{no} の在庫はございますでしょうか。注文書を添付しております。`,
  },
  {
    name: 'ja-inside-personnel',
    to: ['人事課 <jinji@minatomachi-bungu.example>'],
    cc: ['社会保険労務士 {a.sei} <{a.mail}>'],
    subject: '新入社員の入社手続きについて',
    body: `
人事課　御中
（cc：{a.sei}先生）

1月入社の方の手続きについて、必要書類をご案内ください。
マイナンバーの収集は別途書面で行います。

{sig}`,
  },
  {
    name: 'ja-inside-jinji-romaji',
    from: '{me.Mei} {me.SEI} <{me.mail}>',
    to: ['{a.Mei} {a.SEI} <{a.mail}>'],
    subject: '納品書の宛名について',
    body: `
{a.sei}様

いつもありがとうございます。
納品書の宛名を「{a.co}」に変更いたしました。次回分から反映されます。

{me.sei}`,
  },
  {
    name: 'ja-no-name-initial-address',
    to: ['{a.mail}'],
    cc: ['{d.mail}'],
    subject: '現場写真の件',
    attachments: ['現場1.jpg', '現場2.jpg'],
    body: `
{a.sei}様
CC {d.sei}様

お世話になっております。
現場の写真を2枚添付いたします。

{sig}`,
  },
  {
    name: 'ja-inside-group-syntax',
    to: ['営業第二課: {b} <b2@minatomachi-bungu.example>, {c} <c2@minatomachi-bungu.example>;'],
    cc: ['{a} <{a.mail}>'],
    subject: '棚卸しのお願い',
    body: `
{b.sei}さん、{c.sei}さん
cc {a.sei}様

{day}に棚卸しを行います。{a.co}の倉庫は{a.sei}様が立ち会ってくださいます。

{me.sei}`,
  },
  {
    name: 'ja-kana-name',
    to: ['{a.kana} <{a.mail}>'],
    subject: '領収書の再発行',
    body: `
{a.sei}様

領収書を再発行いたしました。本日郵送いたします。

{sig}`,
  },
  {
    name: 'ja-secretary',
    times: 1,
    to: ['秘書室 {b} <hisho@{a.domain}>'],
    subject: '{a.sei}社長へのご面会のお願い',
    body: `
{a.co}
秘書室　{b.sei}様

お世話になっております。
{a.sei}社長へ新年のご挨拶に伺いたく、1月上旬でご都合をお聞かせいただけますでしょうか。

{sig}`,
  },
];
