import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../expected.ts';
import { BASE, BuiltRelease, filesIn, GENTLE, POLICY } from './release.ts';
import type { Ended } from '../run-command.ts';

let release: BuiltRelease;
beforeAll(async () => {
  release = await BuiltRelease.make();
}, 120_000);
afterAll(() => release.remove());

describe('sekisho kit', () => {
  it('makes a folder, names the digest of the policy as sha256sum does, and whom the staff will ask', async () => {
    const policy = release.policy(
      'with-mark.json',
      `\ufeff${JSON.stringify({ ...POLICY, contact: '情報係' })}`,
    );
    const out = release.path('deep/below/kit');
    const ended = await release.run([
      'kit',
      '--base-url',
      BASE,
      '--policy',
      policy,
      '--out',
      out,
      '--lang',
      'en',
    ]);
    expect(ended.exit).toBe(0);
    expect(ended.out).toContain(`SHA-256 ${digest(readFileSync(policy))}`);
    expect(ended.out).toContain('revision 41');
    expect(ended.out).toContain('情報係');
    expect(ended.out).toContain('CHECKLIST.en.md');
    expect(readFileSync(join(out, 'policy.json'))).toEqual(readFileSync(policy));
  });

  it('lists the SHA-256 of every file, as sha256sum reads it', async () => {
    const out = await release.kit('listed');
    const sums = filesIn(out);
    const list = sums.get('SHA256SUMS')?.toString() ?? '';
    const files = [...sums].filter(([path]) => path !== 'SHA256SUMS');
    const lines = files.map(([path, bytes]) => `${digest(bytes)}  ${path}`).toSorted();
    expect(list.trimEnd().split('\n').toSorted()).toEqual(lines);
    expect(list.endsWith('\n')).toBe(true);
    for (const language of ['en', 'ja']) {
      const checklist = sums.get(`CHECKLIST.${language}.md`)?.toString() ?? '';
      const named = files.filter(([path]) => !path.startsWith('CHECKLIST'));
      for (const [path, bytes] of named)
        expect(checklist).toContain(`| \`${path}\` | \`${digest(bytes)}\` |`);
    }
  });

  it('makes the same bytes of the same release, policy and options, the XPI among them', async () => {
    const [one, other] = [await release.kit('one', '--lang', 'en'), release.path('other')];
    const args = [
      '--base-url',
      'https://ADDINS.miyako.example/sekisho',
      '--policy',
      release.path('policy.json'),
    ];
    const env = { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' };
    expect((await release.run(['kit', ...args, '--out', other], env)).exit).toBe(0);
    expect(digestsIn(other)).toEqual(digestsIn(one));
  });

  it('warns of what the policy may not mean, with its place, and makes the kit all the same', async () => {
    const policy = release.policy('provider.json', { ...POLICY, ourDomains: ['gmail.com'] });
    const out = release.path('warned');
    const ended = await release.run([
      'kit',
      '--base-url',
      BASE,
      '--policy',
      policy,
      '--out',
      out,
      '--lang',
      'en',
    ]);
    expect(ended.exit).toBe(0);
    expect(ended.err).toMatch(/1 warning.*\n {2}- ourDomains\[0\] \(line \d+, column \d+\): .*gmail\.com/);
    expect(existsSync(join(out, 'SHA256SUMS'))).toBe(true);
  });

  it('replaces a kit with --force, and leaves nothing of the old one behind', async () => {
    const policy = release.policy('longer.json', { ...POLICY, revision: 42 });
    const out = await release.kit('again', '--xpi-folder', 'file:///opt/sekisho');
    const refused = await release.run(['kit', '--base-url', BASE, '--policy', policy, '--out', out]);
    expect(refused).toMatchObject({ exit: 64, err: expect.stringContaining('--force') as string });
    expect(readFileSync(join(out, 'outlook/state.json'), 'utf8')).toContain('41');
    // What an earlier release may have had in its kits.
    writeFileSync(join(out, 'ABOUT.md'), 'x');
    writeFileSync(join(out, 'SHA256SUMS'), `${digest(Buffer.from('x'))}  ABOUT.md\n`, { flag: 'a' });
    await release.kit('again', '--policy', policy, '--force');
    expect(digestsIn(out)).toEqual(digestsIn(await release.kit('fresh', '--policy', policy)));
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('sekisho kit refuses with exit code 64, and writes nothing', () => {
  it.each([
    [['--base-url', 'http://addins.example'], /--base-url "http:\/\/addins\.example": .*https/],
    [['--base-url', 'file:///srv'], /https/],
    [['--base-url', 'addins.example'], /not an address.*Write it whole/],
    [['--base-url', 'https://addins.example/?tenant=1'], /"\?" or "#"/],
    [['--base-url', 'https://addins.example/?'], /"\?" or "#"/],
    [['--base-url', 'https://addins.example/#top'], /"\?" or "#"/],
    [['--base-url', 'https://admin:secret@addins.example/'], /password.*Leave it out/],
    [['--base-url', 'https://addins.example/a;b/'], /letters without accents/],
    [['--base-url', 'https://addins.example/関所/'], /letters without accents/],
    [['--base-url', 'https://addins.example/a//b'], /letters without accents/],
    [['--xpi-folder', 'http://addins.example/'], /--xpi-folder.*https/],
    [['--xpi-folder', 'C:\\sekisho'], /--xpi-folder/],
    [['--send-mode', 'sof'], /soft, block and prompt, not "sof"\. Did you mean soft\?/],
    [
      ['--send-mode', 'prompt'],
      /may send every mail anyway.*many-visible-recipients\/very-many-parties.*--send-mode soft/s,
    ],
    [['--policy', 'nowhere.json'], /no file "nowhere\.json"/],
    [
      ['--policy', pathOf('policies/bad-keys.json')],
      /5 problems\.\n {2}- ourDomain \(line \d+, column \d+\)/,
    ],
    [['--json'], /--json belongs to the command check/],
    [['kit'], /options only.*"kit"/],
    [['--out'], /After --out write the name of a folder/],
  ])('%j', async (args, reason) => {
    const out = release.path('nothing');
    const usual = ['--base-url', BASE, '--policy', release.path('policy.json'), '--out', out];
    const overridden = usual.filter((_, index) => !args.includes(usual[index - (index % 2)] ?? ''));
    const ended = await release.run(['kit', ...overridden, ...args, '--lang', 'en']);
    expectRefusal(ended, reason);
    expect(existsSync(out)).toBe(false);
  });

  it.each(['--base-url', '--policy', '--out'])('where %s is missing', async (missing) => {
    const usual = [
      '--base-url',
      BASE,
      '--policy',
      release.path('policy.json'),
      '--out',
      release.path('nothing'),
    ];
    const at = usual.indexOf(missing);
    const ended = await release.run(['kit', ...usual.toSpliced(at, 2), '--lang', 'en']);
    expectRefusal(ended, new RegExp(`kit needs ${missing}\\. Write`));
  });

  it('in Japanese too', async () => {
    const ended = await release.run([
      'kit',
      '--base-url',
      'http://a.example',
      '--policy',
      'p',
      '--out',
      'o',
      '--lang',
      'ja',
    ]);
    expectRefusal(ended, /--base-url 「http:\/\/a\.example」: .*https:\/\/ から書いてください/);
  });

  it.each([['notes.txt'], ['outlook/notes.txt']])(
    'where the folder holds somebody’s %s, even with --force',
    async (file) => {
      const out = await release.kit(`with-${file.replace('/', '-')}`);
      writeFileSync(join(out, file), 'mine');
      const before = digestsIn(out);
      const ended = await tryInto(out, '--force');
      expectRefusal(ended, new RegExp(`not empty: there is "${file}".*nothing was written`));
      expect(digestsIn(out)).toEqual(before);
    },
  );

  it('where the folder is not a kit’s and not empty', async () => {
    const out = release.path('theirs');
    mkdirSync(join(out, 'empty'), { recursive: true });
    expectRefusal(await tryInto(out, '--force'), /is not empty.*Name a new folder/);
    const file = release.path('file');
    writeFileSync(file, '');
    expectRefusal(await tryInto(file), /could not be written.*ENOTDIR/);
  });

  it('where the release is not whole, naming what is amiss', async () => {
    const launch = release.path('release/outlook/launch.js');
    const whole = readFileSync(launch, 'utf8');
    try {
      writeFileSync(launch, whole.replace('@@sekisho-policy@@', '{}'));
      expectRefusal(
        await tryInto(release.path('nothing')),
        /outlook\/launch\.js is missing or not as the release/,
      );
    } finally {
      writeFileSync(launch, whole);
    }
    expect(existsSync(release.path('nothing'))).toBe(false);
  });

  it('but makes a kit in prompt mode of a policy that only asks, in whatever way it says so', async () => {
    for (const setting of [
      { level: 'ask' },
      { findings: { 'many-personal': 'ask', 'very-many-parties': 'note', 'very-many-visible': 'note' } },
      { level: 'off', findings: { 'many-personal': 'block' } },
    ]) {
      const policy = release.policy('asking.json', {
        ...POLICY,
        rules: { ...GENTLE, 'many-visible-recipients': setting },
      });
      await release.kit(
        `asking-${Object.keys(setting).join('-')}`,
        '--policy',
        policy,
        '--send-mode',
        'prompt',
      );
    }
    const raised = {
      ...GENTLE,
      'external-recipients': { level: 'block' },
      'many-visible-recipients': { level: 'off' },
    };
    const policy = release.policy('raised.json', { ...POLICY, rules: raised });
    const ended = await tryInto(release.path('nothing'), '--policy', policy, '--send-mode', 'prompt');
    expectRefusal(ended, /external-recipients\//);
  });

  function tryInto(out: string, ...more: readonly string[]): Promise<Ended> {
    const policy = more.includes('--policy') ? [] : ['--policy', release.path('policy.json')];
    return release.run(['kit', '--base-url', BASE, ...policy, '--out', out, ...more, '--lang', 'en']);
  }
});

function expectRefusal({ exit, out, err }: Ended, reason: RegExp): void {
  expect(err).toMatch(reason);
  expect({ exit, out }).toEqual({ exit: 64, out: '' });
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function digestsIn(folder: string): ReadonlyMap<string, string> {
  return new Map([...filesIn(folder)].map(([path, bytes]) => [path, digest(bytes)]));
}
