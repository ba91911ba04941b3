import { known, type Known, unknown } from '../../core/draft.ts';
import { NO_OWN, type Own, ownIn, withUsed } from '../../core/own.ts';
import { STORED, type Stored } from './ahead.ts';
import { within } from './deadline.ts';

const KEY = STORED.own;
const DEADLINE = 2_000;

/**
 * The person's other addresses; none where the store cannot be read, so that they count as anybody.
 * @param stored what the store is known to hold already
 */
export async function readOwn(stored?: Promise<Stored>): Promise<Own> {
  try {
    const found = await within(DEADLINE, 'storage.local', stored ?? messenger.storage.local.get(KEY));
    return ownIn(found[KEY]);
  } catch {
    return NO_OWN;
  }
}

/** Keeps the list, and nothing else is changed. @throws where the store fails */
export async function keepListed(listed: readonly string[]): Promise<void> {
  await write((own) => ({ ...own, listed }));
}

/** Forgets which addresses mail was sent from. @throws where the store fails */
export async function forgetUsed(): Promise<void> {
  await write(({ listed }) => ({ ...NO_OWN, listed }));
}

/** Remembers that mail has left from this address. @throws where the store fails */
export async function addUsed(address: string): Promise<void> {
  await write((own) => withUsed(own, address, crypto.randomUUID()));
}

/**
 * The addresses of all identities. Only where the person has allowed it: the permission is asked for on the
 * options page, and without it Thunderbird shows an add-on no such interface.
 */
export async function accountAddresses(): Promise<Known<readonly string[]>> {
  const { identities } = messenger as { readonly identities?: typeof messenger.identities };
  if (!identities) return unknown('not-offered');
  try {
    const all = await within(DEADLINE, 'identities.list', identities.list());
    return known(all.flatMap(({ email }) => (email === undefined || email === '' ? [] : [email])));
  } catch {
    return unknown('failed');
  }
}

let writing: Promise<void> = Promise.resolve();

/** One after the other, because each is added to what is there. */
async function write(change: (own: Own) => Own): Promise<void> {
  const turn = writing.then(async () => {
    const found = await within(DEADLINE, 'storage.local', messenger.storage.local.get(KEY));
    const before = ownIn((found as Stored)[KEY]);
    const after = change(before);
    if (after !== before)
      await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: after }));
  });
  writing = turn.catch(() => undefined);
  await turn;
}
