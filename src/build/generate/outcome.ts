import type { Action } from '../../core/action.ts';
import type { Finding } from '../../core/finding.ts';
import { type Decision, judge } from '../../core/judge.ts';
import type { Policy } from '../../core/policy.ts';
import type { AnyRule } from '../../core/rule.ts';
import { builtInPolicy } from '../../policy/policy.ts';
import { crowdsOf, draftOf, type Example } from '../../rules/example.ts';

/** What really became of an example: never what its author expected. */
export interface Outcome {
  /** The rule's findings, most harmful first. */
  readonly findings: readonly Finding[];
  /** What is recommended. */
  readonly action: Action | undefined;
  readonly decision: Decision;
}

/** Judges an example by its rule alone, under the rule's defaults and what the example's policy says. */
export function outcomeOf(rule: AnyRule, example: Example): Outcome {
  const {
    ourDomains = [],
    notOurDomains = [],
    personDomains = [],
    partners = [],
    lists = [],
    ...setting
  } = example.policy ?? {};
  const policy: Policy = {
    ...builtInPolicy([rule]),
    organisation: example.policy !== undefined,
    ourDomains,
    notOurDomains,
    personDomains,
    partners,
    lists,
    rules: { [rule.id]: setting },
  };
  const crowds = crowdsOf(example.mail);
  const decision = judge(draftOf(example.mail), policy, { rules: [rule], crowds, nonce: 'example' });
  return { findings: decision.findings, action: decision.actions[0], decision };
}
