import { type Draft, known, type Mailbox, unknown } from '../src/core/draft.ts';

/** What is judged in one process; `first`: the process's first call alone. */
export interface Case {
  readonly name: string;
  readonly recipients: number;
  /** How many were in the mail being answered; 0: it answers none. */
  readonly thread: number;
  readonly first?: true;
}

/** What people send, from a mail to three to a crowd, and answers to crowds. */
export const CASES: readonly Case[] = [
  ...[3, 60, 500, 2_000, 10_000].map((recipients) => ({
    name: `${recipients} strangers`,
    recipients,
    thread: 0,
  })),
  { name: '500 new to a thread of 500', recipients: 500, thread: 500 },
  { name: '2,000 new to a thread of 2,000', recipients: 2_000, thread: 2_000 },
  { name: 'first call, “Dear Mr Tanaka”', recipients: 3, thread: 0, first: true },
];

const SURNAMES =
  'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki mori smith johnson brown müller'.split(
    ' ',
  );
const GIVEN = 'taro hanako kenji yuki john mary anna peter haruka daisuke'.split(' ');
const ENDINGS = ['co.jp', 'co.jp', 'jp', 'com', 'or.jp', 'ne.jp', 'de', 'co.uk'];

/** A mail of a case: each round has other domains, so that nothing is remembered from the round before. */
export function mailOf({ recipients, thread }: Case, round: number): Draft {
  const to = Array.from({ length: recipients }, (_one, index) => person(index, `r${round}n`));
  const answered = Array.from({ length: thread }, (_one, index) => person(index, `r${round}t`).address);
  // As a client hands them over: texts of their own, not put together from pieces.
  return structuredClone({
    key: 'bench',
    kind: 'mail',
    from: known({ kind: 'mailbox', name: 'Alice Example', address: 'alice@example.org' }),
    own: [],
    to: known([{ kind: 'mailbox', name: 'Taro Tanaka', address: `tanaka@kaisha${round}.co.jp` }, ...to]),
    cc: known([]),
    bcc: known([]),
    thread: thread === 0 ? unknown('not-offered') : known(answered),
    encrypted: known(false),
    subject: known('Minutes of the meeting'),
    body: known(BODY),
    attachments: known([{ name: 'minutes.pdf', size: known(120_000) }]),
  } satisfies Draft);
}

function person(index: number, salt: string): Mailbox {
  const surname = SURNAMES[index % SURNAMES.length] ?? '';
  const given = GIVEN[(index * 7) % GIVEN.length] ?? '';
  const word = wordOf(index, salt);
  const domain = index % 3 === 0 ? 'gmail.com' : `${word}.${ENDINGS[index % ENDINGS.length] ?? 'jp'}`;
  return { kind: 'mailbox', name: `${given} ${surname}`, address: `${given}.${surname}${index}@${domain}` };
}

const SYLLABLES =
  'ka ki ku ko sa shi su ta chi to na ni no ha hi fu ma mi mo ya yu ra ri ro wa kawa yama naka moto ishi mura'.split(
    ' ',
  );

/** A firm's name that no other index has, of two to five syllables. */
function wordOf(index: number, salt: string): string {
  let word = '';
  let rest =
    index + 31 * salt.length + 977 * Number(salt.replace(/\D/g, '')) + (salt.endsWith('t') ? 500_009 : 0);
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return index % 4 === 0 ? `${word}-kogyo` : word;
}

const BODY = `Dear Mr Tanaka,

thank you for your visit yesterday. Please find the minutes attached; the next meeting is on 12 December
at 10:00 in our Osaka office. Let me know if anything is missing.

Kind regards,
Alice Example

-- 
Example Ltd. | 1-2-3 Chuo, Osaka 540-0001 | Tel 06-1234-5678 | alice@example.org

On 27 Nov 2026, Taro Tanaka wrote:
> Dear Alice,
> could you send me the minutes?
> Best regards, Tanaka
`;
