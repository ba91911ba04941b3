/** Child processes that never outlive the test runner, however it ends. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const SETPRIV = '/usr/bin/setpriv';
const leashed = new Set<ChildProcess>();
let listening = false;

/**
 * Starts a program and returns it. The kernel kills it when this process dies (setpriv, same pid);
 * where setpriv is missing, the exit handler alone must do.
 */
export function startLeashed(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; stdio: StdioOptions },
): ChildProcess {
  if (!listening) {
    listening = true;
    process.once('exit', killAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(1));
  }
  const bound = existsSync(SETPRIV);
  const child = bound
    ? spawn(SETPRIV, ['--pdeathsig', 'KILL', program, ...args], options)
    : spawn(program, [...args], options);
  leashed.add(child);
  child.once('exit', () => leashed.delete(child));
  return child;
}

/** Resolves once `child` is gone; kills it first, by its own pid. */
export async function stopLeashed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function killAll(): void {
  for (const child of leashed) child.kill('SIGKILL');
}
