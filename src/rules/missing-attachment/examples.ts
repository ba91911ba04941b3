import type { Example, GradeOf } from '../example.ts';
import type rule from './rule.ts';

const FROM = 'sato@office.example';
const TO = ['tanaka@customer.example'];

/** Mails that promise a file, and the many that only speak of one. */
export const examples: readonly Example<GradeOf<typeof rule>>[] = [
  {
    name: { ja: '英文で「添付。」とだけ書いた', en: 'Said in two words that something is attached' },
    mail: { from: FROM, to: TO, body: 'Hi Jo,\n\nTwo PDFs attached\n\nKim' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'Pls see attach. と書いた', en: 'Pls see attach' },
    mail: { from: FROM, to: TO, body: 'Hi Jo,\n\nPls see attach.\n\nKim' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '添付のExcelに記入を頼む', en: 'Asks for an attached sheet to be filled in' },
    mail: { from: FROM, to: TO, body: '添付のExcelに記入をお願いします。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '添付資料は後ほど送る', en: 'The papers come later' },
    mail: { from: FROM, to: TO, body: '添付資料は後ほどお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '資料を添付したつもり', en: 'A report that was forgotten' },
    mail: {
      from: FROM,
      to: TO,
      body: 'お世話になっております。\n資料を添付いたしますので、ご確認ください。\n\n佐藤',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '英語で「添付しました」', en: 'Please find attached, and nothing is' },
    mail: {
      from: FROM,
      to: TO,
      body: 'Dear Ms Tanaka,\n\nPlease find attached our offer.\n\nKind regards,\nHanako Sato',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '「別紙のとおり」とだけ書いた', en: '“As in the annex”, in Japanese' },
    mail: { from: FROM, to: TO, body: '日程は別紙のとおりです。ご査収ください。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '「添付：」とファイル名だけ書いた', en: 'A file’s name below “attached”' },
    mail: { from: FROM, to: TO, body: '見積書をお送りします。\n\n添付：見積書_1120.pdf' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '短い英文「Invoice attached.」', en: 'Invoice attached.' },
    mail: { from: FROM, to: TO, body: 'Hi,\n\nInvoice attached.\n\nHanako' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '先日頼まれた資料を添付する', en: 'What was asked for the other day' },
    mail: { from: FROM, to: TO, body: '先日ご依頼いただいた資料を添付します。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '添付を忘れた送り直しで、また忘れた', en: 'Forgotten, sent again, forgotten again' },
    mail: {
      from: FROM,
      to: TO,
      body: '先ほどのメールでは添付を忘れておりました。改めて添付いたします。失礼いたしました。',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '送り直しの英文で、また忘れた', en: '“Sorry, I forgot to attach it”, and again' },
    mail: { from: FROM, to: TO, body: 'Sorry, I forgot to attach the file. Here it is.' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '行の途中で折り返した', en: 'Wrapped in the middle of the word’s sentence' },
    mail: { from: FROM, to: TO, body: 'ご依頼の図面を添付\nいたします。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '質問の引用に答えて、添付すると書いた', en: 'An answer between quotes' },
    mail: {
      from: FROM,
      to: TO,
      body: '> 図面はありますか。\n添付の図面をご覧ください。\n\n> 納期はいつですか。\n来週です。',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '表の下に署名がある', en: 'With a signature below' },
    mail: {
      from: FROM,
      to: TO,
      body: '議事録を添付しております。\n\n━━━━━━━━━━\n株式会社オフィス 佐藤 花子\nTEL 03-1234-5678\n━━━━━━━━━━',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '同封と書いた請求書', en: 'An enclosed invoice' },
    mail: { from: FROM, to: TO, body: '請求書を同封いたします。よろしくお願いいたします。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '会社のサイトのURLはファイルではない', en: 'A link to the firm’s site is no file' },
    mail: {
      from: FROM,
      to: TO,
      body: '添付の資料をご覧ください。\n弊社のサイト：https://www.office.example/',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '社内あてでも同じ', en: 'To a colleague too' },
    mail: { from: FROM, to: ['suzuki@office.example'], body: '議事録を添付します。' },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'メールソフトが自分で聞く', en: 'The mail client asks by itself' },
    mail: { from: FROM, to: TO, body: '資料を添付します。', asksItself: ['missing-attachment'] },
    expect: { grade: 'client-asks', level: 'note', about: 0 },
  },
  {
    name: { ja: '添付してある', en: 'The file is there' },
    mail: { from: FROM, to: TO, body: '資料を添付します。', attachments: ['資料.pdf'] },
    expect: 'silent',
  },
  {
    name: { ja: 'ファイル共有のリンクがある', en: 'A link to a file share' },
    mail: {
      from: FROM,
      to: TO,
      body: '資料を添付いたします。容量が大きいため、こちらからお願いします。\nhttps://drive.google.com/file/d/abc/view',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'データ便のリンクがある', en: 'A link to a transfer service' },
    mail: {
      from: FROM,
      to: TO,
      body: '添付ファイルは次のURLからダウンロードしてください。\nhttps://ac-data.example/dl/abc',
    },
    expect: 'silent',
  },
  {
    name: { ja: '添付は不要と書いた', en: 'No attachment is needed' },
    mail: { from: FROM, to: TO, body: '今回は添付は不要です。本文だけで結構です。' },
    expect: 'silent',
  },
  {
    name: { ja: '添付なしと書いた', en: 'Said to have none' },
    mail: { from: FROM, to: TO, body: '添付なしで失礼いたします。' },
    expect: 'silent',
  },
  {
    name: { ja: '先日添付した資料の話', en: 'What was attached the other day' },
    mail: { from: FROM, to: TO, body: '先日添付した資料の3ページについて、質問があります。' },
    expect: 'silent',
  },
  {
    name: { ja: '前回のメールに添付した資料の話', en: 'What the last mail had' },
    mail: { from: FROM, to: TO, body: '前回のメールに添付した見積書をご確認いただけましたでしょうか。' },
    expect: 'silent',
  },
  {
    name: { ja: '英語で、前のメールの添付の話', en: 'As attached in my previous mail' },
    mail: { from: FROM, to: TO, body: 'As attached in my previous mail, the price has not changed.' },
    expect: 'silent',
  },
  {
    name: { ja: '送ってもらった添付への礼', en: 'Thanks for an attachment' },
    mail: { from: FROM, to: TO, body: '添付の資料を拝見しました。ありがとうございます。' },
    expect: 'silent',
  },
  {
    name: { ja: '英語で、送ってもらった添付への礼', en: 'Thanks for the attached report' },
    mail: { from: FROM, to: TO, body: 'Thanks for the attached report. I have a few questions.' },
    expect: 'silent',
  },
  {
    name: { ja: '添付が開けない', en: 'The attachment cannot be opened' },
    mail: { from: FROM, to: TO, body: 'お送りいただいた添付ファイルが開けません。再送をお願いいたします。' },
    expect: 'silent',
  },
  {
    name: { ja: '添付してほしいと頼む', en: 'Asks for an attachment' },
    mail: { from: FROM, to: TO, body: '申込書に記入し、本人確認書類を添付してご返信ください。' },
    expect: 'silent',
  },
  {
    name: { ja: '英語で、添付してほしいと頼む', en: 'Please attach the form' },
    mail: { from: FROM, to: TO, body: 'Please attach the signed form to your reply.' },
    expect: 'silent',
  },
  {
    name: { ja: '後で添付すると書いた', en: 'Will be attached later' },
    mail: { from: FROM, to: TO, body: '議事録は、後ほど添付してお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '英語で、明日添付すると書いた', en: 'I will attach it tomorrow' },
    mail: { from: FROM, to: TO, body: 'I will attach the minutes tomorrow.' },
    expect: 'silent',
  },
  {
    name: { ja: '添付ファイルのパスワードの連絡', en: 'The password of an attachment' },
    mail: { from: FROM, to: TO, body: '先ほどの添付ファイルのパスワードをお送りします。' },
    expect: 'silent',
  },
  {
    name: { ja: '契約書の別紙の話', en: 'The annex of a contract' },
    mail: { from: FROM, to: TO, body: '納期は、契約書別紙に記載のとおりです。' },
    expect: 'silent',
  },
  {
    name: { ja: '郵送した封筒に同封した', en: 'Enclosed in a letter' },
    mail: {
      from: FROM,
      to: TO,
      body: '契約書を2部郵送いたしました。返信用封筒を同封しておりますので、ご返送ください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '壁に貼ってある', en: 'Attached to the wall' },
    mail: { from: FROM, to: TO, body: 'The floor plan is attached to the wall next to the lift.' },
    expect: 'silent',
  },
  {
    name: { ja: '愛着がある', en: 'Attached in another sense' },
    mail: { from: FROM, to: TO, body: 'No strings attached: she is very attached to her team.' },
    expect: 'silent',
  },
  {
    name: { ja: '添付の決まりを知らせる', en: 'A rule about attachments' },
    mail: {
      from: FROM,
      to: TO,
      body: '添付ファイルの容量は10MBまでです。経費精算には領収書の添付が必要です。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '「資料をお送りします」だけ', en: '“I send you the papers” alone' },
    mail: { from: FROM, to: TO, body: '資料をお送りします。ご確認ください。' },
    expect: 'silent',
  },
  {
    name: { ja: '引用の中の添付', en: 'Attached in the quote' },
    mail: {
      from: FROM,
      to: TO,
      body: '承知しました。\n\n2026年11月20日(金) 10:00 田中 <tanaka@customer.example>:\n> 資料を添付します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '転送したメールの中の添付', en: 'Attached in a forwarded mail' },
    mail: {
      from: FROM,
      to: TO,
      body: 'ご参考までに転送します。\n\n-----Original Message-----\nFrom: 田中 <tanaka@customer.example>\nSubject: 資料\n\n資料を添付します。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '末尾の注意書きの添付', en: 'Attachments in the disclaimer' },
    mail: {
      from: FROM,
      to: TO,
      body: 'The meeting is at ten.\n\nThis e-mail and any attached files are confidential and intended only for the addressee.\nIf you have received it in error, please delete it.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '署名の中の添付', en: 'Attached in the signature' },
    mail: {
      from: FROM,
      to: TO,
      body: '明日うかがいます。\n\n-- \n佐藤 花子\n資料は添付の会社案内をご覧ください。',
    },
    expect: 'silent',
  },
  {
    name: { ja: '件名に【資料添付】とある', en: 'A mark in the subject' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      subject: '【資料添付】12月の会議',
      body: '10時からです。',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '【資料添付】の件名への返信', en: 'An answer to a mail with such a mark' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      subject: 'Re: 【資料添付】12月の会議',
      body: '承知しました。',
    },
    expect: 'silent',
  },
  {
    name: { ja: 'ポリシー：リンクでは足りない', en: 'A policy: a link is not enough' },
    policy: { options: { linksSuffice: false } },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: '資料を添付します。\nhttps://drive.google.com/file/d/abc',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'かっこ書きの「(attached)」', en: 'Said in brackets' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'I drew a plan of the hall (attached), but one wall is missing.',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: '引用の前に書いた返事', en: 'An answer above the next quote' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'On Thu, Nov 26, 2026 at 11:32, Bob Brown wrote:\n[...]\n\nI attach the report you asked for.\n\n> and the other question?\n\nLater.',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'ログのあとに書いた文', en: 'A sentence below a log' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: '-- Build type: Release\n--\n-- Found zlib\n\nI attach the whole log.',
    },
    expect: { grade: 'missing', level: 'ask', about: 0 },
  },
  {
    name: { ja: 'Lotus Notesの引用の中', en: 'Said in what Lotus Notes quotes' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'Fine with me.\n\nBob Brown\n11/26/2026 10:19 AM\nTo: Ann Miller/HQ/OFFICE@OFFICE\ncc:\nSubject: Report\n\nAttached is the report.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '下に続けて貼ったもの', en: 'What follows in the text itself' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'What it printed is attached below.\n\n$ probe\ndevice 1: ok',
    },
    expect: 'silent',
  },
  {
    name: { ja: '差分の中の語', en: 'A word in a diff' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'One more line.\n\ndiff --git a/a.txt b/a.txt\n@@ -1 +1 @@\n-old\n+The file is attached.',
    },
    expect: 'silent',
  },
  {
    name: { ja: '「PFA」が別の意味', en: 'PFA means something else' },
    mail: {
      from: 'sato@office.example',
      to: ['tanaka@customer.example'],
      body: 'PFA is the name of an old rule book here.',
    },
    expect: 'silent',
  },
];
