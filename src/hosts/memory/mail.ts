import type { Attachment, Draft, Known, Mailbox, Recipient } from '../../core/draft.ts';

/** A mail in a compose window. */
export interface MemoryMail extends Partial<Pick<Draft, 'kind' | 'earlier' | 'began' | 'asksItself'>> {
  readonly from: Mailbox;
  /** The sender's own addresses besides From. */
  readonly own: readonly string[];
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  /** Who was in the mail being answered when the window opened. */
  readonly thread: Known<readonly string[]>;
  readonly encrypted: boolean;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
}
