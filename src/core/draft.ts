import type { FileContent } from './file-content.ts';

/**
 * A read-only snapshot of the mail as the host sees it at one moment, which also says what could
 * *not* be read. Rules never see a mail client, only this.
 */
export interface Draft {
  /** The host's own name for this draft while it is open; a consent is bound to it. */
  readonly key: string;
  readonly kind: 'mail' | 'appointment';
  readonly from: Known<Mailbox>;
  /** The sender's own addresses besides From, as far as the host knows them. */
  readonly own: readonly string[];
  readonly to: Known<readonly Recipient[]>;
  readonly cc: Known<readonly Recipient[]>;
  readonly bcc: Known<readonly Recipient[]>;
  /** Where answers are to go: everybody who gets the mail sees these addresses. Absent where the client cannot tell. */
  readonly replyTo?: Known<readonly Recipient[]>;
  /**
   * Addresses of those who were in the mail being answered, taken when composing started.
   * Unknown (a draft, a mailto link, the command line) means that everybody counts as new.
   */
  readonly thread: Known<readonly string[]>;
  /** OpenPGP or S/MIME encryption is on: Bcc recipients can then be seen in the key list. */
  readonly encrypted: Known<boolean>;
  /** Signing is on, and this client signs the Bcc recipients with the mail, for everybody to read. */
  readonly signsBcc?: true;
  readonly subject: Known<string>;
  /** The body as text, quotes and signature included. */
  readonly body: Known<string>;
  /** Of a longer body the rules look at the first so many characters; absent where it was read whole. */
  readonly bodyCutAt?: number;
  readonly attachments: Known<readonly Attachment[]>;
  /** How many people earlier mails of this draft or subject reached; absent where nothing is kept. */
  readonly earlier?: readonly EarlierCrowd[];
  /** Who was in the mail when its window opened; absent where the client cannot tell or nobody was. */
  readonly began?: Beginning;
  /** What the client itself asks about after us: there a rule only notes. */
  readonly asksItself?: readonly NativeQuestion[];
}

/** What would show the Bcc recipients of this mail to everybody; undefined where Bcc hides them. */
export function bccShownBy(draft: Draft): 'encryption' | 'signature' | undefined {
  if (draft.encrypted.known && draft.encrypted.value) return 'encryption';
  return draft.signsBcc ? 'signature' : undefined;
}

/** A question that a mail client asks by itself. */
export type NativeQuestion = 'empty-subject' | 'missing-attachment';

/** To how many people something went before: this draft when its sending was agreed to, or a mail with its subject. */
export interface EarlierCrowd {
  readonly what: 'confirmed' | 'same-subject';
  readonly people: number;
}

/** Whom a mail began with, and what it began as. `made`: from a template, an earlier mail or a link. */
export interface Beginning {
  readonly as: 'draft' | 'made';
  readonly addresses: readonly string[];
}

/** A value that was read, or the reason why it was not: never an empty stand-in. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly because: UnknownReason };

/**
 * - `not-offered`: this client has no way to tell;
 * - `not-asked`: no enabled rule needs it, so the host did not fetch it;
 * - `failed`: the client answered with an error;
 * - `timed-out`: the client did not answer in time;
 * - `capped`: the client's answer stops at a limit, there may be more.
 */
export type UnknownReason = 'not-offered' | 'not-asked' | 'failed' | 'timed-out' | 'capped';

export type Recipient = Mailbox | List | Unresolved;

/** One person or machine with an address. */
export interface Mailbox {
  readonly kind: 'mailbox';
  /** Display name, '' where there is none. */
  readonly name: string;
  /** `local@domain` as written. */
  readonly address: string;
  /** The client says that it is a list or group on a server. */
  readonly isList?: true;
  /** The client says that it is nobody of the sender's organisation, whatever the address says. */
  readonly isOutside?: true;
}

/**
 * A list or group whose members the client writes into the header (Thunderbird's lists, Outlook's
 * contact groups, RFC 5322 groups). A server-side list is a {@link Mailbox}: its members do not see
 * one another in the header.
 */
export interface List {
  readonly kind: 'list';
  readonly name: string;
  /** What the client itself calls the entry, to write it back unchanged. */
  readonly raw: string;
  readonly members: Known<readonly Mailbox[]>;
}

/** An entry that is neither an address nor a list the client knows. */
export interface Unresolved {
  readonly kind: 'unresolved';
  readonly text: string;
}

export interface Attachment {
  /** The file's name, '' where it has none. */
  readonly name: string;
  /** Bytes. */
  readonly size: Known<number>;
  /** The media type as the client gives it, such as `application/pdf`. */
  readonly type?: string;
  /** What is inside; absent where nobody looks into files, `not-asked` as long as nobody has looked. */
  readonly content?: Known<FileContent>;
}

export type Field = 'to' | 'cc' | 'bcc';
export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];

/** A part of the draft without which nobody knows whom it reaches or shows. */
export type UnreadPart = 'from' | Field | 'replyTo';

/** A part of the draft that only some rules read: where it is missing, whom the mail reaches is still known. */
export type UncheckedPart = 'subject' | 'body' | 'attachments';

/** The parts of a draft a rule may ask a host for, and a consent may cover. */
export type Part = 'recipients' | 'thread' | 'subject' | 'body' | 'attachments' | 'files';

/** Wraps a value that was read. */
export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

/** Says why a value was not read. */
export function unknown(because: UnknownReason): Known<never> {
  return { known: false, because };
}
