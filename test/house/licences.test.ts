import { describe, expect, it } from 'vitest';
import { jsonOf, textOf } from './tree.ts';

interface Entry {
  readonly dev?: true;
  readonly license?: string;
}

/** Licences that let everybody use, change and pass on what we ship, with no more than a notice. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** Packages under another licence, each with its reason. */
const ALLOWED: Readonly<Record<string, { readonly licence: string; readonly because: string }>> = {
  'webextension-polyfill': {
    licence: 'MPL-2.0',
    because: 'Its licence covers its own file only, which we ship unchanged or not at all.',
  },
};

const { packages } = jsonOf('package-lock.json') as { packages: Record<string, Entry> };
const shipped = Object.keys(packages)
  .filter((path) => path !== '' && packages[path]?.dev !== true)
  .map((path) => ({ path, name: path.replace(/^.*node_modules\//, '') }));

describe('The packages that are shipped', () => {
  it('are found at all', () => {
    const { dependencies } = jsonOf('package.json') as { dependencies: Record<string, string> };
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it.each(shipped)(
    'include $name only under a licence that is permissive or allowed by name',
    ({ path, name }) => {
      const { license } = jsonOf(`${path}/package.json`) as { license?: string };
      expect(license, 'The lock file and the installed package do not agree.').toBe(packages[path]?.license);
      expect([...PERMISSIVE, ALLOWED[name]?.licence]).toContain(license);
    },
  );
});

describe('The licence of Sekisho', () => {
  it('is MIT, in package.json and in full', () => {
    expect((jsonOf('package.json') as { license: string }).license).toBe('MIT');
    expect(textOf('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Sekisho contributors\n/);
  });
});
