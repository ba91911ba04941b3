import { UNKNOWN_FUNCTION } from './protocol.ts';

/** How a launch of one of the manifest's functions ended. */
export interface Launched {
  readonly ended: 'completed' | 'unknown-function' | 'no-answer';
  /** office.js's own status; 0 where the function ran. */
  readonly status: number | undefined;
  /** What `event.completed` was given. */
  readonly options: unknown;
  /** How often `event.completed` has been called by now; it goes on counting. */
  readonly times: number;
}

/** For a second `event.completed` to arrive that follows the first at once, in ms. */
const GRACE = 20;

/** The launches under way. */
export class Launches {
  readonly #underWay = new Map<string, (status: number, options: unknown) => void>();
  #count = 0;

  /** Begins a launch; `launched` resolves once it has been completed, or its time is over. */
  start(
    later: (ms: number, work: () => void) => void,
    within: number,
  ): { readonly id: string; readonly launched: Promise<Launched> } {
    const id = `launch${++this.#count}`;
    let times = 0;
    const launched = new Promise<Launched>((resolve) => {
      const end = (ended: Launched['ended'], status?: number, options?: unknown): void =>
        resolve({
          ended,
          status,
          options,
          get times() {
            return times;
          },
        });
      later(within, () => end('no-answer'));
      this.#underWay.set(id, (status, options) => {
        times += 1;
        if (status === UNKNOWN_FUNCTION) end('unknown-function', status);
        else if (times === 1) later(GRACE, () => end('completed', status, options));
      });
    });
    return { id, launched };
  }

  /** office.js says that a function is done: its launch's id, a status, and the event as it was left. */
  completed(said: Readonly<Record<string, unknown>>): void {
    const {
      0: id,
      1: status,
      2: event,
    } = said as { readonly 0: string; readonly 1: number; readonly 2: string };
    const left = event === '' ? {} : (JSON.parse(event) as { readonly completedContext?: unknown });
    this.#underWay.get(id)?.(status, left.completedContext);
  }
}
