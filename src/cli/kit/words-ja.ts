import type { AddressFault } from './base-url.ts';
import type { KitWords } from './words.ts';

/** What `kit` says in Japanese. */
export const kitWordsJa: KitWords = {
  missing: (option) =>
    `kit には ${option} が要ります。${option === '--base-url' ? 'サイトを置く自分のサーバーのアドレスを書いてください（例: https://addins.example.org/sekisho/）。' : option === '--policy' ? 'ポリシーのファイル名を書いてください。' : '新しいフォルダーの名前を書いてください。'}`,
  unknownMode: (mode, nearest) =>
    `--send-mode に指定できるのは soft、block、prompt です（指定: ${mode}）。${nearest === undefined ? '' : `${nearest} のことですか。`}`,
  badAddress: (option, text, fault) => `${option} 「${text}」: ${FAULTS[fault]}`,
  promptWithBlock: (policy, findings) =>
    `--send-mode prompt では、どのメールも本人が選べば送信されます。しかし、ポリシー「${policy}」には止めるルールがあり（${findings.join('、')}）、Outlookをあとから厳しくすることはできません。\n` +
    '--send-mode soft にするか、ポリシーでこのルールを "level": "ask" にしてください。',
  occupied: (out, path) =>
    `フォルダー「${out}」は空ではありません。キットのものではない${path === '.' ? 'フォルダー' : `「${path}」`}があります。新しいフォルダーを指定してください。何も書き込んでいません。`,
  kitThere: (out) =>
    `フォルダー「${out}」にはすでにキットがあります。置き換えるには --force を付けてください。何も書き込んでいません。`,
  notWritten: (out, code) =>
    `「${out}」に書き込めません（${code}）。書き込む権限と空きのあるフォルダーを指定してください。`,
  damaged: (what) =>
    `このSekishoは完全ではないため、キットを作れません。${what} がないか、リリースのままではありません。\n` +
    'リリースを展開し直すか、ソースで npm run build を実行してください。',
  done: ({ out, files, base, revision, sha256, contact }) =>
    [
      `${base} 用のキットを「${out}」に作りました（${files}個のファイル）。`,
      `ポリシー: 第${revision}版、SHA-256 ${sha256}`,
      `職員の問い合わせ先: ${contact === '' ? 'なし（ポリシーに「contact」がありません）' : contact}`,
      `まず CHECKLIST.ja.md をご覧ください。`,
    ].join('\n'),
  warnings: (policy, number) =>
    `ポリシー「${policy}」に警告が${number}件あります。キットはこのまま作りました。`,
};

const FAULTS: { readonly [F in AddressFault]: string } = {
  'no-address':
    'アドレスとして読めません。https://addins.example.org/sekisho/ のように、すべて書いてください。',
  'not-https':
    'OutlookもThunderbirdも、httpsでなければアドインを読み込みません。証明書のあるサーバーのアドレスを https:// から書いてください。',
  credentials: 'アドレスの中の名前やパスワードは、だれにでも読まれます。外してください。',
  query: '「?」や「#」の付いたアドレスはフォルダーになりません。ファイルを置くフォルダーを書いてください。',
  path: 'フォルダー名には、半角の英数字と「.」「-」「_」「~」だけを使ってください。ほかの文字はマニフェストやサーバーで別の意味になります。',
};
