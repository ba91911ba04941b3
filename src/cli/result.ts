import type { Action } from '../core/action.ts';
import type { UncheckedPart, UnreadPart } from '../core/draft.ts';
import type { Exempted } from '../core/exemption.ts';
import type { Counts, FindingData } from '../core/finding.ts';
import type { Decision, Trouble, Verdict } from '../core/judge.ts';
import type { Level } from '../core/level.ts';
import type { HealthProblem, PolicyState } from '../core/policy.ts';
import { type AnyRule, type Language, type Sentences, sentencesOf } from '../core/rule.ts';
import { WORDS } from './languages.ts';
import type { UnreadFile } from './unread-files.ts';
import type { Words } from './words.ts';

/** What `--json` prints, exactly: other programs read it. */
export interface Result {
  readonly verdict: Verdict;
  /** What the verdict would be if the policy did not only monitor. */
  readonly monitored?: 'ask' | 'block';
  readonly findings: readonly ResultFinding[];
  readonly actions: readonly Action[];
  /** Of the text only the first so many characters were looked at; absent where it was read whole. */
  readonly bodyCutAt?: number;
  /** What of the mail nobody could read, so that no rule has looked at it; absent where all was read. */
  readonly unread?: readonly ('body' | 'attachments')[];
  /** What of the attached files could not be looked into; absent where all was. */
  readonly unreadFiles?: readonly UnreadFile[];
  /** The mail is above 8 MB: what stands behind them was not read, and its attachments count as unknown. */
  readonly beginningOnly?: true;
  /** What exemptions kept rules from saying. */
  readonly exempted?: readonly Exempted[];
  readonly policy: {
    readonly state: PolicyState;
    /** Of the policy file's bytes; of the built-in policy's text where there is no file. */
    readonly sha256: string;
    /** The file's path as given, or `built-in`. */
    readonly source: string;
    readonly revision: number;
    /** What is wrong with it although it judges. */
    readonly health?: readonly HealthProblem[];
  };
}

export interface ResultFinding {
  /** The rule's id; `sekisho` where Sekisho itself could not read or check something. */
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  /** Addresses as written, names of lists, or the header that could not be read. */
  readonly about: readonly string[];
  readonly counts?: Counts;
  /** Which of the rule's findings it is. */
  readonly grade?: string;
  /** The figures and words its sentences are made from, such as `persons` and `kinds` of `personal-data`. */
  readonly data?: FindingData;
  readonly found: string;
  readonly why: string;
  readonly advice: string;
}

/** A decision in the words of one language; what held the mail without a rule comes first. */
export function resultOf(decision: Decision, rules: readonly AnyRule[], language: Language): Result {
  const findings = decision.findings.map((finding): ResultFinding => {
    const sentences = sentencesOf(finding, rules, language);
    if (!sentences) throw new Error(`No rule ${finding.rule} to put its finding into words.`);
    const { rule, grade, level, about, counts, data } = finding;
    return Object.assign({ rule, grade, level, about }, counts && { counts }, { data }, sentences);
  });
  const { verdict, monitored, troubles, actions, exempted, bodyCutAt } = decision;
  const { state, sha256, source, revision, health } = decision.policy;
  return {
    verdict,
    ...(monitored && { monitored }),
    findings: [...troubles.map((trouble) => troubleFinding(trouble, language)), ...findings],
    actions,
    ...(bodyCutAt !== undefined && { bodyCutAt }),
    ...(exempted && { exempted }),
    policy: { state, sha256, source, revision, ...(health && { health }) },
  };
}

function troubleFinding(trouble: Trouble, language: Language): ResultFinding {
  const say = WORDS[language].troubles;
  const rule = 'sekisho';
  if (trouble.kind === 'unchecked')
    return { rule, level: 'ask', about: [], ...uncheckedText(trouble.part, say) };
  if (trouble.kind === 'unread') {
    const header = HEADERS[trouble.part];
    return { rule, level: 'block', about: [header], ...say.unread(header) };
  }
  if (trouble.kind === 'rule-failed')
    return { rule, level: 'ask', about: [trouble.rule], ...say.ruleFailed(trouble.rule) };
  return { rule, level: 'ask', about: [], ...say.policyUnreadable };
}

/** A file always gives its subject, so that nothing needs to be said of one. */
function uncheckedText(part: UncheckedPart, say: Words['troubles']): Sentences {
  return part === 'attachments' ? say.attachmentsUnread : say.bodyUnread;
}

/** The headers that a trouble may be about, as a mail has them. */
export const HEADERS: Readonly<Record<UnreadPart, string>> = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  replyTo: 'Reply-To',
};
