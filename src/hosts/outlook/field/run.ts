import { abilitiesOf } from '../alert.ts';
import { until } from '../deadline.ts';
import { call, type OfficeNamespace } from '../office.ts';
import { recallAll } from '../session.ts';
import { EACH, keepField, messageIn, type Run, runIn } from './kept.ts';
import { measureLaunch, measureRecipients, measureSession, timerOf } from './measures.ts';
import { factsOf } from './probe.ts';
import { type Answers, type QuestionId, questionsAfter } from './questions.ts';
import { type FieldReport, reportOf } from './report.ts';
import { type BccTrial, tryBcc, tryFourCalls, type Unfit, unfitFor } from './trial.ts';
import { type Sent, Watch } from './watch.ts';

/** What the field test shows at one moment, as plain data. */
export type FieldScreen =
  /** `unkept`: Outlook keeps nothing about this draft, so the handler could not know of the test. */
  | { readonly kind: 'intro'; readonly refused?: Unfit | 'unkept' }
  | { readonly kind: 'working' }
  /** The person presses Send, closes the alert by its button where it has one, and goes on. */
  | { readonly kind: 'send'; readonly phase: Run['phase']; readonly button: boolean }
  | {
      readonly kind: 'questions';
      readonly phase: Run['phase'];
      readonly questions: readonly QuestionId[];
    }
  | {
      readonly kind: 'report';
      readonly report: FieldReport;
      /** Bcc may hold the test's addresses still. */
      readonly look: boolean;
      /** The draft still counts as one under test: its Send will be held. */
      readonly stuck: boolean;
    };

/** Whether a field test was started in the open draft, so that a pane opened anew goes on with it. */
export async function hasFieldRun(office: OfficeNamespace): Promise<boolean> {
  return runIn(await recallAll(office).catch(() => undefined)) !== undefined;
}

/** The run as the pane keeps it, with all it has gathered. */
interface Progress extends Run {
  readonly pane: Partial<Measured> & { readonly first?: Sent; readonly second?: Sent };
  readonly manifest: string;
  readonly answers: Answers;
}

/** What the pane measures by itself. */
interface Measured {
  readonly facts: unknown;
  readonly launch: unknown;
  readonly composeType: unknown;
  readonly recipients: unknown;
  readonly session: unknown;
  readonly four: unknown;
  /** Absent where the mail was no longer one to oneself. */
  readonly bcc?: BccTrial;
}

/**
 * A field test without its screen. It starts only in a mail of the person's to themselves, writes
 * nothing to it but two addresses in Bcc that it takes out again, and ends with the report or the draft.
 */
export class FieldTest {
  readonly #office: OfficeNamespace;
  readonly #put: (screen: FieldScreen) => void;
  #now: FieldScreen['kind'] = 'working';
  #progress: Progress | undefined;
  #watch: Watch | undefined;
  /** The handler's parts, as far as they have been seen: they go with the draft. */
  #parts: { readonly first?: unknown; readonly second?: unknown } = {};

  constructor(office: OfficeNamespace, show: (screen: FieldScreen) => void) {
    this.#office = office;
    this.#put = show;
  }

