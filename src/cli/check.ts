import { randomUUID } from 'node:crypto';
import { type Draft, known } from '../core/draft.ts';
import { readFile } from '../content/files/read.ts';
import { judge } from '../core/judge.ts';
import type { Verdict } from '../core/judge.ts';
import type { Policy } from '../core/policy.ts';
import type { Language } from '../core/rule.ts';
import { healthOf } from '../policy/health.ts';
import { builtInPolicy, readPolicy } from '../policy/policy.ts';
import { problemText } from '../policy/problem.ts';
import { problemsIn } from '../policy/problem-list.ts';
import { RULES } from '../rules/index.ts';
import { type Reading, readMail } from './mail/eml.ts';
import { beginningOf, LARGEST_MAIL } from './mail/head.ts';
import { plain, reportOf } from './report.ts';
import { resultOf } from './result.ts';
import { headerTextOf, peopleIn } from './thread/headers.ts';
import { WORDS } from './languages.ts';
import { unreadFilesIn } from './unread-files.ts';
import type { Say, Words } from './words.ts';

/** What the command leaves behind. */
export interface Ending {
  readonly exit: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** The exit codes scripts rely on; those from 64 on are of sysexits.h. */
export const EXIT = { fine: 0, ask: 10, block: 20, unusable: 64, defect: 70 } as const;

/**
 * Gives the bytes of a file, `-` being standard input; throws what Node throws.
 * @param most so many bytes of a larger file are enough
 */
export type ReadFile = (name: string, most?: number) => Promise<Uint8Array>;

/** Judges one mail file under the given or the built-in policy and puts the decision into words. */
export async function check(
  request: {
    readonly mail: string;
    /** The mail that it answers. */
    readonly thread?: string;
    readonly policy?: string;
    readonly json: boolean;
    /** The sender's own addresses besides From. */
    readonly me?: readonly string[];
    readonly language: Language;
  },
  surroundings: { readonly read: ReadFile; readonly colour: boolean; readonly today?: string },
): Promise<Ending> {
  const words = WORDS[request.language];
  const { today } = surroundings;
  const policy = await policyFrom(request.policy, surroundings.read, request.language, today);
  if (!policy.ok) return refusal(policy.because, words);

  const mail = await mailIn(request.mail, surroundings.read);
  if (!mail.ok) return refusal(mail.because, words);
  const { whole } = mail;
  const original = request.thread === undefined ? undefined : await mailIn(request.thread, surroundings.read);
  if (original && !original.ok) return refusal(original.because, words);

  const draft = Object.assign(
    { ...mail.draft, own: mail.draft.own.concat(request.me ?? []) },
    original && { thread: known(peopleIn(headerTextOf(original.bytes))) },
  );
  const decision = judge(draft, policy.policy, { rules: RULES, nonce: randomUUID(), today });
  const unread = (['body', 'attachments'] as const).filter((part) => !draft[part].known);
  const unreadFiles = unreadFilesIn(draft);
  const result = Object.assign(
    resultOf(decision, RULES, request.language),
    unread.length > 0 && { unread },
    unreadFiles.length > 0 && { unreadFiles },
    !whole && { beginningOnly: true as const },
  );
  const out = request.json
    ? jsonOf(result)
    : reportOf(result, decision, {
        words,
        language: request.language,
        name: request.mail,
        encrypted: draft.encrypted.known && draft.encrypted.value,
        colour: surroundings.colour,
      });
  return { exit: EXIT_OF[result.verdict], out, err: '' };
}

/** A mail file, or why it is none. */
async function mailIn(
  name: string,
  read: ReadFile,
): Promise<
  | { readonly ok: true; readonly draft: Draft; readonly bytes: Uint8Array; readonly whole: boolean }
  | { readonly ok: false; readonly because: Say }
> {
  let file: Uint8Array;
  try {
    // One byte more tells that there is more.
    file = await read(name, LARGEST_MAIL + 1);
  } catch (error) {
    return { ok: false, because: unreadable(name, error) };
  }
  const whole = file.length <= LARGEST_MAIL;
  const bytes = whole ? file : beginningOf(Buffer.from(file.buffer, file.byteOffset, LARGEST_MAIL));
  if (!bytes) return { ok: false, because: (say) => say.headersTooLarge(name) };
  const reading = await readMail(bytes, name, {
    isWhole: whole,
    files: (file, content) => readFile(file, content),
  });
  if (!reading.ok) return { ok: false, because: noMail(name, reading) };
  return { ok: true, draft: reading.draft, bytes, whole };
}

/** A complaint on standard error that ends the command. */
export function refusal(because: Say, words: Words): Ending {
  return { exit: EXIT.unusable, out: '', err: `${because(words).split('\n').map(plain).join('\n')}\n` };
}

const EXIT_OF: { readonly [V in Verdict]: number } = {
  send: EXIT.fine,
  note: EXIT.fine,
  ask: EXIT.ask,
  block: EXIT.block,
};

/**
 * The policy of a file, or the built-in one where no file is named.
 * @param today the day in UTC; without it nobody knows whether the policy has expired
 */
export async function policyFrom(
  name: string | undefined,
  read: ReadFile,
  language: Language,
  today?: string,
): Promise<{ readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly because: Say }> {
  if (name === undefined) return { ok: true, policy: builtInPolicy(RULES) };
  const written = await policyText(name, read);
  if (!written.ok) return written;
  const given = { rules: RULES, source: name };
  const reading = readPolicy(written.text, given);
  if (reading.ok) {
    if (today === undefined) return reading;
    const { policy } = healthOf({ ...given, offered: written, lastGood: undefined, today });
    return { ok: true, policy };
  }
  const problems = reading.problems.map((problem) => problemText(problem, language));
  return { ok: false, because: (say) => say.badPolicy(name, problemsIn(reading.problems), problems) };
}

/** The text of a policy's file. */
export async function policyText(
  name: string,
  read: ReadFile,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly because: Say }> {
  let bytes: Uint8Array;
  try {
    bytes = await read(name);
  } catch (error) {
    return { ok: false, because: unreadable(name, error) };
  }
  try {
    // The byte order mark stays, so that the policy's digest is that of the file.
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, because: (say) => say.policyNotUtf8(name) };
  }
}

/** Why a file cannot be read; a defect of ours is thrown on. */
export function unreadable(name: string, error: unknown): Say {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  return (say) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return say.noSuchFile(name);
    if (code === 'EISDIR') return say.isFolder(name);
    if (code === 'EACCES' || code === 'EPERM') return say.notAllowed(name);
    return say.unreadableFile(name, code);
  };
}

function noMail(name: string, reading: Extract<Reading, { ok: false }>): Say {
  return (say) => {
    if (reading.because === 'empty') return say.emptyFile(name);
    if (reading.because === 'msg') return say.outlookFile(name);
    if (reading.because === 'mailbox') return say.mailbox(name, reading.mails);
    return say.noMailIn(name);
  };
}

/** Indented, for people who look at it too; signs that steer a terminal are written as \u escapes. */
export function jsonOf(result: unknown): string {
  const steering = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(result, null, 2).replace(steering, escaped)}\n`;
}
