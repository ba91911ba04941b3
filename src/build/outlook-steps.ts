import type { Language } from '../core/rule.ts';

/** What the steps of sideloading name. */
export interface SteppedOn {
  /** Where the site is served. */
  readonly url: string;
  readonly manifest: string;
  readonly authorityFile: string;
}

/** How to put the served add-in into each Outlook that can run it, for the terminal. */
export const STEPS: Readonly<Record<Language, (place: SteppedOn) => string>> = {
  en: ({ url, manifest, authorityFile }) => `Sekisho for Outlook: ${url}
It is rebuilt whenever a source changes. Stop with Ctrl-C.

1. Once, let this computer trust the certificate, then restart browser and Outlook:
     ${authorityFile}
   Windows  certutil -user -addstore Root "${authorityFile}"
   Mac      Keychain Access > drag the file into "login" > double-click it > Trust > Always Trust
   Linux    the browser's settings > Certificates > Authorities > Import
   Then ${url}pane.html opens without a warning. Where the browser asks later whether Outlook may
   reach the local network, allow it: this computer is meant.
   When you have finished, remove it in the same place. Its key was thrown away: it can sign nothing else.

2. Sideload the manifest:
     ${manifest}
   Web, new Outlook, Mac
            open https://aka.ms/olksideload in a browser > My add-ins > Custom Addins
            > Add a custom add-in > Add from File…
   Classic Outlook on Windows
            File > Info > Manage Add-ins opens the same page. The add-in may take up to a day to appear;
            classic loads launch.js only when it starts, so restart it after each change.
   Remove it there under Custom Addins > … > Remove.

3. Write a mail and press Send. Whoever sideloads a manifest needs an account of Microsoft 365, Exchange
   or Outlook.com; an administrator may have switched custom add-ins off.
`,
  ja: ({ url, manifest, authorityFile }) => `Outlook用の関所：${url}
ソースが変わるたびに組み立て直します。終わるときはCtrl-Cを押してください。

1. はじめに一度だけ、このパソコンに証明書を信頼させ、ブラウザーとOutlookを起動し直します。
     ${authorityFile}
   Windows  certutil -user -addstore Root "${authorityFile}"
   Mac      ［キーチェーンアクセス］の「ログイン」へファイルをドラッグ → ダブルクリック →［信頼］→［常に信頼］
   Linux    ブラウザーの設定 →［証明書］→［認証局］→［インポート］
   ${url}pane.html が警告なしで開けば成功です。あとでブラウザーが、Outlookにローカル
   ネットワークへの接続を許可するか尋ねたら、許可してください。このパソコンのことです。
   使い終わったら、同じ場所で削除してください。署名用の鍵は捨ててあるので、ほかの証明書には使えません。

2. マニフェストを読み込みます。
     ${manifest}
   Web版、新しいOutlook、Mac
            ブラウザーで https://aka.ms/olksideload を開く →［個人用アドイン］→［カスタム アドイン］
            →［カスタム アドインの追加］→［ファイルから追加］
   従来のOutlook（Windows）
            ［ファイル］→［情報］→［アドインの管理］で同じページが開きます。表示まで最長1日かかることがあります。
            launch.jsは起動時にだけ読み込まれるので、変更のたびにOutlookを起動し直してください。
   外すときは、同じページの［カスタム アドイン］→［…］→［削除］を選びます。

3. メールを書いて［送信］を押します。読み込みには、Microsoft 365、Exchange、Outlook.comのいずれかの
   アカウントが必要です。管理者がカスタム アドインを禁止していることもあります。
`,
};
