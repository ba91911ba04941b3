/** `npm test`: gets or names the real clients, runs every test and ends with one plain line of figures. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installClients, installCommand, missingPackages } from './clients/install.ts';
import { runsClients } from '../src/build/this-machine.ts';
import type { Tally } from './tally.ts';

const INSTALL = '--install-clients';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const asked = process.argv.slice(2);
const args = asked.filter((argument) => argument !== INSTALL);
const mayLeaveOut = !isTrue(process.env['CI']) && !args.includes('--project');
if (!runsClients() && mayLeaveOut) {
  process.exitCode = runVitest([...args, '--project', 'unit']);
  console.log(
    'These were the unit tests. Those of the real clients run on Debian only: leave them to CI, or run `npm test` in a Debian container.',
  );
} else {
  if (asked.includes(INSTALL) || isTrue(process.env['CI'])) installOrSayWhy();
  else sayWhatIsMissing();
  process.exitCode = runVitest(args);
}

function installOrSayWhy(): void {
  try {
    installClients();
  } catch (error) {
    // The tests of the clients fail by themselves and say so; all the others still run.
    console.error(
      `\nThe mail clients could not be installed. ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}

function sayWhatIsMissing(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.error(
    [
      '',
      'The tests of the real clients will fail, because this machine has not got:',
      ...missing.map(({ name, purpose }) => `  ${name}, which ${purpose}`),
      'On Debian, either of these brings them:',
      `  ${installCommand(missing)}`,
      `  npm test -- ${INSTALL}`,
      '',
    ].join('\n'),
  );
}

/** Vitest's own exit code, after its report and the line of figures. */
function runVitest(args: readonly string[]): number {
  const place = mkdtempSync(join(tmpdir(), 'sekisho-tally-'));
  const file = join(place, 'tally.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        `--reporter=${join(ROOT, 'test/tally.ts')}`,
        `--reporter=${join(ROOT, 'test/starts.ts')}`,
        ...args,
      ],
      { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SEKISHO_TALLY: file } },
    );
    console.log(
      existsSync(file) ? line(JSON.parse(readFileSync(file, 'utf8')) as Tally) : 'No test was run.',
    );
    return status ?? 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function line({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
