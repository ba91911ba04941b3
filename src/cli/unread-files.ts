import type { Draft } from '../core/draft.ts';
import { contentsIn, type UnreadBecause } from '../core/file-content.ts';

/** An attached file, or one inside it, of which something was not looked into. */
export interface UnreadFile {
  /** The names of the files it lies in, the attachment first: `archive.zip › list.csv`. */
  readonly file: string;
  readonly because: readonly UnreadBecause[];
}

/** What of the attached files nobody could look into: whatever is not here was read. */
export function unreadFilesIn({ attachments }: Pick<Draft, 'attachments'>): readonly UnreadFile[] {
  if (!attachments.known) return [];
  return attachments.value.flatMap(({ name, content }) => {
    if (!content?.known) return [];
    return contentsIn(content.value, [name]).flatMap(({ path, content: { unread } }) =>
      unread.length === 0
        ? []
        : [{ file: path.join(' › '), because: [...new Set(unread.map(({ because }) => because))] }],
    );
  });
}
