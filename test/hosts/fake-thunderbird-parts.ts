/** A mailing list of the address book, with vCards or other lists as members. */
export interface FakeList {
  readonly name: string;
  readonly description?: string;
  /** A card of its own stands where a member has more than a name and an address. */
  readonly members: readonly { readonly name: string; readonly email: string; readonly card?: string }[];
}

/** A popup of the add-on's. */
export interface FakePopup {
  readonly url: string;
  focused: boolean;
  state: string;
  width: number;
  height: number;
}
