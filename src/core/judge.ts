import type { Action } from './action.ts';
import { type Audience, audienceOf } from './audience.ts';
import { amongAcquaintances, circleOf, crowdOf, isConfirmedCrowd } from './acquaintance.ts';
import { withinLimit } from './body-limit.ts';
import { type Challenge, type Consent, covers, type Demand } from './consent.ts';
import type { Crowds } from './crowd.ts';
import { demandOf } from './demand.ts';
import { digestOf } from './digest.ts';
import { type Draft, type EarlierCrowd, type UnknownReason, type UnreadPart } from './draft.ts';
import { type Exempted, scopeOf } from './exemption.ts';
import { type Finding, findingId, type Observation } from './finding.ts';
import { type Level, stricter, strictness, weaker } from './level.ts';
import { defaultsOf, type OptionSet } from './option.ts';
import { partsRead } from './needs.ts';
import { type Unchecked, uncheckedParts } from './unchecked.ts';
import type { Policy, RuleSetting } from './policy.ts';
import { type AnyRule, type Context, HARMS } from './rule.ts';

export type Verdict = 'send' | 'note' | 'ask' | 'block';

/** What is to happen with a draft, and everything a screen needs to explain it. */
export interface Decision {
  readonly verdict: Verdict;
  /** What the verdict would be if the policy did not only monitor. */
  readonly monitored?: 'ask' | 'block';
  /** Most harmful first. */
  readonly findings: readonly Finding[];
  /** What could not be read or checked. */
  readonly troubles: readonly Trouble[];
  /** Of the body only the first so many characters were looked at. */
  readonly bodyCutAt?: number;
  /** What is not said because the policy exempts somebody, by rule. */
  readonly exempted?: readonly Exempted[];
  /** What is recommended, ready for a host to apply. */
  readonly actions: readonly Action[];
  /** What a person may switch to instead. */
  readonly alternatives: readonly Action[];
  /** What a "send as is" must answer. */
  readonly challenge: Challenge;
  /** What a "send as is" must bring. */
  readonly demand: Demand;
  /** Normalised addresses that may be remembered as a circle, if the findings and the policy allow it. */
  readonly circle?: readonly string[];
  /** Normalised addresses of everybody outside, to be remembered as a confirmed crowd with a yes. */
  readonly crowd?: readonly string[];
  readonly audience: Audience;
  readonly policy: Policy;
}

/** Something the guard is unsure about; it holds the mail and says so. */
export type Trouble =
  | { readonly kind: 'unread'; readonly part: UnreadPart; readonly because: UnknownReason }
  | Unchecked
  | { readonly kind: 'rule-failed'; readonly rule: string }
  | { readonly kind: 'policy-unreadable' };

export interface Given {
  readonly rules: readonly AnyRule[];
  /** An agreement given earlier for this draft. */
  readonly consent?: Consent | undefined;
  /** Groups of addresses whose members know one another. */
  readonly circles?: readonly (readonly string[])[];
  /** Crowds that the sender has confirmed; without them, none is known. */
  readonly crowds?: Crowds | undefined;
  /** A fresh random word for the challenge. */
  readonly nonce: string;
  /** The day in UTC, as `2026-11-20`; without it, an exemption that expires is not applied. */
  readonly today?: string | undefined;
}

/**
 * Judges a draft under a policy. Pure and synchronous: the same draft, policy and consent give the
 * same decision, so a re-check is simply the next call.
 */
