/**
 * An Outlook made of variables that drives the real office.js over its own protocol. It keeps what is
 * documented or has been reported of real clients, whether convenient or not, so that the add-in meets
 * their limits in a test; it proves nothing about Outlook. No Node, no DOM: what carries its messages is
 * jsdom in the test's process, or a page in a real browser.
 */
import type { Alert, Seen, SentMail } from './alert.ts';
import { SEND_ANYWAY, mailFrom, shownFor, unavailable } from './alert.ts';
import type { Traits } from './client.ts';
import { traitsOf } from './client.ts';
import { type CallName, callName, type Fault, Faults } from './faults.ts';
import type { Surface } from './frame.ts';
import { Frame } from './frame.ts';
import { appContext, initialData } from './introduction.ts';
import type { Launched } from './launch.ts';
import { Launches } from './launch.ts';
import type { Change, NewAppointment, NewMail } from './mailbox.ts';
import { Item } from './mailbox.ts';
import type { Outcome } from './object-model.ts';
import { perform, wireOutcome } from './object-model.ts';
import type { Call, Params, Request } from './protocol.ts';
import { COMPLETED_ID, ERRORS, EVENTS, callIn } from './protocol.ts';

/** How long a handler may take in a test before it counts as one that never answers, in ms. */
const HANDLER_TIME = 5000;

/** One person's Outlook. */
export class FakeOutlook {
  readonly traits: Traits;
  readonly faults = new Faults();
  /** Every call of the add-in's, oldest first. */
  readonly calls: CallName[] = [];
  /** Every mail that left, oldest first. */
  readonly sent: SentMail[] = [];
  /** Sees every call that is taken, right before and right after it is done: somebody may be typing just then. */
  watch: (when: 'before' | 'after', call: CallName) => void = () => undefined;
  /** The person's settings as they travel: each value a text. */
  roamingSettings: Readonly<Record<string, unknown>> = {};

  readonly #frames = new Set<Frame>();
  readonly #launches: Launches;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #running = new Map<Item | Frame, number>();
  #items: readonly Item[] = [];

  constructor(traits: Partial<Traits> = {}) {
    this.traits = traitsOf(traits);
    this.#launches = new Launches(this.traits, (ms, work) => this.#later(ms, work));
  }

  /** Opens a new message or a draft; it is the one frames are opened about. */
  compose(mail: NewMail = {}): Item {
    return this.#opened((changed) => new Item(this.traits, 'message', mail, changed));
  }

  /** Opens a new appointment. */
  composeAppointment({ required = [], optional = [], ...rest }: NewAppointment = {}): Item {
    const written = { to: required, cc: optional, ...rest };
    return this.#opened((changed) => new Item(this.traits, 'appointment', written, changed));
  }

  /** Opens a received message. */
  read(mail: NewMail): Item {
    return this.#opened((changed) => new Item(this.traits, 'received', mail, changed));
  }

  /** The item opened last that is still open. */
  get current(): Item | undefined {
    return this.#items.at(-1);
  }

  /** Closes an item; its sessionData is gone, and calls about it fail from now on. */
  close(item: Item): void {
    item.open = false;
    this.#items = this.#items.filter((one) => one !== item);
  }

  /** Opens a draft again: the same recipients, a new session. */
  reopen(item: Item): Item {
    this.close(item);
    return this.#opened(() => item.reopened());
  }

  /** The person looks at another item, or at none; pinned panes go along. */
  select(item: Item | undefined): void {
    if (item) this.#items = [...this.#items.filter((one) => one !== item), item];
    for (const frame of this.#frames) {
      if (frame.surface !== 'taskpane') continue;
      frame.item = item;
      frame.raise(EVENTS.itemChanged, item ? initialData(this.traits, item) : null);
    }
  }

