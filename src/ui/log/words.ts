import type { Language } from '../../core/rule.ts';
import type { Fate, TROUBLES } from './summary.ts';

/** What the page of the last 30 days says in one language. */
export interface LogWords {
  readonly title: string;
  /** This client keeps no log. */
  readonly notKept: string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly lead: (mails: number, asked: number) => string;
  readonly heeded: (heeded: number, asked: number) => string;
  readonly fates: { readonly caption: string; readonly ending: string; readonly mails: string } & Readonly<
    Record<Fate, string>
  >;
  readonly rules: { readonly caption: string; readonly rule: string; readonly asked: string } & Readonly<
    Record<'heeded' | 'asIs' | 'unknown', string>
  >;
  readonly reasons: Readonly<Record<'caption' | 'hour' | 'asked' | 'reason' | 'and', string>>;
  readonly troubles: Readonly<Record<(typeof TROUBLES)[number], string>>;
  readonly notSeen: string;
  readonly monitored: (mails: number) => string;
  /** The organisation's state file had stopped all asking. */
  readonly stopped: (mails: number) => string;
  readonly failed: (sends: number) => string;
  /** Mails that went to others than were judged. */
  readonly otherwise: (mails: number) => string;
  readonly missing: (lines: number) => string;
  readonly about: string;
  /** The same where only reasons are kept. */
  readonly aboutReasons: string;
  readonly subjects: string;
  readonly save: (lines: number) => string;
  readonly copy: (lines: number) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly erase: (lines: number) => string;
  readonly erased: string;
  readonly notErased: string;
}

