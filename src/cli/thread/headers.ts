import type { Mailbox } from '../../core/draft.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { withUtf8Headers } from '../mail/charset.ts';
import { headOf } from '../mail/head.ts';
import { recipientsIn } from '../mail/recipients.ts';
import { endOfHeaders } from '../mail/skim.ts';

/** What a mail's headers say of the mails before it. */
export interface Ancestry {
  /** Its own Message-ID, '' where it has none. */
  readonly id: string;
  /** The mail that it answers, and those before that, the nearest first. */
  readonly answered: readonly string[];
  /** A mail that is passed on names the one it passes on, too, but nobody of that one is written to. */
  readonly kind: 'new' | 'reply' | 'forward';
}

/** Reads it from the text that {@link headerTextOf} gives. */
export function ancestryIn(headers: string): Ancestry {
  const [id = ''] = idsIn(valuesOf(headers, 'message-id'));
  const direct = idsIn(valuesOf(headers, 'in-reply-to'));
  const before = idsIn(valuesOf(headers, 'references'));
  const answered = Array.from(new Set([...direct, ...Array.from(before).reverse()])).filter(
    (one) => one !== id,
  );
  const subject = valuesOf(headers, 'subject')[0]?.trim() ?? '';
  const passesOn = valuesOf(headers, 'x-forwarded-message-id').length > 0 || FORWARD.test(subject);
  if (passesOn) return { id, answered, kind: 'forward' };
  // Some write "see your letter of Monday" there.
  const names = answered.length > 0 || valuesOf(headers, 'in-reply-to').some((value) => value.trim() !== '');
  return { id, answered, kind: names || REPLY.test(subject) ? 'reply' : 'new' };
}

/** Everybody whom an answer to all would reach: who wrote it, where answers go, To and Cc. */
export function peopleIn(headers: string): readonly string[] {
  const people: readonly Mailbox[] = ['from', 'reply-to', 'to', 'cc']
    .flatMap((name) => valuesOf(headers, name))
    .flatMap((value) => recipientsIn(value))
    .flatMap(mailboxesOf);
  return Array.from(new Set(people.map((person) => person.address)));
}

/** The headers on top of a mail as text in one charset. */
export function headerTextOf(mail: Uint8Array): string {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  const head = headOf(bytes) ?? bytes;
  const plain = head.toString('latin1', 0, endOfHeaders(head, 0));
  if (/^[!-9;-~]+[ \t]*:/.test(plain) && !/[\x1b\x80-\xff]/.test(plain)) return plain;
  const utf8 = withUtf8Headers(head);
  return utf8.toString('utf8', 0, endOfHeaders(utf8, 0));
}

/** As clients write it in front of the subject, in the languages of theirs that are met most. */
const FORWARD = /^(?:fwd?|転送|wg|tr|enc|rv|i|doorst|vs|vb|转发|轉寄)\s?[:：\]]/i;
const REPLY = /^(?:re|aw|antw|sv|返信|回复|回覆)(?:\[\d+\]|\(\d+\))?\s?[:：]/i;

function valuesOf(headers: string, name: string): readonly string[] {
  const header = patterns.get(name) ?? new RegExp(`^${name}[ \\t]*:((?:[^\\n]|\\n[ \\t])*)`, 'gim');
  patterns.set(name, header);
  return Array.from(headers.matchAll(header), ([, value = '']) => value.replace(/\r?\n/g, ''));
}

const patterns = new Map<string, RegExp>();

function idsIn(values: readonly string[]): readonly string[] {
  return values.flatMap((value) =>
    Array.from(value.matchAll(/<([^<>]+)>/g), ([, id = '']) => id.replace(/\s/g, '')),
  );
}
