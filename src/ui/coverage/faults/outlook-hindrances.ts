import { officeJs } from '../sources.ts';
import type { ClientFault } from './fault.ts';

/** Faults of Outlook that hold a mail, mislead the check or make people wait. */
export const OUTLOOK_HINDRANCES: readonly ClientFault[] = [
  {
    id: 'mac-unreachable',
    client: 'outlook',
    harm: 'stuck',
    builds: 'Mac',
    evidence: 'told',
    sources: [officeJs(6319), officeJs(6894)],
    texts: {
      ja: {
        what: 'アドインのサーバーかoffice.jsに届かないと、3〜4分待たされたあと送信が止まり、どの送信モードでも「Send Anyway」が出ない（Web版と新しいOutlookは約15秒で出す）。',
        todo: 'アドインのサーバーを見張る。急ぐときは、Web版から送ってもらうか、管理センターで割り当てを外す。',
      },
      en: {
        what: 'Where the add-in’s server or office.js cannot be reached, Send hangs for three to four minutes and is then refused, without Send Anyway in any send mode (the web and new Outlook offer it after about 15 seconds).',
        todo: 'Watch the add-in’s server. In a hurry, send from Outlook on the web, or take the assignment back in the admin center.',
      },
    },
  },
  {
    id: 'mac-hangs',
    client: 'outlook',
    harm: 'stuck',
    builds: 'Mac (2026)',
    evidence: 'told',
    sources: [6945, 6825, 6605, 6535, 6503, 6060, 4968].map(officeJs),
    texts: {
      ja: {
        what: '送信のときの確認が、理由なく終わらないことがある。',
        todo: 'Outlookを起動し直すと続けられることが多い。Macの多い部署では、先に1台で動作確認（field test）を行う。',
      },
      en: {
        what: 'The check at Send does not end, for no visible reason.',
        todo: 'Restarting Outlook often helps. Where there are many Macs, run the field test on one of them first.',
      },
    },
  },
  {
    id: 'recipients-event-during-send',
    client: 'outlook',
    harm: 'stuck',
    builds: 'Web, New Outlook',
    evidence: 'told',
    sources: [officeJs(5132), officeJs(4669), officeJs(5093)],
    texts: {
      ja: {
        what: '宛先が変わったことを知らせるイベントが送信のイベントと重なると、アドインの答えが無視され、送信が時間切れになる。',
        todo: '関所は、仕事のないイベントをマニフェストに書かない。続くときは、ほかのアドインのイベントを調べる。',
      },
      en: {
        what: 'When an event about changed recipients meets the one about Send, the add-in’s answer is ignored and Send times out.',
        todo: 'Sekisho’s manifest names no event without work. If it goes on, look at the events of other add-ins.',
      },
    },
  },
  {
    id: 'classic-large-files',
    client: 'outlook',
    harm: 'stuck',
    builds: 'Classic',
    evidence: 'told',
    sources: [officeJs(4780)],
    shownBy: { path: 'pane.first.handler.end', value: 'no-answer' },
    texts: {
      ja: {
        what: '送信のときに読み込むファイルが大きいと、動かないことがあると報告されている。',
        todo: '動作確認（field test）で、ファイルの大きさと読み込みにかかった時間を見る。問題があれば、`kit --small-launch` で小さいファイルにする。',
      },
      en: {
        what: 'A large file at Send is reported to misbehave.',
        todo: 'The field test reports the size of the file and how long it took to load. Where it misbehaves, `kit --small-launch` makes a smaller one.',
      },
    },
  },
  {
    id: 'item-attachment-size',
    client: 'outlook',
    harm: 'misread',
    builds: 'Classic (2026-10-02)',
    evidence: 'told',
    sources: [officeJs(6856), officeJs(4550), officeJs(4643)],
    texts: {
      ja: {
        what: '添付したメールや予定の大きさと中身が、たずねるたびに変わることがある。',
        todo: '関所は、その大きさを「不明」として扱い、同意の条件に入れない。',
      },
      en: {
        what: 'Size and content of an attached mail or appointment differ from one call to the next.',
        todo: 'Sekisho takes that size for unknown and makes no consent depend on it.',
      },
    },
  },
  {
    id: 'write-before-visible',
    client: 'outlook',
    harm: 'misread',
    builds: 'Web',
    evidence: 'told',
    sources: [officeJs(4296), officeJs(2925), officeJs(6015)],
    shownBy: { path: 'pane.bcc.restored', value: false },
    texts: {
      ja: {
        what: '宛先を書き込むと、見えるようになる前に「成功」と答える。空にしたはずの欄が空にならないことや、+以下だけ違うアドレスが落ちることもある。',
        todo: '関所は、書き込むたびに読み直し、違えば元に戻して知らせる。',
      },
      en: {
        what: 'Writing recipients is called a success before it shows. A field that was emptied may keep its people, and an address that differs only behind a + may be dropped.',
        todo: 'Sekisho reads back after each write; where it differs it puts back what was there, and says so.',
      },
    },
  },
  {
    id: 'mac-session-lag',
    client: 'outlook',
    harm: 'nuisance',
    builds: 'Mac',
    evidence: 'told',
    sources: [officeJs(5951), officeJs(5467)],
    texts: {
      ja: {
        what: '作業ウィンドウでの同意が、送信のときの確認に約2秒遅れて届く。会議への同意は、MacとWeb版で共有されない。',
        todo: '関所は少し待つ。もう一度たずねられたら、同じ答えでよい。',
      },
      en: {
        what: 'A yes in the pane reaches the check at Send about two seconds late. A yes about a meeting is not shared between Mac and web.',
        todo: 'Sekisho waits a little. If you are asked again, the same answer will do.',
      },
    },
  },
  {
    id: 'classic-old-files',
    client: 'outlook',
    harm: 'nuisance',
    builds: 'Classic',
    evidence: 'told',
    sources: [officeJs(6436)],
    texts: {
      ja: {
        what: '新しいファイルを読むのは起動したときだけで、それより長く古いままのこともある。作業ウィンドウと送信時の確認が、数日のあいだ違う版になる。',
        todo: '更新した日に、Outlookを起動し直してもらう。版は作業ウィンドウの［設定と版］で分かる。',
      },
      en: {
        what: 'New files are read only when Outlook starts, and sometimes later still. For days, pane and check may be of different versions.',
        todo: 'Have Outlook restarted on the day of an update. The pane shows both versions under Settings and versions.',
      },
    },
  },
  {
    id: 'web-send-later',
    client: 'outlook',
    harm: 'nuisance',
    builds: 'Web 20210426004.07',
    evidence: 'told',
    sources: [officeJs(1837)],
    texts: {
      ja: {
        what: '`OnSendAddinsEnabled` を設定すると、［送信日時の設定］が1回目はエラーになり、別ウィンドウでもう一度送る必要がある。',
        todo: '別ウィンドウで開いてから送る日時を決めるよう知らせる。',
      },
      en: {
        what: 'With `OnSendAddinsEnabled`, scheduling a mail fails the first time and must be done again in a window of its own.',
        todo: 'Tell people to open the mail in its own window before they schedule it.',
      },
    },
  },
];
