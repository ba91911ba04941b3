import type { FilePlace } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import { type Gathered, WHOLE } from '../gathered.ts';
import { Parts } from '../ooxml/parts.ts';
import { readWords } from './words.ts';

/** A document of Word, with everything that stands beside its pages and everything that was deleted but kept. */
export const readDocx: Format = async (file, into) => {
  const parts = new Parts(file, into);
  const main = parts.main('word/document.xml');
  if (!parts.has(main)) into.leave(WHOLE, 'damaged');
  readPart(parts, into, main, { part: 'body' });
  for (const name of parts.names) {
    const where = placeOf(name);
    if (where) readPart(parts, into, name, where);
  }
  await parts.readEmbedded();
  if (into.isEmpty() && parts.names.some((name) => name.startsWith('word/media/')))
    into.leave(WHOLE, 'no-text');
};

function placeOf(name: string): FilePlace | undefined {
  if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) return { part: 'header' };
  if (/^word\/(?:footnotes|endnotes)\.xml$/.test(name)) return { part: 'footnote' };
  return /^word\/comments\.xml$/.test(name) ? { part: 'comment' } : undefined;
}

function readPart(parts: Parts, into: Gathered, name: string, where: FilePlace): void {
  const { text, boxes, deleted, vanished, tables, full } = readWords(parts.text(name, where), (cells) =>
    into.budget.fill(cells),
  );
  into.text(where, text);
  into.text({ part: 'drawing' }, boxes);
  into.text({ part: 'deleted' }, deleted, true);
  into.text(where, vanished, true);
  for (const rows of tables) into.table({ where, rows });
  if (full) into.leave(where, 'too-many');
}
