/**
 * What is inside a file, as far as it was read: which rules look at instead of bytes. Every word stands in it
 * once, in a text or in a table. What could not be read is said in `unread`, never left out in silence: a
 * content without findings is "clean" only where nothing is unread.
 */
export interface FileContent {
  /** What the bytes are, whatever the name says. */
  readonly kind: FileKind;
  /** The ending of the name belongs to another kind of file. */
  readonly mismatch?: true;
  /** How it, or a member of it, is locked with a password. */
  readonly encryption?: FileEncryption;
  readonly texts: readonly FileText[];
  readonly tables: readonly FileTable[];
  /** The mails inside, with whom their visible fields name. */
  readonly mails: readonly FileMail[];
  /** The files of an archive, the attachments of a mail, what is embedded in a document. */
  readonly members: readonly FileMember[];
  readonly unread: readonly Unread[];
}

/** What a file is by its content. */
export type FileKind = ReadFileKind | UnreadFileKind;

/** Kinds whose words are read. */
export type ReadFileKind =
  | 'text'
  | 'csv'
  | 'html'
  | 'vcard'
  | 'calendar'
  | 'mail'
  | 'xlsx'
  | 'docx'
  | 'pptx'
  | 'zip'
  | 'pdf'
  | 'msg'
  | 'tnef';

/** Kinds that are recognised, to say what could not be looked into. */
export type UnreadFileKind =
  | 'xls'
  | 'doc'
  | 'ppt'
  | 'xlsb'
  | 'open-document'
  | 'protected-office'
  | 'ole'
  | 'rtf'
  | '7z'
  | 'rar'
  | 'lzh'
  | 'gzip'
  | 'tar'
  | 'image'
  | 'sound-or-film'
  | 'program'
  | 'encrypted-message'
  | 'empty'
  | 'unknown';

/** Which lock: ZipCrypto and AES of archives, Office's own, PDF's own. */
export type FileEncryption = 'zipcrypto' | 'aes' | 'office' | 'pdf';

/** Where something stands in a file, to be named in the reader's language. */
export interface FilePlace {
  readonly part: FilePart;
  /** The name people know the part by: a sheet's, a member's. */
  readonly name?: string;
  /** From 1: of a sheet, slide, page or card. */
  readonly number?: number;
}

/** A part of a file; `whole` where it has no parts. */
export type FilePart =
  | 'whole'
  | 'sheet'
  | 'slide'
  | 'notes'
  | 'page'
  | 'header'
  | 'footnote'
  | 'comment'
  | 'deleted'
  | 'drawing'
  | 'cache'
  | 'card'
  | 'event'
  | 'subject'
  | 'body'
  | 'member';

/** Words in a row; a line each where the file has lines. */
export interface FileText {
  readonly where: FilePlace;
  readonly text: string;
  /** Whoever opens the file does not see it without looking for it. */
  readonly hidden?: true;
}

/** Rows and columns, as people see them. */
export interface FileTable {
  readonly where: FilePlace;
  /** All rows that hold anything, heading and hidden ones included; a cell without content is ''. */
  readonly rows: readonly (readonly string[])[];
  /** Which of `rows` holds the columns' headings; absent where none looks like it. */
  readonly header?: number;
  /** Which of `rows` are hidden, filtered-out ones included, in rising order. */
  readonly hiddenRows: readonly number[];
  /** Which columns are hidden, in rising order, from 0. */
  readonly hiddenColumns: readonly number[];
  /** How a whole sheet is hidden: `very-hidden` cannot be shown by the menus. */
  readonly hidden?: 'hidden' | 'very-hidden';
}

/** Whom a mail inside a file was written by and to. */
export interface FileMail {
  readonly where: FilePlace;
  readonly from: readonly FileAddress[];
  /** To and Cc. */
  readonly to: readonly FileAddress[];
}

/** A person in the header of a mail inside a file. */
export interface FileAddress {
  readonly name: string;
  readonly address: string;
}

/** A file inside a file. */
export interface FileMember {
  /** With its folders, in composed form. */
  readonly name: string;
  /** Bytes, as the container says; absent where it does not. */
  readonly size?: number;
  /** What is inside; absent where it was not looked into, which `unread` of the container then says. */
  readonly content?: FileContent;
}

/** Something that was not read, and why. */
export interface Unread {
  readonly where: FilePlace;
  readonly because: UnreadBecause;
}

/**
 * - `encrypted`: only a password opens it;
 * - `damaged`: it is not as its kind must be, or ends too early;
 * - `too-big`, `too-many`, `too-deep`: a limit on size, on members or cells, on files in files;
 * - `unknown-format`: nobody here knows how to read it;
 * - `unknown-charset`: the bytes are no text in any charset that is known;
 * - `no-text`: a picture of a text, such as a scanned page;
 * - `elsewhere`: only a link to the content is in the file.
 */
export type UnreadBecause =
  | 'encrypted'
  | 'damaged'
  | 'too-big'
  | 'too-many'
  | 'too-deep'
  | 'unknown-format'
  | 'unknown-charset'
  | 'no-text'
  | 'elsewhere';

/** The content of this file and of all files in it, each with the names of the files it lies in, outermost first. */
export function contentsIn(
  content: FileContent,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly content: FileContent }[] {
  const inner: { readonly path: readonly string[]; readonly content: FileContent }[] = [];
  for (const member of content.members)
    if (member.content) inner.push(...contentsIn(member.content, path.concat(member.name)));
  return [{ path, content }, ...inner];
}
