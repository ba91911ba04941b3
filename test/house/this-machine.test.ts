import { describe, expect, it } from 'vitest';
import { hasScreen, ownLanguage, runsClients, thunderbirdPath } from '../../src/build/this-machine.ts';

const SYSTEMS = ['linux', 'darwin', 'win32'] as const;

describe('A developer’s machine', () => {
  it.each([
    ['linux', {}, '/usr/lib/thunderbird/thunderbird'],
    ['darwin', {}, '/Applications/Thunderbird.app/Contents/MacOS/thunderbird'],
    ['win32', {}, 'C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe'],
    ['win32', { ProgramFiles: 'D:\\Apps' }, 'D:\\Apps\\Mozilla Thunderbird\\thunderbird.exe'],
    ['darwin', { TB_BIN: '/opt/thunderbird' }, '/opt/thunderbird'],
  ] as const)('(%s, %j) has its Thunderbird at %s', (platform, env, path) => {
    expect(thunderbirdPath({ platform, env })).toBe(path);
  });

  it('has a screen on Windows and Mac, and on Linux where the environment names one', () => {
    expect(SYSTEMS.map((platform) => hasScreen({ platform, env: {} }))).toEqual([false, true, true]);
    expect(hasScreen({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasScreen({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  });

  it('runs the tests of the real clients on Linux only', () => {
    expect(SYSTEMS.map((platform) => runsClients({ platform }))).toEqual([true, false, false]);
  });

  it('speaks Japanese where the system does, which on Windows no variable says', () => {
    expect(['ja', 'ja-JP', 'en-US', 'jam'].map((locale) => ownLanguage(locale))).toEqual([
      'ja',
      'ja',
      'en',
      'en',
    ]);
  });
});
