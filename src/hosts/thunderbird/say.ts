import type { Message } from './protocol.ts';

/** Says something to the background page, from one of the add-on's own pages; wakes it if it sleeps. */
export async function say(message: Message): Promise<unknown> {
  return (await messenger.runtime.sendMessage(message)) as Promise<unknown>;
}
