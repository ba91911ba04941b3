import type { Finding } from './finding.ts';
import type { Decision, Trouble } from './judge.ts';
import { strictness } from './level.ts';

/** The one thing a person is told first. */
export type Lead =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/**
 * What leads: the most harmful finding that asks; what could not be read comes before a question, but
 * not before a stop. Undefined where nothing asks.
 */
export function leadOf({ findings, troubles }: Pick<Decision, 'findings' | 'troubles'>): Lead | undefined {
  const strongest = findings.find((finding) => finding.level !== 'note');
  const [first] = troubles;
  const unread = troubles.some((trouble) => trouble.kind === 'unread');
  if (strongest && !(unread && strictness(strongest.level) < strictness('block')))
    return { kind: 'finding', finding: strongest };
  return first && { kind: 'trouble', trouble: first };
}
