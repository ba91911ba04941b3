import type { Challenge, Consent } from '../../core/consent.ts';
import type { Answer, Question } from '../../core/host.ts';
import { guard } from '../../core/guard.ts';
import type { Decision } from '../../core/judge.ts';
import { lastingConsentOf, renewedBy } from '../../core/lasting-consent.ts';
import type { Policy } from '../../core/policy.ts';
import { partsNeeded } from '../../core/needs.ts';
import { readingOf } from '../../core/reading.ts';
import type { Draft } from '../../core/draft.ts';
import { abilitiesOf, alertOf, type Completed } from './alert.ts';
import { type Agreed, type Asked, askedOf, readAgreed, readAsked, sameQuestion } from './asked.ts';
import { BUILD } from './build-facts.ts';
import { until } from './deadline.ts';
import { readCircles } from './circles.ts';
import { readCrowds } from './crowds.ts';
import { fieldAnswer } from './field/handler.ts';
import { hostOf, LAG } from './host.ts';
import { keepOutcome, notKept } from './log.ts';
import type { Reading } from './mail.ts';
import { languageOf, type OfficeNamespace } from './office.ts';
import { offerOf } from './moving/offer.ts';
import { recallProperty } from './properties.ts';
import { ELSEWHERE, RULES } from './rules.ts';
import { keep, recall } from './session.ts';
import { isAsking } from './state.ts';

/** Milliseconds for the recipients at the first Send. */
const RECIPIENTS = 30_000;
/** Milliseconds after a Send that gave up on a part. */
const LONGER = { recipients: 210_000, content: 30_000 };

/**
 * What one press of Send comes to: leave to send, or the alert. Outlook's handler cannot wait for a
 * person, so where something must be asked the mail stays, the pane takes the answer, and the next
 * Send is simply the next call.
 * @throws a defect of ours; the caller answers the event
 */
export async function checkSend(
  office: OfficeNamespace,
  policy: Policy,
  kind: Draft['kind'],
): Promise<Completed> {
  const began = Date.now();
  const attempt = new Attempt(office);
  const host = attempt.host(policy);
  const today = new Date().toISOString().slice(0, 10);
  const outcome = await guard(host, policy, RULES, today);
  const { reading } = host;
  if (outcome.do === 'send') {
    keepOutcome(outcome, { office, reading, began });
    // A field test holds the mail only where nothing else would.
    const kept = reading && reading.kept;
    return (await fieldAnswer(office, kept)) || { allowEvent: true };
  }
  const { asked, agreedBuild } = attempt;
  const abilities = abilitiesOf(office);
  // Whoever is asked the same again did not want the move, or it did not come about: they get the pane.
  const isFirst = asked !== undefined && asked.times === 1 && kind === 'mail';
  const circles = readCircles(office).map((circle) => circle.members);
  const move =
    isFirst && reading && abilities.command
      ? offerOf(office, reading, outcome.decision, {
          rules: RULES,
          circles,
          crowds: readCrowds(office, reading.kept),
          nonce: '',
          today,
        })
      : undefined;
  const alert = alertOf(outcome.decision, {
    kind,
    language: languageOf(office),
    abilities,
    move,
    times: asked ? asked.times : 1,
    elsewhere: uncheckedBy(policy).length > 0,
    skew: agreedBuild !== undefined && agreedBuild !== BUILD.version,
    context: asked ? contextOf(asked, move === undefined) : '',
  });
  keepOutcome(outcome, { office, reading, began, alert });
  return alert;
}

/** One Send: it remembers what it has asked, for the alert. */
class Attempt {
  asked: Asked | undefined;
  /** The build of the pane whose answer was found, if one was. */
  agreedBuild: string | undefined;
  readonly #office: OfficeNamespace;
  #waited = false;
  #recalled = false;

  constructor(office: OfficeNamespace) {
    this.#office = office;
  }

