import type { Draft } from '../../core/draft.ts';
import { contentsIn, type FileContent } from '../../core/file-content.ts';
import { personalDataInFiles } from '../personal-data/files.ts';
import { mailAddressesIn } from './mail-addresses.ts';

/** The mail addresses in a file, and where it is. */
export interface FileAddresses {
  /** The names of the files it lies in, the attachment first. */
  readonly path: readonly string[];
  readonly addresses: readonly string[];
}

/**
 * The mail addresses in attached files: in the headers of attached mails, in texts, and in tables whose rows
 * tell nothing else of people, for the others are counted as personal data.
 */
export function addressesInFiles({ attachments }: Pick<Draft, 'attachments'>): readonly FileAddresses[] {
  if (!attachments.known) return [];
  const counted = new Set(
    personalDataInFiles({ attachments })
      .filter(({ isTable, data }) => isTable && data.persons > 0)
      .map(({ path }) => path.join('/')),
  );
  const found: FileAddresses[] = [];
  for (const { name, content } of attachments.value) {
    if (!content || !content.known) continue;
    for (const { path, content: inner } of contentsIn(content.value, [name])) {
      const addresses = addressesIn(inner, !counted.has(path.join('/')));
      if (addresses.length > 0) found.push({ path, addresses });
    }
  }
  return found;
}

function addressesIn({ mails, texts, tables }: FileContent, withTables: boolean): readonly string[] {
  const found = new Set<string>();
  for (const { to } of mails) for (const { address } of to) found.add(address);
  for (const { text } of texts) for (const address of mailAddressesIn(text)) found.add(address);
  for (const { rows } of withTables ? tables : []) {
    const text = rows.map((row) => row.filter((cell) => cell.indexOf('@') >= 0).join(' ')).join('\n');
    for (const address of mailAddressesIn(text)) found.add(address);
  }
  return Array.from(found);
}
