import { setFlagsFromString } from 'node:v8';
import { type Draft, known, unknown } from '../../core/draft.ts';
import { judge } from '../../core/judge.ts';
import type { Policy } from '../../core/policy.ts';
import type { Language } from '../../core/rule.ts';
import { RULES } from '../../rules/index.ts';
import { bytesBelow, expectReadable, mailsBelow } from './archive.ts';
import { Confirmed } from './confirmed.ts';
import { Differences } from './differences.ts';
import { letterOf } from './letter.ts';
import { type Progress, progressOn } from './progress.ts';
import { figuresText, nothingText } from './report.ts';
import type { BacktestResult, Place, UnreadReason } from './result.ts';
import { Numbers, Tally, verdictOf } from './tally.ts';
import { BACKTEST_WORDS } from './languages.ts';
import { type Ending, EXIT, jsonOf, policyFrom, type ReadFile, refusal, unreadable } from '../check.ts';
import { readMail } from '../mail/eml.ts';
import { beginningOf, headOf } from '../mail/head.ts';
import { threadOf } from '../thread/answered.ts';
import { ancestryIn, headerTextOf } from '../thread/headers.ts';
import { Originals } from '../thread/originals.ts';
import { WORDS } from '../languages.ts';

/** What `backtest` is asked for. */
export interface BacktestRequest {
  readonly paths: readonly string[];
  /** Mail that is not judged: what was answered may lie there. */
  readonly threads: readonly string[];
  /** None, one, or two to compare. */
  readonly policies: readonly string[];
  /** The sender's own addresses besides From. */
  readonly me: readonly string[];
  readonly json: boolean;
  /** Recipients by their addresses, not by numbers. */
  readonly addresses: boolean;
  readonly subjects: boolean;
  /** How many mails and recipients are listed. */
  readonly list: number;
  readonly language: Language;
}

/** How many are listed where nobody says. */
export const LISTED = 10;

/** The exit code of shells for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Judges archives of sent mail as if the policies had been there already, and counts. */
export async function backtest(
  request: BacktestRequest,
  surroundings: {
    readonly read: ReadFile;
    readonly colour: boolean;
    /** The day in UTC, as `2026-11-20`: the policy as it is now, not as on the day of the mail. */
    readonly today: string;
    /** Ctrl-C: what is counted until then is printed. */
    readonly interrupted: AbortSignal;
    /** The terminal that shows how far it is, if there is one. */
    readonly terminal: ((text: string) => void) | undefined;
  },
): Promise<Ending> {
  const { paths, threads, language } = request;
  const words = WORDS[language];
  const policies: Policy[] = [];
  for (const name of request.policies.length > 0 ? request.policies : [undefined]) {
    const policy = await policyFrom(name, surroundings.read, language, surroundings.today);
    if (!policy.ok) return refusal(policy.because, words);
    policies.push(policy.policy);
  }
  for (const path of [...paths, ...threads]) {
    try {
      await expectReadable(path);
    } catch (error) {
      return refusal(unreadable(path, error), words);
    }
  }

  const say = BACKTEST_WORDS[language];
  const progress = surroundings.terminal
    ? progressOn(surroundings.terminal, await bytesBelow([...threads, ...paths, ...paths]), say)
    : undefined;
  const result = await run(request, policies, { ...surroundings, progress });
  progress?.end();
  const { judged, deleted } = result.mails;
  if (result.complete && judged + deleted === 0) {
    return { exit: EXIT.unusable, out: '', err: nothingText(result, { words, say, colour: false }) };
  }
  const out = request.json
    ? jsonOf(result)
    : figuresText(result, { words, say, colour: surroundings.colour });
  return { exit: result.complete ? EXIT.fine : INTERRUPTED, out, err: '' };
}

/**
 * How much code runs before Node optimises it, in bytes. Of an archive of 2,000 mails optimising took a third of
 * all CPU time and paid for itself in none (Node 20.20); from so many mails on it does.
 */
const BUDGET = { patient: 1_000_000, usual: 67_584 } as const;
const OPTIMISED_FROM = 2_000;

/** What a file has spoilt the client had read while the mail was written: nobody would have been asked about that. */
function asWritten(draft: Draft): Draft {
  const { body, attachments } = draft;
  if (body.known && attachments.known) return draft;
  const lost = unknown('not-offered');
  return { ...draft, body: body.known ? body : lost, attachments: attachments.known ? attachments : lost };
}

/** As many places as fit into an output that somebody reads. */
const UNREAD_NAMED = 1000;

