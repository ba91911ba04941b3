import { describe, expect, test } from 'vitest';
import type { MoveToBcc } from '../../src/core/action.ts';
import { type Draft, unknown } from '../../src/core/draft.ts';
import { findingId } from '../../src/core/finding.ts';
import { levelOf, troubleId, type Verdict } from '../../src/core/judge.ts';
import type { Level } from '../../src/core/level.ts';
import type { Policy, RuleSetting } from '../../src/core/policy.ts';
import { mail } from './drafts.ts';
import type { Demand } from '../../src/core/consent.ts';
import { judged, policyOf, seen, sees, stubRule, yesTo } from './stub-rules.ts';

const PEOPLE = ['aya@gmail.com', 'ken@customer.example'];
const DRAFT = mail({ to: PEOPLE });

describe('How far a finding goes', () => {
  const rule = stubRule({ grades: { stop: 'block', also: 'block', question: 'ask', remark: 'note' } });

  test.each<[RuleSetting, Record<string, Level>]>([
    [{}, { stop: 'block', also: 'block', question: 'ask', remark: 'note' }],
    [{ level: 'block' }, { stop: 'block', also: 'block', question: 'ask', remark: 'note' }],
    [{ level: 'ask' }, { stop: 'ask', also: 'ask', question: 'ask', remark: 'note' }],
    [{ level: 'note' }, { stop: 'note', also: 'note', question: 'note', remark: 'note' }],
    [{ findings: { remark: 'block' } }, { stop: 'block', also: 'block', question: 'ask', remark: 'block' }],
    [{ findings: { stop: 'off' } }, { stop: 'off', also: 'block', question: 'ask', remark: 'note' }],
    [
      { level: 'ask', findings: { remark: 'block' } },
      { stop: 'ask', also: 'ask', question: 'ask', remark: 'ask' },
    ],
    [
      { level: 'block', findings: { stop: 'note' } },
      { stop: 'note', also: 'block', question: 'ask', remark: 'note' },
    ],
  ])('%j', (setting, expected) => {
    expect(
      Object.fromEntries(Object.keys(expected).map((grade) => [grade, levelOf(rule, { grade }, setting)])),
    ).toEqual(expected);
  });

  test('The strongest findings of a mild rule follow the policy upwards, the others stay.', () => {
    const mild = stubRule({ grades: { question: 'ask', remark: 'note' } });
    expect(levelOf(mild, { grade: 'question' }, { level: 'block' })).toBe('block');
    expect(levelOf(mild, { grade: 'remark' }, { level: 'block' })).toBe('note');
  });

  test('A grade the rule has not declared says nothing.', () => {
    expect(judged(DRAFT, sees(seen('unheard-of'))).findings).toEqual([]);
  });

  test('A rule that is off is not even asked.', () => {
    const failing = stubRule({
      check: () => {
        throw new Error('never run');
      },
    });
    expect(judged(DRAFT, failing, policyOf({ stub: { level: 'off' } }))).toMatchObject({
      verdict: 'send',
      troubles: [],
    });
  });
});

describe('The verdict is the strictest of all that was found', () => {
  test.each<[readonly string[], Verdict]>([
    [[], 'send'],
    [['remark'], 'note'],
    [['remark', 'question'], 'ask'],
    [['question', 'stop', 'remark'], 'block'],
  ])('%j: %s', (grades, verdict) => {
    const decision = judged(DRAFT, sees(...grades.map((grade) => seen(grade))));
    expect(decision.verdict).toBe(verdict);
    expect(decision.findings.map((finding) => finding.grade)).toEqual(
      ['stop', 'question', 'remark'].filter((grade) => grades.includes(grade)),
    );
  });

  test('Only what asks or stops is in the challenge, of every rule, sorted.', () => {
    const rules = [
      stubRule({ id: 'z', check: () => [seen('question'), seen('remark')] }),
      stubRule({ id: 'a', check: () => [seen('stop')] }),
    ];
    expect(judged(DRAFT, rules).challenge).toMatchObject({
      draft: 'draft-1',
      findings: ['a/stop', 'z/question'],
      policy: 'aa',
      nonce: 'n',
    });
  });

  test.each([
    ['the same people: the strictest is said', ['a', 'b'], ['a', 'b'], ['stop']],
    ['other people: both are said', ['a', 'b'], ['a'], ['stop', 'question']],
    ['nobody: both are said', [], [], ['stop', 'question']],
  ])('About %s.', (_case, one, other, said) => {
    const { findings } = judged(DRAFT, sees(seen('question', one), seen('stop', other)));
    expect(findings.map((finding) => finding.grade)).toEqual(said);
  });

  test('Of equally strict findings about the same people the first is said.', () => {
    const rule = stubRule({
      grades: { first: 'ask', second: 'ask' },
      check: () => [seen('first', PEOPLE), seen('second', PEOPLE)],
    });
    expect(judged(DRAFT, rule).findings.map(findingId)).toEqual(['stub/first']);
  });

  test('The same draft gives the same decision.', () => {
    const rule = sees(seen('stop', PEOPLE, true));
    expect(judged(DRAFT, rule)).toEqual(judged(DRAFT, rule));
  });
});

