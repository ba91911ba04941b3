import type { UnreadBecause } from '../core/file-content.ts';
import type { Verdict } from '../core/judge.ts';
import type { Sentences } from '../core/rule.ts';

/** Everything the command says, in one language; the rules bring their own sentences. */
export interface Words {
  readonly help: string;
  /** What to do about a defect of ours, without a word about the mail. */
  readonly defect: string;

  readonly unknownOption: (option: string, nearest: string | undefined) => string;
  readonly unknownCommand: (command: string, nearest: string | undefined) => string;
  readonly unknownLanguage: (language: string) => string;
  readonly missingValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  readonly givenTwice: (option: string) => string;
  /** @param command the one that has it */
  readonly strayOption: (option: string, command: string) => string;
  readonly notAnAddress: (option: string, value: string) => string;
  readonly notALength: (option: string, value: string) => string;
  readonly severalPolicies: (policies: number) => string;
  readonly noCommand: string;
  readonly noMail: string;
  readonly noLint: string;
  /** @param words those that are too many */
  readonly noWordsForKit: (words: string) => string;
  readonly noArchive: string;
  readonly severalMails: (mails: number) => string;

  readonly noSuchFile: (name: string) => string;
  readonly isFolder: (name: string) => string;
  readonly notAllowed: (name: string) => string;
  readonly unreadableFile: (name: string, code: string) => string;
  readonly emptyFile: (name: string) => string;
  readonly headersTooLarge: (name: string) => string;
  readonly noMailIn: (name: string) => string;
  readonly outlookFile: (name: string) => string;
  readonly mailbox: (name: string, mails: number) => string;
  readonly policyNotUtf8: (name: string) => string;
  /** @param count how many problems there are, since only the first are in words */
  readonly badPolicy: (name: string, count: number, problems: readonly string[]) => string;

  readonly verdicts: { readonly [V in Verdict]: string };
  /** What a policy that only monitors would have done. */
  readonly monitored: { readonly ask: string; readonly block: string };
  /** Of the text only the first so many characters were looked at. */
  readonly bodyCut: (characters: number) => string;
  /** Of a mail above 8 MB only the beginning was read. */
  readonly beginningOnly: string;
  readonly exempted: (rule: string, reasons: readonly string[]) => string;
  /** How a policy's file came out of the look at it. */
  readonly lint: {
    readonly clean: (name: string, revision: number) => string;
    readonly counted: (name: string, errors: number, warnings: number) => string;
    readonly error: string;
    readonly warning: string;
  };
  /** One word for a finding's level. */
  readonly levels: { readonly note: string; readonly ask: string; readonly block: string };
  readonly mail: string;
  readonly recipients: (
    fields: { readonly to: number; readonly cc: number; readonly bcc: number },
    external: number,
  ) => string;
  readonly nobody: string;
  /** Of these headers nobody knows whom they name. */
  readonly notRead: (headers: readonly string[]) => string;
  readonly why: string;
  readonly advice: string;
  readonly about: string;
  /** The first names, and how many more there are. */
  readonly names: (names: readonly string[], more: number) => string;
  readonly moveToBcc: (recipients: number, placeholder: string | undefined) => string;
  readonly policy: string;
  readonly policyOf: (source: string, revision: number, builtIn: boolean) => string;
  /** Whom the policy names for questions. */
  readonly contact: string;

  readonly troubles: {
    /** @param header as it stands in a mail: `From` */
    readonly unread: (header: string) => Sentences;
    /** Of a mail that only its readers can open. */
    readonly encrypted: Sentences;
    readonly bodyUnread: Sentences;
    readonly attachmentsUnread: Sentences;
    readonly ruleFailed: (rule: string) => Sentences;
    readonly policyUnreadable: Sentences;
  };
  /** Attached files that were not looked into, or only in part; `files` names them with the reasons. */
  readonly unreadFiles: (files: string) => Sentences;
  readonly unreadFile: (file: string, reasons: readonly string[]) => string;
  /** Why something of a file was not read, in a few words. */
  readonly because: { readonly [B in UnreadBecause]: string };
}

/** A sentence that waits for its language. */
export type Say = (words: Words) => string;
