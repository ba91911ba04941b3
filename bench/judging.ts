import { type Draft, known, type Mailbox, unknown } from '../src/core/draft.ts';
import { judge } from '../src/core/judge.ts';
import { builtInPolicy } from '../src/policy/policy.ts';
import { RULES } from '../src/rules/index.ts';

/** Sizes double from 500 to 16,000, so that a look shows whether the time does too. */
const SIZES = [500, 1_000, 2_000, 4_000, 8_000, 10_000, 16_000];
/** Enough rounds that small mails too are judged by code the engine has optimised. */
const JUDGED = 150_000;

/** The first judging in a fresh process, then the median of the following ones, for each size. */
export function benchJudging(): readonly object[] {
  const policy = builtInPolicy(RULES);
  return SIZES.map((size) => {
    const times = Array.from({ length: Math.ceil(JUDGED / size) }, (_round, round) => {
      // Every round has its own domains: nothing is remembered from the round before.
      const draft = draftTo(size, round);
      const start = performance.now();
      judge(draft, policy, { rules: RULES, nonce: 'bench' });
      return performance.now() - start;
    });
    const median = medianOf(times.slice(1));
    return {
      recipients: size,
      first: rounded(times[0] ?? 0),
      median: rounded(median),
      'µs per recipient': rounded((median / size) * 1_000),
    };
  });
}

/** The middle value. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function draftTo(size: number, round: number): Draft {
  const to = Array.from({ length: size }, (_one, i): Mailbox => {
    const domain = i % 3 === 0 ? 'gmail.com' : `mail.company${i}-${round}.co.jp`;
    return { kind: 'mailbox', name: `Person ${i}`, address: `person.${i}@${domain}` };
  });
  return {
    key: 'bench',
    kind: 'mail',
    from: known({ kind: 'mailbox', name: 'Alice', address: 'alice@example.org' }),
    own: [],
    // As a client hands them over: texts of their own, not put together from pieces.
    to: known(structuredClone(to)),
    cc: known([]),
    bcc: known([]),
    thread: unknown('not-offered'),
    encrypted: known(false),
    subject: known('Bench'),
    body: known(''),
    attachments: known([]),
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
