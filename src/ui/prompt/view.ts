import type { Challenge, Demand } from '../../core/consent.ts';
import type { Exempted } from '../../core/exemption.ts';
import { type Finding, findingId } from '../../core/finding.ts';
import type { Question } from '../../core/host.ts';
import type { Decision, Trouble, Verdict } from '../../core/judge.ts';
import { leadOf } from '../../core/lead.ts';
import { type AnyRule, type Language, type Sentences, sentencesOf } from '../../core/rule.ts';
import { healthText } from '../../policy/health-words.ts';
import { wordsFor } from './appointment-words.ts';
import { type MoveView, movesOf } from './moves.ts';
import { type RecipientGroup, recipientGroups, type TickGroup, tickGroups } from './recipients.ts';
import type { Amount, PromptWords } from './words.ts';

/**
 * Everything a prompt shows, in words, as plain data: it may travel between processes as a message.
 * The screen adds no word of its own and decides nothing.
 */
export interface PromptView {
  readonly language: Language;
  readonly verdict: Verdict;
  /** The one fact that matters. */
  readonly headline: string;
  readonly todo: string;
  readonly why: string;
  /** What went wrong with the answer before; '' where nothing did. */
  readonly problem: string;
  /** The subject line, so that two open prompts can be told apart; '' where it is not known. */
  readonly subject: string;
  /** Findings that ask besides the one in the headline, most harmful first; then what is wrong with the policy. */
  readonly further: readonly FindingView[];
  /** Findings that only inform, and what exemptions kept from being one. */
  readonly notes: readonly FindingView[];
  readonly troubles: readonly Sentences[];
  /** Something could not be read: reading once more may help. */
  readonly retry: boolean;
  readonly recipients: readonly RecipientGroup[];
  /** Ways to hide the recipients, the recommended one first. */
  readonly moves: readonly MoveView[];
  readonly sendAsIs: SendAsIsView;
  readonly circle?: { readonly members: readonly string[]; readonly count: number; readonly label: string };
  /** Which policy judged. */
  readonly policy: string;
  /** What a "send as is" must answer, as the judging side made it. */
  readonly challenge: Challenge;
  readonly labels: Labels;
}

/** A finding in words. */
export interface FindingView extends Sentences {
  /** `rule/grade`. */
  readonly id: string;
  readonly level: Finding['level'];
}

/** How the mail may go out in spite of the findings. */
export interface SendAsIsView {
  readonly allowed: boolean;
  /** The button, with the number of people. */
  readonly label: string;
  /** Why there is no button, and whom to ask; '' where there is one. */
  readonly refusal: string;
  readonly demand: Demand;
  readonly reason: { readonly label: string; readonly missing: string };
  readonly number: { readonly label: string; readonly wrong: string };
  readonly ticks: { readonly label: string; readonly missing: string; readonly groups: readonly TickGroup[] };
}

/** Words that are the same for every mail. */
export type Labels = Pick<
  PromptWords,
  'held' | 'edit' | 'retry' | 'preview' | 'whomToMove' | 'asIs' | 'further' | 'troubles' | 'notes' | 'working'
> & { readonly details: string };

/** What the host knows beside the question. */
export interface Given {
  readonly language: Language;
  readonly rules: readonly AnyRule[];
  /** The client can send at once after the answer; false: the person presses Send again. */
  readonly sends: boolean;
  /** The judging side has not asked: there is nothing to agree to before Send does. */
  readonly unasked?: boolean;
}

