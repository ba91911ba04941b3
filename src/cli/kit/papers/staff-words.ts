import type { Language } from '../../../core/rule.ts';

/** What the staff reads; the labels are those of the alert, the pane and the window. */
interface StaffWords {
  readonly title: string;
  readonly what: string;
  readonly looksLike: string;
  readonly example: string;
  readonly headline: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly toDo: string;
  readonly steps: readonly string[];
  readonly goodToKnow: string;
  readonly facts: readonly string[];
  readonly ask: string;
  /** Where the policy names nobody. */
  readonly anybody: string;
}

/** The page's words; they may hold marks of HTML and no text of anybody else. */
export const STAFF_WORDS: { readonly [L in Language]: StaffWords } = {
  ja: {
    title: '送信前の確認「関所」が始まります',
    what: '宛先の人どうしにアドレスが見えてしまうメールなどを、送信の前に止めて知らせます。よくあるのは、BccのつもりでToやCcに入れてしまう間違いです。問題のないメールでは何も表示しません。',
    looksLike: '止まったときの画面',
    example: '例（実際の文面はメールによって変わります）',
    headline: '社外の60人が、お互いのアドレスを見られる状態です',
    detail: 'まだ送信していません。なぜ止まったか、どうすればよいかが画面に出ます。',
    buttons: ['60件をBccへ移す', '編集に戻る'],
    toDo: '止まったら',
    steps: [
      'あわてなくて大丈夫です。メールはまだ送られておらず、下書きは元のままです。',
      '<b>Outlook</b>：警告の［宛先を見直す］を押すと、横に画面が開きます（ボタンがないときは、リボンの［宛先を確認］）。［…件をBccへ移す］を押し、<b>もう一度［送信］</b>を押します。',
      '<b>Thunderbird</b>：開いた画面で［…件をBccへ移して送信］を押します。自分の目で確かめたいときは［Bccへ移して確認する］を押します。',
      '宛先を間違えていたら、［編集に戻る］で直してください。このまま送ってよいメールなら、画面の案内に従って確認すると送れます（ポリシーで許されている場合）。',
    ],
    goodToKnow: '知っておいてください',
    facts: [
      'メールの内容や宛先が、この確認のためにほかへ送られることはありません。確認はお使いのパソコンの中で行います。',
      'スマートフォンのOutlookなど、確認が働かない場所もあります。大勢に送るときは、いつものパソコンから送ってください。',
      '止まらなかったメールが正しいとは限りません。送信前の見直しは、これまでどおりお願いします。',
      '必要なメールが何度も止まるときは、遠慮なくお知らせください。設定を見直します。',
    ],
    ask: '困ったら',
    anybody: '情報システムの担当者',
  },
  en: {
    title: 'Sekisho will look at your mail before it is sent',
    what: 'It holds a mail that would, for example, show people’s addresses to strangers: most often because they were written into To or Cc where Bcc was meant. A mail that is in order leaves as always, and nothing appears.',
    looksLike: 'What you see when it holds a mail',
    example: 'An example; the words depend on the mail',
    headline: '60 people outside your organisation would see each other’s addresses',
    detail: 'Nothing has been sent yet. The window says why, and what you can do.',
    buttons: ['Move 60 to Bcc', 'Back to editing'],
    toDo: 'What to do',
    steps: [
      'Take your time. The mail has not been sent, and your draft is as it was.',
      '<b>Outlook</b>: press <b>Review recipients</b> in the alert; a pane opens at the side (if there is no such button: <b>Check recipients</b> in the ribbon). Press <b>Move … to Bcc</b>, then <b>press Send again</b>.',
      '<b>Thunderbird</b>: press <b>Move … to Bcc and send</b> in the window, or <b>Move to Bcc and look</b> if you want to see it first.',
      'If a recipient is wrong, go back to editing and correct it. If the mail is right as it is, confirm it in the window; it can then be sent where your organisation’s policy allows it.',
    ],
    goodToKnow: 'Good to know',
    facts: [
      'What you write and to whom is passed on to nobody for this check. It is made on your own computer.',
      'Some places are not checked, Outlook on a phone among them. Send to many people from your usual computer.',
      'A mail that was not held is not always right. Please look through it as you have always done.',
      'If mails that you need are held again and again, please say so. The rules can be changed.',
    ],
    ask: 'Whom to ask',
    anybody: 'Your IT support',
  },
};
