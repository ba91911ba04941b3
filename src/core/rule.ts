import type { Action } from './action.ts';
import type { Audience } from './audience.ts';
import type { Crowds } from './crowd.ts';
import type { Draft, Part } from './draft.ts';
import type { Finding, FindingData, Observation } from './finding.ts';
import type { Level } from './level.ts';
import type { Policy } from './policy.ts';
import type { OptionSet, ValuesOf } from './option.ts';

/** People are exposed to others; a mail reaches somebody it is not meant for; something is not as it should be. */
export type Harm = 'exposes' | 'misdirects' | 'lacks';

/** The worst first. */
export const HARMS: readonly Harm[] = ['exposes', 'misdirects', 'lacks'];

/** What the policy says of the world around a mail, and what its sender has confirmed before. */
export type Context = Required<Pick<Policy, 'ourDomains' | 'partners' | 'lists'>> &
  Pick<Policy, 'notOurDomains' | 'personDomains'> & { readonly crowds?: Crowds };

export type Language = 'ja' | 'en';
export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/**
 * One rule, whole: what it needs, how it checks, what it says. Schema, forms, prompt lines and
 * handbook are derived from this and from nothing else.
 */
export interface Rule<
  G extends string = string,
  O extends OptionSet = OptionSet,
  D extends FindingData = FindingData,
> {
  /** The rule's name: a noun for what it notices; also folder, policy key and handbook anchor. */
  readonly id: string;
  /** The version of Sekisho that first had it. */
  readonly since: string;
  /** What sort of harm it notices: among findings of one level the worst is said first. */
  readonly harm: Harm;
  /** The parts of the draft it reads; hosts fetch only what enabled rules name. */
  readonly needs: readonly Part[];
  /** Its named findings with their default levels. */
  readonly grades: { readonly [K in G]: Level };
  readonly options: O;
  readonly texts: Readonly<Record<Language, RuleTexts<G, O, D>>>;
  /**
   * Looks at the draft and yields what it sees. Pure, synchronous; an unknown part is looked at as
   * unknown, never as empty.
   */
  check(
    draft: Draft,
    options: ValuesOf<O>,
    audience: Audience,
    context: Context,
  ): Iterable<Observation<G, D>>;
  /**
   * What could be done about one of its findings: the recommended action first, other choices a
   * person may switch to after it. Called once the finding's level is known.
   */
  remedies?(finding: Finding, draft: Draft, options: ValuesOf<O>, audience: Audience): readonly Action[];
}

/** Everything a rule says in one language. */
export interface RuleTexts<G extends string, O extends OptionSet, D extends FindingData> {
  /** A few words, for lists of rules. */
  readonly title: string;
  /** One sentence: what the rule notices. */
  readonly summary: string;
  readonly grades: { readonly [K in G]: Words<D> };
  /** What each option does, one sentence. */
  readonly options: { readonly [K in keyof O]: string };
}

/** The three things every finding says: sentences made from the finding's data. */
export interface Words<D extends FindingData> {
  found(data: D): string;
  why(data: D): string;
  advice(data: D): string;
}

/** The three sentences of one finding in one language. */
export interface Sentences {
  readonly found: string;
  readonly why: string;
  readonly advice: string;
}

/**
 * An identity function that checks a rule's types: a missing Japanese text, an unknown text key or
 * an undeclared option does not compile. The data type is that of the texts.
 */
export function defineRule<const G extends string, const O extends OptionSet, D extends FindingData>(
  rule: Rule<G, O, D>,
): Rule<G, O, D> {
  return rule;
}

/** Any rule, as judging and rendering see it: the method types are bivariant on purpose. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list of rules of different data types
export type AnyRule = Rule<any, any, any>;

/** The words a finding is said with, or nothing where this build does not know the rule. */
export function wordsOf(
  finding: Finding,
  rules: readonly AnyRule[],
  language: Language,
): Words<FindingData> | undefined {
  const rule = rules.find((one) => one.id === finding.rule);
  return rule?.texts[language].grades[finding.grade] as Words<FindingData> | undefined;
}

/** A finding in words, or nothing where this build does not know the rule (another build's finding). */
export function sentencesOf(
  finding: Finding,
  rules: readonly AnyRule[],
  language: Language,
): Sentences | undefined {
  const words = wordsOf(finding, rules, language);
  if (!words) return undefined;
  return {
    found: words.found(finding.data),
    why: words.why(finding.data),
    advice: words.advice(finding.data),
  };
}
