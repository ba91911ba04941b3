import { sha256 } from 'js-sha256';
import { exposed, exposureOf } from './audience.ts';
import { digestOf } from './digest.ts';
import type { Draft } from './draft.ts';
import { findingId } from './finding.ts';
import type { Outcome } from './guard.ts';
import { type Decision, troubleId, type Verdict } from './judge.ts';
import type { Level } from './level.ts';

/**
 * One decision as the log holds it: hours, ids, counts and keyed digests, so that it may be handed on.
 * Nothing in it names a person or quotes a mail; a field that could does not belong here.
 */
export interface DecisionRecord {
  /** In UTC, `2026-11-20T03`; stands first, because a line tells its day by its first characters. */
  readonly hour: string;
  /** The same for every Send of one mail while it is open; keyed. '' where the client keeps no log. */
  readonly mail: string;
  /** Recipients and subject as they were judged last; keyed, so only the sender's own client finds it. */
  readonly digest: string;
  readonly end: End;
  /** Why the mail stayed. */
  readonly because?: string | undefined;
  /** Of the last question that was put to the person, of the last judgement where there was none. */
  readonly verdict: Verdict;
  /** What the verdict would have been if the policy did not only monitor. */
  readonly monitored?: Decision['monitored'] | undefined;
  /** Somebody would have been asked, but the organisation has stopped all asking. */
  readonly stopped?: true | undefined;
  readonly consent: ConsentKind;
  readonly findings: readonly string[];
  /** The findings' levels, in their order. */
  readonly levels: readonly Level[];
  readonly troubles: readonly string[];
  /** Rules that an exemption silenced, whole or in part. */
  readonly exempted?: readonly string[] | undefined;
  readonly people: number;
  /** Visible to one another, external and not in the thread already: addresses, strangers, private people. */
  readonly addresses: number;
  readonly parties: number;
  readonly personal: number;
  readonly policy: string;
  readonly revision: number;
  readonly state: string;
  readonly health?: readonly string[] | undefined;
  readonly client: string;
  readonly version: string;
  /** Milliseconds, without those the person took to answer. */
  readonly ms: number;
  /** Lines before this one that could not be kept. */
  readonly lost?: number | undefined;
}

/** A check that failed, so that nothing was decided and the mail was held. */
export type FailureRecord = Pick<DecisionRecord, 'hour' | 'client' | 'version' | 'lost'> & {
  readonly end: 'failed';
};

/** A mail that went to others than were judged; numbers of people. */
export type DifferenceRecord = Pick<DecisionRecord, 'hour' | 'client' | 'version' | 'lost'> & {
  readonly end: 'otherwise';
  readonly added: number;
  readonly missing: number;
  readonly shown: number;
};

/** `agreed`: sent as it was, on the person's yes; `moved`: sent after a move of ours; `stayed`: not sent. */
export type End = 'sent' | 'agreed' | 'moved' | 'stayed';

/** How the person said yes. `alert-unknown`: the client's own alert offered to send, and nobody sees that click. */
export type ConsentKind = 'none' | 'click' | 'reason' | 'number' | 'ticks' | 'alert-unknown';

/** What a host knows of one Send besides its outcome. */
export interface Circumstances {
  readonly at: Date;
  readonly ms: number;
  readonly client: string;
  readonly version: string;
  /** The sender's own secret, '' where the client can keep none. */
  readonly key: string;
  /** A name of the mail that no other mail ever has; the draft's own key where that is one. */
  readonly mail?: string | undefined;
  /** The draft as it was read last. */
  readonly draft: Draft | undefined;
  /** What the person was asked last. */
  readonly question?: Decision | undefined;
  /** Recipients were moved for the person. */
  readonly moved?: boolean | undefined;
  /** The person has said yes to the question, and nothing was asked after it. */
  readonly agreed?: boolean | undefined;
  /** The client's alert offered to send all the same. */
  readonly unseen?: boolean | undefined;
  readonly lost?: number | undefined;
}

/** What one Send came to, as the log holds it. */
export function recordOf(outcome: Outcome, of: Circumstances): DecisionRecord {
  const { decision } = outcome;
  const asked = of.question || decision;
  const { verdict, monitored, findings, troubles, exempted, audience, policy } = asked;
  const exposure = exposureOf(exposed(audience));
  const { key, draft } = of;
  const stayed = outcome.do === 'stay';
  // A yes of an earlier Send is met again in what is judged; one that made a circle is not.
  const stopped = outcome.do === 'send' ? outcome.stopped : undefined;
  const covered = !stopped && !decision.monitored && decision.challenge.findings.length > 0;
  const agreed = !stayed && (of.agreed || covered);
  const keyed = (text: string): string => key && keyedDigest(key, text);
  return {
    hour: hourOf(of.at),
    mail: draft ? keyed(of.mail || draft.key) : '',
    digest: draft ? keyed(digestOf(draft, ['recipients', 'subject'])) : '',
    end: stayed ? 'stayed' : agreed ? 'agreed' : of.moved ? 'moved' : 'sent',
    because: stayed ? outcome.because : undefined,
    verdict,
    monitored,
    stopped,
    consent: of.unseen ? 'alert-unknown' : agreed ? kindOf(of.agreed ? asked : decision) : 'none',
    findings: findings.map(findingId),
    levels: findings.map((finding) => finding.level),
    troubles: troubles.map(troubleId),
    exempted: exempted && exempted.map((one) => one.rule),
    people: audience.people.length,
    addresses: exposure.addresses,
    parties: exposure.parties,
    personal: exposure.personal,
    policy: policy.sha256,
    revision: policy.revision,
    state: policy.state,
    health: policy.health && policy.health.map((one) => one.kind),
    client: of.client,
    version: of.version,
    ms: of.ms,
    lost: of.lost,
  };
}

/** The same text under the same key has the same digest; without the key nobody can try texts against it. */
export function keyedDigest(key: string, text: string): string {
  return sha256.hmac(key, text).slice(0, DIGITS);
}

/** Hexadecimal digits of a keyed digest: far more than a log has lines. */
const DIGITS = 32;

/** An hour in UTC, as a line begins with it. */
export function hourOf(at: Date): string {
  return at.toISOString().slice(0, 13);
}

/** The most that a demand wants is what the person has brought. */
function kindOf({ demand }: Decision): ConsentKind {
  if (demand.ticks) return 'ticks';
  return demand.number !== undefined ? 'number' : demand.reason ? 'reason' : 'click';
}

/**
 * A store of days that renews itself: each day has one of 31 places, and what an earlier month left
 * there goes with the day's first line.
 * @returns the place of a line's day, 0 to 30
 */
export function placeOf(line: string): number {
  return Math.floor(Date.parse(dayOf(line)) / 86_400_000) % PLACES;
}

/** How many days a log holds. */
export const PLACES = 31;

/** The lines of a place with one more: earlier ones of the same day stay, the newest 400 of them. */
export function grown(place: string, line: string): string {
  const before = dayOf(place) === dayOf(line) ? place.split('\n').slice(1 - LINES) : [];
  return before.concat(line).join('\n');
}

/** Lines of one day; nobody writes so many mails, but a defect may. */
const LINES = 400;

/** The day of the first line, `2026-11-20`. */
function dayOf(lines: string): string {
  return lines.slice(BEGIN, BEGIN + 10);
}

/** Characters before the day: `{"hour":"`. */
const BEGIN = 9;
