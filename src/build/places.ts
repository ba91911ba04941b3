import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The entry scripts of the tools that the checks start, each run by the Node that runs us. */
export const TOOLS = {
  knip: tool('knip/bin/knip.js'),
  oxfmt: tool('oxfmt/bin/oxfmt'),
  oxlint: tool('oxlint/bin/oxlint'),
  tsc: tool('typescript/bin/tsc'),
  tsx: tool('tsx/dist/cli.mjs'),
  vitest: tool('vitest/vitest.mjs'),
};

function tool(path: string): string {
  return join(ROOT, 'node_modules', path);
}
