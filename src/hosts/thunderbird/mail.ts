import { textOfHtml } from '../../content/text/html-text.ts';
import { type Action, afterMove, type Fields, sameRecipients } from '../../core/action.ts';
import {
  type Attachment,
  type Draft,
  type Field,
  known,
  type Known,
  type Mailbox,
  type Part,
  type Recipient,
  unknown,
} from '../../core/draft.ts';
import type { Applied } from '../../core/host.ts';
import { DeadlineError, within } from './deadline.ts';
import { readLists } from './lists.ts';
import { entriesOf, type Entry, textsIn } from './recipients.ts';
import { threadOf } from './thread.ts';

type Details = messenger.compose.ComposeDetails;
/** The three fields as Thunderbird's own texts. */
export type RawFields = Readonly<Record<Field, readonly string[]>>;

const DEADLINE = 10_000;

/** Milliseconds for what a judgement can do without: it then says that it is unknown. */
const OPTIONAL = 3_000;

/** What rules read of a mail besides its recipients and subject. */
const CONTENT: readonly Part[] = ['body', 'attachments'];

/** A reading of one compose window: the draft, and the texts it was read from. */
export interface Reading {
  readonly draft: Draft;
  /** Thunderbird's own text for every recipient of the draft, to write it back unchanged. */
  readonly raw: ReadonlyMap<Recipient, string>;
}

/**
 * Reads the compose window again through the API. Never throws: a call that failed is unknown.
 * @param needs the parts that are wanted besides recipients and subject
 */
export async function readWindow(tabId: number, needs: readonly Part[] = CONTENT): Promise<Reading> {
  try {
    return await readDetails(tabId, await detailsOf(tabId), needs);
  } catch (error) {
    const because = error instanceof DeadlineError ? 'timed-out' : 'failed';
    return {
      draft: draftWith(tabId, {}, { from: unknown(because), fields: unknown(because) }),
      raw: new Map(),
    };
  }
}

/** Reads what Thunderbird handed to `onBeforeSend`. */
export async function readDetails(
  tabId: number,
  details: Details,
  needs: readonly Part[] = CONTENT,
): Promise<Reading> {
  const [lists, thread, attachments] = await Promise.all([
    readLists(textsIn(details)),
    threadOf(tabId),
    needs.includes('attachments') ? attachmentsOf(tabId) : unknown('not-asked'),
  ]);
  const body = needs.includes('body') ? bodyOf(details) : unknown('not-asked');
  const raw = new Map<Recipient, string>();
  const read = (field: Field): Known<readonly Recipient[]> => {
    try {
      return known(entriesOf(details[field], lists).map((entry) => remember(raw, entry)));
    } catch {
      return unknown('failed');
    }
  };
  const fields = { to: read('to'), cc: read('cc'), bcc: read('bcc') };
  const rest = draftWith(tabId, details, { from: fromOf(details) });
  return { draft: { ...rest, ...fields, thread, body, attachments }, raw };
}

/**
 * Moves recipients in the window and reads them back. `setComposeDetails` works while the window is
 * locked and the first reading after it is right (measured on 140.12 and 153.7); on a difference
 * what was there is written back.
 */
export async function move(tabId: number, reading: Reading, action: Action): Promise<Applied> {
  const { to, cc, bcc } = reading.draft;
  if (!to.known || !cc.known || !bcc.known) {
    return { done: false, because: 'the recipients could not be read', restored: true };
  }
  const before: Fields = { to: to.value, cc: cc.value, bcc: bcc.value };
  const wanted = afterMove(before, action);
  let because: string;
  try {
    await writeFields(tabId, textsOf(wanted, reading.raw));
    if (sameRecipients(await fieldsNow(tabId), wanted)) return { done: true };
    because = 'Thunderbird shows other recipients than those that were written';
  } catch (error) {
    because = String(error);
    // A write that was not answered may still be made, after anything we write now.
    if (error instanceof DeadlineError) return { done: false, because, restored: false };
  }
  return { done: false, because, restored: await putBack(tabId, before, reading.raw) };
}

/** Writes the three fields. @throws what Thunderbird says of a bad entry, or DeadlineError */
export async function writeFields(tabId: number, fields: RawFields): Promise<void> {
  const details = { to: [...fields.to], cc: [...fields.cc], bcc: [...fields.bcc] };
  await within(DEADLINE, 'setComposeDetails', messenger.compose.setComposeDetails(tabId, details));
}

