import { describe, expect, it } from 'vitest';
import { textOf } from './tree.ts';

/** The commands of `.ci/run`, in their order. */
const steps = [...textOf('.ci/run').matchAll(/^step (.+)$/gm)].map((match) => match[1]);

describe('What CI runs', () => {
  it('is the test command of the README on a clean checkout, whole, before the check that leaves out the unit tests', () => {
    expect(steps).toEqual(['npm ci', 'npm test', 'npm run check -- --no-tests']);
    expect(textOf('README.md')).toContain('npm ci && npm test');
    expect(textOf('.ci/run')).toContain('set -euo pipefail');
  });

  it('tells the time at each step', () => {
    expect(/^step\(\) \{[^}]*date \+%T/m.test(textOf('.ci/run'))).toBe(true);
  });
});
