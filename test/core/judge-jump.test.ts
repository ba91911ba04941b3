import { expect, test } from 'vitest';
import recipientJump from '../../src/rules/recipient-jump/rule.ts';
import { crowd } from '../../src/rules/example.ts';
import { mail } from './drafts.ts';
import { judged, policyOf, seen, stubRule, yesTo } from './stub-rules.ts';

/** Asks about every mail, so that there is something to agree to. */
const curious = stubRule({ check: () => [seen('question')] });
const rules = [curious, recipientJump];

const ONE = mail({ to: ['aya@customer.example'] });
const FORTY = mail({ to: ['aya@customer.example'], bcc: crowd(39, ['gmail.com', 'au.com']) });

test('Agreed to for one person and sent to forty: the jump is a question of its own.', () => {
  const consent = yesTo(judged(ONE, rules));
  const decision = judged(FORTY, rules, policyOf(), { consent });
  expect(decision.findings.map(({ rule, grade }) => `${rule}/${grade}`)).toContain(
    'recipient-jump/beyond-confirmed',
  );
  expect(decision.verdict).toBe('ask');
});

test('Once the forty are agreed to as well, the mail may go.', () => {
  const consent = yesTo(judged(ONE, rules));
  const again = yesTo(judged(FORTY, rules, policyOf(), { consent }));
  expect(judged(FORTY, rules, policyOf(), { consent: again }).verdict).toBe('send');
});

test('What was agreed to about another draft says nothing about this one.', () => {
  const { challenge, ...rest } = yesTo(judged(ONE, rules));
  const consent = { ...rest, challenge: { ...challenge, draft: 'another' } };
  const { findings } = judged(FORTY, rules, policyOf(), { consent });
  expect(findings.map(({ rule }) => rule)).not.toContain('recipient-jump');
});

test('Where nothing is asked, the challenge counts nobody.', () => {
  expect(judged(ONE, recipientJump).challenge).not.toHaveProperty('people');
  expect(judged(FORTY, rules).challenge.people).toBe(40);
});
