import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets } from '../../src/core/consent.ts';
import { type Draft, known, type List, unknown } from '../../src/core/draft.ts';
import { lastingConsentOf, renewedBy } from '../../src/core/lasting-consent.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { mail, type Written } from './drafts.ts';
import { judged, policyOf, seen, sees, stubRule } from './stub-rules.ts';

const GUESTS = ['aya@gmail.com', 'ken@customer.example', 'mei@maker.example'];
const ASKING = sees(seen('question'));

/** A meeting of these people; the organizer is at office.example. */
function meeting(to: readonly Written[], parts: Partial<Pick<Draft, 'subject' | 'body'>> = {}): Draft {
  return mail({ kind: 'appointment', to, ...parts });
}

/** Whether the yes to one draft covers another. */
function lasts(before: Draft, after: Draft, of: Around = {}): boolean {
  const { rule = ASKING, later = rule, policy = policyOf(), laterPolicy = policy } = of;
  const kept = lastingConsentOf(judged(before, rule, policy), before, [rule]);
  // As it comes back from a store.
  const read: unknown = JSON.parse(JSON.stringify(kept ?? null));
  const decision = judged(after, later, laterPolicy);
  const consent = renewedBy(read, decision, after, [later]);
  if (!consent) return false;
  // Whatever is given back must open what is asked.
  expect(meets(consent, decision.demand)).toBe(true);
  expect(judged(after, later, laterPolicy, { consent }).verdict).toBe('send');
  return true;
}

interface Around {
  readonly rule?: AnyRule;
  readonly later?: AnyRule;
  readonly policy?: Policy;
  readonly laterPolicy?: Policy;
}

describe('A yes that lasts as long as the meeting', () => {
  test('covers any of the guests agreed to, in any order and writing, and no other.', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(GUESTS, { minLength: 1 }), fc.boolean(), (some, loud) => {
        const after = some.map((one) => (loud ? one.toUpperCase() : one));
        expect(lasts(meeting(GUESTS), meeting(after))).toBe(true);
        expect(lasts(meeting(GUESTS), meeting([...after, 'new@maker.example']))).toBe(false);
      }),
    );
  });

  test('does not care who comes from inside.', () => {
    expect(lasts(meeting(GUESTS), meeting([...GUESTS, 'mori@office.example']))).toBe(true);
  });

  test('takes a list that nobody can look into for a guest of its own.', () => {
    const list: List = { kind: 'list', name: 'Choir', raw: 'Choir', members: unknown('not-offered') };
    expect(lasts(meeting(GUESTS), meeting([...GUESTS, list]))).toBe(false);
    expect(lasts(meeting([...GUESTS, list]), meeting([list]))).toBe(true);
  });

  test('covers the findings that were asked about and no other.', () => {
    const both = sees(seen('question', ['a']), seen('stop', ['b']));
    expect(lasts(meeting(GUESTS), meeting(GUESTS), { rule: both, later: ASKING })).toBe(true);
    expect(lasts(meeting(GUESTS), meeting(GUESTS), { rule: ASKING, later: both })).toBe(false);
  });

  test('covers what the findings read as it was, and what they did not read as it is.', () => {
    const reader = stubRule({ needs: ['recipients', 'body'], check: () => [seen('question')] });
    const [before, text, title] = [
      meeting(GUESTS, { body: known('A') }),
      meeting(GUESTS, { body: known('B') }),
      meeting(GUESTS, { body: known('A'), subject: known('new') }),
    ];
    expect(lasts(before, title, { rule: reader })).toBe(true);
    expect(lasts(before, text, { rule: reader })).toBe(false);
    expect(lasts(before, text)).toBe(true);
  });

  test('holds under the same policy only.', () => {
    const laterPolicy = policyOf({ sha256: 'bb' });
    expect(lasts(meeting(GUESTS), meeting(GUESTS), { laterPolicy })).toBe(false);
  });

  test.each(['reason', 'number', 'ticks'] as const)('brings again what was brought then: %s.', (override) => {
    const policy = policyOf({ stub: { override } });
    const rule = stubRule({
      check: (draft) => [seen('question', draft.to.known ? draft.to.value.map(() => 'x') : [])],
    });
    expect(lasts(meeting(GUESTS), meeting(GUESTS.slice(1)), { rule, policy })).toBe(true);
  });

  test('opens nothing that may not be sent as it is.', () => {
    const policy = policyOf({ stub: { override: 'none' } });
    expect(lasts(meeting(GUESTS), meeting(GUESTS), { policy })).toBe(false);
  });

  test('fits a meeting’s store with two hundred guests, and is not made for a thousand.', () => {
    const crowd = (size: number): Draft =>
      meeting(Array.from({ length: size }, (_one, index) => `guest${index}@maker.example`));
    const of = (draft: Draft) => lastingConsentOf(judged(draft, ASKING), draft, [ASKING]);
    const properties = JSON.stringify({ 'sekisho.consent': JSON.stringify(of(crowd(200))) });
    expect(properties.length).toBeLessThanOrEqual(2_500);
    expect(properties).toContain('attendees');
    expect(of(crowd(1_000))).toBeUndefined();
  });

  test('names nobody.', () => {
    const draft = meeting(GUESTS);
    const kept = JSON.stringify(lastingConsentOf(judged(draft, ASKING), draft, [ASKING]));
    expect(kept).not.toMatch(/@|gmail|customer|maker/);
  });

  test('is none where something else was kept.', () => {
    const draft = meeting(GUESTS);
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        expect(renewedBy(kept, judged(draft, ASKING), draft, [ASKING])).toBeUndefined();
      }),
    );
  });
});
