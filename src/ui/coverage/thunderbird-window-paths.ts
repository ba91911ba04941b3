import type { Path } from './path.ts';
import { PAGES } from './sources.ts';

/** Out of Thunderbird through a compose window, where it asks add-ons. */
export const THUNDERBIRD_WINDOWS: readonly Path[] = [
  {
    id: 'thunderbird-new-mail',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'client',
    since: 'Thunderbird 140',
    tests: [
      { file: 'test/clients/thunderbird-guard.test.ts', name: 'moves 60 winners to Bcc and sends one mail' },
      { file: 'test/clients/thunderbird-screen.test.ts', name: 'by keyboard alone: Ctrl+Enter, then Enter' },
      { file: 'test/clients/thunderbird-140.test.ts', name: 'moves 60 winners to Bcc' },
    ],
    sources: [PAGES.beforeSend],
    texts: {
      ja: {
        name: '新しく作成したメール（［送信］ボタン、Ctrl+Enter）',
        why: 'Thunderbirdは、作成ウィンドウから送るメールについて、送信の前に必ずアドオンへたずねます。',
        admin: '',
      },
      en: {
        name: 'A new mail, sent by the Send button or Ctrl+Enter',
        why: 'Thunderbird asks add-ons about every mail that leaves through a compose window.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-reply',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'client',
    since: 'Thunderbird 140',
    tests: [
      {
        file: 'test/clients/thunderbird-knowledge.test.ts',
        name: 'stays silent for a reply to 12 strangers who see one another already',
      },
      { file: 'test/clients/thunderbird-140.test.ts', name: 'stays silent for a reply to strangers' },
    ],
    texts: {
      ja: {
        name: '返信、全員に返信',
        why: '作成ウィンドウを通ります。返信元のメールですでに見えていた人は数えず、あとから加えた人を数えます。',
        admin: '',
      },
      en: {
        name: 'A reply, also to all',
        why: 'It goes through a compose window. People who could see one another in the mail being answered are not counted; those who were added are.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-link',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'client',
    since: 'Thunderbird 140',
    tests: [
      {
        file: 'test/clients/thunderbird-knowledge.test.ts',
        name: 'counts everybody in a mail that a link opened',
      },
    ],
    texts: {
      ja: {
        name: '`mailto:` リンクから開いたメール',
        why: 'リンクからも作成ウィンドウが開きます。',
        admin: '',
      },
      en: {
        name: 'A mail opened from a `mailto:` link',
        why: 'The link opens a compose window, too.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-stored-mail',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'trial',
    since: 'Thunderbird 140',
    sources: [PAGES.beforeSend],
    texts: {
      ja: {
        name: '転送、リダイレクト、下書き、テンプレート、「新しいメッセージとして編集」',
        why: 'どれも作成ウィンドウから送ります。',
        admin: '',
      },
      en: {
        name: 'Forwarded and redirected mail, drafts, templates, “Edit as New Message”',
        why: 'All of them are sent from a compose window.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-send-later',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'trial',
    since: 'Thunderbird 140',
    texts: {
      ja: {
        name: '［後で送信］とバックグラウンド送信',
        why: 'ボタンを押したときに確かめます。送信トレイから出ていくときには、もう確かめません。',
        admin: '',
      },
      en: {
        name: 'Send Later, and sending in the background',
        why: 'The mail is checked when the button is pressed, and not again when it leaves the Outbox.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-command-line',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'trial',
    since: 'Thunderbird 140',
    texts: {
      ja: {
        name: 'ほかのプログラムが `thunderbird -compose` で開いたメール',
        why: '作成ウィンドウが開き、人が［送信］を押します。起動した直後に押しても、アドオンへたずねることを確かめました。',
        admin: '',
      },
      en: {
        name: 'A mail that another program opens with `thunderbird -compose`',
        why: 'A compose window opens, and a person presses Send. This holds right after Thunderbird has started, too.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-mail-merge',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'trial',
    since: 'Thunderbird 140',
    sources: [PAGES.beforeSend],
    texts: {
      ja: {
        name: '作成ウィンドウを使う差し込み送信（ほかのアドオンの `compose.sendMessage`）',
        why: '1通ごとに確かめます。1人ずつに届くメールなら、お互いのアドレスは見えないので何も言いません。差し込む内容が合っているかどうかは、まだ見ていません。',
        admin: '',
      },
      en: {
        name: 'Mail merge through the compose window (`compose.sendMessage` of another add-on)',
        why: 'Each mail is checked by itself. Mails to one person each show nobody to anybody and pass in silence. Whether the merged text belongs to its recipient is not looked at yet.',
        admin: '',
      },
    },
  },
  {
    id: 'thunderbird-stopped-add-on',
    client: 'thunderbird',
    guarded: 'yes',
    evidence: 'client',
    since: 'Thunderbird 140',
    tests: [
      {
        file: 'test/clients/thunderbird-guard.test.ts',
        name: 'never sends while the add-on is switched off under an open prompt',
      },
    ],
    texts: {
      ja: {
        name: '確認の画面が開いている間に、アドオンを無効にしたり再読み込みしたりしたメール',
        why: 'メールは送られません。ただしThunderbirdの不具合で、作成ウィンドウがロックされたままになり、もう一度有効にしても、アドオンからは外せません。変更があれば、5分ごとの自動保存で外れます。',
        admin:
          '作成ウィンドウを閉じて［保存］を選び、下書きから開き直すよう知らせてください。本人が無効にできないように配るには、`policies.json` の `ExtensionSettings` で `force_installed` にします。',
      },
      en: {
        name: 'A mail whose question is open while the add-on is switched off or reloaded',
        why: 'The mail does not leave. But by a fault of Thunderbird’s the compose window stays locked, and an add-on that is switched on again cannot unlock it. Auto-save, every five minutes, does where something has changed.',
        admin:
          'Tell people to close the compose window, to choose Save and to open the mail from Drafts. `force_installed` under `ExtensionSettings` in `policies.json` keeps people from switching it off.',
      },
    },
  },
  {
    id: 'thunderbird-exchange',
    client: 'thunderbird',
    guarded: 'unknown',
    evidence: 'source',
    since: 'Thunderbird 145',
    texts: {
      ja: {
        name: 'Exchangeのアカウント（EWSは145以降、Microsoft 365のGraphは154以降）',
        why: 'ソースコードでは、ほかのアカウントと同じ作成ウィンドウから送り、Bccもメールから外して別に渡します。サーバーではまだ試していません。Exchange Onlineは2026年10月からEWSを終わらせています。',
        admin:
          '1つのアカウントで、自分のアドレスだけに宛てて試し、確認の画面が出ることと、届いたメールにBccがないことを見てください。',
      },
      en: {
        name: 'Exchange accounts (EWS from 145 on, Graph for Microsoft 365 from 154 on)',
        why: 'By its source Thunderbird sends them from the same compose window, and takes Bcc out of the mail and hands it over apart. No server was tried. Exchange Online ends EWS from October 2026 on.',
        admin:
          'Try one account with addresses of your own: does the question come, and is Bcc missing from what arrives?',
      },
    },
  },
  {
    id: 'thunderbird-mapi-window',
    client: 'thunderbird',
    guarded: 'unknown',
    evidence: 'source',
    texts: {
      ja: {
        name: 'WindowsのプログラムがMAPIで開いた作成ウィンドウ',
        why: 'ソースコードでは、ほかのメールと同じ作成ウィンドウを開きます。Windowsではまだ試していません。',
        admin:
          '業務で使うプログラムから、社外の5人あての下書きを開き、［送信］を押して、確認の画面が出ることを1台で確かめてください。宛先には、届いてもよいテスト用のアドレスを使います。',
      },
      en: {
        name: 'A compose window that a Windows program opens through MAPI',
        why: 'By its source Thunderbird opens the same compose window as for any mail. Nobody has tried it on Windows yet.',
        admin:
          'On one machine, let the program you use open a draft to five external addresses of your own, press Send, and see whether the question comes.',
      },
    },
  },
];
