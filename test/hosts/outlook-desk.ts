import { vi } from 'vitest';
import type { Consent } from '../../src/core/consent.ts';
import { type Agreed, type Asked, readAsked } from '../../src/hosts/outlook/asked.ts';
import { handlersOf } from '../../src/hosts/outlook/handlers.ts';
import type { Alert, Seen } from './fake-outlook/alert.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { FakeOutlook } from './fake-outlook/host.ts';
import { answerOf, type JsdomFrame } from './fake-outlook/jsdom-frame.ts';
import type { Item, NewAppointment, NewMail } from './fake-outlook/mailbox.ts';
import { messageIn, type Seat, takeSeat } from './fake-outlook/seat.ts';

/** A mail or an appointment in the fake Outlook, with our handlers in the runtime of its events. */
export interface OpenMail {
  readonly outlook: FakeOutlook;
  readonly item: Item;
  readonly handler: JsdomFrame;
  /** Presses Send. */
  send(within?: number): Promise<Seen>;
  /** Presses Send, and fails where no alert is shown. */
  alert(): Promise<Alert>;
}

/** A desk for each test of a file. */
export interface Desk {
  readonly seat: Seat;
  /** Opens a mail in a new Outlook. */
  write(mail: NewMail, of?: Around): Promise<OpenMail>;
  /** Opens an appointment of the person's own in a new Outlook. */
  plan(appointment: NewAppointment, of?: Around): Promise<OpenMail>;
  /** Opens in the same Outlook what was sent or closed before. */
  reopen(mail: OpenMail, of?: Pick<Around, 'policy'>): Promise<OpenMail>;
}

/** Which Outlook it is, and which policy was built into the add-in. */
interface Around {
  readonly traits?: Partial<Traits>;
  readonly policy?: string;
}

/** A desk whose Outlook ends after each test. */
export function takeDesk(): Desk {
  const seat = takeSeat();
  const opened = async (item: Item, policy = ''): Promise<OpenMail> => {
    const { outlook } = seat;
    const handler = await seat.open('commands', { item });
    register(handler, policy);
    const send = (within = 20_000): Promise<Seen> => outlook.pressSend({ item, within });
    return {
      outlook,
      item,
      handler,
      send,
      async alert() {
        const seen = await send();
        if (seen.sees !== 'alert') throw new Error(`There was no alert: ${seen.sees}.`);
        return seen;
      },
    };
  };
  return {
    seat,
    write: (mail, { traits = {}, policy } = {}) => opened(seat.start(traits).compose(mail), policy),
    plan: (appointment, { traits = {}, policy } = {}) =>
      opened(seat.start(traits).composeAppointment(appointment), policy),
    reopen: ({ outlook, item }, { policy } = {}) => opened(outlook.reopen(item), policy),
  };
}

/** Registers our handlers as launch.js does. */
export function register({ Office }: JsdomFrame, policy = ''): void {
  const handlers = handlersOf(Office, policy);
  for (const name of Object.keys(handlers)) Office.actions.associate(name, handlers[name] as () => void);
}

/** What the handler kept for the pane. */
export function askedIn(item: Item): Asked {
  const asked = readAsked(JSON.parse(item.sessionData.seenBy(undefined)['sekisho.asked'] ?? 'null'));
  if (!asked) throw new Error('The handler has kept no question.');
  return asked;
}

/** Leaves the mark of a pane that has shown the mail. */
export async function markFrom(pane: JsdomFrame): Promise<void> {
  const { sessionData } = messageIn(pane);
  await answerOf<void>((done) => sessionData.setAsync('sekisho.pane', 'true', done));
}

/**
 * Agrees from a pane as another build of it might, without our own pane's code.
 * @returns the nonce of the question it saw
 */
export async function agreeFrom(
  pane: JsdomFrame,
  brought: Partial<Consent>,
  build = 'unbuilt',
): Promise<string> {
  const { sessionData } = messageIn(pane);
  const asked = await answerOf<string>((done) => sessionData.getAsync('sekisho.asked', done));
  const question = readAsked(JSON.parse(asked.value));
  if (!question) throw new Error('There is no question to agree to.');
  const agreed: Agreed = { format: 1, build, consent: { challenge: question.challenge, ...brought } };
  await answerOf<void>((done) => sessionData.setAsync('sekisho.consent', JSON.stringify(agreed), done));
  return question.challenge.nonce;
}

/** Sixty strangers at one freemail provider. */
export const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);
/** Twenty guests of twenty firms: the first number of attendees that is asked about. */
export const TWENTY = Array.from({ length: 20 }, (_, index) => `guest@firm${index}.example`);
/** Seven buyers at seven companies: they are asked about. */
export const SEVEN = Array.from({ length: 7 }, (_, index) => `buyer@company${index}.example`);

/**
 * Does something that waits for seconds in the blink of an eye: timers and clock run on by themselves,
 * as fast as whatever they set going can follow.
 */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  const breath = globalThis.setTimeout;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const state = { over: false };
    const done = work().finally(() => {
      state.over = true;
    });
    // It is awaited below; a rejection that comes before is no less handled.
    done.catch(() => undefined);
    while (!state.over) {
      await vi.advanceTimersByTimeAsync(50);
      await new Promise<void>((resolve) => {
        breath(resolve, 1);
      });
    }
    return await done;
  } finally {
    vi.useRealTimers();
  }
}
