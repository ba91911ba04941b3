import type { Consent, Demand } from './consent.ts';
import { type DecisionRecord, hourOf } from './record.ts';

/**
 * Why a mail was sent as it was, in the person's own words: a line of the log beside the decision's, and
 * only where the policy wants a reason. Never in a console: it is the one thing here that a person typed.
 */
export interface ReasonRecord extends Pick<
  DecisionRecord,
  'hour' | 'mail' | 'findings' | 'client' | 'version' | 'lost'
> {
  readonly end: 'reason';
  readonly reason: string;
}

/** The words to be kept of a yes; undefined where the policy wanted none. */
export function reasonGiven(consent: Consent, demand: Pick<Demand, 'reason'>): string | undefined {
  if (!demand.reason || consent.reason === undefined) return undefined;
  return recordable(consent.reason) || undefined;
}

/** One line of the log for the reason of a yes. */
export function reasonRecord(of: Omit<ReasonRecord, 'end' | 'hour'> & { readonly at: Date }): ReasonRecord {
  const { at, mail, findings, reason, client, version, lost } = of;
  return { hour: hourOf(at), end: 'reason', mail, findings, reason, client, version, lost };
}

/**
 * A reason as the log may hold it: on one line, without what looks like an address or a long number,
 * because people paste those, and no longer than a sentence or two.
 */
export function recordable(reason: string): string {
  const line = reason
    .replace(CONTROLS, ' ')
    .replace(ADDRESS, '…')
    .replace(LONG_NUMBER, '…')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

/** UTF-16 units: a line of the log stays a line. */
const LONGEST = 200;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const ADDRESS = /[^\s<>()[\]"「」『』（）、。,;:]+[@＠][^\s<>()[\]"「」『』（）、。,;:]+/g;
/** Seven digits and more, also full-width, parted as in phone, card and account numbers. */
const LONG_NUMBER = /[0-9０-９](?:[-‐ー－ .()（）]{0,2}[0-9０-９]){6,}/g;
