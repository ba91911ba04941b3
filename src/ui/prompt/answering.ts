import type { Consent } from '../../core/consent.ts';
import type { Answer } from '../../core/host.ts';
import type { PromptView } from './view.ts';

/** What a person has typed, ticked and chosen so far, so that a prompt can be opened anew with it. */
export interface PromptState {
  readonly reason: string;
  readonly typed: string;
  readonly ticked: readonly string[];
  readonly rememberCircle: boolean;
  /** Index into the view's moves. */
  readonly move: number;
  readonly detailsOpen: boolean;
}

/** What a screen is given and what it gives back; it decides nothing. */
export interface Prompting {
  readonly view: PromptView;
  /** The state of an earlier screen of the same question. */
  readonly state?: PromptState;
  onState(state: PromptState): void;
  /** Called once, with the first answer. */
  onAnswer(answer: Answer): void;
}

/** A screen nobody has touched yet. */
export const UNTOUCHED: PromptState = {
  reason: '',
  typed: '',
  ticked: [],
  rememberCircle: false,
  move: 0,
  detailsOpen: false,
};

/** What a "send as is" still lacks, in the order of the inputs. */
export type Lack = 'reason' | 'number' | 'ticks';

/** What the demand asks for and the person has not given yet. */
export function lacks(view: PromptView, state: PromptState): readonly Lack[] {
  const { demand } = view.sendAsIs;
  const lacking: Lack[] = [];
  if (demand.reason && state.reason.trim() === '') lacking.push('reason');
  if (demand.number !== undefined && numberIn(state.typed) !== demand.number) lacking.push('number');
  const ticked = new Set(state.ticked);
  if (demand.ticks?.some((address) => !ticked.has(address)) === true) lacking.push('ticks');
  return lacking;
}

/** The answer "send as is": a yes to exactly the challenge that was shown, with what was demanded. */
export function agreeing(view: PromptView, state: PromptState): Answer {
  const { demand } = view.sendAsIs;
  const typed = numberIn(state.typed);
  const consent: Consent = {
    challenge: view.challenge,
    ...(demand.reason && { reason: state.reason.trim() }),
    ...(demand.number !== undefined && typed !== undefined && { typed }),
    ...(demand.ticks && { ticked: state.ticked }),
  };
  return {
    do: 'consent',
    consent,
    ...(view.circle && state.rememberCircle && { circle: view.circle.members }),
  };
}

/** A number as people type it in either language: full-width digits, separators, a unit behind it. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  const digits = /^(\d{1,9})(?:人|件|名)?$/.exec(plain)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