async function run(
  request: BacktestRequest,
  policies: readonly Policy[],
  surroundings: {
    readonly today: string;
    readonly interrupted: AbortSignal;
    readonly progress: Progress | undefined;
  },
): Promise<BacktestResult> {
  const { today, interrupted, progress } = surroundings;
  const numbers = new Numbers();
  const tallies = policies.map((policy) => new Tally(policy, numbers, request.list));
  const confirmed = policies.map(() => new Confirmed());
  const differences = new Differences(request.list);
  const threads = { none: 0, archive: 0, quoted: 0, unknown: 0 };
  const mails = { judged: 0, replies: 0, threads, beginningOnly: 0, bodyUnread: 0, deleted: 0, unread: 0 };
  const unread: { place: Place; because: UnreadReason }[] = [];
  let otherFiles = 0;
  const countUnread = (place: Place, because: UnreadReason): void => {
    mails.unread += 1;
    if (unread.length < UNREAD_NAMED) unread.push({ place, because });
  };

  // Setting it anew is known to work in this one.
  const isKnownEngine = process.versions.node.startsWith('20.');
  if (isKnownEngine) setFlagsFromString(`--interrupt-budget=${BUDGET.patient}`);
  const advance = (bytes: number): void => progress?.advance(bytes);
  const originals = await originalsBelow([...request.threads, ...request.paths], advance, interrupted);
  for await (const found of mailsBelow(request.paths, advance)) {
    if (interrupted.aborted) break;
    if (found.kind === 'other') otherFiles += 1;
    else if (found.kind === 'deleted') mails.deleted += 1;
    else if (found.kind === 'unread') countUnread(found.place, found.because);
    else {
      const { place, bytes, whole } = found;
      const beginning = whole ? bytes : beginningOf(bytes);
      if (!beginning) {
        countUnread(place, 'too-large');
        continue;
      }
      const reading = await readMail(beginning, place.file, { isWhole: whole }).catch(() => undefined);
      if (!reading?.ok) {
        // Nothing of an mbox file's mail is a mailbox again, so whatever says so is no mail.
        const because = reading?.because === 'mailbox' ? 'no-mail' : reading?.because;
        countUnread(place, because ?? 'failed');
        continue;
      }
      const written = asWritten(reading.draft);
      const read = { ...written, own: written.own.concat(request.me) };
      const headers = headerTextOf(bytes);
      const { source, people } = threadOf(read, ancestryIn(headers), originals);
      const isKnown = source === 'archive' || source === 'quoted';
      const draft = isKnown ? { ...read, thread: known(people) } : read;
      const subject = request.subjects && draft.subject.known ? draft.subject.value : undefined;
      const letter = letterOf(headers, place, source, subject);
      mails.judged += 1;
      if (!whole) mails.beginningOnly += 1;
      else if (!draft.body.known) mails.bodyUnread += 1;
      threads[source] += 1;
      if (source !== 'none') mails.replies += 1;
      const verdicts = policies.map((policy, index) => {
        const crowds = confirmed[index]?.crowdsFor(draft);
        const decision = judge(draft, policy, { rules: RULES, crowds, nonce: '', today });
        tallies[index]?.add(letter, decision);
        confirmed[index]?.add(draft, decision);
        return verdictOf(decision);
      });
      const [first, second] = verdicts;
      if (first !== undefined && second !== undefined) differences.add(letter, first, second);
      progress?.judged(mails.judged);
      if (isKnownEngine && mails.judged === OPTIMISED_FROM)
        setFlagsFromString(`--interrupt-budget=${BUDGET.usual}`);
    }
  }
  const addresses = request.addresses ? numbers.addresses() : undefined;
  return Object.assign(
    {
      complete: !interrupted.aborted,
      mails,
      otherFiles,
      unread,
      policies: tallies.map((tally) => tally.figures(mails, addresses)),
    },
    policies.length > 1 && { comparison: differences.comparison() },
  );
}

/** More is no header of a mail that people answer. */
const LONGEST_HEADERS = 262_144;

/** Whom the mails below the paths named: the one that was answered may lie behind its answer. */
async function originalsBelow(
  paths: readonly string[],
  advance: (bytes: number) => void,
  interrupted: AbortSignal,
): Promise<Originals> {
  const originals = new Originals();
  for await (const found of mailsBelow(paths, advance, LONGEST_HEADERS)) {
    if (interrupted.aborted) break;
    if (found.kind !== 'mail' || !(found.whole || headOf(found.bytes))) continue;
    originals.add(headerTextOf(found.bytes));
  }
  return originals;
}
