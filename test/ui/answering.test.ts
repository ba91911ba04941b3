import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/draft.ts';
import type { Policy } from '../../src/core/policy.ts';
import { meets } from '../../src/core/consent.ts';
import { RULES } from '../../src/rules/index.ts';
import { agreeing, lacks, numberIn, type PromptState, UNTOUCHED } from '../../src/ui/prompt/answering.ts';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { organisations, questionOf, winners } from './questions.ts';

describe('A typed number', () => {
  it.each([
    ['60', 60],
    ['６０', 60],
    [' 60 ', 60],
    ['1,000', 1000],
    ['60人', 60],
    ['60件', 60],
  ])('is read as people write it: "%s"', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each(['', 'sixty', '6 0人です', '60.5', '-60', '60/60'])('is not read from "%s"', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});

describe('A "send as is"', () => {
  const addresses = winners(12).map((one) => one.address);

  it.each<[string, Policy['rules'][string], Partial<PromptState>, Partial<PromptState>]>([
    ['reason', { override: 'reason' }, { reason: '   ' }, { reason: '頼まれました' }],
    ['number', { override: 'number' }, { typed: '11' }, { typed: '１２' }],
    ['ticks', { override: 'ticks' }, { ticked: addresses.slice(1) }, { ticked: addresses }],
  ])('lacks its %s until that is given, and then brings it', (lack, setting, before, after) => {
    const question = questionOf({ to: known(winners(12)) }, organisations(setting));
    const view = viewOf(question, { language: 'ja', rules: RULES, sends: true });
    expect(lacks(view, { ...UNTOUCHED, ...before })).toEqual([lack]);
    expect(lacks(view, { ...UNTOUCHED, ...after })).toEqual([]);

    const answer = agreeing(view, { ...UNTOUCHED, ...after });
    if (answer.do !== 'consent') throw new Error('The answer is no consent.');
    expect(answer.consent.challenge).toEqual(question.decision.challenge);
    expect(meets(answer.consent, question.decision.demand)).toBe(true);
  });

  it('brings nothing that was not asked for', () => {
    const question = questionOf({ to: known(winners(12)) }, organisations({ override: 'click' }));
    const view = viewOf(question, { language: 'ja', rules: RULES, sends: true });
    const typed: PromptState = { ...UNTOUCHED, reason: 'x', typed: '12', ticked: addresses };
    expect(agreeing(view, typed)).toEqual({
      do: 'consent',
      consent: { challenge: question.decision.challenge },
    });
  });

  it('names the circle only where the person ticked it', () => {
    const view = viewOf(questionOf({ to: known(winners(60)) }), {
      language: 'en',
      rules: RULES,
      sends: true,
    });
    expect(agreeing(view, { ...UNTOUCHED, typed: '60' })).not.toHaveProperty('circle');
    expect(agreeing(view, { ...UNTOUCHED, typed: '60', rememberCircle: true })).toHaveProperty('circle');
  });
});
