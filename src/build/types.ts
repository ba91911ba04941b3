/** `npm run types`: checks the types of every room under that room's own tsconfig, so with its own library. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run, sideBySide } from './steps.ts';
import { ROOT, TOOLS } from './places.ts';

const SKIPPED = new Set(['node_modules', 'dist', 'artefacts', '.git']);

const failures = (
  await sideBySide(tsconfigs(ROOT), async (tsconfig) => {
    const ended = await run(process.execPath, [TOOLS.tsc, '--pretty', '-p', tsconfig]);
    return ended.ok ? [] : [`The room ${roomOf(tsconfig)} has type errors:\n${ended.output}`];
  })
).flat();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Every room has a tsconfig of its own; a room without one would not be looked at. */
function tsconfigs(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : tsconfigs(path);
    return entry.name === 'tsconfig.json' ? [path] : [];
  });
}

function roomOf(tsconfig: string): string {
  const room = relative(ROOT, dirname(tsconfig));
  return room === '' ? '.' : room;
}
