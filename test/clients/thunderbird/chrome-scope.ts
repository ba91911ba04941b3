/**
 * What code sent into Thunderbird's parent process may use.
 * The harness is written against a platform without published types, so this file is the one place where they are loose.
 */

/** An object of Thunderbird's own. XPCOM has no published types; every use is proved by running it. */
export type Native = any;

/** The first argument of every function handed to `chrome()`. */
export interface ChromeScope {
  readonly Services: Native;
  readonly ChromeUtils: Native;
  readonly Cc: Native;
  readonly Ci: Native;
  readonly Cu: Native;
  readonly MailServices: Native;
  readonly WebExtensionPolicy: Native;
  /** Resolves after `ms` milliseconds. */
  sleep(ms: number): Promise<void>;
  /** Resolves with the first value of `look` that is neither falsy nor an exception; rejects with `what` after `ms`. */
  until<T>(look: () => T, ms: number, what: string): Promise<T>;
  /** Runs `work` outside the current command, so that a native modal question opened by it cannot block the test. */
  soon(work: () => void): void;
  /** The window of that id (the same number that add-ons know as windowId), or undefined when it is gone. */
  windowById(id: number): Native;
}

/** A function that runs in Thunderbird's parent process. It must not use anything from the file that it stands in. */
export type ChromeWork<Args extends unknown[], Result> = (
  scope: ChromeScope,
  ...args: Args
) => Result | Promise<Result>;

const SCOPE = `
  const __name = (named) => named; // tsx marks function names with this.
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const scope = {
    Services, ChromeUtils, Cc, Ci, Cu, MailServices, WebExtensionPolicy, sleep,
    soon: (work) => { setTimeout(work, 0); },
    windowById: (id) => [...Services.wm.getEnumerator(null)].find((each) => each.docShell?.outerWindowID === id),
    async until(look, ms, what) {
      for (const end = Date.now() + ms; ; await sleep(10)) {
        let seen; try { seen = look(); } catch { /* not there yet */ }
        if (seen) return seen;
        if (Date.now() > end) throw new Error("Thunderbird did not get to this within " + ms + " ms: " + what);
      }
    },
  };`;

/** The script for Marionette that runs `work` with a scope and answers `{ok}` or `{error}`. */
export function chromeScript(work: (...args: never[]) => unknown): string {
  return `const [work, done] = [Array.from(arguments).slice(0, -1), arguments[arguments.length - 1]];
    (async () => {${SCOPE}
      return (${work.toString()})(scope, ...work);
    })().then((ok) => done({ ok: ok ?? null }), (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }));`;
}
