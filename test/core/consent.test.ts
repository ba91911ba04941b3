import { describe, expect, test } from 'vitest';
import { type Challenge, type Consent, covers, type Demand, meets } from '../../src/core/consent.ts';

const asked: Challenge = {
  draft: 'draft-1',
  findings: ['rule/a', 'rule/b'],
  digest: 'd',
  policy: 'p',
  nonce: 'now',
};
const anyhow: Demand = { allowed: true, reason: false };

describe('Whether a yes given earlier covers what is asked now', () => {
  test.each<[string, Partial<Challenge>, boolean]>([
    ['the same question', {}, true],
    ['a question asked at another moment', { nonce: 'then' }, true],
    ['a question about more', { findings: ['rule/a', 'rule/b', 'rule/c'] }, true],
    ['the same findings in another order', { findings: ['rule/b', 'rule/a'] }, true],
    ['a question about less', { findings: ['rule/a'] }, false],
    ['a question about something else', { findings: ['rule/a', 'rule/c'] }, false],
    ['a question about nothing', { findings: [] }, false],
    ['another draft', { draft: 'draft-2' }, false],
    ['another content', { digest: 'e' }, false],
    ['another policy', { policy: 'q' }, false],
  ])('%s: %j', (_case, change, covered) => {
    expect(covers({ challenge: { ...asked, ...change } }, asked, anyhow)).toBe(covered);
  });

  test('A yes without what is demanded covers nothing.', () => {
    expect(covers({ challenge: asked }, asked, { allowed: true, reason: true })).toBe(false);
    expect(covers({ challenge: asked }, asked, { allowed: false, reason: false })).toBe(false);
  });
});

describe('Whether a yes brings what is demanded', () => {
  test.each<[string, Partial<Demand>, Omit<Consent, 'challenge'>, boolean]>([
    ['nothing is demanded', {}, {}, true],
    ['there is no sending as it is', { allowed: false }, { reason: 'Because.', typed: 6 }, false],
    ['a reason', { reason: true }, { reason: 'They asked for it.' }, true],
    ['no reason', { reason: true }, {}, false],
    ['a reason of nothing but blanks', { reason: true }, { reason: ' 　\n' }, false],
    ['the number', { number: 6 }, { typed: 6 }, true],
    ['another number', { number: 6 }, { typed: 7 }, false],
    ['no number', { number: 6 }, {}, false],
    ['no number where zero is demanded', { number: 0 }, {}, false],
    ['every tick', { ticks: ['a', 'b'] }, { ticked: ['b', 'a'] }, true],
    ['a tick too few', { ticks: ['a', 'b'] }, { ticked: ['a'] }, false],
    ['no ticks', { ticks: ['a'] }, {}, false],
    ['nothing to tick', { ticks: [] }, {}, true],
    [
      'reason, number and ticks',
      { reason: true, number: 2, ticks: ['a'] },
      { reason: 'x', typed: 2, ticked: ['a'] },
      true,
    ],
    ['a number but no reason', { reason: true, number: 2 }, { typed: 2 }, false],
  ])('%s', (_case, demand, given, met) => {
    expect(meets({ challenge: asked, ...given }, { ...anyhow, ...demand })).toBe(met);
  });
});
