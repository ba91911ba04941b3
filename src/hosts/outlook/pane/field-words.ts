import type { Language } from '../../../core/rule.ts';
import { FIELD_BUTTON } from '../field/handler.ts';
import type { QuestionId, Seen } from '../field/questions.ts';
import type { FieldScreen } from '../field/run.ts';

/** What the field test says, in one language. */
export interface FieldWords {
  readonly title: Readonly<Record<FieldScreen['kind'], string>>;
  /** What is about to happen, and what does not leave the computer. */
  readonly intro: readonly string[];
  /** Where classic Outlook gets the small launch file. */
  readonly small: string;
  readonly refused: Readonly<Record<NonNullable<Extract<FieldScreen, { kind: 'intro' }>['refused']>, string>>;
  readonly working: string;
  readonly send: (screen: Extract<FieldScreen, { kind: 'send' }>) => readonly string[];
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly answers: Readonly<Record<Seen, string>>;
  readonly manifest: string;
  readonly report: string;
  /** Bcc may hold the test's addresses. */
  readonly look: string;
  /** The run could not be taken out of the draft. */
  readonly stuck: string;
  readonly json: string;
  readonly start: string;
  readonly proceed: string;
  readonly answer: string;
  readonly end: string;
  readonly copy: string;
  readonly copied: string;
  /** The text is selected instead. */
  readonly notCopied: string;
  readonly save: string;
  readonly close: string;
}

/** Seven of seven firms that nobody can have: enough to be asked about, and nothing reaches anybody. */
const SEVEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
  .map((firm) => `test@${firm}.example`)
  .join('; ');

