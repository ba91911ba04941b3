import { expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { draftOf } from '../../src/rules/example.ts';
import rule from '../../src/rules/personal-data/rule.ts';

test('A register of 1,369 people opens by typing that number, one of twenty by a click.', () => {
  expect(demandFor(1_369)).toEqual({ allowed: true, reason: false, number: 1_369 });
  expect(demandFor(20)).toEqual({ allowed: true, reason: false });
});

test('Nobody writes the number for them: the question is about the recipients, not about the register.', () => {
  const { findings } = judged(1_369);
  expect(findings.map(({ grade, about }) => [grade, about.length])).toEqual([['very-many-persons', 1]]);
});

function demandFor(persons: number): object {
  return judged(persons).demand;
}

function judged(persons: number): ReturnType<typeof judge> {
  const rows = Array.from({ length: persons }, (_, index) => {
    const number = String(index).padStart(4, '0');
    return `来場者${number}\tvisitor${number}@customer${index % 7}.example\t090-1234-${number}`;
  });
  const draft = draftOf({
    from: 'sato@office.example',
    to: ['tanaka@contractor.example'],
    body: `一覧をお送りします。\n\n${rows.join('\n')}\n`,
  });
  return judge(draft, builtInPolicy([rule]), { rules: [rule], nonce: 'test' });
}
