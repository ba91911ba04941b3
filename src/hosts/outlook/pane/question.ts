import { type Action, proposeMove } from '../../../core/action.ts';
import { type Audience, audienceOf, exposed } from '../../../core/audience.ts';
import { digestOf } from '../../../core/digest.ts';
import { type Draft, type Known, type UncheckedPart, unknown } from '../../../core/draft.ts';
import type { Finding } from '../../../core/finding.ts';
import type { Decision, Trouble } from '../../../core/judge.ts';
import { partsRead } from '../../../core/needs.ts';
import type { Policy } from '../../../core/policy.ts';
import { RULES } from '../../../rules/index.ts';
import type { Asked, AskedFinding } from '../asked.ts';
import { BUILD } from '../build-facts.ts';

/**
 * How the mail stands to what the handler asked about it:
 * - `same`: it is the very mail that was asked about;
 * - `unsure`: it may be: the handler is of another build or policy, or the mail cannot be read now;
 * - `changed`: it is not, so an answer would be void;
 * - `reread`: the handler could not read what can be read now, so its question is settled.
 */
export type Standing = 'same' | 'unsure' | 'changed' | 'reread';

/**
 * Compares the mail with the question, by the handler's own digest.
 * @param own what this pane judges of the mail as it is now
 */
export function standingOf(asked: Asked, draft: Draft, own: Decision): Standing {
  const unread = own.troubles.some(isUnread);
  if (asked.troubles.some(isUnread) && !unread) return 'reread';
  const asking = asked.findings.filter((finding) => finding.level !== 'note');
  if (digestOf(asRead(draft, asked), partsRead(asking, RULES)) === asked.challenge.digest) return 'same';
  const unsure = unread || own.troubles.some(({ kind }) => kind === 'unchecked');
  return unsure || isOther(asked, own.policy) ? 'unsure' : 'changed';
}

/** The mail with no more of it than the handler could read: it may be able to read the same the next time, or never. */
function asRead(draft: Draft, { troubles }: Asked): Draft {
  const unread: { -readonly [P in UncheckedPart]?: Known<never> } = {};
  for (const one of troubles) if (one.kind === 'unchecked') unread[one.part] = unknown(one.because);
  return { ...draft, ...unread };
}

/** Whether a question comes from a handler of another build or policy than this pane's. */
export function isOther(asked: Asked, policy: Policy): boolean {
  if (asked.build !== BUILD.version) return true;
  // The digest of the built-in policy is that of the rules in force, and the handler may carry fewer.
  const bothBuiltIn = asked.policy.state === 'built-in' && policy.state === 'built-in';
  return !bothBuiltIn && asked.policy.sha256 !== policy.sha256;
}

/**
 * The handler's decision as a screen shows it: findings, challenge and demand are the handler's, whom
 * the mail reaches and what could be moved is what the pane has read.
 */
export function decisionAsked(asked: Asked, draft: Draft, own: Decision): Decision {
  const audience = audienceOf(draft, asked.policy.ourDomains, asked.policy);
  const { allowed, reason, number, ticks } = asked.demand;
  const [actions, alternatives] = movesFor(asked, draft, audience, own);
  return {
    verdict: isStop(asked) ? 'block' : 'ask',
    findings: asked.findings
      .map((finding) => withAddresses(finding, own.findings))
      .concat(own.findings.filter((finding) => isOnlyHere(finding, asked)).map(atMostAsking)),
    troubles: asked.troubles,
    actions,
    alternatives,
    challenge: asked.challenge,
    demand: {
      allowed,
      reason,
      ...(number !== undefined && { number }),
      ...(ticks && { ticks: audience.people.filter((one) => !one.internal).map((one) => one.address) }),
    },
    ...(asked.circle && { circle: exposed(audience).map((person) => person.canonical) }),
    audience,
    policy: { ...asked.policy, rules: {} },
  };
}

type Moves = readonly [actions: readonly Action[], alternatives: readonly Action[]];

/** What this build recommends; where it sees nothing to do, what an exposure calls for in any build. */
function movesFor(asked: Asked, draft: Draft, audience: Audience, own: Decision): Moves {
  if (own.actions.length > 0) return [own.actions, own.alternatives];
  if (!asked.findings.some((finding) => finding.exposure && finding.level !== 'note')) return [[], []];
  const order = isStop(asked) ? (['everyone', 'externals'] as const) : (['externals', 'everyone'] as const);
  const [first, second] = order.map((whom) => proposeMove(draft, audience, whom));
  const differ = JSON.stringify(first) !== JSON.stringify(second);
  return [first ? [first] : [], second && differ ? [second] : []];
}

/** Whether the handler could not find it: it does not carry the rule, or could not read what the rule reads. */
function isOnlyHere({ rule, grade }: Finding, { findings, troubles, unchecked }: Asked): boolean {
  if (unchecked?.includes(rule)) return true;
  const needs: readonly string[] = RULES.find(({ id }) => id === rule)?.needs ?? [];
  const isNew = !findings.some((finding) => finding.rule === rule && finding.grade === grade);
  return isNew && troubles.some((one) => one.kind === 'unchecked' && needs.includes(one.part));
}

/** What only this pane has found: the handler's answer does not depend on it. */
function atMostAsking(finding: Finding): Finding {
  return { ...finding, level: finding.level === 'block' ? 'ask' : finding.level };
}

/** The handler sends numbers only; the addresses are there where this build found the same. */
function withAddresses(finding: AskedFinding, own: readonly Finding[]): Finding {
  const { people, ...rest } = finding;
  const same = own.find(
    ({ rule, grade, about }) => rule === finding.rule && grade === finding.grade && about.length === people,
  );
  const about = same ? same.about : Array.from({ length: people }, () => '');
  const { crowd, number } = same ?? {};
  return { ...rest, about, ...(crowd && { crowd }), ...(number !== undefined && { number }) };
}

function isStop(asked: Asked): boolean {
  return asked.troubles.some(isUnread) || asked.findings.some((finding) => finding.level === 'block');
}

function isUnread(trouble: Trouble): boolean {
  return trouble.kind === 'unread';
}
