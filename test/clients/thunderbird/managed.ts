/** A Thunderbird that an organisation manages: a copy of the installed one with its own policies.json. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ADDON_ID } from './profile.ts';

/** The copy; `remove` deletes it. */
export interface ManagedClient {
  readonly binary: string;
  remove(): void;
}

/**
 * Copies the folder of a binary (by hard links where the file system allows) and puts a policies.json
 * beside it that gives the add-on this managed storage. Debian's package links from `usr/lib` to
 * `usr/share`, so the copy stands in a tree of the same shape.
 */
export function managedClient(binary: string, storage: object): ManagedClient {
  const home = mkdtempSync(join(tmpdir(), 'sekisho-managed-'));
  const original = dirname(binary);
  const folder = join(home, 'lib', basename(original));
  mkdirSync(dirname(folder));
  symlinkSync(join(original, '..', '..', 'share'), join(home, 'share'));
  linkFolder(original, folder);
  // A link to the installed file would be written through.
  rmSync(join(folder, 'distribution'), { recursive: true, force: true });
  mkdirSync(join(folder, 'distribution'));
  const policies = { policies: { '3rdparty': { Extensions: { [ADDON_ID]: storage } } } };
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify(policies));
  return {
    binary: join(folder, basename(binary)),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** The same tree, its files linked; copied where they lie on another file system. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
