import type { Path } from './path.ts';
import { PAGES } from './sources.ts';

/** Out of Thunderbird past the compose window, or with somebody else's hand in between. */
export const THUNDERBIRD_BYPASSES: readonly Path[] = [
  {
    id: 'thunderbird-calendar',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'trial',
    sources: [PAGES.calendarInvitations, PAGES.thunderbirdPolicies],
    texts: {
      ja: {
        name: 'カレンダーが送る招待、変更の通知、出欠の返事',
        why: 'カレンダーは作成ウィンドウを使わずに送り、アドオンにはたずねません。',
        admin:
          '知らない人どうしを招くときは、招待を使わず、Bccのメールで案内するよう決めてください。`policies.json` の `Preferences` で `calendar.itip.separateInvitationPerAttendee` を `true` にすると、参加者ごとに別々の招待を送る設定が新しい予定で初めから選ばれます（本人は外せます）。153.7のソースコードで読んだだけで、試してはいません。',
      },
      en: {
        name: 'Invitations, updates and answers that the calendar sends',
        why: 'The calendar sends them without a compose window, and asks no add-on.',
        admin:
          'Agree that people who do not know one another are invited by a mail in Bcc, not by an invitation. With `calendar.itip.separateInvitationPerAttendee` set to `true` under `Preferences` in `policies.json`, new events start with one invitation per attendee; people can untick it. This was read in the source of 153.7, not tried.',
      },
    },
  },
  {
    id: 'thunderbird-filter',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'trial',
    texts: {
      ja: {
        name: 'メッセージフィルターによる転送と返信、開封確認',
        why: 'Thunderbirdが自分で送り、アドオンにはたずねません。試したのは転送だけで、返信と開封確認は仕組みから同じと考えています。',
        admin:
          '［ツール］→［メッセージフィルター］に「転送」や「テンプレートで返信」がないかを調べてください。必要な転送は、あて先を決めてサーバーで行えます。',
      },
      en: {
        name: 'Mail that a message filter forwards or answers, and return receipts',
        why: 'Thunderbird sends them by itself and asks no add-on. Only forwarding was tried; answers and receipts work the same way by design.',
        admin:
          'Look for “Forward Message” and “Reply with Template” under Tools → Message Filters. What must be forwarded can be forwarded on the server, to a fixed address.',
      },
    },
  },
  {
    id: 'thunderbird-send-message',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'trial',
    sources: [PAGES.sendMessage, PAGES.thunderbirdPolicies],
    texts: {
      ja: {
        name: 'ほかのアドオンが `messages.sendMessage` で送るメール（Thunderbird 153以降）',
        why: '作成ウィンドウを通らない新しい送り方で、ほかのアドオンにはたずねません。',
        admin:
          '`policies.json` の `ExtensionSettings` で、`"*"` の `installation_mode` を `blocked` にし、使ってよいアドオンだけを名指しで許してください。この送り方には `messages.send` という権限への同意が要るので、それを求めるアドオンは許さないでください。',
      },
      en: {
        name: 'Mail that another add-on sends with `messages.sendMessage` (Thunderbird 153 and later)',
        why: 'This newer way goes past the compose window, and no other add-on is asked.',
        admin:
          'Under `ExtensionSettings` in `policies.json`, set `installation_mode` of `"*"` to `blocked` and allow the add-ons you want by name. An add-on needs the permission `messages.send` for this: do not allow one that asks for it.',
      },
    },
  },
  {
    id: 'thunderbird-mapi-silent',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'source',
    texts: {
      ja: {
        name: 'ほかのプログラムが、ウィンドウを出さずにMAPIで送るメール（Windows）',
        why: '作成ウィンドウが開かないので、アドオンにはたずねません。',
        admin:
          'Thunderbirdの設定 `mapi.blind-send.enabled` を `false` にし、AutoConfigの `lockPref` で固定してください。`policies.json` の `Preferences` は、この名前を受け付けません。Windowsではまだ試していません。',
      },
      en: {
        name: 'Mail that another program sends through MAPI without a window (Windows)',
        why: 'No compose window opens, so no add-on is asked.',
        admin:
          'Set Thunderbird’s preference `mapi.blind-send.enabled` to `false` and fix it with `lockPref` in AutoConfig; `Preferences` in `policies.json` does not take this name. Nobody has tried it on Windows yet.',
      },
    },
  },
  {
    id: 'thunderbird-outbox',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'trial',
    texts: {
      ja: {
        name: 'アドオンを入れたときに、すでに送信トレイにあったメール',
        why: '送信トレイから出ていくメールについては、もうたずねません。',
        admin: 'アドオンを配る前に、送信トレイを空にするよう知らせてください。',
      },
      en: {
        name: 'Mail that was in the Outbox when the add-on was installed',
        why: 'What leaves the Outbox is not asked about again.',
        admin: 'Before you deploy the add-on, let people empty their Outbox.',
      },
    },
  },
  {
    id: 'thunderbird-add-on-order',
    client: 'thunderbird',
    guarded: 'partly',
    evidence: 'client',
    tests: [
      {
        file: 'test/clients/thunderbird-writes.test.ts',
        name: 'says and logs that a mail went to others than were judged, where another add-on wrote after the answer',
      },
    ],
    sources: [PAGES.beforeSend, PAGES.thunderbirdPolicies],
    texts: {
      ja: {
        name: 'Sekishoのあとで、別のアドオンが宛先や本文を変えるメール',
        why: 'Thunderbirdはアドオンに順番にたずねます。あとの番のアドオンは、Sekishoが確かめたあとでもメールを変えられます。Thunderbird 147以降では、宛先が変わったまま送られたことをお知らせし、記録します。',
        admin: '`policies.json` の `ExtensionSettings` で、使ってよいアドオンだけを許してください。',
      },
      en: {
        name: 'Mail that another add-on changes after Sekisho',
        why: 'Thunderbird asks add-ons one after the other. One that comes later can change the mail that Sekisho has checked. From Thunderbird 147 on you are told, and it is logged, when a mail went to other recipients than those checked.',
        admin: 'Allow only the add-ons you know, with `ExtensionSettings` in `policies.json`.',
      },
    },
  },
  {
    id: 'thunderbird-encrypted',
    client: 'thunderbird',
    guarded: 'partly',
    evidence: 'client',
    tests: [
      { file: 'test/clients/thunderbird-knowledge.test.ts', name: 'offers no Bcc for encrypted mail' },
      { file: 'test/cli/command.test.ts', name: 'proposes no move for %s' },
    ],
    texts: {
      ja: {
        name: '暗号化メール（OpenPGP、S/MIME）',
        why: 'いつもどおり確かめます。ただし鍵の一覧から宛先が分かるため、Bccでは隠せません。Bccへの移動は勧めません。',
        admin: '大勢あての連絡は暗号化せずにBccで送るか、1人ずつ別々に送るよう決めてください。',
      },
      en: {
        name: 'Encrypted mail (OpenPGP, S/MIME)',
        why: 'It is checked as usual, but Bcc hides nobody: the list of keys names every recipient. No move to Bcc is offered.',
        admin: 'Agree that a message to many people goes unencrypted in Bcc, or to each person separately.',
      },
    },
  },
  {
    id: 'thunderbird-signed',
    client: 'thunderbird',
    guarded: 'partly',
    evidence: 'told',
    sources: [{ title: 'Mozilla bug 2037358', url: 'https://bugzilla.mozilla.org/show_bug.cgi?id=2037358' }],
    texts: {
      ja: {
        name: 'Thunderbird 144〜151の電子署名付きメール（OpenPGP、S/MIME）',
        why: 'この版は、署名される部分にBccのアドレスも書き込むため、受け取った人がBccを読めます。SekishoはBccの宛先も見えるものとして確かめ、Bccへの移動は勧めません。140 ESRと153は当てはまりません。',
        admin:
          'Thunderbird 153以降（またはESR）へ更新してください。それまでは、大勢あての連絡に署名しないでください。',
      },
      en: {
        name: 'Digitally signed mail in Thunderbird 144 to 151 (OpenPGP, S/MIME)',
        why: 'These versions write the Bcc addresses into the signed part, for every recipient to read. Sekisho counts Bcc as visible there and offers no move to Bcc. 140 ESR and 153 are not affected.',
        admin: 'Update to Thunderbird 153 or an ESR. Until then, do not sign mail to many people.',
      },
    },
  },
  {
    id: 'thunderbird-switched-off',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'given',
    sources: [PAGES.thunderbirdPolicies],
    texts: {
      ja: {
        name: 'アドオンを無効にした、削除した、またはトラブルシューティングモードのThunderbird',
        why: '動いていないアドオンには、たずねられません。',
        admin:
          '`policies.json` の `ExtensionSettings` で `installation_mode` を `force_installed` にすると、本人は無効にも削除もできません（Debianの153.7と140.12で試しました）。トラブルシューティングモードは `DisableSafeMode` で禁じられます（試していません）。',
      },
      en: {
        name: 'A Thunderbird whose add-on was switched off or removed, or that runs in Troubleshoot Mode',
        why: 'An add-on that does not run cannot be asked.',
        admin:
          'With `installation_mode` set to `force_installed` under `ExtensionSettings` in `policies.json`, people can neither disable nor remove it (tried on Debian with 153.7 and 140.12). The policy `DisableSafeMode` forbids Troubleshoot Mode (not tried).',
      },
    },
  },
  {
    id: 'thunderbird-before-140',
    client: 'thunderbird',
    guarded: 'no',
    evidence: 'given',
    texts: {
      ja: {
        name: '140より前のThunderbird',
        why: 'アドオンを入れられません。古い版では確かめていないためです。',
        admin: 'Thunderbird 140 ESR以降へ更新してください。',
      },
      en: {
        name: 'Thunderbird before 140',
        why: 'The add-on does not install there, because nobody has tried it on older versions.',
        admin: 'Update to Thunderbird 140 ESR or later.',
      },
    },
  },
];
