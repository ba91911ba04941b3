import type { Field } from '../../core/draft.ts';
import { DeadlineError, within } from './deadline.ts';

/** The namespace office.js makes; handed around, so that a handler's and a pane's never mix. */
export type OfficeNamespace = typeof Office;

/** A mail in a compose window. */
export type MessageCompose = Office.MessageCompose;

/** What stands in a compose window: a mail, or an appointment of the person's own. */
export type Compose = Office.MessageCompose | Office.AppointmentCompose;

/** What office.js says to one asynchronous call. */
type Answered<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Makes one asynchronous call of office.js. Its wrongs come in three ways: synchronous throws (too
 * many recipients, a missing permission), failed results, and silence; all of them reject here, once.
 * @param ms milliseconds, the wait for one of the lanes included
 * @throws OfficeError for a failed result, DeadlineError for silence, else what office.js threw
 */
export function call<T>(what: string, ms: number, start: (answered: Answered<T>) => void): Promise<T> {
  return within(ms, what, inLane(what, ms, start));
}

/** A call that came back as failed. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  /** Office's own number for what went wrong, 0 where it gave none. */
  readonly code: number;

  constructor(what: string, code: number) {
    super(`${what} failed with code ${code}`);
    this.code = code;
  }
}

/** Whether the client has a version of the mailbox requirement set, `1.14`. */
export function supports({ context }: OfficeNamespace, version: string): boolean {
  try {
    return context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}

/** What is being written; undefined for what is only read, and where Outlook shows nothing. */
export function composeOf({ context }: OfficeNamespace): Compose | undefined {
  // Null where the mailbox is hidden from the address list, though the types say otherwise.
  const mailbox = context.mailbox as Office.Mailbox | undefined | null;
  const item = (mailbox && mailbox.item) as Compose | undefined | null;
  if (!item) return undefined;
  // What is only read has its recipients as plain lists.
  const first = recipientsIn(item, 'to');
  return first && typeof first.getAsync === 'function' ? item : undefined;
}

/** The mail that is being written; undefined beside an appointment, too. */
export function messageOf(office: OfficeNamespace): MessageCompose | undefined {
  const item = composeOf(office);
  return item && !isAppointment(item) ? item : undefined;
}

/** Whether an item is an appointment. */
export function isAppointment(item: Compose): item is Office.AppointmentCompose {
  return 'requiredAttendees' in item;
}

/** A recipient field, attendees taken for To and Cc; undefined for the Bcc that appointments lack. */
export function recipientsIn(item: Compose, field: Field): Office.Recipients | undefined {
  if (!isAppointment(item)) return item[field];
  if (field === 'bcc') return undefined;
  return field === 'to' ? item.requiredAttendees : item.optionalAttendees;
}

/** Outlook's language, of the two we speak. */
export function languageOf({ context }: OfficeNamespace): 'ja' | 'en' {
  return context.displayLanguage.slice(0, 2) === 'ja' ? 'ja' : 'en';
}

/** Outlook on the web and new Outlook refuse a fourth call while three are under way (outlook.md A3). */
const LANES = 3;
let busy = 0;
/** Calls that nobody waits for any more and that the client still has under way, for all we know. */
let silent = 0;
const waiting: (() => void)[] = [];

async function inLane<T>(what: string, ms: number, start: (answered: Answered<T>) => void): Promise<T> {
  const asked = Date.now();
  // Whoever is woken has the lane already: one that asks later must not take it in between.
  if (isFull()) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    const left = ms - (Date.now() - asked);
    // Nobody waits any more; a write that started now would surprise.
    if (left <= 0) throw new DeadlineError(`${what} did not answer within ${ms} ms`);
    const answer = answerOf(what, start);
    return await within(left, what, answer).catch((error: unknown) => {
      if (error instanceof DeadlineError) {
        silent += 1;
        answer.then(over, over);
      }
      throw error;
    });
  } finally {
    busy -= 1;
    next();
  }
}

/** A call that was given up takes its lane until it is answered after all. */
function over(): void {
  silent -= 1;
  next();
}

function next(): void {
  const first = isFull() ? undefined : waiting.shift();
  if (!first) return;
  busy += 1;
  first();
}

/** One lane is left however many calls stay silent, or three such calls would end all. */
function isFull(): boolean {
  return busy >= Math.max(1, LANES - silent);
}

function answerOf<T>(what: string, start: (answered: Answered<T>) => void): Promise<T> {
  // A second answer to the same call changes nothing: a promise settles once.
  return new Promise((resolve, reject) => {
    start((result) => {
      // A string in every build, the enumeration is only in those of office.js.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new OfficeError(what, codeOf(result)));
    });
  });
}

function codeOf(result: Office.AsyncResult<unknown>): number {
  const error = result.error as Office.AsyncResult<unknown>['error'] | undefined | null;
  return error && typeof error.code === 'number' ? error.code : 0;
}

/** Why a part is unknown, after a call that failed. */
export function reasonOf(error: unknown): 'timed-out' | 'failed' {
  return error instanceof DeadlineError ? 'timed-out' : 'failed';
}
