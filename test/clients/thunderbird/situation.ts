/** How Thunderbird stands: for a failure on another machine, which nobody can look at. */
import { backgroundState } from './addon.ts';
import { nativePrompts } from './native-prompt.ts';
import { inPage } from './pages.ts';
import { sleep } from './patience.ts';
import { ADDON_UUID } from './profile.ts';
import type { Thunderbird } from './thunderbird.ts';

/** Milliseconds for each part: a Thunderbird that is stuck answers none of them. */
const PATIENCE = 10_000;
/** So many of the last lines that Thunderbird printed, and so much of each. */
const LINES = 40;
const WIDTH = 400;

/** Says how windows, questions and the add-on stand, and what Thunderbird printed last. Never throws. */
export async function situationOf(tb: Thunderbird): Promise<string> {
  const log = (): string =>
    tb
      .log()
      .trimEnd()
      .split('\n')
      .slice(-LINES)
      .map((line) => `  ${line.slice(0, WIDTH)}`)
      .join('\n');
  return [
    `Situation of Thunderbird at ${new Date().toISOString()}`,
    await part('Windows', () => windowsOf(tb)),
    await part('Questions of its own', () => nativePrompts(tb)),
    await part('Background page', () => backgroundState(tb)),
    await part('Page of the add-on that is open', () => pageOf(tb)),
    await part('Printed last', () => `\n${log()}`),
  ].join('\n');
}

async function part(what: string, look: () => unknown): Promise<string> {
  try {
    const seen = await Promise.race([look(), sleep(PATIENCE).then(() => `no answer within ${PATIENCE} ms`)]);
    return `${what}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`;
  } catch (error) {
    return `${what}: ${String(error).split('\n')[0] ?? ''}`;
  }
}

function windowsOf(tb: Thunderbird): Promise<readonly object[]> {
  return tb.chrome(({ Services }) =>
    [...Services.wm.getEnumerator(null)].map((view) => {
      const { document } = view;
      const type = document.documentElement.getAttribute('windowtype') ?? '';
      if (type !== 'msgcompose') return { type, url: view.location.href };
      const disabled = (id: string): boolean =>
        Boolean(document.getElementById(id)?.hasAttribute('disabled'));
      return {
        type,
        offline: Services.io.offline,
        editorReady: Boolean(view.composeEditorReady),
        locked: Boolean(view.gWindowLocked),
        sendLocked: Boolean(view.gSendLocked),
        sending: Boolean(view.gSendOperationInProgress),
        saving: Boolean(view.gSaveOperationInProgress),
        sendsBegun: view.sekishoSends,
        sendDisabled: { button: disabled('button-send'), command: disabled('cmd_sendButton') },
        pills: document.querySelectorAll('mail-address-pill').length,
        panels: [...document.querySelectorAll('panel')]
          .filter(({ state }) => state !== 'closed')
          .map(({ id, state }) => `${id} ${state}`),
      };
    }),
  );
}

function pageOf(tb: Thunderbird): Promise<object> {
  return inPage(tb, ADDON_UUID, () => ({
    url: location.pathname,
    painted: document.body.dataset['painted'] !== undefined,
    unanswerable: document.querySelector('[data-settling], [data-unseen]') !== null,
    text: document.body.innerText.slice(0, 300),
  }));
}
