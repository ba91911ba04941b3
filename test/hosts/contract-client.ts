import type { Host } from '../../src/core/host.ts';

/** The part of a host that can be called from afar, all of it asynchronous. */
export type RemoteHost = Pick<Host, 'read' | 'consent' | 'agree' | 'apply' | 'circles' | 'remember'>;

/** A recipient as a person writes one: `Name <address>`, an address, or a list of the client. */
export type Written = string | WrittenList;

/** A list that the client itself expands; the client's address book must know it before it is used. */
export interface WrittenList {
  readonly list: string;
  readonly members: readonly string[];
}

/** What stands in the fields of a compose window. */
export interface WrittenMail {
  readonly to?: readonly Written[];
  readonly cc?: readonly Written[];
  readonly bcc?: readonly Written[];
  readonly subject?: string;
}

/** The client's real fields, as a person would read them off the window: addresses, and names of lists. */
export type ShownFields = { readonly [F in 'to' | 'cc' | 'bcc']: readonly string[] };

/**
 * A mail client under the contract. Everything is asynchronous, so that the client may be another
 * process; nothing here goes through the host, except `host` itself.
 */
export interface ContractHost {
  /** The address mails are sent from. */
  readonly sender: string;
  /** The host of the draft opened last. */
  readonly host: RemoteHost;
  /** Opens a new draft with these fields; the one before stays open. */
  mailWith(mail: WrittenMail): Promise<void>;
  /** Writes into the open draft as a person would, past the host; fields not named stay. */
  edit(mail: WrittenMail): Promise<void>;
  /** What the client really holds now. */
  fieldsNow(): Promise<ShownFields>;
  /** Closes the draft opened last without sending it, and goes back to the one before, if any. */
  closeMail(): Promise<void>;
  /** Makes the next write of recipients fail in this way, where the client can be made to. */
  failNextWrite?(how: 'refused' | 'ignored' | 'half'): Promise<void>;
  /** Makes the To field unreadable until called with false, where the client can be made to. */
  hideTo?(hidden: boolean): Promise<void>;
  /** The client and everything started for it goes away. */
  leave(): Promise<void>;
}
