import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { LEFT_TO_PANE } from '../rules/small-launch.ts';
import { ruleIds } from './generate/rule-folders.ts';
import { ruleIndex } from './generate/rule-index.ts';
import { leanTexts } from './lean-texts.ts';
import { Licences } from './licences.ts';
import { packedSuffixes } from './packed-suffixes.ts';
import { ROOT } from './places.ts';

/** What a build of the Outlook site carries besides the sources. */
export interface Carried {
  /** The text of the organisation's policy, inlined as it is; without it `sekisho kit` can fill it in. */
  readonly policy?: string;
  /** Where the site will lie, with a slash at its end; without it `sekisho kit` can fill it in. */
  readonly base?: string;
  /** In place of package.json's, for tests of a handler and a pane that are of different builds. */
  readonly version?: string;
}

/** What stands in a release for what an organisation fills in; until then it counts as nothing. */
const SLOTS = { policy: '@@sekisho-policy@@', base: '@@sekisho-base@@', launch: '@@sekisho-launch@@' };

const HOST = join(ROOT, 'src/hosts/outlook');

/** tldts holds one long constant that inlining would write three times. */
const ONE_LIST = { inlineConst: false } as const;

/** Files that go to the site as they are. */
const COPIES: readonly (readonly [string, string])[] = [
  ['src/hosts/outlook/commands.html', 'commands.html'],
  ['src/hosts/outlook/support.html', 'support.html'],
  ['manifest.xml', 'manifest.xml'],
  ['LICENSE', 'LICENSE'],
];

/**
 * Builds the site that Outlook loads the add-in from, as a folder that any static server can serve.
 * File names are fixed, so that a page out of a cache never asks for a file that is gone. The same
 * sources give the same bytes.
 * @param out the folder to make; what is in it is deleted
 * @returns that folder
 */
export async function buildOutlook(out = join(ROOT, 'dist/outlook'), carried: Carried = {}): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'icons'), { recursive: true });
  const licences = new Licences();
  await buildLaunch(out, carried, licences);
  await buildLaunch(out, carried, licences, 'small');
  await build({
    ...common(carried, SLOTS.launch),
    root: join(HOST, 'pane'),
    // Relative addresses: the folder works under any path.
    base: './',
    plugins: [licences.plugin()],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      // An inlined picture would need data: in a content security policy.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        optimization: ONE_LIST,
        input: join(HOST, 'pane/pane.html'),
        output: { entryFileNames: 'pane.js', assetFileNames: 'pane[extname]', codeSplitting: false },
      },
    },
  });
  licences.write(out);
  for (const [from, to] of COPIES) cpSync(join(ROOT, from), join(out, to));
  for (const icon of readdirSync(join(ROOT, 'assets/icons')).filter((name) => name.endsWith('.png'))) {
    cpSync(join(ROOT, 'assets/icons', icon), join(out, 'icons', icon));
  }
  return out;
}

/**
 * Builds the handler alone: one script without imports, in the syntax of ES2016, because classic
 * Outlook before version 2403 (17425.20000) knows no newer one.
 * @param out the folder that gets the script; what else is in it stays
 * @param licences notes whose code is in it
 * @param size `small`: without the rules that are left to the pane, for an office whose classic Outlook
 *   does not bear the whole file (office-js 4780)
 * @returns the path of the script
 */
export async function buildLaunch(
  out: string,
  carried: Carried = {},
  licences = new Licences(),
  size: keyof typeof LAUNCH_FILES = 'whole',
): Promise<string> {
  const plugins = [packedSuffixes(), leanTexts(), withoutFiles(), licences.plugin()];
  if (size === 'small') plugins.unshift(fewerRules(LEFT_TO_PANE));
  const file = LAUNCH_FILES[size];
  await build({
    ...common(carried, size === 'small' ? 'small' : ''),
    root: HOST,
    plugins,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2016',
      minify: true,
      lib: { entry: join(HOST, 'launch.ts'), formats: ['iife'], name: 'Sekisho', fileName: () => file },
      rolldownOptions: { optimization: ONE_LIST },
    },
  });
  return join(out, file);
}

const LAUNCH_FILES = { whole: 'launch.js', small: 'launch-small.js' } as const;

/** Nobody looks into files at Send in Outlook: their time is too short, and classic has no way to read them. */
function withoutFiles(): Plugin {
  return {
    name: 'without-files',
    load: {
      filter: { id: Object.keys(OF_FILES).map((path) => new RegExp(`/src/${path}$`)) },
      handler: (id) => OF_FILES[Object.keys(OF_FILES).find((path) => id.endsWith(path)) ?? ''],
    },
  };
}

/** What stands in the place of the modules about files. */
const OF_FILES: Readonly<Record<string, string>> = {
  'content/personal-data/files.ts':
    'export const personalDataInFiles = () => [];\nexport const sumOf = ([data]) => data;\n',
  'content/text/file-addresses.ts': 'export const addressesInFiles = () => [];\n',
  'rules/personal-data/places.ts': `export const placeJa = () => '本文', placeEn = () => 'The text holds';
    export const hiddenJa = () => '', hiddenEn = hiddenJa;\n`,
};

/** Takes rules out of the index, as if they had no folders. */
function fewerRules(without: readonly string[]): Plugin {
  return {
    name: 'fewer-rules',
    load: {
      filter: { id: /\/src\/rules\/index\.ts$/ },
      handler: async () => ruleIndex((await ruleIds(ROOT)).filter((rule) => !without.includes(rule))),
    },
  };
}

function common(
  { policy = SLOTS.policy, base = SLOTS.base, version = versionOfPackage() }: Carried,
  launch: string,
): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      SEKISHO_VERSION: JSON.stringify(version),
      SEKISHO_POLICY: JSON.stringify(policy),
      SEKISHO_BASE: JSON.stringify(base),
      SEKISHO_LAUNCH: JSON.stringify(launch),
    },
  };
}

function versionOfPackage(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
