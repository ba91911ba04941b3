import type { Mailbox, Recipient } from './draft.ts';

/** The people a recipient entry stands for; a list of unknown size stands for nobody known. */
export function mailboxesOf(recipient: Recipient): readonly Mailbox[] {
  if (recipient.kind === 'mailbox') return [recipient];
  if (recipient.kind === 'list') return recipient.members.known ? recipient.members.value : [];
  return [{ kind: 'mailbox', name: '', address: recipient.text }];
}
