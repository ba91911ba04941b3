import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { starting } from '../../src/build/starting.ts';

/** A Debian package the tests of the real clients need, and a file that proves it is there. */
export interface ClientPackage {
  readonly name: string;
  readonly proof: string;
  readonly purpose: string;
}

/** Everything the tests of the real clients start or show. */
export const CLIENT_PACKAGES: readonly ClientPackage[] = [
  { name: 'chromium', proof: '/usr/bin/chromium', purpose: 'opens the playground and the prompt' },
  { name: 'thunderbird', proof: '/usr/lib/thunderbird/thunderbird', purpose: 'is the client under test' },
  {
    name: 'thunderbird-l10n-ja',
    proof: '/usr/lib/thunderbird/extensions/langpack-ja@thunderbird.mozilla.org.xpi',
    purpose: 'makes it speak Japanese',
  },
  { name: 'xvfb', proof: '/usr/bin/Xvfb', purpose: 'is a screen without a screen' },
  { name: 'openbox', proof: '/usr/bin/openbox', purpose: 'manages its windows' },
  { name: 'metacity', proof: '/usr/bin/metacity', purpose: 'manages them in another way' },
  { name: 'xdotool', proof: '/usr/bin/xdotool', purpose: 'presses real keys' },
  { name: 'x11-utils', proof: '/usr/bin/xprop', purpose: 'tells which window is in front' },
  { name: 'imagemagick', proof: '/usr/bin/import', purpose: 'takes screenshots' },
  {
    name: 'fonts-noto-cjk',
    proof: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    purpose: 'shows Japanese',
  },
];

/** The packages whose proof is not on this machine. */
export function missingPackages(): readonly ClientPackage[] {
  return CLIENT_PACKAGES.filter(({ proof }) => !existsSync(proof));
}

/** What a person types to get the packages, ready to be copied. */
export function installCommand(packages: readonly ClientPackage[]): string {
  return `sudo apt-get update && sudo apt-get install --no-install-recommends ${names(packages).join(' ')}`;
}

/**
 * Installs what is missing from Debian's own archive, and looks up apt's lists where the second
 * Thunderbird is fetched from.
 * @throws a sentence for the person at the screen where this is not Debian or nobody may install.
 */
export function installClients(): void {
  const missing = missingPackages();
  if (missing.length === 0 && offersThunderbird()) return;
  if (!existsSync('/etc/debian_version')) {
    throw new Error(
      `This machine is not Debian, so the clients cannot be installed from here. Please install by hand: ${names(missing).join(', ')}.`,
    );
  }
  aptGet('update');
  if (missing.length > 0) aptGet('install', '--yes', '--no-install-recommends', ...names(missing));
  const still = missingPackages();
  if (still.length > 0) {
    throw new Error(
      `apt-get installed the packages, and yet these are not found: ${names(still).join(', ')}.`,
    );
  }
}

/** Whether apt's lists are there at all: a fresh container has none. */
function offersThunderbird(): boolean {
  try {
    return execFileSync('apt-cache', ['madison', 'thunderbird'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function aptGet(...args: string[]): void {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !existsSync('/usr/bin/sudo')) {
    throw new Error('Installing needs root or sudo, and this machine gives neither.');
  }
  starting(`apt-get ${args.join(' ')}`);
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const [program = '', ...rest] = asRoot ? command : ['sudo', ...command];
  execFileSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function names(packages: readonly ClientPackage[]): readonly string[] {
  return packages.map(({ name }) => name);
}
