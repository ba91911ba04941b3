import type {
  FileContent,
  FileEncryption,
  FileKind,
  FileMail,
  FileMember,
  FilePlace,
  FileTable,
  FileText,
  Unread,
  UnreadBecause,
} from '../../core/file-content.ts';
import type { Budget } from './limits.ts';
import { headerIn } from './table-header.ts';

/** A file while it is read: what was found so far stays, also where reading ends in an error. */
export class Gathered {
  readonly budget: Budget;
  encryption: FileEncryption | undefined;
  readonly #texts: FileText[] = [];
  readonly #tables: FileTable[] = [];
  readonly #mails: FileMail[] = [];
  readonly #members: FileMember[] = [];
  readonly #unread: Unread[] = [];

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Keeps a text, or as much of it as the limit leaves. */
  text(where: FilePlace, text: string, hidden?: boolean): void {
    if (text.trim() === '') return;
    const left = this.budget.letters(text.length);
    if (left < text.length) this.leave(where, 'too-big');
    if (left > 0)
      this.#texts.push({
        where,
        text: left < text.length ? text.slice(0, left) : text,
        ...(hidden && { hidden }),
      });
  }

  /** Keeps a table; its cells were taken from the budget where they were read. */
  table(table: Omit<FileTable, 'header' | 'hiddenRows' | 'hiddenColumns'> & Partial<FileTable>): void {
    if (table.rows.length === 0) return;
    const header = headerIn(table.rows);
    const { hiddenRows = [], hiddenColumns = [] } = table;
    this.#tables.push({ ...table, hiddenRows, hiddenColumns, ...(header !== undefined && { header }) });
  }

  /** Keeps whom a mail in the file names. */
  mail(mail: FileMail): void {
    this.#mails.push(mail);
  }

  /** Names a file in the file. */
  member(member: FileMember): void {
    this.#members.push(member);
  }

  /** Says what is not read; the same is said once. */
  leave(where: FilePlace, because: UnreadBecause): void {
    const same = ({ where: place, because: reason }: Unread): boolean =>
      reason === because &&
      place.part === where.part &&
      place.name === where.name &&
      place.number === where.number;
    if (this.#unread.length < MOST_UNREAD && !this.#unread.some(same)) this.#unread.push({ where, because });
  }

  /** Whether nothing was found and nothing is missing. */
  isEmpty(): boolean {
    return (
      this.#texts.length + this.#tables.length + this.#mails.length + this.#members.length === 0 &&
      this.#unread.length === 0
    );
  }

  /** Everything that was found. */
  content(kind: FileKind, mismatch: boolean): FileContent {
    return {
      kind,
      ...(mismatch && { mismatch }),
      ...(this.encryption && { encryption: this.encryption }),
      texts: this.#texts,
      tables: this.#tables,
      mails: this.#mails,
      members: this.#members,
      unread: this.#unread,
    };
  }
}

/** So many places are named; who reads more of them? */
const MOST_UNREAD = 100;

/** The file as a whole, where it has no parts. */
export const WHOLE: FilePlace = { part: 'whole' };
