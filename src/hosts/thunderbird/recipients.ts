import { addressParser, type Address } from 'postal-mime';
import { isAddress } from '../../core/address.ts';
import { FIELDS, known, type List, type Mailbox, type Recipient } from '../../core/draft.ts';
import type { ListBook } from './lists.ts';

/** An entry of a recipient field, with the text Thunderbird itself uses for it. */
export interface Entry {
  readonly raw: string;
  readonly recipient: Recipient;
}

/** The texts of all three fields of some compose details. */
export function textsIn(details: messenger.compose.ComposeDetails): readonly string[] {
  return FIELDS.flatMap((field) => [details[field] ?? []].flat()).filter((text) => typeof text === 'string');
}

/**
 * Reads the entries of one field. In `onBeforeSend` and `getComposeDetails` Thunderbird gives
 * strings only ("Name <address>"); nodes are input, never output (measured on 140.12 and 153.7).
 * @throws TypeError where Thunderbird gave something else: the field is then unknown, not empty
 */
export function entriesOf(field: unknown, lists: ListBook): readonly Entry[] {
  const texts =
    field === undefined || field === null ? [] : Array.isArray(field) ? (field as unknown[]) : [field];
  return texts.flatMap((text) => {
    if (typeof text !== 'string') throw new TypeError('a recipient that is not a text');
    return text.trim() === '' ? [] : [{ raw: text, recipient: recipientOf(text, lists) }];
  });
}

function recipientOf(raw: string, lists: ListBook): Recipient {
  const parsed = addressParser(raw);
  const first = parsed[0];
  if (!first) return { kind: 'unresolved', text: raw };
  if (first.group) return { kind: 'list', name: first.name, raw, members: known(first.group.map(mailboxOf)) };
  const list = lists.find(first.name, first.address, raw);
  if (list) return list;
  if (parsed.length > 1) return severalAsList(raw, parsed);
  if (!isAddress(first.address)) return { kind: 'unresolved', text: raw };
  return mailboxOf(first);
}

/** A single entry that holds several addresses: each of them is written into the header. */
function severalAsList(raw: string, parsed: readonly Address[]): List {
  const members = parsed.flatMap((one) => (one.group ?? [one]).map(mailboxOf));
  return { kind: 'list', name: raw, raw, members: known(members) };
}

function mailboxOf(parsed: { readonly name: string; readonly address?: string }): Mailbox {
  return { kind: 'mailbox', name: parsed.name, address: parsed.address ?? '' };
}
