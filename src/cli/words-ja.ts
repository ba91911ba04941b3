import { figure } from './backtest/figure.ts';
import type { Words } from './words.ts';

const USAGE = `使い方: sekisho check メール.eml [--thread 返信元.eml] [--policy ポリシー.json] [--json] [--lang ja|en]
        sekisho backtest 場所... [--thread 場所] [--policy ポリシー.json] [--list 件数] [--json] [--lang ja|en]
        sekisho policy lint ポリシー.json [--strict] [--json] [--lang ja|en]
        sekisho kit --base-url URL --policy ポリシー.json --out フォルダー [--send-mode soft|block|prompt]`;

/** What the command says in Japanese. */
export const wordsJa: Words = {
  help: `${USAGE}

check は、メールを送ってよいかどうかと、宛先の人のアドレスなどが漏れそうなときに何をすれば
よいかを答えます。backtest は、ポリシーがこれまでの送信メールをどれくらい止めたり確認したり
したかを数えます。policy lint は、ポリシーの誤りと、書いた人の意図と違うかもしれない箇所を
示します。kit は、管理者が職場に配るためのフォルダーを作ります。メールは送信せず、このフォルダーの
ほかには何も書き込まず、ネットワークも使いません。

  メール.eml        調べるメール。- とすると標準入力から読みます
  場所              送信済みメール。メールボックスのファイル（mbox）、Maildirフォルダー、
                    .eml の入ったフォルダー
  --policy ファイル  組織のポリシー。ないときは組み込みのルールで判定します
                    backtest では2回指定すると2つを比べます
  --thread 場所     check では返信元のメール。そこにいた人を新しい宛先と見なしません
                    backtest では受信メールの場所（何回でも指定可）。返信元を探すためだけに
                    読み、判定はしません
  --me アドレス     送信する人自身のほかのアドレス（何回でも指定可）。別の差出人、エイリアス、
                    共有メールボックスなど
  --list 件数       backtest で一覧に示すメールの件数（10）
  --addresses       backtest で宛先を番号ではなくアドレスで示します
  --subjects        backtest の一覧に件名も示します
  --strict          policy lint で、警告があれば終了コードを10にします
  --base-url URL    kit で、サイトを置く自分のサーバーのフォルダー
  --out フォルダー   kit で作るフォルダー。--force を付けると、前のキットを置き換えます
  --send-mode モード kit で、止めたメールをOutlookがどう扱うか。soft（送信されない。アドインを
                    読み込めないときは本人が選べば送信される）、block（読み込めないときも送信
                    されない）、prompt（いつでも本人が選べば送信される）。ないときは soft
  --xpi-folder URL  kit で、ThunderbirdがXPIを取る場所（https: か file:）。ないときは
                    --base-url の中の thunderbird フォルダー
  --small-launch    kit で、従来のOutlookに小さいファイルを渡します。本文を見るルールは送信の
                    ときには働かず、作業ウィンドウで確かめます。通常のファイルでは［送信］が遅い、
                    または失敗するときに使います
  --json            結果をほかのプログラム用にJSONで出力します
  --lang ja|en      答えの言語。ないときはLC_ALLまたはLANGに従います
  -h, --help        この説明を表示します
  -V, --version     バージョンを表示します

終了コード:
  0   送信できます（お知らせがある場合を含みます）。backtest と kit では完了、
      policy lint ではエラーなしです
  10  送信の前に本人の確認が必要です。policy lint --strict では警告があります
  20  このままでは送信できません
  64  コマンド、メール、ポリシーのいずれかを読み取れません
  70  Sekishoの不具合です
  130 backtest を途中で止めました。そこまでの数を示します
`,
  defect: `Sekisho自体の不具合のため、メールを判定できませんでした。
宛先はご自身で確かめてください。お手数ですが、下の行を開発元へお知らせください。
下の行にはプログラムの中の場所だけが書かれ、メールの内容は含まれません。メールやアドレスは添えないでください。`,

  unknownOption: (option, nearest) =>
    `${option} というオプションはありません。${nearest === undefined ? '' : `${nearest} のことですか。`}\n${USAGE}`,
  unknownCommand: (command, nearest) =>
    nearest === undefined
      ? `「${command}」というコマンドはありません。メールを調べるには、ファイル名の前に check と書いてください。\n${USAGE}`
      : `「${command}」というコマンドはありません。${nearest} のことですか。\n${USAGE}`,
  strayOption: (option, command) =>
    `${option} は ${command} のオプションです。ここでは外してください。\n${USAGE}`,
  notAnAddress: (option, value) =>
    `${option} の後に、送信する人自身のアドレスを書いてください（例: me@office.example、指定: ${value}）。`,
  notALength: (option, value) =>
    `${option} の後に、一覧に示すメールの件数を9999以下の整数で書いてください（指定: ${value}）。`,
  severalPolicies: (policies) =>
    `ポリシーが${policies}個指定されています。比べられるのは2つまでです。1つか2つにしてください。`,
  unknownLanguage: (language) => `--lang に指定できるのは ja と en です（指定: ${language}）。`,
  missingValue: (option) =>
    option === '--lang'
      ? '--lang の後に ja か en を書いてください。'
      : option === '--list'
        ? '--list の後に、一覧に示すメールの件数を書いてください。'
        : `${option} の後に${VALUES[option] ?? 'ファイル名'}を書いてください。\n${USAGE}`,
  needlessValue: (option) => `${option} に値は要りません。${option} とだけ書いてください。`,
  givenTwice: (option) => `${option} が2回指定されています。1つにしてください。`,
  noCommand: `コマンドがありません。\n${USAGE}`,
  noMail: `どのメールを調べますか。メール（.eml）のファイル名を1つ指定してください。\n${USAGE}`,
  noLint: `ポリシーを調べるには、policy lint の後にファイル名を1つ書いてください。\n${USAGE}`,
  noWordsForKit: (words) => `kit にはオプションだけを指定します。「${words}」は外してください。\n${USAGE}`,
  noArchive: `どのメールを調べますか。メールボックスのファイル（Thunderbirdなら Sent）、Maildirフォルダー、.eml の入ったフォルダーのいずれかを指定してください。\n${USAGE}`,
  severalMails: (mails) =>
    `メールが${mails}件指定されています。一度に調べられるのは1件です。1件ずつ実行してください。`,

  noSuchFile: (name) => `「${name}」というファイルはありません。名前とフォルダーを確かめてください。`,
  isFolder: (name) => `「${name}」はフォルダーです。その中のファイルを1つ指定してください。`,
  notAllowed: (name) =>
    `「${name}」を読む権限がありません。権限を付けてもらうか、自分のフォルダーへコピーしてください。`,
  unreadableFile: (name, code) =>
    `「${name}」を読み取れません（${code}）。自分のディスクへコピーして、もう一度お試しください。`,
  headersTooLarge: (name) => `${name}: ヘッダーが8 MBを超えているため、確認できません。`,
  emptyFile: (name) => `「${name}」は空です。メールソフトでメールを保存し直して、もう一度お試しください。`,
  noMailIn: (name) =>
    `「${name}」はメールではありません。差出人も宛先も書かれていません。` +
    'メールソフトでメールを .eml 形式で保存し、そのファイルを指定してください。',
  outlookFile: (name) =>
    `「${name}」はOutlookの .msg 形式なので読み取れません。` +
    'メールを .eml 形式で保存し（新しいOutlook: 名前を付けて保存、Thunderbird: ファイル→名前を付けて保存）、そのファイルを指定してください。',
  mailbox: (name, mails) =>
    `「${name}」は${mails}件のメールが入ったメールボックスです。一度に調べられるのは1件です。調べたいメールを .eml 形式で保存し、そのファイルを指定してください。`,
  policyNotUtf8: (name) =>
    `ポリシー「${name}」がUTF-8で書かれていません。文字コードをUTF-8にして保存し直してください。`,
  badPolicy: (name, count, problems) =>
    [
      `ポリシー「${name}」に${count}件の問題があり、使えません。`,
      ...problems.map((problem) => `  - ${problem}`),
    ].join('\n'),

  verdicts: {
    send: '送信できます。気になる点はありません。',
    note: '送信できます。次の点をお知らせします。',
    ask: '送信の前に確かめてください。',
    block: 'このまま送信しないでください。',
  },
  monitored: {
    ask: 'このポリシーは記録だけを行います。そうでなければ、送信の前に本人に確認します。',
    block: 'このポリシーは記録だけを行います。そうでなければ、このメールは止まります。',
  },
  bodyCut: (characters) =>
    `本文は、はじめの${figure(characters)}文字だけを確認しました。残りは確認していません。`,
  beginningOnly:
    'メールが8 MBを超えているため、はじめの8 MBだけを確認しました。添付ファイルと、それより後ろは確認していません。',
  exempted: (rule, reasons) =>
    `ルール ${rule} は、ポリシーで除外されている相手を確認していません（理由: ${reasons.join('、')}）`,
  lint: {
    clean: (name, revision) => `「${name}」（改訂 ${revision}）に問題はありません。`,
    counted: (name, errors, warnings) =>
      `「${name}」に${[errors > 0 ? `エラーが${errors}件` : '', warnings > 0 ? `警告が${warnings}件` : ''].filter((one) => one !== '').join('、')}あります。`,
    error: 'エラー',
    warning: '警告',
  },
  levels: { note: 'お知らせ', ask: '確認', block: '停止' },
  mail: 'メール',
  recipients: ({ to, cc, bcc }, external) => `To ${to}件、Cc ${cc}件、Bcc ${bcc}件。社外 ${external}件`,
  nobody: '宛先なし',
  notRead: (headers) => `${headers.join('・')}を読み取れず`,
  why: '理由',
  advice: '対処',
  about: '対象',
  names: (names, more) => `${names.join('、')}${more > 0 ? `、ほか${more}件` : ''}`,
  moveToBcc: (recipients, placeholder) =>
    `ToとCcの${recipients}件をBccへ移して${placeholder === undefined ? '' : `、Toに ${placeholder} を入れて`}ください。`,
  policy: 'ポリシー',
  policyOf: (source, revision, builtIn) => (builtIn ? '組み込み' : `${source}（改訂 ${revision}）`),
  contact: '問い合わせ先',

  troubles: {
    unread: (header) => ({
      found: `このメールの ${header} の行を読み取れません`,
      why:
        header === 'From'
          ? '差出人が分からないと、だれが社内でだれが社外かを判断できません。'
          : 'そこに書かれている人を数えられません。',
      advice:
        header === 'From'
          ? 'メールに From: とアドレスを書き入れるか、メールソフトで保存し直してください。'
          : `引用符やかっこ、改行が壊れているのかもしれません。メールソフトで保存し直すか、${header} の行を書き直してください。`,
    }),
    encrypted: {
      found: '暗号化されたメールのため、本文と添付ファイルを確認していません',
      why: '受け取った人だけが開けるメールです。ルールで見つかるはずの問題が残っているかもしれません。',
      advice: '暗号化する前に、本文と添付ファイルをご自身で確かめてください。',
    },
    bodyUnread: {
      found: '本文を読み取れないため、確認していません',
      why: '文字コードが分からないか、メールに書かれているものと違うか、本文が壊れています。',
      advice: '本文をご自身で確かめるか、メールソフトで文字コードをUTF-8にして保存し直してください。',
    },
    attachmentsUnread: {
      found: '添付ファイルの一部を読み取れないため、確認していません',
      why: 'メールのパートが多すぎるか、壊れています。',
      advice: '添付ファイルをご自身で確かめるか、メールソフトでメールを保存し直してください。',
    },
    ruleFailed: (rule) => ({
      found: `ルール ${rule} が動かず、このメールを調べられませんでした`,
      why: 'Sekishoの不具合です。このルールで見つかるはずの問題が残っているかもしれません。',
      advice:
        '宛先をご自身で確かめてください。不具合は、メールを添えずにルールの名前だけを開発元へお知らせください。',
    }),
    policyUnreadable: {
      found: 'ポリシーを読み取れないため、組み込みのルールで判定しました',
      why: '組織で決めたことが反映されていません。',
      advice: 'ポリシーの担当者に確かめてください。',
    },
  },
  unreadFiles: (files) => ({
    found: `添付ファイルに、中身を確かめられない部分があります：${files}`,
    why: 'この部分は確認していません。何も見つからなかったのではなく、見ていません。',
    advice: 'ご自身でファイルを開き、隠れたシートやほかのページも見てください。',
  }),
  unreadFile: (file, reasons) => `${file}（${reasons.join('、')}）`,
  because: {
    encrypted: 'パスワードつき',
    damaged: '壊れている',
    'too-big': '大きすぎる',
    'too-many': '数が多すぎる',
    'too-deep': '圧縮が何重にもなっている',
    'unknown-format': '読めない形式',
    'unknown-charset': '文字コードが分からない',
    'no-text': '画像・音声・動画',
    elsewhere: '中身へのリンクだけ',
  },
};

/** What is to be written after an option, where that is no file's name. */
const VALUES: { readonly [option: string]: string } = {
  '--base-url': 'サーバーのフォルダーのアドレス',
  '--out': 'フォルダーの名前',
  '--send-mode': ' soft、block、prompt のどれか',
  '--xpi-folder': 'フォルダーのアドレス',
};
