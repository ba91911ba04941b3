import { afterEach, describe, expect, test, vi } from 'vitest';
import { BUILD } from '../../src/hosts/outlook/build-facts.ts';
import type * as Rules from '../../src/hosts/outlook/rules.ts';
import { FURTHER_RULES } from '../../src/rules/further.ts';
import { RULES } from '../../src/rules/index.ts';
import { FURTHER_IDS, LAUNCH_RULES } from '../../src/rules/launch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const ids = (rules: readonly { readonly id: string }[]): readonly string[] =>
  rules.map(({ id }) => id).sort();

describe('The rules that a runtime of Outlook checks at Send', () => {
  test('are the light ones in classic Outlook, which loads one file; the others are left to the pane.', async () => {
    const here = await rulesOf(undefined);
    expect(ids(here.RULES)).toEqual(ids(LAUNCH_RULES));
    expect(here.ELSEWHERE).toEqual(FURTHER_IDS);
    expect(FURTHER_IDS.length).toBeGreaterThan(0);
  });

  test('are all of them where the page has loaded further.js before.', async () => {
    const here = await rulesOf({ version: BUILD.version, rules: FURTHER_RULES });
    expect(ids(here.RULES)).toEqual(ids(RULES));
    expect(here.ELSEWHERE).toEqual([]);
  });

  test('are the light ones where further.js is of another build.', async () => {
    const here = await rulesOf({ version: '9.9.9', rules: FURTHER_RULES });
    expect(ids(here.RULES)).toEqual(ids(LAUNCH_RULES));
    expect(here.ELSEWHERE).toEqual(FURTHER_IDS);
  });
});

/** The module as it is evaluated beside this global. */
async function rulesOf(further: Rules.Further | undefined): Promise<typeof Rules> {
  if (further) vi.stubGlobal('SekishoFurther', further);
  return await import('../../src/hosts/outlook/rules.ts');
}
