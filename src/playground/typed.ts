import { type Known, known } from '../core/draft.ts';
import type { MemoryMail } from '../hosts/memory/mail.ts';
import { parseRecipients, parseSender, recipientText } from './recipient-text.ts';

/** What stands in the compose window's fields, as typed. */
export interface Typed {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly encrypted: boolean;
  /** Who was in the mail being answered; not typed, it comes with a sample. */
  readonly thread: Known<readonly string[]>;
}

/** A mail as the fields show it. */
export function typedOf(mail: MemoryMail): Typed {
  return {
    from: recipientText([mail.from]),
    to: recipientText(mail.to),
    cc: recipientText(mail.cc),
    bcc: recipientText(mail.bcc),
    subject: mail.subject,
    body: mail.body,
    encrypted: mail.encrypted,
    thread: mail.thread.known ? known(mail.thread.value) : mail.thread,
  };
}

/** The fields as a mail client understands them. */
export function mailOf(typed: Typed): Partial<MemoryMail> {
  return {
    from: parseSender(typed.from),
    to: parseRecipients(typed.to),
    cc: parseRecipients(typed.cc),
    bcc: parseRecipients(typed.bcc),
    subject: typed.subject,
    body: typed.body,
    encrypted: typed.encrypted,
    thread: typed.thread,
  };
}
