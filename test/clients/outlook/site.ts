import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../../src/cli/kit/nginx.ts';
import { officeFile } from '../../hosts/fake-outlook/office-files.ts';
import { ADDIN_ORIGIN, HOST_ORIGIN } from '../../hosts/fake-outlook/protocol.ts';

/** The folders a browser context gets its pages from. */
export interface Folders {
  /** The fake Outlook's page. */
  readonly outlook: string;
  /** The built site whose `commands.html` and scripts are used. */
  readonly handler: string;
  /** The built site of everything else. */
  readonly pane: string;
}

/** What was asked for and is not there. */
export interface Missed {
  /** Whatever we never meant to be asked for. */
  readonly strays: readonly string[];
  /** Microsoft's telemetry, which office.js does without where an office blocks it. */
  readonly telemetry: readonly string[];
}

/** The built add-in. */
export const SITE = fileURLToPath(new URL('../../../dist/outlook', import.meta.url));

/** Answers everything the context asks for out of folders: no server, no network. */
export async function serveSite(context: BrowserContext, folders: Folders): Promise<Missed> {
  const strays: string[] = [];
  const telemetry: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const { origin, pathname } = new URL(address);
    const path = pathname.slice(1);
    if (origin === HOST_ORIGIN) return await give(route, folders.outlook, path || 'index.html');
    if (origin === ADDIN_ORIGIN) {
      const folder = /^(?:commands\.html|launch.*\.js)$/.test(path) ? folders.handler : folders.pane;
      return await give(route, folder, path);
    }
    const script = officeFile(address);
    if (script !== undefined) return await route.fulfill({ contentType: TYPES['.js'] ?? '', body: script });
    return await miss(route, address.includes('/telemetry/') ? telemetry : strays);
  });
  return { strays, telemetry };

  async function give(route: Route, folder: string, path: string): Promise<void> {
    const file = join(folder, path);
    if (!existsSync(file)) return await miss(route, strays);
    await route.fulfill({
      body: readFileSync(file),
      headers: {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'X-Content-Type-Options': 'nosniff',
        ...(folder !== folders.outlook && { 'Content-Security-Policy': CONTENT_SECURITY_POLICY }),
      },
    });
  }

  async function miss(route: Route, list: string[]): Promise<void> {
    list.push(route.request().url());
    await route.abort();
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};
