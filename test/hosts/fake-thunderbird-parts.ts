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

/** Makes one call of the client's out of its name and its work. */
export type MakeCall = <A extends never[]>(
  name: string,
  work: (...given: A) => unknown,
) => (...given: A) => Promise<unknown>;

/** The address books: one book, with these lists in it. */
export function addressBooksOf(call: MakeCall, lists: () => readonly FakeList[]): object {
  return {
    list: call('addressBooks.list', () => [{ id: 'book' }]),
    mailingLists: {
      list: call('mailingLists.list', () =>
        lists().map(({ name, description }, index) => ({ id: `list-${index}`, name, description })),
      ),
      listMembers: call('listMembers', (id: string) =>
        (lists()[Number(id.slice('list-'.length))]?.members ?? []).map(({ name, email, card }) => ({
          vCard: `BEGIN:VCARD\r\nVERSION:4.0\r\n${card ?? `FN:${name}\r\nEMAIL;PREF=1:${email}`}\r\nEND:VCARD\r\n`,
        })),
      ),
    },
  };
}
