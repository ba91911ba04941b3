import { isAddress } from '../../../core/address.ts';
import { FIELDS } from '../../../core/draft.ts';
import { BUILD } from '../build-facts.ts';
import { DeadlineError, within } from '../deadline.ts';
import { call, OfficeError, type OfficeNamespace } from '../office.ts';
import type { Given } from '../recipients.ts';
import { EACH, type FieldKey, messageIn } from './kept.ts';

/** How one piece of work ended, and after how many milliseconds; `skipped`: no time was left for it. */
export interface Step {
  readonly ms: number;
  readonly end: 'ok' | 'no-answer' | 'failed' | 'threw' | 'skipped';
  /** Office's number of the error. */
  readonly code?: number;
}

/**
 * Does a piece of work and times it; `see` looks at what it brought. Never rejects.
 * @param work gets the milliseconds it may take
 */
export type Timer = <T>(work: (ms: number) => Promise<T>, see?: (value: T) => void) => Promise<Step>;

/** What an entry of a recipient field looks like, without what is in it. */
export interface Shape {
  readonly type: unknown;
  readonly address: Kind;
  readonly name: Kind;
}

type Kind = 'address' | 'text' | 'empty' | 'missing';

/** A timer whose works may take three seconds each, and so many milliseconds together. */
export function timerOf(total: number): Timer {
  const over = Date.now() + total;
  return async (work, see) => {
    const began = Date.now();
    const ended = (end: Step['end'], code?: number): Step =>
      Object.assign({ ms: Date.now() - began, end }, code !== undefined && { code });
    const left = Math.min(EACH, over - began);
    if (left <= 0) return ended('skipped');
    try {
      const value = await work(left);
      const step = ended('ok');
      if (see) see(value);
      return step;
    } catch (error) {
      if (error instanceof DeadlineError) return ended('no-answer');
      return error instanceof OfficeError ? ended('failed', error.code) : ended('threw');
    }
  };
}

/**
 * How large the file is that classic Outlook loads at Send, and how long it takes to fetch it past every
 * cache: large ones were reported to misbehave there (office-js 4780).
 */
export async function measureLaunch(time: Timer) {
  let bytes: number | undefined;
  const url = `${BUILD.base}launch.js`;
  const load = async (): Promise<string> => {
    const answer = await fetch(url, { cache: 'no-store', credentials: 'omit' });
    if (!answer.ok) throw new Error('the server has no such file');
    return await answer.text();
  };
  const fetched = await time(
    (ms) => within(ms, url, load()),
    (text) => {
      bytes = bytesIn(text);
    },
  );
  return { fetched, bytes, small: BUILD.launch === 'small' };
}

/** The length of a text in UTF-8, counted by hand: not every runtime has what would encode it. */
function bytesIn(text: string): number {
  let bytes = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    // A pair of surrogates makes four.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}

/** What this runtime can do with what is kept about a draft. */
export async function measureSession(office: OfficeNamespace, time: Timer) {
  const key: FieldKey = 'sekisho.field.trial';
  const word = String(Date.now());
  let same: boolean | undefined;
  let gone: boolean | undefined;
  const set = await time((ms) =>
    call<void>(key, ms, (done) => messageIn(office).sessionData.setAsync(key, word, done)),
  );
  const all = await time(readAll, (kept) => {
    same = kept[key] === word;
  });
  const remove = await time((ms) =>
    call<void>(key, ms, (done) => messageIn(office).sessionData.removeAsync(key, done)),
  );
  await time(readAll, (kept) => {
    gone = !(key in kept);
  });
  return { set, all, same, remove, gone };

  async function readAll(ms: number): Promise<Readonly<Record<string, unknown>>> {
    const all = await call<object>(key, ms, (done) => messageIn(office).sessionData.getAllAsync(done));
    return all as Readonly<Record<string, unknown>>;
  }
}

/** How long the recipients take, one field after another, and what those in To look like. */
export async function measureRecipients(office: OfficeNamespace, time: Timer) {
  const steps: Step[] = [];
  let shapes: readonly Shape[] = [];
  for (const field of FIELDS) {
    const read = (ms: number): Promise<readonly Given[]> =>
      call<Office.EmailAddressDetails[]>(field, ms, (done) => messageIn(office)[field].getAsync(done));
    const see = (list: readonly Given[]): void => {
      if (field === 'to') shapes = list.map(shapeOf);
    };
    steps.push(await time(read, see));
  }
  return { to: steps[0], cc: steps[1], bcc: steps[2], shapes };
}

/** What an entry looks like. */
export function shapeOf({ recipientType, emailAddress, displayName }: Given): Shape {
  return { type: recipientType, address: kindOf(emailAddress), name: kindOf(displayName) };
}

function kindOf(text: unknown): Kind {
  if (typeof text !== 'string') return 'missing';
  if (text === '') return 'empty';
  return isAddress(text) ? 'address' : 'text';
}
