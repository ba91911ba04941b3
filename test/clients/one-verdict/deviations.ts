import { SENDER } from '../thunderbird/profile.ts';
import type { Verdict } from './verdict.ts';

/**
 * A mail that does not mean the same in a file and in a client's window, why that is so, and what is
 * compared nevertheless. The test fails where a mail no longer needs its entry.
 */
export type Deviation = { readonly mail: string; readonly because: string } & (
  | { readonly window: Mending }
  | { readonly file: string }
  | { readonly client: Client; readonly without: (verdict: Verdict) => object }
  | { readonly client: Client; readonly instead: Pick<Verdict, 'verdict' | 'findings' | 'actions'> }
);

/** A mail client as the entries name it. */
export type Client = 'Thunderbird' | 'Outlook';

/** What the person changes in the compose window, before whole verdicts are compared. */
export interface Mending {
  readonly from?: string;
  /** All of To. */
  readonly to?: readonly string[];
  /** All of Cc. */
  readonly cc?: readonly string[];
  readonly encrypted?: 'OpenPGP' | 'S/MIME';
}

/** Every mail of `test/mails` that needs a word; all others come to the same verdict as they are. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    mail: 'raw-iso-2022-jp.eml',
    because:
      'Thunderbird 153 takes the commas, quotes and "@" inside raw ISO-2022-JP for punctuation, and shows no sender and two broken recipients.',
    window: {
      from: 'soumu@office.example',
      to: [
        '髙橋 健 <a0@minato.example>',
        '﨑田 ㈱みなと <a1@asahi.example>',
        '表 十四郎 <a2@hinata.example>',
        '渡邉 ソ一 <a3@gmail.com>',
        '能登 ダイ <a4@docomo.ne.jp>',
      ],
    },
  },
  {
    mail: 'forgotten-commas.eml',
    because:
      'Thunderbird takes what stands before the last address of an entry for its name, and would send to two people only.',
    window: {
      to: [
        'a@company1.example',
        'b@company2.example',
        'c@company3.example',
        'D <d@company4.example>',
        'e@company5.example',
      ],
    },
  },
  {
    mail: 'routes.eml',
    because: 'Thunderbird shows the first relay of a source route as a recipient of its own.',
    window: { to: ['taro@customer.example', 'Hanako <hanako@customer.example>'] },
  },
  {
    mail: 'redirected.eml',
    because: 'A draft has no Resent-To: whoever redirects a mail types the new recipients.',
    window: {
      to: [
        'tanaka@office.example',
        '佐藤 一郎 <sato.1@company1.example>',
        '鈴木 花子 <suzuki.2@company2.example>',
        '高橋 健 <takahashi.3@company3.example>',
        '田中 美咲 <tanaka.4@company4.example>',
      ],
      cc: ['伊藤 翔太 <ito.5@company5.example>'],
    },
  },
  {
    mail: 'with-mark.eml',
    because: 'Thunderbird does not know From behind a byte order mark, and takes the sender of the account.',
    window: { from: 'sato@office.example' },
  },
  ...(
    [
      ['encrypted-openpgp.eml', 'OpenPGP'],
      ['encrypted-smime.eml', 'S/MIME'],
    ] as const
  ).flatMap(([mail, encrypted]): readonly Deviation[] => [
    {
      mail,
      because: 'A draft is not encrypted yet: the person turns encryption on for it.',
      window: { encrypted },
    },
    {
      mail,
      client: 'Outlook',
      because: 'Outlook does not tell an add-in that a mail will be encrypted, so Bcc is proposed.',
      without: ({ verdict, findings, policy }) => ({
        verdict,
        findings: findings.map(({ advice: _advice, ...finding }) => finding),
        policy,
      }),
    },
  ]),
  {
    mail: 'outlook-draft.eml',
    because: 'In a client every draft has a sender, that of the account; the file gets the same one.',
    file: `From: ${SENDER.address}\r\n`,
  },
  ...['group.eml', 'group-never-closed.eml'].flatMap((mail) =>
    (['Thunderbird', 'Outlook'] as const).map((client): Deviation => ({
      mail,
      client,
      because:
        'Clients know no groups: the members stand in To one by one, and so do those who move to Bcc, where the file moves the group by its name.',
      without: (verdict) => ({
        ...verdict,
        actions: verdict.actions.map(({ recipients: _recipients, ...action }) => action),
      }),
    })),
  ),
  {
    mail: 'without-address.eml',
    client: 'Thunderbird',
    because:
      'Thunderbird looks for lists by these names only after the add-on has answered, so nobody knows how many people they are.',
    instead: {
      verdict: 'ask',
      findings: [
        {
          rule: 'many-visible-recipients',
          level: 'ask',
          about: ['suzuki', '営業の山田さん'],
          found: 'Nobody can tell how many people are in “営業の山田さん” and “Suzuki”',
          why: "When the mail program expands a list into To or Cc, everyone in it sees everyone else's address.",
          advice: 'Move the lists to Bcc, or look in the address book who is in there.',
        },
      ],
      actions: [{ do: 'move-to-bcc', recipients: ['suzuki', '営業の山田さん'] }],
    },
  },
  {
    mail: 'without-address.eml',
    client: 'Outlook',
    because: 'Outlook tells an add-in only of entries that have resolved, and here that is one colleague.',
    instead: { verdict: 'send', findings: [], actions: [] },
  },
];
