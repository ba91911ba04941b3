import type { Override } from './consent.ts';
import type { Level } from './level.ts';

/** What a rule noticed in one draft, before the policy has said how much it matters. */
export interface Observation<G extends string = string, D extends FindingData = FindingData> {
  /** Which of the rule's graded findings this is. */
  readonly grade: G;
  /** Addresses (as written) or names of what the finding is about. */
  readonly about: readonly string[];
  readonly counts?: Counts;
  /** It is about people seeing one another's addresses: a circle of acquaintances silences it. */
  readonly exposure?: true;
  /**
   * It is about everybody outside whom the mail reaches, whose number alone is the matter. With a yes they
   * are remembered as a confirmed crowd; a `known` one was, and is not asked about again.
   */
  readonly crowd?: 'new' | 'known';
  /** What sending in spite of it takes, where it only asks and the policy says nothing else; else a click. */
  readonly override?: Override;
  /** The number to type in that case, where it is not how many it is `about`. */
  readonly number?: number;
  /** The figures and words its sentences are made from. */
  readonly data: D;
}

/** An observation with its rule and the level the policy gives it. */
export interface Finding extends Observation {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
}

export type FindingData = { readonly [key: string]: number | string | boolean | readonly string[] };

/** Exposure as people would count it; see `exposureOf`. */
export interface Counts {
  readonly addresses: number;
  readonly parties: number;
  readonly personal: number;
}

/** The name a policy, a consent and a log know a finding by: `rule/grade`. */
export function findingId(finding: { readonly rule: string; readonly grade: string }): string {
  return `${finding.rule}/${finding.grade}`;
}
