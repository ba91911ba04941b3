/** One list as the address-book API gives it. */
export interface ListNode {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** The lists of all address books. @throws where the books cannot be read */
export async function allLists(): Promise<readonly ListNode[]> {
  const books = await messenger.addressBooks.list();
  const lists = await Promise.allSettled(
    books.map((book) => messenger.addressBooks.mailingLists.list(book.id)),
  );
  // One book that cannot be read must not hide the lists of the others.
  return lists.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}
