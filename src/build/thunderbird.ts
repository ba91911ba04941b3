import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { type Zippable, zipSync } from 'fflate';
import { build, type InlineConfig, type Plugin } from 'vite';
import { keptComments } from './kept-comments.ts';
import { Licences } from './licences.ts';
import { packedSuffixes } from './packed-suffixes.ts';
import { ROOT } from './places.ts';
import { PublishedLibraries } from './published.ts';
import { textsApart } from './texts-apart.ts';

/** Where a build of the Thunderbird add-on is. */
export interface ThunderbirdBuild {
  /** The unpacked add-on. */
  readonly folder: string;
  /** `sekisho-VERSION.xpi` */
  readonly xpi: string;
}

/** The add-on's pages: each is one script and, but for the background, one sheet made of several and a document. */
const PAGES: readonly {
  readonly name: string;
  readonly script: string;
  readonly sheets?: readonly string[];
  /** What makes the part that judges smaller, because each Send reads it anew. */
  readonly judges?: readonly (() => Plugin)[];
}[] = [
  { name: 'background', script: 'background.ts', judges: [packedSuffixes, textsApart] },
  { name: 'prompt', script: 'prompt/page.ts', sheets: ['parts/theme', 'prompt/prompt', 'notice/notice'] },
  { name: 'notice', script: 'notice/page.ts', sheets: ['parts/theme', 'notice/notice'] },
  {
    name: 'options',
    script: 'options/page.ts',
    judges: [packedSuffixes],
    sheets: ['parts/theme', 'options/options', 'log/log', 'coverage/coverage'],
  },
];

const HOST = join(ROOT, 'src/hosts/thunderbird');

/** What goes into the add-on as it is, from the source tree. */
const COPIES: readonly (readonly [string, string])[] = [
  ['assets/icons/icon.svg', 'icon.svg'],
  ['assets/thunderbird/_locales', '_locales'],
  ['LICENSE', 'LICENSE'],
];

/**
 * Builds the add-on: one file per page, because each file costs a Send its millisecond, and nothing
 * minified, so that the store's reviewers read what we wrote, module after module under its name and
 * with its comments. The same sources give the same bytes.
 * @param out the folder to make; what is in it is deleted
 */
export async function buildThunderbird(out = join(ROOT, 'dist/thunderbird')): Promise<ThunderbirdBuild> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(out, 'addon');
  rmSync(out, { recursive: true, force: true });
  const [licences, libraries] = [new Licences(), new PublishedLibraries()];
  for (const { name, script, sheets, judges } of PAGES) {
    const plugins = [...(judges ?? []).map((plugin) => plugin()), libraries.plugin(), licences.plugin()];
    await build(page({ name, entry: join(HOST, script), folder, plugins }));
    if (!sheets) continue;
    const parts = sheets.map((sheet) => [
      `/* src/ui/${sheet}.css */`,
      readFileSync(join(ROOT, `src/ui/${sheet}.css`)),
    ]);
    writeFileSync(join(folder, `${name}.css`), parts.flat().join('\n'));
    cpSync(join(HOST, name, `${name}.html`), join(folder, `${name}.html`));
  }
  libraries.write(folder, licences);
  licences.write(folder);
  for (const [from, to] of COPIES) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'thunderbird-manifest.json'), 'utf8')) as object;
  // The version lives in package.json only; it stands third, where people look for it.
  const { manifest_version, name, ...rest } = manifest as { manifest_version: number; name: string };
  writeFileSync(
    join(folder, 'manifest.json'),
    `${JSON.stringify({ manifest_version, name, version, ...rest }, null, 2)}\n`,
  );
  const xpi = join(out, `sekisho-${version}.xpi`);
  writeFileSync(xpi, packed(folder));
  return { folder, xpi };
}

/** How one page's script is made. */
export function page(of: {
  readonly name: string;
  readonly entry: string;
  readonly folder: string;
  readonly plugins: readonly Plugin[];
}): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [keptComments(), ...of.plugins],
    oxc: JSX,
    build: {
      outDir: of.folder,
      emptyOutDir: false,
      // The oldest Thunderbird of the manifest's strict_min_version.
      target: 'firefox140',
      minify: false,
      // Not as a page: parts are then loaded by the browser alone.
      lib: { entry: { [of.name]: of.entry }, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      // Nothing is minified, so that a file is as large as what was written.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        optimization: { inlineConst: false },
        // What a part shares with its page stands in the page's own file.
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: '[name].js', minifyInternalExports: false, minify: false },
      },
    },
  };
}

/** Elements by preact's own function: its published jsx-runtime cannot be loaded in a page of an add-on. */
const JSX = {
  // Whatever NODE_ENV says: a page of the add-on names no file of the machine that built it.
  jsx: { runtime: 'classic', development: false, pragma: 'jsx', pragmaFrag: 'JsxFragment' },
  jsxInject: `import { h as jsx, Fragment as JsxFragment } from 'preact';`,
} as const;

/** The folder as a zip with fixed dates and a fixed order. */
function packed(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path);
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: '2026-01-01T00:00:00' });
}
