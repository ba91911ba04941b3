import { call, composeOf, type OfficeNamespace } from './office.ts';

/**
 * What handler and pane tell each other about one open draft lies in Outlook's `sessionData`: it is
 * seen by both, and gone when the draft closes. At most 50,000 characters in all (2.6 million from
 * requirement set 1.16); on a Mac the handler sees what the pane wrote up to 2 s late (office-js 5951).
 */
export type SessionKey =
  /** A word of our own by which the draft is known while it is open. */
  | 'sekisho.draft'
  /** What the handler asked last. */
  | 'sekisho.asked'
  /** What the person agreed to. */
  | 'sekisho.consent'
  /** Who was in the mail being answered. */
  | 'sekisho.thread'
  /** What an undo of the last move would write. */
  | 'sekisho.undo'
  /** A pane has been open beside the draft, so an answer may be on its way. */
  | 'sekisho.pane'
  /** The question whose alert ran the move: what the button hands over counts once. */
  | 'sekisho.pressed'
  /** The confirmed crowds, once the pane has added one. */
  | 'sekisho.crowds'
  /** The handler gave up reading the recipients once: it waits longer now. */
  | 'sekisho.slow'
  /** The field test's messages. */
  | 'sekisho.field';

/** Everything kept about the draft; keys that are not there are absent. */
export type Kept = { readonly [K in SessionKey]?: unknown };

/** Milliseconds for each call. */
const DEADLINE = 3_000;
/** A single value longer than this is not kept: the others need room in the 50,000. */
export const ROOM = 24_000;

/**
 * Reads everything that is kept about the open draft.
 * @throws OfficeError, DeadlineError, or where there is no open draft or no `sessionData` (before 1.11)
 */
export async function recallAll(office: OfficeNamespace): Promise<Kept> {
  const data = storeOf(office);
  const all = await call<object>('sessionData.getAllAsync', DEADLINE, (done) => data.getAllAsync(done));
  const kept: Record<string, unknown> = {};
  for (const [key, text] of entries(all)) kept[key] = valueIn(text);
  return kept;
}

/** Reads one value; undefined where there is none. @throws as {@link recallAll} */
export async function recall(office: OfficeNamespace, key: SessionKey): Promise<unknown> {
  return (await recallAll(office))[key];
}

/**
 * Keeps a value until the draft closes.
 * @throws RangeError for one that is too long, otherwise as {@link recallAll}
 */
export async function keep(office: OfficeNamespace, key: SessionKey, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  if (text.length > ROOM) throw new RangeError(`${key} is too long`);
  const data = storeOf(office);
  await call<void>('sessionData.setAsync', DEADLINE, (done) => data.setAsync(key, text, done));
}

/** Drops a value; it may not be there. @throws as {@link recallAll} */
export async function forget(office: OfficeNamespace, key: SessionKey): Promise<void> {
  const data = storeOf(office);
  await call<void>('sessionData.removeAsync', DEADLINE, (done) => data.removeAsync(key, done));
}

function storeOf(office: OfficeNamespace): Office.SessionData {
  const item = composeOf(office);
  // Before 1.11 there is none, though the types say otherwise.
  const data = item && (item.sessionData as Office.SessionData | undefined);
  if (!data) throw new Error('nothing is kept here');
  return data;
}

function entries(all: object): readonly [string, unknown][] {
  const record = all as { readonly [key: string]: unknown };
  return Object.keys(record).map((key): [string, unknown] => [key, record[key]]);
}

/** What a kept text stands for; one that is not ours, or of another build, is as good as none. */
export function valueIn(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
