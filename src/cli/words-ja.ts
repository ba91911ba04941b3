import type { Words } from './words.ts';

const USAGE = '使い方: sekisho check メール.eml [--policy ポリシー.json] [--json] [--lang ja|en]';

/** What the command says in Japanese. */
export const wordsJa: Words = {
  help: `${USAGE}

メールを送ってよいかどうかと、宛先の人のアドレスなどが漏れそうなときに何をすればよいかを
答えます。送信も変更もせず、ネットワークも使いません。

  メール.eml        調べるメール。- とすると標準入力から読みます
  --policy ファイル  組織のポリシー。ないときは組み込みのルールで判定します
  --json            結果をほかのプログラム用にJSONで出力します
  --lang ja|en      答えの言語。ないときはLC_ALLまたはLANGに従います
  -h, --help        この説明を表示します
  -V, --version     バージョンを表示します

終了コード:
  0   送信できます（お知らせがある場合を含みます）
  10  送信の前に本人の確認が必要です
  20  このままでは送信できません
  64  コマンド、メール、ポリシーのいずれかを読み取れません
  70  Sekishoの不具合です
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
  unknownLanguage: (language) => `--lang に指定できるのは ja と en です（指定: ${language}）。`,
  missingValue: (option) =>
    option === '--lang'
      ? '--lang の後に ja か en を書いてください。'
      : `${option} の後にファイル名を書いてください。\n${USAGE}`,
  needlessValue: (option) => `${option} に値は要りません。${option} とだけ書いてください。`,
  givenTwice: (option) => `${option} が2回指定されています。1つにしてください。`,
  noCommand: `コマンドがありません。\n${USAGE}`,
  noMail: `どのメールを調べますか。メール（.eml）のファイル名を1つ指定してください。\n${USAGE}`,
  severalMails: (mails) =>
    `メールが${mails}件指定されています。一度に調べられるのは1件です。1件ずつ実行してください。`,

  noSuchFile: (name) => `「${name}」というファイルはありません。名前とフォルダーを確かめてください。`,
  isFolder: (name) => `「${name}」はフォルダーです。その中のファイルを1つ指定してください。`,
  notAllowed: (name) =>
    `「${name}」を読む権限がありません。権限を付けてもらうか、自分のフォルダーへコピーしてください。`,
  unreadableFile: (name, code) =>
    `「${name}」を読み取れません（${code}）。自分のディスクへコピーして、もう一度お試しください。`,
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
  badPolicy: (name, problems) =>
    [
      `ポリシー「${name}」に${problems.length}件の問題があり、使えません。`,
      ...problems.map((problem) => `  - ${problem}`),
    ].join('\n'),

  verdicts: {
    send: '送信できます。気になる点はありません。',
    note: '送信できます。次の点をお知らせします。',
    ask: '送信の前に確かめてください。',
    block: 'このまま送信しないでください。',
  },
  levels: { note: 'お知らせ', ask: '確認', block: '停止' },
  mail: 'メール',
  recipients: ({ to, cc, bcc }, external) => `To ${to}件、Cc ${cc}件、Bcc ${bcc}件。社外 ${external}件`,
  nobody: '宛先なし',
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
      advice: `メールに ${header}: とアドレスを書き入れるか、メールソフトで保存し直してください。`,
    }),
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
};
