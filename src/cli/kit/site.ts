import { manifestOf } from './manifest.ts';
import type { SendMode } from './send-mode.ts';
import { DamagedRelease, type Files, textIn } from './release.ts';

/** What an organisation's site says that the release does not. */
export interface Own {
  /** With a slash at its end. */
  readonly base: string;
  readonly sendMode: SendMode;
  /** The policy's text as it was written, a byte order mark included. */
  readonly policy: string;
  readonly revision: number;
  /** Classic Outlook gets the handler without the rules that are left to the pane. */
  readonly smallLaunch: boolean;
}

/** Where classic Outlook looks which scripts may fetch from this server: at the top of it, not in the site. */
export const ALLOWED = '.well-known/microsoft-officeaddins-allowed.json';

/** The released site with the organisation's own in it. @throws DamagedRelease */
export function siteOf(released: Files, own: Own): Files {
  const site = new Map(released);
  const put = (path: string, from: string, more: Readonly<Record<string, string>> = {}): void => {
    let text = textIn(released, from);
    for (const [slot, content] of Object.entries({ policy: own.policy, base: own.base, ...more })) {
      text = filled(text, slot, content, from);
    }
    site.set(path, Buffer.from(text));
  };
  site.delete(SMALL);
  put('pane.js', 'pane.js', { launch: own.smallLaunch ? 'small' : '' });
  // Under the same name, so that the manifest, and with it the consent to it, stays the same.
  put('launch.js', own.smallLaunch ? SMALL : 'launch.js');
  if (own.smallLaunch) {
    // What a page loads may be large.
    put(WHOLE, 'launch.js');
    site.set('commands.html', Buffer.from(withWhole(textIn(released, 'commands.html'))));
  }
  site.set('manifest.xml', Buffer.from(manifestOf(textIn(released, 'manifest.xml'), own)));
  site.set(ALLOWED, json({ allowed: [`${own.base}launch.js`] }));
  site.set(
    'state.json',
    Buffer.from(`${JSON.stringify({ format: 1, revision: own.revision, asking: true })}\n`),
  );
  return site;
}

/** The page loads the whole file, which it has under another name beside the small one. */
function withWhole(page: string): string {
  const loaded = 'src="launch.js"';
  if (page.split(loaded).length !== 2) throw new DamagedRelease('outlook/commands.html');
  return page.replace(loaded, `src="${WHOLE}"`);
}

/** The handler without the rules that are left to the pane, as the release has it beside the other. */
const SMALL = 'launch-small.js';
/** The handler with every rule, in a site whose classic Outlook gets the small one. */
const WHOLE = 'launch-whole.js';

/** JSON as people read it, with its line ended. */
export function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** A slot is a text of its own in the script, in whichever quotes the minifier has chosen. */
function filled(script: string, slot: string, content: string, path: string): string {
  const open = new RegExp(`(["'\`])@@sekisho-${slot}@@\\1`, 'g');
  if (script.match(open)?.length !== 1) throw new DamagedRelease(`outlook/${path}`);
  return script.replace(open, () => literal(content));
}

/** A text for a script of any age: before ES2019 these two signs ended the line within a string. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (sign) =>
    sign === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
