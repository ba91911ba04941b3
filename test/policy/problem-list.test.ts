import { describe, expect, it, test } from 'vitest';
import type { HealthProblem } from '../../src/core/policy.ts';
import { healthText } from '../../src/policy/health-words.ts';
import { healthOf } from '../../src/policy/health.ts';
import { checkPolicyValue, readPolicy } from '../../src/policy/policy.ts';
import { problemsIn } from '../../src/policy/problem-list.ts';
import { problemText } from '../../src/policy/problem.ts';
import { RULES } from '../../src/rules/index.ts';

const given = { rules: RULES, source: 'policy.json' };
const head = { format: 1, revision: 1 };
const MANY = 20_000;
const MANY_VISIBLE = 'many-visible-recipients';

/** So many strange keys; letters, because engines put keys that are numbers first. */
function strange(count: number): { [key: string]: number } {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, index]));
}

describe('A policy with 20,000 mistakes', () => {
  it.each([
    ['keys at the top', { ...head, ...strange(MANY) }, 'key-0', 'key-19'],
    [
      'keys of a rule',
      { ...head, rules: { [MANY_VISIBLE]: strange(MANY) } },
      `rules.${MANY_VISIBLE}.key-0`,
      `rules.${MANY_VISIBLE}.key-19`,
    ],
    ['rules', { ...head, rules: strange(MANY) }, 'rules.key-0', 'rules.key-19'],
    ['places to lock', { ...head, locked: Object.keys(strange(MANY)) }, 'locked[0]', 'locked[19]'],
    ['domains', { ...head, ourDomains: Array(MANY).fill('*.x.example') }, 'ourDomains[0]', 'ourDomains[19]'],
  ])('names the first 20 of its strange %s and says how many more there are', (_, document, first, last) => {
    for (const read of [
      readPolicy(JSON.stringify(document, null, 1), given),
      checkPolicyValue(document, given),
    ]) {
      if (read.ok) throw new Error('It was accepted.');
      const { problems } = read;
      expect(problemsIn(problems)).toBe(MANY);
      expect(problems).toHaveLength(21);
      expect([problems[0]?.path, problems[19]?.path]).toEqual([first, last]);
      expect(problems[20]).toEqual({ code: 'more', path: '', count: MANY - 20 });
    }
  });

  it('names the first 20 keys that stand in it twice', () => {
    const keys = Object.keys(strange(50)).map((key) => `"${key}": 1, "${key}": 1`);
    const read = readPolicy(`{"format": 1, "revision": 1, "rules": {${keys.join()}}}`, given);
    if (read.ok) throw new Error('It was accepted.');
    expect(read.problems.filter(({ code }) => code === 'doubled-key')).toHaveLength(20);
    expect(problemsIn(read.problems)).toBe(100);
    expect(read.problems.at(-1)).toEqual({ code: 'more', path: '', count: 60 });
  });

  it('guesses at the meaning of a word of 3 million letters without comparing them', () => {
    const read = checkPolicyValue({ ...head, [`ourDomains${'s'.repeat(3_000_000)}`]: [] }, given);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'unknown-key' }] });
    if (!read.ok) expect(read.problems[0]).not.toHaveProperty('nearest');
  });
});

test('A mistake of another kind behind 20,000 strange keys is named, and refuses the policy.', () => {
  const document = { ...head, ...strange(MANY), contact: 5 };
  for (const lenient of [false, true]) {
    const read = checkPolicyValue(document, { ...given, lenient });
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems.map(({ path }) => path)).toContain('contact');
  }
});

test('A client leaves 20,000 keys of a younger version out, keeps 20 of their names and their number.', () => {
  const offered = { value: { ...head, ...strange(MANY) } };
  const { policy } = healthOf({ ...given, offered, lastGood: undefined, today: '2026-11-28' });
  const [problem, ...others] = policy.health ?? [];
  expect(others).toEqual([]);
  expect(problem).toEqual({
    kind: 'degraded',
    leftOut: Object.keys(strange(20)),
    more: MANY - 20,
  } satisfies HealthProblem);
  if (!problem) return;
  expect(healthText(problem, '', 'en').found).toContain('20000 things');
  expect(healthText(problem, '', 'en').why).toContain('key-2, +19997 more');
  expect(healthText(problem, '', 'ja').found).toContain('20000件');
});

test.each(['ja', 'en'] as const)(
  'The number of those that are not named is said in words, in %s.',
  (language) => {
    expect(problemText({ code: 'more', path: '', count: 7 }, language)).toContain('7');
    expect(problemText({ code: 'more', path: '', count: 7 }, language)).not.toMatch(/undefined/);
  },
);
