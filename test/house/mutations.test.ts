import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from '../mutants/mutations.ts';
import { occurrences } from '../mutants/workspace.ts';

/** `npm run mutants` takes minutes; that it still fits the sources is seen here at once. */
describe('A mutation of the proof', () => {
  it.each(mutations)('called $name finds its text in $file once', (mutation) => {
    expect(occurrences(mutation)).toBe(1);
  });

  it.each(mutations)('called $name names tests that exist', ({ tests }) => {
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = mutations.map((one) => one.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
