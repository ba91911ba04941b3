import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/policy/checks.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { schemaFor } from '../../src/policy/schema.ts';
import { RULES } from '../../src/rules/index.ts';
import { GOOD } from './documents.ts';
import { BAD } from './mistakes.ts';

const accepts = new Ajv2020({ allErrors: true }).compile(schemaFor(RULES));
const POLICIES = join(import.meta.dirname, '..', 'mails', 'policies');
const FILES = readdirSync(POLICIES);
const isFaultless = (document: unknown): boolean => checkContent(document, RULES).problems.length === 0;

describe('The JSON Schema and the check agree', () => {
  test.each(GOOD)('on a good policy: $name', ({ document }) => {
    expect(accepts(document)).toBe(true);
    expect(isFaultless(document)).toBe(true);
  });

  test.each(BAD)('on a bad policy: $name', ({ document, beyondSchema }) => {
    expect(accepts(document)).toBe(beyondSchema === true);
    expect(isFaultless(document)).toBe(false);
  });

  test.each(FILES)('on %s', async (file) => {
    const text = await readFile(join(POLICIES, file), 'utf8');
    const read = readPolicy(text, { rules: RULES, source: file });
    const codes = read.ok ? [] : read.problems.map(({ code }) => code);
    if (codes.includes('not-json')) return;
    const seen = codes.filter((code) => !/^not-an?-(?:domain|address|day)$/.test(code));
    if (seen.length > 0) expect(accepts(JSON.parse(text))).toBe(false);
    if (read.ok) expect(accepts(JSON.parse(text))).toBe(true);
    expect(read.ok).toBe(!file.startsWith('bad-'));
  });

  test('on any policy with one value replaced by something else.', () => {
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        'ask',
        'none',
        'everyone',
        'a@b.example',
        'example.com',
        '',
        null,
        true,
        0,
        1,
        2,
        1.5,
        [],
        {},
      ),
      fc.integer(),
      fc.jsonValue(),
    );
    const places = GOOD.flatMap(({ document }) => leaves(document).map((path) => ({ document, path })));
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ document, path }, value) => {
        const changed = replaced(document, path, value);
        // Whether a text can be a domain, an address or a day only the check knows.
        const { problems } = checkContent(changed, RULES);
        const seen = problems.filter(({ code }) => !/^not-an?-(?:domain|address|day)$/.test(code));
        if (problems.length === 0) expect(accepts(changed)).toBe(true);
        if (seen.length > 0) expect(accepts(changed)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

test('The schema in assets is this one, closed at every object, with a description at every option.', async () => {
  const path = join(import.meta.dirname, '..', '..', 'assets', 'policy.schema.json');
  const written: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect(written).toEqual({ $comment: expect.any(String), ...JSON.parse(JSON.stringify(schemaFor(RULES))) });
  const objects = nodes(written).filter((node) => node['type'] === 'object');
  expect(objects.length).toBeGreaterThan(RULES.length);
  for (const node of objects) expect(node['additionalProperties']).toBe(false);
});

type Node = Record<string, unknown>;

function nodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

/** The path of every value, whole objects and lists included, the document itself excepted. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, field]) => leaves(field, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((one: unknown, at) => (String(at) === key ? replaced(one, rest, value) : one));
  const fields = document as Node;
  return { ...fields, [key]: replaced(fields[key], rest, value) };
}
