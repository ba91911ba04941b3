import type { Fields } from '../../core/action.ts';
import type { UncheckedPart, UnknownReason } from '../../core/draft.ts';
import type { Crowds } from '../../core/crowd.ts';
import type { Answer, Question } from '../../core/host.ts';
import type { SentMail } from './sent-mail.ts';

/** How a client of variables may fail, for tests and for showing what a person then sees. */
export interface Faults {
  /** What the next writes of recipients do; one is used up at each write. */
  writes: WriteFault[];
  /** Parts that cannot be read, and why. */
  readonly unread: { [P in 'from' | keyof Fields | UncheckedPart]?: UnknownReason };
}

/**
 * `refused`: the client answers with an error; `ignored`: it reports success and writes nothing;
 * `half`: it writes Bcc and then answers with an error; `lost`: it empties To and Cc and then does.
 */
export type WriteFault = 'refused' | 'ignored' | 'half' | 'lost';

/** What the client needs of the world around it. */
export interface World {
  /** Shows the question and waits for the person. */
  ask(question: Question): Promise<Answer>;
  /** A random word, fresh at each call. */
  nonce(): string;
}

/** What a compose window has from its client. */
export interface Surroundings {
  readonly faults: Faults;
  /** What has left, oldest first. */
  readonly sent: SentMail[];
  /** The sender's own store: it outlives every draft. */
  readonly circles: (readonly string[])[];
  crowds: Crowds;
  readonly world: World;
}
