import type { Action } from './action.ts';
import type { Consent } from './consent.ts';
import type { Crowds } from './crowd.ts';
import type { Draft } from './draft.ts';
import type { Decision } from './judge.ts';

/**
 * The contract every mail client's room keeps. Implementations give each call a status check and
 * a deadline; what could not be read is said in the Draft, not thrown.
 */
export interface Host {
  /** The mail as it is now. */
  read(): Promise<Draft>;
  /** The agreement stored for this open draft, if there is one. */
  consent(): Promise<Consent | undefined>;
  /** Stores an agreement until the draft closes; it never covers another draft. */
  agree(consent: Consent): Promise<void>;
  /**
   * Reads the mail once more, as late as it can, and makes the change only to what was asked about; then
   * reads it back. A failed write leaves the mail as it was and says so.
   * @param asked `readingOf` the draft that the person was asked about
   */
  apply(action: Action, asked: string): Promise<Applied>;
  /** Shows the decision and waits for the person. A closed window is `stay`. */
  ask(question: Question): Promise<Answer>;
  /** Groups of addresses the person has called acquaintances, those that have not expired. */
  circles(): Promise<readonly (readonly string[])[]>;
  /** Remembers a circle in the sender's own store. */
  remember(circle: readonly string[]): Promise<void>;
  /** Crowds the person has confirmed, those that have not expired. */
  crowds(): Promise<Crowds>;
  /**
   * Remembers a confirmed crowd in the sender's own store. Never rejects: a crowd that could not be kept, or is
   * too large to be, is asked about again.
   */
  confirmCrowd(people: readonly string[]): Promise<void>;
  /**
   * Whether the organisation still wants people to be asked; a host that looks nowhere has none. Never
   * rejects: what cannot be found out is a yes.
   */
  asking?(): Promise<boolean>;
  /**
   * Whether the mail is still just as it was read last; asked as the last thing before it may leave, by a host
   * whose client lets others write meanwhile. What cannot be found out is a no.
   */
  stands?(): Promise<boolean>;
  /** A random word, fresh at each call. */
  nonce(): string;
}

export type Applied = { readonly done: true } | Unmade;

/** A change that was not made. */
export interface Unmade {
  readonly done: false;
  readonly because: string;
  /** The mail is as it was; otherwise a person must look. */
  readonly restored: boolean;
  /** Nothing was written, because the mail was not the one that had been asked about. */
  readonly changed?: true;
}

/** Nothing was written: the window holds another mail than the one that was asked about. */
export const CHANGED: Unmade = {
  done: false,
  because: 'the recipients or the sender are not those that were asked about',
  restored: true,
  changed: true,
};

/** What to say of a change that was not made. */
export function problemOf(unmade: Unmade): MoveProblem {
  if (unmade.changed) return 'changed-meanwhile';
  return unmade.restored ? 'move-failed' : 'move-unclear';
}

export interface Question {
  readonly decision: Decision;
  readonly draft: Draft;
  /** What went wrong with the answer before, if anything. */
  readonly problem?: Problem;
}

/**
 * - `move-failed`: the recipients could not be moved; the mail is as it was;
 * - `move-unclear`: they could not be moved and not all could be put back: look before sending;
 * - `changed-meanwhile`: recipients or sender changed while the question was open, so nothing was moved;
 * - `consent-void`: the mail or the policy changed while the question was open.
 */
export type Problem = MoveProblem | 'consent-void';
/** Why a move that somebody wanted was not made. */
export type MoveProblem = 'move-failed' | 'move-unclear' | 'changed-meanwhile';

export type Answer =
  /** Back to editing; also a closed window, Escape and any error of the screen. */
  | { readonly do: 'stay'; readonly because: 'person' | 'closed' | 'failed' }
  /** Read and judge once more. */
  | { readonly do: 'retry' }
  /** Apply the action, then send, or stay and let the person look. */
  | { readonly do: 'act'; readonly action: Action; readonly then: 'send' | 'look' }
  /** Send as it is. */
  | {
      readonly do: 'consent';
      readonly consent: Consent;
      /** "These people know each other": remember them as a circle. */
      readonly circle?: readonly string[];
    };
