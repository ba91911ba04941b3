import { expect, test } from 'vitest';
import { checkPolicyValue, readPolicy } from '../../src/policy/policy.ts';
import type { Renamed } from '../../src/policy/renamed.ts';
import { RULES } from '../../src/rules/index.ts';

const MANY = 'many-visible-recipients';

/** As if these had had other names once. */
const renamed: Renamed = {
  domains: 'ourDomains',
  'rules.crowd': `rules.${MANY}`,
  [`rules.${MANY}.parties`]: `rules.${MANY}.askParties`,
  [`rules.${MANY}.findings.private`]: `rules.${MANY}.findings.many-personal`,
};
const given = { rules: RULES, source: 'policy.json', renamed };

const OLD = {
  format: 1,
  revision: 2,
  domains: ['office.example'],
  rules: { crowd: { parties: 3, findings: { private: 'ask' } } },
  exemptions: [{ rules: ['crowd'], recipients: ['a@b.example'], reason: 'crowd' }],
  locked: ['rules.crowd.parties', 'rules.crowd.findings.private'],
};

test('Old names of keys, rules, options and findings keep working wherever they stand, and are named.', () => {
  const read = checkPolicyValue(OLD, given);
  expect(read).toMatchObject({
    ok: true,
    policy: {
      ourDomains: ['office.example'],
      rules: { [MANY]: { options: { askParties: 3 }, findings: { 'many-personal': 'ask' } } },
      exemptions: [{ rules: [MANY], reason: 'crowd' }],
      locked: [`rules.${MANY}.askParties`, `rules.${MANY}.findings.many-personal`],
    },
  });
  expect(read.ok && read.renames.map(({ path }) => path)).toEqual([
    'domains',
    'rules.crowd',
    'rules.crowd.parties',
    'rules.crowd.findings.private',
    'exemptions[0].rules[0]',
    'locked[0]',
    'locked[1]',
  ]);
});

test('The digest is that of what was written.', () => {
  const read = checkPolicyValue(OLD, given);
  const other = checkPolicyValue({ ...OLD, revision: 3 }, given);
  expect(read.ok && other.ok && read.policy.sha256 !== other.policy.sha256).toBe(true);
});

test('What is wrong under an old name is found at its place in the text.', () => {
  const text = '{ "format": 1, "revision": 1,\n  "rules": { "crowd": {\n    "parties": 1 } } }';
  expect(readPolicy(text, given)).toMatchObject({
    ok: false,
    problems: [{ code: 'out-of-range', path: `rules.${MANY}.askParties`, place: { line: 3, column: 5 } }],
  });
});

test('An old name beside its new one is unknown, because one of the two would be ignored.', () => {
  const document = { format: 1, revision: 1, domains: [], ourDomains: [] };
  expect(checkPolicyValue(document, given)).toMatchObject({
    ok: false,
    problems: [{ code: 'unknown-key', path: 'domains' }],
  });
});

test('Without a table old names are unknown.', () => {
  expect(checkPolicyValue(OLD, { rules: RULES, source: 'policy.json' }).ok).toBe(false);
});

test('Names that objects inherit are nobody’s old names.', () => {
  const document: unknown = JSON.parse('{ "format": 1, "revision": 1, "__proto__": {}, "constructor": 1 }');
  const read = checkPolicyValue(document, given);
  expect(!read.ok && read.problems.map(({ path }) => path).sort()).toEqual(['__proto__', 'constructor']);
});
