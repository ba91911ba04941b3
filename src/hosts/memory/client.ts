import { type Crowds, NO_CROWDS } from '../../core/crowd.ts';
import type { MemoryMail } from './mail.ts';
import { OpenMail } from './open-mail.ts';
import type { SentMail } from './sent-mail.ts';
import type { Faults, Surroundings, World } from './surroundings.ts';

/** A mail client made of variables: the playground's client, and the reference for the host contract. */
export class MemoryClient implements Surroundings {
  readonly faults: Faults = { writes: [], unread: {} };
  readonly sent: SentMail[] = [];
  readonly circles: (readonly string[])[] = [];
  crowds: Crowds = NO_CROWDS;
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
