import { describe, expect, test } from 'vitest';
import { type Draft, unknown, type UncheckedPart, type UnknownReason } from '../../src/core/draft.ts';
import { digestOf } from '../../src/core/digest.ts';
import { findingId } from '../../src/core/finding.ts';
import { leadOf } from '../../src/core/lead.ts';
import type { Policy } from '../../src/core/policy.ts';
import { mail } from './drafts.ts';
import { judged, policyOf, seen, stubRule, yesTo } from './stub-rules.ts';

const PARTS: readonly UncheckedPart[] = ['subject', 'body', 'attachments'];
const CASES = PARTS.flatMap((part) =>
  (['failed', 'timed-out'] as const).map((because) => [part, because] as const),
);
const DRAFT = mail({ to: ['aya@gmail.com'] });

describe.each(CASES)('Where “%s” was not read (%s)', (part, because) => {
  const draft = without(part, because);

  test('a mail is asked about that a rule would have read, and may be sent as it is.', () => {
    const decision = judged(draft, reader(part));
    expect(decision).toMatchObject({
      verdict: 'ask',
      troubles: [{ kind: 'unchecked', part, because }],
      challenge: { findings: [`unchecked/${part}`] },
      demand: { allowed: true, reason: false },
    });
    expect(leadOf(decision)).toMatchObject({ kind: 'trouble' });
    expect(judged(draft, reader(part), policyOf(), { consent: yesTo(decision) }).verdict).toBe('send');
  });

  test('the yes counts though the next try fails in the other way, and not for another recipient.', () => {
    const consent = yesTo(judged(draft, [reader(part), asking(part)]));
    const otherwise = without(part, because === 'failed' ? 'timed-out' : 'failed');
    expect(judged(otherwise, [reader(part), asking(part)], policyOf(), { consent }).verdict).toBe('send');
    const more = { ...otherwise, to: mail({ to: ['aya@gmail.com', 'ken@gmail.com'] }).to };
    expect(judged(more, [reader(part), asking(part)], policyOf(), { consent }).verdict).toBe('ask');
  });

  test('nothing is said where no rule reads it, or none that the policy leaves on.', () => {
    expect(judged(draft, stubRule()).verdict).toBe('send');
    expect(judged(draft, reader(part), policyOf({ stub: { level: 'off' } })).verdict).toBe('send');
  });

  test('nothing is said where the policy exempts the mail from every rule that reads it.', () => {
    expect(judged(draft, reader(part), exempt({ senders: ['*@office.example'] })).verdict).toBe('ask');
    expect(judged(draft, reader(part), exempt({})).verdict).toBe('send');
  });

  test('a policy that only watches holds nothing, and records it.', () => {
    const decision = judged(draft, reader(part), policyOf({ monitor: true }));
    expect(decision).toMatchObject({ monitored: 'ask', troubles: [{ kind: 'unchecked', part }] });
  });

  test('what a rule asks about is said first.', () => {
    const decision = judged(draft, [reader(part), asking('recipients')]);
    expect(decision.findings.map(findingId)).toEqual(['asking/question']);
    expect(leadOf(decision)).toMatchObject({ kind: 'finding' });
    expect(decision.challenge.findings).toEqual(['asking/question', `unchecked/${part}`]);
  });
});

describe('What trying again does not change', () => {
  test.each(['not-offered', 'not-asked', 'capped'] as const)('is no question of its own: %s.', (because) => {
    for (const part of PARTS) expect(judged(without(part, because), reader(part)).verdict).toBe('send');
  });
});

test('A yes to a text that could not be read does not count for the same text once it can.', () => {
  expect(digestOf(DRAFT, ['body'])).not.toBe(digestOf(without('body', 'failed'), ['body']));
  expect(digestOf(without('body', 'not-asked'), ['body'])).not.toBe(
    digestOf(without('body', 'failed'), ['body']),
  );
});

function without(part: UncheckedPart, because: UnknownReason): Draft {
  return { ...DRAFT, [part]: unknown(because) };
}

/** A rule that reads a part and finds nothing. */
function reader(part: UncheckedPart): ReturnType<typeof stubRule> {
  return stubRule({ needs: ['recipients', part] });
}

/** A rule that asks whatever it reads. */
function asking(part: UncheckedPart | 'recipients'): ReturnType<typeof stubRule> {
  return stubRule({ id: 'asking', needs: ['recipients', part], check: () => [seen('question')] });
}

function exempt(parts: object): Policy {
  const exemption = { index: 0, rules: ['stub'], reason: 'They know.', ...parts };
  return policyOf({ exemptions: [exemption] });
}
