import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Out of Outlook for Mac, by build where builds differ. */
export const OUTLOOK_MACS: readonly Path[] = [
  {
    id: 'outlook-mac',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'fake',
    since: '16.65.827.0',
    tests: [
      { file: 'test/hosts/outlook-contract.test.ts', name: 'Outlook for Mac, which shows everything late' },
      { file: 'test/hosts/outlook-again.test.ts', name: 'waits for an answer that a Mac shows late' },
    ],
    sources: [PAGES.smartAlerts, officeJs(5951), officeJs(6478)],
    texts: {
      ja: {
        name: 'Mac版Outlookの新しい画面、Microsoft 365・Exchange Online・Outlook.comのアカウント',
        why: '［送信］を押すと、Outlookがアドインへたずねます。ただし16.105では、2回目の警告がひとりでに閉じて送られたという報告があり、確認が終わらないという報告も続いています。代役がまねるのは、知られている制限と遅れだけです。',
        admin:
          'Macの多い部署では、先に1台で動作確認（field test）を行ってください。ビルドごとの報告は［知られている不具合］にあります。',
      },
      en: {
        name: 'The new interface of Outlook for Mac, accounts of Microsoft 365, Exchange Online and Outlook.com',
        why: 'Outlook asks the add-in when Send is pressed. But in 16.105 a second alert was reported to close by itself and the mail to leave, and checks that never end are reported time and again. Of a Mac the fake plays only the known limits and delays.',
        admin:
          'Where there are many Macs, run the field test on one of them first. What was reported of which build is in the list of known faults.',
      },
    },
  },
  {
    id: 'outlook-mac-unreachable',
    client: 'outlook',
    guarded: 'unknown',
    evidence: 'told',
    sources: [officeJs(6319), officeJs(6894)],
    texts: {
      ja: {
        name: 'アドインのサーバーかoffice.jsに届かないMac',
        why: '3〜4分待たされたあと送信が止まり、SoftBlockでもPromptUserでも、そのまま送るボタンが出ないと報告されています。メールは出ていきませんが、仕事も止まります。',
        admin:
          'アドインのファイルを置くサーバーを見張ってください。急ぐときは、Web版から送ってもらうか、管理センターで割り当てを外します。',
      },
      en: {
        name: 'A Mac that cannot reach the add-in’s server or office.js',
        why: 'Send is reported to hang for three to four minutes and then to be refused, without Send Anyway under SoftBlock or PromptUser. No mail leaves, but nobody can work either.',
        admin:
          'Watch the server that holds the add-in’s files. In a hurry, send from Outlook on the web, or take the assignment back in the admin center.',
      },
    },
  },
  {
    id: 'outlook-mac-classic',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirementSets],
    texts: {
      ja: {
        name: 'Mac版Outlookの従来の画面',
        why: '要件セットは1.8までで、送信のときにアドインを呼びません。',
        admin: '新しい画面（［新しい Outlook］）に切り替えてもらってください。',
      },
      en: {
        name: 'The classic interface of Outlook for Mac',
        why: 'It knows requirement sets up to 1.8 and asks no add-in when a mail is sent.',
        admin: 'Let people switch to the new interface (“New Outlook”).',
      },
    },
  },
];