  host(policy: Policy): ReturnType<typeof hostOf> {
    const patience = { recipients: RECIPIENTS, longer: LONGER, needs: partsNeeded(policy, RULES) };
    return hostOf(this.#office, {
      patience,
      policy,
      ask: (question, reading) => this.#ask(question, reading),
      asking: () => isAsking(BUILD.base),
      apply: () => Promise.resolve({ done: false, because: 'not here', restored: true }),
    });
  }

  /** Keeps the question where the pane finds it. */
  async #ask({ decision, draft }: Question, { kept }: Reading): Promise<Answer> {
    const isMeeting = draft.kind === 'appointment';
    const consent = isMeeting ? await this.#renewed(decision, draft) : undefined;
    if (consent) return { do: 'consent', consent };
    const before = readAsked(kept && kept['sekisho.asked']);
    const { challenge } = decision;
    const again = before !== undefined && sameQuestion(before.challenge, challenge);
    const agreed = readAgreed(kept && kept['sekisho.consent']);
    this.agreedBuild = agreed && agreed.build;
    // Only a pane can answer, and it leaves its mark before it can be answered. On a Mac the mark comes as
    // late as the answer does: a person who is quicker than that is asked once more, and the yes, which
    // counts for any Send of the same mail, is met by the Send after.
    const awaited = kept !== undefined && kept['sekisho.pane'] !== undefined;
    if (before && again && awaited && !answers(agreed, before) && !this.#waited) {
      this.#waited = true;
      if (await this.#answerArrives(before)) return { do: 'retry' };
    }
    const times = kept ? (before && again ? before.times : 0) : timesRemembered(challenge);
    const unchecked = uncheckedBy(decision.policy);
    const lasting = isMeeting ? lastingConsentOf(decision, draft, RULES) : undefined;
    this.asked = Object.assign(
      askedOf(decision, { build: BUILD.version, times: times + 1, unchecked }),
      lasting && { lasting },
      { reading: readingOf(draft) },
    );
    if (!kept) remembered = { asked: this.asked, at: Date.now() };
    const slow = decision.troubles.some((one) => 'because' in one && one.because === 'timed-out');
    // Where nothing can be kept, the alert's button carries the question.
    await keep(this.#office, 'sekisho.draft', challenge.draft).catch(notKept);
    await keep(this.#office, 'sekisho.asked', this.asked).catch(notKept);
    if (slow) await keep(this.#office, 'sekisho.slow', true).catch(notKept);
    return { do: 'stay', because: 'person' };
  }

  /** What was agreed to about this meeting before; looked up once, or a yes that does not hold would go round. */
  async #renewed(decision: Decision, draft: Draft): Promise<Consent | undefined> {
    if (this.#recalled) return undefined;
    this.#recalled = true;
    const kept = await recallProperty(this.#office, 'sekisho.consent').catch(() => undefined);
    return renewedBy(kept, decision, draft, RULES);
  }

  /** The pane's answer may be on its way: on a Mac the handler sees it up to 2 s late (office-js 5951). */
  async #answerArrives(asked: Asked): Promise<boolean> {
    return await until(LAG, async () => {
      const kept = await recall(this.#office, 'sekisho.consent').catch(() => undefined);
      return answers(readAgreed(kept), asked);
    });
  }
}

/** Whether a yes was given to the question that was asked last, and not to one before it. */
function answers(agreed: Agreed | undefined, asked: Asked): boolean {
  return agreed !== undefined && agreed.consent.challenge.nonce === asked.challenge.nonce;
}

/** The rules that the policy leaves on and this runtime does not carry. */
function uncheckedBy(policy: Policy): readonly string[] {
  return ELSEWHERE.filter((id) => {
    const setting = policy.rules[id];
    return !setting || setting.level !== 'off';
  });
}

/** The last question of this runtime, for a client that keeps nothing about an open draft. */
let remembered: { readonly asked: Asked; readonly at: number } | undefined;

function timesRemembered(challenge: Challenge): number {
  if (!remembered || Date.now() - remembered.at > ONE_SITTING) return 0;
  const { asked } = remembered;
  // Without a store a draft has another name at each Send.
  const before = Object.assign({}, asked.challenge, { draft: challenge.draft });
  return sameQuestion(before, challenge) ? asked.times : 0;
}

/** Milliseconds after which the same recipients are more likely those of another mail. */
const ONE_SITTING = 600_000;

/**
 * The whole question for the pane where it is short, else only its name: nobody has said how much a button
 * carries.
 */
function contextOf(asked: Asked, isForPane: boolean): string {
  const whole = JSON.stringify(asked);
  return isForPane && whole.length <= LONGEST_CONTEXT
    ? whole
    : JSON.stringify({ format: 1, nonce: asked.challenge.nonce });
}

const LONGEST_CONTEXT = 8_000;
