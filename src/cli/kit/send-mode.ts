import { levelOf } from '../../core/judge.ts';
import type { Policy } from '../../core/policy.ts';
import type { AnyRule } from '../../core/rule.ts';

/** What Outlook does with a mail that the add-in holds, or cannot look at. */
export type SendMode = (typeof SEND_MODES)[number];

/** The gentlest last. */
export const SEND_MODES = ['block', 'soft', 'prompt'] as const;

/** The findings of the rules that a policy lets block a mail, as `rule/finding`. */
export function blockingFindings(policy: Policy, rules: readonly AnyRule[]): readonly string[] {
  return rules.flatMap((rule) =>
    Object.keys(rule.grades as object)
      .filter((grade) => levelOf(rule, { grade }, policy.rules[rule.id] ?? {}) === 'block')
      .map((grade) => `${rule.id}/${grade}`),
  );
}
