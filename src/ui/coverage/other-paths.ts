import type { Path } from './path.ts';
import { PAGES } from './sources.ts';

/** What does not depend on the mail program, or has none of those we guard. */
export const OTHER_PATHS: readonly Path[] = [
  {
    id: 'server-list',
    client: 'any',
    guarded: 'partly',
    evidence: 'given',
    sources: [PAGES.distributionGroup],
    texts: {
      ja: {
        name: 'サーバー上のメーリングリストや配布リスト',
        why: 'だれに届くかを知っているのはサーバーだけなので、1つのアドレスとして数えます。中身まで数えるのは、Thunderbirdのアドレス帳のリストだけです。',
        admin:
          'リストに投稿できる人を絞るか、管理者が承認するようにしてください（Exchangeでは `Set-DistributionGroup` の `-AcceptMessagesOnlyFrom` や `-ModerationEnabled`）。',
      },
      en: {
        name: 'Mailing lists and distribution lists on a server',
        why: 'Only the server knows whom they reach, so each counts as one address. Only lists of Thunderbird’s own address books are opened and counted.',
        admin:
          'Limit who may post to a list, or have its mail approved (in Exchange, `-AcceptMessagesOnlyFrom` and `-ModerationEnabled` of `Set-DistributionGroup`).',
      },
    },
  },
  {
    id: 'other-web-mail',
    client: 'any',
    guarded: 'no',
    evidence: 'given',
    texts: {
      ja: {
        name: 'Outlook以外のウェブメール',
        why: 'Sekishoがあるのは、Thunderbird、Outlook、コマンドラインだけです。',
        admin: '大勢に送るときに使うメールソフトを決め、ウェブメールを使わないよう知らせてください。',
      },
      en: {
        name: 'Web mail other than Outlook’s',
        why: 'Sekisho exists for Thunderbird, Outlook and the command line only.',
        admin: 'Agree on the program for mail to many people, and that web mail is not used for it.',
      },
    },
  },
  {
    id: 'phone-mail',
    client: 'any',
    guarded: 'no',
    evidence: 'given',
    sources: [PAGES.casMailbox],
    texts: {
      ja: {
        name: 'スマートフォンのメールアプリ',
        why: 'どのアプリにもSekishoはありません。',
        admin:
          'Exchangeでは、`Set-CASMailbox` の `-ActiveSyncEnabled $false -ImapEnabled $false -PopEnabled $false` で、メールボックスごとに端末のアプリを止められます。IMAPとPOPは、そのメールボックスを使うThunderbirdでも止まります。',
      },
      en: {
        name: 'Mail apps on phones',
        why: 'Sekisho runs in none of them.',
        admin:
          'In Exchange, `-ActiveSyncEnabled $false -ImapEnabled $false -PopEnabled $false` of `Set-CASMailbox` closes a mailbox to such apps. Without IMAP and POP, Thunderbird cannot use it either.',
      },
    },
  },
  {
    id: 'server-forwarding',
    client: 'any',
    guarded: 'no',
    evidence: 'given',
    sources: [PAGES.remoteDomain],
    texts: {
      ja: {
        name: 'サーバーが自動で行う転送、不在時の返信、受信トレイのルール',
        why: 'メールソフトを通らずに、サーバーから出ていきます。',
        admin:
          '社外への自動転送は、Exchangeの `Set-RemoteDomain Default -AutoForwardEnabled $false` で止められます。',
      },
      en: {
        name: 'Forwarding, automatic replies and inbox rules on the server',
        why: 'They leave from the server, past every mail program.',
        admin:
          'In Exchange, `Set-RemoteDomain Default -AutoForwardEnabled $false` stops automatic forwarding to outside.',
      },
    },
  },
  {
    id: 'programs-and-devices',
    client: 'any',
    guarded: 'no',
    evidence: 'given',
    sources: [PAGES.casMailbox],
    texts: {
      ja: {
        name: '業務システム、複合機、スクリプト、一斉配信サービスが直接送るメール',
        why: 'メールソフトを通りません。',
        admin:
          '何が直接送っているかを調べてください。Exchange Onlineでは、SMTP認証での送信を `Set-CASMailbox -SmtpClientAuthenticationDisabled $true` でメールボックスごとに止められます。スクリプトには、送る前に `sekisho check` を入れられます。',
      },
      en: {
        name: 'Mail that business systems, scanners, scripts and bulk senders send themselves',
        why: 'It passes no mail program.',
        admin:
          'Find out what sends by itself. In Exchange Online, `Set-CASMailbox -SmtpClientAuthenticationDisabled $true` stops a mailbox from sending by authenticated SMTP. A script can run `sekisho check` before it sends.',
      },
    },
  },
  {
    id: 'command-line-check',
    client: 'command-line',
    guarded: 'partly',
    evidence: 'program',
    since: 'Sekisho 0.1.0',
    tests: [{ file: 'test/cli/command.test.ts', name: '$mail: $what' }],
    texts: {
      ja: {
        name: 'メールのファイルを `sekisho check` で判定してから送るスクリプト',
        why: 'コマンドは判定して終了コードで答えるだけで、メールを送りも止めもしません。守られるのは、スクリプトがその終了コードに従うときだけです。',
        admin:
          'スクリプトでは、終了コードが0のときだけ送ってください。10は確認、20は停止、64と70は判定できなかったことを表します。',
      },
      en: {
        name: 'A script that judges a mail file with `sekisho check` before it sends',
        why: 'The command judges and answers by its exit code; it neither sends nor holds anything. The mail is guarded only if the script obeys.',
        admin:
          'Let the script send on exit code 0 only. 10 means ask, 20 means block, 64 and 70 mean that the mail could not be judged.',
      },
    },
  },
];
