import { withoutReferences } from '../xml/entities.ts';
import { attribute, isSet } from '../xml/tags.ts';
import { prefixOf, textOfItem } from './cell-text.ts';
import { type NumberFormat, shownAsWritten } from './number-format.ts';

/** What the cells of a sheet point to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** How the numbers of each cell style look. */
  readonly formats: readonly (NumberFormat | undefined)[];
  /** Takes so many cells; false where there are too many. */
  fill(cells: number): boolean;
}

/**
 * The rows of one sheet while its document comes in pieces, by hand over the text of each piece: a sheet may
 * have a million cells, and an object or a call for each of their tags would take longer than unpacking them.
 */
export class Sheet {
  readonly rows: string[][] = [];
  readonly hiddenRows: number[] = [];
  readonly #hiddenRanges: (readonly [first: number, last: number])[] = [];
  readonly #context: SheetContext;
  #rest = '';
  #prefix = '';
  #begun = false;
  #width = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** Takes the next piece of the document; false when there are too many cells. */
  take(piece: string): boolean {
    const xml = this.#rest + piece;
    let at = 0;
    if (!this.#begun) {
      const start = /<(?:[\w.-]+:)?(?:sheetData|chartsheet)\b[^>]*>/.exec(xml);
      if (!start) {
        this.#rest = xml;
        return xml.length < LONGEST_START;
      }
      this.#begun = true;
      this.#prefix = prefixOf(xml);
      at = start.index + start[0].length;
      this.#readColumns(xml.slice(0, at));
    }
    return this.#readRows(xml, at);
  }

  /** Whether the rows were there, and the last of them ended. */
  isWhole(): boolean {
    return this.#begun && !this.#rest.includes(`<${this.#prefix}row`);
  }

  /** Which columns are hidden, among those that hold anything. */
  hiddenColumns(): readonly number[] {
    const columns: number[] = [];
    for (let column = 0; column < this.#width; column += 1)
      if (this.#hiddenRanges.some(([first, last]) => column >= first && column <= last)) columns.push(column);
    return columns;
  }

  #readColumns(start: string): void {
    for (const [, attributes = ''] of start.matchAll(/<(?:[\w.-]+:)?col\s([^>]*)>/g)) {
      const width = attribute(` ${attributes}`, 'width');
      if (!isSet(` ${attributes}`, 'hidden') && width !== '0') continue;
      const first = Number(attribute(` ${attributes}`, 'min') ?? 0);
      const last = Number(attribute(` ${attributes}`, 'max') ?? first);
      this.#hiddenRanges.push([first - 1, last - 1]);
    }
  }

  #readRows(xml: string, from: number): boolean {
    const p = this.#prefix;
    const open = `<${p}row`;
    const close = `</${p}row>`;
    let at = from;
    for (;;) {
      const start = xml.indexOf(open, at);
      if (start < 0) break;
      const sign = xml.charCodeAt(start + open.length);
      const tagEnd = xml.indexOf('>', start);
      if (tagEnd < 0) break;
      // `<rowBreaks`, or a row without cells.
      if (!(sign <= SPACE || sign === GREATER) || xml.charCodeAt(tagEnd - 1) === SLASH) {
        at = tagEnd + 1;
        continue;
      }
      const end = xml.indexOf(close, tagEnd);
      if (end < 0) {
        this.#rest = xml.slice(start);
        return this.#rest.length < LONGEST_ROW;
      }
      if (!this.#keepRow(this.#readCells(xml.slice(tagEnd + 1, end)), xml.slice(start + open.length, tagEnd)))
        return false;
      at = end + close.length;
    }
    // A tag may be cut by the end of the piece.
    const tail = xml.lastIndexOf('<');
    this.#rest = xml.slice(tail < at ? at : tail);
    return this.#rest.length < LONGEST_ROW;
  }

  #keepRow(cells: string[], attributes: string): boolean {
    if (cells.length === 0) return true;
    if (!this.#context.fill(cells.length)) return false;
    if (attributes.length > 0 && (isSet(attributes, 'hidden') || attribute(attributes, 'ht') === '0'))
      this.hiddenRows.push(this.rows.length);
    this.rows.push(cells);
    this.#width = Math.max(this.#width, cells.length);
    return true;
  }

  /** The cells of a row; empty ones only before others. Nothing is looked for beyond a row or a cell. */
  #readCells(row: string): string[] {
    const cells: string[] = [];
    const open = `<${this.#prefix}c`;
    const close = `</${this.#prefix}c>`;
    let next = 0;
    let at = row.indexOf(open);
    while (at >= 0) {
      let place = at + open.length;
      let column = next;
      let style = 0;
      let type = '';
      let isEmpty = false;
      for (;;) {
        const sign = row.charCodeAt(place);
        if (sign === GREATER || place >= row.length) break;
        if (sign === SLASH) isEmpty = true;
        if (sign === SLASH || sign <= SPACE) {
          place += 1;
          continue;
        }
        const equals = row.indexOf('=', place);
        const end = equals < 0 ? -1 : row.indexOf(row.charAt(equals + 1) === "'" ? "'" : '"', equals + 2);
        if (end < 0) return cells;
        if (equals === place + 1) {
          if (sign === LETTER_R) column = columnOf(row, equals + 2, end) ?? next;
          else if (sign === LETTER_S) style = Number(row.slice(equals + 2, end));
          else if (sign === LETTER_T) type = row.slice(equals + 2, end);
        }
        place = end + 1;
      }
      next = column + 1;
      let end = place;
      if (!isEmpty) {
        end = row.indexOf(close, place);
        if (end < 0) end = row.length;
        const value = this.#valueOf(row.slice(place + 1, end), type, style);
        if (value !== '') {
          while (cells.length < column) cells.push('');
          cells[column] = value;
        }
      }
      at = row.indexOf(open, end);
    }
    return cells;
  }

  #valueOf(content: string, type: string, style: number): string {
    if (type === 'inlineStr') return textOfItem(content, this.#prefix);
    const open = content.indexOf(`<${this.#prefix}v`);
    // A string that is kept where a number would be.
    if (open < 0) return textOfItem(content, this.#prefix);
    const start = content.indexOf('>', open) + 1;
    const end = content.indexOf('<', start);
    if (start === 0 || end < 0) return '';
    const raw = content.slice(start, end);
    switch (type) {
      case 's':
        return this.#context.strings[Number(raw)] ?? '';
      case 'b':
        return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE';
      case 'str':
      case 'e':
      case 'd':
        return withoutReferences(raw);
      default: {
        const format = this.#context.formats[style];
        return format ? format(raw) : shownAsWritten(raw);
      }
    }
  }
}

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** Far more than rows have; what comes in pieces is looked through again with each of them. */
const LONGEST_ROW = 20_000_000;
const LONGEST_START = 2_000_000;

/** `AB12` is column 27; undefined where there are more than Excel has. */
function columnOf(xml: string, from: number, to: number): number | undefined {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const letter = xml.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  return column > 0 && column <= 16_384 ? column - 1 : undefined;
}
