import type { Counts } from '../../core/finding.ts';
import type { Verdict } from '../../core/judge.ts';
import type { Policy } from '../../core/policy.ts';
import type { ThreadSource } from '../thread/answered.ts';

/** What `backtest --json` prints, exactly: other programs read it. */
export interface BacktestResult {
  /** False where it was interrupted: the figures are those of the mails up to then. */
  readonly complete: boolean;
  readonly mails: {
    readonly judged: number;
    /** Those of the judged that answer a mail. */
    readonly replies: number;
    /** The judged by how it is known who was in the mail they answer. */
    readonly threads: { readonly [T in ThreadSource]: number };
    /** Those of the judged that are above 8 MB: of these the first 8 MB were read, and attachments are unknown. */
    readonly beginningOnly: number;
    /** Others of the judged whose text nobody could read: encrypted, or in an unknown character encoding. */
    readonly bodyUnread: number;
    /** Deleted in the mail client but still in its files; not judged. */
    readonly deleted: number;
    readonly unread: number;
  };
  /** Files in the folders that are no mail files; nobody has looked into them. */
  readonly otherFiles: number;
  /** The first thousand that could not be read. */
  readonly unread: readonly { readonly place: Place; readonly because: UnreadReason }[];
  /** In the order of the command line; the built-in policy where none is given. */
  readonly policies: readonly PolicyFigures[];
  /** Where two policies are given. */
  readonly comparison?: Comparison;
}

/** Where a mail is found again. */
export interface Place {
  readonly file: string;
  /** In an mbox file: which of its mails, counted from 1. */
  readonly number?: number;
  /** In an mbox file: the byte at which the mail's "From " line begins. */
  readonly offset?: number;
}

/**
 * - `too-large`: its headers alone are above 8 MB;
 * - `unreadable`: the system does not give the file, or a part of it;
 * - `empty`, `no-mail`, `msg`: as `check` says it;
 * - `failed`: a defect of Sekisho.
 */
export type UnreadReason = 'too-large' | 'unreadable' | 'empty' | 'no-mail' | 'msg' | 'failed';

/** What one policy would have done. */
export interface PolicyFigures {
  readonly policy: Pick<Policy, 'state' | 'sha256' | 'source' | 'revision'>;
  /** A policy that only monitors is counted as if it did not. */
  readonly monitor: boolean;
  readonly verdicts: { readonly [V in Verdict]: number };
  readonly per1000: Rate;
  /** Those of the asked and blocked that answer a mail. */
  readonly heldReplies: number;
  /**
   * The same by how it is known who was in the mail being answered: what is asked where that is `unknown` a
   * mail client, which knows it, might not ask.
   */
  readonly threads: { readonly [T in ThreadSource]: HeldShare };
  /** Mails in which an exemption kept a rule from saying something. */
  readonly exempted: number;
  /** Rules that found something, the one that holds most mails first. */
  readonly rules: readonly RuleFigures[];
  /** Whom the held mails were most often about, in as many lines as the list of mails. */
  readonly recipients: readonly {
    /** Counted through the whole run in the order of appearance, the same for every policy. */
    readonly recipient: number;
    /** Only with `--addresses`. */
    readonly address?: string;
    readonly mails: number;
  }[];
  /** The strongest, as many as `--list` says. */
  readonly mails: readonly HeldMail[];
}

/** How many of a kind of mail were held. */
export interface HeldShare {
  readonly ask: number;
  readonly block: number;
  /** Of a thousand of the kind. */
  readonly per1000: Rate;
}

/** How many mails a rule or a finding reached each level in. */
export interface Levels {
  readonly note: number;
  readonly ask: number;
  readonly block: number;
  readonly per1000: Rate;
}

/** Of a thousand mails, to two decimals. */
export interface Rate {
  readonly ask: number;
  readonly block: number;
}

export interface RuleFigures extends Levels {
  /** The rule's id; `sekisho` where Sekisho itself could not read or check something. */
  readonly rule: string;
  readonly findings: readonly (Levels & { readonly finding: string })[];
}

/** A mail that would have been held. */
export interface HeldMail {
  readonly place: Place;
  /** As the mail says it, in the sender's own time; '' where it says none. */
  readonly date: string;
  /** Only with `--subjects`. */
  readonly subject?: string;
  readonly verdict: Verdict;
  /** Names of the findings that held it, most harmful first. */
  readonly findings: readonly string[];
  readonly recipients: { readonly to: number; readonly cc: number; readonly bcc: number };
  readonly counts?: Counts;
}

/** How the second policy would have judged otherwise than the first. */
export interface Comparison {
  readonly same: number;
  readonly stricter: number;
  readonly looser: number;
  readonly changes: readonly { readonly from: Verdict; readonly to: Verdict; readonly mails: number }[];
  /** Those that differ most, as many as `--list` says. */
  readonly mails: readonly {
    readonly place: Place;
    readonly date: string;
    readonly subject?: string;
    readonly from: Verdict;
    readonly to: Verdict;
  }[];
}
