import type { Challenge, Consent } from '../../core/consent.ts';
import type { Counts, Finding, FindingData } from '../../core/finding.ts';
import type { Decision, Trouble } from '../../core/judge.ts';
import type { LastingConsent } from '../../core/lasting-consent.ts';
import type { Policy } from '../../core/policy.ts';

/**
 * What the handler asked about one draft, for the pane to show and answer. It holds what only the
 * judging side may say (findings, challenge, demand); whom the mail reaches the pane reads by itself,
 * because a thousand addresses do not fit beside it. Handler and pane may be of different builds: a
 * field that an older pane needs is never taken away, a new one is optional.
 */
export interface Asked {
  /** Raised only when an older pane could not make sense of it any more. */
  readonly format: 1;
  /** The version of the handler's build. */
  readonly build: string;
  readonly challenge: Challenge;
  readonly findings: readonly AskedFinding[];
  readonly troubles: readonly Trouble[];
  readonly demand: AskedDemand;
  readonly policy: AskedPolicy;
  /** `readingOf` the mail that was asked about; absent from older handlers. */
  readonly reading?: string;
  /** Whether the people may be remembered as acquaintances. */
  readonly circle: boolean;
  /** Whether a yes confirms everybody outside as a crowd; absent from older handlers. */
  readonly crowd?: true;
  /** Ids of rules that the handler's runtime does not carry; the pane checks them. */
  readonly unchecked?: readonly string[];
  /** How often exactly this has been asked of this draft, this time included. */
  readonly times: number;
  /** About a meeting: what the pane keeps with it once the person agrees. */
  readonly lasting?: LastingConsent;
}

/** A finding without its addresses. */
export interface AskedFinding {
  readonly rule: string;
  readonly grade: string;
  readonly level: Finding['level'];
  /** How many people or things it is about. */
  readonly people: number;
  readonly exposure?: true;
  readonly counts?: Counts;
  readonly data: FindingData;
}

/** What a "send as is" must bring; which addresses must be ticked the pane works out. */
export interface AskedDemand {
  readonly allowed: boolean;
  readonly reason: boolean;
  readonly number?: number;
  readonly ticks?: true;
}

/** The judging policy as a screen speaks of it. */
export type AskedPolicy = Pick<
  Policy,
  | 'sha256'
  | 'revision'
  | 'source'
  | 'state'
  | 'organisation'
  | 'name'
  | 'contact'
  | 'ourDomains'
  | 'notOurDomains'
  | 'personDomains'
  | 'health'
>;

/** The person's yes as the pane keeps it, with the build that wrote it. */
export interface Agreed {
  readonly format: 1;
  readonly build: string;
  readonly consent: Consent;
}

/** A decision as the pane needs it. */
export function askedOf(
  decision: Decision,
  { build, times, unchecked }: Required<Pick<Asked, 'build' | 'times' | 'unchecked'>>,
): Asked {
  const { challenge, troubles, demand, policy } = decision;
  const { sha256, revision, source, state, organisation, name, contact, ourDomains, health } = policy;
  const { notOurDomains, personDomains } = policy;
  const asked: Asked = {
    format: 1,
    build,
    challenge,
    findings: decision.findings.map(withoutAddresses),
    troubles,
    demand: Object.assign(
      { allowed: demand.allowed, reason: demand.reason },
      demand.number !== undefined && { number: demand.number },
      demand.ticks && { ticks: true as const },
    ),
    policy: Object.assign(
      { sha256, revision, source, state, organisation, name, contact, ourDomains },
      notOurDomains && { notOurDomains },
      personDomains && { personDomains },
      health && { health },
    ),
    circle: decision.circle !== undefined,
    times,
  };
  return Object.assign(
    asked,
    decision.crowd && { crowd: true as const },
    unchecked.length > 0 && { unchecked },
  );
}

/** Whether two challenges ask the same of the same mail under the same policy. */
export function sameQuestion(a: Challenge, b: Challenge): boolean {
  return (
    a.draft === b.draft &&
    a.digest === b.digest &&
    a.policy === b.policy &&
    a.findings.join('\n') === b.findings.join('\n')
  );
}

/** Reads what a handler kept or handed over; undefined for anything else, such as a newer format. */
export function readAsked(value: unknown): Asked | undefined {
  const asked = value as Partial<Asked> | null | undefined;
  if (!asked || asked.format !== 1 || !isChallenge(asked.challenge)) return undefined;
  const whole =
    Array.isArray(asked.findings) &&
    Array.isArray(asked.troubles) &&
    isObject(asked.demand) &&
    isObject(asked.policy) &&
    typeof asked.times === 'number';
  return whole ? (asked as Asked) : undefined;
}

/** Reads what a pane kept; undefined for anything else. */
export function readAgreed(value: unknown): Agreed | undefined {
  const agreed = value as Partial<Agreed> | null | undefined;
  if (!agreed || agreed.format !== 1 || !agreed.consent) return undefined;
  return isChallenge(agreed.consent.challenge) ? (agreed as Agreed) : undefined;
}

function withoutAddresses(finding: Finding): AskedFinding {
  const { rule, grade, level, about, exposure, counts, data } = finding;
  return Object.assign(
    { rule, grade, level, people: about.length, data },
    exposure && { exposure },
    counts && { counts },
  );
}

function isChallenge(value: unknown): value is Challenge {
  if (!isObject(value)) return false;
  const { draft, findings, digest, policy, nonce } = value as { readonly [K in keyof Challenge]?: unknown };
  return [draft, digest, policy, nonce].every((one) => typeof one === 'string') && Array.isArray(findings);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
