import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Served, startServer } from '../../src/build/serve.ts';
import type { BareWindow } from './bare-window/page.ts';

declare global {
  interface Window {
    /** What the page in `bare-window` offers. */
    bare: BareWindow;
  }
}

/** Builds and serves a window with nothing in it but the screen a test puts there. */
export async function serveBareWindow(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-window-'));
  await build({
    root: fileURLToPath(new URL('bare-window', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const served = await startServer({ dir: folder, port: 0 });
  return {
    url: served.url,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
