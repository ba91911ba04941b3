import type { FilePlace, FileTable } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import type { Gathered } from '../gathered.ts';
import { Parts } from '../ooxml/parts.ts';
import { attribute, isSet, walkTags } from '../xml/tags.ts';
import { SharedStrings } from './string-items.ts';
import { Sheet, type SheetContext } from './sheet.ts';
import { formatsIn } from './styles.ts';

/** A workbook of Excel: every sheet, hidden or not, with its cells as people see them. */
export const readXlsx: Format = async (file, into) => {
  const parts = new Parts(file, into);
  const main = parts.main('xl/workbook.xml');
  const links = parts.relationships(main);
  const { sheets, from1904 } = bookIn(parts.text(main));
  const linked = (type: string): string =>
    [...links.values()].find((link) => link.type === type)?.target ?? '';

  const strings = new SharedStrings();
  parts.stream(linked('sharedStrings'), { part: 'whole' }, (piece) => {
    const most = into.budget.limits.cells;
    if (strings.take(piece, most)) return true;
    into.leave({ part: 'whole' }, 'too-many');
    return false;
  });
  const context: SheetContext = {
    strings: strings.texts,
    formats: formatsIn(parts.text(linked('styles')), from1904),
    fill: (cells) => into.budget.fill(cells),
  };

  if (sheets.length === 0) into.leave({ part: 'whole' }, 'damaged');
  const read = new Set<string>();
  sheets.forEach(({ id, name, hidden }, index) => {
    const path = links.get(id)?.target ?? '';
    const where: FilePlace = { part: 'sheet', name, number: index + 1 };
    if (!parts.has(path)) into.leave(where, 'damaged');
    else if (!read.has(path)) {
      read.add(path);
      readSheet(parts, into, { path, where, hidden, context });
    }
  });
  for (const name of parts.names) readBeside(parts, into, name);
  await parts.readEmbedded();
};

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly hidden: FileTable['hidden'];
}

function bookIn(xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkTags(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isSet(attributes, 'date1904');
      if (tag !== 'sheet') return;
      const state = attribute(attributes, 'state');
      sheets.push({
        // The sheet has an id of its own; the one that is meant is `r:id`.
        id: /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '',
        name: attribute(attributes, 'name') ?? '',
        hidden: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : undefined,
      });
    },
  });
  return { sheets, from1904 };
}

function readSheet(
  parts: Parts,
  into: Gathered,
  of: {
    readonly path: string;
    readonly where: FilePlace;
    readonly hidden: FileTable['hidden'];
    readonly context: SheetContext;
  },
): void {
  const { path, where, hidden, context } = of;
  const sheet = new Sheet(context);
  let tooMany = false;
  parts.stream(path, where, (piece) => {
    tooMany = !sheet.take(piece);
    return !tooMany;
  });
  if (tooMany) into.leave(where, 'too-many');
  else if (!sheet.isWhole()) into.leave(where, 'damaged');
  into.table({
    where,
    rows: sheet.rows,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns(),
    ...(hidden && { hidden }),
  });
}

/** What stands beside the cells: comments, text boxes, and what a pivot table or a link to a book keeps of others. */
function readBeside(parts: Parts, into: Gathered, name: string): void {
  if (/\/(?:threaded)?comments[^/]*\/?[^/]*\.xml$/.test(name))
    into.text({ part: 'comment' }, wordsIn(parts.text(name), 't', /^(?:comment|threadedComment)$/, 'text'));
  else if (/\/drawings\/drawing\d*\.xml$/.test(name))
    into.text({ part: 'drawing' }, wordsIn(parts.text(name), 't', /^p$/));
  else if (/\/pivotcache\/pivotcachedefinition\d*\.xml$/.test(name))
    into.text({ part: 'cache' }, valuesIn(parts.text(name)), true);
  else if (/\/externallinks\/externallink\d*\.xml$/.test(name))
    into.text({ part: 'cache' }, wordsIn(parts.text(name), 'v', /^cell$/), true);
}

/** The words between tags of this name, in a line for each of these elements. */
function wordsIn(xml: string, tag: string, line: RegExp, other = tag): string {
  const words: string[] = [];
  let open = false;
  let reading = 0;
  walkTags(xml, {
    open: (name) => {
      if (name === 'rPh') reading += 1;
      open = reading === 0 && (name === tag || name === other);
    },
    text: (text) => {
      if (open) words.push(text);
    },
    close: (name) => {
      if (name === 'rPh') reading -= 1;
      if (name === tag) open = false;
      if (line.test(name)) words.push('\n');
    },
  });
  return words.join('');
}

/** The values of a pivot table's source, each once. */
function valuesIn(xml: string): string {
  const values: string[] = [];
  walkTags(xml, {
    open: (name, attributes) => {
      if (name === 'cacheField') values.push(`\n${attribute(attributes, 'name') ?? ''}:`);
      else if (name === 's' || name === 'n' || name === 'd') values.push(attribute(attributes, 'v') ?? '');
    },
  });
  return values.join('\n');
}