describe('Whoever cannot be read or checked holds the mail', () => {
  test.each(['from', 'to', 'cc', 'bcc'] as const)('%s was not read: a stop that nothing opens.', (part) => {
    const draft: Draft = { ...DRAFT, [part]: unknown('timed-out') };
    const decision = judged(draft, sees());
    expect(decision).toMatchObject({
      verdict: 'block',
      troubles: [{ kind: 'unread', part, because: 'timed-out' }],
      challenge: { findings: [`unread/${part}`] },
      demand: { allowed: false },
    });
    const again = judged(draft, sees(), policyOf(), {
      consent: { ...yesTo(decision), typed: 2, reason: 'x' },
    });
    expect(again.verdict).toBe('block');
  });

  test('A rule that throws asks, and the other rules still speak.', () => {
    const failing = stubRule({
      id: 'failing',
      *check() {
        yield seen('remark');
        throw new Error('a defect');
      },
    });
    const decision = judged(DRAFT, [failing, sees(seen('remark'))]);
    expect(decision).toMatchObject({
      verdict: 'ask',
      troubles: [{ kind: 'rule-failed', rule: 'failing' }],
      challenge: { findings: ['rule-failed/failing'] },
      demand: { allowed: true },
    });
    expect(decision.findings.map(findingId)).toEqual(['stub/remark']);
    expect(judged(DRAFT, [failing], policyOf(), { consent: yesTo(decision) }).verdict).toBe('send');
  });

  test('A rule whose remedies throw is a failed rule too.', () => {
    const failing = stubRule({
      check: () => [seen('question')],
      remedies: () => {
        throw new Error('a defect');
      },
    });
    expect(judged(DRAFT, failing).troubles.map(troubleId)).toEqual(['rule-failed/stub']);
  });

  test('A policy that cannot be read asks, and is named.', () => {
    const decision = judged(DRAFT, sees(), policyOf({ state: 'unreadable' }));
    expect(decision).toMatchObject({ verdict: 'ask', challenge: { findings: ['policy-unreadable'] } });
    expect(decision.circle).toBeUndefined();
  });
});

