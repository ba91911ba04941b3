import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/rule.ts';
import { builtInPolicy, checkPolicyValue, readPolicy, unreadablePolicy } from '../../src/policy/policy.ts';
import { problemText } from '../../src/policy/problem.ts';
import { RULES } from '../../src/rules/index.ts';
import { GOOD } from './documents.ts';
import { BAD } from './mistakes.ts';

const given = { rules: RULES, source: 'policy.json' };

describe('A policy that is in order is read', () => {
  test.each(GOOD)('$name', ({ document, policy }) => {
    const read = readPolicy(JSON.stringify(document), given);
    expect(read).toMatchObject({ ok: true, policy });
    expect(checkPolicyValue(document, given)).toMatchObject({ ok: true, policy });
  });

  test('Everything that is not said has its default.', () => {
    const text = '{ "format": 1, "revision": 7 }';
    expect(readPolicy(text, given)).toEqual({
      ok: true,
      policy: {
        sha256: createHash('sha256').update(text).digest('hex'),
        revision: 7,
        source: 'policy.json',
        state: 'current',
        organisation: true,
        name: '',
        contact: '',
        ourDomains: [],
        rules: {},
      },
      renames: [],
    });
  });

  test('A byte order mark does no harm, and the digest is that of the file.', () => {
    const text = '\ufeff{ "format": 1, "revision": 1, "name": "総務部" }';
    const read = readPolicy(text, given);
    expect(read).toMatchObject({ ok: true, policy: { name: '総務部' } });
    expect(read.ok && read.policy.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  test('An object has one digest in whatever order its keys are stored, and another when a value changes.', () => {
    const one = { format: 1, revision: 2, rules: { 'external-recipients': { level: 'ask', circles: true } } };
    const same = {
      rules: { 'external-recipients': { circles: true, level: 'ask' } },
      revision: 2,
      format: 1,
    };
    const other = { ...one, revision: 3 };
    expect(digestOf(same)).toBe(digestOf(one));
    expect(digestOf(other)).not.toBe(digestOf(one));
  });
});

describe('A policy that is not in order is refused, and everything that is wrong is named', () => {
  test.each(BAD)('$name', ({ document, problems }) => {
    const read = checkPolicyValue(document, given);
    expect(read).toEqual({
      ok: false,
      problems: problems.map((problem) => expect.objectContaining(problem)),
    });
  });

  test.each(BAD)('$name: the same is found in its text, with the place.', ({ document, problems }) => {
    const read = readPolicy(JSON.stringify(document, null, 2), given);
    const found = read.ok ? [] : read.problems;
    expect(found.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      problems.map(({ path, code }) => `${path} ${code}`).sort(),
    );
    const unplaced = found.filter((problem) => problem.place === undefined);
    expect(unplaced.every((problem) => problem.code === 'missing-key')).toBe(true);
  });

  test.each(BAD)('$name: every sentence names the path, in both languages.', ({ document }) => {
    const read = checkPolicyValue(document, given);
    for (const problem of read.ok ? [] : read.problems) {
      for (const language of LANGUAGES) {
        const text = problemText(problem, language);
        expect(text).toContain(problem.path);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(/[ぁ-んァ-ヶ一-龠]/.test(text.replace(/"[^"]*"|「[^」]*」/g, ''))).toBe(language === 'ja');
      }
    }
  });

  test('A slip in a name says where it is and what was meant.', () => {
    const text = `{
  "format": 1,
  "revision": 3,
  "rules": {
    "many-visible-recipients": { "askPartys": 10 }
  }
}`;
    const read = readPolicy(text, given);
    const [problem] = read.ok ? [] : read.problems;
    if (!problem) throw new Error('The slip was not found.');
    expect(problemText(problem, 'en')).toBe(
      'rules.many-visible-recipients.askPartys (line 5, column 34): ' +
        'there is no key "askPartys" here. Did you mean "askParties"? Then write it so.',
    );
    expect(problemText(problem, 'ja')).toBe(
      'rules.many-visible-recipients.askPartys（5行34文字目）：' +
        'この項目名はありません。「askParties」の書き間違いではありませんか。書き直してください。',
    );
  });

  test.each([
    ['', 1, 1],
    ['{ "format": 1,\n  "revision" 1 }', 2, 14],
    ['{ "format": 1,\n  "revision": 1,\n}', 3, 1],
    ['{\r\n"name": "a\nb" }', 2, 11],
    ['{ "format": 1, "revision": 1 } }', 1, 32],
    ["{ 'format': 1 }", 1, 3],
    ['{ "format": 01 }', 1, 14],
    ['\ufeff{,}', 1, 2],
  ])('%j is not JSON, and the place is said.', (text, line, column) => {
    expect(readPolicy(text, given)).toEqual({
      ok: false,
      problems: [{ code: 'not-json', path: '', place: { line, column } }],
    });
  });

  test('A key that stands twice is an error, because one of the two would be ignored.', () => {
    const text =
      '{ "format": 1, "revision": 1, "rules": { "external-recipients": { "level": "ask", "level": "off" } } }';
    expect(readPolicy(text, given)).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'doubled-key',
          path: 'rules.external-recipients.level',
          place: { line: 1, column: text.lastIndexOf('"level"') + 1 },
        },
      ],
    });
  });
});

describe('Without a policy', () => {
  test('the built-in one has a digest that follows the rules it stands for.', () => {
    const all = builtInPolicy(RULES);
    expect(all).toMatchObject({
      state: 'built-in',
      source: 'built-in',
      revision: 0,
      organisation: false,
      rules: {},
    });
    expect(all.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(builtInPolicy(RULES).sha256).toBe(all.sha256);
    expect(builtInPolicy(RULES.slice(1)).sha256).not.toBe(all.sha256);
  });

  test('because it cannot be read, nobody gains the freedom of having no organisation.', () => {
    expect(unreadablePolicy({ ...given, contact: '情報システム課' })).toMatchObject({
      state: 'unreadable',
      source: 'policy.json',
      organisation: true,
      contact: '情報システム課',
    });
  });
});

function digestOf(value: unknown): unknown {
  const read = checkPolicyValue(value, given);
  return read.ok ? read.policy.sha256 : read.problems;
}
