/** What Thunderbird 140 and 153 have and the published types (127) lack. */
declare namespace messenger.addressBooks.mailingLists {
  function list(parentId: string): Promise<readonly { id: string; name: string; description?: string }[]>;
  /** Contacts with a `vCard`, as `lists.ts` reads them. */
  function listMembers(id: string): Promise<readonly unknown[]>;
}

declare namespace messenger.compose {
  interface ComposeDetails {
    /** Present where encryption or signing is set up. */
    selectedEncryptionTechnology?: {
      readonly name: string;
      readonly encryptBody: boolean;
      readonly signMessage?: boolean;
    };
  }
}
