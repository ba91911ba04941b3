import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OVERRIDES } from '../../src/core/consent.ts';
import { overrideOf } from '../../src/core/demand.ts';
import { levelOf } from '../../src/core/judge.ts';
import { type Level, LEVELS, strictness } from '../../src/core/level.ts';
import { defaultsOf, type OptionSet } from '../../src/core/option.ts';
import type { Policy } from '../../src/core/policy.ts';
import { mergedPolicy } from '../../src/policy/layers.ts';
import { builtInPolicy, checkPolicyValue } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';

const MANY = 'many-visible-recipients';
const visible = RULES.find((rule) => rule.id === MANY)!;
const BUILT_IN = builtInPolicy(RULES);

describe('Without an organisation', () => {
  test('a person’s own wishes replace the defaults, looser ones too.', () => {
    const own = personal({
      [MANY]: { level: 'note', askParties: 50 },
      'external-recipients': { level: 'off' },
    });
    const { policy, notTaken } = mergedPolicy(BUILT_IN, own, RULES);
    expect(notTaken).toEqual([]);
    expect(policy).toMatchObject({ state: 'built-in', organisation: false, rules: own.rules });
    expect(policy.sha256).not.toBe(BUILT_IN.sha256);
  });

  test('and without wishes, nothing changes.', () => {
    expect(mergedPolicy(BUILT_IN, undefined, RULES).policy).toBe(BUILT_IN);
  });
});

