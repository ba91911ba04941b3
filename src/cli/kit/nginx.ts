import { createHash } from 'node:crypto';
import { type Files, textIn } from './release.ts';
import { ALLOWED } from './site.ts';

/**
 * How nginx serves the site, as lines for the server block. What the add-in's pages may load was found
 * out with the real office.js in Chromium: nothing inline, and Microsoft's two script servers.
 */
export function nginxOf(base: string, site: Files, xpi: string): string {
  const { pathname, host } = new URL(base);
  const scripts = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript; charset=utf-8' };
  const data = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json; charset=utf-8' };
  return `# Sekisho at ${base}
# Lines for the server block of ${host}. Here the kit lies in /srv/sekisho: write your own folder instead.
# Everything may be kept by a client, but has to be asked for again each time: names never change, contents do.

# At the top of the server, whatever folder the site is in: classic Outlook looks only there.
${exactly(`/${ALLOWED}`, `outlook/${ALLOWED}`, data)}
# The handler of Send: classic Outlook runs it outside of any page.
${exactly(`${pathname}launch.js`, 'outlook/launch.js', scripts)}
# The stop for everything: read before each question.
${exactly(`${pathname}state.json`, 'outlook/state.json', data)}
${exactly(`${pathname}support.html`, 'outlook/support.html', {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': supportPolicy(site),
})}
location ${pathname} {
    alias /srv/sekisho/outlook/;
    charset utf-8;
${headers({ 'Content-Security-Policy': CONTENT_SECURITY_POLICY })}
}

# For Thunderbird, unless its policies name another place.
${exactly(`${pathname}thunderbird/${xpi}`, `thunderbird/${xpi}`, { 'Content-Type': 'application/x-xpinstall' })}`;
}

/**
 * The content security policy that the add-in's pages live under, for whoever serves them. Seen with the
 * office.js of npm (April 2022) in Chromium:
 * - nothing inline and no `eval` is needed;
 * - without `ajax.aspnetcdn.com` office.js never starts on the web, and Send gets no answer;
 * - MicrosoftAjax 3.5 evaluates its table of dates last of all. That is refused with an error in the
 *   console, and nobody needs the table: office.js works on, as it does without telemetry;
 * - no address of the add-in's own may be framed elsewhere; Exchange on-premises adds its own here.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://outlook.live.com',
].join('; ');

/** The page of support stands alone, with a style of its own in it. */
function supportPolicy(site: Files): string {
  const styles = Array.from(
    textIn(site, 'support.html').matchAll(/<style>([\s\S]*?)<\/style>/g),
    ([, style = '']) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return `default-src 'none'; style-src${styles.join('') || " 'none'"}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

type Headers = { readonly [name: string]: string };

function exactly(location: string, file: string, { 'Content-Type': type = '', ...more }: Headers): string {
  return `location = ${location} {
    alias /srv/sekisho/${file};
    types { }
    default_type "${type}";
${headers(more)}
}
`;
}

/** Of headers nginx inherits nothing as soon as a location has one of its own, so each has them all. */
function headers(own: Headers): string {
  return Object.entries({ 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', ...own })
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
}
