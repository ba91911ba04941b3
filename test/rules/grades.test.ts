import { expect, test } from 'vitest';
import type { FindingData, Observation } from '../../src/core/finding.ts';
import { judge } from '../../src/core/judge.ts';
import type { OptionSet } from '../../src/core/option.ts';
import { type AnyRule, defineRule, type RuleTexts } from '../../src/core/rule.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { draftOf } from '../../src/rules/example.ts';

type Grade = 'mild' | 'grave';

test.each<[string, Observation<Grade>[], string[]]>([
  ['the same people: only the strictest stands.', [seen('mild', 'a'), seen('grave', 'a')], ['grave']],
  ['other people: both stand.', [seen('mild', 'a'), seen('grave', 'b')], ['grave', 'mild']],
  ['some of the same people: both stand.', [seen('mild', 'a', 'b'), seen('grave', 'a')], ['grave', 'mild']],
  ['the same people at the same level: the first stands.', [seen('mild', 'a'), seen('mild', 'a')], ['mild']],
  ['nobody in particular: both stand.', [seen('mild'), seen('grave')], ['grave', 'mild']],
])('Two findings of one rule about %s', (_what, observations, expected) => {
  const rule = ruleThatSees(observations);
  const draft = draftOf({ from: 'sato@office.example', to: ['tanaka@office.example'] });
  const { findings } = judge(draft, builtInPolicy([rule]), { rules: [rule], nonce: 'test' });
  expect(findings.map((finding) => finding.grade)).toEqual(expected);
});

function seen(grade: Grade, ...about: readonly string[]): Observation<Grade> {
  return { grade, about, data: {} };
}

function ruleThatSees(observations: readonly Observation<Grade>[]): AnyRule {
  const words = { found: () => 'found', why: () => 'why', advice: () => 'advice' };
  const texts: RuleTexts<Grade, OptionSet, FindingData> = {
    title: 'Two grades',
    summary: 'Sees what it is told.',
    grades: { mild: words, grave: words },
    options: {},
  };
  return defineRule({
    id: 'two-grades',
    since: '0.1.0',
    harm: 'exposes',
    needs: ['recipients'],
    grades: { mild: 'note', grave: 'ask' },
    options: {},
    texts: { ja: texts, en: texts },
    check: () => observations,
  });
}
