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
}

/** Where classic Outlook looks which scripts may fetch from this server: at the top of it, not in the site. */
export const ALLOWED = '.well-known/microsoft-officeaddins-allowed.json';

/** The scripts that carry the policy: the handler of Send and the pane. */
const SCRIPTS = ['launch.js', 'pane.js'];

/** The released site with the organisation's own in it. @throws DamagedRelease */
export function siteOf(released: Files, own: Own): Files {
  const site = new Map(released);
  for (const script of SCRIPTS) {
    let text = textIn(released, script);
    for (const [slot, content] of [
      ['policy', own.policy],
      ['base', own.base],
    ] as const) {
      text = filled(text, slot, content, script);
    }
    site.set(script, Buffer.from(text));
  }
  site.set('manifest.xml', Buffer.from(manifestOf(textIn(released, 'manifest.xml'), own)));
  site.set(ALLOWED, json({ allowed: [`${own.base}launch.js`] }));
  site.set(
    'state.json',
    Buffer.from(`${JSON.stringify({ format: 1, revision: own.revision, asking: true })}\n`),
  );
  return site;
}

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
