import { describe, expect, it } from 'vitest';
import { strictness } from '../../src/core/level.ts';
import { RULES } from '../../src/rules/index.ts';
import { INCIDENTS } from './incidents.ts';
import { outcomeOf, someFormOf } from './judging.ts';

const CASES = INCIDENTS.map((incident, turn) => ({ ...incident, name: incident.mail.name, turn }));

describe('An incident', () => {
  it.each(CASES)('is held by the right rule: $name', async ({ mail, rules, turn, ...given }) => {
    const { held, verdict } = await outcomeOf(someFormOf(mail, turn), given);
    expect(rules, `held by ${held.join(', ') || 'nothing'}`).toSatisfy(() =>
      rules.some((rule) => held.includes(rule)),
    );
    expect(verdict).toMatch(/^(?:ask|block)$/);
  });

  it.each(CASES)('goes when the offending element is gone: $name', async (one) => {
    const { mail, twin, rules, turn, name: _, ...given } = one;
    const { held, verdict } = await outcomeOf(someFormOf({ ...mail, ...twin }, turn), { ...given, ...twin });
    expect(held.filter((rule) => rules.includes(rule))).toEqual([]);
    expect(verdict, `held by ${held.join(', ')}`).toMatch(/^(?:send|note)$/);
  });

  it('is known of every rule that asks by default about mail, and six times at least', () => {
    const counts = new Map<string, number>();
    for (const { rules } of INCIDENTS)
      for (const rule of rules.slice(0, 1)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const asking = RULES.filter((rule) =>
      Object.values(rule.grades as Record<string, 'off'>).some(
        (level) => strictness(level) >= strictness('ask'),
      ),
    ).map(({ id }) => id);
    const rare = asking.filter((rule) => (counts.get(rule) ?? 0) < 6);
    // A mail file holds no meeting.
    expect(rare.filter((rule) => rule !== 'visible-attendees')).toEqual([]);
    expect(new Set(INCIDENTS.map(({ mail }) => mail.name)).size).toBe(INCIDENTS.length);
  });
});
