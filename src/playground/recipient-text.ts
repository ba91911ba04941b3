import { addressParser } from 'postal-mime';
import { isAddress } from '../core/address.ts';
import { known, type Mailbox, type Recipient, unknown } from '../core/draft.ts';

type Parsed = ReturnType<typeof addressParser>[number];

/**
 * Recipients as people type or paste them: divided by commas, semicolons or new lines. `Name: a@x, b@y;`
 * is a list that the client expands, `Name:;` one that it could not look into. What is no address stays
 * as it was written.
 */
export function parseRecipients(text: string): Recipient[] {
  const line = text
    .split('\n')
    .map((one) => one.trim().replace(/,$/, ''))
    .filter((one) => one !== '')
    .join(', ');
  return addressParser(line)
    .filter((one) => one.name !== '' || (one.address ?? '') !== '' || one.group !== undefined)
    .map(recipient);
}

/** One sender; what is no address counts as the address, so that it is seen to be wrong. */
export function parseSender(text: string): Mailbox {
  const first = parseRecipients(text)[0];
  if (first?.kind === 'mailbox') return first;
  return { kind: 'mailbox', name: '', address: text.trim() };
}

/** Recipients as they are typed, so that reading them again gives the same ones. */
export function recipientText(recipients: readonly Recipient[]): string {
  return recipients.map(written).join(', ');
}

function recipient(parsed: Parsed): Recipient {
  if (parsed.group !== undefined) {
    const members = parsed.group.map(mailbox);
    return {
      kind: 'list',
      name: parsed.name,
      raw: parsed.name,
      members: members.length > 0 ? known(members) : unknown('failed'),
    };
  }
  const address = parsed.address ?? '';
  return isAddress(address)
    ? mailbox(parsed)
    : { kind: 'unresolved', text: address === '' ? parsed.name : address };
}

function mailbox(parsed: { readonly name: string; readonly address?: string | undefined }): Mailbox {
  return { kind: 'mailbox', name: parsed.name, address: parsed.address ?? '' };
}

function written(one: Recipient): string {
  if (one.kind === 'unresolved') return one.text;
  if (one.kind === 'list') {
    return `${quoted(one.name)}: ${one.members.known ? recipientText(one.members.value) : ''};`;
  }
  return one.name === '' ? one.address : `${quoted(one.name)} <${one.address}>`;
}

/** Quotes where a comma or a bracket in a name would divide it. */
function quoted(name: string): string {
  return /[",;:<>()@\\[\]]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}
