import { canonical } from '../../core/address.ts';
import type { Audience } from '../../core/audience.ts';
import type { Draft, Known } from '../../core/draft.ts';
import { mailAddressesIn } from '../text/mail-addresses.ts';
import { type QuotedHeaders, quotedHeadersOf } from './quoted-headers.ts';

/** Who was in the mail that a body quotes with its headers, all by their addresses. */
export interface QuotedPeople {
  /** The one who wrote it. */
  readonly writer: string;
  /** To and Cc. */
  readonly others: readonly string[];
  /** The headers themselves, for names. */
  readonly headers: QuotedHeaders;
}

/** The same for a draft's body, looked for once however many rules ask; undefined where it was not read. */
export function quotedPeopleIn({ body }: Pick<Draft, 'body'>): QuotedPeople | undefined {
  if (!body.known) return undefined;
  if (!found.has(body)) found.set(body, quotedPeopleOf(body.value));
  return found.get(body);
}

/** By the reading of the body, which the copies of a draft share; it is forgotten with the draft. */
const found = new WeakMap<Known<string>, QuotedPeople | undefined>();

/**
 * The people of the first mail that is quoted with its headers; undefined where anybody there is named
 * without an address, because then nobody can tell who that was.
 */
export function quotedPeopleOf(body: string): QuotedPeople | undefined {
  const headers = quotedHeadersOf(body);
  if (!headers) return undefined;
  const [writer, ...more] = mailAddressesIn(headers.from);
  const entries = entriesIn(headers.to).concat(entriesIn(headers.cc));
  if (writer === undefined || more.length > 0 || entries.length === 0) return undefined;
  if (!entries.every((entry) => mailAddressesIn(entry).length === 1)) return undefined;
  const others: string[] = [];
  for (const entry of entries) others.push(...mailAddressesIn(entry));
  return { writer, others, headers };
}

/**
 * Everybody who was in the mail being answered: as the client says, else as the body quotes it, where this
 * mail goes to the one who wrote that or bears the subject of an answer. Undefined where neither tells.
 */
export function peopleAnswered(draft: Draft, audience: Audience): readonly string[] | undefined {
  const { thread, subject } = draft;
  if (thread.known) return thread.value;
  const quoted = quotedPeopleIn(draft);
  if (!quoted) return undefined;
  const writer = canonical(quoted.writer);
  // Somebody who passes a mail on writes to others than its writer.
  const answers = audience.people.some((person) => person.canonical === writer && !person.own);
  const isCalledAnswer =
    subject.known && /^\s*(?:re|aw|sv|antw|返信|回复|回覆)\s*[:：\]]/i.test(subject.value);
  return answers || isCalledAnswer ? quoted.others.concat(quoted.writer) : undefined;
}

/** The entries of a header: Outlook divides by semicolons and writes "Ito, Jun <…>", others by commas. */
function entriesIn(header: string): readonly string[] {
  const plain = header.replace(/"[^"]*"/g, ' ');
  const isOutlooks = /[;；]/.test(plain) || mailAddressesIn(plain).length === 1;
  return plain
    .split(isOutlooks ? /[;；]/ : /[,、](?![^<]*>)/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
