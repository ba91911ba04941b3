import type { Template } from './cast.ts';

/** Japanese mail of services: travel, shipping, support, town halls, schools, lawyers, associations. */
export const INSTITUTIONS: readonly Template[] = [
  {
    name: 'ja-travel-itinerary',
    to: ['つばめ旅行 {a.sei} <{a.Sei}@tsubame-tabi.jp>'],
    subject: '出張手配のお願い（2名）',
    body: `
つばめ旅行
{a.sei} 様

お世話になっております。出張の手配をお願いいたします。

搭乗者：ミナトマチ タロウ、カモメ ジロウ
往路：{day} 神戸→羽田（午前便）
復路：{day2} 羽田→神戸（最終便）
宿泊：品川駅周辺、禁煙シングル2室

{sig}`,
  },
  {
    name: 'ja-shipping-status',
    to: ['{a.co} カスタマーサービス <support@{a.domain}>'],
    subject: '配送状況の確認（送り状番号 4890-1234-5678）',
    body: `
カスタマーサービス ご担当者 様

送り状番号 4890-1234-5678 の荷物が昨日から動いていないようです。
現在の状況と到着予定をお知らせください。

{sig}`,
  },
  {
    name: 'ja-support-ticket',
    to: ['サポート窓口 <support+{no}@crosswave-sys.com>'],
    subject: 'Re: [Ticket#{no}] ログインできない件',
    attachments: ['error_screen.jpg'],
    body: `
クロスウェイブ サポートご担当者様

ご返信ありがとうございます。
ご指示の手順を試しましたが、同じエラーが表示されます。画面のコピーを添付します。

OS：Windows 11 23H2
ブラウザ：Edge 130

{me.sei}

> 港町文具 {me.sei} 様
> サポートの{a.sei}です。キャッシュを削除し、再度お試しください。
> 改善しない場合、画面のコピーを添付のうえご返信ください。`,
  },
  {
    name: 'ja-town-hall-reply',
    from: 'みどり野市 市民課 <shimin@city.midorino.lg.jp>',
    to: ['{a.home}'],
    subject: 'お問い合わせへの回答（住民票の写しについて）',
    body: `
{a}　様

お問い合わせいただいた件につきまして、次のとおり回答いたします。

住民票の写しは、本人確認書類をお持ちいただければ即日交付できます。
手数料は1通300円です。マイナンバーの記載が必要な場合は窓口でお申し出ください。

みどり野市 市民部 市民課 証明係
電話 078-000-3000（代表）`,
  },
  {
    name: 'ja-town-hall-to-company',
    from: 'みどり野市 商工課 {me.sei} <shoko@city.midorino.lg.jp>',
    to: ['{a.co} {a} <{a.mail}>'],
    cc: ['兵庫県 地域経済課 <chiiki@pref.midorino.lg.jp>'],
    subject: '産業まつりへの出展について（依頼）',
    attachments: ['出展要領.pdf', '出展申込書.docx'],
    body: `
{a.co}
{a.sei}　様

日頃より本市の商工行政にご協力いただき、厚くお礼申し上げます。
標記について、別添のとおり出展者を募集いたします。
つきましては、出展申込書に必要事項をご記入の上、{day}までにご返信ください。

みどり野市商工課　担当：{me.sei}`,
  },
  {
    name: 'ja-school-to-parent',
    from: '若草学園 {me.sei} <{me.Sei}@wakakusa-gakuen.ac.jp>',
    to: ['{a.sei} 保護者様 <{a.home}>'],
    subject: '三者面談の日時について',
    body: `
{a.sei}さんの保護者様

平素より本校の教育活動にご理解とご協力を賜り、ありがとうございます。
三者面談は{day} {hour}からとなりました。
ご都合が悪い場合は、担任の{me.sei}までご連絡ください。`,
  },
  {
    name: 'ja-professor',
    from: '{me} <s2{no}@wakakusa-gakuen.ac.jp>',
    to: ['{a.sei}教授 <{a.mail}>'],
    subject: '卒業論文の提出について（{me}）',
    attachments: ['卒業論文_{me.sei}_第3稿.docx'],
    body: `
{a.sei}先生

文学部4年の{me}です。
ご指導いただいた点を修正しましたので、第3稿を添付ファイルにてお送りします。
お忙しいところ恐れ入りますが、ご確認をお願いいたします。`,
  },
  {
    name: 'ja-lawyer',
    to: ['弁護士 {a} <{a.Sei}@mitsuba-law.jp>'],
    cc: ['三ツ葉法律事務所 事務局 <office@mitsuba-law.jp>'],
    subject: '契約書第8条の件',
    body: `
三ツ葉法律事務所
弁護士　{a.sei}　先生

いつも大変お世話になっております。
第8条（損害賠償）について先方より上限額の削除を求められております。
先生のご見解をお聞かせいただけますでしょうか。

{sig}`,
  },
  {
    name: 'ja-tax-accountant',
    to: ['{a.sei} {a.mei} <{a.Sei}@hiiragi-tax.jp>'],
    subject: '年末調整の書類一式',
    attachments: ['扶養控除申告書（記入済）.zip'],
    body: `
税理士法人ひいらぎ
{a.sei}先生

お世話になります。年末調整の書類を同封いたしました（zip）。
パスワードは電話でお伝えします。
原本はレターパックで郵送済みです。

{sig}`,
  },
  {
    name: 'ja-association-members-few',
    from: '水辺の会事務局 <jimukyoku@mizubenokai.or.jp>',
    to: ['{a} <{a.mail}>', '{b} <{b.mail}>', '{c} <{c.home}>'],
    subject: '理事会の開催通知',
    attachments: ['理事会次第.pdf'],
    body: `
理事各位

標記の会議を下記により開催いたしますので、ご出席くださいますようお願いいたします。

　　　　　　　　　　記
１　日　時　{day} 午後2時
２　場　所　水辺の会 会議室
３　議　題　別紙のとおり
　　　　　　　　　　　　　　　以上`,
  },
  {
    name: 'ja-newsletter-bcc-company',
    from: '港町文具ニュース <news@minatomachi-bungu.example>',
    to: ['港町文具ニュース <news@minatomachi-bungu.example>'],
    bcc: [
      '{a.mail}',
      '{b.mail}',
      '{c.mail}',
      '{a.home}',
      '{b.home}',
      'm.ueda@northwind-trade.example',
      'fujii@fujii-shoten.example',
      'kawaguchi@kawa-print.example',
      'office@asagiri.example',
      'endo@endo-kikaku.example',
      'tsuda@tsuda-kensetsu.example',
    ],
    subject: '【港町文具ニュース】12月号 手帳フェア開催中',
    body: `
いつも港町文具をご利用いただきありがとうございます。

■ 2027年手帳フェア
　12月27日まで、手帳・カレンダー全品10%オフ
■ 年末年始の営業
　12月29日～1月4日はお休みをいただきます

配信停止をご希望の方はこのメールにご返信ください。`,
  },
  {
    name: 'ja-hotel-booking',
    from: '{me} <{me.home}>',
    to: ['ペンション白樺 <shirakaba@po.mcci.or.jp>'],
    subject: '1月2日の宿泊予約',
    body: `
ペンション白樺様

1月2日から1泊、大人2名・子供1名で予約をお願いします。
到着は17時頃の予定です。子供用の布団はありますか？

{me}
090-0000-8899`,
  },
  {
    name: 'ja-printer',
    to: ['かもめ印刷 {a.sei}さま <{a.Sei}@kamome-print.example>'],
    subject: '名刺の校正戻し',
    attachments: ['名刺校正_赤入れ.pdf'],
    body: `
かもめ印刷　{a.sei}さま

いつもありがとうございます！
校正を赤入れして添付しました。部署名の「営業第二課」が「営業二課」になっています。
こちらを直していただければ校了でお願いします。

{me.sei}`,
  },
  {
    name: 'ja-translation',
    to: ['{x} <{x.mail}>'],
    cc: ['{b} <trade@minatomachi-bungu.example>'],
    subject: 'Catalogue proofreading / カタログの校正',
    body: `
{x.first}さん

お世話になっております。英文カタログの校正をお願いできますか。
原稿は共有フォルダにあります。締切は{day}です。

{me.sei}`,
  },
  {
    name: 'ja-doctor-referral',
    from: '千歳会クリニック {me.sei} <{me.Sei}@chitosekai-clinic.or.jp>',
    to: ['みどり野市民病院 地域連携室 <renkei@hosp.midorino.example>'],
    subject: '紹介患者様のご予約について',
    body: `
みどり野市民病院
地域連携室 御中

平素よりお世話になっております。
先日FAXいたしました紹介状の件、整形外科の予約枠をお知らせください。
患者様のお名前はFAXをご参照ください。

千歳会クリニック　{me.sei}`,
  },
];
