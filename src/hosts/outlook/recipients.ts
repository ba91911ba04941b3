import { isAddress } from '../../core/address.ts';
import { type List, type Recipient, unknown } from '../../core/draft.ts';

/** A recipient as office.js takes one. */
export interface Written {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** One entry as `getAsync` returns it; fields may be missing in spite of the published types. */
export type Given = Partial<Office.EmailAddressDetails>;

/**
 * What an entry of a recipient field is. `recipientType` only ever adds, that it is a list or somebody from
 * outside (office-js 4236): it goes stale when From changes, and calls a distribution list "other" when it comes
 * from its contact card (office-js 5035).
 */
export function recipientOf(given: Given): Recipient {
  const address = trimmed(given.emailAddress);
  const name = trimmed(given.displayName);
  if (isAddress(address)) {
    const mailbox = { kind: 'mailbox' as const, name, address };
    if (given.recipientType === LIST) return Object.assign(mailbox, { isList: true as const });
    return given.recipientType === OUTSIDE ? Object.assign(mailbox, { isOutside: true as const }) : mailbox;
  }
  // A mail begun from a contact card carries the address in the name (office-js 2201).
  if (address === '' && isAddress(name)) return { kind: 'mailbox', name: '', address: name };
  // A contact group of the person's own comes without address, or without the key (office-js 4242, 5439).
  if (address === '') return { kind: 'list', name, raw: name, members: unknown('not-offered') };
  return { kind: 'unresolved', text: address };
}

/**
 * A recipient as it can be written back.
 * @returns undefined for one without a usable address: Outlook refuses to write it (code 5010)
 */
export function writtenOf(recipient: Recipient): Written | undefined {
  if (recipient.kind !== 'mailbox') return undefined;
  const { name, address } = recipient;
  return { displayName: (name === '' ? address : name).slice(0, LONGEST_NAME), emailAddress: address };
}

/** Stands for what lies beyond the client's limit: it may be anybody. */
export function restBeyond(cap: number, language: 'ja' | 'en'): List {
  const name = language === 'ja' ? `${cap}件目より後の宛先` : `recipients after the first ${cap}`;
  return { kind: 'list', name, raw: '', members: unknown('capped') };
}

/** `Office.MailboxEnums.RecipientType.DistributionList`, as published. */
const LIST = 'distributionList';
/** `ExternalUser` there. */
const OUTSIDE = 'externalUser';

/** office.js throws at a longer display name. */
const LONGEST_NAME = 255;

function trimmed(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}
