import { type CLIENT, FEATURES, GLOBALS } from './probe.ts';
import { type Answers, QUESTIONS } from './questions.ts';

/**
 * What a field test has found out, to be handed on. Every value is a number, yes or no, or one of a
 * known list of words; `null` where it is not known. A text the client may choose freely comes in only
 * in the form it must have, and as `other` where it has another: nobody's name, address or subject can.
 */
export type FieldReport = ReturnType<typeof readReport>;

/** Everything a run has gathered, as it comes: from the pane, and from a handler of any build. */
export interface Gathered {
  readonly run: string;
  /** The person went through to the end. */
  readonly whole: boolean;
  /** The version of the manifest, as the person has read it. */
  readonly manifest: string;
  readonly pane: unknown;
  readonly first: unknown;
  readonly second: unknown;
  readonly answers: Answers;
}

/** Makes the report; whatever does not belong into it is left out. */
export function reportOf(gathered: Gathered): FieldReport {
  return readReport(gathered);
}

/** Turns a value of unknown origin into one that may be handed on. */
type Reader<T> = (value: unknown) => T;

const amount: Reader<number | null> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;

const yesNo: Reader<boolean | null> = (value) => (typeof value === 'boolean' ? value : null);

function textLike(pattern: RegExp): Reader<string | null> {
  return (value) => (typeof value !== 'string' ? null : pattern.test(value) ? value : 'other');
}

function oneOf(...words: readonly string[]): Reader<string | null> {
  return (value) => (typeof value !== 'string' ? null : words.indexOf(value) >= 0 ? value : 'other');
}

function listOf<T>(read: Reader<T>): Reader<readonly T[] | null> {
  return (value) => (Array.isArray(value) ? value.slice(0, LONGEST).map(read) : null);
}

/** Keeps the fields it knows, and has all of them; null where there is no such object. */
function object<T>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T | null> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const given = value as { readonly [K in keyof T]?: unknown };
    const read = {} as T;
    for (const key of Object.keys(fields) as (keyof T)[]) read[key] = fields[key](given[key]);
    return read;
  };
}

/** An object whose fields are all of one kind. */
function record<T>(keys: readonly string[], read: Reader<T>): Reader<Readonly<Record<string, T>> | null> {
  const fields: Record<string, Reader<T>> = {};
  for (const key of keys) fields[key] = read;
  return object<Record<string, T>>(fields);
}

/** No list of a report is longer. */
const LONGEST = 20;

const version = textLike(/^\d{1,12}(?:\.\d{1,6}){1,3}$/);
const build = textLike(/^(?:unbuilt|\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.?\d*)?)$/);
const step = object({
  ms: amount,
  end: oneOf('ok', 'no-answer', 'failed', 'threw', 'skipped'),
  code: amount,
});
const kind = oneOf('address', 'text', 'empty', 'missing');
const shape = object({
  type: oneOf('user', 'externalUser', 'distributionList', 'other'),
  address: kind,
  name: kind,
});
const session = object({ set: step, all: step, same: yesNo, remove: step, gone: yesNo });
const recipients = object({ to: step, cc: step, bcc: step, shapes: listOf(shape) });

const client = object<{ readonly [K in keyof typeof CLIENT]: string | null }>({
  hostName: oneOf(
    'Outlook',
    'newOutlookWindows',
    'OutlookWebApp',
    'OutlookIOS',
    'OutlookAndroid',
    'MacOutlook',
  ),
  hostVersion: version,
  host: oneOf('Outlook'),
  platform: oneOf('PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal'),
  version,
  language: textLike(/^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/),
  runtimeUrl: oneOf('string', 'undefined', 'throws'),
});

const facts = object({
  build,
  sets: listOf(amount),
  globals: record(Object.keys(GLOBALS), oneOf('function', 'object', 'undefined', 'throws')),
  features: record(Object.keys(FEATURES), yesNo),
  client,
});

const EVENTS = ['onNewMessageCompose', 'onMessageCompose'] as const;

const handler = object({
  facts,
  /** The file of this runtime: milliseconds to evaluate it, rules in it, rules left to the pane. */
  launch: object({ evaluated: amount, rules: amount, left: amount }),
  age: amount,
  took: amount,
  ready: step,
  beat: object({ beats: amount, age: amount }),
  recipients,
  session,
  events: record(EVENTS, amount),
  snapshot: yesNo,
});

/** What the pane saw of one Send; milliseconds. */
const send = object({
  handler: step,
  /** From the handler's writing to the pane's seeing; absent where the pane was opened only afterwards. */
  lag: amount,
  context: oneOf('ours', 'none', 'another'),
  /** How the client took the request to be told of a new context, and how often it told. */
  listening: step,
  told: amount,
  after: amount,
});

const pane = object({
  facts,
  /** The file that classic Outlook loads, as the server gives it out. */
  launch: object({ fetched: step, bytes: amount, small: yesNo }),
  composeType: oneOf('newMail', 'reply', 'forward'),
  recipients,
  session,
  four: listOf(step),
  bcc: object({
    added: step,
    visible: amount,
    shapes: listOf(shape),
    emptied: step,
    empty: amount,
    restored: yesNo,
  }),
  first: send,
  second: send,
  events: record(EVENTS, amount),
});

function readReport(gathered: Gathered) {
  return {
    format: 1 as const,
    run: textLike(/^[0-9a-z]{1,8}$/)(gathered.run),
    whole: gathered.whole,
    manifest: version(gathered.manifest === '' ? undefined : gathered.manifest),
    pane: pane(gathered.pane),
    handler: { first: handler(gathered.first), second: handler(gathered.second) },
    answers: record(QUESTIONS, oneOf('yes', 'no', 'cannot-tell'))(gathered.answers),
  };
}