/** Thunderbird's own texts of the fields as they were read. */
export function rawFieldsOf(reading: Reading): RawFields {
  const of = (field: Field): readonly string[] => {
    const recipients = reading.draft[field];
    return recipients.known ? recipients.value.map((one) => reading.raw.get(one) ?? '') : [];
  };
  return { to: of('to'), cc: of('cc'), bcc: of('bcc') };
}

/** The compose window's details. @throws DeadlineError, or Thunderbird's error where the tab is gone */
export async function detailsOf(tabId: number): Promise<Details> {
  return await within(DEADLINE, 'getComposeDetails', messenger.compose.getComposeDetails(tabId));
}

/** @returns whether the window shows what was there before; a refused write may have changed nothing */
async function putBack(tabId: number, before: Fields, raw: ReadonlyMap<Recipient, string>): Promise<boolean> {
  try {
    if (sameRecipients(await fieldsNow(tabId), before)) return true;
    await writeFields(tabId, textsOf(before, raw));
    return sameRecipients(await fieldsNow(tabId), before);
  } catch {
    return false;
  }
}

async function fieldsNow(tabId: number): Promise<Fields> {
  const { draft } = await readWindow(tabId, []);
  if (!draft.to.known || !draft.cc.known || !draft.bcc.known)
    throw new Error('the recipients could not be read back');
  return { to: draft.to.value, cc: draft.cc.value, bcc: draft.bcc.value };
}

function textsOf(fields: Fields, raw: ReadonlyMap<Recipient, string>): RawFields {
  // Only the placeholder has no text of Thunderbird's: it is a bare address.
  const of = (recipient: Recipient): string =>
    raw.get(recipient) ?? (recipient.kind === 'mailbox' ? recipient.address : '');
  return { to: fields.to.map(of), cc: fields.cc.map(of), bcc: fields.bcc.map(of) };
}

function remember(raw: Map<Recipient, string>, entry: Entry): Recipient {
  raw.set(entry.recipient, entry.raw);
  return entry.recipient;
}

function fromOf(details: Details): Known<Mailbox> {
  try {
    const [entry] = entriesOf(details.from, { find: () => undefined });
    return entry?.recipient.kind === 'mailbox' ? known(entry.recipient) : unknown('failed');
  } catch {
    return unknown('failed');
  }
}

/** The body as text: of a HTML window the HTML is read, because its text has lost what is quoted. */
function bodyOf({ isPlainText, plainTextBody, body }: Details): Known<string> {
  try {
    if (isPlainText === true || body === undefined)
      return plainTextBody === undefined ? unknown('failed') : known(plainTextBody);
    return known(textOfHtml(new DOMParser().parseFromString(body, 'text/html')));
  } catch {
    return unknown('failed');
  }
}

/** Files and cloud files; pictures inside the text are not among them. */
async function attachmentsOf(tabId: number): Promise<Known<readonly Attachment[]>> {
  try {
    const call = messenger.compose.listAttachments(tabId);
    const all = await within(OPTIONAL, 'listAttachments', call);
    return known(
      all.map(({ name, size }) => ({
        name: name ?? '',
        size: size === undefined ? unknown('not-offered') : known(size),
      })),
    );
  } catch (error) {
    return unknown(error instanceof DeadlineError ? 'timed-out' : 'failed');
  }
}

/**
 * Everything but recipients and content. No permission to see accounts is asked for, so the sender's
 * other addresses are not known.
 */
function draftWith(
  tabId: number,
  details: Details,
  given: { readonly from: Known<Mailbox>; readonly fields?: Known<readonly Recipient[]> },
): Draft {
  const fields = given.fields ?? known([]);
  return {
    key: `compose-${tabId}`,
    kind: 'mail',
    from: given.from,
    own: [],
    to: fields,
    cc: fields,
    bcc: fields,
    thread: unknown('not-offered'),
    encrypted: known(details.selectedEncryptionTechnology?.encryptBody === true),
    subject: details.subject === undefined ? unknown('failed') : known(details.subject),
    body: unknown('not-asked'),
    attachments: unknown('not-asked'),
    // Both after our hook, in 140.12 and 153.7.
    asksItself: ['empty-subject', 'missing-attachment'],
  };
}
