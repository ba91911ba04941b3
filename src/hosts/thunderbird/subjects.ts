import type { Draft, EarlierCrowd } from '../../core/draft.ts';
import type { Decision } from '../../core/judge.ts';
import { headcount } from '../../core/headcount.ts';
import { hourOf, keyedDigest } from '../../core/record.ts';
import { STORED, type Stored } from './ahead.ts';
import { within } from './deadline.ts';
import { readKey } from './log.ts';
import { fromOf } from './mail.ts';
import { addUsed } from './own.ts';

type Details = Pick<messenger.compose.ComposeDetails, 'from' | 'subject'>;

/**
 * How many external people earlier mails with this draft's subject reached within the last day; undefined
 * where nothing is known, also where the store fails. A reply is compared with the mail it answers, not
 * with this: who answers one person first and then everybody does what people do every day.
 */
export async function earlierCrowds(
  { subject, thread }: Draft,
  { now = new Date(), stored }: { readonly now?: Date; readonly stored?: Promise<Stored> | undefined } = {},
): Promise<readonly EarlierCrowd[] | undefined> {
  if (!subject.known || (thread.known && thread.value.length > 0)) return undefined;
  const text = tellingText(subject.value);
  if (text === undefined) return undefined;
  try {
    const [key, crowds] = await Promise.all([readKey(DEADLINE, stored), readCrowds(now, stored)]);
    if (key === undefined || crowds.length === 0) return undefined;
    const digest = keyedDigest(key, text);
    const same = crowds.filter((crowd) => crowd.subject === digest);
    return same.length === 0 ? undefined : same.map(({ people }) => ({ what: 'same-subject', people }));
  } catch {
    return undefined;
  }
}

/** Holds in mind, and in memory only, what is leaving this window until its Send has ended. Never throws. */
export function leaving(tabId: number, { from, subject = '' }: Details, decision: Decision): void {
  const sender = fromOf({ from });
  departing.set(tabId, { subject, decision, from: sender.known ? sender.value.address : '' });
}

/**
 * Remembers what has left. Only a mail that the server has taken comes with its Message-ID: a refusal
 * (measured on 140.12 and 153.7), a Cancel in one of Thunderbird's own questions and our own cancel do not.
 * Of a mail that Thunderbird sends in the background or later there is no such word, and it is not remembered.
 * @throws where the store fails
 */
export async function departed(
  tabId: number,
  { headerMessageId }: messenger.compose._OnAfterSendSendInfo,
): Promise<void> {
  const mail = departing.get(tabId);
  departing.delete(tabId);
  // Thunderbird gives null where the types know only undefined.
  if (!mail || !headerMessageId) return;
  const turn = writing.then(() => remember(mail));
  writing = turn.catch(() => undefined);
  await Promise.all([turn, mail.from !== '' && addUsed(mail.from)]);
}

/** Forgets every subject. @throws where the store fails */
export async function forgetCrowds(): Promise<void> {
  await writing;
  await within(DEADLINE, 'storage.local', messenger.storage.local.remove(KEY));
}

/** A mail that may go, from our answer to the end of its Send. */
interface Departing {
  readonly subject: string;
  /** The sender's address, '' where it could not be read. */
  readonly from: string;
  readonly decision: Decision;
}

/** A subject, and the most people that one of its mails reached. */
interface Crowd {
  /** Keyed with the log's secret. */
  readonly subject: string;
  readonly people: number;
  /** Of the last of these mails, in UTC, as in the log. */
  readonly hour: string;
}

const KEY = STORED.crowds;
const DEADLINE = 2_000;
/** Far more subjects than one person sends in a day. */
const MOST = 300;
/** Milliseconds: what is shown as one recipient and goes to everybody does so within minutes. */
const DAY = 86_400_000;

const departing = new Map<number, Departing>();

/** Crowds are written one after the other, because each is added to what is there. */
let writing: Promise<void> = Promise.resolve();

async function remember({ subject, decision }: Departing, now = new Date()): Promise<void> {
  const { audience, policy } = decision;
  const outside = audience.people.filter((person) => !person.internal);
  const text = tellingText(subject);
  // A trial to oneself or to colleagues is how people work, and a list of unknown size is no number.
  if (text === undefined || outside.length === 0 || audience.unknownLists.length > 0) return;
  const [key, crowds] = await Promise.all([readKey(DEADLINE), readCrowds(now)]);
  if (key === undefined) return;
  const digest = keyedDigest(key, text);
  const before = crowds.filter((crowd) => crowd.subject === digest).map((crowd) => crowd.people);
  const people = Math.max(...before, headcount(outside, policy.lists ?? []));
  const others = crowds.filter((crowd) => crowd.subject !== digest);
  const kept = [...others, { subject: digest, people, hour: hourOf(now) }].slice(-MOST);
  await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: kept }));
}

/** What is stored and not too old, the mail sent last at the end. */
async function readCrowds(now: Date, given?: Promise<Stored>): Promise<readonly Crowd[]> {
  const found = await within(DEADLINE, 'storage.local', given ?? messenger.storage.local.get(KEY));
  const stored: unknown = found[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.filter(isCrowd).filter(({ hour }) => {
    const age = now.getTime() - Date.parse(`${hour}:00Z`);
    return age >= 0 && age < DAY;
  });
}

function isCrowd(value: unknown): value is Crowd {
  const { subject, people, hour } = (value ?? {}) as Partial<Crowd>;
  return typeof subject === 'string' && typeof people === 'number' && typeof hour === 'string';
}

/** The subject without what answering and forwarding put before it; undefined where it is too short to tell one mail from another. */
function tellingText(subject: string): string | undefined {
  const folded = subject.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const text = folded.replace(PREFIXES, '');
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return width < TELLING ? undefined : text;
}

/** `Re: Fwd: `, `Re[2]: `, `返信: ` and their like, in lower case. */
const PREFIXES = /^(?:(?:re|fwd?|aw|wg|返信|転送) ?(?:\[\d+\]|\^?\d+)? ?: ?)+/;

/**
 * Letters, of which a Japanese character counts as two. 「会議のご案内」 and "Thank you" are shorter, and one
 * day brings several of them that have nothing to do with one another.
 */
const TELLING = 16;
