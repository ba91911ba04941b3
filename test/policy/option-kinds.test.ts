import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flag, list, number, table } from '../../src/core/option.ts';
import type { Policy } from '../../src/core/policy.ts';
import { checkContent } from '../../src/policy/checks.ts';
import { mergedPolicy } from '../../src/policy/layers.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { schemaFor } from '../../src/policy/schema.ts';
import { stubRule } from '../core/stub-rules.ts';

const rule = stubRule({
  options: {
    quiet: flag({ default: false, stricter: false }),
    words: list({ default: ['secret'], of: 'words', stricter: 'more' }),
    trusted: list({ default: [], of: 'people', stricter: 'fewer' }),
    pairs: table({ recipients: 'people', says: 'words' }),
    people: number({ default: 5, min: 1, max: 9, stricter: 'lower' }),
  },
});
const accepts = new Ajv2020({ allErrors: true }).compile(schemaFor([rule]));

describe('An option of the kind', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['quiet', true, []],
    ['quiet', 'yes', ['wrong-kind']],
    ['words', ['社外秘', 'top secret'], []],
    ['words', [], []],
    ['words', ['  '], ['empty']],
    ['words', 'secret', ['wrong-kind']],
    ['words', [3], ['wrong-kind']],
    ['trusted', ['example.com', 'sato@office.example'], []],
    ['trusted', ['@office.example'], ['not-an-address']],
    ['trusted', ['co.jp'], ['not-a-domain']],
    ['pairs', [{ recipients: 'example.com', says: 'x' }], []],
    ['pairs', [{ recipients: 'example.com' }], ['missing-key']],
    ['pairs', [{ recipients: 'example.com', says: 'x', more: 1 }], ['unknown-key']],
    ['pairs', { recipients: 'example.com', says: 'x' }, ['wrong-kind']],
  ])('%s is read from %j', (name, value, codes) => {
    const { content, problems } = checkContent(documentWith(name, value), [rule]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    if (codes.length === 0) expect(content.rules['stub']?.options).toEqual({ [name]: value });
    if (!codes.some((code) => BEYOND_SCHEMA.has(code)))
      expect(accepts(documentWith(name, value))).toBe(codes.length === 0);
  });

  test('quiet, words or pairs: the schema accepts whatever the check accepts.', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('example.com', 'a@b.example', ' '));
    const value = fc.oneof(
      fc.boolean(),
      fc.array(text),
      fc.array(fc.record({ recipients: text, says: text }, { requiredKeys: [] })),
    );
    fc.assert(
      fc.property(fc.constantFrom('quiet', 'words', 'trusted', 'pairs'), value, (name, given) => {
        const document = documentWith(name, given);
        if (checkContent(document, [rule]).problems.length === 0) expect(accepts(document)).toBe(true);
      }),
    );
  });
});

describe('A person’s own layer above an organisation’s policy', () => {
  test.each<[string, unknown, unknown, unknown, boolean]>([
    ['adds words', ['secret', 'draft'], ['secret', 'mine'], ['secret', 'draft', 'mine'], true],
    ['adds words to the default', undefined, ['secret', 'mine'], ['secret', 'mine'], false],
    ['takes no words away', ['secret', 'draft'], ['secret'], ['secret', 'draft'], true],
  ])('%s.', (_what, before, wished, after, looser) => {
    expectMerged('words', before, wished, after, looser);
  });

  test.each<[string, unknown, unknown, unknown, boolean]>([
    ['trusts fewer', ['a.example', 'b.example'], ['b.example'], ['b.example'], false],
    ['trusts nobody more', ['a.example'], ['a.example', 'c.example'], ['a.example'], true],
  ])('%s.', (_what, before, wished, after, looser) => {
    expectMerged('trusted', before, wished, after, looser);
  });

  test('adds rows to a table and takes none away.', () => {
    const [ours, mine] = [
      { recipients: 'a.example', says: 'x' },
      { recipients: 'b.example', says: 'y' },
    ];
    expectMerged('pairs', [ours], [mine], [ours, mine], true);
  });

  test('switches a flag to its stricter side only.', () => {
    expectMerged('quiet', true, false, false, false);
    expectMerged('quiet', false, true, false, true);
  });
});

/** Only the check knows which texts can be a domain or an address. */
const BEYOND_SCHEMA = new Set(['not-a-domain', 'not-an-address']);

function documentWith(name: string, value: unknown): object {
  return { format: 1, revision: 1, rules: { stub: { [name]: value } } };
}

function expectMerged(name: string, before: unknown, wished: unknown, after: unknown, looser: boolean): void {
  const content = (value: unknown): Policy['rules'] =>
    checkContent(documentWith(name, value), [rule]).content.rules;
  const base: Policy = {
    ...builtInPolicy([rule]),
    organisation: true,
    personal: 'tighten',
    rules: before === undefined ? {} : content(before),
  };
  const own: Policy = { ...builtInPolicy([rule]), sha256: 'own', rules: content(wished) };
  const { policy, notTaken } = mergedPolicy(base, own, [rule]);
  expect(policy.rules['stub']?.options?.[name]).toEqual(after);
  expect(notTaken).toEqual(looser ? [{ path: `rules.stub.${name}`, why: 'looser' }] : []);
}
