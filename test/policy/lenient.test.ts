import { describe, expect, test } from 'vitest';
import { builtInPolicy, checkPolicyValue, readPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';

const given = { rules: RULES, source: 'managed', lenient: true };
const MANY = 'many-visible-recipients';
const head = { format: 1, revision: 5 };

describe('A client of another age than the policy', () => {
  test('applies what it knows, and names what it left out.', () => {
    const document = {
      ...head,
      approval: { from: 'chief@office.example' },
      ourDomains: ['office.example', 'office.*'],
      personal: 'loosen',
      rules: {
        'rule-of-tomorrow': { level: 'ask' },
        [MANY]: { level: 'warn', askParties: 3, blockParties: 1, atNight: 2 },
      },
    };
    const read = checkPolicyValue(document, given);
    expect(read).toMatchObject({
      ok: true,
      policy: {
        state: 'current',
        ourDomains: ['office.example'],
        rules: { [MANY]: { options: { askParties: 3 } } },
      },
    });
    if (!read.ok) throw new Error('It was not read.');
    expect(read.policy.rules[MANY]).toEqual({ options: { askParties: 3 } });
    expect(read.policy.personal).toBeUndefined();
    const [degraded, ...more] = read.policy.health ?? [];
    expect(more).toEqual([]);
    expect(degraded?.kind === 'degraded' && [...degraded.leftOut].sort()).toEqual([
      'approval',
      'ourDomains[1]',
      'personal',
      `rules.${MANY}.atNight`,
      `rules.${MANY}.blockParties`,
      `rules.${MANY}.level`,
      'rules.rule-of-tomorrow',
    ]);
  });

  test.each([
    [
      'a condition it does not know',
      { rules: [MANY], recipients: ['a@b.example'], reason: 'x', onlyOn: 'Monday' },
    ],
    ['a rule it does not know', { rules: [MANY, 'later'], recipients: ['a@b.example'], reason: 'x' }],
    ['a day it cannot read', { rules: [MANY], recipients: ['a@b.example'], reason: 'x', expires: 'Q1' }],
    [
      'a kind of sender it does not know',
      { rules: [MANY], senders: ['a@b.example', 'group:x'], reason: 'x' },
    ],
  ])(
    'leaves an exemption with %s out whole, because part of it might exempt more people.',
    (_, exemption) => {
      const kept = { rules: [MANY], recipients: ['c@d.example'], reason: 'y' };
      const read = checkPolicyValue({ ...head, exemptions: [exemption, kept] }, given);
      expect(read.ok && read.policy.exemptions).toEqual([{ index: 1, ...kept }]);
      expect(read.ok && read.policy.health?.map(({ kind }) => kind)).toEqual(['degraded']);
    },
  );

  test.each([
    ['a format of its own', { format: 2, revision: 1 }],
    ['no revision', { format: 1 }],
    ['half a revision', { format: 1, revision: 1.5 }],
    ['a list for an object', { ...head, rules: [] }],
    ['an object for a level', { ...head, rules: { [MANY]: { level: {} } } }],
    ['no object', 'policy'],
  ])('refuses %s all the same.', (_, document) => {
    expect(checkPolicyValue(document, given).ok).toBe(false);
    expect(readPolicy(JSON.stringify(document), given).ok).toBe(false);
  });

  test.each([
    '',
    '<!doctype html>',
    '{ "format": 1, "revision": 2, "rules": {',
    '{"format":1,"revision":1,"revision":2}',
  ])('refuses the text %j all the same.', (text) => {
    expect(readPolicy(text, given).ok).toBe(false);
  });

  test('says nothing of a policy it knows whole.', () => {
    const read = checkPolicyValue({ ...head, rules: { [MANY]: { level: 'ask' } } }, given);
    expect(read.ok && read.policy).not.toHaveProperty('health');
    expect(builtInPolicy(RULES)).not.toHaveProperty('health');
  });
});

describe('A person’s own layer', () => {
  test.each([
    'name',
    'contact',
    'ourDomains',
    'partners',
    'exemptions',
    'monitor',
    'personal',
    'locked',
    'expires',
  ])('may not decide %s.', (key) => {
    const values: Record<string, unknown> = { monitor: true, personal: 'tighten', locked: true };
    const document = {
      ...head,
      [key]: values[key] ?? (key.endsWith('s') && key !== 'expires' ? [] : '2026-11-20'),
    };
    const own = { ...given, lenient: false, layer: 'personal' as const };
    expect(checkPolicyValue(document, own)).toMatchObject({
      ok: false,
      problems: [{ path: key, code: 'not-personal' }],
    });
    expect(checkPolicyValue(document, { ...own, layer: undefined as never }).ok).toBe(true);
  });

  test('says what it wants of rules and lists, as nobody’s organisation.', () => {
    const document = { ...head, rules: { [MANY]: { askParties: 2 } }, lists: [{ address: 'a@b.example' }] };
    expect(checkPolicyValue(document, { ...given, lenient: false, layer: 'personal' })).toMatchObject({
      ok: true,
      policy: { organisation: false, rules: { [MANY]: { options: { askParties: 2 } } } },
    });
  });

  test('takes what is said of a rule that another part of it carries for no mistake.', () => {
    const document = {
      ...head,
      rules: { 'far-away': { level: 'ask', anything: 1 }, 'further-away': { level: 'off' } },
      exemptions: [
        { rules: ['far-away', MANY], reason: 'Our printer', recipients: ['print@office.example'] },
      ],
      locked: ['rules.far-away.level', `rules.${MANY}`],
    };
    const read = checkPolicyValue(document, { ...given, elsewhere: ['far-away', 'further-away'] });
    if (!read.ok) throw new Error('It was not read.');
    const { health, rules, exemptions = [], locked } = read.policy;
    expect(health).toBeUndefined();
    expect(rules).toEqual({ 'further-away': { level: 'off' } });
    expect(exemptions.map((exemption) => exemption.rules)).toEqual([['far-away', MANY]]);
    expect(locked).toEqual([`rules.${MANY}`]);
    expect(checkPolicyValue(document, { ...given, lenient: false })).toMatchObject({ ok: false });
  });
});
