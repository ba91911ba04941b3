import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files by their path, with slashes whatever the system. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What was built for everybody. */
export interface Release {
  readonly version: string;
  /** The site of the Outlook add-in. */
  readonly outlook: Files;
  /** The unpacked add-on for Thunderbird. */
  readonly thunderbird: Files;
  /** The add-on's id. */
  readonly addonId: string;
}

/** Thrown where the release is not as the build made it; `what` is a path in it. */
export class DamagedRelease extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`The release is not as it was built: ${what}`);
    this.what = what;
  }
}

/**
 * Reads a built release.
 * @param folder holds `outlook` and `thunderbird`
 * @throws DamagedRelease
 */
export async function readRelease(folder: string): Promise<Release> {
  const [outlook, thunderbird] = await Promise.all([
    filesBelow(folder, 'outlook'),
    filesBelow(folder, 'thunderbird/addon'),
  ]);
  const manifest = JSON.parse(textIn(thunderbird, 'manifest.json')) as {
    readonly version: string;
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return {
    version: manifest.version,
    outlook,
    thunderbird,
    addonId: manifest.browser_specific_settings.gecko.id,
  };
}

/** The text of a file that every release has. @throws DamagedRelease */
export function textIn(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new DamagedRelease(path);
  return Buffer.from(bytes).toString('utf8');
}

async function filesBelow(folder: string, path: string): Promise<Files> {
  const top = join(folder, path);
  try {
    const entries = await readdir(top, { recursive: true, withFileTypes: true });
    const found = await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async (entry): Promise<readonly [string, Uint8Array]> => {
          const file = join(entry.parentPath, entry.name);
          return [relative(top, file).split(sep).join('/'), await readFile(file)];
        }),
    );
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch {
    throw new DamagedRelease(path);
  }
}
