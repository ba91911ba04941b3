import { describe, expect, it } from 'vitest';
import { jsonOf, textOf } from './tree.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
}

interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly manifest_version: number;
  readonly version?: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly update_url?: string;
    };
  };
}

const ours = jsonOf('package.json') as Package;
const lock = jsonOf('package-lock.json') as Lock;

describe('package.json', () => {
  it('is the one place that holds the version, and the lock file is in step', () => {
    expect(ours.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect([lock.version, lock.packages['']?.version]).toEqual([ours.version, ours.version]);
  });

  it('asks for the oldest Node that is supported', () => {
    expect(ours.engines.node).toBe('>=20.19');
  });

  it('brings the command that the handbook names', () => {
    expect(Object.keys(ours.bin)).toEqual(['sekisho']);
  });
});

describe('package-lock.json', () => {
  it('names the packages for other machines too, for otherwise npm ci refuses to install anything', () => {
    const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
  });

  it('fixes every package, those for other machines too, by its SHA-512 and by no address', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(0);
    const loose = packages.filter(
      ([, { integrity = '', resolved }]) =>
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) || resolved !== undefined,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('thunderbird-manifest.json', () => {
  const manifest = jsonOf('thunderbird-manifest.json') as Manifest;
  const { gecko } = manifest.browser_specific_settings;

  it('leaves the version to the build, or says the same as package.json', () => {
    expect([undefined, ours.version]).toContain(manifest.version);
  });

  it('is of manifest version 3 and starts at Thunderbird 140', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(gecko.strict_min_version).toMatch(/^140\./);
  });

  it('asks for no permission that SECURITY.md does not explain', () => {
    const asked = [manifest.permissions, manifest.host_permissions, manifest.optional_permissions].flatMap(
      (list) => list ?? [],
    );
    const explained = [...textOf('SECURITY.md').matchAll(/^\| `([^`]+)` +\|/gm)].map((row) => row[1] ?? '');
    expect(asked.toSorted()).toEqual(explained.toSorted());
  });

  it('is known under the same add-on id in both READMEs, which tell administrators to use it', () => {
    expect(textOf('README.md')).toContain(`"${gecko.id}"`);
    expect(textOf('README.ja.md')).toContain(`"${gecko.id}"`);
  });
});
