import { officeJs, PAGES } from '../sources.ts';
import type { ClientFault } from './fault.ts';

/** Faults of Outlook through which a mail can leave unchecked. */
export const OUTLOOK_GAPS: readonly ClientFault[] = [
  {
    id: 'web-sends-unasked',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'Web',
    evidence: 'told',
    sources: [officeJs(6769)],
    shownBy: { path: 'answers.alert', value: 'no' },
    texts: {
      ja: {
        what: 'まれに、［送信］を押してもアドインが呼ばれずに送られる。',
        todo: '防ぐ設定はない。大勢に送るメールボックスの宛先の数を `Set-Mailbox -RecipientLimits` で絞る。',
      },
      en: {
        what: 'Now and then Send asks no add-in, and the mail leaves.',
        todo: 'No setting prevents it. Limit the recipients of mailboxes with `Set-Mailbox -RecipientLimits`.',
      },
    },
  },
  {
    id: 'undo-send',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'New Outlook 1.2026.908.200 (20260904006.12)',
    evidence: 'told',
    sources: [officeJs(6947)],
    texts: {
      ja: {
        what: '［送信を元に戻す］のあとの［送信］では、アドインが呼ばれない。SoftBlockでは5分待たされ、そのあと確認なしで送られる。',
        todo: '元に戻したメールは閉じて下書きから開き直すか、新しいメールに書き写してから送るよう知らせる。待ち時間に気づいたら、送信を取り消す。',
      },
      en: {
        what: 'After “Undo send” the next Send asks no add-in. Under SoftBlock it hangs for five minutes, and then the mail leaves unchecked.',
        todo: 'Tell people to close a mail they took back and open it from Drafts, or to write it anew. Whoever sees it hang should cancel.',
      },
    },
  },
  {
    id: 'mac-second-alert-closes',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'Mac 16.105',
    evidence: 'told',
    sources: [officeJs(6478)],
    shownBy: { path: 'answers.stayed', value: 'no' },
    texts: {
      ja: {
        what: '2回目の警告がひとりでに閉じ、メールが送られる。',
        todo: '警告が出たら、作業ウィンドウで直してから［送信］を押すよう知らせる。',
      },
      en: {
        what: 'The second alert closes by itself, and the mail leaves.',
        todo: 'Tell people to put the mail right in the pane before they press Send again.',
      },
    },
  },
  {
    id: 'outbox-edits',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'Mac 16.33',
    evidence: 'told',
    sources: [officeJs(1258)],
    texts: {
      ja: {
        what: '送信トレイで待っているメールを開いて書き換えると、アドインは呼ばれない。Microsoftは対応していないとしている。',
        todo: '送信トレイのメールは書き換えず、下書きへ移してから送り直すよう知らせる。',
      },
      en: {
        what: 'A mail that waits in the Outbox can be opened and changed, and no add-in is asked. Microsoft says it is not supported.',
        todo: 'Tell people to move such a mail to Drafts and send it again, not to change it in the Outbox.',
      },
    },
  },
  {
    id: 'merge-unasked',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'Web < 20260814008.09',
    fixed: '20260814008.09',
    evidence: 'told',
    sources: [officeJs(6810)],
    texts: {
      ja: {
        what: '差し込み印刷（Mail Merge）で送るメールでは、アドインが呼ばれない。',
        todo: 'ページを開き直して新しいビルドにする。',
      },
      en: {
        what: 'Mail Merge asks no add-in.',
        todo: 'Reload the page to get the newer build.',
      },
    },
  },
  {
    id: 'ltsc-2024-32-bit',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'LTSC 2024, 32 bit (2026-08-19)',
    evidence: 'told',
    sources: [PAGES.knownIssues],
    texts: {
      ja: {
        what: '2026年6月より後に作られたExchange Onlineのアカウントで、アドインがまったく読み込まれない。',
        todo: '新しいアカウントを1つ選び、リボンに［宛先を確認］があるかを見る。なければ64ビット版に替えるか、Web版を使う。',
      },
      en: {
        what: 'No add-in is loaded for Exchange Online accounts made after June 2026.',
        todo: 'Look at one new account: is “Check recipients” on the ribbon? If not, change to 64 bit or use Outlook on the web.',
      },
    },
  },
  {
    id: 'optional-deployment-lost',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'All (2026-07-28)',
    evidence: 'told',
    sources: [PAGES.knownIssues],
    texts: {
      ja: {
        what: '［省略可能］または［利用可能］で配ったアドインが、いつの間にか外れる。',
        todo: '［固定（既定）］で配る。',
      },
      en: {
        what: 'Add-ins deployed as Optional or Available get lost.',
        todo: 'Deploy as Fixed (Default).',
      },
    },
  },
  {
    id: 'classic-2603-manifests',
    client: 'outlook',
    harm: 'unguarded',
    builds: 'Classic 2603',
    evidence: 'told',
    sources: [officeJs(6620)],
    texts: {
      ja: {
        what: '2603へ更新すると、XMLのマニフェストのアドインが消える（自社サーバーのExchangeで報告された）。',
        todo: '更新したら、リボンに［宛先を確認］があるかを1台で見る。なければ前の版に戻す。',
      },
      en: {
        what: 'After the update to 2603, add-ins with an XML manifest are gone (reported with Exchange on own servers).',
        todo: 'After an update, look on one machine whether “Check recipients” is on the ribbon. If not, go back a version.',
      },
    },
  },
];
