import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './places.ts';

/**
 * Builds the playground into a folder that any static server can serve.
 * @param out the folder to make; what is in it is deleted
 */
export async function buildPlayground(out = join(ROOT, 'dist/playground')): Promise<string> {
  await build({
    root: join(ROOT, 'src/playground'),
    configFile: false,
    logLevel: 'warn',
    // Relative addresses: the folder works under any path.
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // An inlined picture would need data: in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPlayground();
