import { known, type List, type Mailbox, unknown } from '../../core/draft.ts';
import { isAddress } from '../../core/address.ts';
import { allLists, type ListNode } from './books.ts';
import { within } from './deadline.ts';

/**
 * The address books' lists. Thunderbird writes a list into the header as its members, but only
 * after `onBeforeSend`, where it is still a single entry: `Team <Team>` or, if it has a description,
 * `Team <"the description">` (measured on 140.12 and 153.7). `expandMailingLists` exists only since
 * 147 and does not see lists with a description, so we expand them ourselves.
 *
 * Thunderbird looks for the name and the description without regard to case, in all books (measured on
 * 153.8): `team <TEAM>` is the list too, and so is `Boss <boss@office.example>` where a list "Boss" has
 * that description. Its comparison is compiled in, so ours is made to find at least what it finds.
 */
export interface ListBook {
  /** The list an entry stands for, members expanded; undefined where no list we can see is called so. */
  find(raw: string): List | undefined;
}

/** A contact: Manifest V3 gives a vCard, older shapes the properties. */
interface ContactNode {
  readonly vCard?: string;
  readonly properties?: Readonly<Record<string, string | null>>;
}

const DEADLINE = 3_000;

/**
 * Reads the lists that these texts may name, with their members. Never throws: where the members of a
 * list cannot be read they are unknown, and where the address books cannot, no list is found.
 * @param texts the raw entries of all fields
 * @param all the lists of all books, where they were asked for already
 */
export async function readLists(
  texts: readonly string[],
  all?: Promise<readonly ListNode[]>,
): Promise<ListBook> {
  const members = new Map<string, readonly Mailbox[]>();
  if (texts.length === 0) return bookOf([], members);
  const nodes = await orNone('the address books', all ?? allLists());
  if (nodes.length === 0) return bookOf([], members);
  const written = new Set(texts.map(folded));
  const mentioned = nodes.filter((node) => writings(node).some((writing) => written.has(writing)));
  const reading = mentioned.map(async (node) =>
    members.set(node.id, await membersOf(node, nodes, new Set())),
  );
  await orNone('a mailing list', Promise.all(reading));
  return bookOf(mentioned, members);
}

/** What was read, or nothing where the address books fail or do not answer. */
async function orNone<T>(what: string, reading: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await within(DEADLINE, what, reading);
  } catch {
    return [];
  }
}

function bookOf(nodes: readonly ListNode[], members: ReadonlyMap<string, readonly Mailbox[]>): ListBook {
  return {
    find(raw) {
      const found = nodes.length === 0 ? [] : listsCalled(raw, nodes);
      const [first] = found;
      if (!first) return undefined;
      // Of two lists with one name Thunderbird takes the one of the book it asks first.
      const all = found.map((node) => members.get(node.id));
      const read = all.every((one) => one !== undefined) ? known(all.flat()) : unknown('failed');
      return { kind: 'list', name: first.name, raw, members: read };
    },
  };
}

/** The lists that an entry may stand for: those it names as Thunderbird does, else those it names at all. */
function listsCalled(raw: string, nodes: readonly ListNode[]): readonly ListNode[] {
  const written = folded(raw);
  const exact = nodes.filter((node) => writings(node)[0] === written);
  return exact.length > 0 ? exact : nodes.filter((node) => writings(node).includes(written));
}

/** How an entry may name a list: as Thunderbird writes it, by the name twice, by the name alone. */
function writings({ name, description = '' }: ListNode): readonly string[] {
  const own = description === '' ? name : description;
  return [folded(name + own), folded(name + name), folded(name)];
}

/**
 * A text without case, width, spaces and quoting, so that no way of writing or parsing an entry hides
 * the list in it. Upper case comes first because Thunderbird's own folding has ẞ for ß and i for İ.
 */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}"'<>\\]|\u0307/gu, '')
    .replace(/ς/g, 'σ');
}

/** Members with lists inside lists opened; a list that contains itself is opened once. */
async function membersOf(
  list: ListNode,
  all: readonly ListNode[],
  above: Set<string>,
): Promise<readonly Mailbox[]> {
  above.add(list.id);
  const nodes = (await messenger.addressBooks.mailingLists.listMembers(list.id)) as readonly ContactNode[];
  const members: Mailbox[] = [];
  for (const node of nodes) {
    const { name, email } = cardOf(node);
    // Thunderbird takes the name for the address where a contact has none.
    const address = email === '' ? name : email;
    const inner = isAddress(address) ? [] : listsCalled(name + address, all);
    if (inner.length === 0) members.push({ kind: 'mailbox', name, address });
    for (const one of inner) if (!above.has(one.id)) members.push(...(await membersOf(one, all, above)));
  }
  return members;
}

/** Name and preferred address of a contact, as Thunderbird prefers: the lowest PREF, then the first. */
function cardOf(node: ContactNode): { readonly name: string; readonly email: string } {
  const card = (node.vCard ?? node.properties?.['vCard'] ?? '').replace(/\r?\n[ \t]/g, '');
  const emails = [...card.matchAll(/^(?:[\w-]+\.)?EMAIL((?:;[^:;"\r\n]*(?:"[^"\r\n]*")?)*):(.*)$/gim)];
  const [preferred] = emails.sort((a, b) => preference(a[1]) - preference(b[1]));
  const name = /^(?:[\w-]+\.)?FN[^:\r\n]*:(.*)$/im.exec(card)?.[1] ?? '';
  return {
    name: unescaped(name || (node.properties?.['DisplayName'] ?? '')),
    email: unescaped(preferred?.[2] ?? node.properties?.['PrimaryEmail'] ?? ''),
  };
}

function preference(parameters = ''): number {
  return Number(/;PREF="?(\d+)/i.exec(parameters)?.[1] ?? 101);
}

/** Text values escape comma, semicolon and backslash (RFC 6350 §3.4). */
function unescaped(text: string): string {
  return text.trim().replace(/\\([\\,;])/g, '$1');
}
