import { win32 } from 'node:path';

/** What of a machine decides where things are on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where this system's Thunderbird usually is, or the binary that TB_BIN names. */
export function thunderbirdPath({ platform, env }: Machine = process): string {
  const named = env['TB_BIN'];
  if (named !== undefined) return named;
  if (platform === 'darwin') return '/Applications/Thunderbird.app/Contents/MacOS/thunderbird';
  if (platform === 'win32') {
    return win32.join(env['ProgramFiles'] ?? 'C:\\Program Files', 'Mozilla Thunderbird', 'thunderbird.exe');
  }
  return '/usr/lib/thunderbird/thunderbird';
}

/** Whether a window can be shown: Windows and Mac have a screen, others say so in the environment. */
export function hasScreen({ platform, env }: Machine = process): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
}

/** The language of the person at this machine. */
export function ownLanguage(locale = Intl.DateTimeFormat().resolvedOptions().locale): 'ja' | 'en' {
  return /^ja\b/i.test(locale) ? 'ja' : 'en';
}

/**
 * Whether the tests of the real clients can run here at all: they press keys on a screen without a screen
 * (Xvfb) and find the clients where Debian puts them.
 */
export function runsClients({ platform }: Pick<Machine, 'platform'> = process): boolean {
  return platform === 'linux';
}
