import type { Traits } from './client.ts';
import { ERRORS } from './protocol.ts';

/** Notes on one item that last while it is open, told to other frames only after a while. */
export class SessionData {
  readonly #traits: Traits;
  #writes: readonly Write[] = [];

  constructor(traits: Traits) {
    this.#traits = traits;
  }

  /** What a frame sees now; every write at once for `undefined`, who sees everything. */
  seenBy(frame: string | undefined): Record<string, string> {
    const now = Date.now();
    const seen: Record<string, string> = {};
    for (const { name, value, by, at } of this.#writes) {
      if (frame !== undefined && by !== frame && at + this.#traits.sessionLag > now) continue;
      if (value === undefined) delete seen[name];
      else seen[name] = value;
    }
    return seen;
  }

  /** Writes a value, or removes one. @returns the error's code, if it fails */
  write(frame: string, name: string, value: string | undefined): number | undefined {
    const limit = this.#traits.sessionLimit ?? 0;
    const after = Object.entries({ ...this.seenBy(undefined), [name]: value ?? '' });
    const length = after.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    if (value !== undefined && length > limit) return ERRORS.sessionTooLong;
    this.#writes = [...this.#writes, { name, value, by: frame, at: Date.now() }];
    return undefined;
  }
}

interface Write {
  readonly name: string;
  readonly value: string | undefined;
  readonly by: string;
  readonly at: number;
}