/** Puts a question into words. Pure; large mails are cut to what a person can look at. */
export function viewOf(question: Question, given: Given): PromptView {
  const { decision, draft, problem } = question;
  const words = wordsFor(given.language, draft.kind);
  const contact = decision.policy.contact;
  const asking = decision.findings.filter((finding) => finding.level !== 'note');
  const spoken = distinct(asking.map((finding) => spokenFinding(finding, given, words, contact)));
  const notes = distinct(
    decision.findings
      .filter((finding) => finding.level === 'note')
      .map((finding) => spokenFinding(finding, given, words, contact))
      .concat((decision.exempted ?? []).map((exempted) => spokenExemption(exempted, given, words)))
      .concat(cutOf(decision, words)),
  );
  const health = (decision.policy.health ?? []).map((problem): FindingView => ({
    id: `policy/${problem.kind}`,
    level: 'note',
    ...healthText(problem, contact, given.language),
  }));
  // Where another program asks, what it could not read this window cannot read for it.
  const retry = given.sends || given.unasked === true ? 'here' : 'send';
  const troubles = decision.troubles.map((trouble) => words.trouble(titled(trouble, given), contact, retry));
  const leading = leadOf(decision)?.kind === 'finding' ? spoken[0] : undefined;
  const lead: Sentences = leading ?? troubles[0] ?? { found: words.held, why: '', advice: '' };
  return Object.assign(
    {
      language: given.language,
      verdict: decision.verdict,
      headline: lead.found,
      todo: lead.advice,
      why: lead.why,
      problem: problem ? words.problems[problem] : '',
      subject: draft.subject.known ? words.subject(draft.subject.value) : '',
      further: spoken.filter((finding) => finding !== leading).concat(health),
      notes,
      troubles: leading ? troubles : troubles.slice(1),
      retry: decision.troubles.some(
        ({ kind }) => kind === 'unread' || (kind === 'unchecked' && retry === 'here'),
      ),
      recipients: recipientGroups(decision, draft, words),
      moves: movesOf(question, given.sends, words),
      sendAsIs: sendAsIs(question, leading ? asking[0] : undefined, given, words),
      policy: words.policy(decision.policy),
      challenge: decision.challenge,
      labels: labelsOf(words, notes.length),
    },
    decision.circle && {
      circle: {
        members: decision.circle,
        count: decision.circle.length,
        label: words.circle(decision.circle.length),
      },
    },
  );
}

/** A rule that failed is called by its title, as far as this build knows it. */
function titled(trouble: Trouble, given: Given): Trouble {
  if (trouble.kind !== 'rule-failed') return trouble;
  const rule = given.rules.find((one) => one.id === trouble.rule);
  return rule ? { kind: trouble.kind, rule: rule.texts[given.language].title } : trouble;
}

function spokenFinding(finding: Finding, given: Given, words: PromptWords, contact: string): FindingView {
  const sentences =
    sentencesOf(finding, given.rules, given.language) ?? words.unknownRule(finding.rule, contact);
  return { id: findingId(finding), level: finding.level, ...sentences };
}

function spokenExemption(exempted: Exempted, given: Given, words: PromptWords): FindingView {
  const rule = given.rules.find((one) => one.id === exempted.rule);
  const title = rule ? rule.texts[given.language].title : exempted.rule;
  const reasons = exempted.exemptions.map(({ reason }) => reason);
  return { id: `exempted/${exempted.rule}`, level: 'note', ...words.exempted(title, reasons) };
}

function cutOf({ bodyCutAt }: Decision, words: PromptWords): readonly FindingView[] {
  return bodyCutAt === undefined
    ? []
    : [{ id: 'sekisho/body-cut', level: 'note', ...words.bodyCut(bodyCutAt) }];
}

/** One rule may find the same fact in several degrees; the strongest says it for all. */
function distinct(findings: readonly FindingView[]): readonly FindingView[] {
  const said = new Set<string>();
  return findings.filter((finding) => {
    if (said.has(finding.found)) return false;
    said.add(finding.found);
    return true;
  });
}

function sendAsIs(
  question: Question,
  lead: Finding | undefined,
  given: Given,
  words: PromptWords,
): SendAsIsView {
  const { demand, audience, policy, troubles } = question.decision;
  const labels = given.sends
    ? { visible: words.sendVisible, anyway: words.sendAnyway }
    : { visible: words.agreeVisible, anyway: words.agreeAnyway };
  const everyone: Amount = { people: audience.people.length, lists: audience.unknownLists.length };
  const refusal = (): string => {
    if (demand.allowed) return given.unasked === true ? words.notAsIsYet : '';
    const unread = troubles.some((trouble) => trouble.kind === 'unread');
    return unread ? words.notAsIsUnread : words.notAsIs(policy.contact);
  };
  return {
    allowed: demand.allowed && given.unasked !== true,
    label:
      lead?.exposure === true
        ? labels.visible({ people: lead.about.length, lists: 0 })
        : labels.anyway(everyone),
    refusal: refusal(),
    demand,
    reason: { label: words.reason, missing: words.reasonMissing },
    number: { label: words.number(demand.number ?? 0), wrong: words.numberWrong(demand.number ?? 0) },
    ticks: {
      label: words.ticks(demand.ticks?.length ?? 0),
      missing: words.ticksMissing,
      groups: tickGroups(audience, demand.ticks ?? [], words),
    },
  };
}

function labelsOf(words: PromptWords, notes: number): Labels {
  const { held, edit, retry, preview, whomToMove, asIs, further, troubles, working } = words;
  return {
    held,
    edit,
    retry,
    preview,
    whomToMove,
    asIs,
    further,
    troubles,
    notes: words.notes,
    working,
    details: words.details(notes),
  };
}
