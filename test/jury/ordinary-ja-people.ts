import type { Template } from './cast.ts';

/** Japanese mail to private people: customers, parents, patients, applicants, members of clubs. */
export const PEOPLE: readonly Template[] = [
  {
    name: 'ja-pta-teacher',
    from: '{me} <{me.home}>',
    to: ['{a.sei}先生 <{a.Sei}@wakakusa-gakuen.ac.jp>'],
    subject: '明日の欠席について（2年1組 {me.sei}）',
    body: `
{a.sei}先生

いつもお世話になっております。2年1組の{me.sei}の母です。
昨晩から熱が38度あり、明日は欠席させていただきます。
プリント類は近所の{b.sei}さんに預けていただけますと助かります。
どうぞよろしくお願いいたします。`,
  },
  {
    name: 'ja-pta-officers',
    from: '{me} <{me.home}>',
    to: ['{a} <{a.home}>', '{b} <{b.home}>', '{c} <{c.keitai}>'],
    subject: 'バザーの買い出しについて',
    body: `
{a.sei}さん、{b.sei}さん、{c.sei}さん

お疲れさまです。{me.sei}です。
バザーの買い出しですが、{day}の10時に駅前集合でどうでしょう。
車は私が出します！`,
  },
  {
    name: 'ja-club-newsletter-bcc',
    from: 'みどり野合唱団 <midorino.chorus@gmail.com>',
    to: ['みどり野合唱団 <midorino.chorus@gmail.com>'],
    bcc: [
      '{a.home}',
      '{b.home}',
      '{c.home}',
      '{d.home}',
      '{a.keitai}',
      '{x.home}',
      'choir.member07@gmail.com',
      'alto.yamane@nifty.com',
    ],
    subject: '【合唱団】12月の練習予定',
    body: `
団員の皆さま

12月の練習予定をお知らせします。
　6日(日) 13時〜16時　公民館
　13日(日) 13時〜16時　公民館
　20日(日) 本番（集合 11時）
欠席される方は前日までにこのメールへ返信してください。

事務局`,
  },
  {
    name: 'ja-friend-nickname',
    from: '{me.home}',
    to: ['{a.home}'],
    subject: '土曜の件',
    body: `
まさやん

土曜やけど、7時に三宮でええ？
店はこっちで予約しとくわ。`,
  },
  {
    name: 'ja-friend-given-name',
    from: '{me.mei} <{me.home}>',
    to: ['{a.mei} <{a.keitai}>'],
    subject: 'ありがとう！',
    body: `
{a.mei}ちゃんへ

昨日はプレゼントありがとう。すごく気に入りました♪
写真、あとでまとめて送るね。`,
  },
  {
    name: 'ja-clinic-appointment',
    from: '千歳会クリニック 受付 <uketsuke@chitosekai-clinic.or.jp>',
    to: ['{a.home}'],
    subject: '健康診断ご予約の確認',
    body: `
{a} 様

健康診断のご予約を承りました。

　日時：{day} {hour}
　持ち物：保険証、問診票（事前にご記入ください）

当日は朝食を召し上がらずにお越しください。
変更の場合は 078-000-7777 までお電話ください。

千歳会クリニック　受付`,
  },
  {
    name: 'ja-customer-order-confirm',
    to: ['{a} <{a.home}>'],
    subject: 'ご注文ありがとうございます（注文番号 {no}）',
    body: `
{a.sei}　{a.mei}　様

このたびはご注文いただきありがとうございます。

【お届け先】
〒662-0000 兵庫県西宮市桜町4-5-6
{a} 様　電話 0798-00-2233

【ご注文内容】
万年筆インク（藍）　2個　{yen}円（税込）

発送後に改めてご連絡いたします。

{sig}`,
  },
  {
    name: 'ja-recruit-interview',
    to: ['{a} <{a.home}>'],
    cc: ['採用 <saiyo@minatomachi-bungu.example>'],
    subject: '【港町文具】一次面接のご案内',
    body: `
{a}　様

港町文具 採用担当の{me.sei}です。
この度は弊社の求人にご応募いただき、誠にありがとうございます。
書類選考の結果、ぜひ一次面接にお越しいただきたくご連絡いたしました。

日時：{day} {hour}
場所：本社5階　※受付で「採用面接」とお伝えください
持参物：履歴書（写真貼付）

ご都合が悪い場合はご遠慮なくお知らせください。

{sig}`,
  },
  {
    name: 'ja-recruit-decline',
    to: ['{a.home}'],
    subject: '選考結果のご連絡',
    body: `
{a.sei} 様

先日は面接にお越しいただきありがとうございました。
慎重に検討いたしました結果、誠に残念ながら今回は採用を見送らせていただくこととなりました。
末筆ながら、{a.sei}様の今後のご活躍をお祈り申し上げます。

{sig}`,
  },
  {
    name: 'ja-applicant',
    from: '{me} <{me.home}>',
    to: ['{a.co} 採用ご担当 <saiyo@{a.domain}>'],
    subject: '求人への応募（{me}）',
    attachments: ['履歴書_{me.sei}.pdf', '職務経歴書_{me.sei}.pdf'],
    body: `
{a.co}
採用ご担当者様

はじめまして。{me}と申します。
貴社の営業職の求人を拝見し応募いたします。
履歴書と職務経歴書を添付いたしましたので、ご査収のほどお願いいたします。

{me}
〒651-0000 神戸市中央区浜町7-8-9
電話 090-0000-5678
生年月日 1994年5月6日`,
  },
  {
    name: 'ja-kairanban-reply',
    from: '{me.home}',
    to: ['自治会長 {a.sei} <{a.home}>'],
    subject: 'Re: 年末の清掃について',
    body: `
会長様

3班の{me.sei}です。清掃の件、了解しました。
うちの班は5名参加します。軍手は各自で用意します。

On Thu, 19 Nov 2026 at 20:10, 自治会長 {a.sei} <{a.home}> wrote:
> 各班長様
> 年末の清掃は{day}です。参加人数を班ごとに知らせてください。`,
  },
  {
    name: 'ja-landlord',
    from: '{me} <{me.home}>',
    to: ['ひまわり不動産 {a.sei} <himawari.fudosan@yahoo.co.jp>'],
    subject: '給湯器の修理について',
    body: `
ひまわり不動産　{a.sei}様

203号室の{me.sei}です。
昨日から給湯器のお湯が出ません。エラー番号は111です。
平日は19時以降、土日は終日在宅しております。修理の手配をお願いできますでしょうか。

{me.sei}　090-0000-3344`,
  },
  {
    name: 'ja-lesson-group-of-parents',
    from: '若草サッカークラブ <coach@wakakusa-fc.example>',
    to: ['{a} <{a.home}>', '{b} <{b.home}>'],
    subject: '送迎当番（{day}）',
    body: `
{a.sei}様、{b.sei}様

コーチの{me.sei}です。今週の送迎当番をお願いいたします。
集合は8時、グラウンド南口です。お車のナンバーを前日までに教えてください。`,
  },
  {
    name: 'ja-thank-you-speaker',
    to: ['{a.sei} {a.mei} <{a.home}>'],
    bcc: ['{me.mail}'],
    subject: '講演の御礼と謝金について',
    body: `
{a.sei}先生

先日はお忙しい中ご講演いただき、誠にありがとうございました。
参加者からも大変好評でございました。
謝金のお振込みのため、銀行口座をお知らせいただけますでしょうか。

{sig}`,
  },
  {
    name: 'ja-dentist-question',
    from: '{me.home}',
    to: ['kubo-dental@wind.ocn.ne.jp'],
    subject: '予約変更のお願い',
    body: `
くぼ歯科 御中

お世話になっております。{day}に予約している{me.sei}です。
急な仕事が入ったため、翌週の同じ時間に変更できますでしょうか。`,
  },
  {
    name: 'ja-family',
    from: '{me.mei} <{me.home}>',
    to: ['お母さん <{me.keitai}>'],
    subject: '年末の帰省',
    body: `
お母さん

30日の夕方の新幹線で帰るよ。お兄ちゃんは31日になるって。
お餅はこっちで買っていこうか？`,
  },
];