/** The page's words. */
export const LOG_WORDS: Readonly<Record<Language, LogWords>> = {
  ja: {
    title: 'この30日間の確認',
    notKept:
      'Windows版の従来のOutlookは、送信のときに記録を残せません。ここには、入力された理由だけが残ります。Web版、新しいOutlook、Mac版では、ここに30日間のまとめを表示します。',
    unreadable: '記録を読み取れません。この画面を閉じて、もう一度開いてください。',
    nothing: 'この30日間の記録は、まだありません。メールを送ると、ここにまとめを表示します。',
    lead: (mails, asked) =>
      asked === 0
        ? `送信しようとした${count(mails)}通に、確認をお願いしたものはありませんでした。`
        : `送信しようとした${count(mails)}通のうち、${count(asked)}通で確認をお願いしました。`,
    heeded: (heeded, asked) =>
      `確認をお願いした${count(asked)}通のうち${count(heeded)}通は、直してから送られたか、送られていません。`,
    fates: {
      caption: '確認のあと、どうなったか',
      ending: '結果',
      mails: '通数',
      moved: 'Bccへ移した',
      changed: '直してから送った',
      kept: '送っていない',
      asIs: 'そのまま送った',
      unknown: '分からない',
    },
    rules: {
      caption: '何を確認したか（1通で複数のことを確認したときは、それぞれに数えます）',
      rule: '確認したこと',
      asked: '確認',
      heeded: '直した・送っていない',
      asIs: 'そのまま送った',
      unknown: '分からない',
    },
    reasons: {
      caption: 'そのまま送った理由（入力されたもの）',
      hour: '日時（世界標準時）',
      asked: '確認したこと',
      reason: '理由',
      and: '、',
    },
    troubles: {
      unread: '宛先を読み取れない',
      unchecked: '本文や添付ファイルを読み取れない',
      'rule-failed': '確認の一部が動かない',
      'policy-unreadable': '組織のポリシーを読み取れない',
    },
    notSeen:
      '「分からない」は、Outlookの警告からもそのまま送れたメールです。警告のどのボタンが押されたかは、関所には分かりません。',
    monitored: (mails) =>
      `ほかに、ポリシーが「見守るだけ」のため尋ねなかったメールが${count(mails)}通あります。`,
    stopped: (mails) =>
      `ほかに、組織が確認をすべて止めていたため、尋ねずに送ったメールが${count(mails)}通あります。`,
    failed: (sends) =>
      `関所の確認そのものがうまくいかず、送信を止めたことが${count(sends)}回あります。続くときは、組織の担当者にお知らせください。`,
    otherwise: (mails) =>
      `確認したあとで、ほかのアドオンなどが宛先を書き換えて送られたメールが${count(mails)}通あります。組織の担当者にお知らせください。`,
    missing: (lines) => `記録できなかった送信が${count(lines)}件あり、上の数には入っていません。`,
    about:
      '記録するのは、日付と時（世界標準時）、確認したことの種類、人数、結果、確認にかかった時間、ポリシーと関所の版です。アドレス、名前、件名、本文、添付ファイルの名前は記録しません。組織のポリシーが理由の入力を求めたときは、入力された理由も残します（アドレスと7桁以上の番号は伏せます）。記録はこの端末の中だけにあり、31日分（1日に400件まで）を超えると古いものから消えます。',
    aboutReasons:
      '組織のポリシーが理由の入力を求めたとき、入力された理由を、日付と時（世界標準時）、確認したことの種類とともに残します（アドレスと7桁以上の番号は伏せます）。記録はこの端末の中だけにあり、31日分（1日に400件まで）を超えると古いものから消えます。',
    subjects:
      'このほかに、同じ件名のメールを社外の何人に送ったかを24時間だけ覚え、宛先が急に増えたときに気づけるようにしています。件名そのものは残しません。記録を消すと、これも消えます。',
    save: (lines) => `${count(lines)}件の記録をファイルに保存`,
    copy: (lines) => `${count(lines)}件の記録をコピー`,
    copied: '記録をコピーしました。',
    notCopied: 'コピーできませんでした。「ファイルに保存」をお試しください。',
    erase: (lines) => `${count(lines)}件の記録をすべて消す`,
    erased: '記録を消しました。',
    notErased: '記録を消せませんでした。少し待ってから、もう一度お試しください。',
  },
  en: {
    title: 'The last 30 days',
    notKept:
      'Classic Outlook on Windows cannot keep a log when you press Send; only the reasons you typed are kept here. On the web, in new Outlook and on a Mac, this shows the last 30 days.',
    unreadable: 'The log cannot be read. Please close this page and open it again.',
    nothing: 'There is nothing from the last 30 days yet. Once you have sent a mail, this sums it up.',
    lead: (mails, asked) =>
      asked === 0
        ? `You wanted to send ${mailsOf(mails)} and were asked about none.`
        : `You wanted to send ${mailsOf(mails)} and were asked about ${number(asked)}.`,
    heeded: (heeded, asked) =>
      `Of the ${number(asked)} you were asked about, ${number(heeded)} ${heeded === 1 ? 'was' : 'were'} put right before sending, or not sent.`,
    fates: {
      caption: 'What happened after the question',
      ending: 'Ending',
      mails: 'Mails',
      moved: 'Moved to Bcc',
      changed: 'Changed, then sent',
      kept: 'Not sent',
      asIs: 'Sent as it was',
      unknown: 'Not known',
    },
    rules: {
      caption: 'What you were asked about (a mail asked about for several reasons counts with each)',
      rule: 'Reason',
      asked: 'Asked',
      heeded: 'Put right or not sent',
      asIs: 'Sent as it was',
      unknown: 'Not known',
    },
    reasons: {
      caption: 'Why mails were sent as they were, as you typed it',
      hour: 'Hour (UTC)',
      asked: 'Asked about',
      reason: 'Reason',
      and: '; ',
    },
    troubles: {
      unread: 'Recipients could not be read',
      unchecked: 'Text or attachments could not be read',
      'rule-failed': 'A part of the check failed',
      'policy-unreadable': 'The organisation’s policy could not be read',
    },
    notSeen:
      '“Not known” are mails that could also be sent from Outlook’s own alert. Sekisho is not told which of its buttons was pressed.',
    monitored: (mails) =>
      `Besides, you were not asked about ${mailsOf(mails)} because the policy only monitors.`,
    stopped: (mails) =>
      `Besides, ${mailsOf(mails)} went without a question because your organisation had stopped all asking.`,
    failed: (sends) =>
      `Sending was held ${sends === 1 ? 'once' : `${number(sends)} times`} because the check itself failed. If this goes on, please tell whoever looks after Sekisho.`,
    otherwise: (mails) =>
      `${mailsOf(mails)} went to other recipients than those checked: something wrote into them after the check, perhaps another add-on. Please tell whoever looks after Sekisho.`,
    missing: (lines) =>
      `${number(lines)} ${lines === 1 ? 'send' : 'sends'} could not be logged and ${lines === 1 ? 'is' : 'are'} not counted above.`,
    about:
      'The log holds the date and hour (UTC), the kind of what was found, numbers of people, what came of it, how long the check took, and the versions of the policy and of Sekisho. It holds no addresses, names, subjects, texts, nor names of attachments. Where your organisation’s policy asks for a reason, it also keeps what you typed, with addresses and numbers of seven digits or more left out. It stays on this device and keeps 31 days, at most 400 lines a day.',
    aboutReasons:
      'Where your organisation’s policy asks for a reason, what you typed is kept with the date and hour (UTC) and the kind of what was found; addresses and numbers of seven digits or more are left out. It stays on this device and keeps 31 days, at most 400 lines a day.',
    subjects:
      'Beside the log, Sekisho remembers for 24 hours how many people outside got mails with the same subject, so that it notices a sudden jump. The subject itself is not kept. Erasing the log erases this too.',
    save: (lines) => `Save ${linesOf(lines)} to a file`,
    copy: (lines) => `Copy ${linesOf(lines)}`,
    copied: 'The log is copied.',
    notCopied: 'It could not be copied. Please save it to a file instead.',
    erase: (lines) => `Erase ${lines === 1 ? '1 line' : `all ${number(lines)} lines`} of the log`,
    erased: 'The log is erased.',
    notErased: 'The log could not be erased. Please wait a little and try again.',
  },
};

function count(value: number): string {
  return value.toLocaleString('ja');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function mailsOf(value: number): string {
  return `${number(value)} ${value === 1 ? 'mail' : 'mails'}`;
}

function linesOf(value: number): string {
  return value === 1 ? '1 line of the log' : `${number(value)} lines of the log`;
}
