/**
 * - `not-sent`: the person went back or closed the prompt;
 * - `moved`: recipients are in Bcc now, and the mail waits for another Send;
 * - `move-failed`: nothing was moved, the mail is as it was;
 * - `changed-meanwhile`: the mail was not any more what had been asked about, so nothing was moved;
 * - `move-unclear`: something was moved and could not be put back;
 * - `undo-failed`: the recipients could not be put back, they are still in Bcc;
 * - `sent-otherwise`: the mail went to others than were judged;
 * - `failed`: Sekisho itself failed, so the mail was held;
 * - `interrupted`: the check was cut off while its prompt was open; the mail window may be stuck;
 * - `guarding`: nothing happened, the person only looks; `monitoring`: the same where the policy holds nothing;
 * - `clear`: what was asked is settled, nothing is asked of the mail as it is now;
 * - `agreed`: the person's yes is kept, and the mail waits for another Send;
 * - `checking`, `awaiting`, `working`: the screen is not there yet: it reads the mail, waits for the
 *   question, makes a change;
 * - `no-mail`: nothing is being written here; `gone`: what was being written is sent or closed.
 */
export type NoticeKind =
  | 'not-sent'
  | 'moved'
  | 'move-failed'
  | 'changed-meanwhile'
  | 'move-unclear'
  | 'undo-failed'
  | 'sent-otherwise'
  | 'failed'
  | 'interrupted'
  | 'guarding'
  | 'monitoring'
  | 'clear'
  | 'agreed'
  | 'checking'
  | 'awaiting'
  | 'working'
  | 'no-mail'
  | 'gone';