  /** Shows where the test stands: at its beginning, or where another pane of this draft has left it. */
  async open(): Promise<void> {
    this.#show({ kind: 'working' });
    const run = runIn(await recallAll(this.#office).catch(() => undefined));
    if (!run) return this.#show({ kind: 'intro' });
    this.#waitForSend({ ...EMPTY, ...run });
  }

  /** Starts the test in the open mail, or shows why not. Never rejects. */
  async start(): Promise<void> {
    if (this.#now !== 'intro') return;
    this.#show({ kind: 'working' });
    const refused = await unfitFor(this.#office).catch(() => 'unread' as const);
    if (refused) return this.#show({ kind: 'intro', refused });
    const run = Math.random().toString(36).slice(2, 8);
    const progress: Progress = { ...EMPTY, format: 1, run, phase: 'first' };
    await this.#keep(progress);
    if (!(await this.#isIn(run))) return this.#show({ kind: 'intro', refused: 'unkept' });
    this.#waitForSend(progress);
  }

  /** The person has closed the alert, or none came. Never rejects. */
  async proceed(): Promise<void> {
    const [progress, watch] = [this.#progress, this.#watch];
    if (this.#now !== 'send' || !progress || !watch) return;
    this.#show({ kind: 'working' });
    watch.end();
    const { phase, run } = progress;
    if (!(await this.#isIn(run))) return await this.#finish(progress, false);
    const sent = await watch.sent();
    this.#parts = { ...this.#parts, [phase]: watch.part };
    const measured = phase === 'first' ? await this.#measured() : {};
    await this.#keep({ ...progress, pane: { ...progress.pane, ...measured, [phase]: sent } });
    const questions = questionsAfter(phase, abilitiesOf(this.#office));
    this.#show({ kind: 'questions', phase, questions });
  }

  /**
   * Takes the answers, and goes on to the second Send or to the report. Never rejects.
   * @param manifest the version as the person has read it, '' where they have not
   */
  async answer(answers: Answers, manifest = ''): Promise<void> {
    const progress = this.#progress;
    if (this.#now !== 'questions' || !progress) return;
    this.#show({ kind: 'working' });
    const told = {
      ...progress,
      answers: { ...progress.answers, ...answers },
      manifest: manifest === '' ? progress.manifest : manifest,
    };
    // Only an alert with a button of ours can be softened.
    if (told.phase === 'second' || !abilitiesOf(this.#office).button) return await this.#finish(told, true);
    const next = { ...told, phase: 'second' } as const;
    await this.#keep(next);
    this.#waitForSend(next);
  }

  /** Ends the test early, with a report of what there is. Never rejects. */
  async end(): Promise<void> {
    const progress = this.#progress;
    if ((this.#now !== 'send' && this.#now !== 'questions') || !progress) return;
    this.#watch?.end();
    this.#show({ kind: 'working' });
    await this.#finish(progress, false);
  }

  #waitForSend(progress: Progress): void {
    this.#progress = progress;
    const watch = new Watch(this.#office, progress);
    this.#watch = watch;
    this.#show({ kind: 'send', phase: progress.phase, button: abilitiesOf(this.#office).button });
    void watch.wait().then((why) => (why === 'button' ? this.proceed() : undefined));
  }

  async #measured(): Promise<Measured> {
    const office = this.#office;
    const time = timerOf(TOTAL);
    let composeType: unknown;
    await time(
      (ms) =>
        call<{ readonly composeType: unknown }>('getComposeTypeAsync', ms, (done) =>
          messageIn(office).getComposeTypeAsync(done),
        ),
      (told) => {
        ({ composeType } = told);
      },
    );
    const measured = {
      facts: factsOf(office),
      launch: await measureLaunch(time),
      composeType,
      recipients: await measureRecipients(office, time),
      session: await measureSession(office, time),
      four: await tryFourCalls(office),
    };
    // Somebody may have been added since the beginning.
    const unfit = await unfitFor(office).catch(() => 'unread' as const);
    return unfit ? measured : { ...measured, bcc: await tryBcc(office, time) };
  }

  /** Ends the run in the draft first: from then on its Send is an ordinary one. */
  async #finish(progress: Progress, whole: boolean): Promise<void> {
    const { run, pane, manifest, answers } = progress;
    let kept: Readonly<Record<string, unknown>> = {};
    const here = await this.#isIn(run);
    if (here) kept = await recallAll(this.#office).catch(() => ({}));
    const { first = kept['sekisho.field.first'], second = kept['sekisho.field.second'] } = this.#parts;
    const events: Record<string, unknown> = {};
    for (const key of Object.keys(kept)) {
      if (key.startsWith(EVENT)) events[key.slice(EVENT.length - 'on'.length)] = kept[key];
    }
    const stuck = here && !(await this.#forget(Object.keys(kept)));
    this.#progress = undefined;
    this.#show({
      kind: 'report',
      report: reportOf({ run, whole, manifest, pane: { ...pane, events }, first, second, answers }),
      look: pane.bcc?.restored === false,
      stuck,
    });
  }

  /** @returns whether the draft is free of the run */
  async #forget(keys: readonly string[]): Promise<boolean> {
    for (const key of keys) {
      if (!key.startsWith(FAMILY)) continue;
      await call<void>('sessionData.removeAsync', EACH, (done) =>
        messageIn(this.#office).sessionData.removeAsync(key, done),
      ).catch(() => undefined);
    }
    const kept = await recallAll(this.#office).catch(() => undefined);
    if (kept && !runIn(kept)) return true;
    return await keepField(this.#office, FAMILY, null).then(
      () => true,
      () => false,
    );
  }

  async #keep(progress: Progress): Promise<void> {
    this.#progress = progress;
    await keepField(this.#office, FAMILY, progress).catch(() => undefined);
  }

  /** Whether the open draft is that of the run: the person may have gone to another one. */
  async #isIn(run: string): Promise<boolean> {
    const look = async (): Promise<boolean> => {
      const kept = await recallAll(this.#office).catch(() => undefined);
      return runIn(kept)?.run === run;
    };
    return await until(EACH, look);
  }

  #show(screen: FieldScreen): void {
    this.#now = screen.kind;
    this.#put(screen);
  }
}

const EMPTY = { pane: {}, answers: {}, manifest: '' } as const;
const FAMILY = 'sekisho.field';
const EVENT = `${FAMILY}.on`;
/** Milliseconds for all that the pane measures. */
const TOTAL = 60_000;
