import type { Answer, Question } from '../../core/host.ts';
import type { Fields } from '../../core/action.ts';
import type { UnknownReason } from '../../core/draft.ts';
import type { MemoryMail } from './mail.ts';
import { OpenMail } from './open-mail.ts';
import type { SentMail } from './sent-mail.ts';

/** How a client of variables may fail, for tests and for showing what a person then sees. */
export interface Faults {
  /** What the next writes of recipients do; one is used up at each write. */
  writes: WriteFault[];
  /** Parts that cannot be read, and why. */
  readonly unread: { [P in 'from' | keyof Fields]?: UnknownReason };
}

/**
 * `refused`: the client answers with an error; `ignored`: it reports success and writes nothing;
 * `half`: it writes Bcc and then answers with an error.
 */
export type WriteFault = 'refused' | 'ignored' | 'half';

/** What the client needs of the world around it. */
export interface World {
  /** Shows the question and waits for the person. */
  ask(question: Question): Promise<Answer>;
  /** A random word, fresh at each call. */
  nonce(): string;
}

/** A mail client made of variables: the playground's client, and the reference for the host contract. */
export class MemoryClient {
  readonly faults: Faults = { writes: [], unread: {} };
  /** What has left, oldest first. */
  readonly sent: SentMail[] = [];
  /** The sender's own store: it outlives every draft. */
  readonly circles: (readonly string[])[] = [];
  readonly world: World;
  #opened = 0;

  constructor(world: World) {
    this.world = world;
  }

  /** Opens a compose window. */
  open(mail: MemoryMail): OpenMail {
    this.#opened += 1;
    return new OpenMail(this, `memory-${this.#opened}`, mail);
  }
}
