import { figure, megabytes } from './figure.ts';
import type { BacktestWords } from './words.ts';

const mails = (number: number): string => `${figure(number)}件`;

const levels = { send: '通知なし', note: 'お知らせ', ask: '確認', block: '停止' };

/** What `backtest` says in Japanese. */
export const backtestWordsJa: BacktestWords = {
  progress: (percent, done, total, number) =>
    `${percent} %  ${megabytes(done)} / ${megabytes(total)}  ${mails(number)}`,
  interrupted: '途中で止めました。ここまでに判定したメールの数です。',
  nothingFound:
    'メールが見つかりません。メールソフトのメールボックスのファイル（Thunderbirdなら Sent）、Maildirフォルダー、.eml の入ったフォルダーのいずれかを指定してください。',
  judged: (number) => `${mails(number)}のメールを判定しました。`,
  beginningOnly: (number) =>
    `このうち8 MBを超える${mails(number)}は、はじめの8 MBだけで判定しました（添付ファイルは見ていません）。`,
  bodyUnread: (number) =>
    `このうち${mails(number)}は、本文が暗号化されているか、文字コードが分からないため、本文を読まずに判定しました。`,
  deleted: (number) =>
    `メールソフトで削除済みの${mails(number)}（ファイルにはまだ残っています）は除きました。`,
  otherFiles: (files) =>
    `フォルダーの中の、.eml でも .mbox でもないファイル${files}個は調べていません。メールボックスであれば、そのファイル自体を指定してください。`,
  unread: (number) => `次の${mails(number)}は読み取れないため、下の数に入っていません。`,
  unreadReasons: {
    'too-large': 'ヘッダーが8 MBを超えています',
    unreadable: 'ファイルを読み取れません。権限を確かめるか、自分のディスクへコピーしてください',
    empty: '空です',
    'no-mail': 'メールではありません。差出人も宛先も書かれていません',
    msg: 'Outlookの .msg 形式です。.eml 形式で書き出してください',
    failed: 'Sekishoの不具合です。メールは添えずに、開発元へお知らせください',
  },
  unreadMore: (number) => `ほか${mails(number)}。--json では最初の1,000件まで示します`,
  place: ({ file, number, offset }) =>
    number === undefined ? file : `${file} の${figure(number)}通目（${figure(offset ?? 0)}バイト目）`,

  policy: (name) => `ポリシー: ${name}`,
  monitor: 'このポリシーは記録だけをします。下の数は、実際に確認するとした場合のものです。',
  perThousand: '1,000件中',
  verdicts: {
    send: '何も表示せずに送信',
    note: 'お知らせだけを表示して送信',
    ask: '送信者に確認',
    block: 'メールを直すか解除するまで停止',
  },
  exempted: (number) => `${mails(number)}のメールでは、例外の指定によってルールの通知を省きました。`,
  byThread: '返信元のメールが分かるかどうかによる内訳',
  all: '件数',
  threads: {
    none: '新しいメール、または転送（返信ではない）',
    archive: '返信: 返信元か、同じ人が入った前のメールが、調べた中にある',
    quoted: '返信: 返信元の宛先が、引用の中に書かれている',
    unknown: '返信: 返信元のメールの宛先が分からない',
  },
  byRule: 'ルールと内容ごとのメールの数',
  recipients: '確認や停止の対象になることが多い宛先',
  recipient: (number) => `宛先${number}`,
  mails,
  strongest: (shown, held) =>
    shown === held
      ? `確認または停止となる${mails(held)}`
      : `確認または停止となる${mails(held)}のうち、重いものから${mails(shown)}`,
  counts: (addresses, parties, personal) =>
    `社外${figure(addresses)}件、互いに他人${figure(parties)}組、個人${figure(personal)}件`,
  fields: (to, cc, bcc) => `To ${figure(to)}件、Cc ${figure(cc)}件、Bcc ${figure(bcc)}件`,
  noDate: '日付なし',
  upperLimit: (held, unknown) =>
    'この数は、起こりうる最大の数です。知り合い同士として覚えた組み合わせは使っていません。' +
    (unknown === 0
      ? ''
      : '返信元のメールの宛先が分からない返信では、全員を新しい宛先として数えています。' +
        `確認または停止となる${mails(held)}のうち${mails(unknown)}がこれに当たり、メールソフトでは確認しないことがあります。` +
        '受信メールの場所を --thread で指定すると、判定はせずに、返信元を探すために読みます。'),

  comparison: '1つ目のポリシーと比べた2つ目のポリシー',
  same: (number) => `${mails(number)}: 判定は同じ`,
  stricter: (number) => `${mails(number)}: より厳しい`,
  looser: (number) => `${mails(number)}: より緩い`,
  change: (from, to) => `${levels[from]} → ${levels[to]}`,
  differing: (shown, all) =>
    shown === all
      ? `判定が変わる${mails(all)}`
      : `判定が変わる${mails(all)}のうち、差の大きいものから${mails(shown)}`,
};
