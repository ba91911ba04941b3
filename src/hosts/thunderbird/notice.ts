import type { Moved } from '../../core/undo.ts';
import { within } from './deadline.ts';
import type { NoticeContent } from './protocol.ts';
import { type Difference, total } from './sent.ts';
import { forget, keyOf, recall, store } from './session.ts';
import { undoMove } from './writing.ts';

/** What a notice shows, and what its undo takes back. */
interface Notice {
  readonly content: NoticeContent;
  readonly moved?: Moved;
}

/**
 * Says beside the mail what happened to its Send: in the toolbar button's popup, or, where the
 * person has removed the button or the store fails, in a small window. `openPopup` is refused while
 * the compose window is locked, so this is called after the cancel was answered. Where the mail's
 * window is gone, there is nothing left to say.
 */
export async function say(
  tab: { readonly tabId: number; readonly windowId: number },
  notice: Notice,
): Promise<void> {
  const stored = await store(keyOf('notice', tab.tabId), notice).then(
    () => true,
    () => false,
  );
  if (stored && (await openPopup(tab.windowId))) return;
  if (!(await isOpen(tab.tabId))) return;
  await openWindow(`tab=${tab.tabId}&kind=${notice.content.kind}`);
}

/** Says of a mail that has left, and whose window is gone with it, that it went to others than were judged. */
export async function sayOfSent(difference: Difference): Promise<void> {
  await openWindow(`kind=sent-otherwise&count=${total(difference)}`);
}

/** What the notice of this window shows now. */
export async function noticeOf(tabId: number): Promise<NoticeContent> {
  return (await recall<Notice>(keyOf('notice', tabId)))?.content ?? { kind: 'guarding' };
}

/**
 * Takes the last move back, once: a second press of the button finds nothing to undo.
 * @returns what to say where it was not done; nothing where it was, or where there is nothing to undo
 */
export async function undo(tabId: number): Promise<NoticeContent | undefined> {
  const notice = await recall<Notice>(keyOf('notice', tabId));
  if (!notice?.moved || undoing.has(tabId)) return undefined;
  undoing.add(tabId);
  try {
    const applied = await undoMove(tabId, notice.moved);
    if (!applied.done && applied.restored) return { ...notice.content, kind: 'undo-failed' };
    await forget(keyOf('notice', tabId));
    return applied.done ? undefined : { kind: 'move-unclear' };
  } finally {
    undoing.delete(tabId);
  }
}

/** Windows in which a move is being taken back. */
const undoing = new Set<number>();

/** The person has read the notice; one that offers an undo stays until the next Send. */
export async function noticeSeen(tabId: number): Promise<void> {
  const notice = await recall<Notice>(keyOf('notice', tabId));
  if (notice && !notice.moved) await forget(keyOf('notice', tabId));
}

async function openWindow(asked: string): Promise<void> {
  await messenger.windows.create({
    type: 'popup',
    url: `notice.html?${asked}`,
    width: 420,
    height: 240,
    allowScriptsToClose: true,
  });
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await within(2_000, 'tabs.get', messenger.tabs.get(tabId));
    return true;
  } catch {
    return false;
  }
}

async function openPopup(windowId: number): Promise<boolean> {
  try {
    return await within(2_000, 'composeAction.openPopup', messenger.composeAction.openPopup({ windowId }));
  } catch {
    return false;
  }
}
