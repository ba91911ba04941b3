import { type Body, bodyOf } from '../../core/body-limit.ts';
import {
  type Attachment,
  type Draft,
  FIELDS,
  known,
  type Known,
  type Mailbox,
  type Part,
  unknown,
} from '../../core/draft.ts';
import { readField } from './field.ts';
import { call, type Compose, composeOf, isAppointment, type OfficeNamespace, reasonOf } from './office.ts';
import { recipientOf } from './recipients.ts';
import { type Kept, recallAll } from './session.ts';
import { threadIn } from './thread.ts';

/** A reading of the open mail or appointment. */
export interface Reading {
  readonly draft: Draft;
  /** What was kept about the draft when it was read; undefined where that could not be read. */
  readonly kept: Kept | undefined;
}

/** What to read, and how long to wait for it. */
export interface Patience {
  /** Milliseconds for the recipients and From: without them there is no judgement. */
  readonly recipients: number;
  /** Milliseconds for text and attachments; three seconds without. */
  readonly content?: number;
  /** Milliseconds for a second try where the first was too short before; none without. */
  readonly longer?: Readonly<Record<'recipients' | 'content', number>>;
  /** The parts that enabled rules read. */
  readonly needs: readonly Part[];
}

/** Milliseconds for what a judgement can do without: it then says that it is unknown. */
const OPTIONAL = 3_000;

/**
 * Reads the open mail, or the open appointment as a mail to its attendees. Never throws: what could not be read is unknown, with the reason.
 * @param fallbackKey what the draft is called where nothing can be kept about it
 */
export async function readMail(
  office: OfficeNamespace,
  patience: Patience,
  fallbackKey: string,
): Promise<Reading> {
  const item = composeOf(office);
  const isMeeting = item !== undefined && isAppointment(item);
  // Three at a time is all that Outlook takes, so these go first.
  const named = FIELDS.filter((field) => !isMeeting || field !== 'bcc');
  const { content = OPTIONAL } = patience;
  const fields = Promise.all(named.map((field) => readField(office, item, field, patience.recipients)));
  const [[to, cc, bcc], from, subject, body, attachments, kept] = await Promise.all([
    fields,
    readFrom(office, item, patience.recipients),
    readSubject(item, content),
    wants(patience, 'body') ? readBody(item, content) : { body: unknown('not-asked') },
    wants(patience, 'attachments') ? readAttachments(item, content) : unknown('not-asked'),
    recallAll(office).catch(() => undefined),
  ]);
  const key = kept && kept['sekisho.draft'];
  const draft: Draft = {
    key: typeof key === 'string' ? key : fallbackKey,
    kind: isMeeting ? 'appointment' : 'mail',
    from,
    own: ownAddresses(office),
    to: to || unknown('failed'),
    cc: cc || unknown('failed'),
    // Attendees always see one another.
    bcc: isMeeting ? known([]) : bcc || unknown('failed'),
    thread: threadIn(kept),
    // Outlook does not tell an add-in whether S/MIME is on.
    encrypted: unknown('not-offered'),
    subject,
    ...body,
    attachments,
    // Its reminder of a forgotten attachment is a setting that each person may have off.
    asksItself: ['empty-subject'],
  };
  return { draft, kept };
}

/** Nothing at all can be read of a mail that was read before: it was sent, or its window closed. */
export function isGone({ draft: { kind, to, cc, bcc }, kept }: Reading): boolean {
  const fields = kind === 'mail' ? [to, cc, bcc] : [to, cc];
  return !kept && fields.every((field) => !field.known && field.because === 'failed');
}

async function readFrom(
  office: OfficeNamespace,
  item: Compose | undefined,
  ms: number,
): Promise<Known<Mailbox>> {
  try {
    if (!item) return unknown('not-offered');
    // Missing before requirement set 1.7, though the types say otherwise.
    const source = (isAppointment(item) ? item.organizer : item.from) as Office.From | undefined;
    if (!source) return signedIn(office);
    const from = await call<Office.EmailAddressDetails>('from.getAsync', ms, (done) => source.getAsync(done));
    const sender = recipientOf(from);
    return sender.kind === 'mailbox' ? known(sender) : unknown('failed');
  } catch (error) {
    return unknown(reasonOf(error));
  }
}

function signedIn(office: OfficeNamespace): Known<Mailbox> {
  const [address] = ownAddresses(office);
  return address === undefined ? unknown('not-offered') : known({ kind: 'mailbox', name: '', address });
}

async function readSubject(item: Compose | undefined, ms: number): Promise<Known<string>> {
  return await optional(() =>
    call('subject.getAsync', ms, (done) => open(item).subject.getAsync(done)).then(textIn),
  );
}

async function readBody(item: Compose | undefined, ms: number): Promise<Body> {
  const body = await optional(() =>
    call('body.getAsync', ms, (done) => open(item).body.getAsync('text', done)).then(textIn),
  );
  return body.known ? bodyOf(body.value) : { body };
}

/** A call that succeeds and brings nothing has not said that there is nothing. */
function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError();
  return value;
}

/** Inline pictures are part of a signature, and their ids change (outlook.md A4). */
async function readAttachments(item: Compose | undefined, ms: number): Promise<Known<readonly Attachment[]>> {
  return await optional(async () => {
    const all = await call<Office.AttachmentDetailsCompose[]>('getAttachmentsAsync', ms, (done) =>
      open(item).getAttachmentsAsync(done),
    );
    return all.filter((one) => !one.isInline).map((one) => ({ name: one.name, size: sizeOf(one) }));
  });
}

/**
 * An attached mail or appointment is another number of bytes at each call of a Send's handler (office-js
 * 6856, types 1.0.611): a digest with it in would never meet its consent.
 */
function sizeOf({ attachmentType, size }: Office.AttachmentDetailsCompose): Known<number> {
  return attachmentType === 'item' ? unknown('not-offered') : known(size);
}

async function optional<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return known(await read());
  } catch (error) {
    return unknown(reasonOf(error));
  }
}

function open(item: Compose | undefined): Compose {
  if (!item) throw new Error('no mail is open');
  return item;
}

/** The signed-in person, who may write in a shared mailbox's name. */
function ownAddresses({ context }: OfficeNamespace): readonly string[] {
  try {
    const address: unknown = context.mailbox.userProfile.emailAddress;
    return typeof address === 'string' && address !== '' ? [address] : [];
  } catch {
    return [];
  }
}

function wants(patience: Patience, part: Part): boolean {
  return patience.needs.indexOf(part) >= 0;
}
