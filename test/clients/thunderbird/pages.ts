/**
 * Running functions inside the add-on's own pages (prompt, options, background).
 * Thunderbird's remote control cannot enter them, so a frame script carries the function in and the answer out.
 */
import type { Native } from './chrome-scope.ts';
import { until } from './patience.ts';
import { ADDON_UUID } from './profile.ts';
import type { Thunderbird } from './thunderbird.ts';

/** A page by part of its address; of several the newest, or the one in that window. */
export type PageName = string | { readonly url: string; readonly windowId: number };

/** A function that runs in a page, with `browser` and `document`. It must not use anything from the file that it stands in. */
export type PageWork<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** How long a page may take to answer. */
const ANSWER_TIME = 60_000;

/** Runs a function in an open page; arguments and result travel as JSON. Fails when no such page is open. */
export function inPage<Args extends unknown[], Result>(
  tb: Thunderbird,
  page: PageName,
  work: PageWork<Args, Result>,
  ...args: Args
): Promise<Result> {
  const { url, windowId } = typeof page === 'string' ? { url: page, windowId: null } : page;
  return carry(tb, { url, windowId, addonId: null }, work, args);
}

/** Runs a function in the background page. Fails when it is suspended: this does not wake it. */
export function inBackground<Args extends unknown[], Result>(
  tb: Thunderbird,
  work: PageWork<Args, Result>,
  ...args: Args
): Promise<Result> {
  return carry(tb, { url: '', windowId: null, addonId: tb.addonId }, work, args);
}

/** Waits until such a page is open and `look`, run in it, is truthy; returns that value. */
export function waitForPage<Args extends unknown[], Result>(
  tb: Thunderbird,
  page: PageName,
  look: PageWork<Args, Result>,
  ...args: Args
): Promise<NonNullable<Result>> {
  return until(
    () => inPage(tb, page, look, ...args),
    30_000,
    `the page ${JSON.stringify(page)} to satisfy ${look.toString()}`,
  );
}

/** Opens a page of the add-on (a path inside the XPI) in a tab of the main window and waits until it is loaded. */
export async function openPage(tb: Thunderbird, path: string): Promise<void> {
  const url = `moz-extension://${ADDON_UUID}/${path}`;
  await tb.chrome(
    async ({ Services, WebExtensionPolicy, sleep }, id, address) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const { document } = Services.wm.getMostRecentWindow('mail:3pane');
      const tabmail = document.getElementById('tabmail');
      // Of two tabs with one page nobody could tell which is spoken to.
      const isOld = (one: { browser?: { currentURI?: { spec?: string } } }): boolean =>
        one.browser?.currentURI?.spec === address;
      for (const old of tabmail.tabInfo.filter(isOld)) tabmail.closeTab(old);
      const tab = tabmail.openTab('contentTab', {
        url: address,
        linkHandler: 'single-page',
        initialBrowsingContextGroupId: extension.policy?.browsingContextGroupId,
        principal: extension.principal,
        duplicate: true,
        background: true,
      });
      // Until it has the address, an older tab of the same page would be taken for it.
      for (let left = 500; left > 0 && tab.browser?.currentURI?.spec !== address; left -= 1) await sleep(10);
    },
    tb.addonId,
    url,
  );
  await waitForPage(tb, url, () => document.readyState === 'complete');
}

interface Destination {
  readonly url: string;
  readonly windowId: number | null;
  /** Set for the background page of that add-on. */
  readonly addonId: string | null;
}

async function carry<Args extends unknown[], Result>(
  tb: Thunderbird,
  to: Destination,
  work: PageWork<Args, Result>,
  args: Args,
): Promise<Result> {
  const ticket = `sekisho:${Math.random()}`;
  await tb.chrome(send, to, ticket, work.toString(), JSON.stringify(args));
  // Fetched in steps: a long wait inside Thunderbird would hold up every other command.
  for (const end = Date.now() + ANSWER_TIME; ;) {
    const answer = await tb.chrome(fetchAnswer, ticket);
    if (answer.error !== undefined)
      throw new Error(`In ${to.addonId === null ? to.url : 'the background page'}: ${answer.error}`);
    if (answer.ok !== undefined) return JSON.parse(answer.ok) as Result;
    if (Date.now() > end)
      throw new Error(`No answer within ${ANSWER_TIME} ms from ${to.url}: ${work.toString()}`);
  }
}

interface Answer {
  readonly ok?: string;
  readonly error?: string;
}

/** Runs in Thunderbird: loads the function into the page and files the answer under `ticket`. */
function send(
  { Services, WebExtensionPolicy }: Native,
  to: Destination,
  ticket: string,
  source: string,
  args: string,
): void {
  const pages = [];
  if (to.addonId !== null) {
    pages.push(WebExtensionPolicy.getByID(to.addonId)?.extension?.backgroundContext?.xulBrowser);
  } else {
    for (const each of Services.wm.getEnumerator(null)) {
      if (to.windowId !== null && each.docShell?.outerWindowID !== to.windowId) continue;
      const browsers = [
        ...each.document.querySelectorAll('browser'),
        ...(each.document.getElementById('tabmail')?.browsers ?? []),
      ];
      pages.push(...browsers.filter((browser) => browser.currentURI?.spec?.includes(to.url)));
    }
  }
  const page = pages.findLast((browser) => browser?.messageManager);
  if (!page) throw new Error(`No such page is open: ${to.addonId ?? to.url}`);

  const answers: Map<string, Native> = ((globalThis as Native).sekishoAnswers ??= new Map());
  answers.set(ticket, { page });
  page.messageManager.addMessageListener(ticket, function listener(message: Native) {
    page.messageManager?.removeMessageListener(ticket, listener);
    answers.set(ticket, { page, answer: message.data });
  });
  const inside = `(async () => JSON.stringify((await (${source})(...${args})) ?? null))()`;
  const script = `(async () => {
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.evalInSandbox("var __name = (named) => named;", sandbox);
      // What is pressed here counts as a person's press: a permission is asked for in answer to no other.
      const input = content.windowUtils.setHandlingUserInput(true);
      let answer;
      try { answer = Cu.evalInSandbox(${JSON.stringify(inside)}, sandbox); } finally { input.destruct(); }
      sendAsyncMessage(${JSON.stringify(ticket)}, { ok: await answer });
    } catch (error) { sendAsyncMessage(${JSON.stringify(ticket)}, { error: String(error) }); }
  })()`;
  page.messageManager.loadFrameScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
    false,
  );
}

/** Runs in Thunderbird: the answer under `ticket`, waiting a moment for it. */
async function fetchAnswer({ sleep }: Native, ticket: string): Promise<Answer> {
  const answers: Map<string, Native> = (globalThis as Native).sekishoAnswers;
  for (const end = Date.now() + 200; Date.now() < end; await sleep(4)) {
    const { page, answer } = answers.get(ticket);
    if (answer) {
      answers.delete(ticket);
      return answer;
    }
    if (!page.isConnected || !page.messageManager) return { error: 'the page was closed before it answered' };
  }
  return {};
}
