import type { Draft } from '../../core/draft.ts';
import type { Decision } from '../../core/judge.ts';
import { leadOf } from '../../core/lead.ts';
import { type Language, wordsOf } from '../../core/rule.ts';
import { type AlertWords, alertWordsOf } from './alert-words.ts';
import { COMMANDS } from './commands.ts';
import { fitted, markdownOf, plainOf } from './alert-text.ts';
import { type OfficeNamespace, supports } from './office.ts';
import { RULES } from './rules.ts';

/** What `event.completed` takes from us: a Smart Alert, or leave to send. */
export type Completed = Office.SmartAlertsEventCompletedOptions;

/** What the client's Smart Alerts can do, found out at run time. */
export interface Abilities {
  /** 1.14: a button that opens the pane, and "Send Anyway" for a single alert. */
  readonly button: boolean;
  /** 1.15: formatted text. */
  readonly markdown: boolean;
  /** 1.15: a button that runs a function. */
  readonly command: boolean;
}

/** What this client's alerts can do. */
export function abilitiesOf(office: OfficeNamespace): Abilities {
  const newest = supports(office, '1.15');
  return { button: supports(office, '1.14'), markdown: newest, command: newest };
}

/** What an alert says besides the decision. */
export interface About {
  /** What is sent; a mail where it is left out. */
  readonly kind?: Draft['kind'];
  readonly language: Language;
  readonly abilities: Abilities;
  /** How often exactly this has been asked. */
  readonly times: number;
  /** The pane's answer came from another build. */
  readonly skew: boolean;
  /** Some rules that the policy wants were not checked here but are in the pane. */
  readonly elsewhere: boolean;
  /** For the pane that the button opens, or the command it runs; JSON. */
  readonly context: string;
  /** How many the button itself moves to Bcc; without it, the button opens the pane. */
  readonly move?: number | undefined;
}

/** The alert for a mail that must not leave yet. */
export function alertOf(decision: Decision, about: About): Completed {
  const words = alertWordsOf(about.language, about.kind);
  const { found, advice } = saying(decision, about.language, words);
  const { contact } = decision.policy;
  const repeated = about.times >= OFTEN;
  const rest = [
    advice,
    about.move === undefined
      ? words.how[about.abilities.button ? 'button' : 'ribbon']
      : words.howToMove(about.move),
    about.elsewhere ? words.elsewhere : '',
    about.skew ? words.skew : '',
    repeated ? words.again(about.times, shortened(contact)) : words.ask(shortened(contact)),
  ];
  // That click is seen by nobody: only where the policy wants nothing more than a click, and not where
  // it is to be remembered, because a meeting would be asked about again at each update, and a crowd at
  // each newsletter.
  const isKept = about.kind === 'appointment' || decision.crowd !== undefined;
  return completed(found, rest, about, !isKept && softens(decision));
}

/** The alert where the check itself failed. */
export function failedAlert(
  about: Pick<About, 'kind' | 'language' | 'abilities'>,
  contact: string,
): Completed {
  const words = alertWordsOf(about.language, about.kind);
  const rest = [words.failed.advice, words.ask(shortened(contact))];
  return completed(words.failed.found, rest, Object.assign({ context: '' }, about), false);
}

/** From this time on an identical alert says that it is one: the person is going in circles. */
const OFTEN = 3;

/**
 * Whether Outlook's own "Send Anyway" may stand in the alert: no more than a click is asked for, and the alert
 * says all that was not checked.
 */
function softens({ verdict, findings, troubles, demand }: Decision): boolean {
  if (verdict !== 'ask') return false;
  const [first] = troubles;
  const isAll = troubles.length === 1 && !findings.some((finding) => finding.level !== 'note');
  if (first && !(first.kind === 'unchecked' && isAll)) return false;
  return demand.allowed && !demand.reason && demand.number === undefined && !demand.ticks;
}

function saying(
  decision: Decision,
  language: Language,
  words: AlertWords,
): { readonly found: string; readonly advice: string } {
  const lead = leadOf(decision);
  if (!lead) return words.failed;
  if (lead.kind === 'trouble') {
    const { trouble } = lead;
    if (trouble.kind !== 'unchecked') return words.troubles[trouble.kind];
    return { found: words.unchecked(trouble.part), advice: words.toCheck };
  }
  const { finding } = lead;
  const said = wordsOf(finding, RULES, language);
  // Why it matters is left to the pane: the build takes it out of this file's texts (build/lean-texts.ts).
  return said
    ? { found: said.found(finding.data), advice: said.advice(finding.data) }
    : words.troubles['rule-failed'];
}

function completed(
  found: string,
  rest: readonly string[],
  { kind, abilities, language, context, move }: Omit<About, 'times' | 'skew' | 'elsewhere'>,
  soft: boolean,
): Completed {
  const said = rest.filter((sentence) => sentence !== '');
  // Without it classic ignores the button and other clients show a sentence of their own (office-js 5233).
  const alert: Completed = { allowEvent: false, errorMessage: fitted(found, said, plainOf) };
  if (abilities.markdown) alert.errorMessageMarkdown = fitted(found, said, markdownOf);
  if (!abilities.button) return alert;
  const words = alertWordsOf(language, kind);
  alert.cancelLabel = move === undefined ? words.button : words.move(move);
  alert.commandId =
    move !== undefined ? COMMANDS.move : kind === 'appointment' ? COMMANDS.appointment : COMMANDS.compose;
  // Classic before 2402 takes nothing but strings.
  if (context !== '') alert.contextData = context;
  // The manifest carries the stricter mode: it can only be softened, and only for one alert.
  if (soft) alert.sendModeOverride = 'promptUser';
  return alert;
}

/** A contact is the organisation's own text of any length; the alert must keep its end in sight. */
function shortened(contact: string): string {
  const points = Array.from(contact);
  return points.length <= LONGEST_CONTACT ? contact : `${points.slice(0, LONGEST_CONTACT - 1).join('')}…`;
}

const LONGEST_CONTACT = 120;
