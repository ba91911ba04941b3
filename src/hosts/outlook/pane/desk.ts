import type { Action } from '../../../core/action.ts';
import type { Answer } from '../../../core/host.ts';
import { partsNeeded } from '../../../core/needs.ts';
import type { Policy } from '../../../core/policy.ts';
import { RULES } from '../../../rules/index.ts';
import type { NoticeKind } from '../../../ui/notice/kind.ts';
import type { Asked } from '../asked.ts';
import { BUILD } from '../build-facts.ts';
import { readContext } from '../context.ts';
import { until } from '../deadline.ts';
import { hostOf, LAG, type OutlookHost } from '../host.ts';
import { isGone, type Reading } from '../mail.ts';
import { move } from '../moving/move.ts';
import { isUndoable, keepUndo, type Undo, undoIn } from '../moving/undo.ts';
import { composeOf, OfficeError, type OfficeNamespace } from '../office.ts';
import { policyInForce } from '../policy.ts';
import { type Kept, recallAll } from '../session.ts';
import { type Found, isNewer, leaveMark, questionIn } from './asking.ts';
import { closerOf } from './closing.ts';
import { makeAgreement, makeMove, NOTHING, report, type Said, undoLast } from './doing.ts';
import { listen, type Listener, listenToItem } from './listening.ts';
import { memoryOf } from './memory.ts';
import { screenFor } from './screen.ts';
import type { Shown } from './shown.ts';

/** Milliseconds for the recipients: nobody waits behind the pane, and a slow mailbox is not locked out. */
const PATIENCE = 300_000;
/** Milliseconds of quiet after which a change of the recipients is looked at. */
const QUIET = 400;

/**
 * The pane without its screen: it finds out what to show about the open mail, and does what the person
 * answers. Everything that changes starts one more look at the mail; of two, the later one counts.
 */
