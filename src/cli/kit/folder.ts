import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './release.ts';

/** The list of a kit's files with their digests, by which a folder is known to hold one. */
export const SUMS = 'SHA256SUMS';

/** What is where a kit is to be. */
export type Found =
  | { readonly is: 'free' }
  /** A kit, and nothing else. */
  | { readonly is: 'kit' }
  /** Something that is not of a kit, by the path of one such thing. */
  | { readonly is: 'other'; readonly path: string };

/** Looks at the folder that a kit is to be written into. @throws what Node throws */
export async function foundIn(folder: string): Promise<Found> {
  let paths: readonly string[];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    paths = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
    if (entries.length === 0) return { is: 'free' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { is: 'free' };
    throw error;
  }
  const listed = paths.includes(SUMS) ? await readFile(join(folder, SUMS), 'utf8') : '';
  const own = new Set([SUMS, ...Array.from(listed.matchAll(/^[\da-f]{64} {2}(.+)$/gm), ([, path]) => path)]);
  const other = paths.find((path) => !own.has(path));
  if (other !== undefined) return { is: 'other', path: other };
  return listed === '' ? { is: 'other', path: '.' } : { is: 'kit' };
}

/**
 * Writes all the files into a corner of the folder first, so that a disk that is full costs nothing that
 * was there, and then puts them in the place of what it held.
 */
export async function writeKit(out: string, files: Files): Promise<void> {
  await mkdir(out, { recursive: true });
  const old = await readdir(out);
  const corner = await mkdtemp(join(out, '.new-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(corner, path)), { recursive: true });
      await writeFile(join(corner, path), bytes);
    }
    for (const name of old) await rm(join(out, name), { recursive: true });
    for (const name of await readdir(corner)) await rename(join(corner, name), join(out, name));
  } finally {
    await rm(corner, { recursive: true, force: true });
  }
}