describe('Under an organisation’s policy', () => {
  test('nothing of the person’s own is taken where the policy does not say so, and every wish is named.', () => {
    const base = organisation({ [MANY]: { askParties: 4 } }, { personal: 'none' });
    const { policy, notTaken } = mergedPolicy(
      base,
      personal({ [MANY]: { askParties: 2, level: 'block' } }),
      RULES,
    );
    expect(policy).toBe(base);
    expect(notTaken.map(({ path, why }) => `${path} ${why}`).sort()).toEqual([
      `rules.${MANY}.askParties not-personal`,
      `rules.${MANY}.level not-personal`,
    ]);
  });

  test.each([
    ['a lower threshold', {}, { askParties: 3 }, { options: { askParties: 3 } }, []],
    ['a higher threshold', {}, { askParties: 9 }, undefined, [`rules.${MANY}.askParties looser`]],
    ['more people moved', { move: 'by-level' }, { move: 'everyone' }, { options: { move: 'everyone' } }, []],
    ['fewer people moved', {}, { move: 'externals' }, undefined, [`rules.${MANY}.move looser`]],
    ['a way that asks more', { override: 'click' }, { override: 'number' }, { override: 'number' }, []],
    [
      'a way that asks less',
      { override: 'number' },
      { override: 'reason' },
      { override: 'number' },
      [`rules.${MANY}.override looser`],
    ],
    [
      'a way through blocks that do not open',
      {},
      { override: 'ticks' },
      undefined,
      [`rules.${MANY}.override looser`],
    ],
    ['no way at all', {}, { override: 'none' }, { override: 'none' }, []],
    ['no circles', {}, { circles: false }, { circles: false }, []],
    [
      'circles in spite of all',
      { circles: false },
      { circles: true },
      { circles: false },
      [`rules.${MANY}.circles looser`],
    ],
    [
      'a placeholder where there is none',
      {},
      { placeholder: 'a@b.example' },
      { options: { placeholder: 'a@b.example' } },
      [],
    ],
    [
      'another placeholder',
      { placeholder: 'office@b.example' },
      { placeholder: 'a@b.example' },
      { options: { placeholder: 'office@b.example' } },
      [`rules.${MANY}.placeholder locked`],
    ],
  ])('%s', (_, base, wish, merged, refused) => {
    const { policy, notTaken } = mergedPolicy(
      organisation({ [MANY]: base }),
      personal({ [MANY]: wish }),
      RULES,
    );
    const expected = merged ?? organisation({ [MANY]: base }).rules[MANY];
    expect(policy.rules[MANY]).toEqual(expected);
    expect(notTaken.map(({ path, why }) => `${path} ${why}`)).toEqual(refused);
  });

  test('a level below is refused, a finding above is raised, past what the organisation’s level allows too.', () => {
    const base = organisation({ [MANY]: { level: 'ask' } });
    const own = personal({ [MANY]: { level: 'note', findings: { 'many-addresses': 'block' } } });
    const { policy, notTaken } = mergedPolicy(base, own, RULES);
    expect(levelsIn(policy)).toEqual({ ...levelsIn(base), 'many-addresses': 'block' });
    expect(notTaken).toEqual([{ path: `rules.${MANY}.level`, why: 'looser' }]);
  });

  test('a rule that the organisation has switched off can be switched on.', () => {
    const base = organisation({ 'external-recipients': { level: 'off' } });
    const own = personal({ 'external-recipients': { level: 'ask' } });
    const { rules } = mergedPolicy(base, own, RULES).policy;
    expect(rules['external-recipients']).toMatchObject({ level: 'ask', findings: { external: 'ask' } });
  });

  test.each([
    [true, ['askParties', 'findings.many-addresses', 'circles']],
    [['rules'], ['askParties', 'findings.many-addresses', 'circles']],
    [[`rules.${MANY}`], ['askParties', 'findings.many-addresses', 'circles']],
    [[`rules.${MANY}.askParties`], ['askParties']],
    [[`rules.${MANY}.findings`], ['findings.many-addresses']],
    [[`rules.${MANY}.level`], ['findings.many-addresses']],
    [['rules.external-recipients', 'lists'], []],
  ])('What is locked (%j) is not even made stricter.', (locked, refused) => {
    const own = personal({
      [MANY]: { askParties: 2, findings: { 'many-addresses': 'block' }, circles: false },
    });
    const { notTaken } = mergedPolicy(organisation({}, { locked }), own, RULES);
    expect(notTaken.map(({ path, why }) => `${path} ${why}`).sort()).toEqual(
      refused.map((path) => `rules.${MANY}.${path} locked`).sort(),
    );
  });

  test('Lists are put together: all tags, the larger size, the organisation’s name.', () => {
    const base = organisation(
      {},
      { lists: [{ address: 'all@b.example', name: 'All', size: 90, tags: ['bcc-only'] }] },
    );
    const own = personal({}, [
      { address: 'ALL@b.example', name: 'x', size: 20, tags: ['never', 'bcc-only'] },
      { address: 'choir@b.example' },
    ]);
    const { policy, notTaken } = mergedPolicy(base, own, RULES);
    expect(policy.lists).toEqual([
      { address: 'all@b.example', name: 'All', size: 90, tags: ['bcc-only', 'never'] },
      { address: 'choir@b.example' },
    ]);
    expect(notTaken).toEqual([{ path: 'lists[0].size', why: 'looser' }]);
  });

  test('whom to ask, whom to exempt and whether to monitor stay the organisation’s.', () => {
    const exemptions = [{ rules: [MANY], recipients: ['a@b.example'], reason: 'x' }];
    const base = organisation({}, { contact: 'Desk', exemptions, monitor: true });
    const { policy } = mergedPolicy(base, personal({ [MANY]: { askParties: 2 } }), RULES);
    expect(policy).toMatchObject({
      contact: 'Desk',
      monitor: true,
      exemptions: base.exemptions,
      revision: 7,
    });
    expect(policy.sha256).not.toBe(base.sha256);
  });
});

