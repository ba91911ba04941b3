import { addressParser } from 'postal-mime';
import { missedAddresses } from '../../content/text/missed-addresses.ts';
import { isAddress } from '../../core/address.ts';
import { FIELDS, known, type Mailbox, type Recipient, unknown } from '../../core/draft.ts';
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
 * Reads the entries of one field; one that is neither an address nor a known list is a list of unknown size. In `onBeforeSend` and `getComposeDetails` Thunderbird gives
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
  const list = lists.find(raw);
  if (list) return list;
  const parsed = addressParser(raw);
  const [first] = parsed;
  const all = parsed.flatMap((one) => (one.group ?? [one]).map(mailboxOf));
  const read = all.map(({ address }) => address);
  // Thunderbird may know a list that we do not, and write into the header what our parser drops.
  if (!first || !read.every(isAddress) || missedAddresses(raw, read).length > 0)
    return {
      kind: 'list',
      name: first && first.name !== '' ? first.name : raw,
      raw,
      members: unknown('failed'),
    };
  if (parsed.length === 1 && !first.group) return mailboxOf(first);
  // Each address of an entry that holds several is written into the header.
  return { kind: 'list', name: first.group ? first.name : raw, raw, members: known(all) };
}

function mailboxOf(parsed: { readonly name: string; readonly address?: string }): Mailbox {
  return { kind: 'mailbox', name: parsed.name, address: parsed.address ?? '' };
}
