import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildCommand } from '../src/build/cli.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A build that is measured. */
export interface Build {
  readonly name: 'this' | 'against';
  /** The command, as it is delivered. */
  readonly command: string;
  /** Its judging in one file: `judge`, `builtInPolicy`, `RULES`. */
  readonly judging: string;
}

/** What is in the working tree. @param folder where the build's files may go */
export async function thisBuild(folder: string): Promise<Build> {
  return {
    name: 'this',
    command: await buildCommand(join(folder, 'cli')),
    judging: await bundled(join(ROOT, 'src'), 'ts', join(folder, 'this')),
  };
}

/**
 * An older build, from its `dist` folder. Its modules are those of its add-on where that has some, else the
 * sources beside the folder; either way they become one file by the same tool as this build's.
 */
export async function buildIn(dist: string, folder: string): Promise<Build> {
  const command = resolve(dist, 'cli/sekisho.js');
  if (!existsSync(command)) throw new Error(`${command} is missing: --against wants a dist folder.`);
  const addon = resolve(dist, 'thunderbird/addon');
  const isInModules = existsSync(join(addon, 'core/judge.js'));
  const [root, ending] = isInModules ? [addon, 'js'] : [join(dirname(resolve(dist)), 'src'), 'ts'];
  return { name: 'against', command, judging: await bundled(root, ending, join(folder, 'against')) };
}

async function bundled(root: string, ending: string, folder: string): Promise<string> {
  const entry = `${folder}.ts`;
  const lines = [
    ['judge', 'core/judge'],
    ['builtInPolicy', 'policy/policy'],
    ['RULES', 'rules/index'],
  ].map(([name, path]) => `export { ${name} } from ${JSON.stringify(`${root}/${path}.${ending}`)};\n`);
  writeFileSync(entry, lines.join(''));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'judging.mjs', codeSplitting: false } },
    },
  });
  return join(folder, 'judging.mjs');
}
