/** Rules and policies for looking at judging alone: the rule says what the test wants it to say. */
import type { Action } from '../../src/core/action.ts';
import type { Consent } from '../../src/core/consent.ts';
import type { Draft, Part } from '../../src/core/draft.ts';
import type { Observation } from '../../src/core/finding.ts';
import { type Decision, type Given, judge } from '../../src/core/judge.ts';
import type { Level } from '../../src/core/level.ts';
import type { OptionSet } from '../../src/core/option.ts';
import type { Policy, RuleSetting } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';

/** What a stub rule may be told to be. */
export interface Stub {
  readonly id?: string;
  readonly harm?: AnyRule['harm'];
  readonly needs?: readonly Part[];
  readonly grades?: Readonly<Record<string, Level>>;
  readonly options?: OptionSet;
  readonly check?: AnyRule['check'];
  readonly remedies?: (finding: { readonly about: readonly string[] }) => readonly Action[];
}

const SILENT = { found: () => '', why: () => '', advice: () => '' };

/** A rule that sees `stop`, `question` or `remark` (block, ask, note) as its check says. */
export function stubRule(stub: Stub = {}): AnyRule {
  const grades = stub.grades ?? { stop: 'block', question: 'ask', remark: 'note' };
  const texts = {
    title: '',
    summary: '',
    options: {},
    grades: Object.fromEntries(Object.keys(grades).map((grade) => [grade, SILENT])),
  };
  return {
    id: stub.id ?? 'stub',
    since: '0.1.0',
    harm: stub.harm ?? 'exposes',
    needs: stub.needs ?? ['recipients'],
    grades,
    options: stub.options ?? {},
    texts: { ja: texts, en: texts },
    check: stub.check ?? (() => []),
    ...(stub.remedies && { remedies: stub.remedies }),
  };
}

/** A rule that sees these things in every draft. */
export function sees(...observations: readonly Observation[]): AnyRule {
  return stubRule({ check: () => observations });
}

/** One thing seen, about these people. */
export function seen(grade: string, about: readonly string[] = [], exposure?: true): Observation {
  return { grade, about, data: {}, ...(exposure && { exposure }) };
}

/** The built-in policy's shape; an organisation's where the test says so. */
export function policyOf(parts: Partial<Policy> & { readonly stub?: RuleSetting } = {}): Policy {
  const { stub, ...others } = parts;
  return {
    sha256: 'aa',
    revision: 0,
    source: 'built-in',
    state: 'built-in',
    organisation: false,
    name: '',
    contact: '',
    ourDomains: [],
    rules: stub ? { stub } : {},
    ...others,
  };
}

/** Judges with these rules; the nonce is always the same, because judging has no chance in it. */
export function judged(
  draft: Draft,
  rules: AnyRule | readonly AnyRule[],
  policy: Policy = policyOf(),
  given: Omit<Given, 'rules' | 'nonce'> = {},
): Decision {
  return judge(draft, policy, { rules: [rules].flat() as readonly AnyRule[], nonce: 'n', ...given });
}

/** The yes that answers this decision with everything it demands. */
export function yesTo({ challenge, demand }: Decision): Consent {
  return {
    challenge,
    ...(demand.reason && { reason: 'They asked for it.' }),
    ...(demand.number !== undefined && { typed: demand.number }),
    ...(demand.ticks && { ticked: demand.ticks }),
  };
}
