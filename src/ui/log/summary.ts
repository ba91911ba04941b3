import type { ReasonRecord } from '../../core/reason.ts';
import { type DecisionRecord, type DifferenceRecord, type FailureRecord, hourOf } from '../../core/record.ts';

/** What the log says about the last 30 days. */
export interface Summary {
  /** Lines that count, and with them everything below. */
  readonly lines: number;
  /** Mails that somebody wanted to send. */
  readonly mails: number;
  /** Of these, the ones that were asked about, by how that ended. */
  readonly asked: Fates;
  /** The same for what was asked; a mail counts with each of its rules. Most often asked first. */
  readonly rules: readonly { readonly rule: string; readonly asked: Fates }[];
  /** Mails that would have been asked about if the policy did not only monitor. */
  readonly monitored: number;
  /** Mails that would have been asked about if the organisation had not stopped all asking. */
  readonly stopped: number;
  /** Sends that were held because the check itself failed. */
  readonly failed: number;
  /** Mails that went to others than were judged. */
  readonly otherwise: number;
  /** What people typed where the policy wants a reason, newest first. */
  readonly reasons: readonly ReasonRecord[];
  /** Lines that could not be kept, or are none of ours. */
  readonly missing: number;
}

/**
 * How a mail that was asked about ended:
 * - `moved`: with its recipients in Bcc;
 * - `changed`: sent once the person had changed it;
 * - `kept`: not sent, or not yet;
 * - `asIs`: sent as it was;
 * - `unknown`: the client's own alert offered to send, and nobody sees that click.
 */
export type Fate = 'moved' | 'changed' | 'kept' | 'asIs' | 'unknown';
export const FATES: readonly Fate[] = ['moved', 'changed', 'kept', 'asIs', 'unknown'];

/** How many mails had each fate. */
export type Fates = Readonly<Record<Fate, number>>;

/** How many mails there are in all. */
export function total(fates: Fates): number {
  return FATES.reduce((sum, fate) => sum + fates[fate], 0);
}

/** How many mails the person has put right, or has not sent: the question was worth it. */
export function heeded({ moved, changed, kept }: Fates): number {
  return moved + changed + kept;
}

/** What is asked about without a rule; troubles stand beside the rules under their kinds. */
export const TROUBLES = ['unread', 'unchecked', 'rule-failed', 'policy-unreadable'] as const;

const DAYS = 30;

/**
 * Sums up a log. Several Sends of one mail count as one mail, whose last Send says how it ended: who
 * goes back, looks and then sends it as it was has not heeded the question.
 * @param text the log's lines, oldest first
 */
export function summaryOf(text: string, now: Date): Summary {
  const since = hourOf(new Date(now.getTime() - DAYS * 86_400_000));
  const mails = new Map<string, DecisionRecord[]>();
  const [counts, rules] = [noFates(), new Map<string, MutableFates>()];
  const reasons: ReasonRecord[] = [];
  let [lines, missing, failed, otherwise, monitored, stopped] = [0, 0, 0, 0, 0, 0];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const record = recordIn(line);
    if (!record) missing += 1;
    if (!record || record.hour < since) continue;
    lines += 1;
    missing += record.lost ?? 0;
    if (record.end === 'failed') {
      failed += 1;
      continue;
    }
    if (record.end === 'otherwise') {
      otherwise += 1;
      continue;
    }
    if (record.end === 'reason') {
      reasons.unshift(record);
      continue;
    }
    // Without a key nobody can tell whose Send it was: each stands for a mail of its own.
    const mail = record.mail === '' ? `line ${lines}` : record.mail;
    mails.set(mail, [...(mails.get(mail) ?? []), record]);
  }
  for (const sends of mails.values()) {
    if (sends.some((one) => one.monitored !== undefined)) monitored += 1;
    if (sends.some((one) => one.stopped === true)) stopped += 1;
    const asked = sends.filter(wasAsked);
    if (asked.length === 0) continue;
    const fate = fateOf(sends);
    counts[fate] += 1;
    for (const rule of new Set(asked.flatMap(subjectsOf))) {
      const of = rules.get(rule) ?? noFates();
      of[fate] += 1;
      rules.set(rule, of);
    }
  }
  const byRule = [...rules].map(([rule, asked]) => ({ rule, asked }));
  byRule.sort((a, b) => total(b.asked) - total(a.asked) || (a.rule < b.rule ? -1 : 1));
  return {
    lines,
    mails: mails.size,
    asked: counts,
    rules: byRule,
    monitored,
    stopped,
    failed,
    otherwise,
    reasons,
    missing,
  };
}

type MutableFates = Record<Fate, number>;

function noFates(): MutableFates {
  return { moved: 0, changed: 0, kept: 0, asIs: 0, unknown: 0 };
}

/** A line of ours; undefined for anything else, such as half a line. */
function recordIn(
  line: string,
): DecisionRecord | FailureRecord | DifferenceRecord | ReasonRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { hour, end, mail, findings, levels, troubles, reason } = (value ?? {}) as Partial<
    DecisionRecord & Pick<ReasonRecord, 'reason'>
  >;
  if (typeof hour !== 'string' || typeof end !== 'string') return undefined;
  if ((end as string) === 'failed') return value as FailureRecord;
  if ((end as string) === 'otherwise') return value as DifferenceRecord;
  if ((end as string) === 'reason')
    return typeof reason === 'string' && Array.isArray(findings) ? (value as ReasonRecord) : undefined;
  const whole = typeof mail === 'string' && [findings, levels, troubles].every((one) => Array.isArray(one));
  return whole ? (value as DecisionRecord) : undefined;
}

/** A person was asked, now or before an earlier Send of the same mail. */
function wasAsked({ verdict, end, stopped }: DecisionRecord): boolean {
  return !stopped && (verdict === 'ask' || verdict === 'block' || end === 'agreed');
}

function fateOf(sends: readonly DecisionRecord[]): Fate {
  const last = sends.at(-1);
  if (last?.end === 'agreed') return 'asIs';
  if (last?.end === 'moved') return 'moved';
  const movedOnce = sends.some((one) => one.end === 'moved' || one.because === 'look');
  if (last?.end === 'sent') return movedOnce ? 'moved' : isAsItWas(last, sends) ? 'asIs' : 'changed';
  return last?.consent === 'alert-unknown' ? 'unknown' : 'kept';
}

/** Nothing has changed but that it is no longer asked about: the person called the people acquaintances. */
function isAsItWas(last: DecisionRecord, sends: readonly DecisionRecord[]): boolean {
  const question = sends.findLast(wasAsked);
  if (!question || question.digest !== last.digest) return false;
  return askingIn(question).some((id) => last.findings.includes(id));
}

/** What was asked about: rules, and the kinds of troubles. */
function subjectsOf(record: DecisionRecord): readonly string[] {
  return [...askingIn(record), ...record.troubles].map(subjectOf);
}

/** The rule of a finding's id, the kind of a trouble's. */
export function subjectOf(id: string): string {
  return id.slice(0, `${id}/`.indexOf('/'));
}

function askingIn({ findings, levels }: DecisionRecord): readonly string[] {
  return findings.filter((_id, index) => levels[index] === 'ask' || levels[index] === 'block');
}
