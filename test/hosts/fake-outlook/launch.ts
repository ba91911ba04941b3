import type { Traits } from './client.ts';
import type { Frame } from './frame.ts';
import type { Item } from './mailbox.ts';
import { EVENTS, UNKNOWN_FUNCTION } from './protocol.ts';

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

/** The launches under way, of events and of function commands. */
export class Launches {
  readonly #traits: Traits;
  readonly #later: (ms: number, work: () => void) => void;
  readonly #underWay = new Map<string, (status: number, options: unknown) => void>();
  /** Checks of a Send under way, and what is to be sent. */
  readonly #checks = new Map<string, Item>();
  #count = 0;

  constructor(traits: Traits, later: (ms: number, work: () => void) => void) {
    this.#traits = traits;
    this.#later = later;
  }

  /** Launches a function in a frame. @returns how it ended, which is there once its time is over at the latest */
  async run(frame: Frame, functionName: string, event: object, within: number): Promise<Launched> {
    const launched = this.#run(frame, functionName, event, within);
    // The client goes by the first; the second is nobody's concern any more.
    if (this.#traits.doublesEvents) void this.#run(frame, functionName, event, within);
    return await launched;
  }

  /**
   * The recipients of an item have changed: the manifest's own listener runs, where it has one. On the web
   * a Send that is being checked then loses its context, and what its check ends with reaches nobody (#5132).
   */
  recipientsChanged(handler: Frame, item: Item, within: number): void {
    const { launchEvents, platform } = this.#traits;
    const changed = item.kind === 'appointment' ? 'AppointmentAttendeesChanged' : 'MessageRecipientsChanged';
    if (!launchEvents.includes(`On${changed}`)) return;
    if (platform === 'web' || platform === 'new') {
      for (const [id, checked] of this.#checks) if (checked === item) this.#underWay.delete(id);
    }
    void this.run(handler, `on${changed}`, {}, within);
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

  async #run(frame: Frame, functionName: string, event: object, within: number): Promise<Launched> {
    const { id, launched } = this.#start(within);
    const told = JSON.stringify({ source: { id: functionName }, ...event });
    if (functionName.endsWith('Send') && frame.item) this.#checks.set(id, frame.item);
    frame.whenRegistered(EVENTS.launch, () => {
      // office.js is deaf until it has dealt with the answer to its registration.
      const raise = (): void => frame.raise(EVENTS.launch, { 0: id, 1: functionName, 2: told });
      this.#later(1 + this.#traits.eventDelay, raise);
    });
    const ended = await launched;
    this.#checks.delete(id);
    return ended;
  }

  #start(within: number): { readonly id: string; readonly launched: Promise<Launched> } {
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
      this.#later(within, () => end('no-answer'));
      this.#underWay.set(id, (status, options) => {
        times += 1;
        if (status === UNKNOWN_FUNCTION) end('unknown-function', status);
        else if (times === 1) this.#later(GRACE, () => end('completed', status, options));
      });
    });
    return { id, launched };
  }
}
