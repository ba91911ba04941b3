import { describe, expect, test } from 'vitest';
import type { HealthProblem } from '../../src/core/policy.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { healthOf, type KeptPolicy, type Offered, type Standing } from '../../src/policy/health.ts';
import { healthText } from '../../src/policy/health-words.ts';
import { RULES } from '../../src/rules/index.ts';

const DAY = '2026-11-20';
const LATER = '2026-12-01';

/** What a client keeps after it was offered this for the first time, as its store gives it back. */
function keptFrom(offered: Offered, today = DAY): KeptPolicy {
  const { keep } = standing(offered, undefined, today);
  if (!keep) throw new Error('Nothing was kept.');
  return JSON.parse(JSON.stringify(keep)) as KeptPolicy;
}

function standing(offered: Offered, lastGood: unknown, today = LATER): Standing {
  return healthOf({ offered, lastGood, today, rules: RULES, source: 'managed' });
}

function written(revision: number, more: object = {}): { readonly text: string } {
  return { text: JSON.stringify({ format: 1, revision, name: `r${revision}`, ...more }) };
}

describe('Which policy applies', () => {
  test('without any, ever: the built-in one, in good health.', () => {
    const { policy, keep } = standing('none', undefined);
    expect(policy).toMatchObject({ state: 'built-in', organisation: false });
    expect(policy.health).toBeUndefined();
    expect(keep).toBeUndefined();
  });

  test('the first one: it applies and is kept, with where it came from and when.', () => {
    const { policy, keep } = standing(written(3), undefined);
    expect(policy).toMatchObject({ state: 'current', revision: 3, name: 'r3', organisation: true });
    expect(policy.health).toBeUndefined();
    expect(keep).toEqual({
      ...written(3),
      sha256: policy.sha256,
      revision: 3,
      origin: 'managed',
      received: LATER,
    });
  });

  test('the same again: nothing is said, nothing is kept anew.', () => {
    const { policy, keep } = standing(written(3), keptFrom(written(3)));
    expect([policy.revision, policy.health, keep]).toEqual([3, undefined, undefined]);
  });

  test('a later revision: it applies and is kept.', () => {
    const { policy, keep } = standing(written(4), keptFrom(written(3)));
    expect([policy.name, policy.health, keep?.revision]).toEqual(['r4', undefined, 4]);
  });

  test.each<[string, Offered, HealthProblem]>([
    ['nothing is there any more', 'none', { kind: 'missing', received: DAY }],
    ['nobody could look', 'failed', { kind: 'unreadable', received: DAY }],
    ['it is cut off', { text: '{ "format": 1, "revision": 9, "na' }, { kind: 'unreadable', received: DAY }],
    [
      'a page for signing in came instead',
      { text: '<!doctype html><title>Sign in</title>' },
      { kind: 'unreadable', received: DAY },
    ],
    ['it is of another format', { value: { format: 2, revision: 9 } }, { kind: 'unreadable', received: DAY }],
    ['it is of an earlier revision', written(2), { kind: 'older', offered: 2 }],
  ])('the last good one whole, where %s.', (_, offered, problem) => {
    const good = written(3, { contact: 'Desk', monitor: true });
    const { policy, keep } = standing(offered, keptFrom(good));
    expect(policy).toMatchObject({ state: 'current', revision: 3, contact: 'Desk', monitor: true });
    expect(policy.health).toEqual([problem]);
    expect(keep).toBeUndefined();
  });

  test('changed under the same revision: the new content applies, and it is said at every start until the revision rises.', () => {
    const kept = keptFrom(written(3));
    const { policy, keep } = standing(written(3, { contact: 'New desk' }), kept);
    expect(policy).toMatchObject({ contact: 'New desk', health: [{ kind: 'changed' }] });
    expect(keep).toBeUndefined();
    expect(standing(written(4, { contact: 'New desk' }), kept).policy.health).toBeUndefined();
  });

  test('an object of a client: by its content, in whatever order its keys are.', () => {
    const kept = keptFrom({ value: { format: 1, revision: 3, name: 'x' } });
    expect(standing({ value: { name: 'x', revision: 3, format: 1 } }, kept).policy.health).toBeUndefined();
    expect(standing('none', kept).policy).toMatchObject({ name: 'x', health: [{ kind: 'missing' }] });
  });

  test('never read and nothing good before: every mail is held, as ever.', () => {
    expect(standing('failed', undefined).policy).toMatchObject({ state: 'unreadable', organisation: true });
    expect(standing({ text: '{' }, undefined).policy).toMatchObject({
      state: 'unreadable',
      organisation: true,
    });
  });

  test.each([
    ['text', { ...keptFrom(written(3)), text: '{ "format": 1, "revision": 3, "name": "r3", "rules": {} }' }],
    ['digest', { ...keptFrom(written(3)), sha256: '0' }],
    ['shape', { sha256: 'x', revision: 3 }],
    ['origin', { ...keptFrom(written(3)), origin: 5 }],
    ['everything', 'garbage'],
  ])(
    'A copy that was damaged in its %s never judges, and still says that there was a policy.',
    (_, damaged) => {
      expect(standing('none', damaged).policy).toMatchObject({ state: 'unreadable', organisation: true });
      expect(standing('failed', damaged).policy.state).toBe('unreadable');
      expect(standing(written(1), damaged)).toMatchObject({ policy: { revision: 1 }, keep: { revision: 1 } });
    },
  );

  test.each([
    ['2026-11-30', [{ kind: 'expired', on: '2026-11-30' }]],
    ['2026-12-01', undefined],
    ['2027-01-01', undefined],
  ])('It is meant for use until the end of %s; then it says so and goes on.', (expires, health) => {
    const { policy } = standing(written(3, { expires }), undefined, LATER);
    expect(policy).toMatchObject({ state: 'current', revision: 3 });
    expect(policy.health).toEqual(health);
  });

  test('Several things may be wrong at once.', () => {
    const good = written(3, { expires: '2026-11-25', approval: {} });
    expect(standing('none', keptFrom(good)).policy.health).toEqual([
      { kind: 'missing', received: DAY },
      { kind: 'degraded', leftOut: ['approval'] },
      { kind: 'expired', on: '2026-11-25' },
    ]);
  });
});

const PROBLEMS: readonly HealthProblem[] = [
  { kind: 'missing', received: DAY },
  { kind: 'unreadable', received: DAY },
  { kind: 'older', offered: 2 },
  { kind: 'changed' },
  { kind: 'expired', on: DAY },
  { kind: 'degraded', leftOut: ['a', 'b', 'c', 'd', 'e'] },
];

test.each(PROBLEMS)(
  'Of $kind it is said what it is, what it means, what to do and whom to ask.',
  (problem) => {
    for (const language of LANGUAGES) {
      const { found, why, advice } = healthText(problem, 'Desk, extension 100', language);
      expect(advice).toContain('Desk, extension 100');
      const whole = found + why + advice;
      for (const fact of Object.values(problem).slice(1)) {
        for (const one of [fact].flat().slice(0, 3)) expect(whole).toContain(String(one));
      }
      expect(whole).not.toMatch(/undefined|\[object/);
      expect(/[ぁ-ん]/.test(found) && /[ぁ-ん]/.test(why)).toBe(language === 'ja');
      expect(healthText(problem, '', language).advice).not.toMatch(/（）|\(\)/);
    }
  },
);
