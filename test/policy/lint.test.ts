import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import { lint } from '../../src/policy/lint.ts';
import { warningText } from '../../src/policy/warning.ts';
import { RULES } from '../../src/rules/index.ts';
import { GOOD } from './documents.ts';
import { BAD } from './mistakes.ts';

const MANY = 'many-visible-recipients';
const TODAY = '2026-11-20';
const given = { rules: RULES, source: 'policy.json' };
const head = { format: 1, revision: 1, contact: 'Desk' };

test('A policy that leaves nothing to wish for is in order.', () => {
  const found = look({ ...head, rules: { [MANY]: { askParties: 3, override: 'number' } } });
  expect(found.errors).toEqual([]);
  expect(found.warnings).toEqual([]);
  expect(found.policy).toMatchObject({ revision: 1 });
});

test.each<[string, object, readonly string[]]>([
  ['nobody to ask', { contact: ' ' }, ['contact no-contact']],
  ['nobody is asked', { monitor: true }, ['monitor monitors']],
  ['its time is over', { expires: '2026-11-19' }, ['expires expired']],
  ['its last day is today', { expires: TODAY }, []],
  [
    'it ends before it begins',
    { issued: '2027-02-01', expires: '2027-01-01' },
    ['expires expires-before-issue'],
  ],
  ['strangers are ours', { ourDomains: ['a.example', 'gmail.com'] }, ['ourDomains[1] provider']],
  ['strangers are partners', { partners: ['docomo.ne.jp'] }, ['partners[0] provider']],
  ['a list with all there is to say', { lists: [{ address: 'a@b.example', size: 3, tags: ['never'] }] }, []],
  ['a list to be exempted by name', { lists: [{ address: 'a@b.example', name: 'A' }] }, []],
  ['a rule that is weaker', { rules: { [MANY]: { level: 'ask' } } }, [`rules.${MANY}.level weaker`]],
  [
    'a finding that is weaker',
    { rules: { [MANY]: { findings: { 'many-personal': 'ask', 'many-addresses': 'block' } } } },
    [`rules.${MANY}.findings.many-personal weaker`],
  ],
  [
    'a threshold that is weaker',
    { rules: { [MANY]: { askParties: 6, blockParties: 29 } } },
    [`rules.${MANY}.askParties weaker`],
  ],
  ['a choice that is weaker', { rules: { [MANY]: { move: 'externals' } } }, [`rules.${MANY}.move weaker`]],
  [
    'a click opens a block',
    { rules: { [MANY]: { override: 'click' } } },
    [`rules.${MANY}.override click-opens-block`],
  ],
  ['a click where nothing is blocked', { rules: { 'external-recipients': { override: 'click' } } }, []],
  [
    'a question that a block forestalls',
    { rules: { [MANY]: { blockParties: 4 } } },
    [`rules.${MANY}.askParties never-reached`],
  ],
  [
    'a note that a question forestalls',
    { rules: { 'visible-attendees': { noteParties: 21 } } },
    ['rules.visible-attendees.noteParties weaker', 'rules.visible-attendees.noteParties never-reached'],
  ],
  ['thresholds that meet', { rules: { [MANY]: { askParties: 4, blockParties: 4 } } }, []],
  [
    'a domain that is ours and a partner’s',
    { ourDomains: ['!b.a.example', 'A.example'], partners: ['b.a.example', 'a.example'] },
    ['partners[1] in-two-lists'],
  ],
  [
    'a domain of colleagues and of private persons',
    { ourDomains: ['a.example'], personDomains: ['x.example', 'a.example', 'stu.a.example'] },
    ['ourDomains[0] in-two-lists'],
  ],
  ['an exemption for good', { exemptions: [exemption({})] }, ['exemptions[0] never-expires']],
  [
    'an exemption that is over',
    { exemptions: [exemption({ expires: '2026-11-19' })] },
    ['exemptions[0].expires expired'],
  ],
  [
    'an exemption of strangers',
    { exemptions: [exemption({ expires: TODAY, domains: ['yahoo.co.jp'] })] },
    ['exemptions[0].domains[0] provider'],
  ],
])('What may not be meant is named: %s.', (_, more, expected) => {
  const { errors, warnings } = look({ ...head, ...more });
  expect(errors).toEqual([]);
  expect(warnings.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  for (const warning of warnings) {
    expect(warning.place ?? ('otherPlace' in warning && warning.otherPlace)).toBeTruthy();
    for (const language of LANGUAGES) {
      const text = warningText(warning, language);
      expect(text.startsWith(warning.path)).toBe(true);
      expect(text).not.toMatch(/undefined|\[object/);
      expect(/[ぁ-ん]/.test(text)).toBe(language === 'ja');
    }
  }
});

test('What asks less than no policy at all is named with both values and its place.', () => {
  const text = `{ "format": 1, "revision": 1, "contact": "x",\n  "rules": { "${MANY}": { "askParties": 8 } } }`;
  const [warning] = lint(text, TODAY, given).warnings;
  expect(warning).toMatchObject({ found: 8, builtIn: 5, place: { line: 2 } });
  expect(warning && warningText(warning, 'en')).toContain(' (line 2, column 43): "8" asks less than "5"');
});

test.each([
  [
    'en',
    'askParties (line 2, column 39): "9" is never reached, because rules.many-visible-recipients.blockParties (line 2, column 56) is stricter',
  ],
  [
    'ja',
    'askParties（2行39文字目）：「9」は、それより厳しい rules.many-visible-recipients.blockParties（2行56文字目）の「6」より',
  ],
] as const)('Two places that do not go together are both named, in %s.', (language, said) => {
  const text = `{ "format": 1, "revision": 1, "contact": "x",\n"rules": {"${MANY}":{ "askParties": 9, "blockParties": 6 } } }`;
  const unreached = lint(text, TODAY, given).warnings.filter(({ code }) => code === 'never-reached');
  expect(unreached.map((warning) => warningText(warning, language)).join('\n')).toContain(said);
  const other = lint(JSON.stringify({ ...head, rules: { [MANY]: { blockVisible: 40 } } }), TODAY, given);
  const texts = other.warnings.map((warning) => warningText(warning, language)).join('\n');
  expect(texts).toContain(language === 'ja' ? '「50」は、' : '"50" is never reached');
});

test('Of a long list the warning shows the first twenty entries.', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => `word-${index}-`);
  const text = JSON.stringify({ ...head, rules: { words: { words } } });
  const [warning] = lint(text, TODAY, given).warnings;
  for (const language of LANGUAGES) {
    const said = warning ? warningText(warning, language) : '';
    expect(said).toContain('"word-19-", …]');
    expect(said).not.toContain('word-20-');
  }
});

