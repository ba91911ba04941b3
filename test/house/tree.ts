import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, with a slash at its end. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Made by installing, building or testing, and not under version control. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'artefacts', '.dev-certificates']);

/** Written by `npm run generate`; the check for fresh files looks after their form. */
const GENERATED = [/^src\/rules\/index\.ts$/, /^assets\/policy\.schema\.json$/, /^assets\/handbook\//];

/** Paths of the project's files under a folder, from the top and with slashes. */
export function filesUnder(folder = '.'): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative('.', join(folder, entry.name)).split(sep).join('/');
    // In a further work tree of git `.git` is a file.
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Whether a file is written by a program of ours, not by a person. */
export function isGenerated(path: string): boolean {
  return GENERATED.some((pattern) => pattern.test(path));
}

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A JSON file's content; the caller says what is in it. */
export function jsonOf(path: string): unknown {
  return JSON.parse(textOf(path));
}
