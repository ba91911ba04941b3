/** The add-on as Thunderbird keeps it: running, asleep, switched off. */
import { inBackground } from './pages.ts';
import { until } from './patience.ts';
import type { Thunderbird } from './thunderbird.ts';

/** What Thunderbird says about the background page; "missing" when the add-on is not active. */
export type BackgroundState = 'starting' | 'running' | 'suspending' | 'stopped' | 'missing';

/** State of the background page. */
export function backgroundState(tb: Thunderbird): Promise<BackgroundState> {
  return tb.chrome(({ WebExtensionPolicy }, id) => {
    return WebExtensionPolicy.getByID(id)?.extension?.backgroundState ?? 'missing';
  }, tb.addonId);
}

/** Waits until the background page has the given state. */
export async function untilBackground(tb: Thunderbird, state: BackgroundState, ms = 60_000): Promise<void> {
  await until(async () => (await backgroundState(tb)) === state, ms, `the background page to be ${state}`);
}

/**
 * Puts the background page to sleep at once, as the idle timer would in the end, even while a listener of it has not answered.
 * The next event that it listens for wakes it again.
 */
export function suspendBackground(tb: Thunderbird): Promise<void> {
  return tb.chrome(async ({ WebExtensionPolicy, sleep }, id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    // A page that an event has just woken is not stopped by the first request.
    for (let left = 100; left > 0; left -= 1) {
      await extension.terminateBackground({ disableResetIdleForTest: true });
      if (extension.backgroundState === 'stopped') return;
      await sleep(20);
    }
    throw new Error(`The background page could not be suspended: it is ${extension.backgroundState}.`);
  }, tb.addonId);
}

/** Wakes the background page and waits until it runs. */
export async function wakeBackground(tb: Thunderbird): Promise<void> {
  await tb.chrome(async ({ WebExtensionPolicy }, id) => {
    await WebExtensionPolicy.getByID(id).extension.wakeupBackground?.();
  }, tb.addonId);
  await untilBackground(tb, 'running');
}

/** Switches the add-on off or on, as a person can in the add-on manager. */
export async function setAddonEnabled(tb: Thunderbird, enabled: boolean): Promise<void> {
  await tb.chrome(
    async ({ ChromeUtils }, id, on) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(id);
      await (on ? addon.enable() : addon.disable());
    },
    tb.addonId,
    enabled,
  );
  await (enabled ? untilBackground(tb, 'running') : untilBackground(tb, 'missing'));
}

/** Everything in one area of the add-on's storage, read in its background page, which is woken for it. */
export async function storedByAddon(
  tb: Thunderbird,
  area: 'local' | 'session',
): Promise<Record<string, unknown>> {
  await wakeBackground(tb);
  return inBackground(tb, (name) => browser.storage[name].get() as Promise<Record<string, unknown>>, area);
}

/**
 * Offers another version of the installed add-on, as the store or an administrator's folder would.
 * @returns how it ended: "installed" at once, or "postponed" until the next start
 */
export function offerUpdate(tb: Thunderbird, xpi: string): Promise<'installed' | 'postponed' | 'failed'> {
  return tb.chrome(async ({ ChromeUtils, Cc, Ci }, path) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    const install = await AddonManager.getInstallForFile(file);
    return await new Promise<'installed' | 'postponed' | 'failed'>((resolve) => {
      install.addListener({
        onInstallEnded: () => resolve('installed'),
        onInstallPostponed: () => resolve('postponed'),
        onInstallFailed: () => resolve('failed'),
      });
      void install.install().catch(() => undefined);
    });
  }, xpi);
}
