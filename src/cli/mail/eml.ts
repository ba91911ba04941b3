import { parse } from 'parse5';
import PostalMime, { type Attachment as Parsed } from 'postal-mime';
import { readableHtml } from '../../content/text/html-source.ts';
import { textOfHtml } from '../../content/text/html-text.ts';
import { missedAddresses } from '../../content/text/missed-addresses.ts';
import { type Body, bodyOf } from '../../core/body-limit.ts';
import {
  type Attachment,
  type Draft,
  known,
  type Known,
  type Mailbox,
  type Recipient,
  unknown,
} from '../../core/draft.ts';
import type { FileContent } from '../../core/file-content.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { mailsIn, rawHeadersIn, withUtf8Headers } from './charset.ts';
import { recipientsIn } from './recipients.ts';
import { type ParsedMail, singleText } from './single-text.ts';
import { bytesOfSkimmed, sizeOfSkimmed, type Skimmed, skimmed } from './skim.ts';
import { withReadableTexts } from './text-parts.ts';

/**
 * A mail file as a draft, or why it is none. What a file cannot tell (who was in the thread) or what
 * cannot be read in it (an encrypted body) is unknown in the draft.
 */
export type Reading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly because: 'empty' | 'no-mail' }
  /** The Outlook format .msg, which is no mail text. */
  | { readonly ok: false; readonly because: 'msg' }
  | { readonly ok: false; readonly because: 'mailbox'; readonly mails: number };

/** How a mail is read. */
export interface MailReading {
  /** Whether there are no more bytes; of a larger mail its beginning is read. */
  readonly isWhole?: boolean;
  /** Looks into attachments; without it, nobody does. */
  readonly files?: LookInto;
}

/**
 * Reads the bytes of one mail in any charset.
 * @param key the draft's key, for example the file's name
 */
export async function readMail(
  file: Uint8Array,
  key: string,
  { isWhole = true, files }: MailReading = {},
): Promise<Reading> {
  if (file.every((byte) => byte <= 0x20)) return { ok: false, because: 'empty' };
  if (OLE.every((byte, index) => file[index] === byte)) return { ok: false, because: 'msg' };
  const mails = mailsIn(file);
  if (mails > 1) return { ok: false, because: 'mailbox', mails };

  const { mail, cut, endsInText, lost, contents } = skimmed(withUtf8Headers(file), files !== undefined);
  const texts = withReadableTexts(mail);
  const { email, whole } = await parsed(texts.mail);
  const headers = new Map<string, string[]>();
  for (const { key: name, value } of email.headers) {
    const values = headers.get(name);
    if (values) values.push(value);
    else headers.set(name, [value]);
  }
  const senders = sendersIn(headers);
  const rawHeaders = rawHeadersIn(file);
  const field = (...names: readonly string[]): Known<readonly Recipient[]> => {
    const recipients = recipientsOf(headers, ...names);
    const read = recipients.flatMap(mailboxesOf).map(({ address }) => address);
    // A whole list in one encoded word shows its addresses only where it was decoded.
    const texts = recipients.flatMap((one) => (one.kind === 'unresolved' ? [one.text] : []));
    const missed = [rawHeaders(names), ...texts].some((text) => missedAddresses(text, read).length > 0);
    // Of a damaged header nobody can tell how many more there are.
    return missed ? unknown('failed') : known(recipients);
  };
  const to = field('to', 'resent-to');
  const cc = field('cc', 'resent-cc');
  const bcc = field('bcc', 'resent-bcc');
  const replyTo = field('reply-to');
  if (senders.length === 0 && [to, cc, bcc].every((one) => one.known && one.value.length === 0))
    return { ok: false, because: 'no-mail' };

  const [from] = senders;
  const encrypted = isEncrypted(headers.get('content-type')?.[0] ?? '');
  const readable = whole && !encrypted;
  // Only its readers can open an encrypted mail: no reading anew will help.
  const unreadable = unknown(encrypted ? 'not-offered' : 'failed');
  const draft: Draft = {
    key,
    kind: 'mail',
    from: from ? known(from) : unknown('failed'),
    own: senders.map((sender) => sender.address),
    to,
    cc,
    bcc,
    replyTo,
    thread: unknown('not-offered'),
    encrypted: known(encrypted),
    subject: known(email.subject ?? ''),
    ...(readable && !texts.unread
      ? beginningIn(bodyIn(email, cut || lost || (endsInText && !isWhole)), isWhole)
      : { body: unreadable }),
    attachments: readable
      ? lost || !isWhole
        ? unknown('capped')
        : known(await attachmentsOf(email, contents, files))
      : unreadable,
  };
  return { ok: true, draft };
}

