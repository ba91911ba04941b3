import type { Language } from '../../core/rule.ts';
import type { Draft, UncheckedPart } from '../../core/draft.ts';
import type { Trouble } from '../../core/judge.ts';

/** What a Smart Alert says besides the findings, in one language. */
export interface AlertWords {
  /** The button that opens the pane: 20 characters at most. */
  readonly button: string;
  /** The button that moves so many to Bcc by itself: 20 characters at most. */
  readonly move: (count: number) => string;
  /** What that button does, and how to get to the pane instead. */
  readonly howToMove: (count: number) => string;
  /** How to get to the pane: by the alert's button, or by the ribbon where the alert has none. */
  readonly how: Readonly<Record<'button' | 'ribbon', string>>;
  /** The same question again and again: something on the way from the pane is broken. */
  readonly again: (times: number, contact: string) => string;
  /** Some checks are made in the pane only. */
  readonly elsewhere: string;
  /** The pane that answered is of another build than this file. */
  readonly skew: string;
  readonly troubles: Readonly<
    Record<Exclude<Trouble['kind'], 'unchecked'>, { readonly found: string; readonly advice: string }>
  >;
  /** What was not read, and with it not checked. */
  readonly unchecked: (part: UncheckedPart) => string;
  readonly toCheck: string;
  /** Where nothing could be checked at all. */
  readonly failed: { readonly found: string; readonly advice: string };
  readonly ask: (contact: string) => string;
}

/** The alerts' words. */
export const ALERT_WORDS: Readonly<Record<Language, AlertWords>> = {
  ja: {
    button: '宛先を見直す',
    move: moveJa,
    howToMove: (count) =>
      `送信していません。［${moveJa(count)}］のあと、もう一度［送信］を押してください。ほかの直し方や、このまま送る方法は、リボンの関所にある［宛先を確認］にあります。`,
    how: {
      button: '送信していません。［宛先を見直す］を押すと、直し方を選べます。',
      ribbon: '送信していません。リボンの関所にある［宛先を確認］を押すと、直し方を選べます。',
    },
    again: (times, contact) =>
      `同じ確認が${times}回目です。画面で答えても進まないときは、下書きを保存してOutlookを再起動するか、${contact === '' ? '情報システムの担当者' : contact}に連絡してください。`,
    elsewhere: '本文の一部の確認は、この画面を開いたときに行います。',
    skew: '関所の画面と送信時の確認の版が違います。Outlookを再起動するとそろいます。',
    troubles: {
      unread: {
        found: '宛先か差出人を読み取れませんでした',
        advice:
          'だれに届くか分からないため、止めています。もう一度［送信］を押してください。次は長く待って読み取ります。',
      },
      'rule-failed': {
        found: '一部の確認ができませんでした',
        advice: '宛先をご自分で見直してください。',
      },
      'policy-unreadable': {
        found: '組織のポリシーを読み取れませんでした',
        advice: 'Sekishoの初期設定で確認しました。宛先を見直してください。',
      },
    },
    unchecked: (part) =>
      `${{ subject: '件名', body: '本文', attachments: '添付ファイル' }[part]}を読み取れず、確認していません`,
    toCheck:
      'もう一度［送信］を押してください。次は長く待って読み取ります。ご自分で確かめて送ることもできます。',
    failed: {
      found: '確認できなかったため、送信していません',
      advice:
        '下書きはそのままです。もう一度［送信］を押してください。続くときは、下書きを保存してOutlookを再起動してください。',
    },
    ask: (contact) => (contact === '' ? '' : `お問い合わせ先：${contact}`),
  },
  en: {
    button: 'Review recipients',
    move: moveEn,
    howToMove: (count) =>
      `Nothing has been sent. Press “${moveEn(count)}”, then Send again. To do otherwise, or to send it as it is, press “Check recipients” under Sekisho in the ribbon.`,
    how: {
      button: 'Nothing has been sent. Press “Review recipients” to put it right.',
      ribbon: 'Nothing has been sent. Press “Check recipients” under Sekisho in the ribbon to put it right.',
    },
    again: (times, contact) =>
      `This is asked for the ${ordinal(times)} time. If answering in the pane does not help, save the draft and restart Outlook, or tell ${contact === '' ? 'your IT support' : contact}.`,
    elsewhere: 'Some checks of the text are made when the pane is open.',
    skew: 'The pane is of another version than the check at Send. Restarting Outlook brings them together.',
    troubles: {
      unread: {
        found: 'The recipients or the sender could not be read',
        advice:
          'It is held because nobody can tell whom it would reach. Press Send again: the next check waits longer.',
      },
      'rule-failed': {
        found: 'One of the checks could not be made',
        advice: 'Please look through the recipients yourself.',
      },
      'policy-unreadable': {
        found: 'Your organisation’s policy could not be read',
        advice: 'Sekisho’s built-in rules were used. Please look through the recipients.',
      },
    },
    unchecked: (part) => `The ${part === 'body' ? 'text' : part} could not be read and checked`,
    toCheck: 'Press Send again: the next check waits longer. Or look through it yourself and send it.',
    failed: {
      found: 'Not sent, because it could not be checked',
      advice: 'Your draft is as it was. Press Send again; if this stays, save the draft and restart Outlook.',
    },
    ask: (contact) => (contact === '' ? '' : `Whom to ask: ${contact}`),
  },
};

/** What an alert says about an invitation, where it is not what it says about a mail. */
const APPOINTMENT_WORDS: Readonly<Record<Language, Partial<AlertWords>>> = {
  ja: {
    button: '出席者を見直す',
    how: {
      button: '招待は送信していません。［出席者を見直す］を押すと、このまま送ることもできます。',
      ribbon:
        '招待は送信していません。リボンの関所にある［出席者を確認］を押すと、このまま送ることもできます。',
    },
    troubles: Object.assign({}, ALERT_WORDS.ja.troubles, {
      unread: {
        found: '出席者か開催者を読み取れませんでした',
        advice:
          'だれに届くか分からないため、招待を止めています。もう一度［送信］を押してください。次は長く待って読み取ります。',
      },
    }),
    failed: {
      found: '確認できなかったため、招待を送信していません',
      advice:
        '予定はそのままです。もう一度［送信］を押してください。続くときは、予定を保存してOutlookを再起動してください。',
    },
  },
  en: {
    button: 'Review attendees',
    how: {
      button: 'The invitation has not been sent. Press “Review attendees” to look, or to send it as it is.',
      ribbon:
        'The invitation has not been sent. Press “Check attendees” under Sekisho in the ribbon to look, or to send it as it is.',
    },
    troubles: Object.assign({}, ALERT_WORDS.en.troubles, {
      unread: {
        found: 'The attendees or the organizer could not be read',
        advice:
          'It is held because nobody can tell whom it would reach. Press Send again: the next check waits longer.',
      },
    }),
    failed: {
      found: 'The invitation was not sent, because it could not be checked',
      advice: 'The appointment is as it was. Press Send again; if this stays, save it and restart Outlook.',
    },
  },
};

/** The words for what is being sent. */
export function alertWordsOf(language: Language, kind: Draft['kind'] = 'mail'): AlertWords {
  const words = ALERT_WORDS[language];
  return kind === 'mail' ? words : Object.assign({}, words, APPOINTMENT_WORDS[language]);
}

function moveJa(count: number): string {
  return `${count}件をBccへ移す`;
}

function moveEn(count: number): string {
  return `Move ${count} to Bcc`;
}

function ordinal(times: number): string {
  return times === 3 ? 'third' : `${times}th`;
}
