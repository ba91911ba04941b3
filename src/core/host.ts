import type { Action } from './action.ts';
import type { Consent } from './consent.ts';
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
   * Makes the change and reads it back. A failed write leaves the mail as it was and says so.
   */
  apply(action: Action): Promise<Applied>;
  /** Shows the decision and waits for the person. A closed window is `stay`. */
  ask(question: Question): Promise<Answer>;
  /** Groups of addresses the person has called acquaintances, those that have not expired. */
  circles(): Promise<readonly (readonly string[])[]>;
  /** Remembers a circle in the sender's own store. */
  remember(circle: readonly string[]): Promise<void>;
  /**
   * Whether the organisation still wants people to be asked; a host that looks nowhere has none. Never
   * rejects: what cannot be found out is a yes.
   */
  asking?(): Promise<boolean>;
  /** A random word, fresh at each call. */
  nonce(): string;
}

export type Applied =
  | { readonly done: true }
  /** `restored`: the mail is as it was; otherwise a person must look. */
  | { readonly done: false; readonly because: string; readonly restored: boolean };

export interface Question {
  readonly decision: Decision;
  readonly draft: Draft;
  /** What went wrong with the answer before, if anything. */
  readonly problem?: Problem;
}

/**
 * - `move-failed`: the recipients could not be moved; the mail is as it was;
 * - `move-unclear`: they could not be moved and not all could be put back: look before sending;
 * - `consent-void`: the mail or the policy changed while the question was open.
 */
export type Problem = 'move-failed' | 'move-unclear' | 'consent-void';

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