export function judge(asIs: Draft, policy: Policy, given: Given): Decision {
  const confirmed = confirmedPeople(asIs, given.consent);
  const draft = withConfirmed(withinLimit(asIs), confirmed);
  const audience = audienceOf(draft, policy.ourDomains, policy);
  const { ourDomains, notOurDomains, personDomains, partners = [], lists = [] } = policy;
  const context: Context = Object.assign(
    { ourDomains, partners, lists },
    notOurDomains && { notOurDomains },
    personDomains && { personDomains },
    given.crowds && { crowds: given.crowds },
  );
  const troubles = unreadParts(draft);
  if (policy.state === 'unreadable') troubles.push({ kind: 'policy-unreadable' });

  // A clock that stands before the policy was issued is wrong, and then nobody knows the day.
  const clock = given.today;
  const today = clock !== undefined && clock < (policy.issued || '') ? undefined : clock;
  const findings: Finding[] = [];
  const remedies: Action[] = [];
  const asking: Finding[] = [];
  const exempted: Exempted[] = [];
  for (const rule of given.rules) {
    const setting = policy.rules[rule.id] || {};
    if (setting.level === 'off') continue;
    const options = Object.assign(defaultsOf(rule.options as OptionSet), setting.options);
    try {
      let view = { draft, audience };
      let said = saidBy(rule, setting, options, view, context);
      const scope = said.length > 0 ? scopeOf(rule.id, draft, policy, today) : undefined;
      if (scope) {
        const all = said;
        const rest = scope.draft;
        if (rest) view = { draft: rest, audience: audienceOf(rest, policy.ourDomains, policy) };
        said = rest ? saidBy(rule, setting, options, view, context) : [];
        exempted.push({
          rule: rule.id,
          exemptions: scope.met.map(({ index, reason }) => ({ index, reason })),
          silenced: all.map(findingId).filter((id) => !said.some((finding) => findingId(finding) === id)),
        });
      }
      for (const finding of said) {
        const quiet =
          isConfirmedCrowd(finding, policy) || amongAcquaintances(finding, policy, given.circles || []);
        findings.push(quiet ? Object.assign({}, finding, { level: 'note' as const }) : finding);
        if (quiet || finding.level === 'note') continue;
        asking.push(finding);
        if (rule.remedies) remedies.push(...rule.remedies(finding, view.draft, options, view.audience));
      }
    } catch {
      // A rule that throws is a defect of ours: the mail is held and the person told, never passed.
      troubles.push({ kind: 'rule-failed', rule: rule.id });
    }
  }
  sortByHarm(findings, given.rules);
  troubles.push(...uncheckedParts(draft, policy, given.rules, today));

  const unread = troubles.some((trouble) => trouble.kind === 'unread');
  const demand = demandOf(asking, policy, audience, unread);
  const held = asking.length > 0 || troubles.length > 0;
  const challenge: Challenge = Object.assign(
    {
      draft: draft.key,
      findings: asking.map(findingId).concat(troubles.map(troubleId)).sort(),
      // Nothing is asked of most mails, and nothing needs to be bound then.
      digest: held ? digestOf(draft, partsRead(asking, given.rules)) : '',
      policy: policy.sha256,
      nonce: given.nonce,
    },
    held && {
      // The first number stays, or what was agreed to about a jump would be another question the next time.
      people:
        confirmed === undefined ? audience.people.filter((person) => !person.internal).length : confirmed,
    },
  );
  const actions = distinct(remedies);
  const circle = troubles.length > 0 ? undefined : circleOf(asking, policy, demand);
  const crowd = troubles.length > 0 ? undefined : crowdOf(asking, policy, demand, audience);
  const verdict = verdictOf(findings, troubles, given.consent, challenge, demand);
  const monitored = policy.monitor && (verdict === 'ask' || verdict === 'block') ? verdict : undefined;
  const { bodyCutAt } = draft;
  const remarked = exempted.length > 0 || (policy.health || []).length > 0 || bodyCutAt !== undefined;
  return Object.assign(
    {
      verdict: monitored || (verdict === 'send' && remarked) ? ('note' as const) : verdict,
      findings,
      troubles,
      actions: actions.slice(0, 1),
      alternatives: actions.slice(1),
      challenge,
      demand,
      audience,
      policy,
    },
    Object.assign({}, circle && { circle }, crowd && { crowd }),
    monitored && { monitored },
    Object.assign({}, exempted.length > 0 && { exempted }, bodyCutAt !== undefined && { bodyCutAt }),
  );
}

/** How many external people the draft reached when its sender first agreed to something about it. */
function confirmedPeople({ key }: Draft, consent: Consent | undefined): number | undefined {
  return consent && consent.challenge.draft === key ? consent.challenge.people : undefined;
}

