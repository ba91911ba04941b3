import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { Licences } from './licences.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the command into one file that Node (from package.json's oldest on) runs with nothing else
 * beside it. Not minified, so that the places in a report of a defect can be read.
 * @param out the folder that gets `sekisho.js` and `licences.txt`; what is in it is deleted
 * @returns the path of the executable file
 */
export async function buildCommand(out = join(root, 'dist/cli')): Promise<string> {
  const licences = new Licences();
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [licences.plugin()],
    // Everything is bundled, so that the one file is the whole command.
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/cli/sekisho.ts'),
      outDir: out,
      emptyOutDir: true,
      target: 'node20.19',
      minify: false,
      rolldownOptions: {
        output: {
          format: 'es',
          entryFileNames: 'sekisho.js',
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
  licences.write(out);
  const file = join(out, 'sekisho.js');
  chmodSync(file, 0o755);
  return file;
}
