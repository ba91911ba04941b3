import { expect, test } from 'vitest';
import { address, choice, defaultsOf, number } from '../../src/core/option.ts';
import type { Observation } from '../../src/core/finding.ts';
import { mail } from './drafts.ts';
import { judged, policyOf, stubRule } from './stub-rules.ts';

const options = {
  people: number({ default: 5, min: 2, max: 9, stricter: 'lower' }),
  move: choice({ default: 'by-level', values: ['externals', 'by-level'] }),
  placeholder: address(),
};

test('Every option has its default, by name, and each asking gets its own copy.', () => {
  const defaults = defaultsOf(options);
  expect(defaults).toEqual({ people: 5, move: 'by-level', placeholder: '' });
  defaults['people'] = 9;
  expect(defaultsOf(options)['people']).toBe(5);
  expect(defaultsOf({})).toEqual({});
});

test('A rule gets the policy’s values, and its defaults for those the policy leaves out.', () => {
  const got: unknown[] = [];
  const rule = stubRule({
    options,
    check: (_draft, values): Observation[] => {
      got.push(values);
      return [];
    },
  });
  judged(mail(), rule);
  judged(mail(), rule, policyOf({ stub: { options: { people: 3 } } }));
  expect(got).toEqual([
    { people: 5, move: 'by-level', placeholder: '' },
    { people: 3, move: 'by-level', placeholder: '' },
  ]);
});
