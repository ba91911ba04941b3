import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { Licences } from './licences.ts';
import { ROOT } from './places.ts';

/** Where a build of the Thunderbird add-on is. */
export interface ThunderbirdBuild {
  /** The unpacked add-on. */
  readonly folder: string;
  /** `sekisho-VERSION.xpi` */
  readonly xpi: string;
}

/** The pages' own files and the sheets they link to, from the source tree to the add-on. */
const COPIES: readonly (readonly [string, string])[] = [
  ['src/hosts/thunderbird/prompt/prompt.html', 'prompt.html'],
  ['src/hosts/thunderbird/notice/notice.html', 'notice.html'],
  ['src/hosts/thunderbird/options/options.html', 'options.html'],
  ['src/ui/parts/theme.css', 'ui/parts/theme.css'],
  ['src/ui/prompt/prompt.css', 'ui/prompt/prompt.css'],
  ['src/ui/notice/notice.css', 'ui/notice/notice.css'],
  ['src/ui/options/options.css', 'ui/options/options.css'],
  ['src/ui/log/log.css', 'ui/log/log.css'],
  ['src/ui/coverage/coverage.css', 'ui/coverage/coverage.css'],
  ['assets/icons/icon.svg', 'icon.svg'],
  ['assets/thunderbird/_locales', '_locales'],
  ['LICENSE', 'LICENSE'],
];

/**
 * Builds the add-on: modules stay modules and nothing is minified, so that the store's reviewers
 * read what we wrote. The same sources give the same bytes.
 * @param out the folder to make; what is in it is deleted
 */
export async function buildThunderbird(out = join(ROOT, 'dist/thunderbird')): Promise<ThunderbirdBuild> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(out, 'addon');
  rmSync(out, { recursive: true, force: true });
  const licences = new Licences();
  await build({
    root: join(ROOT, 'src'),
    configFile: false,
    logLevel: 'warn',
    plugins: [licences.plugin()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      // The oldest Thunderbird of the manifest's strict_min_version.
      target: 'firefox140',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        // tldts holds one long constant that inlining would write three times.
        optimization: { inlineConst: false },
        input: [
          join(ROOT, 'src/hosts/thunderbird/background.ts'),
          join(ROOT, 'src/hosts/thunderbird/prompt/page.ts'),
          join(ROOT, 'src/hosts/thunderbird/notice/page.ts'),
          join(ROOT, 'src/hosts/thunderbird/options/page.ts'),
        ],
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: join(ROOT, 'src'),
          entryFileNames: ({ name }) => `${name.replace(/node_modules/g, 'libraries')}.js`,
        },
      },
    },
  });
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
