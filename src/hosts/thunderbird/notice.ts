import { within } from './deadline.ts';
import { type RawFields, writeFields } from './mail.ts';
import type { NoticeContent } from './protocol.ts';
import { forget, recall, store } from './session.ts';

/** What a notice shows, and what its undo would write back. */
interface Notice {
  readonly content: NoticeContent;
  readonly before?: RawFields;
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
  const stored = await store(keyOf(tab.tabId), notice).then(
    () => true,
    () => false,
  );
  if (stored && (await openPopup(tab.windowId))) return;
  if (!(await isOpen(tab.tabId))) return;
  await messenger.windows.create({
    type: 'popup',
    url: `notice.html?tab=${tab.tabId}&kind=${notice.content.kind}`,
    width: 420,
    height: 240,
    allowScriptsToClose: true,
  });
}

/** What the notice of this window shows now. */
export async function noticeOf(tabId: number): Promise<NoticeContent> {
  return (await recall<Notice>(keyOf(tabId)))?.content ?? { kind: 'guarding' };
}

/** Writes the recipients back as they were before the last move. @returns whether it worked */
export async function undo(tabId: number): Promise<boolean> {
  const notice = await recall<Notice>(keyOf(tabId));
  if (!notice?.before) return false;
  try {
    await writeFields(tabId, notice.before);
    await forget(keyOf(tabId));
    return true;
  } catch {
    return false;
  }
}

/** The person has read the notice; one that offers an undo stays until the next Send. */
export async function noticeSeen(tabId: number): Promise<void> {
  const notice = await recall<Notice>(keyOf(tabId));
  if (notice && !notice.before) await forget(keyOf(tabId));
}

/** A new Send: what was said of the last one is over. */
export async function silence(tabId: number): Promise<void> {
  await forget(keyOf(tabId));
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

function keyOf(tabId: number): string {
  return `notice:${tabId}`;
}