describe('For any two layers', () => {
  const level = fc.constantFrom(...LEVELS);
  const settingOf = fc.record(
    {
      level,
      override: fc.constantFrom(...OVERRIDES),
      circles: fc.boolean(),
      findings: fc.record(Object.fromEntries(Object.keys(visible.grades).map((grade) => [grade, level])), {
        requiredKeys: [],
      }),
      askParties: fc.integer({ min: 2, max: 40 }),
      blockPersonal: fc.integer({ min: 2, max: 40 }),
      move: fc.constantFrom('externals', 'by-level', 'everyone'),
    },
    { requiredKeys: [] },
  );

  test('tightening never loosens anything.', () => {
    fc.assert(
      fc.property(settingOf, settingOf, (base, wish) => {
        const before = organisation({ [MANY]: base });
        const { policy: after } = mergedPolicy(before, personal({ [MANY]: wish }), RULES);
        for (const grade of Object.keys(visible.grades)) {
          const was = levelIn(before, grade);
          const is = levelIn(after, grade);
          expect(strictness(is)).toBeGreaterThanOrEqual(strictness(was));
          if (was === 'off' || was === 'note' || is === 'off') continue;
          expect(wayThrough(after, grade, is)).toBeGreaterThanOrEqual(wayThrough(before, grade, was));
        }
        const [was, is] = [before, after].map(optionsIn) as [Values, Values];
        expect(is.askParties).toBeLessThanOrEqual(was.askParties);
        expect(is.blockPersonal).toBeLessThanOrEqual(was.blockPersonal);
        const order = ['externals', 'by-level', 'everyone'];
        expect(order.indexOf(is.move)).toBeGreaterThanOrEqual(order.indexOf(was.move));
        if (before.rules[MANY]?.circles === false) expect(after.rules[MANY]?.circles).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('a wish laid over twice is the same as once.', () => {
    fc.assert(
      fc.property(settingOf, settingOf, (base, wish) => {
        const own = personal({ [MANY]: wish });
        const once = mergedPolicy(organisation({ [MANY]: base }), own, RULES).policy;
        expect(mergedPolicy(once, own, RULES).policy.rules).toEqual(once.rules);
      }),
      { numRuns: 500 },
    );
  });

  test('every wish is in force or named.', () => {
    fc.assert(
      fc.property(settingOf, settingOf, (base, wish) => {
        const { policy, notTaken } = mergedPolicy(
          organisation({ [MANY]: base }),
          personal({ [MANY]: wish }),
          RULES,
        );
        const named = new Set(notTaken.map(({ path }) => path));
        const now = optionsIn(policy);
        for (const key of ['askParties', 'blockPersonal', 'move'] as const) {
          const wished = wish[key];
          if (wished === undefined) continue;
          expect([key, now[key] === wished || named.has(`rules.${MANY}.${key}`)]).toEqual([key, true]);
        }
        for (const [grade, wished] of Object.entries(wish.findings ?? {})) {
          if (wished === undefined) continue;
          const said =
            strictness(levelIn(policy, grade)) >= strictness(wished) ||
            named.has(`rules.${MANY}.findings.${grade}`);
          expect([grade, said]).toEqual([grade, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

type Values = { readonly askParties: number; readonly blockPersonal: number; readonly move: string };

function optionsIn(policy: Policy): Values {
  return Object.assign(
    defaultsOf(visible.options as OptionSet),
    policy.rules[MANY]?.options,
  ) as unknown as Values;
}

function levelIn(policy: Policy, grade: string): Level {
  return levelOf(visible, { grade }, policy.rules[MANY] ?? {});
}

function levelsIn(policy: Policy): Record<string, Level> {
  return Object.fromEntries(Object.keys(visible.grades).map((grade) => [grade, levelIn(policy, grade)]));
}

function wayThrough(policy: Policy, grade: string, level: Exclude<Level, 'off'>): number {
  return OVERRIDES.indexOf(overrideOf({ rule: MANY, grade, level, about: [], data: {} }, policy));
}

function organisation(rules: object, more: object = {}): Policy {
  return read({ format: 1, revision: 7, personal: 'tighten', rules, ...more });
}

function personal(rules: object, lists?: readonly object[]): Policy {
  return read({ format: 1, revision: 1, rules, ...(lists && { lists }) }, 'personal');
}

function read(document: object, layer?: 'personal'): Policy {
  const found = checkPolicyValue(document, { rules: RULES, source: 'test', ...(layer && { layer }) });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.policy;
}
