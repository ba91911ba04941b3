import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { textOfHtml } from '../../text/html-text.ts';
import type { FilePlace } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import { type Gathered, WHOLE } from '../gathered.ts';
import { decoded, textInCharset, textOfBytes } from '../text/charset.ts';

/** A page, such as a system exports under the name of a spreadsheet. */
export const readHtml: Format = ({ bytes }, into) => {
  const beginning = String.fromCharCode(...bytes.subarray(0, 2_048));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1] ?? '';
  const html =
    decoded('utf-8', bytes) ?? (declared === '' ? textOfBytes(bytes) : textInCharset(bytes, declared));
  if (html === undefined) into.leave(WHOLE, 'unknown-charset');
  else keepHtml(html, WHOLE, into);
};

/** Keeps a page's tables as tables and the rest as text. */
export function keepHtml(html: string, where: FilePlace, into: Gathered): void {
  const left = Math.min(html.length, LONGEST);
  if (left < html.length) into.leave(where, 'too-big');
  const page = parse(html.slice(0, left));
  for (const table of tablesIn(page)) {
    const rows = rowsOf(table);
    const cells = rows.reduce((sum, row) => sum + row.length, 0);
    // Programs lay out whole mails in tables: those stay text.
    if (rows.length < 2 || !rows.some((row) => row.length > 1)) continue;
    if (into.budget.fill(cells)) into.table({ where, rows });
    else into.leave(where, 'too-many');
    table.childNodes = [];
  }
  into.text(where, textOfHtml(page));
}

/** A tree takes ten times the memory of its text. */
const LONGEST = 10_000_000;

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** The innermost tables, in their order. */
function tablesIn(page: ParentNode): readonly Element[] {
  const found: Element[] = [];
  const outer = new Set<Element>();
  const open: { readonly node: ParentNode; readonly table: Element | undefined }[] = [
    { node: page, table: undefined },
  ];
  while (open.length > 0) {
    const { node, table } = open.pop() ?? { node: page, table: undefined };
    let inside = table;
    if (node.nodeName === 'table') {
      if (table) outer.add(table);
      inside = node;
      found.push(inside);
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child && 'childNodes' in child) open.push({ node: child, table: inside });
    }
  }
  return found.filter((table) => !outer.has(table));
}

function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  const open: ParentNode[] = [table];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) break;
    if (node.nodeName === 'tr') {
      const row = node.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
      const cells = row.map((cell) => textOfHtml(cell));
      if (cells.some((cell) => cell !== '')) rows.push(cells);
      continue;
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child && 'childNodes' in child) open.push(child);
    }
  }
  return rows;
}
