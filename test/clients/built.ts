import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { TOOLS } from '../../src/build/places.ts';
import { starting } from '../../src/build/starting.ts';
import { run } from '../../src/build/steps.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the pages that only tests need, built once for all of them. */
    readonly pages: Readonly<Record<'outlook' | 'bareWindow', string>>;
  }
}

/**
 * Builds before the first client starts, so that what is tested is what these sources make: the products
 * into `dist`, and the pages that tests bring, each once for all files.
 * @returns what removes those pages
 */
export async function setup(project: TestProject): Promise<() => void> {
  starting('build of the products and of the pages that tests bring');
  const products = await run(process.execPath, [TOOLS.tsx, 'src/build/build.ts']);
  if (!products.ok) throw new Error(`The build failed:\n${products.output}`);
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-pages-'));
  const pages = { outlook: join(folder, 'outlook'), bareWindow: join(folder, 'bare-window') };
  await buildPage('outlook', pages.outlook);
  await buildPage('bare-window', pages.bareWindow);
  project.provide('pages', pages);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildPage(source: string, outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL(source, import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
