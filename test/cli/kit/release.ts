import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { buildCommand } from '../../../src/build/cli.ts';
import { buildOutlook } from '../../../src/build/outlook.ts';
import { buildThunderbird } from '../../../src/build/thunderbird.ts';
import { type Ended, runCommand } from '../run-command.ts';

/** A policy whose thresholds nobody else has, with signs in it that mean something elsewhere. */
export const POLICY = {
  format: 1,
  revision: 41,
  name: 'みやこ商店 <b>& Sons</b> \u2028 "2026" $& `$1`',
  contact: '総務課 *内線* 119 <help>',
  ourDomains: ['miyako.example'],
  rules: { 'many-visible-recipients': { askParties: 3, blockParties: 7, override: 'reason' } },
};

/** Rules that block by default, made to ask only: what the gentlest send mode wants of a policy. */
export const GENTLE = {
  'forbidden-recipients': { level: 'ask' },
  'list-in-visible-field': { level: 'ask' },
  'one-persons-data-to-many': { level: 'ask' },
};

/** A release as it is built, alone in a folder without sources and packages. */
export class BuiltRelease {
  /** Its folder, and that of everything made with it. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<BuiltRelease> {
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-kit-'));
    await buildCommand(join(folder, 'release/cli'));
    await buildOutlook(join(folder, 'release/outlook'));
    await buildThunderbird(join(folder, 'release/thunderbird'));
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(POLICY, null, 2));
    return new BuiltRelease(folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A path below its folder. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Makes a policy's file. @returns its path */
  policy(name: string, content: unknown): string {
    const file = this.path(name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }

  /** Runs the released command. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return runCommand(args, { command: this.path('release/cli/sekisho.js'), env });
  }

  /** Makes a kit with the usual address and policy, or others. @returns its folder */
  async kit(name: string, ...more: readonly string[]): Promise<string> {
    const out = this.path(name);
    const options = new Map([
      ['--base-url', BASE],
      ['--policy', this.path('policy.json')],
    ]);
    for (const [option] of options) if (more.includes(option)) options.delete(option);
    const { exit, err } = await this.run(['kit', '--out', out, ...[...options].flat(), ...more]);
    if (exit !== 0) throw new Error(`No kit: ${err}`);
    return out;
  }
}

/** Where the site of the usual kit will lie: in a folder of a server. */
export const BASE = 'https://addins.miyako.example/sekisho/';

/** The files below a folder by their path, with slashes. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}
