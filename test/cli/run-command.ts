import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** How the command ended. */
export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a run may bring besides its arguments. */
export interface Surroundings {
  /** The built command. */
  readonly command: string;
  /** Standard input. */
  readonly input?: Buffer;
  /** The whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  /** Closes the pipe before the command can write into it. */
  readonly deaf?: boolean;
}

/** Runs the built command as a program of its own, in its own folder. */
export function runCommand(
  args: readonly string[],
  { command, input, env = {}, node = [], deaf = false }: Surroundings,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, command, ...args], { cwd: dirname(command), env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    if (deaf) child.stdout.destroy();
    child.on('error', reject);
    child.on('close', (exit) =>
      resolve({ exit, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    // A command that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
