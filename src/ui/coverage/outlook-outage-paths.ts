import type { Path } from './path.ts';
import { officeJs, PAGES } from './sources.ts';

/** Out of a supported Outlook while the add-in is not there, by what the manifest's send mode makes of it. */
export const OUTLOOK_OUTAGES: readonly Path[] = [
  {
    id: 'outlook-not-deployed',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.activation],
    texts: {
      ja: {
        name: 'アドインが割り当てられていない人、マニフェストの変更への同意が済んでいない間',
        why: '送信のときに自動で呼ばれるのは、管理者が配ったアドインだけです。配布が行き渡るまで最長24時間かかり、マニフェストを変えると同意し直すまで使えません。',
        admin:
          'Microsoft 365管理センターの［設定］→［統合アプリ］で、全員か必要なグループに割り当ててください（入れ子のグループには届きません）。本人が無効にできないようにするには `New-App -OrganizationApp -DefaultStateForUser AlwaysEnabled` を使います。ポリシーや画面の変更に、マニフェストの変更は要りません。',
      },
      en: {
        name: 'People to whom the add-in is not assigned, and the time until a changed manifest is consented to',
        why: 'Only an add-in that an administrator has deployed is asked at Send. Deployment takes up to 24 hours, and after a change of the manifest the add-in waits for a new consent.',
        admin:
          'Assign it to everyone, or to the groups that need it, in the Microsoft 365 admin center under Settings → Integrated apps; nested groups are not reached. `New-App -OrganizationApp -DefaultStateForUser AlwaysEnabled` keeps people from switching it off. A change of policy or screens needs no change of the manifest.',
      },
    },
  },
  {
    id: 'outlook-unavailable-prompt',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'アドインを読み込めないとき：マニフェストの送信モードがPromptUser',
        why: 'Outlookが、そのまま送るか後で試すかをたずねます。送れば確かめません。',
        admin:
          'SoftBlockかBlockを選んでください。PromptUserは実行時に厳しくできないので、止める（`block`）ルールとは一緒に使えません。',
      },
      en: {
        name: 'The add-in cannot be loaded: send mode PromptUser in the manifest',
        why: 'Outlook offers to send anyway or to try later. What is sent then is not checked.',
        admin:
          'Choose SoftBlock or Block. PromptUser cannot be made stricter at run time, so it does not go with any rule at `block`.',
      },
    },
  },
  {
    id: 'outlook-unavailable-soft-block',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'アドインを読み込めないとき：送信モードがSoftBlock（初期設定）',
        why: 'Web版、新しいOutlook、従来のOutlookは、そのまま送るか後で試すかをたずねます（Macについては別の項目）。サーバーが止まっても仕事を続けられるように、これを初期設定にしています。',
        admin:
          'アドインのファイルを置くサーバーを見張り、止まったら知らせてください。その間の送信も止めたい場合はBlockを選びます。',
      },
      en: {
        name: 'The add-in cannot be loaded: send mode SoftBlock (our default)',
        why: 'On the web, in new and in classic Outlook people are offered to send anyway or to try later (a Mac has an entry of its own). It is our default so that work goes on when the add-in’s server is down.',
        admin:
          'Watch the server that holds the add-in’s files and tell people when it is down. Choose Block where mail must wait for it.',
      },
    },
  },
  {
    id: 'outlook-unavailable-block',
    client: 'outlook',
    guarded: 'unknown',
    evidence: 'told',
    sources: [PAGES.smartAlerts, officeJs(6303)],
    texts: {
      ja: {
        name: 'アドインを読み込めないとき：送信モードがBlock',
        why: 'Microsoftの文書では、アドインが戻るまで送れません。サーバーが止まると、割り当てた全員の送信が止まります。実際のOutlookではまだ試していません。',
        admin:
          '止まったときにだれが何をするかを決めてから選んでください。急ぐときは、管理センターで割り当てを外します。',
      },
      en: {
        name: 'The add-in cannot be loaded: send mode Block',
        why: 'Microsoft documents that nothing can be sent until the add-in is back; an outage of its server then stops everybody’s mail. Nobody has tried it in a real Outlook.',
        admin:
          'Decide first who does what in an outage. The emergency exit is to take the assignment back in the admin center.',
      },
    },
  },
  {
    id: 'outlook-before-load',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.smartAlerts, PAGES.onSend, PAGES.owaMailboxPolicy],
    texts: {
      ja: {
        name: '起動した直後や、つながらないまま起動したとき（Web版、新しいOutlook、Mac）',
        why: 'アドインの一覧が届くまでは、アドインがないものとして送れることがあります。従来のOutlookは、手元のファイルから読み込みます。',
        admin:
          'Web版と新しいOutlookでは、Exchange Online PowerShellで `Set-OwaMailboxPolicy -OnSendAddinsEnabled $true` を設定すると、読み込むまで送信を待ちます（すべてのアドインに効きます）。Macでは、ドメイン `com.microsoft.outlook` のキー `OnSendAddinsWaitForLoad` を `true` にします。',
      },
      en: {
        name: 'Right after Outlook starts, or when it starts offline (web, new Outlook, Mac)',
        why: 'Until Outlook has its list of add-ins, mail may go as if there were none. Classic Outlook loads them from its own disk.',
        admin:
          'For the web and new Outlook, `Set-OwaMailboxPolicy -OnSendAddinsEnabled $true` in Exchange Online PowerShell holds mail until add-ins are loaded (all add-ins, not only this one). On a Mac, set the key `OnSendAddinsWaitForLoad` of the domain `com.microsoft.outlook` to `true`.',
      },
    },
  },
  {
    id: 'outlook-work-offline',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    since: '2310 (16913.10000), Mac 16.80',
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'オフライン作業中、送信中に接続が切れたとき',
        why: 'SoftBlockとBlockでは、オフライン作業中は送信を断ります。PromptUserでは確かめずに送信トレイへ入ります。途中で接続が切れると、Blockだけが下書きに残し、ほかのモードではそのまま送ることを選べます。',
        admin:
          '送信モードにSoftBlockかBlockを選び、従来のOutlookを2310以降、Mac版を16.80以降に更新してください。',
      },
      en: {
        name: 'Work Offline, or a connection that is lost while sending',
        why: 'With SoftBlock and Block nothing can be sent in Work Offline; with PromptUser mail goes to the Outbox unchecked. When the connection is lost on the way, only Block keeps the mail in Drafts; the other modes let people send anyway.',
        admin:
          'Choose SoftBlock or Block, and update classic Outlook to 2310 or later and Outlook for Mac to 16.80 or later.',
      },
    },
  },
  {
    id: 'outlook-slow',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'fake',
    tests: [
      { file: 'test/hosts/outlook-send.test.ts', name: 'is answered before Outlook gives up' },
      { file: 'test/hosts/outlook-send.test.ts', name: 'because the mailbox takes a minute is said once' },
    ],
    sources: [PAGES.smartAlerts],
    texts: {
      ja: {
        name: 'メールボックスの返事が遅く、確認に5秒より長くかかるとき',
        why: 'SekishoはOutlookの制限（5分）より前に必ず答え、必要なものを読めなければメールを止めます。ただしPromptUserでは、5秒を過ぎるとOutlookがそのまま送るボタンを出します。',
        admin: '送信モードにSoftBlockかBlockを選んでください。',
      },
      en: {
        name: 'A slow mailbox, so that the check takes longer than five seconds',
        why: 'Sekisho always answers before Outlook’s limit of five minutes, and holds a mail of which it could not read everything it needs. With PromptUser, though, Outlook offers Send Anyway after five seconds.',
        admin: 'Choose SoftBlock or Block.',
      },
    },
  },
  {
    id: 'outlook-web-not-asked',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [officeJs(6769), PAGES.mailbox],
    texts: {
      ja: {
        name: 'アドインを呼ばずに送られてしまう、Web版Outlookの不具合',
        why: 'まれに［送信］でアドインが呼ばれないという報告があり、まだ直っていません。',
        admin:
          '防ぐ設定はありません。歯止めとして、`Set-Mailbox -RecipientLimits` で1通あたりの宛先の数を絞れます（Bccも数えるので、一斉連絡用のメールボックスは別にします）。',
      },
      en: {
        name: 'A defect of Outlook on the web that sends without asking any add-in',
        why: 'It is reported to happen now and then, and is still open.',
        admin:
          'No setting prevents it. As a net below, `Set-Mailbox -RecipientLimits` limits the recipients of one mail; Bcc counts too, so give newsletters a mailbox of their own.',
      },
    },
  },
  {
    id: 'outlook-ltsc-32-bit',
    client: 'outlook',
    guarded: 'no',
    evidence: 'told',
    sources: [PAGES.knownIssues],
    texts: {
      ja: {
        name: 'LTSC 2024（32ビット）と、2026年6月より後に作られたExchange Onlineのアカウント',
        why: 'この組み合わせではアドインが読み込まれない不具合があり、2026-08-19から未解決です。',
        admin:
          '64ビット版に替えるか、Web版を使ってください。新しいアカウントでは、リボンに［宛先を確認］があるかを見てください。',
      },
      en: {
        name: 'LTSC 2024 (32 bit) with Exchange Online accounts made after June 2026',
        why: 'A fault of Outlook loads no add-in there; it has been open since 2026-08-19.',
        admin:
          'Change to 64 bit, or use Outlook on the web. With a new account, look whether “Check recipients” is on the ribbon.',
      },
    },
  },
  {
    id: 'outlook-optional-deployment',
    client: 'outlook',
    guarded: 'partly',
    evidence: 'told',
    sources: [PAGES.knownIssues],
    texts: {
      ja: {
        name: '［省略可能］か［利用可能］で配ったアドイン',
        why: '配ったアドインがいつの間にか外れるという不具合が知られています（2026-07-28）。',
        admin: '［固定（既定）］で配ってください。本人が外すこともできなくなります。',
      },
      en: {
        name: 'The add-in deployed as Optional or Available',
        why: 'Such deployments are known to get lost (2026-07-28).',
        admin: 'Deploy as Fixed (Default). People can then not remove it either.',
      },
    },
  },
];
