/**
 * What the judging side asks a person to agree to. A screen shows and answers exactly this and
 * never computes its own: in Outlook, handler and pane may be of different versions for days.
 */
export interface Challenge {
  /** The draft's key. */
  readonly draft: string;
  /** Ids of the findings and troubles that ask, sorted. */
  readonly findings: readonly string[];
  /** Digest of every part of the draft those findings read; '' where there are none. */
  readonly digest: string;
  /** SHA-256 of the policy in force. */
  readonly policy: string;
  /** How many external people the draft reached when it was first asked about; absent where nothing was. */
  readonly people?: number;
  /** Made anew for each challenge, so that an answer can be told from an older one. */
  readonly nonce: string;
}

/** A person's yes to one challenge, with what the policy made them add. */
export interface Consent {
  readonly challenge: Challenge;
  readonly reason?: string;
  /** The number of people, as typed. */
  readonly typed?: number;
  /** The addresses that were ticked one by one. */
  readonly ticked?: readonly string[];
}

/**
 * How a finding may be sent in spite of itself.
 * `none`: not at all; `click`: a button; `reason`: with a sentence why; `number`: by typing the
 * number of people; `ticks`: by ticking each external recipient.
 */
export type Override = 'none' | 'click' | 'reason' | 'number' | 'ticks';

/** Weakest first. */
export const OVERRIDES: readonly Override[] = ['click', 'reason', 'number', 'ticks', 'none'];

/** What a consent must bring for all asking findings together. */
export interface Demand {
  /** False: there is no "send as is". */
  readonly allowed: boolean;
  readonly reason: boolean;
  /** The number of people that must be typed. */
  readonly number?: number;
  /** The addresses that must each be ticked. */
  readonly ticks?: readonly string[];
}

/**
 * Whether a consent given earlier covers what is being asked now. An old yes never covers a new
 * recipient, another draft, another policy, another finding or a demand it did not meet. The nonce
 * is not compared here: it ties an answer to its question (see `guard`), while a consent may be
 * met again at a later Send.
 */
export function covers(consent: Consent, asked: Challenge, demand: Demand): boolean {
  const given = consent.challenge;
  return (
    given.draft === asked.draft &&
    given.digest === asked.digest &&
    given.policy === asked.policy &&
    asked.findings.every((id) => given.findings.indexOf(id) >= 0) &&
    meets(consent, demand)
  );
}

/** Whether a consent brings the reason, number or ticks that are demanded. */
export function meets(consent: Consent, demand: Demand): boolean {
  if (!demand.allowed) return false;
  if (demand.reason && (consent.reason === undefined || consent.reason.trim() === '')) return false;
  if (demand.number !== undefined && consent.typed !== demand.number) return false;
  const ticked = consent.ticked || [];
  return (demand.ticks || []).every((address) => ticked.indexOf(address) >= 0);
}
