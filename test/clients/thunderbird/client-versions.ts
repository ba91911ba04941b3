/** The Thunderbird binaries that tests run on. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Extended-support releases that the add-on promises to run on. */
export type Esr = '140' | '153';

const INSTALLED = '/usr/lib/thunderbird/thunderbird';
const UNPACKED = join(homedir(), '.cache', 'sekisho', 'clients');

/**
 * Path of the binary of that release: TB_BIN_140 / TB_BIN_153, else the installed package,
 * else the newest such package that apt offers, unpacked beside the system and not installed.
 */
export async function thunderbirdBinary(esr: Esr): Promise<string> {
  const named = process.env[`TB_BIN_${esr}`];
  if (named !== undefined) return existing(named, `TB_BIN_${esr} names a file that does not exist`);
  if (existsSync(INSTALLED) && versionOf(INSTALLED).startsWith(`${esr}.`)) return INSTALLED;
  return unpackedBinary(esr);
}

/** Version of a binary as its own application.ini says, such as "153.7.0". */
export function versionOf(binary: string): string {
  const ini = readFileSync(join(dirname(binary), 'application.ini'), 'utf8');
  return /^Version=(.+)$/m.exec(ini)?.[1] ?? 'unknown';
}

async function unpackedBinary(esr: Esr): Promise<string> {
  const offered = await newestOffered(esr);
  const home = join(UNPACKED, offered.replaceAll(/[^\w.~+-]/g, '_'));
  const binary = join(home, 'usr', 'lib', 'thunderbird', 'thunderbird');
  if (existsSync(binary)) return binary;

  // Unpacked under a name of this process and then renamed, so that two runners do not see half a client.
  const workshop = `${home}.${process.pid}`;
  mkdirSync(workshop, { recursive: true });
  try {
    await run('apt-get', ['download', `thunderbird=${offered}`], { cwd: workshop });
    const archive = readdirSync(workshop).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error(`apt-get download thunderbird=${offered} left no .deb file.`);
    await run('dpkg', ['-x', join(workshop, archive), workshop]);
    rmSync(join(workshop, archive));
    if (!existsSync(home)) renameSync(workshop, home);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return existing(binary, `The package thunderbird ${offered} holds no binary`);
}

async function newestOffered(esr: Esr): Promise<string> {
  const missing = (cause?: unknown): Error =>
    new Error(
      `Thunderbird ${esr} is neither installed nor offered by apt. On Debian run "apt-get update && apt-get install thunderbird xvfb openbox xdotool x11-utils", or set TB_BIN_${esr} to a binary.`,
      { cause },
    );
  let table: string;
  try {
    table = (await run('apt-cache', ['madison', 'thunderbird'])).stdout;
  } catch (error) {
    throw missing(error);
  }
  const versions = table.split('\n').flatMap((line) => line.split('|')[1]?.trim() ?? []);
  // apt lists the newest first.
  const offered = versions.find((version) => version.startsWith(`1:${esr}.`));
  if (offered === undefined) throw missing();
  return offered;
}

function existing(file: string, complaint: string): string {
  if (!existsSync(file)) throw new Error(`${complaint}: ${file}`);
  return file;
}
