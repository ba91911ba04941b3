import { mountNotice } from '../../../ui/notice/notice.tsx';
import { browser } from '../browser.ts';
import type { NoticeContent } from '../protocol.ts';
import { say } from '../say.ts';

const main = document.createElement('main');
document.body.append(main);
const tabId = await tabAsked();
const content = (await say({ type: 'notice-get', tabId })) as NoticeContent;
const language = browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
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
  const undone = await say({ type: 'notice-undo', tabId });
  if (undone === true) window.close();
  else show({ kind: 'move-unclear' });
}

/** The small window names its tab in the address; the toolbar button's popup belongs to the active one. */
async function tabAsked(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