export class Desk {
  /** Asked for anew each time, because the person may change their settings in this very pane. */
  readonly policy: () => Policy;
  readonly #office: OfficeNamespace;
  readonly #show: (shown: Shown) => void;
  /** The host that made the reading on the screen. */
  #host: OutlookHost | undefined;
  /** The look that is under way; an older one that ends later is dropped. */
  #turn = 0;
  #looking = false;
  /** Rises when the person goes to another mail. */
  #mail = 0;
  /** This mail has been read before, so it can be gone. */
  #known = false;
  #gone = false;
  #closed = false;
  /** The pane writes; what it hears meanwhile is its own doing. */
  #writing = false;
  #round = 0;
  #expected = true;
  /** The handler's question on the screen, and whether it is known to be about this mail. */
  #answering: Pick<Found, 'asked' | 'sure'> = { asked: undefined, sure: true };
  #undo: Undo | undefined;
  /** The nonce of a question that did not come in time. */
  #givenUp = '';
  #said = NOTHING;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  readonly #listener: Listener = {
    onItem: () => void this.#otherMail(),
    onRecipients: () => this.#edited(),
    onContext: () => void this.look(),
  };

  /** @param policyText the organisation's policy as this build carries it */
  constructor(office: OfficeNamespace, show: (shown: Shown) => void, policyText: string = BUILD.policy) {
    this.#office = office;
    this.#show = show;
    this.policy = () => policyInForce(office, policyText, { rules: RULES });
  }

  /** Shows what there is, and keeps it fresh from now on. */
  async open(): Promise<void> {
    const listening = listen(this.#office, this.#listener);
    await this.refresh();
    await listening;
  }

  /** Shows nothing more: something else has taken the screen. */
  close(): void {
    this.#closed = true;
    this.#turn += 1;
  }

  /** Looks whether the handler has asked anew, for clients that do not tell; cheap enough for a clock. */
  async look(): Promise<void> {
    if (this.#writing || this.#looking || this.#closed) return;
    if (!composeOf(this.#office)) {
      if (this.#known) await this.refresh();
      return;
    }
    let kept: Kept;
    try {
      kept = await recallAll(this.#office);
    } catch (error) {
      if (error instanceof OfficeError && this.#known) await this.refresh();
      return;
    }
    const { asked, sure, awaited } = questionIn(kept, await readContext(this.#office), this.#seen);
    const fresh =
      sure && asked && isNewer(asked.challenge.nonce, this.#answering.asked?.challenge.nonce ?? '');
    const isNews = this.#gone || fresh || (awaited !== '' && awaited !== this.#givenUp);
    if (!isNews || this.#writing || this.#looking) return;
    this.#expected = true;
    this.#said = NOTHING;
    await this.refresh();
  }

  /** Reads the mail and shows what there is to say of it. Never rejects: a defect is said, too. */
  async refresh(): Promise<void> {
    if (this.#closed) return;
    const turn = (this.#turn += 1);
    this.#looking = true;
    try {
      await this.#refresh(() => turn !== this.#turn);
    } catch (error) {
      report('a look at the mail', error);
      if (turn === this.#turn) this.#notice('failed');
    } finally {
      if (turn === this.#turn) this.#looking = false;
    }
  }

  /** Does what the person chose. Never rejects. */
  async answer(answer: Answer): Promise<void> {
    if (this.#writing) return;
    this.#begin();
    if (answer.do === 'stay') return this.#leave();
    const host = this.#host;
    if (answer.do === 'act' && host) return await this.#write(() => this.#move(host, answer.action));
    const { asked } = this.#answering;
    // Only a question of the handler's can be agreed to, and only the one that is on the screen.
    if (answer.do === 'consent' && host && asked?.challenge.nonce === answer.consent.challenge.nonce) {
      return await this.#write(() => makeAgreement(this.#office, host, answer, asked));
    }
    await this.refresh();
  }

  /** Puts back whom the last move moved. Never rejects. */
  async undo(): Promise<void> {
    const undo = this.#undo;
    if (this.#writing || !undo) return;
    this.#begin();
    this.#notice('working');
    await this.#write(() => undoLast(this.#office, undo));
  }

  async #refresh(isOver: () => boolean): Promise<void> {
    if (!composeOf(this.#office)) return this.#nothingOpen();
    if (!this.#known) this.#notice('checking');
    // One for each look: a reading that comes late must not stand in for a newer one.
    const host = this.#hostOfMail();
    const found = await this.#find(host, isOver);
    const { reading } = host;
    if (isOver() || !found || !reading) return;
    if (isGone(reading) && this.#known) return this.#nothingOpen();
    void leaveMark(this.#office, reading.kept);
    this.#gone = false;
    this.#known ||= !isGone(reading);
    this.#undo = this.#undoFor(reading, found);
    const { asked, ...shown } = screenFor({
      office: this.#office,
      reading,
      policy: this.policy(),
      found,
      undo: this.#undo,
      problem: this.#said.problem,
      round: this.#round,
    });
    this.#answering = { asked, sure: found.sure };
    this.#host = host;
    this.#put({ ...shown, remarks: [...this.#said.remarks, ...shown.remarks] });
    this.#expected = false;
  }

  /** The mail, and the question about it: on a Mac it may come up to three seconds after the alert. */
  async #find(host: OutlookHost, isOver: () => boolean): Promise<Found | undefined> {
    const [context] = await Promise.all([readContext(this.#office), host.read()]);
    if (isOver()) return undefined;
    const found = questionIn(host.reading?.kept, context, this.#seen);
    if (found.awaited === '' || found.awaited === this.#givenUp) return found;
    this.#notice('awaiting');
    const arrived = await until(LAG, async () => {
      const kept = isOver() ? undefined : await recallAll(this.#office).catch(() => undefined);
      return isOver() || questionIn(kept, context, this.#seen).awaited === '';
    });
    if (isOver()) return undefined;
    if (!arrived) this.#givenUp = found.awaited;
    await host.read();
    return questionIn(host.reading?.kept, context, this.#seen);
  }

  /** A newer question than the one the move answered ends the undo; so does any change of the fields. */
  #undoFor(reading: Reading, { asked, sure }: Found): Undo | undefined {
    const undo = this.#undo ?? undoIn(reading.kept);
    if (!undo || !isUndoable(undo, reading)) return undefined;
    return asked && sure && isNewer(asked.challenge.nonce, undo.nonce) ? undefined : undo;
  }

  async #move(host: OutlookHost, action: Action): Promise<Said> {
    const mail = this.#mail;
    const made = await makeMove(host, action, this.#answering.asked);
    if (!('moved' in made)) return made;
    // Kept with the mail that was moved in, never with another.
    if (mail === this.#mail) {
      this.#undo = made;
      await keepUndo(this.#office, made);
    }
    return NOTHING;
  }

  /** Makes a change and shows what came of it. Where the person has gone elsewhere it is said there. */
  async #write(change: () => Promise<Said>): Promise<void> {
    const mail = this.#mail;
    [this.#turn, this.#looking, this.#writing] = [this.#turn + 1, false, true];
    let said: Said;
    try {
      said = await change();
    } catch (error) {
      report('a change', error);
      said = { remarks: [], problem: 'move-unclear' };
    }
    this.#writing = false;
    const whole = said.remarks.length === 0 && !said.problem;
    this.#said = mail === this.#mail || whole ? said : { remarks: [{ kind: 'left' }] };
    await this.refresh();
  }

  /** Every doing of the person's begins a new page: what was said of the one before is over. */
  #begin(): void {
    this.#round += 1;
    this.#expected = true;
    this.#said = NOTHING;
  }

  async #otherMail(): Promise<void> {
    this.#mail += 1;
    this.#turn += 1;
    this.#looking = false;
    [this.#known, this.#gone] = [false, false];
    // The button's context stays that of the mail before, and nobody need wait for it here.
    this.#givenUp = this.#answering.asked?.challenge.nonce ?? this.#givenUp;
    this.#answering = { asked: undefined, sure: true };
    this.#undo = undefined;
    this.#host = undefined;
    this.#begin();
    this.#notice('checking');
    const listening = listenToItem(this.#office, this.#listener);
    if (!this.#writing) await this.refresh();
    await listening;
  }

  #edited(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (!this.#writing) void this.refresh();
    }, QUIET);
  }

  #leave(): void {
    [this.#turn, this.#looking] = [this.#turn + 1, false];
    // A client that keeps the pane open shows this; one that closes it never does.
    this.#notice('not-sent');
    closerOf(this.#office)?.();
  }

  #nothingOpen(): void {
    this.#notice(this.#known || this.#gone ? 'gone' : 'no-mail');
    [this.#gone, this.#known] = [this.#gone || this.#known, false];
  }

  /** What this pane has shown of this mail counts even where it cannot be read again. */
  get #seen(): Asked | undefined {
    return this.#answering.sure ? this.#answering.asked : undefined;
  }

  #notice(kind: NoticeKind): void {
    this.#put({ screen: { kind: 'notice', notice: kind }, remarks: this.#said.remarks });
  }

  #put(shown: Omit<Shown, 'expected'>): void {
    this.#show({ ...shown, expected: this.#expected });
  }

  #hostOfMail(): OutlookHost {
    return hostOf(this.#office, {
      patience: { recipients: PATIENCE, needs: partsNeeded(this.policy(), RULES) },
      // The pane asks by showing; nothing here waits for the answer.
      ask: () => Promise.resolve({ do: 'stay', because: 'failed' }),
      asking: () => Promise.resolve(true),
      apply: (reading, action) => move(this.#office, reading, action),
      policy: this.policy(),
      memory: memoryOf(this.#office),
    });
  }
}
