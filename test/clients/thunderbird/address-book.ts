/** The personal address book, filled the way Thunderbird's own dialogs fill it. */
import type { Thunderbird } from './thunderbird.ts';

/** A mailing list of the address book (not one on a server). */
export interface MailingList {
  readonly name: string;
  readonly description?: string;
  readonly nickname?: string;
  /** Members as "Name <address>"; a member that is just the name of another list nests it. */
  readonly members: readonly string[];
  /** Another book than the personal one. */
  readonly book?: 'collected';
}

/** Adds a mailing list with its members and returns its UID. */
export function addMailingList(
  tb: Thunderbird,
  { name, description = '', nickname = '', members, book }: MailingList,
): Promise<string> {
  return tb.chrome(
    ({ MailServices, Cc, Ci }, about, people) => {
      const book = MailServices.ab.getDirectory(`jsaddrbook://${about.file}.sqlite`);
      const wanted = Cc['@mozilla.org/addressbook/directoryproperty;1'].createInstance(Ci.nsIAbDirectory);
      wanted.isMailList = true;
      wanted.dirName = about.name;
      wanted.description = about.description;
      wanted.listNickName = about.nickname;
      const list = book.addMailList(wanted);
      for (const { name: fullName, email } of MailServices.headerParser.makeFromDisplayAddress(
        people.join(', '),
      )) {
        let card = book.cardForEmailAddress(email);
        if (!card) {
          card = Cc['@mozilla.org/addressbook/cardproperty;1'].createInstance(Ci.nsIAbCard);
          card.primaryEmail = email;
          card.displayName = fullName || email;
        }
        list.addCard(card);
      }
      return list.UID as string;
    },
    { name, description, nickname, file: book === 'collected' ? 'history' : 'abook' },
    [...members],
  );
}

/** Removes all lists and people of both address books. */
export function emptyAddressBook(tb: Thunderbird): Promise<void> {
  return tb.chrome(({ MailServices }) => {
    for (const file of ['abook', 'history']) {
      const book = MailServices.ab.getDirectory(`jsaddrbook://${file}.sqlite`);
      for (const list of book.childNodes) MailServices.ab.deleteAddressBook(list.URI);
      book.deleteCards(book.childCards);
    }
  });
}
