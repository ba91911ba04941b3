import { known, type List, type Mailbox, unknown } from '../../core/draft.ts';
import { isAddress } from '../../core/address.ts';
import { within } from './deadline.ts';

/**
 * The address books' lists. Thunderbird writes a list into the header as its members, but only
 * after `onBeforeSend`, where it is still a single entry: `Team <Team>` or, if it has a description,
 * `Team <"the description">` (measured on 140.12 and 153.7). `expandMailingLists` exists only since
 * 147 and does not see lists with a description, so we expand them ourselves.
 */
export interface ListBook {
  /** The list an entry stands for, members expanded; undefined where it is no list. */
  find(name: string, address: string | undefined, raw: string): List | undefined;
}

/** One list as the address-book API gives it. */
interface ListNode {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** A contact: Manifest V3 gives a vCard, older shapes the properties. */
interface ContactNode {
  readonly vCard?: string;
  readonly properties?: Readonly<Record<string, string | null>>;
}

const DEADLINE = 3_000;

/**
 * Reads the lists that these texts may name, with their members. Never throws: where the address
 * books cannot be read, an entry without an address counts as a list of unknown size.
 * @param texts the raw entries of all fields
 */
export async function readLists(texts: readonly string[]): Promise<ListBook> {
  if (texts.length === 0) return bookOf([], new Map(), true);
  try {
    const nodes = await within(DEADLINE, 'the address books', allLists());
    const mentioned = nodes.filter((node) => texts.some((text) => text.includes(node.name)));
    const members = new Map<string, readonly Mailbox[]>();
    if (mentioned.length > 0) {
      await within(
        DEADLINE,
        'a mailing list',
        Promise.all(
          mentioned.map(async (node) => members.set(node.id, await membersOf(node, nodes, new Set()))),
        ),
      );
    }
    return bookOf(mentioned, members, true);
  } catch {
    return bookOf([], new Map(), false);
  }
}

function bookOf(
  nodes: readonly ListNode[],
  members: ReadonlyMap<string, readonly Mailbox[]>,
  read: boolean,
): ListBook {
  return {
    find(name, address, raw) {
      const node = nodes.find((one) => names(one, name, address));
      if (node) {
        const found = members.get(node.id);
        return { kind: 'list', name: node.name, raw, members: found ? known(found) : unknown('failed') };
      }
      if (read || isAddress(address ?? '')) return undefined;
      return { kind: 'list', name: name === '' ? raw : name, raw, members: unknown('failed') };
    },
  };
}

/** Thunderbird compares name and description; a list typed by its bare name has the name as address. */
function names(node: ListNode, name: string, address = ''): boolean {
  const written = [name, address].map(folded).filter((text) => text !== '');
  const label = folded(node.name);
  if (written.length === 0 || !written.includes(label)) return false;
  return written.every((text) => text === label || text === folded(node.description ?? ''));
}

/** A description with spaces comes in quotes. */
function folded(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase();
}

async function allLists(): Promise<readonly ListNode[]> {
  const books = await messenger.addressBooks.list();
  const lists = await Promise.all(books.map((book) => messenger.addressBooks.mailingLists.list(book.id)));
  return lists.flat();
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
    const inner = isAddress(email) ? undefined : all.find((one) => names(one, name, email));
    if (!inner) members.push({ kind: 'mailbox', name, address: email === '' ? name : email });
    else if (!above.has(inner.id)) members.push(...(await membersOf(inner, all, above)));
  }
  return members;
}

/** Name and preferred address of a contact: EMAIL with PREF=1, or the first (RFC 6350 §6.4.2). */
function cardOf(node: ContactNode): { readonly name: string; readonly email: string } {
  const card = (node.vCard ?? node.properties?.['vCard'] ?? '').replace(/\r?\n[ \t]/g, '');
  const emails = [...card.matchAll(/^(?:[\w-]+\.)?EMAIL([^:\r\n]*):(.*)$/gim)];
  const preferred = emails.find((one) => /PREF=1(?!\d)/i.test(one[1] ?? '')) ?? emails[0];
  const name = /^(?:[\w-]+\.)?FN[^:\r\n]*:(.*)$/im.exec(card)?.[1] ?? '';
  return {
    name: unescaped(name || (node.properties?.['DisplayName'] ?? '')),
    email: unescaped(preferred?.[2] ?? node.properties?.['PrimaryEmail'] ?? ''),
  };
}

/** Text values escape comma, semicolon and backslash (RFC 6350 §3.4). */
function unescaped(text: string): string {
  return text.trim().replace(/\\([\\,;])/g, '$1');
}