describe('What a "send as is" must bring', () => {
  const organisation = policyOf({ organisation: true });
  const volunteer = policyOf();

  test.each<[string, Policy, readonly string[], RuleSetting, unknown]>([
    ['a question is a click', volunteer, ['question'], {}, { allowed: true, reason: false }],
    ['also with an organisation', organisation, ['question'], {}, { allowed: true, reason: false }],
    [
      'a volunteer’s stop is the number',
      volunteer,
      ['stop'],
      {},
      { allowed: true, reason: false, number: 2 },
    ],
    ['an organisation’s stop does not open', organisation, ['stop'], {}, { allowed: false, reason: false }],
    [
      'unless its policy says how',
      organisation,
      ['stop'],
      { override: 'number' },
      { allowed: true, reason: false, number: 2 },
    ],
    [
      'a stop that a click opens',
      organisation,
      ['stop'],
      { override: 'click' },
      { allowed: true, reason: false },
    ],
    [
      'a question that does not open',
      organisation,
      ['question'],
      { override: 'none' },
      { allowed: false, reason: false },
    ],
    ['a reason', volunteer, ['question'], { override: 'reason' }, { allowed: true, reason: true }],
    [
      'ticks: everybody outside',
      volunteer,
      ['question'],
      { override: 'ticks' },
      { allowed: true, reason: false, ticks: PEOPLE },
    ],
    [
      'a remark asks nothing',
      volunteer,
      ['remark'],
      { override: 'reason' },
      { allowed: true, reason: false },
    ],
  ])('%s', (_case, policy, grades, setting, demand) => {
    const draft = mail({ to: [...PEOPLE, 'jun@office.example'] });
    const rule = sees(...grades.map((grade) => seen(grade, PEOPLE)));
    expect(judged(draft, rule, { ...policy, rules: { stub: setting } }).demand).toEqual(demand);
  });

  test('Several rules: all that each of them demands, and the largest number.', () => {
    const rules = ['one', 'two', 'three'].map((id, index) =>
      stubRule({ id, check: () => [seen('question', PEOPLE.slice(0, index))] }),
    );
    const policy = policyOf({
      rules: { one: { override: 'reason' }, two: { override: 'number' }, three: { override: 'number' } },
    });
    expect(judged(DRAFT, rules, policy).demand).toEqual({ allowed: true, reason: true, number: 2 });
  });

  test.each<[string, Policy, string, RuleSetting, Demand]>([
    [
      'a question takes what its rule says',
      policyOf(),
      'question',
      {},
      { allowed: true, reason: false, number: 1369 },
    ],
    [
      'the policy’s word goes before',
      policyOf(),
      'question',
      { override: 'click' },
      { allowed: true, reason: false },
    ],
    [
      'a block of an organisation stays shut',
      policyOf({ organisation: true }),
      'stop',
      {},
      { allowed: false, reason: false },
    ],
  ])('Where a rule wants a number typed, %s.', (_case, policy, grade, setting, demand) => {
    const rule = sees({ ...seen(grade, PEOPLE), override: 'number', number: 1369 });
    expect(judged(DRAFT, rule, { ...policy, rules: { stub: setting } }).demand).toEqual(demand);
  });

  test('Of findings of one level the most harmful is said first, and a stricter one before all.', () => {
    const rules = (['lacks', 'misdirects', 'exposes'] as const).map((harm) =>
      stubRule({ id: harm, harm, check: () => [seen('question')] }),
    );
    const stopping = stubRule({ id: 'stopping', harm: 'lacks', check: () => [seen('stop')] });
    const { findings } = judged(DRAFT, [...rules, stopping]);
    expect(findings.map(({ rule }) => rule)).toEqual(['stopping', 'exposes', 'misdirects', 'lacks']);
  });

  test('One rule that does not open closes all.', () => {
    const rules = [stubRule({ id: 'one', check: () => [seen('question')] }), sees(seen('question'))];
    expect(judged(DRAFT, rules, policyOf({ stub: { override: 'none' } })).demand.allowed).toBe(false);
  });

  test.each([
    [{ typed: 2 }, 'send'],
    [{ typed: 3 }, 'block'],
    [{}, 'block'],
  ])('A stop opens by typing the number of people only: %j', (added, verdict) => {
    const rule = sees(seen('stop', PEOPLE));
    const { challenge } = judged(DRAFT, rule);
    expect(judged(DRAFT, rule, policyOf(), { consent: { challenge, ...added } }).verdict).toBe(verdict);
  });
});

describe('What could be done about it', () => {
  const moves = [['a'], ['b'], ['a']].map((recipients): MoveToBcc => ({ do: 'move-to-bcc', recipients }));

  test('The first remedy is recommended, the others are offered, each once.', () => {
    const decision = judged(DRAFT, stubRule({ check: () => [seen('question')], remedies: () => moves }));
    expect(decision.actions).toEqual(moves.slice(0, 1));
    expect(decision.alternatives).toEqual(moves.slice(1, 2));
  });

  test('For a remark nothing is proposed.', () => {
    const decision = judged(DRAFT, stubRule({ check: () => [seen('remark')], remedies: () => moves }));
    expect([...decision.actions, ...decision.alternatives]).toEqual([]);
  });
});
