import { type Draft, type Known, known, unknown } from '../../core/draft.ts';
import type { Outcome } from '../../core/guard.ts';
import type { Host } from '../../core/host.ts';
import type { Decision } from '../../core/judge.ts';
import {
  type DecisionRecord,
  type DifferenceRecord,
  type FailureRecord,
  grown,
  hourOf,
  keyedDigest,
  placeOf,
  PLACES,
  recordOf,
} from '../../core/record.ts';
import { reasonGiven, type ReasonRecord, reasonRecord } from '../../core/reason.ts';
import { STORED, type Stored } from './ahead.ts';
import { within } from './deadline.ts';
import type { Difference } from './sent.ts';
import { recall, store } from './session.ts';

/** One Send as its host sees it, for the log. */
export interface Watched {
  /** The host itself, to be used in its place. */
  readonly host: Host;
  /** Writes what the Send came to: afterwards and in nobody's way. Never rejects. */
  keep(outcome: Outcome, at?: Date): Promise<void>;
}

/** Looks on while a Send is guarded: what was read and asked last, and how long the person took. */
export function watched(host: Host): Watched {
  const began = Date.now();
  let [waited, moved, agreed] = [0, false, false];
  let draft: Draft | undefined;
  let question: Decision | undefined;
  let reason: string | undefined;
  return {
    host: {
      ...host,
      async read() {
        draft = await host.read();
        return draft;
      },
      async ask(asked) {
        question = asked.decision;
        agreed = false;
        reason = undefined;
        const since = Date.now();
        try {
          return await host.ask(asked);
        } finally {
          waited += Date.now() - since;
        }
      },
      async agree(consent) {
        await host.agree(consent);
        agreed = true;
        reason = question && reasonGiven(consent, question.demand);
      },
      async apply(action, asked) {
        const applied = await host.apply(action, asked);
        moved ||= applied.done;
        return applied;
      },
    },
    async keep(outcome, at = new Date()) {
      const about = {
        at,
        ms: at.getTime() - began - waited,
        draft,
        question,
        moved,
        agreed,
        ...clientHere(),
      };
      try {
        // One line for whoever looks for a reason, also where nothing can be kept.
        console.info('Sekisho decided', JSON.stringify(recordOf(outcome, { ...about, key: '' })));
      } catch (error) {
        return notKept(error);
      }
      await write(async (key) => {
        const mail = `${await wordOfSession()} ${draft?.key ?? ''}`;
        return recordOf(outcome, { ...about, client: await clientOf(), key, mail, lost });
      });
      // A yes that came to nothing, because the mail had changed, explains nothing.
      const why = reason;
      if (outcome.do !== 'send' || !agreed || why === undefined) return;
      const { findings } = (question ?? outcome.decision).challenge;
      await write(async (key) => {
        const mail = keyedDigest(key, `${await wordOfSession()} ${draft?.key ?? ''}`);
        return reasonRecord({ ...about, client: await clientOf(), mail, findings, reason: why, lost });
      });
    },
  };
}

/** Writes that a check failed, so that nothing was decided. Never rejects. */
export function keepFailure(): Promise<void> {
  const hour = hourOf(new Date());
  return write(async () => ({ hour, end: 'failed', ...clientHere(), client: await clientOf(), lost }));
}

/** Writes that a mail went to others than were judged. Never rejects. */
export function keepDifference(difference: Difference): Promise<void> {
  const hour = hourOf(new Date());
  return write(async () => ({
    hour,
    end: 'otherwise',
    ...difference,
    ...clientHere(),
    client: await clientOf(),
    lost,
  }));
}

/** The log's lines, oldest first; unknown where the store does not answer. */
export async function readLog(): Promise<Known<string>> {
  try {
    const found: Readonly<Record<string, unknown>> = await within(
      DEADLINE,
      'storage.local',
      messenger.storage.local.get(PLACE_KEYS),
    );
    const places = PLACE_KEYS.map((key) => found[key]).filter((one) => typeof one === 'string');
    return known(
      places
        .filter((one) => one !== '')
        .toSorted()
        .join('\n'),
    );
  } catch {
    return unknown('failed');
  }
}

/** Erases all lines, and the key by which they could be found again. @throws where the store fails */
export async function eraseLog(): Promise<void> {
  await writing;
  await within(DEADLINE, 'storage.local', messenger.storage.local.remove([...PLACE_KEYS, KEY]));
}

/**
 * The log's secret, for whatever else is kept as a digest; none before the first line was kept, nor after the
 * log was erased.
 * @param deadline milliseconds
 * @param given what the store is known to hold already
 * @throws where the store fails
 */
export async function readKey(deadline = DEADLINE, given?: Promise<Stored>): Promise<string | undefined> {
  const found = await within(deadline, 'storage.local', given ?? messenger.storage.local.get(KEY));
  const key: unknown = found[KEY];
  return typeof key === 'string' ? key : undefined;
}

/** Every call of the store: nobody waits for the log, but the next line does. */
const DEADLINE = 10_000;
const PLACE_KEYS = Array.from({ length: PLACES }, (_one, place) => `log:${place}`);
/** What the digests are keyed with; it never leaves the store. */
const KEY = STORED.logKey;

/** Lines are written one after the other, because each is added to what is there. */
let writing: Promise<void> = Promise.resolve();
/** Lines that could not be kept since the last one that could. */
let lost = 0;

type LogRecord = DecisionRecord | FailureRecord | DifferenceRecord | ReasonRecord;

function write(make: (key: string) => Promise<LogRecord>): Promise<void> {
  writing = writing.then(() => append(make)).then(kept, notKept);
  return writing;
}

async function append(make: (key: string) => Promise<LogRecord>): Promise<void> {
  const { local } = messenger.storage;
  const key = (await readKey()) ?? secret();
  const line = JSON.stringify(await make(key));
  const place = `log:${placeOf(line)}`;
  const lines: unknown = (await within(DEADLINE, 'storage.local', local.get(place)))[place];
  const value = grown(typeof lines === 'string' ? lines : '', line);
  await within(DEADLINE, 'storage.local', local.set({ [KEY]: key, [place]: value }));
}

function kept(): void {
  lost = 0;
}

function notKept(error: unknown): void {
  lost += 1;
  const name = error instanceof Error ? error.name : 'unknown error';
  console.error(`Sekisho: a line of the log could not be kept (${lost}): ${name}`);
}

function secret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16)).join('.');
}

/** Thunderbird numbers its windows anew at each start: with this word a number means one mail only. */
async function wordOfSession(): Promise<string> {
  const before = await recall<string>('log-session');
  if (before !== undefined) return before;
  const word = crypto.randomUUID();
  await store('log-session', word);
  return word;
}

/** What can be said without asking the client. */
function clientHere(): { readonly client: string; readonly version: string } {
  try {
    return { client: 'thunderbird', version: messenger.runtime.getManifest().version };
  } catch {
    return { client: 'thunderbird', version: 'unknown' };
  }
}

/** `thunderbird 153.7`; without a number where the client does not say. */
async function clientOf(): Promise<string> {
  try {
    const { version } = await within(DEADLINE, 'getBrowserInfo', messenger.runtime.getBrowserInfo());
    return `thunderbird ${version}`;
  } catch {
    return 'thunderbird';
  }
}
