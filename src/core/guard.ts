import type { Action } from './action.ts';
import type { Draft } from './draft.ts';
import { type Host, type MoveProblem, type Problem, problemOf } from './host.ts';
import { type Decision, judge } from './judge.ts';
import type { Policy } from './policy.ts';
import { readingOf } from './reading.ts';
import type { AnyRule } from './rule.ts';

/** How an attempt to send ended. */
export type Outcome =
  /** `stopped`: it would have been asked about, but the organisation has stopped all asking. */
  | { readonly do: 'send'; readonly decision: Decision; readonly stopped?: true }
  /**
   * The mail stays open. `look`: the person wants this action made and to look before sending; `not-moved`: they
   * wanted somebody moved, that was not done, and nothing is asked of the mail as it is now.
   */
  | {
      readonly do: 'stay';
      readonly because: 'person' | 'closed' | 'failed' | 'unsettled' | 'look' | 'not-moved';
      readonly look?: { readonly action: Action; readonly draft: Draft };
      /** Why it was not moved. */
      readonly problem?: MoveProblem;
      readonly decision: Decision;
    };

/**
 * How often one Send may read, judge and ask before it stays for good. Each round needs an answer
 * of the person, so only a host that keeps changing the mail gets here.
 */
const ROUNDS = 12;

/**
 * Reads, judges, asks and applies until the mail may go or must stay. Every answer is followed by
 * a fresh reading and a fresh judgement: what was confirmed is what leaves.
 * @param today the day in UTC, as `2026-11-20`, for exemptions that expire
 * @throws what the host throws; the entry that called answers its client with "stay".
 */
export async function guard(
  host: Host,
  policy: Policy,
  rules: readonly AnyRule[],
  today?: string,
): Promise<Outcome> {
  let problem: Problem | undefined;
  let unmoved: MoveProblem | undefined;
  let decision: Decision | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [draft, consent, circles, crowds] = await Promise.all([
      host.read(),
      host.consent(),
      host.circles(),
      host.crowds(),
    ]);
    decision = judge(draft, policy, { rules, consent, circles, crowds, nonce: host.nonce(), today });
    const silent = decision.verdict === 'send' || decision.verdict === 'note';
    // Looked at only where somebody would be asked: a silent mail waits for no server.
    const stopped = !silent && host.asking !== undefined && !(await host.asking());
    if (silent || stopped) {
      // Nobody has agreed to its leaving as it is now: they wanted somebody hidden, and that was not done.
      if (unmoved) return { do: 'stay', because: 'not-moved', problem: unmoved, decision };
      // What was judged is what leaves: a mail that somebody has written into since is judged anew.
      if (host.stands && !(await host.stands())) continue;
      return stopped ? { do: 'send', decision, stopped } : { do: 'send', decision };
    }

    const answer = await host.ask(problem ? { decision, draft, problem } : { decision, draft });
    problem = undefined;
    unmoved = undefined;
    if (answer.do === 'stay') return { do: 'stay', because: answer.because, decision };
    if (answer.do === 'act') {
      if (answer.then === 'look') {
        return { do: 'stay', because: 'look', look: { action: answer.action, draft }, decision };
      }
      const applied = await host.apply(answer.action, readingOf(draft));
      if (!applied.done) problem = unmoved = problemOf(applied);
      // Who hides them all and sends has read how many they are: that is not asked a second time.
      else if (decision.crowd) await host.confirmCrowd(decision.crowd);
    }
    if (answer.do === 'consent') {
      // Only an answer to the question just asked counts, not one to an earlier or a foreign screen.
      if (answer.consent.challenge.nonce !== decision.challenge.nonce) {
        problem = 'consent-void';
        continue;
      }
      await host.agree(answer.consent);
      // Shown only if the fresh judgement asks again: then the mail or the policy has changed meanwhile.
      problem = 'consent-void';
      if (answer.circle && decision.circle) await host.remember(decision.circle);
      if (decision.crowd) await host.confirmCrowd(decision.crowd);
    }
  }
  if (!decision) throw new Error('no round');
  return { do: 'stay', because: 'unsettled', decision };
}
