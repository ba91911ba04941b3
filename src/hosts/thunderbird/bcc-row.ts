import { pause } from './deadline.ts';
import { detailsOf } from './details.ts';
import { forget, keyOf, recall, store } from './session.ts';

/**
 * Bcc recipients that are set while the compose window is locked sit in a hidden row (140.12 and
 * 153.7). Nobody sees that when the mail leaves; when the window stays open the row is shown by
 * writing the same Bcc again after the window has been unlocked.
 */
export async function rowIsHidden(tabId: number): Promise<void> {
  await store(keyOf('hidden-row', tabId), true);
}

/** Milliseconds between the tries; the first may come while the window is still being unlocked. */
const TRIES = [100, 500];

/** Shows the Bcc row of a window that stayed open after a move; nothing to do where there was none. */
export async function repairRow(tabId: number): Promise<void> {
  if ((await recall<true>(keyOf('hidden-row', tabId))) !== true) return;
  for (const ms of TRIES) {
    await pause(ms);
    try {
      const { bcc } = await detailsOf(tabId);
      await messenger.compose.setComposeDetails(tabId, { bcc: bcc ?? [] });
    } catch {
      // The window is gone: the mail was sent.
      return;
    }
  }
  await forget(keyOf('hidden-row', tabId));
}