function withConfirmed(draft: Draft, people: number | undefined): Draft {
  if (people === undefined) return draft;
  const confirmed: EarlierCrowd = { what: 'confirmed', people };
  return Object.assign({}, draft, { earlier: (draft.earlier || []).concat(confirmed) });
}

/** The strictest first, and of one level the most harmful. */
function sortByHarm(findings: Finding[], rules: readonly AnyRule[]): void {
  const harmOf = (finding: Finding): number => {
    const rule = rules.find((one) => one.id === finding.rule);
    return rule ? HARMS.indexOf(rule.harm) : HARMS.length;
  };
  findings.sort((a, b) => strictness(b.level) - strictness(a.level) || harmOf(a) - harmOf(b));
}

/** What a rule says of a draft, at the levels its setting gives. */
function saidBy(
  rule: AnyRule,
  setting: RuleSetting,
  options: ReturnType<typeof defaultsOf>,
  { draft, audience }: { readonly draft: Draft; readonly audience: Audience },
  context: Context,
): readonly Finding[] {
  const seen: Finding[] = [];
  for (const observation of rule.check(draft, options, audience, context) as Iterable<Observation>) {
    const level = levelOf(rule, observation, setting);
    if (level !== 'off') seen.push(Object.assign({ rule: rule.id, level }, observation));
  }
  return strictestOf(seen);
}

/**
 * The level of an observation: its own default, or what the policy says of that finding; never
 * above the rule's level, which the rule's strongest findings follow up and down.
 */
export function levelOf(rule: AnyRule, observation: { readonly grade: string }, setting: RuleSetting): Level {
  const grades: { readonly [grade: string]: Level } = rule.grades;
  const own = grades[observation.grade] || 'off';
  const named = setting.findings && setting.findings[observation.grade];
  if (setting.level === undefined) return named || own;
  if (named !== undefined) return weaker(named, setting.level);
  const strongest = Object.keys(grades).reduce<Level>(
    (level, grade) => stricter(level, grades[grade] || 'off'),
    'off',
  );
  return own === strongest ? setting.level : weaker(own, setting.level);
}

/**
 * A rule may yield every grade that applies, because the policy can switch one off; about the same
 * people only the strictest is said, of equals the one yielded first. Findings about nobody all stand.
 */
function strictestOf(seen: readonly Finding[]): readonly Finding[] {
  return seen.filter((finding, index) =>
    seen.every((other, place) => {
      const by = strictness(other.level) - strictness(finding.level);
      return by < 0 || (by === 0 && place >= index) || !sameSomebody(other.about, finding.about);
    }),
  );
}

function sameSomebody(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((name, index) => name === b[index]);
}

/** The name a challenge and a log know a trouble by. */
export function troubleId(trouble: Trouble): string {
  if (trouble.kind === 'unread' || trouble.kind === 'unchecked') return `${trouble.kind}/${trouble.part}`;
  return trouble.kind === 'rule-failed' ? `rule-failed/${trouble.rule}` : trouble.kind;
}

const HEADERS: readonly UnreadPart[] = ['from', 'to', 'cc', 'bcc', 'replyTo'];

function unreadParts(draft: Draft): Trouble[] {
  const troubles: Trouble[] = [];
  for (const part of HEADERS) {
    const read = draft[part];
    if (read && !read.known) troubles.push({ kind: 'unread', part, because: read.because });
  }
  return troubles;
}

function verdictOf(
  findings: readonly Finding[],
  troubles: readonly Trouble[],
  consent: Consent | undefined,
  challenge: Challenge,
  demand: Demand,
): Verdict {
  const level = findings.reduce<Level>((level, finding) => stricter(level, finding.level), 'off');
  const held = troubles.reduce<Level>(
    (level, trouble) => stricter(level, trouble.kind === 'unread' ? 'block' : 'ask'),
    level,
  );
  if (held === 'off') return 'send';
  if (held === 'note') return 'note';
  return consent && covers(consent, challenge, demand) ? 'send' : held;
}

function distinct(actions: readonly Action[]): readonly Action[] {
  if (actions.length < 2) return actions;
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify(action);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
