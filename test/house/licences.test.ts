import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Licences } from '../../src/build/licences.ts';
import { buildLaunch } from '../../src/build/outlook.ts';
import { buildPlayground } from '../../src/build/playground.ts';
import { syllabic } from '../../src/content/names/syllables.ts';
import { BuiltRelease, filesIn } from '../cli/kit/release.ts';
import { filesUnder, jsonOf, textOf } from './tree.ts';

interface Entry {
  readonly dev?: true;
  readonly license?: string;
}

/** Licences that let everybody use, change and pass on what we ship, with no more than a notice. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

const { packages } = jsonOf('package-lock.json') as { packages: Record<string, Entry> };
const shipped = Object.keys(packages)
  .filter((path) => path !== '' && packages[path]?.dev !== true)
  .map((path) => ({ path, name: path.replace(/^.*node_modules\//, '') }));

describe('The packages that are shipped', () => {
  it('are found at all', () => {
    const { dependencies } = jsonOf('package.json') as { dependencies: Record<string, string> };
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it.each(shipped)('include $name only under a licence that is permissive', ({ path }) => {
    const { license } = jsonOf(`${path}/package.json`) as { license?: string };
    expect(license, 'The lock file and the installed package do not agree.').toBe(packages[path]?.license);
    expect(PERMISSIVE).toContain(license);
  });
});

/** What stands in a package's code, survives the minifier, and stands nowhere else. */
const MARKS: Readonly<Record<string, string>> = {
  fflate: 'invalid zip data',
  'js-sha256': 'input is invalid type',
  'postal-mime': '([QqBb])',
  preact: 'dangerouslySetInnerHTML',
  punycode: 'not a basic code point',
  tldts: 'hoylandet',
  'tldts-core': 'detectSpecialUse',
};

/** A part of a release, or of a kit, that is passed on by itself. */
const DISTRIBUTIONS: Readonly<Record<string, (release: BuiltRelease, kit: string) => Distribution>> = {
  'the command': (release) => distributionIn(release.path('release/cli')),
  'the playground': (release) => distributionIn(release.path('release/playground')),
  'the site for Outlook': (release) => distributionIn(release.path('release/outlook')),
  'the XPI': (release) => distributionInXpi(release.path('release/thunderbird')),
  'a kit’s site for Outlook': (_, kit) => distributionIn(join(kit, 'outlook')),
  'a kit’s XPI': (_, kit) => distributionInXpi(join(kit, 'thunderbird')),
};

describe('What is passed on', () => {
  let release: BuiltRelease;
  let kit: string;
  beforeAll(async () => {
    release = await BuiltRelease.make();
    await buildPlayground(release.path('release/playground'));
    kit = await release.kit('kit');
  }, 120_000);
  afterAll(() => release.remove());

  it.each(Object.entries(MARKS))('shows by a mark of its own that it carries %s', (name, mark) => {
    expect(codeOf(name)).toContain(mark);
    expect(filesUnder('src').filter((path) => textOf(path).includes(mark))).toEqual([]);
  });

  it.each(Object.entries(DISTRIBUTIONS))(
    'names in licences.txt whose code it carries and nobody else: %s',
    (_name, of) => {
      const { code, named } = of(release, kit);
      const carried = Object.keys(MARKS).filter((name) => code.includes(MARKS[name] ?? ''));
      expect(carried).toContain('punycode');
      expect(named.filter((name) => name in MARKS)).toEqual(carried);
    },
  );

  it.each(Object.entries(DISTRIBUTIONS))('brings each licence in full: %s', (_name, of) => {
    const { named, licences } = of(release, kit);
    for (const name of named) for (const text of licencesOf(name)) expect(licences).toContain(text);
    expect(named).toContain('Sekisho');
  });

  it('has in the add-on no library that licences.txt does not name, and names no other', () => {
    const addon = release.path('release/thunderbird/addon');
    // The list of tldts stands in the add-on's own files.
    const libraries = [...readdirSync(join(addon, 'libraries')), 'tldts'];
    const { named } = distributionIn(addon);
    expect(named.filter((name) => ![...COMPILER, 'Sekisho'].includes(name))).toEqual(libraries.toSorted());
  });

  it('names for launch.js alone the compiler’s helpers and the maker of the list, which are in no package’s folder', async () => {
    const licences = new Licences();
    await buildLaunch(release.path('launch'), {}, licences);
    licences.write(release.path('launch'));
    const { code, named } = distributionIn(release.path('launch'));
    expect(code).toContain('Cannot initialize the same private elements twice');
    expect(named).toEqual(expect.arrayContaining([...COMPILER, 'tldts']));
    expect(named).not.toContain('preact');
  });

  it('says of the list of public suffixes whose it is', () => {
    const { licences } = distributionIn(release.path('release/outlook'));
    expect(licences).toMatch(/^tldts [\d.]+ .*\n.*\n.*publicsuffix\.org.*\nMozilla Public License 2\.0/m);
  });

  it.each(Object.entries(DISTRIBUTIONS))(
    'says whose the list of family names is that it carries: %s',
    (_name, of) => {
      const { code, licences } = of(release, kit);
      expect(code.includes(`使河原${syllabic('tesigawara')}`)).toBe(true);
      expect(licences).toContain('Nara Institute of Science and Technology');
    },
  );

  it('has the same notice in a kit as in the release, and beside the XPI too', () => {
    const of = (folder: string): string => readFileSync(join(folder, 'licences.txt'), 'utf8');
    expect(of(join(kit, 'outlook'))).toBe(of(release.path('release/outlook')));
    expect(of(join(kit, 'thunderbird'))).toBe(of(release.path('release/thunderbird/addon')));
  });
});

