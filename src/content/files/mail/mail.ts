import PostalMime, { type Address } from 'postal-mime';
import type { FileAddress } from '../../../core/file-content.ts';
import type { Format, OpenFile } from '../format.ts';
import { type Gathered, WHOLE } from '../gathered.ts';
import { keepHtml } from '../html/html.ts';
import { bytesAsLetters } from '../text/byte-letters.ts';
import { withReadableHeaders } from './header-charset.ts';

/** A mail as a file, or a whole mailbox of them: whom it names, its words, and its files as members. */
export const readMail: Format = async (file, into) => {
  const mails = mailsIn(file.bytes);
  if (mails.length > 1) await readMailbox(file, mails, into);
  else await readOne(mails[0] ?? file.bytes, file, into);
};

async function readOne(bytes: Uint8Array, file: OpenFile, into: Gathered): Promise<void> {
  const email = await PostalMime.parse(withReadableHeaders(bytes), {
    forceRfc822Attachments: true,
    maxHeadersSize: bytes.length,
  });
  const to = [email.to, email.cc].flatMap((list) => list ?? []).flatMap(peopleIn);
  const from = [email.from ?? email.sender ?? []].flat().flatMap(peopleIn);
  if (into.budget.fill(from.length + to.length)) into.mail({ where: WHOLE, from, to });
  else into.leave({ part: 'header' }, 'too-many');
  into.text({ part: 'subject' }, email.subject ?? '');
  const { html = '', text = '' } = email;
  if (html.trim() === '') into.text({ part: 'body' }, text);
  else keepHtml(html, { part: 'body' }, into);
  if (/\ufffd.*\ufffd.*\ufffd/s.test(text + html)) into.leave({ part: 'body' }, 'unknown-charset');
  let number = 0;
  for (const { filename, mimeType, content } of email.attachments) {
    number += 1;
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const name = filename ?? `${number}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
    await keepMember(name, data, file, into);
  }
}

async function readMailbox(file: OpenFile, mails: readonly Uint8Array[], into: Gathered): Promise<void> {
  let number = 0;
  for (const mail of mails) {
    number += 1;
    if (!(await keepMember(`${number}.eml`, mail, file, into))) return;
  }
}

async function keepMember(name: string, data: Uint8Array, file: OpenFile, into: Gathered): Promise<boolean> {
  if (into.budget.member()) {
    await file.member(name.normalize('NFC'), data.length, data);
    return true;
  }
  into.leave(WHOLE, 'too-many');
  return false;
}

function peopleIn(address: Address): readonly FileAddress[] {
  return (address.group ?? [address]).map(({ name, address: mailbox }) => ({
    name: name ?? '',
    address: mailbox ?? '',
  }));
}

/**
 * The mails of a mailbox, each behind a line "From …" with a header below: in a mail's text such a line may
 * stand as well, but then hardly above something that looks like a header.
 */
function mailsIn(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes[0] !== 0x46 || bytes[1] !== 0x72) return [bytes];
  const letters = bytesAsLetters(bytes);
  const starts = [...letters.matchAll(/(?:^|\n)From [^\r\n]*\r?\n(?=[!-9;-~]+:)/g)];
  return starts.map((start, index) =>
    bytes.subarray(start.index + start[0].length, starts[index + 1]?.index ?? bytes.length),
  );
}
