/**
 * The built add-on with a door into its background page, for tests of the host itself. The product's
 * files are in it unchanged; one script is added that is built as they are and hands the host to the test.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { packedSuffixes } from '../../../src/build/packed-suffixes.ts';
import { PublishedLibraries } from '../../../src/build/published.ts';
import { page } from '../../../src/build/thunderbird.ts';
import type { Action } from '../../../src/core/action.ts';
import type { Consent } from '../../../src/core/consent.ts';

/** What can be asked of the host through the door; the answers are those of `Host`. */
export type DoorCall =
  | { readonly call: 'read' | 'consent' | 'circles' }
  | { readonly call: 'agree'; readonly with: Consent }
  | { readonly call: 'apply'; readonly with: Action; readonly asked: string }
  | { readonly call: 'remember'; readonly with: readonly string[] };

const DOOR = `
import * as asking from '/src/hosts/thunderbird/asking.ts';
import { hostOf } from '/src/hosts/thunderbird/host.ts';
const hosts = new Map();
globalThis.knock = async (tab, { call, with: given, asked }) => {
  if (!hosts.has(tab.tabId)) hosts.set(tab.tabId, hostOf(tab, async () => asking));
  return await hosts.get(tab.tabId)[call](given, asked);
};
`;

/** Builds the XPI with the door from `dist/thunderbird/addon` and returns its path. */
export async function xpiWithDoor(): Promise<string> {
  return await changedXpi(async (folder, manifest) => {
    manifest.background.scripts.push('door.js');
    await buildScript('door', DOOR, folder);
  });
}

/**
 * Builds a script for the built add-on as the add-on itself is built. Its imports of the product's begin with /src/.
 * @param folder the add-on's
 */
export async function buildScript(name: string, source: string, folder: string): Promise<void> {
  const entry = join(folder, '..', `${name}.ts`);
  writeFileSync(entry, source);
  const libraries = new PublishedLibraries();
  // A script of a test need not meet the list.
  const suffixes = { ...packedSuffixes(), generateBundle: () => undefined };
  await build(page({ name, entry, folder, plugins: [suffixes, libraries.plugin()] }));
}

/** Builds the same add-on under another version and returns the XPI's path. */
export async function xpiOfVersion(version: string): Promise<string> {
  return await changedXpi((_folder, manifest) => {
    manifest.version = version;
  });
}

interface Manifest {
  version: string;
  readonly background: { readonly scripts: string[] };
}

/** Builds the add-on with something changed and returns the XPI's path. */
export async function changedXpi(
  change: (folder: string, manifest: Manifest) => void | Promise<void>,
): Promise<string> {
  const built = fileURLToPath(new URL('../../../dist/thunderbird/addon', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-door-'));
  cpSync(built, join(folder, 'addon'), { recursive: true });
  const manifestFile = join(folder, 'addon', 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  await change(join(folder, 'addon'), manifest);
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const xpi = join(folder, 'sekisho-changed.xpi');
  writeFileSync(xpi, zipSync(filesOf(join(folder, 'addon'))));
  return xpi;
}

function filesOf(folder: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[relative(folder, path)] = readFileSync(path);
  }
  return files;
}
