import { canonical } from '../../core/address.ts';
import { type Draft, FIELDS, type Mailbox } from '../../core/draft.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { peopleQuoted } from './quoted.ts';
import type { Ancestry } from './headers.ts';
import type { Originals } from './originals.ts';

/**
 * How it is known who was in the mail being answered: the archive has that mail (or an earlier one of the
 * thread that names everybody), the text quotes it with its people, or nobody knows. A new mail and one
 * that is passed on answer none.
 */
export type ThreadSource = 'none' | 'archive' | 'quoted' | 'unknown';

/** The people a mail client would have known when this mail was begun, and how that is known. */
export function threadOf(
  draft: Draft,
  { answered, kind }: Ancestry,
  originals: Originals,
): { readonly source: ThreadSource; readonly people: readonly string[] } {
  if (kind !== 'reply') return { source: 'none', people: [] };
  const [direct, ...before] = answered;
  const original = direct === undefined ? undefined : originals.peopleOf(direct);
  if (original) return { source: 'archive', people: original };
  const recipients = recipientsOf(draft);
  const quoted = peopleQuoted(draft, recipients);
  if (quoted) return { source: 'quoted', people: quoted };
  // Who joined between that one and the one that is missing would pass for a newcomer.
  const earlier = before.map((id) => originals.peopleOf(id)).find((people) => people && people.length > 0);
  const named = new Set(earlier?.map(canonical));
  const all = recipients.every(({ address }) => named.has(canonical(address)));
  return earlier && all ? { source: 'archive', people: earlier } : { source: 'unknown', people: [] };
}

/** Whom the mail goes to, its sender aside. */
function recipientsOf(draft: Draft): readonly Mailbox[] {
  const own = new Set(draft.own.map(canonical));
  return FIELDS.flatMap((field) => (draft[field].known ? draft[field].value : []))
    .flatMap(mailboxesOf)
    .filter(({ address }) => !own.has(canonical(address)));
}