test('An old name is named with the new one.', () => {
  const renamed = { 'rules.crowd': `rules.${MANY}` };
  const text = JSON.stringify({ ...head, rules: { crowd: { level: 'ask' } } });
  const { errors, warnings } = lint(text, TODAY, { ...given, renamed });
  expect(errors).toEqual([]);
  expect(warnings).toMatchObject([
    { code: 'renamed', path: 'rules.crowd', now: `rules.${MANY}`, place: { line: 1 } },
    { code: 'weaker', path: `rules.${MANY}.level`, place: { line: 1 } },
  ]);
});

test('A person’s own layer needs nobody to ask.', () => {
  const text = JSON.stringify({ format: 1, revision: 1 });
  expect(lint(text, TODAY, { ...given, layer: 'personal' }).warnings).toEqual([]);
});

describe('Errors come first and all at once', () => {
  test.each(BAD)('$name', ({ document, problems }) => {
    const { errors, warnings, policy } = lint(JSON.stringify(document, null, 1), TODAY, given);
    expect(errors.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      problems.map(({ path, code }) => `${path} ${code}`).sort(),
    );
    expect([warnings, policy]).toEqual([[], undefined]);
  });
});

describe('The look never fails', () => {
  test('on JSON of any kind.', () => {
    const keys = fc.constantFrom(
      'format',
      'revision',
      'rules',
      'lists',
      'exemptions',
      'locked',
      MANY,
      'level',
      '__proto__',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(1, 'ask', 'rules', null, true, '2026-01-01'),
        fc.jsonValue(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (document) => {
        const { errors, policy } = lint(JSON.stringify(document), TODAY, given);
        expect(errors.length > 0).toBe(policy === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('on text of any kind.', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(...GOOD.map(({ document }) => JSON.stringify(document))),
    );
    fc.assert(
      fc.property(texts, fc.nat(300), fc.string({ maxLength: 4 }), (text, at, slip) => {
        const { errors, policy } = lint(text.slice(0, at) + slip + text.slice(at + 1), TODAY, given);
        expect(errors.length > 0).toBe(policy === undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

function look(document: object): ReturnType<typeof lint> {
  return lint(JSON.stringify(document), TODAY, given);
}

function exemption(more: object): object {
  return { rules: [MANY], recipients: ['a@b.example'], reason: 'x', ...more };
}
