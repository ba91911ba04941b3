/** One person whom the mail greets by name. */
export interface GreetedName {
  /** Name and honorific as they stand there, full-width letters made half-width: `田中 太郎様`. */
  readonly written: string;
  /** The name alone, its words divided by single spaces: `田中 太郎`. */
  readonly name: string;
  /** Where the writing itself tells it from the given name: by a space, or by a title before it. */
  readonly family?: string;
  readonly given?: string;
  /** 様, さん, 部長, `Mr`, `san` …, '' where there is none. */
  readonly honorific: string;
  readonly language: 'ja' | 'en';
}

/** What the first lines of a mail say about whom it is for. */
export interface Greeting {
  /** Different people named, in their order. */
  readonly names: readonly GreetedName[];
  /** A whole circle or nobody in particular is greeted: 各位, 皆様, ご担当者様, 御中, `all`, `Sir or Madam`. */
  readonly everybody: boolean;
  /** Organisations that are addressed or that stand above a name. */
  readonly companies: readonly string[];
}

/** What one line says of whom the mail is for, and whether the mail's own matter begins on it. */
export interface GreetingLine extends Greeting {
  readonly endsHere: boolean;
}
