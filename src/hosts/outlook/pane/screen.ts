import type { Action } from '../../../core/action.ts';
import type { Problem, Question } from '../../../core/host.ts';
import { type Decision, judge } from '../../../core/judge.ts';
import type { Policy } from '../../../core/policy.ts';
import { RULES } from '../../../rules/index.ts';
import { viewOf } from '../../../ui/prompt/view.ts';
import { type Asked, readAgreed, sameQuestion } from '../asked.ts';
import { readCircles } from '../circles.ts';
import { readCrowds } from '../crowds.ts';
import type { Reading } from '../mail.ts';
import { refusalOf } from '../moving/move.ts';
import { languageOf, type OfficeNamespace } from '../office.ts';
import { isAsMoved, type Undo } from '../moving/undo.ts';
import type { Found } from './asking.ts';
import { decisionAsked, isOther, standingOf } from './question.ts';
import type { Remark, Screen, Shown } from './shown.ts';

/** What the pane knows when it decides what to show. */
export interface Known {
  readonly office: OfficeNamespace;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly found: Found;
  /** The last move, where it can still be undone. */
  readonly undo: Undo | undefined;
  /** What went wrong with the answer before. */
  readonly problem: Problem | undefined;
  readonly round: number;
}

/** What to show, and the handler's question that it is about, if it is about one. */
interface Decided extends Omit<Shown, 'expected'> {
  readonly asked: Asked | undefined;
}

/**
 * What to show of the mail as it was read. Only a question of the handler's offers "send as is"; what
 * this pane judges by itself offers the moves, and leaves the rest to the next Send.
 */
export function screenFor(known: Known): Decided {
  const { office, reading, policy, undo, problem } = known;
  const { draft, kept } = reading;
  const circles = readCircles(office).map((circle) => circle.members);
  // Nobody answers this judgement's own challenge, so it needs neither name nor nonce.
  const crowds = readCrowds(office, kept);
  const own = judge({ ...draft, key: '' }, policy, { rules: RULES, circles, crowds, nonce: '' });
  const { asked, standing } = askedAbout(known, own);
  const skew: readonly Remark[] = asked && isOther(asked, policy) ? [{ kind: 'skew' }] : [];
  const shown = (screen: Screen, remarks: readonly Remark[]): Decided => ({
    screen,
    remarks: [...remarks, ...skew],
    asked,
    ...(asked && { handler: { build: asked.build, policy: asked.policy.sha256 } }),
  });
  const silent = own.verdict === 'send' || own.verdict === 'note';
  // What was written since may want a question of its own, which goes before.
  if (undo && (silent || isAsMoved(undo, reading))) return shown(notice('moved', undo.count), []);
  if (asked && (standing === 'same' || standing === 'unsure')) {
    const agreed = readAgreed(kept?.['sekisho.consent'])?.consent.challenge;
    if (agreed && agreed.nonce === asked.challenge.nonce) return shown(notice('agreed'), []);
    const unheard = agreed !== undefined && sameQuestion(agreed, asked.challenge);
    const { screen, remarks } = prompt(known, decisionAsked(asked, draft, own), false);
    return shown(
      screen,
      unheard ? [...remarks, { kind: 'unheard', contact: asked.policy.contact }] : remarks,
    );
  }
  if (silent) {
    if (problem && problem !== 'consent-void') return shown(notice(problem), []);
    return shown(notice(asked ? 'clear' : policy.monitor ? 'monitoring' : 'guarding'), []);
  }
  const { screen, remarks } = prompt(known, own, true);
  const why: readonly Remark[] = standing === 'changed' || standing === 'reread' ? [{ kind: standing }] : [];
  return shown(screen, [...remarks, ...why]);
}

/** A question that may be about another draft counts only if it is about just these recipients. */
function askedAbout({ found, reading }: Known, own: Decision) {
  const { asked, sure } = found;
  const standing = asked && standingOf(asked, reading.draft, own);
  return sure || standing === 'same' ? { asked, standing } : { asked: undefined, standing: undefined };
}

function prompt(known: Known, decision: Decision, unasked: boolean): Pick<Shown, 'screen' | 'remarks'> {
  const { office, reading, problem, round } = known;
  const { movable, remarks } = movableOf(office, reading, decision);
  const [first, ...others] = movable;
  const question: Question = {
    draft: reading.draft,
    decision: { ...decision, actions: first ? [first] : [], alternatives: others },
    ...(problem && { problem }),
  };
  const view = viewOf(question, { language: languageOf(office), rules: RULES, sends: false, unasked });
  return { screen: { kind: 'prompt', view, round }, remarks };
}

/** The moves that Outlook can make, and why the recommended one is not among them. */
function movableOf(
  office: OfficeNamespace,
  reading: Reading,
  { actions, alternatives }: Decision,
): { readonly movable: readonly Action[]; readonly remarks: readonly Remark[] } {
  const all = [...actions, ...alternatives];
  const refusals = all.map((action) => refusalOf(office, reading, action));
  const [first] = refusals;
  return {
    movable: all.filter((_action, index) => !refusals[index]),
    // What could not be read is said by the prompt itself.
    remarks: first && first.kind !== 'unread' ? [first] : [],
  };
}

function notice(kind: Extract<Screen, { kind: 'notice' }>['notice'], count?: number): Screen {
  return count === undefined
    ? { kind: 'notice', notice: kind }
    : { kind: 'notice', notice: kind, count, undo: true };
}
