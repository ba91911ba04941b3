import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Out of a supported Outlook by kind of mail. */
export const OUTLOOK_MAILS: readonly Path[] = [
  {
    id: 'outlook-simple-mapi',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'ほかのプログラムがSimple MAPIで送るメール（従来のOutlook）',
        why: 'Excelの［共有］でコピーを添付したときや、エクスプローラーの［送る］→［メール受信者］などです。Outlookが動いていないと、アドインを呼ばずに送られます。',
        admin:
          'グループポリシー［Running Outlook for Simple MAPI Mail Sending］を［有効］にしてください（ユーザーの構成\\管理用テンプレート\\Microsoft Outlook 2016\\Miscellaneous、各パソコンで必要）。Outlookを起動しないと送れなくなり、アドインが呼ばれます。',
      },
      en: {
        name: 'Mail that another program sends through Simple MAPI (classic Outlook)',
        why: '“Attach a copy instead” in Excel, “Send to” in File Explorer and the like. While Outlook is not running, such mail goes without asking any add-in.',
        admin:
          'Enable the group policy “Running Outlook for Simple MAPI Mail Sending” on every machine (User Configuration\\Administrative Templates\\Microsoft Outlook 2016\\Miscellaneous). Outlook must then be running, and the add-in is asked.',
      },
    },
  },
  {
    id: 'outlook-mail-merge',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    since: '20260814008.09',
    sources: [officeJs(6810), officeJs(6288)],
    texts: {
      ja: {
        name: 'Web版と新しいOutlookの差し込み印刷（Mail Merge）',
        why: 'Web版はビルド20260814008.09から、新しいOutlookはそれ以前から、アドインを呼ぶとされています。宛先ごとに別々のメールになり、アドインが直した内容はそこに反映されないという報告があります。',
        admin:
          'Web版はページを開き直すと新しいビルドになります。差し込みの内容は、送る前に何通か見本を確かめてください。',
      },
      en: {
        name: 'Mail Merge in Outlook on the web and new Outlook',
        why: 'The web is said to ask add-ins from build 20260814008.09 on, new Outlook even before. Each recipient gets a mail of their own, and what an add-in changed is reported to be missing there.',
        admin:
          'Reloading the page brings the newer build. Look at a few samples of the merged mail before it goes.',
      },
    },
  },
  {
    id: 'outlook-word-mail-merge',
    client: 'outlook',
    guarded: 'unknown',
    evidence: 'nothing',
    texts: {
      ja: {
        name: 'Wordの差し込み印刷から送るメール（従来のOutlook）',
        why: 'アドインが呼ばれるかどうかは、文書になく、試してもいません。守られていないものとして扱ってください。',
        admin: '自分のアドレス数件だけの一覧で差し込み、確認の案内が出るかを1台で見てください。',
      },
      en: {
        name: 'Mail that Word’s mail merge sends (classic Outlook)',
        why: 'Whether an add-in is asked is neither documented nor tried. Take it for unguarded.',
        admin: 'On one machine, merge a list of a few addresses of your own and see whether an alert comes.',
      },
    },
  },
  {
    id: 'outlook-invitation',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'fake',
    since: 'Mailbox 1.12',
    tests: [
      {
        file: 'test/hosts/outlook-appointment.test.ts',
        name: 'to twenty firms is held in the words of an invitation',
      },
      {
        file: 'test/hosts/outlook-appointment-again.test.ts',
        name: 'lasts for updates that invite nobody new from outside',
      },
    ],
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: '自分が主催する会議の招待と変更の通知',
        why: '社外の出席者が20の組織・個人になると確認し、確認した相手は予定の中に覚えます。招待にはBccがなく、出席者はいつもお互いに見えるので、移すことはできません。Web版と新しいOutlookは、別のウィンドウで開いた予定でだけアドインを呼びます。',
        admin:
          '知らない人どうしを招くときは、招待を使わず、Bccのメールで案内するよう決めてください。何件から確認するかは、`visible-attendees` の `askParties` で変えられます。',
      },
      en: {
        name: 'Invitations and updates of your own meetings',
        why: 'It asks when the attendees from outside are of twenty organisations or private people, and remembers in the appointment whom you confirmed. Invitations have no Bcc: attendees always see one another, and nobody can be moved. On the web and in new Outlook the add-in is asked only from a separate window.',
        admin:
          'Agree that people who do not know one another are invited by a mail in Bcc, not by an invitation. From how many on it asks, `askParties` of `visible-attendees` says.',
      },
    },
  },
  {
    id: 'outlook-meeting-answer',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(4092)],
    texts: {
      ja: {
        name: '会議への返事（コメントを付けたものも）',
        why: '会議への返事では、アドインを呼びません。Microsoftはこれを仕様だとしています。',
        admin: '防ぐ設定はありません。返事は主催者に届くだけなので、多くの人にさらされることはまれです。',
      },
      en: {
        name: 'Answers to invitations, also with a comment',
        why: 'Outlook asks no add-in about them. Microsoft calls this by design.',
        admin: 'No setting prevents it. An answer goes to the organizer, so it rarely exposes many people.',
      },
    },
  },
  {
    id: 'outlook-forwarded-invitation',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(3808), officeJs(3833), officeJs(3944)],
    texts: {
      ja: {
        name: '会議の招待の転送と取り消し',
        why: 'カレンダーから転送や取り消しをすると、アドインを呼ばないという報告があります。',
        admin: '主催者は、会議の返信オプションで転送を許さないようにできます。',
      },
      en: {
        name: 'Invitations that are forwarded or cancelled',
        why: 'Forwarding or cancelling from the calendar is reported to ask no add-in.',
        admin: 'An organizer can forbid forwarding in the response options of the meeting.',
      },
    },
  },
  {
    id: 'outlook-shared-mailbox',
    client: 'outlook',
    guarded: 'yes',
    evidence: 'fake',
    since: 'Mailbox 1.12',
    tests: [
      {
        file: 'test/hosts/outlook-move.test.ts',
        name: 'puts the address of a shared mailbox into an empty To',
      },
      { file: 'test/house/outlook-manifest.test.ts', name: 'work in shared mailboxes' },
    ],
    sources: [PAGES.activation],
    texts: {
      ja: {
        name: '共有メールボックスから送るメール',
        why: '送る人自身のメールボックスに入れたアドインが呼ばれます。マニフェストは共有フォルダーに対応しています（`SupportsSharedFolders`）。',
        admin: '',
      },
      en: {
        name: 'Mail from a shared mailbox',
        why: 'The add-in of the person’s own mailbox is asked. The manifest supports shared folders (`SupportsSharedFolders`).',
        admin: '',
      },
    },
  },
  {
    id: 'outlook-draft-moved-to-shared-mailbox',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(3654)],
    texts: {
      ja: {
        name: '自分の下書きを、共有メールボックスの下書きへ移してから送るメール',
        why: 'この手順では、アドインを呼ばずに送られるという報告があります。',
        admin: '下書きを移さず、共有メールボックスを差出人に選んで作り直すよう知らせてください。',
      },
      en: {
        name: 'A draft of your own that is moved to a shared mailbox and sent from there',
        why: 'This is reported to send without asking the add-in.',
        admin: 'Tell people to write such mail anew with the shared mailbox in From, not to move drafts.',
      },
    },
  },
  {
    id: 'outlook-contact-group',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'fake',
    tests: [
      {
        file: 'test/hosts/outlook-send.test.ts',
        name: 'counts a contact group, whose members Outlook hides',
      },
    ],
    sources: [officeJs(4242), officeJs(5991)],
    texts: {
      ja: {
        name: '個人の連絡先グループへのメール',
        why: 'Outlookは、グループに何人いるかをアドインに教えません。人数の分からない宛先として扱い、Bccへは移しません。',
        admin: '宛先欄の［＋］でグループを展開してから送るよう知らせてください。',
      },
      en: {
        name: 'Mail to a contact group of your own',
        why: 'Outlook does not tell an add-in how many people are in it. It counts as a recipient of unknown size, and is not moved to Bcc.',
        admin: 'Tell people to expand the group with the + beside its name before they send.',
      },
    },
  },
  {
    id: 'outlook-add-in-order',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    sources: [PAGES.activation],
    texts: {
      ja: {
        name: '送信のときに動く別のアドインが、宛先や本文を変えるメール',
        why: 'アドインが動く順番は決まっていません。Sekishoのあとに動くものは、確かめたメールを変えられます。自動で動くのは5つまでです。',
        admin: '送信のときに動くアドインを［統合アプリ］で数え、必要なものだけを割り当ててください。',
      },
      en: {
        name: 'Mail that another add-in changes while sending',
        why: 'The order of add-ins is not defined, and one that runs after Sekisho can change the mail. At most five of them run by themselves.',
        admin: 'Count the add-ins that run at Send under Integrated apps, and assign only those you need.',
      },
    },
  },
  {
    id: 'outlook-macro',
    client: 'outlook',
    guarded: 'unknown',
    evidence: 'nothing',
    texts: {
      ja: {
        name: 'マクロやCOMアドインが、従来のOutlookで自動的に送るメール',
        why: 'アドインが呼ばれるかどうかは、確かめていません。守られていないものとして扱ってください。',
        admin: '大勢に送るマクロがないかを調べ、あれば自分のアドレスだけで試してください。',
      },
      en: {
        name: 'Mail that a macro or a COM add-in sends by itself in classic Outlook',
        why: 'Whether the add-in is asked has not been tried. Take it for unguarded.',
        admin: 'Look for macros that write to many people, and try them with addresses of your own.',
      },
    },
  },
];
