import type { Draft, UncheckedPart } from './draft.ts';
import { scopeOf } from './exemption.ts';
import type { Policy } from './policy.ts';
import type { AnyRule } from './rule.ts';

/**
 * A part of the mail that the client should have given and did not, so that no rule has looked at it: it is
 * asked about, and never holds the mail for good.
 */
export interface Unchecked {
  readonly kind: 'unchecked';
  readonly part: UncheckedPart;
  readonly because: 'failed' | 'timed-out';
}

const PARTS: readonly UncheckedPart[] = ['subject', 'body', 'attachments'];

/**
 * The parts that could not be read although a rule that the policy leaves on would have read them. What a
 * client never offers, what nobody asked for and what was cut off is said elsewhere: it stays the same
 * however often it is tried.
 * @param today for exemptions: of a rule that says nothing of this mail, nothing was kept either
 */
export function uncheckedParts(
  draft: Draft,
  policy: Policy,
  rules: readonly AnyRule[],
  today: string | undefined,
): readonly Unchecked[] {
  const missing: Unchecked[] = [];
  for (const part of PARTS) {
    const read = draft[part];
    if (read.known || (read.because !== 'failed' && read.because !== 'timed-out')) continue;
    const { because } = read;
    if (rules.some((rule) => rule.needs.indexOf(part) >= 0 && applies(rule, draft, policy, today)))
      missing.push({ kind: 'unchecked', part, because });
  }
  return missing;
}

function applies({ id }: AnyRule, draft: Draft, policy: Policy, today: string | undefined): boolean {
  const setting = policy.rules[id];
  if (setting && setting.level === 'off') return false;
  const scope = scopeOf(id, draft, policy, today);
  return !scope || scope.draft !== undefined;
}
