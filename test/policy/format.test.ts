import { expect, test } from 'vitest';
import type { Schema } from '../../src/policy/schema.ts';
import { schemaFor } from '../../src/policy/schema.ts';
import { RULES } from '../../src/rules/index.ts';

/*
 * The policy's format, one line per place. A change here is a change for every organisation's file: look
 * whether old files still mean the same, then renew it as the failing test says.
 */
test('The policy’s format is the one that was agreed on, line by line.', async () => {
  const lines = linesOf('', schemaFor(RULES));
  expect(lines.length).toBeGreaterThan(50);
  await expect(
    `${lines.join('\n')}\n`,
    'Where every policy that is in use still means the same, as with a new rule or option, renew test/policy/format.snapshot.txt: npm test -- --project unit test/policy/format.test.ts -u',
  ).toMatchFileSnapshot('format.snapshot.txt');
});

/** What a place takes, without the sentences that explain it. */
function linesOf(path: string, schema: Schema): readonly string[] {
  const { properties, items, ...own } = schema as {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
  };
  const said = Object.entries(own).filter(
    ([keyword]) => !['$schema', 'title', 'description', 'anyOf'].includes(keyword),
  );
  return [
    `${path === '' ? '(policy)' : path}: ${said.map(([keyword, value]) => `${keyword} ${JSON.stringify(value)}`).join(', ')}`,
    ...(items ? linesOf(`${path}[]`, items) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) =>
      linesOf(path === '' ? name : `${path}.${name}`, inner),
    ),
  ];
}
