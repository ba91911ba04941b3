import { mountNotice } from '../../../ui/notice/notice.tsx';
import type { NoticeContent } from '../protocol.ts';
import { say } from '../say.ts';

const main = document.createElement('main');
document.body.append(main);
const asked = new URLSearchParams(location.search);
const tabId = await tabAsked();
const stored = (await say({ type: 'notice-get', tabId })) as NoticeContent;
// The address says the kind too, for when the store that holds the rest has failed.
const named = asked.get('kind') as NoticeContent['kind'] | null;
const content = named && stored.kind === 'guarding' ? { kind: named, ...countAsked() } : stored;
const language = messenger.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
document.documentElement.lang = language;
show(content);
void say({ type: 'notice-seen', tabId });

function show(what: NoticeContent): void {
  mountNotice(main, {
    language,
    kind: what.kind,
    ...(what.count !== undefined && { count: what.count }),
    ...(what.undo && { onUndo: () => void undo() }),
    onClose: () => window.close(),
  });
}

async function undo(): Promise<void> {
  const failed = (await say({ type: 'notice-undo', tabId })) as NoticeContent | null;
  if (failed) show(failed);
  else window.close();
}

function countAsked(): { readonly count?: number } {
  const count = asked.get('count');
  return count === null ? {} : { count: Number(count) };
}

/** The small window names its tab in the address; the toolbar button's popup belongs to the active one. */
async function tabAsked(): Promise<number> {
  const tab = asked.get('tab');
  if (tab !== null) return Number(tab);
  // What is said of a mail that has left belongs to no window any more.
  if (asked.has('kind')) return -1;
  const [active] = await messenger.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
