import { sha256 } from 'js-sha256';
import { canonical } from './address.ts';
import type { Consent } from './consent.ts';
import { digestOf } from './digest.ts';
import type { Draft } from './draft.ts';
import type { Decision } from './judge.ts';
import { partsRead } from './needs.ts';
import type { AnyRule } from './rule.ts';

/**
 * A yes that lasts as long as its meeting does: an invitation goes out anew with each update, long after
 * the window was closed in which it was agreed to. The judging side makes it and compares with it; a
 * screen only hands it on.
 */
export interface LastingConsent {
  /** Raised only when an older build could not make sense of it any more. */
  readonly format: 1;
  /** Ids of the findings and troubles that were agreed to. */
  readonly findings: readonly string[];
  /** SHA-256 of the policy in force. */
  readonly policy: string;
  /** Of what those findings read besides the attendees. */
  readonly digest: string;
  /** Drawn anew for each yes, so that two meetings cannot be compared. */
  readonly salt: string;
  /** The external attendees, eight digits each: never an address. */
  readonly attendees: string;
}

/** What to keep with the meeting if the person agrees; undefined for a meeting of too many people. */
export function lastingConsentOf(
  decision: Decision,
  draft: Draft,
  rules: readonly AnyRule[],
): LastingConsent | undefined {
  const { findings, policy, nonce } = decision.challenge;
  const lasting: LastingConsent = {
    format: 1,
    findings,
    policy,
    digest: digestBeside(decision, draft, rules),
    salt: nonce,
    attendees: attendeesOf(decision, nonce).join(''),
  };
  return JSON.stringify(lasting).length <= ROOM ? lasting : undefined;
}

/**
 * The yes to what is asked now, where an earlier one about this meeting covers it: the same findings
 * under the same policy, and nobody from outside who was not there then.
 * @param kept what is kept with the meeting, whatever it is
 */
export function renewedBy(
  kept: unknown,
  decision: Decision,
  draft: Draft,
  rules: readonly AnyRule[],
): Consent | undefined {
  const { challenge, demand } = decision;
  const lasting = kept as Partial<LastingConsent> | null | undefined;
  if (!demand.allowed || !lasting || lasting.format !== 1) return undefined;
  const { findings, policy, digest, salt, attendees } = lasting;
  if (!Array.isArray(findings) || typeof salt !== 'string' || typeof attendees !== 'string') return undefined;
  if (policy !== challenge.policy || digest !== digestBeside(decision, draft, rules)) return undefined;
  if (!challenge.findings.every((id) => findings.indexOf(id) >= 0)) return undefined;
  const agreed = new Set(attendees.match(EACH) || []);
  if (!attendeesOf(decision, salt).every((one) => agreed.has(one))) return undefined;
  // What the policy demands was brought then; the number may have fallen since.
  return Object.assign(
    { challenge, reason: 'agreed to earlier' },
    demand.number !== undefined && { typed: demand.number },
    demand.ticks && { ticked: demand.ticks },
  );
}

/** Characters: the store of a meeting in Outlook holds 2,500 in all, with the names and what escapes quotes. */
const ROOM = 2_300;

const DIGITS = 8;
const EACH = new RegExp(`.{${DIGITS}}`, 'g');

/** External attendees, and lists that nobody can look into, as digests. */
function attendeesOf({ audience }: Decision, salt: string): readonly string[] {
  const people = audience.people.filter((person) => !person.internal).map((person) => person.canonical);
  const lists = audience.unknownLists.map((list) => `list:${canonical(list.name)}`);
  return people.concat(lists).map((one) => sha256(`${salt} ${one}`).slice(0, DIGITS));
}

/** Attendees are compared one by one: fewer of them are no new question. */
function digestBeside({ findings }: Decision, draft: Draft, rules: readonly AnyRule[]): string {
  const asking = findings.filter((finding) => finding.level !== 'note');
  const parts = partsRead(asking, rules).filter((part) => part !== 'recipients');
  return digestOf(draft, parts);
}
