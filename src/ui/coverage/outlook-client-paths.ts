import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Outlook by client and account. */
export const OUTLOOK_CLIENTS: readonly Path[] = [
  {
    id: 'outlook-web',
    client: 'outlook',
    guarded: 'yes',
    evidence: 'fake',
    since: 'Mailbox 1.12',
    tests: [
      {
        file: 'test/clients/outlook-journey.test.ts',
        name: 'moves sixty winners to Bcc and lets the mail go',
      },
      { file: 'test/hosts/outlook-send.test.ts', name: 'stops sixty strangers in To' },
      { file: 'test/hosts/outlook-contract.test.ts', name: 'Outlook on the web' },
    ],
    sources: [PAGES.smartAlerts, PAGES.requirementSets],
    texts: {
      ja: {
        name: 'Web版Outlookと新しいOutlook（Windows）、Microsoft 365・Exchange Online・Outlook.comのアカウント',
        why: '［送信］を押すと、Outlookがアドインへたずねます。確かめたのはWeb版の代役です。新しいOutlookはWeb版と同じ仕組みで動くとされていますが、別には試していません。',
        admin: '',
      },
      en: {
        name: 'Outlook on the web and new Outlook on Windows, accounts of Microsoft 365, Exchange Online and Outlook.com',
        why: 'Outlook asks the add-in when Send is pressed. The fake plays the web; new Outlook is said to work the same way and was not tried by itself.',
        admin: '',
      },
    },
  },
  {
    id: 'outlook-classic',
    client: 'outlook',
    guarded: 'yes',
    evidence: 'fake',
    since: '2206 (15330.20196)',
    tests: [
      { file: 'test/hosts/outlook-contract.test.ts', name: 'Classic Outlook of 2206' },
      { file: 'test/hosts/outlook-send.test.ts', name: 'works on a client of 1.12' },
      { file: 'test/hosts/outlook-classic.test.ts', name: 'comes to the same as in every other client' },
      { file: 'test/house/launch-file.test.ts', name: 'uses no name that classic lacks' },
      { file: 'test/clients/outlook-journey.test.ts', name: 'gets there in a client of 1.12' },
    ],
    sources: [PAGES.smartAlerts, PAGES.requirementSets],
    texts: {
      ja: {
        name: '従来のOutlook（Windows、LTSC 2024を含む）、Microsoft 365・Exchange Online・Outlook.comのアカウント',
        why: '［送信］を押すと、Outlookがアドインへたずね、すべてのルールで確かめます。2404より前の版では、案内にボタンが出ません。Outlookは起動したときにだけ新しいファイルを読むので、更新が届くまで数日かかることがあります。',
        admin: '',
      },
      en: {
        name: 'Classic Outlook on Windows (LTSC 2024 included), accounts of Microsoft 365, Exchange Online and Outlook.com',
        why: 'Outlook asks the add-in when Send is pressed, and every rule is checked. Before 2404 its alert has no button. It reads new files only when it starts, so an update can take days to arrive.',
        admin: '',
      },
    },
  },
  {
    id: 'outlook-exchange-server-classic',
    client: 'outlook',
    guarded: 'unknown',
    evidence: 'told',
    sources: [PAGES.smartAlerts, officeJs(6842)],
    texts: {
      ja: {
        name: '自社サーバーのExchange（2016 CU22、2019 CU12、Subscription Edition）と従来のOutlook（Windows）',
        why: 'Microsoftの文書では、送信のときにアドインへたずねます。マニフェストはこのサーバーが受け取れる形にしてありますが、まだ試していません。',
        admin: '1つのメールボックスにアドインを入れ、動作確認（field test）を行ってください。',
      },
      en: {
        name: 'Exchange on your own servers (2016 CU22, 2019 CU12, Subscription Edition) with classic Outlook on Windows',
        why: 'Microsoft documents that the add-in is asked. The manifest keeps to what these servers accept, but nobody has tried it.',
        admin: 'Install the add-in for one mailbox and run the field test.',
      },
    },
  },
  {
    id: 'outlook-exchange-server-others',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: '自社サーバーのExchangeと、Web版・新しいOutlook・Mac版',
        why: 'この組み合わせでは、送信のときにアドインを呼びません。',
        admin:
          '従来のOutlook（Windows）かThunderbirdを使ってください。Web版は `Set-CASMailbox -OWAEnabled $false` で止められます。',
      },
      en: {
        name: 'Exchange on your own servers with Outlook on the web, new Outlook or a Mac',
        why: 'In these combinations no add-in is asked when a mail is sent.',
        admin:
          'Use classic Outlook on Windows, or Thunderbird. `Set-CASMailbox -OWAEnabled $false` closes Outlook on the web.',
      },
    },
  },
  {
    id: 'outlook-pop-imap',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirements, PAGES.owaMailboxPolicy],
    texts: {
      ja: {
        name: 'OutlookのPOP・IMAPアカウント',
        why: 'Outlookは、このアカウントではアドインを読み込みません。Sekishoからそれを知らせることもできません。',
        admin:
          'だれがPOP・IMAPのアカウントを使っているかを、配る前に調べてください。そのアカウントにはThunderbirdを使います。新しいOutlookとWeb版に個人のアカウントを足すことは `Set-OwaMailboxPolicy -PersonalAccountsEnabled $false` で止められます。',
      },
      en: {
        name: 'POP and IMAP accounts in any Outlook',
        why: 'Outlook loads no add-in for these accounts, so Sekisho cannot even say so.',
        admin:
          'Before you deploy, find out who uses POP or IMAP accounts, and give them Thunderbird. `Set-OwaMailboxPolicy -PersonalAccountsEnabled $false` keeps personal accounts out of new Outlook and Outlook on the web.',
      },
    },
  },
  {
    id: 'outlook-old-office',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirementSets, PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'Office 2019、LTSC 2021などの古いOutlook（Windows）',
        why: '送信のときにアドインを呼ぶ機能（Smart Alerts）がありません。',
        admin: 'Microsoft 365 AppsかLTSC 2024へ更新するか、Web版またはThunderbirdを使ってください。',
      },
      en: {
        name: 'Office 2019, LTSC 2021 and older Outlook on Windows',
        why: 'They lack Smart Alerts, by which an add-in is asked when a mail is sent.',
        admin: 'Update to Microsoft 365 Apps or LTSC 2024, or use Outlook on the web or Thunderbird.',
      },
    },
  },
  {
    id: 'outlook-mobile',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts, PAGES.casMailbox],
    texts: {
      ja: {
        name: 'スマートフォンとタブレットのOutlook（iOS、Android）',
        why: '送信のときにアドインを呼びません。',
        admin:
          '大勢に送るメールボックスでは、`Set-CASMailbox -OutlookMobileEnabled $false -ActiveSyncEnabled $false` で端末からの利用を止められます。止めない場合は、端末から大勢に送らないよう知らせてください。',
      },
      en: {
        name: 'Outlook on phones and tablets (iOS, Android)',
        why: 'It asks no add-in when a mail is sent.',
        admin:
          'For mailboxes that write to many people, `Set-CASMailbox -OutlookMobileEnabled $false -ActiveSyncEnabled $false` keeps phones out. Otherwise tell people not to write to crowds from a phone.',
      },
    },
  },
];
