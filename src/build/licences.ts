import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { ROOT } from './places.ts';

/**
 * Whose code is in one distribution. Nearly every licence asks that its text goes along with each copy,
 * and a minifier takes away what the code itself says of it.
 */
export class Licences {
  readonly #notices = new Map<string, string>();

  /**
   * Notes the packages whose code a build takes in; several builds may make one distribution. A build
   * that takes in code without a licence fails.
   */
  plugin(): Plugin {
    return {
      name: 'licences',
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') for (const id of file.moduleIds) this.#note(id);
        }
      },
    };
  }

  /** Notes a package of which files go along as they are. */
  add(name: string): void {
    this.#notices.set(name, noticeOf({ name, folder: installed(name) }));
  }

  /** Writes `licences.txt` beside what was built. The same packages give the same bytes. */
  write(folder: string): void {
    const packages = [...this.#notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
    const text = [INTRODUCTION, noticeOf({ name: 'Sekisho', folder: ROOT }), ...packages].join(LINE);
    writeFileSync(join(folder, 'licences.txt'), text);
  }

  #note(id: string): void {
    const taken = TAKEN.find(({ file }) => normalizePath(id).endsWith(`/${file}`));
    if (taken) this.#notices.set(taken.name, headOf(taken));
    const source = sourceOf(normalizePath(id));
    if (source && !this.#notices.has(source.name)) this.#notices.set(source.name, noticeOf(source));
  }
}

const INTRODUCTION =
  'Sekisho carries code of other projects. This is what is in these very files, each under its licence.\n';

const LINE = `\n${'-'.repeat(80)}\n\n`;

/** A package whose code is taken in. */
interface Source {
  readonly name: string;
  /** Holds its licence. */
  readonly folder: string;
}

/** What the compiler adds of its own, and what a plugin of ours writes, by the module's id. */
const ADDED: readonly (readonly [RegExp, Source])[] = [
  // Made of the list of tldts.
  [/^\0packed-suffixes$/, { name: 'tldts', folder: installed('tldts') }],
  [/^\0rolldown\/runtime\.js$/, { name: 'rolldown', folder: installed('rolldown') }],
  // The helpers come inside of the compiler; another package of their project has its licence.
  [/^\0@oxc-project\+runtime@/, { name: '@oxc-project/runtime', folder: installed('@oxc-project/types') }],
];

/** Files of ours that are made of other people's data, which comes in no package: their heads have the licence. */
const TAKEN: readonly { readonly name: string; readonly file: string }[] = [
  { name: 'NAIST Japanese Dictionary', file: 'src/content/names/surname-list.ts' },
];

/** What a package's licence does not say of its contents. */
const REMARKS: Readonly<Record<string, string>> = {
  '@oxc-project/runtime':
    'Derived from Babel, https://github.com/babel/babel, under the same terms:\nCopyright (c) 2014-present Sebastian McKenzie and other contributors',
  tldts:
    'Its list is made of https://publicsuffix.org/list/public_suffix_list.dat, which is under the\nMozilla Public License 2.0, https://mozilla.org/MPL/2.0/',
};

/** Undefined for a file of ours. @throws where nobody has said whose the module is */
function sourceOf(id: string): Source | undefined {
  if (id.startsWith('\0')) {
    const [, source] = ADDED.find(([pattern]) => pattern.test(id)) ?? [];
    if (!source) throw new Error(`The build takes in code of unknown origin: ${id.slice(1)}`);
    return source;
  }
  const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];
  return folder === undefined || name === undefined ? undefined : { name, folder };
}

/** @throws where the file does not begin with a licence */
function headOf({ name, file }: { readonly name: string; readonly file: string }): string {
  const head = /^\/\*\*\n([^]*?)\n \*\//.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1];
  if (head === undefined || !head.includes('Copyright')) {
    throw new Error(`The build takes in ${file}, which does not begin with its licence.`);
  }
  return `${name}\n\n${head.replace(/^ \* ?/gm, '')}\n`;
}

/** @throws where the package does not bring its licence, because then it must not be passed on */
function noticeOf({ name, folder }: Source): string {
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version?: string;
    readonly license?: string;
    readonly repository?: string | { readonly url: string };
  };
  const texts = readdirSync(folder)
    .filter((file) => /(?:^|-)(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (license === undefined || texts.length === 0) {
    throw new Error(`The build takes in ${name}, which comes without a licence.`);
  }
  const url = addressOf(typeof repository === 'string' ? repository : repository?.url);
  const heading = [`${name} ${version} (${license})`, url, REMARKS[name]].filter(
    (line) => line !== undefined,
  );
  return `${[heading.join('\n'), ...texts].join('\n\n')}\n`;
}

/** Where people find the source, as the Mozilla licence asks; packages write it as git wants it. */
function addressOf(repository: string | undefined): string | undefined {
  return repository?.replace(/^(?:git\+)?(?:ssh:\/\/git@)?(?:https:\/\/)?/, 'https://').replace(/\.git$/, '');
}

function installed(name: string): string {
  return join(ROOT, 'node_modules', name);
}
