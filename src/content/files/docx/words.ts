import { attribute, walkTags } from '../xml/tags.ts';

/** What stands in a part of a document, apart by how it is seen. */
export interface Words {
  readonly text: string;
  /** In text boxes. */
  readonly boxes: string;
  /** Deleted while changes were tracked, and still in the file. */
  readonly deleted: string;
  /** Formatted as hidden. */
  readonly vanished: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** There were more cells than may be. */
  readonly full: boolean;
}

/** Reads Word's paragraphs; the readings above names (ruby) are left out, the names below them are not. */
export function readWords(xml: string, fill: (cells: number) => boolean): Words {
  const reader = new WordReader(fill);
  walkTags(xml, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
    text: (text) => {
      reader.write(text);
    },
  });
  return reader.words();
}

interface OpenTable {
  readonly rows: string[][];
  row: string[];
  cell: string[];
}

class WordReader {
  readonly #fill: (cells: number) => boolean;
  readonly #text: string[] = [];
  readonly #boxes: string[] = [];
  readonly #deleted: string[] = [];
  readonly #vanished: string[] = [];
  readonly #tables: string[][][] = [];
  readonly #open: OpenTable[] = [];
  #full = false;
  /** In `mc:Fallback`, which says again what `mc:Choice` said. */
  #fallback = 0;
  #ruby = 0;
  #box = 0;
  #isForm = false;
  #isText = false;
  #isDeleted = false;
  #isVanished = false;

  constructor(fill: (cells: number) => boolean) {
    this.#fill = fill;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'Fallback':
        this.#fallback += 1;
        break;
      case 'rt':
        this.#ruby += 1;
        break;
      case 'txbxContent':
        this.#box += 1;
        break;
      case 'r':
        this.#isVanished = false;
        break;
      case 'vanish':
        this.#isVanished = !/^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '1');
        break;
      case 't':
        this.#isText = true;
        break;
      case 'delText':
        this.#isDeleted = true;
        break;
      case 'pPr':
        this.#isForm = true;
        break;
      case 'tab':
      case 'ptab':
        // In a paragraph's form it says where the tabs are.
        if (!this.#isForm) this.#put('\t');
        break;
      case 'br':
      case 'cr':
        this.#put('\n');
        break;
      case 'noBreakHyphen':
        this.#put('-');
        break;
      case 'tbl':
        if (this.#fallback === 0) this.#open.push({ rows: [], row: [], cell: [] });
        break;
      default:
    }
  }

  close(name: string): void {
    switch (name) {
      case 'Fallback':
        this.#fallback -= 1;
        break;
      case 'rt':
        this.#ruby -= 1;
        break;
      case 'txbxContent':
        this.#box -= 1;
        break;
      case 't':
        this.#isText = false;
        break;
      case 'delText':
        this.#isDeleted = false;
        break;
      case 'pPr':
        this.#isForm = false;
        this.#isVanished = false;
        break;
      case 'p':
        this.#isVanished = false;
        this.#endLine();
        break;
      default:
        if (this.#fallback === 0) this.#closeTable(name);
    }
  }

  write(text: string): void {
    if (this.#fallback > 0 || this.#ruby > 0) return;
    if (this.#isDeleted) this.#deleted.push(text);
    else if (this.#isText) this.#put(text);
  }

  words(): Words {
    // A table that never ends.
    while (this.#open.length > 0) this.#closeTable('tbl');
    return {
      text: this.#text.join(''),
      boxes: this.#boxes.join(''),
      deleted: this.#deleted.join(''),
      vanished: this.#vanished.join(''),
      tables: this.#tables,
      full: this.#full,
    };
  }

  #put(text: string): void {
    if (this.#fallback > 0 || this.#ruby > 0) return;
    if (this.#isVanished) this.#vanished.push(text);
    else this.#place().push(text);
  }

  /** Where the next words belong: a text box, the innermost cell, the page. */
  #place(): string[] {
    if (this.#box > 0) return this.#boxes;
    return this.#open.at(-1)?.cell ?? this.#text;
  }

  #endLine(): void {
    if (this.#fallback > 0) return;
    this.#place().push('\n');
    for (const apart of [this.#deleted, this.#vanished])
      if (apart.length > 0 && apart.at(-1) !== '\n') apart.push('\n');
  }

  #closeTable(name: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (name === 'tc') {
      table.row.push(table.cell.join('').trim());
      table.cell = [];
    } else if (name === 'tr') {
      if (!this.#full && this.#fill(table.row.length)) table.rows.push(table.row);
      else this.#full = true;
      table.row = [];
    } else if (name === 'tbl') {
      this.#open.pop();
      if (table.row.length > 0) table.rows.push(table.row);
      this.#keep(table.rows);
    }
  }

  /** A table of one column is a frame around a text. */
  #keep(rows: string[][]): void {
    if (rows.some((row) => row.length > 1))
      this.#tables.push(rows.filter((row) => row.some((cell) => cell !== '')));
    else this.#place().push(rows.map((row) => row.join('\n')).join('\n'), '\n');
  }
}
