/** Somebody to whom made-up mail goes. */
export interface Correspondent {
  readonly language: 'en' | 'ja';
  /** As it stands in a field: `Name <address>` or an address. */
  readonly mailbox: string;
  /** The given name in every form in which the address or a greeting may have it. */
  readonly given: readonly string[];
  readonly family: string;
  /** How those who write know them. */
  readonly called: string;
}
