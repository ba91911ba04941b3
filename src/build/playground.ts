import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { Licences } from './licences.ts';
import { ROOT } from './places.ts';

/**
 * Builds the playground into a folder that any static server can serve.
 * @param out the folder to make; what is in it is deleted
 */
export async function buildPlayground(out = join(ROOT, 'dist/playground')): Promise<string> {
  const licences = new Licences();
  await build({
    root: join(ROOT, 'src/playground'),
    configFile: false,
    logLevel: 'warn',
    plugins: [licences.plugin()],
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
  licences.write(out);
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPlayground();
