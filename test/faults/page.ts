import type { Language } from '../../src/core/rule.ts';
import { PAGES } from '../../src/ui/coverage/sources.ts';
import { cellsOf } from './cells.ts';
import { GROUPS, type Outcome, type Row } from './fault.ts';
import { type FaultName, FAULTS } from './faults.ts';
import { OUTAGES } from './outages.ts';
import { MODES } from './outlook.ts';
import { ANYWAY, clientsText, merged, modesText } from './places.ts';

/** What was seen, by fault. */
export type Seen = ReadonlyMap<FaultName, readonly Row[]>;

/** The page for administrators, made of nothing but what was seen. */
export function pageOf(seen: Seen, language: Language): string {
  const words = WORDS[language];
  const sections = GROUPS.map((group) => [
    `## ${words.groups[group]}`,
    table(
      words.columns,
      [...seen]
        .filter(([name]) => FAULTS[name].group === group)
        .flatMap(([name, rows]) => lines(name, rows, language)),
    ),
  ]);
  const outages = OUTAGES.map(({ texts, outcomes }) => [
    texts[language],
    ...MODES.map((mode) => outcomes[mode][language]),
  ]);
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    ...words.intro,
    ...sections.flat(),
    `## ${words.stopped.title}`,
    ...words.stopped.text,
    `## ${words.outages.title}`,
    ...words.outages.intro,
    table([words.columns[0] ?? '', ...MODES], outages),
  ]
    .join('\n\n')
    .concat('\n');
}

function lines(name: FaultName, rows: readonly Row[], language: Language): readonly (readonly string[])[] {
  const fault = FAULTS[name];
  const seen = rows.map(({ client, mode, ...outcomes }) => {
    const cells = cellsOf({ client, ...outcomes }, fault, language);
    return { client, ...(mode && { mode }), cells, anyway: Object.values(outcomes).some(offersAnyway) };
  });
  return merged(seen).map((line, index) => [
    index === 0 ? fault.texts[language] : '',
    clientsText(line, language),
    modesText(line, language),
    ...line.cells,
  ]);
}

