import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import type { Licences } from './licences.ts';
import { ROOT } from './places.ts';

/** How an import of ours is answered by a package's published file. */
interface Published {
  readonly package: string;
  /** The file that is imported, and those that it imports itself. */
  readonly files: readonly [string, ...string[]];
  /** The name that the package gives to what the file exports as its default. */
  readonly named?: string;
}

/** By what our sources import. Of several forms a package has, the one in the fewest files. */
const PUBLISHED: Readonly<Record<string, Published>> = {
  'js-sha256': { package: 'js-sha256', files: ['src/core.mjs', 'src/shared.mjs'] },
  'postal-mime': {
    package: 'postal-mime',
    files: ['dist/esm/address-parser.js', 'dist/esm/decode-strings.js'],
    named: 'addressParser',
  },
  preact: { package: 'preact', files: ['dist/preact.mjs'] },
  'punycode/punycode.js': { package: 'punycode', files: ['punycode.es6.js'] },
};

/**
 * What imports another package by its bare name, which no page of an add-on can resolve: an import map
 * is a script inside the page, and Thunderbird forbids these whatever the add-on's policy says (153.8).
 * It stands in our own files then, under its name.
 */
const TAKEN_IN = new Set(['preact/hooks']);

/** The folder of the add-on that holds the libraries, each file at its path in the packages. */
const FOLDER = 'libraries';

/**
 * The libraries of an add-on, as files of their own and byte for byte as they were published, so that
 * the store's reviewers can compare them and need not read them.
 */
export class PublishedLibraries {
  readonly #met = new Set<Published>();
  readonly #takenIn = new Set<string>();

  /** Leaves imports of packages to their published files; several builds may make one add-on. */
  plugin(): Plugin {
    return {
      name: 'published-libraries',
      enforce: 'pre',
      resolveId: (source, _importer, { kind }) => {
        if (source.startsWith(`./${FOLDER}/`)) return untouched(source);
        if (!/^[a-z@]/.test(source)) return null;
        if (TAKEN_IN.has(source)) {
          this.#takenIn.add(source);
          return null;
        }
        const library = PUBLISHED[source];
        if (!library)
          throw new Error(`Which file of ${source} goes into the add-on is not said in published.ts.`);
        this.#met.add(library);
        return library.named === undefined || kind === 'dynamic-import'
          ? untouched(pathOf(library.package, library.files[0]))
          : `${NAMING}${source}`;
      },
      load(id) {
        const library = id.startsWith(NAMING) ? PUBLISHED[id.slice(NAMING.length)] : undefined;
        if (!library?.named) return null;
        return `export { default as ${library.named} } from '${pathOf(library.package, library.files[0])}';`;
      },
    };
  }

  /** Puts the files into the add-on, notes their licences, and says in VENDOR.md where they come from. */
  write(folder: string, licences: Licences): void {
    const all = [...this.#met].flatMap((one) => one.files.map((file) => ({ name: one.package, file })));
    const files = all.toSorted((a, b) => (pathOf(a.name, a.file) < pathOf(b.name, b.file) ? -1 : 1));
    for (const { name, file } of files)
      cpSync(join(ROOT, 'node_modules', name, file), join(folder, pathOf(name, file)));
    for (const one of this.#met) licences.add(one.package);
    const listed = files.map(
      ({ name, file }) =>
        `File: ${pathOf(name, file).slice(2)}\nSource: https://unpkg.com/${name}@${versionOf(name)}/${file}`,
    );
    const takenIn = [...this.#takenIn].map((one) => {
      const name = one.split('/')[0] ?? '';
      return `${one}, version ${versionOf(name)}: the pages' files hold it under that name, because it imports ${name} by its bare name, which no page of an add-on can resolve.`;
    });
    writeFileSync(join(folder, 'VENDOR.md'), `${[HEADING, ...listed, ...takenIn].join('\n\n')}\n`);
  }
}

const HEADING = `# Libraries

Each file below is byte for byte the published one; \`licences.txt\` has the licences. Everything else is Sekisho's own.`;

/** Marks a module of one line that gives a default export its name. */
const NAMING = 'named:';

/** None of the libraries does anything by being imported. */
function untouched(id: string): Rollup.PartialResolvedId {
  return { id, external: true, moduleSideEffects: false };
}

function pathOf(name: string, file: string): string {
  return `./${FOLDER}/${name}/${file}`;
}

function versionOf(name: string): string {
  const about = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(about) as { readonly version: string }).version;
}
