import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds before the first client starts, so that what is tested is what these sources make. */
export function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