/** How the files of Outlook (.msg) and of old Office begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

type Headers = ReadonlyMap<string, readonly string[]>;

/** The parsed mail; where its parts are nested beyond reason, its headers alone. */
async function parsed(mail: Buffer): Promise<{ email: ParsedMail; whole: boolean }> {
  const single = singleText(mail);
  if (single) return { email: single, whole: true };
  // A mail to 50,000 people has more header than the parser allows by itself.
  const options = { maxHeadersSize: mail.length };
  try {
    return { email: await PostalMime.parse(mail, options), whole: true };
  } catch {
    const text = Buffer.from(mail).toString('latin1');
    const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
    const plain = Buffer.from(
      text.slice(0, end).replace(/^content-type:.*$/gim, 'X-Content-Type:'),
      'latin1',
    );
    return { email: await PostalMime.parse(plain, options), whole: false };
  }
}

/** From, and where it names nobody Sender. */
function sendersIn(headers: Headers): readonly Mailbox[] {
  for (const name of ['from', 'sender']) {
    const senders = recipientsOf(headers, name).flatMap((sender) => {
      if (sender.kind === 'mailbox') return [sender];
      return sender.kind === 'list' && sender.members.known ? sender.members.value : [];
    });
    if (senders.length > 0) return senders;
  }
  return [];
}

/** Everybody the headers of these names list, one header after the other as some mailers write them. */
function recipientsOf(headers: Headers, ...names: readonly string[]): readonly Recipient[] {
  return names.flatMap((name) => headers.get(name) ?? []).flatMap((header) => recipientsIn(header));
}

/** OpenPGP, or S/MIME other than a mere signature. */
function isEncrypted(contentType: string): boolean {
  if (/^\s*multipart\/encrypted\b/i.test(contentType)) return true;
  if (!/^\s*application\/(?:x-)?pkcs7-mime\b/i.test(contentType)) return false;
  // RFC 8551 lets the type be left out; unless it says otherwise the mail is taken for encrypted.
  const type = /;\s*smime-type\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? 'enveloped-data';
  return /^(?:auth-?)?enveloped-data$/i.test(type);
}

/** The text part, unless it only says that the mail is somewhere else: in its HTML. */
function bodyIn({ text = '', html }: ParsedMail, cut: boolean): Body {
  if (html === undefined) return bodyOf(text, cut);
  const plain = text.trim();
  if (plain.length >= SHORT && !isStub(plain)) return bodyOf(text, cut);
  const source = readableHtml(html);
  const page = textOfHtml(parse(source.html));
  return page.length > plain.length ? bodyOf(page, cut || source.cut) : bodyOf(text, cut);
}

/** Of a mail that was cut off nobody knows that it has no text: it may stand behind. */
function beginningIn(body: Body, isWhole: boolean): Body {
  return isWhole || (body.body.known && body.body.value.trim() !== '') ? body : { body: unknown('capped') };
}

/** A text part shorter than this may stand for a whole mail in HTML. */
const SHORT = 30;

/** "This mail is in HTML", "View this mail in your browser". */
function isStub(text: string): boolean {
  return (
    text.length < 400 &&
    /html.{0,30}(?:形式|メール|表示|mail|message|format|version|viewer|client)|(?:view|read|see|open)\b.{0,40}\bbrowser|ブラウザ.{0,20}(?:表示|閲覧|ご覧|確認)/i.test(
      text,
    )
  );
}

/** Says what is inside a file, and never throws. */
export type LookInto = (name: string, bytes: Uint8Array) => Promise<FileContent>;

/** Pictures inside the HTML and signatures of S/MIME or OpenPGP are not what a person calls an attachment. */
async function attachmentsOf(
  email: ParsedMail,
  contents: Skimmed['contents'],
  files?: LookInto,
): Promise<readonly Attachment[]> {
  const attached = email.attachments.filter(
    (one) => !isInlinePicture(one) && !/^application\/(?:(?:x-)?pkcs7|pgp)-signature$/i.test(one.mimeType),
  );
  const attachments: Attachment[] = [];
  for (const { filename, content, mimeType } of attached) {
    const name = filename ?? '';
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    attachments.push({
      name,
      size: known(sizeOfSkimmed(bytes) ?? bytes.byteLength),
      type: mimeType,
      // One after the other: what is unpacked of several at a time would not fit into memory.
      ...(files && { content: known(await files(name, bytesOfSkimmed(bytes, contents))) }),
    });
  }
  return attachments;
}

function isInlinePicture({ mimeType, disposition, related, contentId }: Parsed): boolean {
  if (!/^image\//i.test(mimeType) || disposition === 'attachment') return false;
  return related === true || (contentId !== undefined && disposition === 'inline');
}
