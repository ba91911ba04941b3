import { sha256 } from 'js-sha256';
import { canonical } from './address.ts';
import { type Draft, type Known, type Part, type Recipient } from './draft.ts';
import type { FileContent } from './file-content.ts';
import { mailboxesOf } from './mailboxes.ts';

/**
 * A digest of exactly those parts of a draft that findings read: recipients as normalised
 * addresses per field, subject and text as they are, attachments by name and size. Display names,
 * attachment ids and inline images stay out, because clients rewrite them. A part that could not
 * be read is digested as unknown, with its reason; what failed and what came too late are the same: a client does now this, now that, and the question stays what it was.
 * @returns 64 hexadecimal digits
 */
export function digestOf(draft: Draft, parts: readonly Part[]): string {
  const covered: Record<string, unknown> = { kind: draft.kind };
  for (const part of parts) covered[part] = READERS[part](draft);
  const keys = Object.keys(covered).sort();
  return sha256(JSON.stringify(keys.map((key) => [key, covered[key]])));
}

const READERS: Record<Part, (draft: Draft) => unknown> = {
  recipients: (draft) => [
    of(draft.from, (from) => canonical(from.address)),
    of(draft.to, addresses),
    of(draft.cc, addresses),
    of(draft.bcc, addresses),
    of(draft.encrypted, (encrypted) => encrypted),
    ...(draft.signsBcc ? ['signs Bcc'] : []),
    ...(draft.replyTo ? [of(draft.replyTo, addresses)] : []),
  ],
  thread: (draft) => of(draft.thread, (thread) => thread.map(canonical).sort()),
  subject: (draft) => of(draft.subject, (subject) => subject),
  body: (draft) => of(draft.body, (body) => body),
  attachments: (draft) =>
    of(draft.attachments, (attachments) =>
      attachments.map((one) => JSON.stringify([one.name, of(one.size, (size) => size)])).sort(),
    ),
  // What is inside is looked at later than the list is read: a yes given before does not cover it.
  files: (draft) =>
    of(draft.attachments, (attachments) =>
      attachments
        .map(({ name, content }) => JSON.stringify([name, content ? lookedInto(content) : '']))
        .sort(),
    ),
};

function lookedInto(content: Known<FileContent>): unknown {
  return of(content, ({ kind, texts, tables, members, unread }) => [
    kind,
    texts.reduce((letters, { text }) => letters + text.length, 0),
    tables.map(({ rows }) => rows.length),
    members.length,
    unread.length,
  ]);
}

function of<T>(part: Known<T>, read: (value: T) => unknown): unknown {
  return part.known
    ? [read(part.value)]
    : { unknown: part.because === 'timed-out' ? 'failed' : part.because };
}

/** Unknown lists apart from people: a list may be called like an address. */
function addresses(recipients: readonly Recipient[]): unknown {
  const people: string[] = [];
  const lists: string[] = [];
  for (const recipient of recipients) {
    if (recipient.kind === 'mailbox') people.push(canonical(recipient.address));
    else if (recipient.kind === 'list' && !recipient.members.known) lists.push(recipient.name);
    else for (const mailbox of mailboxesOf(recipient)) people.push(canonical(mailbox.address));
  }
  return [people.sort(), lists.sort()];
}
