import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runCommand } from '../cli/run-command.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/sekisho.js', import.meta.url));

/**
 * Has the built command make a kit, whose XPI is installed from the kit's own folder.
 * @param folder is made, and holds the policy too
 * @param base where the site lies
 * @returns the kit's folder
 */
export async function makeKit(
  folder: string,
  of: { readonly base: string; readonly policy: object },
): Promise<string> {
  const [kit, policy] = [join(folder, 'kit'), join(folder, 'policy.json')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(policy, JSON.stringify(of.policy, null, 2));
  const xpiFolder = pathToFileURL(join(kit, 'thunderbird')).href;
  const { exit, err } = await runCommand(
    ['kit', '--base-url', of.base, '--policy', policy, '--out', kit, '--xpi-folder', xpiFolder],
    { command: COMMAND },
  );
  if (exit !== 0) throw new Error(`sekisho kit ended with ${exit}: ${err}`);
  return kit;
}

/** The switch of a kit: its state file, as an administrator edits it on the server. */
export class StateFile {
  /** Its path. */
  readonly path: string;
  #revision = 1_000;

  constructor(kit: string) {
    this.path = join(kit, 'outlook/state.json');
  }

  /** Writes the file, in the line that the checklist of the kit shows. @returns when, in ms since 1970 */
  edit(asking: boolean): number {
    this.#revision += 1;
    writeFileSync(this.path, `{"format":1,"revision":${this.#revision},"asking":${asking}}`);
    return Date.now();
  }
}

/** How long each round took from the edit to the mail, for whoever reads the test's output. */
export function printTimes(client: string, times: readonly number[]): void {
  console.info(`Kill switch, ${client}: from the edit to the first unasked mail, ms: ${times.join(', ')}`);
}
