import { pause, until } from '../deadline.ts';
import { call, type OfficeNamespace } from '../office.ts';
import { recallAll } from '../session.ts';
import { contextOf, EACH, keepField, messageIn, type Run, runIn, type SendKey } from './kept.ts';
import { type Step, timerOf } from './measures.ts';

/** What the pane saw of one Send. */
export interface Sent {
  /** How long the handler's part took to be seen once the person had gone on. */
  readonly handler: Step;
  /** Milliseconds from the handler's writing to the pane's seeing; absent where nobody watched. */
  readonly lag?: number;
  /** What the pane was told that it was opened for. */
  readonly context: 'ours' | 'none' | 'another';
  /** How the client took the wish to be told of a new context. */
  readonly listening: Step;
  /** How often it told. */
  readonly told: number;
  /** Milliseconds from the pane's asking for Send to the person's going on. */
  readonly after: number;
}

/** The handler's part, as far as it is not left to the report's own reading. */
interface Part {
  readonly run?: unknown;
  readonly at?: unknown;
}

/** Milliseconds between two looks at what the handler has kept. */
const LOOK = 250;
/** Milliseconds between two beats of the pane's clock, which the handler reads. */
const BEAT = 1_000;
/** Milliseconds for the handler's part to be seen; on a Mac it comes up to 2 s late. */
const LATE = 5_000;

/** Waits beside the person for one Send of a run. */
export class Watch {
  /** The handler's part, once it has been seen. */
  part: Part | undefined;
  readonly #office: OfficeNamespace;
  readonly #run: Run;
  readonly #began = Date.now();
  #lag: number | undefined;
  /** The run was there when it was looked for last, and the handler's part was not. */
  #waiting = false;
  #listening: Step = { ms: 0, end: 'skipped' };
  #told = 0;
  #over = false;

  constructor(office: OfficeNamespace, run: Run) {
    this.#office = office;
    this.#run = run;
  }

  /** Keeps the pane's clock going, until the watch ends or the alert's button names this Send. */
  async wait(): Promise<'button' | 'over'> {
    this.#listening = await this.#listen();
    let beat = 0;
    while (!this.#over) {
      await this.#look();
      // In another mail that the person has gone to, nothing is written.
      if (this.#waiting && Date.now() - beat >= BEAT) {
        beat = Date.now();
        await keepField(this.#office, 'sekisho.field.beat', beat).catch(() => undefined);
      }
      if ((await this.#context()) === contextOf(this.#run)) return this.#over ? 'over' : 'button';
      await pause(LOOK);
    }
    return 'over';
  }

  /** Ends the waiting. */
  end(): void {
    this.#over = true;
  }

  /** What there is to say of this Send. Never rejects. */
  async sent(): Promise<Sent> {
    const after = Date.now() - this.#began;
    const context = await this.#context();
    const asked = Date.now();
    const seen = await until(LATE, () => this.#look());
    return {
      handler: { ms: Date.now() - asked, end: seen ? 'ok' : 'no-answer' },
      ...(this.#lag !== undefined && { lag: this.#lag }),
      context: context === contextOf(this.#run) ? 'ours' : context === '' ? 'none' : 'another',
      listening: this.#listening,
      told: this.#told,
      after,
    };
  }

  /** @returns whether the handler's part has been seen */
  async #look(): Promise<boolean> {
    if (this.part) return true;
    const key: SendKey = `sekisho.field.${this.#run.phase}`;
    const kept: Readonly<Record<string, unknown>> | undefined = await recallAll(this.#office).catch(
      () => undefined,
    );
    const part = kept?.[key] as Part | null | undefined;
    if (part?.run === this.#run.run) {
      this.part = part;
      // Only who has looked before can tell how long it took.
      if (this.#waiting && typeof part.at === 'number') this.#lag = Date.now() - part.at;
    }
    this.#waiting = !this.part && runIn(kept)?.run === this.#run.run;
    return this.part !== undefined;
  }

  /** '' where there is none, which clients tell in several ways (an error, '', silence). */
  async #context(): Promise<string> {
    const text: unknown = await call<string>('getInitializationContextAsync', EACH, (done) =>
      messageIn(this.#office).getInitializationContextAsync(done),
    ).catch(() => '');
    return typeof text === 'string' ? text : '';
  }

  /** By its name, because the enumeration lacks it in clients before requirement set 1.15. */
  async #listen(): Promise<Step> {
    return await timerOf(EACH)((ms) =>
      call<void>('addHandlerAsync', ms, (done) =>
        messageIn(this.#office).addHandlerAsync(
          'olkInitializationContextChanged',
          () => {
            this.#told += 1;
          },
          done,
        ),
      ),
    );
  }
}
