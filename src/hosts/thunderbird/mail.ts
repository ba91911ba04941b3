import { readableHtml } from '../../content/text/html-source.ts';
import { textOfHtml } from '../../content/text/html-text.ts';
import { type Body, bodyOf } from '../../core/body-limit.ts';
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
import type { Ahead } from './ahead.ts';
import { DeadlineError, within } from './deadline.ts';
import { detailsOf, stampOf } from './details.ts';
import { readLists } from './lists.ts';
import { entriesOf, type Entry, textsIn } from './recipients.ts';
import { signsBcc } from './signing.ts';
import { startOf } from './thread.ts';

type Details = messenger.compose.ComposeDetails;
/** Milliseconds for what a judgement can do without: it then says that it is unknown. */
const OPTIONAL = 3_000;

/** What rules read of a mail besides its recipients and subject. */
const CONTENT: readonly Part[] = ['body', 'attachments'];

/** A reading of one compose window: the draft, and the texts it was read from. */
export interface Reading {
  readonly draft: Draft;
  /** Thunderbird's own text for every recipient of the draft, to write it back unchanged. */
  readonly raw: ReadonlyMap<Recipient, string>;
  /** `stampOf` the details it was read from. */
  readonly stamp: string;
}

/**
 * Reads the compose window again through the API. Never throws: a call that failed is unknown.
 * @param needs the parts that are wanted besides recipients and subject
 */
export async function readWindow(tabId: number, needs: readonly Part[] = CONTENT): Promise<Reading> {
  try {
    return await readDetails(tabId, { details: await detailsOf(tabId) }, needs);
  } catch (error) {
    const because = error instanceof DeadlineError ? 'timed-out' : 'failed';
    return {
      draft: draftWith(tabId, {}, { from: unknown(because), fields: unknown(because) }),
      raw: new Map(),
      stamp: '',
    };
  }
}

/**
 * Reads what Thunderbird handed to `onBeforeSend`.
 * @param given the details, and what was asked for already
 */
export async function readDetails(
  tabId: number,
  { details, ...ahead }: Partial<Ahead> & Pick<Ahead, 'details'>,
  needs: readonly Part[] = CONTENT,
): Promise<Reading> {
  const [lists, start, attachments, bccSigned] = await Promise.all([
    readLists(textsIn(details), ahead.lists),
    startOf(tabId, ahead.session),
    needs.includes('attachments') ? attachmentsOf(tabId, ahead.attachments) : unknown('not-asked'),
    signsBcc(details),
  ]);
  const body = needs.includes('body') ? bodyIn(details) : { body: unknown('not-asked') };
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
  const draft = {
    ...rest,
    ...fields,
    replyTo: replyToOf(details),
    ...start,
    ...body,
    attachments,
    ...(bccSigned && { signsBcc: true as const }),
  };
  return { draft, raw, stamp: stampOf(details) };
}

function remember(raw: Map<Recipient, string>, entry: Entry): Recipient {
  raw.set(entry.recipient, entry.raw);
  return entry.recipient;
}

/** Who sends, as Thunderbird writes it. */
export function fromOf(details: { readonly from?: Details['from'] | undefined }): Known<Mailbox> {
  try {
    const [entry] = entriesOf(details.from, { find: () => undefined });
    return entry?.recipient.kind === 'mailbox' ? known(entry.recipient) : unknown('failed');
  } catch {
    return unknown('failed');
  }
}

/** Thunderbird expands no list there, and an entry without an address shows none. */
function replyToOf(details: Details): Known<readonly Recipient[]> {
  try {
    const entries = entriesOf(details.replyTo, { find: () => undefined });
    return known(entries.map(({ recipient }) => recipient));
  } catch {
    return unknown('failed');
  }
}

/** The body as text: of a HTML window the HTML is read, because its text has lost what is quoted. */
function bodyIn({ isPlainText, plainTextBody, body }: Details): Body {
  try {
    if (isPlainText === true || body === undefined)
      return plainTextBody === undefined ? { body: unknown('failed') } : bodyOf(plainTextBody);
    const { html, cut } = readableHtml(body);
    return bodyOf(textOfHtml(new DOMParser().parseFromString(html, 'text/html')), cut);
  } catch {
    return { body: unknown('failed') };
  }
}

/** Files and cloud files; pictures inside the text are not among them. */
async function attachmentsOf(
  tabId: number,
  asked?: Ahead['attachments'],
): Promise<Known<readonly Attachment[]>> {
  try {
    const call = asked ?? messenger.compose.listAttachments(tabId);
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

/** Everything but recipients and content; the sender's other addresses the host knows. */
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
