import { canonical } from '../../core/address.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import type { Mailbox, Recipient } from '../../core/draft.ts';
import type { MemoryMail } from './mail.ts';

/** A mail as it leaves: what the server is told, and what the recipients can see. */
export interface SentMail {
  /** The addresses of RCPT TO, each once. */
  readonly envelope: readonly string[];
  /** Every recipient can read these. */
  readonly header: {
    readonly from: Mailbox;
    readonly to: readonly Mailbox[];
    readonly cc: readonly Mailbox[];
    readonly subject: string;
  };
  readonly body: string;
}

/** Lists are expanded into the header, as Thunderbird does; Bcc is only in the envelope. */
export function sentMail(mail: MemoryMail): SentMail {
  const to = expanded(mail.to);
  const cc = expanded(mail.cc);
  const seen = new Set<string>();
  const envelope: string[] = [];
  for (const { address } of to.concat(cc, expanded(mail.bcc))) {
    if (seen.has(canonical(address))) continue;
    seen.add(canonical(address));
    envelope.push(address);
  }
  return { envelope, header: { from: mail.from, to, cc, subject: mail.subject }, body: mail.body };
}

function expanded(recipients: readonly Recipient[]): Mailbox[] {
  return recipients.flatMap(mailboxesOf);
}