function offersAnyway(outcome: Outcome): boolean {
  return outcome.does === 'held' && outcome.offers.includes('anyway');
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const WORDS = {
  ja: {
    generated:
      'test/faults が動作を確かめて書いたもの。手で直さない。更新：npx vitest run --project unit test/faults -u',
    title: '何かが欠けたり壊れたりしたとき',
    intro: [
      'このページは、テストが実際に動かした結果から作られます。結果が1つでも変わるとテストが失敗するため、ここに書いてあることは、いまの版の動作です。',
      '動かしたのはSekishoの本物のコードです。相手は、Thunderbirdを真似た環境と、Microsoftの本物のoffice.jsを動かす模擬のOutlookです。**実物のOutlookではまだ動かしていません。**',
      'どの場合にも、2通のメールを送りました。**ふつうのメール**は取引先1人宛て、**60人のメール**は互いに知らない60人をToに入れたものです。次の2つが成り立たなければ、テストは失敗します。',
      '- Sekishoが動いている間、60人のメールが確認なしで送られることはない。例外は、組織や本人がそう決めたときだけで、太字で示します。\n- ふつうのメールは送られるか、文で理由を示して止まる。止まった場合も、表に書いた方法で実際に送れた。',
      '表に断りがないかぎり、組織のポリシーがあり、60人のメールをそのまま送ることは認めていません。',
      '「60人についての確認」では、Thunderbirdでは確認の画面から、Outlookでは案内のボタンか［宛先を見直す］で開く画面から、60人をBccへ移せます。',
      `送信モード（SoftBlock、Block、PromptUser）はOutlookだけのものです。**${ANYWAY}** の行では、書いてあるモードの結果は同じですが、PromptUserでは止まったメールにOutlook自身の「Send Anyway」（そのまま送信）も出ました。\`sekisho kit\`は、送信を止める設定のあるポリシーとPromptUserを組み合わせません。`,
      'Outlookでは、ポリシーはアドインのファイルに入っています。ファイル自体が控えなので、ポリシーだけが消えたり、届かなくなったりすることはありません。',
    ],
    columns: ['起きたこと', '使うソフト', '送信モード', 'ふつうのメール', '60人のメール'],
    groups: {
      none: '比較のため：異常がないとき',
      policy: 'ポリシー',
      state: '状態ファイル（すべての確認を止めるためのファイル）',
      store: '保存場所',
      clock: 'パソコンの時計',
      client: 'メールソフトの応答',
      own: 'Sekisho自身の欠陥',
    },
    stopped: {
      title: '確認の途中でアドオンが止まったとき（Thunderbird）',
      text: [
        '確認の画面が開いている間にアドオンを無効にしたり、再読み込みしたりすると、メールは送られず、作成ウィンドウはロックされたままになります。Thunderbird自身の不具合で、もう一度有効にしてもアドオンからは外せません（本物の153.8と140.12で試しました）。`compose.save` の権限があっても、下書きへの保存（`saveMessage`）は断られます（153.8）。最後の保存のあとに変更があれば、Thunderbirdの自動保存（5分ごと）がロックを外し、次の［送信］であらためてたずねます（153.8）。',
        'アドオンの更新は、Thunderbirdを次に起動するまで待ちます。ロックされたときは、作成ウィンドウを閉じて［保存］を選んでください。メールは下書きに残ります。',
      ],
    },
    outages: {
      title: 'Outlookでアドインが動かないとき（未確認）',
      intro: [
        `ここだけは、動かした結果ではありません。[Microsoftの文書](${PAGES.smartAlerts.url})に書かれていること、または（office-jsの番号を添えたものは）あるビルドについて報告されたことです。`,
        'つながらないまま起動したときに備えるには、Web版と新しいOutlookでは`OnSendAddinsEnabled`、Macでは`OnSendAddinsWaitForLoad`を設定します。[守られる範囲](../assets/handbook/ja/coverage.md)をご覧ください。',
      ],
    },
  },
  en: {
    generated:
      'Written by test/faults from what it saw: do not edit. Renew: npx vitest run --project unit test/faults -u',
    title: 'When something is missing or broken',
    intro: [
      'This page is made from what a test saw. If a single outcome changes, the test fails; so what stands here is how this version behaves.',
      'What ran is Sekisho’s own code, in an imitation of Thunderbird and in a fake Outlook that drives Microsoft’s real office.js. **None of it has yet been run in a real Outlook.**',
      'Every fault met two mails. The **ordinary mail** goes to one customer; the **mail to 60** has sixty strangers in To. The test fails unless both of these hold:',
      '- While Sekisho runs, the mail to 60 never goes without a question. The only exceptions are wishes of the organisation or the person; they are in bold.\n- The ordinary mail goes, or it is held with a sentence that says why. Where it was held, it was then really sent in the way the table says.',
      'Unless a line says otherwise, there is an organisation’s policy, and under it the mail to 60 cannot be sent as it is.',
      'With “the question about the 60” the sixty can be moved to Bcc: in Thunderbird in the window of the question, in Outlook by the alert’s own button or in the pane that _Review recipients_ opens.',
      `Send modes (SoftBlock, Block, PromptUser) exist in Outlook only. **${ANYWAY}** marks what was the same in these modes, but with PromptUser Outlook’s own _Send Anyway_ stood beside it for the mail that was held. \`sekisho kit\` does not combine PromptUser with a policy that blocks.`,
      'In Outlook the policy is part of the add-in’s files. The files are their own copy, so the policy alone can neither disappear nor fail to arrive.',
    ],
    columns: ['what happens', 'client', 'send mode', 'ordinary mail', 'mail to 60'],
    groups: {
      none: 'For comparison: nothing is wrong',
      policy: 'The policy',
      state: 'The state file, which stops all asking',
      store: 'Where things are kept',
      clock: 'The computer’s clock',
      client: 'The mail program’s answers',
      own: 'A defect of Sekisho',
    },
    stopped: {
      title: 'When the add-on is stopped under an open question (Thunderbird)',
      text: [
        'If the add-on is switched off or reloaded while its question is open, no mail leaves and the compose window stays locked. This is a fault of Thunderbird’s own; switched on again, an add-on cannot unlock it (tried with the real 153.8 and 140.12). Nor can it save the mail: `saveMessage` is refused, also with the permission `compose.save` (153.8). Where something has changed since the mail was last saved, Thunderbird’s own auto-save (every five minutes) unlocks it, and the next Send is asked about anew (153.8).',
        'Updates of the add-on wait for the next start of Thunderbird. Where a window is locked, close it and choose Save: the mail is in Drafts.',
      ],
    },
    outages: {
      title: 'When the add-in does not run in Outlook (not tried)',
      intro: [
        `Only this part is not what a test saw. It is what [Microsoft documents](${PAGES.smartAlerts.url}) and, where an office-js number stands, what others reported of one build.`,
        'Against a start without a connection there are `OnSendAddinsEnabled` for the web and new Outlook and `OnSendAddinsWaitForLoad` on a Mac; see [what is guarded](../assets/handbook/en/coverage.md).',
      ],
    },
  },
} as const;
