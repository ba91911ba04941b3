import { type Facts, inMarkdown, sumRows, unguardedRows } from '../facts.ts';
import type { SendMode } from '../send-mode.ts';

/** The administrator's list in Japanese. */
export function checklistJa(facts: Facts): string {
  const { base, policy, xpi } = facts;
  const { origin, host } = new URL(base);
  return `# 関所（Sekisho）を職場に配るには

${policy.name === '' ? '' : `ポリシー：**${inMarkdown(policy.name)}**　`}上から順に進め、終わったらチェックを入れてください。3まで進まなければ、職員のメールには何も起きません。

|  |  |
| --- | --- |
| Sekishoのバージョン | ${facts.version} |
| ポリシー | 第${policy.revision}版 |
| \`policy.json\` のSHA-256 | \`${policy.sha256}\` |
| 同じポリシーのSHA-256（Thunderbirdの設定画面での表示） | \`${policy.managedSha256}\` |
| 職員の問い合わせ先 | ${policy.contact === '' ? 'ポリシーに書かれていません。先に「contact」を書いてください' : inMarkdown(policy.contact)} |
| サイト | <${base}> |
| OutlookのアドインのID | \`${facts.manifestId}\` |
| 送信モード | ${facts.sendMode}：${MODES[facts.sendMode]} |
| 従来のOutlookが送信のときに確かめること | ${facts.smallLaunch ? '`--small-launch` を付けたので、本文を見るルールを除くすべて（これらは作業ウィンドウを開いている間だけ確かめます）' : 'すべてのルール'} |
| ThunderbirdのアドオンのID | \`${facts.addonId}\` |
| XPIの場所 | <${facts.installUrl}> |

\`sha256sum -c SHA256SUMS\`（Windowsでは \`Get-FileHash\`）で、ファイルが作ったときのままかどうかを確かめられます。

## 1. アカウントの種類を調べる

関所が働くのは、メールソフトが送信のときに関所を呼ぶ場合だけです。まず数を調べてください。

- [ ] OutlookでMicrosoft 365、Exchange Online、Outlook.comを使う人（Web版、新しいOutlook、従来のOutlookのバージョン2206以降、Mac版の新しい画面）：アドインが守ります。　____人
- [ ] 自社サーバーのExchange（2016 CU22、2019 CU12、Subscription Edition）を使う人：Windowsの従来のOutlookだけを守ります。　____人
- [ ] **OutlookでPOPかIMAPのアカウントを使う人：守れません。守れないことを画面で知らせる方法もありません。** 各パソコンで［ファイル］→［アカウント設定］→［アカウント設定］の「種類」の列を見てください。Thunderbirdか、Exchangeのアカウントへ移ってもらってください。　____人
- [ ] Office 2019、LTSC 2021、Mac版Outlookの従来の画面、スマートフォンのOutlook：守れません。　____人
- [ ] Thunderbird 140以降（アカウントの種類は問いません）：アドオンが守ります。　____人

## 2. サーバーに置く

- [ ] \`outlook\` フォルダーの中身をそのまま置き、<${base}pane.html> が開くようにします。\`thunderbird/${xpi}\` は、上の表の場所で取れるように置きます。\`nginx.conf\` はnginxの設定例です。フォルダーの名前を直し、\`${host}\` のserverブロックに取り込んでください。
- [ ] **\`outlook/.well-known/microsoft-officeaddins-allowed.json\` は、サイトのフォルダーではなく、サーバーのいちばん上に置きます**：<${origin}/.well-known/microsoft-officeaddins-allowed.json>　すでに同じ名前のファイルがあれば、その一覧にこの1行を加えてください。
- [ ] 証明書は、どのパソコンも信頼しているものを使います。ログインしなくても読めるようにしてください。サイトにはポリシー（ドメイン、問い合わせ先、しきい値）が入りますが、職員やメールについての情報は入りません。
- [ ] \`curl -I ${base}launch.js\` の応答が200で、\`Cache-Control: no-cache\` と \`Access-Control-Allow-Origin: *\` が付いています。\`${base}state.json\` も同じです。

## 3. Outlook

**実物のOutlookでは、まだ動かしていません。** 分かっていることは、Microsoftの本物のoffice.jsと、テスト用の模擬のOutlookで確かめたものです。Outlookの種類ごとに1人から始め、5の確認を行ってください。

- [ ] ［Microsoft 365 管理センター］→［設定］→［統合アプリ］→［カスタム アプリをアップロード］で、種類に「Office アドイン」、ファイルに \`outlook/manifest.xml\` を選びます。初めは数人に割り当て、そのあとグループや全員に広げてください。グループの中のグループにいる人には届きません。届くまで最長24時間かかります。
- [ ] 自社サーバーのExchangeでは、Exchange管理シェルで次を実行します：\`New-App -OrganizationApp -DefaultStateForUser AlwaysEnabled -FileData ([IO.File]::ReadAllBytes('C:\\sekisho\\manifest.xml'))\`
- [ ] Web版と新しいOutlookでは、アドインを読み込むまで送信を待たせます。Exchange Online PowerShellで次を実行します：\`Set-OwaMailboxPolicy -Identity OwaMailboxPolicy-Default -OnSendAddinsEnabled:$true\`　送信のときに働くほかのアドインにも効きます。
- [ ] Macでは、ドメイン \`com.microsoft.outlook\` のキー \`OnSendAddinsWaitForLoad\` をtrueにします。端末管理から配るか、\`defaults write com.microsoft.outlook OnSendAddinsWaitForLoad -bool true\` を実行してください。
- [ ] Windowsでは、ほかのソフトがOutlookを通して送るメール（Simple MAPI）は、Outlookが起動していないと確認されません。グループポリシーの［ユーザーの構成］→［管理用テンプレート］→［Microsoft Outlook 2016］→［その他］（Miscellaneous）にある「Running Outlook for Simple MAPI Mail Sending」を有効にします。従来のOutlookのバージョン2301以降が必要です。

送信モードの違い（このキットは **${facts.sendMode}**）：

| | soft | block | prompt |
| --- | --- | --- | --- |
| 関所がメールを止めたとき | 送信されない | 送信されない | 本人が選べば送信される |
| アドインを読み込めないとき（サーバーの停止など） | 本人が選べば送信される | **だれも送信できない** | 本人が選べば送信される |
| 宛先を読み取れなかったとき | 送信されない | 送信されない | 本人が選べば送信される |

## 4. Thunderbird

次のどちらかを配ります。Thunderbirdは起動するときに読みます。

- [ ] \`thunderbird/policies.json\` … Windowsは \`thunderbird.exe\` と同じ場所の \`distribution\` フォルダー、Linuxは \`/etc/thunderbird/policies\`、Macは \`Thunderbird.app/Contents/Resources/distribution\` に置きます。
- [ ] Windowsでは \`thunderbird/policies.reg\` も使えます。1台に取り込むか、2つの値をグループポリシー（［基本設定］→［Windowsの設定］→［レジストリ］）に移してください。
- [ ] すでにThunderbirdを管理しているときは、いまの設定に書き加えます。\`ExtensionSettings\` は全部のアドオンで**1つ**の値なので、.regファイルを取り込むと置き換わります。
- [ ] ［アドオンとテーマ］に関所があり、削除も無効化もできないことを確かめます。確認済みなのはDebianです。WindowsとMacでは、まず1台で試してください。

## 5. 働いているか確かめる

メールソフトの種類ごとに、1台で行います。

- [ ] Outlook：リボンの［宛先を確認］から関所の画面を開き、［設定とバージョン］を開きます。第${policy.revision}版で、SHA-256の始めの数桁が上の表と同じです。
- [ ] Thunderbird：［アドオンとテーマ］→［関所 – 送信前の確認］の設定を開きます。第${policy.revision}版で、SHA-256が上の表のThunderbirdの値と同じです。
- [ ] Outlook：自分宛てのメールを書き、関所の画面の［動作を確かめる（管理者向け）］を行います。20分ほどかかります。
- [ ] 従来のOutlookで［送信］が遅いとき、またはアドインを読み込めないという案内をOutlook自身が出すときは、ファイルの大きさが原因かもしれません（Microsoftへの報告はoffice-js 4780。大きさと時間は動作確認の結果に出ます）。\`--small-launch\` を付けてキットを作り直し、サーバーのファイルを置き換えて、Outlookを起動し直してください。マニフェストは変わりません。本文を見るルール（宛名、個人情報、アドレスの一覧、添付忘れ、決めた言葉など）は、作業ウィンドウでだけ確かめるようになります。
- [ ] 架空の相手（\`a@a1.example, b@a2.example, …\`。実在しないので届きません）を、ポリシーで止まる数より多く宛先に入れ、［送信］を押します。関所が止めれば正常です。メールは破棄してください。止まらずに送信されたら、先に進まず、8をご覧ください。
- [ ] 共有メールボックスを使っていれば、そこからも同じことを試します。

## 6. 職員に知らせる

- [ ] 最初の警告が出る**前に**、\`STAFF.ja.html\` か \`STAFF.en.html\` をメールで送るか、印刷して配ります。何をするものか、どんな画面が出るか、どうすればよいか、だれに聞けばよいかを1枚にまとめてあります。
- [ ] そこに書かれた問い合わせ先の担当者に伝えてあり、連絡がつきます。

## 7. あとでポリシーを変えるとき

- [ ] \`revision\` を上げ、\`sekisho policy lint\` で確かめ、同じアドレスと送信モードでキットを作り直して、サーバーのファイルを置き換えます。下の \`manifest.xml\` のSHA-256が同じなら、アップロードも承認も要りません。マニフェストが変わったときは管理者の承認が改めて必要で、それまで利用者は待たされます。
- [ ] Web版とMacのOutlookは、ふつう次のメールから、Windowsの従来のOutlookは起動し直したときから、新しいポリシーになります。Thunderbirdは、\`policies.json\` かレジストリの値を置き換え、起動し直すと変わります。

## 8. 数分ですべてを止める

- [ ] サーバーの \`state.json\` を、\`"asking": false\` と、より大きい \`revision\` に書き換えます：\`{"format":1,"revision":${policy.revision + 1},"asking":false}\`　次の送信から、OutlookでもThunderbirdでも、だれも確認を求められず、止められません。判定と記録は続きます。配り直しも再起動も要りません。
- [ ] 再開するには \`"asking": true\` に戻します。本当に効くかどうかを、5のときに試験用の1台で試しておいてください。
- [ ] 送信モードがblockで、サーバーが止まってだれも送信できないとき：アドインの割り当てを外す（9）か、サーバーを復旧してください。特に決まりがなければ \`soft\` を勧めます。

## 9. 元に戻す

- [ ] 前のポリシーに戻す：前の内容に**より大きい**版の番号を付けて、7を行います。関所は、受け取った中でいちばん新しい版を使い続けます。
- [ ] Outlook：［統合アプリ］→［Sekisho］→［削除］。最長24時間かかります。それまでサイトは残してください。送信モードがblockのとき、サイトがなくなると、すべてのメールが止まります。
- [ ] Thunderbird：\`force_installed\` を \`blocked\` に書き換えて一度起動すると、アドオンが削除されます。そのあと、書き加えた項目を消してください。

## 守れないもの

メールが出ていく道すじの全部と、何で分かったか、管理者にできることは \`COVERAGE.ja.md\` にあります。次のものは守れないか、まだ分かっていません。

${unguardedRows('ja')}

関所が防ぐのはうっかりした間違いです。わざと行うことは防げません。

## ファイル

| ファイル | SHA-256 |
| --- | --- |
${sumRows(facts)}
`;
}

const MODES: { readonly [M in SendMode]: string } = {
  soft: '止めたメールは送信されません。アドインを読み込めないときは、本人が選べば送信されます',
  block: '止めたメールは送信されません。アドインを読み込めないときは、だれも送信できません',
  prompt: '止められても、本人が選べば送信されます',
};