describe('A build that takes in code', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-licences-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings every text of the package’s licence, sorted by name whatever order they are met in', async () => {
    const one = await built({
      fair: { 'LICENSE.Apache': 'A\r\nlong text\n', LICENSE: 'x' },
      '@an/other': MIT,
    });
    const twin = await built({
      '@an/other': MIT,
      fair: { 'LICENSE.Apache': 'A\r\nlong text\n', LICENSE: 'x' },
    });
    expect(namedIn(one)).toEqual(['Sekisho', '@an/other', 'fair']);
    expect(one).toMatch(/^fair 1\.2\.3 \(MIT\)\nhttps:\/\/git\.example\/fair\n\nx\n\nA\nlong text\n$/m);
    expect(twin).toBe(one);
  });

  it('fails where a package comes without its licence', async () => {
    await expect(built({ fair: MIT, bare: { 'README.md': 'x' } })).rejects.toThrow(
      'takes in bare, which comes without a licence',
    );
  });

  it('fails where nobody has said whose the code is', async () => {
    const stranger: Plugin = {
      name: 'stranger',
      enforce: 'pre',
      resolveId: (id) => (id === 'fair' ? '\0stranger/helper.js' : null),
      load: (id) => (id === '\0stranger/helper.js' ? 'console.log(1)' : null),
    };
    await expect(built({ fair: MIT }, stranger)).rejects.toThrow('unknown origin: stranger/helper.js');
  });

  /** Builds a program of these packages, given as their files. @returns its licences.txt */
  async function built(
    packages: Readonly<Record<string, Readonly<Record<string, string>>>>,
    ...plugins: readonly Plugin[]
  ): Promise<string> {
    const root = mkdtempSync(join(folder, 'program-'));
    const put = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    for (const [name, files] of Object.entries(packages)) {
      const repository = { url: `git+ssh://git@git.example/${name}.git` };
      const about = { name, version: '1.2.3', license: 'MIT', main: 'index.js', repository };
      put(`node_modules/${name}/package.json`, JSON.stringify(about));
      put(`node_modules/${name}/index.js`, `console.log(${JSON.stringify(name)});`);
      for (const [file, text] of Object.entries(files)) put(`node_modules/${name}/${file}`, text);
    }
    put(
      'program.js',
      Object.keys(packages)
        .map((name) => `import '${name}';`)
        .join('\n'),
    );
    const licences = new Licences();
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [...plugins, licences.plugin()],
      build: { lib: { entry: 'program.js', formats: ['es'], fileName: 'program' } },
    });
    licences.write(root);
    return readFileSync(join(root, 'licences.txt'), 'utf8');
  }
});

describe('The licence of Sekisho', () => {
  it('is MIT, in package.json and in full', () => {
    expect((jsonOf('package.json') as { license: string }).license).toBe('MIT');
    expect(textOf('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Sekisho contributors\n/);
  });
});

/** What the compiler adds is no library. */
const COMPILER = ['@oxc-project/runtime', 'rolldown'];

const MIT = { LICENSE: 'MIT License\n\nCopyright (c) 2026 Somebody' };

/** What stands in files that are passed on together. */
interface Distribution {
  readonly code: string;
  readonly licences: string;
  /** Whom `licences.txt` names. */
  readonly named: readonly string[];
}

function distributionIn(folder: string): Distribution {
  return distributionOf(filesIn(folder));
}

function distributionInXpi(folder: string): Distribution {
  const xpi = readdirSync(folder).find((name) => name.endsWith('.xpi')) ?? '';
  return distributionOf(new Map(Object.entries(unzipSync(readFileSync(join(folder, xpi))))));
}

function distributionOf(files: ReadonlyMap<string, Uint8Array>): Distribution {
  const scripts = [...files].filter(([path]) => /\.m?js$/.test(path)).map(([, bytes]) => strFromU8(bytes));
  const notice = files.get('licences.txt');
  const licences = notice ? strFromU8(notice) : '';
  return { code: scripts.join('\n'), licences, named: namedIn(licences) };
}

function namedIn(licences: string): readonly string[] {
  return [...licences.matchAll(/^-{80}\n\n(\S+) [\d.]+ \(/gm)].map(([, name = '']) => name);
}

function licencesOf(name: string): readonly string[] {
  // The compiler's helpers are of a project of which this package is installed.
  const installed = name === '@oxc-project/runtime' ? '@oxc-project/types' : name;
  const folder = name === 'Sekisho' ? '.' : `node_modules/${installed}`;
  const names = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  expect(names).not.toEqual([]);
  return names.map((name) => textOf(`${folder}/${name}`).trim());
}

/** Everything a package may be imported as. */
function codeOf(name: string): string {
  const folder = `node_modules/${name}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /\.m?js$/.test(path))
    .map((path) => textOf(`${folder}/${path}`))
    .join('\n');
}
