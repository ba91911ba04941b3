import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/build/generate/outcome.ts';
import { loadRule, loadRules } from '../../src/build/generate/rule-folders.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = [...(await loadRules(root)), await loadRule(root, '_template')];

describe.each(folders)('The examples of $id', ({ rule, examples }) => {
  test.each(examples)('"$name.en" comes out as its author says.', (example) => {
    const { findings, action } = outcomeOf(rule, example);
    const [first, ...others] = findings;
    const outcome = first
      ? {
          grade: first.grade,
          level: first.level,
          about: first.about.length,
          ...(others.length > 0 && { also: others.map((finding) => finding.grade) }),
          ...(action && { moves: action.recipients.length }),
        }
      : 'silent';
    expect(
      outcome,
      `src/rules/${rule.id}: rule.ts makes this of the mail; mend it, or what examples.ts expects.`,
    ).toEqual(example.expect);
  });

  test.each(examples)('"$name.en" is judged without trouble and names nobody twice.', (example) => {
    const { decision, action } = outcomeOf(rule, example);
    expect(decision.troubles).toEqual([]);
    for (const finding of decision.findings) expect(new Set(finding.about).size).toBe(finding.about.length);
    const moved = action?.recipients ?? [];
    expect(new Set(moved).size).toBe(moved.length);
  });
});
