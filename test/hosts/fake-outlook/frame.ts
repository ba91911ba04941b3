import type { Change, Item } from './mailbox.ts';
import { wireAttachment } from './object-model.ts';
import type { Request } from './protocol.ts';
import { EVENTS, HOST_ORIGIN, answerTo, eventMessage, requestIn } from './protocol.ts';

/** What a frame is for: launch events and function commands, or a pane that people see. */
export type Surface = 'commands' | 'taskpane';

/** Brings a message of the host's to the window that runs the add-in: jsdom's, or a real browser's. */
export type Carrier = (message: string) => void;

/**
 * One runtime of the add-in's and the conversation with it. A carrier opens a window whose `name` is
 * `windowName`, gives the messages that window posts to its parent to `receive`, and brings it those of
 * the host.
 */
export class Frame {
  readonly id = `frame${++frames}`;
  readonly surface: Surface;
  /** What `getInitializationContextAsync` tells. */
  context: string | undefined;
  /** What the frame is about; a pinned pane's changes. */
  item: Item | undefined;
  open = true;

  readonly #heard: (frame: Frame, request: Request) => void;
  readonly #registered = new Set<string>();
  #waiting: readonly (() => void)[] = [];
  #carrier: Carrier | undefined;

  constructor(
    surface: Surface,
    item: Item | undefined,
    context: string | undefined,
    heard: (frame: Frame, request: Request) => void,
  ) {
    this.surface = surface;
    this.item = item;
    this.context = context;
    this.#heard = heard;
  }

  /** What office.js looks for in `window.name`: what its host is, and where to find it. */
  windowName(language: string): string {
    return JSON.stringify({
      baseFrameName: this.id,
      hostInfo: `Outlook|Web|16.01|${language}|correlation||`,
      xdmInfo: [this.id, this.id, HOST_ORIGIN].join('|'),
      serializerVersion: '1',
    });
  }

  /** From now on messages go this way. */
  carriedBy(carrier: Carrier): void {
    this.#carrier = carrier;
  }

  /** A message has come out of the frame's window. */
  receive(message: string): void {
    const request = requestIn(message, this.id);
    if (request && this.open) this.#heard(this, request);
  }

  /** Answers a request. */
  answer(request: Request, data: unknown): void {
    if (this.open) this.#carrier?.(answerTo(request, this.id, data));
  }

  /** Tells of an event, if the frame asked for it. */
  raise(event: string, data: unknown): void {
    if (this.open && this.#registered.has(event)) this.#carrier?.(eventMessage(this.id, event, data));
  }

  /** Tells what happened to the item the frame is about. */
  tell({ fields, attachment }: Change): void {
    if (fields) this.raise(EVENTS.recipientsChanged, [JSON.stringify(fields)]);
    if (!attachment) return;
    const details = wireAttachment(attachment.attachment);
    const told = { attachmentStatus: attachment.status, attachmentDetails: details };
    this.raise(EVENTS.attachmentsChanged, [JSON.stringify(told)]);
  }

  /** The frame asks for an event, or no longer. */
  register(event: string, wanted: boolean): void {
    if (!wanted) this.#registered.delete(event);
    else this.#registered.add(event);
    for (const look of this.#waiting) look();
  }

  /** The events the frame asks for. */
  get events(): readonly string[] {
    return [...this.#registered];
  }

  /** Runs once the frame has asked for an event; at once if it has. */
  whenRegistered(event: string, run: () => void): void {
    let done = false;
    const look = (): void => {
      if (done || !this.#registered.has(event)) return;
      done = true;
      run();
    };
    this.#waiting = [...this.#waiting, look];
    look();
  }

  /** The runtime ends; what it was waiting for never comes. */
  close(): void {
    this.open = false;
    this.#carrier = undefined;
  }
}

let frames = 0;
