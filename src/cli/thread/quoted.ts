import { quotedHeadersOf } from '../../content/quotation/quoted-headers.ts';
import { quotedPeopleIn } from '../../content/quotation/quoted-people.ts';
import { areQuoted } from '../../content/quotation/quotation.ts';
import { linesOf } from '../../content/text/body-lines.ts';
import { mailAddressesIn } from '../../content/text/mail-addresses.ts';
import { canonical } from '../../core/address.ts';
import type { Draft, Mailbox } from '../../core/draft.ts';

/**
 * Who was in the mail that a reply quotes: by its headers, where they give everybody's address; else those
 * recipients of this one, if headers or the line above the quote name every one of them. Undefined where
 * somebody may be new.
 */
export function peopleQuoted(
  draft: Pick<Draft, 'body'>,
  recipients: readonly Mailbox[],
): readonly string[] | undefined {
  if (!draft.body.known) return undefined;
  const people = quotedPeopleIn(draft);
  if (people) return people.others.concat(people.writer);
  const headers = quotedHeadersOf(draft.body.value);
  const named = headers ? `${headers.from}\n${headers.to}\n${headers.cc}` : attributionIn(draft.body.value);
  if (named === '' || recipients.length === 0) return undefined;
  const addresses = new Set(mailAddressesIn(named).map(canonical));
  const words = wordsIn(named);
  const all = recipients.every((one) => addresses.has(canonical(one.address)) || isNamed(one, words, named));
  return all ? recipients.map(({ address }) => address) : undefined;
}

/** The lines that introduce the first quote, such as `On Friday Jun Ito <…> wrote:`; '' where there are none. */
function attributionIn(body: string): string {
  const lines = linesOf(body);
  const quoted = areQuoted(lines);
  const start = quoted.indexOf(true);
  if (start < 0) return '';
  const introduction: string[] = [];
  for (const line of lines.slice(start, start + LONGEST)) {
    if (/^\s*(?:$|[>＞|｜])/.test(line)) break;
    introduction.push(line);
  }
  return introduction.join('\n').slice(0, 1000);
}

/** Lines over which a mail client breaks what stands above a quote. */
const LONGEST = 3;

/** Whether everything of a display name, or of `first.last@`, stands there; one short word is no name. */
function isNamed({ name, address }: Mailbox, words: ReadonlySet<string>, text: string): boolean {
  const plain = name.normalize('NFKC').replace(/[\s"']/g, '');
  if (/^[\u3005\u3040-\u30ff\u3400-\u9fff]{3,}$/.test(plain))
    return text
      .normalize('NFKC')
      .replace(/[\s"']/g, '')
      .includes(plain);
  return [name, address.slice(0, address.lastIndexOf('@')).replace(/[._-]/g, ' ')].some((one) => {
    const parts = Array.from(wordsIn(one)).filter((word) => word.length > 1);
    return parts.length > 1 && parts.every((part) => words.has(part));
  });
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}
