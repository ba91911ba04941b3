import { describe, expect, it } from 'vitest';
import { filesUnder } from './tree.ts';

const KEBAB = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Names that others gave: the tools that read them look for exactly these. */
const GIVEN = new Set(['README.md', '_locales', '_template']);

/** What people call the thing itself: a rule is named for what it notices. */
const TERMS = /shared-links?/;

/** Names that say nothing about what is inside. */
const EMPTY = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'misc',
  'manager',
  'service',
  'services',
  'lib',
]);

const paths = ['src', 'test', 'bench', 'assets'].flatMap((folder) => filesUnder(folder));

describe('The name of a file or folder', () => {
  it('is written in lower case with hyphens', () => {
    const odd = paths.filter((path) => path.split('/').some((name) => !GIVEN.has(name) && !KEBAB.test(name)));
    expect(odd).toEqual([]);
  });

  it('says what is inside', () => {
    const empty = paths.filter((path) =>
      path
        .replace(TERMS, '')
        .split('/')
        .some((name) => name.split(/[-.]/).some((word) => EMPTY.has(word))),
    );
    expect(empty).toEqual([]);
  });

  it('ends in .test.ts exactly where the file is a test that runs', () => {
    const lost = paths.filter(
      (path) => /\.spec\.|_test\./.test(path) || (path.includes('.test.') && !path.startsWith('test/')),
    );
    expect(lost).toEqual([]);
  });
});