  /** Starts a runtime of the add-in's; a carrier gives it a window. */
  openFrame(options: {
    readonly surface: Surface;
    readonly item?: Item;
    /** The alert whose button opens the pane. */
    readonly openedBy?: Alert;
  }): Frame {
    const { surface, item = options.openedBy?.item ?? this.current, openedBy } = options;
    const context = openedBy?.opens?.contextData;
    const frame = new Frame(surface, item, context, (from, request) => this.#hear(from, request));
    this.#frames.add(frame);
    return frame;
  }

  /**
   * Runs a function of the manifest's, for a launch event or a command. Resolves with how it ended: even
   * where nothing answers, after `within` ms.
   */
  async launch(
    frame: Frame,
    functionName: string,
    event: object = {},
    within: number = HANDLER_TIME,
  ): Promise<Launched> {
    return await this.#launches.run(frame, functionName, event, within);
  }

  /** The person presses Send: the handler runs, and the client does as it is told. */
  async pressSend({ item = this.current, within = HANDLER_TIME }: SendOptions = {}): Promise<Seen> {
    if (!item?.open) throw new Error('There is no open item to send.');
    const handler = this.#handlerOf(item);
    if (!handler) return unavailable('no-handler', this.traits.sendMode);
    const [functionName, type] =
      item.kind === 'appointment'
        ? (['onAppointmentSend', 'olkAppointmentSend'] as const)
        : (['onMessageSend', 'olkMessageSend'] as const);
    const launched = await this.launch(handler, functionName, { type }, within);
    return shownFor(launched, item, this.traits) ?? this.#send(item);
  }

  /** The person presses the button of a function command in the ribbon, and waits until it is done. */
  async pressCommand(
    controlId: string,
    { item = this.current, within = HANDLER_TIME }: SendOptions = {},
  ): Promise<Launched> {
    const [functionName, handler] = [this.traits.commands[controlId], item && this.#handlerOf(item)];
    if (functionName === undefined || !handler) throw new Error(`Nothing runs ${controlId}.`);
    return await this.launch(handler, functionName, { source: { id: controlId } }, within);
  }

  /**
   * The person presses an alert's button that runs a function. What the alert hands over stays for later
   * presses of the same button in the ribbon, as it does for a pane.
   */
  async act(alert: Alert, within = HANDLER_TIME): Promise<Launched> {
    const { opens, item } = alert;
    const handler = this.#handlerOf(item);
    if (!opens || !handler) throw new Error('The alert has no button that runs anything.');
    handler.context = opens.contextData;
    return await this.pressCommand(opens.commandId, { item, within });
  }

  /**
   * The person presses one of an alert's buttons. A pane that is open already learns the new context by
   * asking again. A client of 1.15 also raises InitializationContextChanged, which the npm office.js of
   * April 2022 cannot hear: the event type is undefined in it, and its `addHandlerAsync` neither throws nor
   * asks the host but fails with 5007, for undefined as for any name it does not know.
   * @returns the mail, if it left
   */
  press(alert: Alert, button: string): SentMail | undefined {
    if (!alert.buttons.includes(button)) throw new Error(`The alert has no button "${button}".`);
    if (button === SEND_ANYWAY) return this.#send(alert.item);
    for (const frame of this.#frames) {
      if (button === alert.opens?.button && frame.surface === 'taskpane' && frame.item === alert.item)
        frame.context = alert.opens.contextData;
    }
    return undefined;
  }

  /** Outlook ends: nothing of it runs on. */
  quit(): void {
    for (const frame of this.#frames) frame.close();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #opened(make: (changed: (change: Change) => void) => Item): Item {
    const item: Item = make((change) => this.#changed(item, change));
    this.#items = [...this.#items, item];
    return item;
  }

  #handlerOf(item: Item): Frame | undefined {
    return [...this.#frames].findLast(
      (frame) => frame.open && frame.surface === 'commands' && frame.item === item,
    );
  }

  #changed(item: Item, change: Change): void {
    const handler = change.fields && this.#handlerOf(item);
    if (handler) this.#launches.recipientsChanged(handler, item, HANDLER_TIME);
    for (const frame of this.#frames) if (frame.item === item) frame.tell(change);
  }

  #send(item: Item): SentMail {
    const mail = mailFrom(item);
    this.sent.push(mail);
    this.close(item);
    return mail;
  }

  #hear(frame: Frame, request: Request): void {
    if (request.action !== 'invoke') {
      this.#later(0, () => {
        frame.answer(request, { Error: 0 });
        frame.register(request.name, request.action === 'register');
      });
      return;
    }
    const answer = (data: unknown): void => this.#later(0, () => frame.answer(request, data));
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        return answer(appContext(this.traits, frame, this.roamingSettings));
      case 'GetInitialData':
        return answer(initialData(this.traits, frame.item));
      case 'executeMethod': {
        const { DispatchId: id } = (request.data['DdaMethod'] ?? {}) as { readonly DispatchId?: number };
        if (id === COMPLETED_ID) this.#launches.completed(request.data);
        return answer({ Error: id === COMPLETED_ID ? 0 : ERRORS.unsupported, Version: 1 });
      }
      case 'ExecuteMethod':
        return this.#call(frame, request);
      default:
        return answer({});
    }
  }

  #call(frame: Frame, request: Request): void {
    const { call, params } = callIn(request);
    const { item } = frame;
    const reply = (outcome: Outcome): void => frame.answer(request, wireOutcome(outcome));
    if (call === undefined) return this.#later(0, () => reply({ fail: ERRORS.formatError }));
    const name = callName(call, params, item?.fieldNames);
    this.calls.push(name);

    const { concurrency } = this.traits;
    const place = concurrency?.per === 'frame' ? frame : (item ?? frame);
    const running = this.#running.get(place) ?? 0;
    // Clients document the number, not the code of the error.
    if (running >= (concurrency?.max ?? Number.POSITIVE_INFINITY))
      return this.#later(0, () => reply({ fail: ERRORS.response }));
    this.#running.set(place, running + 1);

    const fault = this.faults.take(name, params['recipientArray'] as readonly unknown[] | undefined);
    this.watch('before', name);
    const outcome = this.#outcome(frame, call, params, fault);
    this.watch('after', name);
    const wait = typeof fault === 'object' && 'after' in fault ? fault.after : 0;
    this.#later(wait, () => {
      // A call whose answer is lost has been done: it takes up nobody's place.
      this.#running.set(place, (this.#running.get(place) ?? 1) - 1);
      if (fault === 'never') return;
      const stale = frame.item !== item || item?.open === false;
      const answer = stale ? { fail: ERRORS.itemChanged } : outcome;
      reply(answer);
      if (fault === 'twice') reply(answer);
    });
  }

  #outcome(frame: Frame, call: Call, params: Params, fault: Fault | undefined): Outcome {
    const { item, id, context } = frame;
    if (typeof fault === 'object' && 'fail' in fault) return fault;
    if (fault === 'refused') return { fail: ERRORS.serverError };
    const slip =
      fault === 'half'
        ? 'half'
        : fault === 'ignored' || fault === 'ignored-when-empty'
          ? 'ignored'
          : undefined;
    if (call === 'roamingSettings.saveAsync') {
      if (slip === undefined) this.roamingSettings = (params as unknown as readonly [object])[0] as Params;
      return {};
    }
    if (!item?.open) return { fail: ERRORS.itemChanged };
    return perform(call, params, item, { frame: id, context, traits: this.traits, slip });
  }

  #later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, ms);
    this.#timers.add(timer);
  }
}

/** How Send is pressed. */
export interface SendOptions {
  readonly item?: Item | undefined;
  /** After so many ms the handler counts as one that never answers. */
  readonly within?: number;
}
