import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Out of a supported Outlook from where a mail has lain, or come back from, before it is sent. */
export const OUTLOOK_DRAFTS: readonly Path[] = [
  {
    id: 'outlook-undo-send',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(6947)],
    texts: {
      ja: {
        name: '［送信を元に戻す］で編集に戻したメール（新しいOutlook）',
        why: '元に戻したあとの［送信］ではアドインが呼ばれず、5分待たされたあと確認なしで送られるという報告があります（1.2026.908.200）。',
        admin: '元に戻したメールは閉じて、下書きから開き直して送るよう知らせてください。',
      },
      en: {
        name: 'A mail that “Undo send” brought back (new Outlook)',
        why: 'The next Send is reported to ask no add-in, to hang for five minutes and then to leave unchecked (1.2026.908.200).',
        admin: 'Tell people to close a mail they took back, and to send it from Drafts.',
      },
    },
  },
  {
    id: 'outlook-outbox-edit',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(1258)],
    texts: {
      ja: {
        name: '送信トレイで待っている間に書き換えたメール',
        why: '送信トレイの中で開いて書き換えても、アドインは呼ばれません。Microsoftは対応していないとしています。',
        admin: '送信トレイのメールは、下書きへ移してから送り直すよう知らせてください。',
      },
      en: {
        name: 'A mail that is changed while it waits in the Outbox',
        why: 'Outlook asks no add-in about changes made there. Microsoft says this is not supported.',
        admin: 'Tell people to move such a mail to Drafts and send it again.',
      },
    },
  },
  {
    id: 'outlook-send-later',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    sources: [officeJs(1837)],
    texts: {
      ja: {
        name: '送信日時を決めて送るメール（Web版）',
        why: '日時を決めたときにアドインが呼ばれ、その時刻にはもう呼ばれません。`OnSendAddinsEnabled` を設定したWeb版では、1回目がエラーになるという報告があります。',
        admin: '別ウィンドウで開いてから送信日時を決めるよう知らせてください。',
      },
      en: {
        name: 'A mail that is scheduled (web)',
        why: 'The add-in is asked when the time is set, and not again when the time has come. On the web with `OnSendAddinsEnabled`, setting it is reported to fail the first time.',
        admin: 'Tell people to open the mail in its own window before they schedule it.',
      },
    },
  },
  {
    id: 'outlook-file-draft',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirements, officeJs(3681)],
    texts: {
      ja: {
        name: '.msg、.eml、.oftのファイルから開いた下書きとテンプレート',
        why: 'ファイルから開いたメールでは、Outlookはアドインを動かしません。',
        admin: '大勢に送るひな形は、ファイルではなく、下書きかMy Templatesに置いてください。',
      },
      en: {
        name: 'Drafts and templates opened from a .msg, .eml or .oft file',
        why: 'Outlook activates no add-in in a mail that was opened from a file.',
        admin: 'Keep forms for mail to many people in Drafts or in My Templates, not in files.',
      },
    },
  },
  {
    id: 'outlook-irm',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirements],
    texts: {
      ja: {
        name: 'プログラムからのアクセスを禁じた秘密度ラベル（IRM）のメール',
        why: 'Outlookは、このラベルを付けたメールではアドインを動かしません。',
        admin: '大勢に送るときに使うラベルでは、プログラムからのアクセスを許してください。',
      },
      en: {
        name: 'Mail with a sensitivity label that forbids programmatic access (IRM)',
        why: 'Outlook activates no add-in in such a mail.',
        admin: 'Allow programmatic access for the labels that mail to many people uses.',
      },
    },
  },
  {
    id: 'outlook-group-mailbox',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.requirements],
    texts: {
      ja: {
        name: 'グループ、アーカイブのメールボックス、パブリックフォルダーから書くメール',
        why: 'Outlookは、これらの場所で開いたメールではアドインを動かしません。',
        admin: '大勢に送るメールは、本人か共有のメールボックスから送るよう決めてください。',
      },
      en: {
        name: 'Mail written from a group’s or an archive mailbox, or from a public folder',
        why: 'Outlook activates no add-in in mail opened there.',
        admin: 'Agree that mail to many people is sent from a person’s own or a shared mailbox.',
      },
    },
  },
];
