import { describe, test } from 'vitest';
import { expectDivided, type MarkedMail } from '../marked-mail.ts';

const SIGNATURES: readonly MarkedMail[] = [
  {
    name: 'the delimiter of the standard',
    mail: `
t:資料をお送りします。
t:
s:-- 
s:佐藤 花子
s:This mail and its attachments`,
  },
  {
    name: 'a frame with a firm and its numbers',
    mail: `
t:田中様
t:
t:お世話になっております。明日の件、承知しました。
t:
s:━━━━━━━━━━━━━━━━
s:株式会社オフィス 営業部
s:佐藤 花子
s:〒100-0001 東京都千代田区千代田1-1
s:TEL 03-1234-5678 / FAX 03-1234-5679
s:【年末年始は12/29から休業いたします。】
s:━━━━━━━━━━━━━━━━`,
  },
  {
    name: 'a frame of stars with a mail address',
    mail: `
t:以上、よろしくお願いいたします。
t:
s:*-*-*-*-*-*-*-*-*-*-*-*
s: 佐藤花子 (hanako@office.example)
s:*-*-*-*-*-*-*-*-*-*-*-*`,
  },
  {
    name: 'a rule above and nothing below',
    mail: `
t:よろしくお願いします。
t:
s:==========================
s:佐藤 花子
s:オフィス株式会社 総務課
s:E-mail: hanako@office.example
s:URL: https://www.office.example/`,
  },
  {
    name: 'a block of a firm without any rule, in two paragraphs',
    mail: `
t:どうぞよろしくお願いいたします。
t:
s:株式会社オフィス 営業部
s:佐藤 花子
s:
s:〒100-0001 東京都千代田区千代田1-1
s:TEL: 03-1234-5678
s:FAX: 03-1234-5679
s:E-mail: hanako@office.example`,
  },
  {
    name: 'an English block without any rule',
    mail: `
t:Please let me know what you think.
t:
s:Best regards,
s:
s:Hanako Sato
s:Sales Manager | Office Inc.
s:T: +81 3 1234 5678
s:M: +81 90 1234 5678
s:www.office.example`,
  },
  {
    name: 'a short sentence and a greeting above a block without any rule',
    mail: `
t:Hi Ken,
t:
t:OK for me.
t:
s:Hanako Sato
s:Sales | Office Inc.
s:Tel: +81-3-1234-5678
s:hanako@office.example`,
  },
  {
    name: 'the addressee right above a signature',
    mail: `
t:田中様
t:
s:株式会社オフィス 佐藤 花子
s:TEL 03-1234-5678
s:E-mail hanako@office.example`,
  },
  {
    name: 'a phone’s footer below the name',
    mail: `
t:See you there.
t:Hanako
t:
s:Sent from my iPhone`,
  },
  {
    name: 'Outlook’s footers in two languages',
    mail: `
t:承知しました。
t:
s:Outlook for iOS を入手`,
  },
  {
    name: 'an English disclaimer of two paragraphs below a signature',
    mail: `
t:The offer is below.
t:
s:-- 
s:Hanako
s:
s:This e-mail (and any attachments) is confidential and intended only for the addressee.
s:
s:If you have received it in error, please notify the sender and delete it.`,
  },
  {
    name: 'a Japanese disclaimer without a signature',
    mail: `
t:会議は10時からです。
t:
t:佐藤
t:
s:本メールには機密情報が含まれている場合があります。
s:誤って受信された場合は、破棄していただきますようお願いいたします。`,
  },
  {
    name: 'a disclaimer right below the last sentence, and a paragraph above that sounds like one',
    mail: `
t:Here is the distribution list. Do not delete it, please.
t:
t:Kind regards, Hanako
s:This message is intended only for the addressee and may be privileged.
s:If you are not the intended recipient, any disclosure is prohibited.`,
  },
  {
    name: 'a sentence about secrecy of what is attached, which is no disclaimer',
    mail: `
t:田中様
t:
t:本メールに添付しました資料は機密扱いのため、転載は禁止とさせてください。`,
  },
  {
    name: 'a parcel that was sent, which is no footer of a phone',
    mail: `
t:The samples are on their way.
t:Sent via courier on Monday.`,
  },
  {
    name: 'a mailing list’s footer',
    mail: `
t:明日の当番は田中さんです。
t:
s:_______________________________________________
s:Members mailing list
s:members@lists.example
s:https://lists.example/members`,
  },
  {
    name: 'a signature between the reply and the quote, and a disclaimer at the very end',
    mail: `
t:承知しました。
t:
s:--
s:佐藤 花子
s:TEL 03-1234-5678
s:
q:On 2026/11/20 10:00, 田中 wrote:
q:> よろしくお願いします。
t:
s:This message is intended only for the named recipient. Unauthorized disclosure is prohibited.`,
  },
  {
    name: 'a venue with its post code in the middle of a mail',
    mail: `
t:会場は次のとおりです。
t:
t:〒100-0001 東京都千代田区千代田1-1
t:TEL 03-1234-5678
t:
t:地図を添付しましたのでご覧ください。`,
  },
  {
    name: 'a framed announcement in the middle of a mail',
    mail: `
t:次のとおり開催します。
t:
t:--------------------
t:日時：11月27日 10:00
t:会場：本社
t:TEL：03-1234-5678
t:--------------------
t:
t:申込書を添付します。ご返送ください。`,
  },
  {
    name: 'a framed price list at the end, which is no signature',
    mail: `
t:お見積りです。
t:━━━━━━━━━━
t:商品A 10,000円
t:商品B 20,000円
t:━━━━━━━━━━`,
  },
  {
    name: 'a roster below a rule, which is no signature',
    mail: `
t:名簿です。
t:--------------------
t:佐藤 03-1234-0001
t:鈴木 03-1234-0002
t:高橋 03-1234-0003
t:田中 03-1234-0004
t:伊藤 03-1234-0005
t:渡辺 03-1234-0006`,
  },
  {
    name: 'a sentence about a confidential mail, which is no disclaimer',
    mail: `
t:This message was marked confidential by mistake.
t:
t:I have corrected it. Could you look at the new version?`,
  },
  {
    name: 'a telephone number as an answer between two quotes',
    mail: `
q:> 連絡先を教えてください。
t:TEL 03-1234-5678
t:E-mail hanako@office.example
t:
q:> ほかにありますか。
t:ありません。`,
  },
];

describe('The own text of a mail is told apart from its signature', () => {
  test.each(SIGNATURES)('in $name', ({ mail }) => expectDivided(mail));
});
