import type { Verdict } from '../../core/judge.ts';
import type { Place, UnreadReason } from './result.ts';
import type { ThreadSource } from '../thread/answered.ts';

/** Everything `backtest` says besides the words of the command, in one language. */
export interface BacktestWords {
  /** @param percent of the bytes; done and total are bytes */
  readonly progress: (percent: number, done: number, total: number, mails: number) => string;
  readonly interrupted: string;
  readonly nothingFound: string;
  readonly judged: (mails: number) => string;
  readonly beginningOnly: (mails: number) => string;
  readonly bodyUnread: (mails: number) => string;
  readonly deleted: (mails: number) => string;
  readonly otherFiles: (files: number) => string;
  readonly unread: (mails: number) => string;
  readonly unreadReasons: { readonly [R in UnreadReason]: string };
  /** That only the first are named. */
  readonly unreadMore: (mails: number) => string;
  readonly place: (place: Place) => string;

  readonly policy: (name: string) => string;
  readonly monitor: string;
  readonly perThousand: string;
  /** What would have happened to a mail of each verdict. */
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly exempted: (mails: number) => string;
  /** Above the figures for each way of knowing the mail being answered. */
  readonly byThread: string;
  /** Above the column of all mails of a kind. */
  readonly all: string;
  readonly threads: { readonly [T in ThreadSource]: string };
  readonly byRule: string;
  readonly recipients: string;
  readonly recipient: (number: number) => string;
  readonly mails: (mails: number) => string;
  readonly strongest: (shown: number, held: number) => string;
  readonly counts: (addresses: number, parties: number, personal: number) => string;
  readonly fields: (to: number, cc: number, bcc: number) => string;
  readonly noDate: string;
  /** Why the figures are the most that could be. @param unknown of the held, replies to a mail that nobody knows */
  readonly upperLimit: (held: number, unknown: number) => string;

  readonly comparison: string;
  readonly same: (mails: number) => string;
  readonly stricter: (mails: number) => string;
  readonly looser: (mails: number) => string;
  readonly change: (from: Verdict, to: Verdict) => string;
  readonly differing: (shown: number, all: number) => string;
}