/** The field test's words. */
export const FIELD_WORDS: Readonly<Record<Language, FieldWords>> = {
  ja: {
    title: {
      intro: 'このOutlookでの動作を確かめる',
      working: '確かめています',
      send: '［送信］を押してください',
      questions: '見えたものを教えてください',
      report: '動作確認の結果',
    },
    intro: [
      '関所がこのOutlookで設計どおりに動くかを、管理者が20分ほどで確かめるためのものです。',
      '宛先をご自分だけにしたメールを書いてから、始めてください。途中で［送信］を2回押しますが、メールは送信されません。',
      'Bccに試験用の宛先を2件入れて、すぐに取り除きます。結果はこの画面に表示するだけで、どこにも送りません。アドレス、名前、件名、本文は含みません。',
    ],
    small:
      'この組織は、従来のOutlookのために小さいファイルを選んでいます。本文を見るルールは、従来のOutlookでは送信のときに働かず、この画面でだけ確かめます。',
    refused: {
      nobody: '宛先がありません。宛先にご自分のアドレスを入れてから、もう一度始めてください。',
      others:
        'ご自分以外の宛先があるので、始めていません。宛先をご自分だけにしてから、もう一度始めてください。',
      unread: '宛先を読み取れなかったので、始めていません。少し待ってから、もう一度始めてください。',
      unkept:
        'このOutlookでは下書きに記録を残せないため、始められませんでした。Outlookを再起動しても同じなら、そのことをお知らせください。',
    },
    working: '30秒ほどかかることがあります。メールはそのままにしておいてください。',
    send: ({ phase, button }) => [
      phase === 'first'
        ? 'Outlookの［送信］を押してください。数秒から20秒ほどで、動作確認中という案内が出ます。'
        : 'もう一度、Outlookの［送信］を押してください。案内に「このまま送信」などのボタンが出ても、押さないでください。',
      button
        ? `案内の［${FIELD_BUTTON.ja}］を押すと、この画面が続きへ進みます。進まないときは、案内を閉じて、下の［続きへ進む］を押してください。`
        : '案内を閉じてから、下の［続きへ進む］を押してください。',
      '案内が出なかったときも、下の［続きへ進む］を押してください。',
    ],
    questions: {
      alert: '動作確認中という案内が出ましたか',
      stayed: '［送信］のあとも、メールは書きかけのまま残っていましたか',
      waited: '時間がかかっている、という案内をOutlook自身が出しましたか',
      bold: '案内の1行目は太字でしたか',
      label: `案内に［${FIELD_BUTTON.ja}］というボタンがありましたか`,
      opened: 'そのボタンで、この画面が開きましたか（前に出ましたか）',
      anyway: '2回目の案内に、「このまま送信」など、送信するためのボタンがありましたか',
      command: 'リボンの関所に［Bccへ移す］がありますか',
      moved: `別の新しいメールの宛先に ${SEVEN} を入れ、［送信］を押し、案内の［7件をBccへ移す］を押してください。7件ともBccへ移りましたか（終わったら、送信せずに破棄してください）`,
      told: 'そのあと、7件を移したというお知らせがメールの上に出ましたか',
    },
    answers: { yes: 'はい', no: 'いいえ', 'cannot-tell': '分からない' },
    manifest: 'アドインの一覧にあるバージョン（分かれば。例：0.1.0.0）',
    report: '下の内容がすべてです。コピーするか、ファイルに保存して、プロジェクトのissueに添付してください。',
    look: 'Bccを元に戻せたか確かめられませんでした。Bccに「example.invalid」の宛先が残っていたら、取り除いてください。',
    stuck:
      'この下書きから動作確認の記録を消せませんでした。この下書きは送信しようとすると止まるので、破棄してください。ほかのメールには影響しません。',
    json: '結果（JSON）',
    start: '動作確認を始める',
    proceed: '続きへ進む',
    answer: '答えて進む',
    end: '動作確認を終える',
    copy: '結果をコピーする',
    copied: 'コピーしました。',
    notCopied:
      '自動でコピーできなかったので、全体を選択しました。Ctrl+C（MacではCommand+C）でコピーしてください。',
    save: 'ファイルに保存する',
    close: '関所の画面に戻る',
  },
  en: {
    title: {
      intro: 'Test how Sekisho works in this Outlook',
      working: 'Testing',
      send: 'Press Send',
      questions: 'What did you see?',
      report: 'Result of the test',
    },
    intro: [
      'This is for administrators: in about 20 minutes it shows whether Sekisho works in this Outlook as it was designed to.',
      'Write a mail to yourself and to nobody else, then start. You will press Send twice; the mail is not sent.',
      'Two test addresses are put into Bcc and taken out again at once. The result is shown here and sent nowhere. It holds no address, name, subject or text.',
    ],
    small:
      'Your organisation has chosen the small file for classic Outlook: the rules that read the text do not run there at Send, only in this pane.',
    refused: {
      nobody: 'The mail has no recipient yet. Put your own address into To, then start again.',
      others:
        'The test was not started, because the mail has other recipients than you. Leave only your own address, then start again.',
      unread:
        'The test was not started, because the recipients could not be read. Please wait a little and start again.',
      unkept:
        'The test could not be started, because this Outlook keeps nothing about a draft. If restarting Outlook does not help, please tell us just that.',
    },
    working: 'This may take half a minute. Please leave the mail as it is.',
    send: ({ phase, button }) => [
      phase === 'first'
        ? 'Press Send in Outlook. Within 20 seconds a message says that this is the field test.'
        : 'Press Send in Outlook once more. If the message offers “Send Anyway”, do not press that.',
      button
        ? `Press “${FIELD_BUTTON.en}” in the message: the pane goes on by itself. If it does not, close the message and press “Go on” below.`
        : 'Close the message, then press “Go on” below.',
      'If there was no message, press “Go on”, too.',
    ],
    questions: {
      alert: 'Did a message say that this is the field test?',
      stayed: 'Was the mail still there, unsent, after you pressed Send?',
      waited: 'Did Outlook itself say that it was taking longer?',
      bold: 'Was the first line of the message bold?',
      label: `Did the message have a button “${FIELD_BUTTON.en}”?`,
      opened: 'Did that button open this pane, or bring it up?',
      anyway: 'Did the second message offer to send all the same (“Send Anyway”)?',
      command: 'Is “Move to Bcc” under Sekisho in the ribbon?',
      moved: `In another new mail, put ${SEVEN} into To, press Send, and then “Move 7 to Bcc” in the message. Did all seven go to Bcc? (Discard that mail afterwards, do not send it.)`,
      told: 'Did a notice above that mail then say that 7 were moved?',
    },
    answers: { yes: 'Yes', no: 'No', 'cannot-tell': 'Cannot tell' },
    manifest: 'Version in the list of add-ins, if you know it (such as 0.1.0.0)',
    report: 'This is all of it. Copy it or save it as a file, and attach it to an issue of the project.',
    look: 'It could not be made sure that Bcc is as it was. If an address at “example.invalid” is still in Bcc, please remove it.',
    stuck:
      'The test could not be taken out of this draft. It would be held at Send, so please discard it. Other mails are not affected.',
    json: 'Result (JSON)',
    start: 'Start the test',
    proceed: 'Go on',
    answer: 'Answer and go on',
    end: 'End the test',
    copy: 'Copy the result',
    copied: 'Copied.',
    notCopied:
      'It could not be copied by itself, so all of it is selected: press Ctrl+C (Command+C on a Mac).',
    save: 'Save as a file',
    close: 'Back to Sekisho',
  },
};
