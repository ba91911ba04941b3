import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { packedModule, packedSuffixes } from '../../src/build/packed-suffixes.ts';
import { bareContext } from '../hosts/bare-runtime.ts';

const file = join(
  dirname(createRequire(import.meta.url).resolve('tldts/package.json')),
  'dist/es6/src/data/trie.js',
);
const original = { ...((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>) };

describe('The public-suffix list that launch.js carries', () => {
  test('is tldts’s own, element by element, also in the barest runtime.', () => {
    const script = packedModule(original).replace(/^export const (\w+) =/gm, 'var $1 = exported.$1 =');
    const context = bareContext({});
    const exported = runInContext(`var exported = {};${script}; exported`, context) as typeof original;
    expect(Object.keys(exported).sort()).toEqual(Object.keys(original).sort());
    for (const [name, value] of Object.entries(original)) {
      expect(plain(exported[name]), name).toEqual(plain(value));
    }
  });

  test('is shorter than the file it stands for.', () => {
    expect(packedModule(original).length).toBeLessThan(readFileSync(file, 'utf8').length * 0.8);
  });

  test('is not made of a list that has taken another form.', () => {
    expect(() => packedModule({ ...original, hashes: new Uint32Array(1) })).toThrow(
      'no longer exports what it did',
    );
  });

  test('must be met by the build, or the build fails instead of growing unseen.', () => {
    const { generateBundle } = packedSuffixes() as unknown as { readonly generateBundle: () => void };
    expect(generateBundle).toThrow('has not met');
  });
});

/** Arrays of another context are of another kind. */
function plain(value: unknown): unknown {
  return typeof value === 'object' ? Array.from(value as ArrayLike<number>) : value;
}
