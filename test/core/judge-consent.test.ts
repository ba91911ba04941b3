import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../src/core/draft.ts';
import type { Verdict } from '../../src/core/judge.ts';
import type { Policy } from '../../src/core/policy.ts';
import { mail, type Parts } from './drafts.ts';
import { judged, policyOf, seen, sees, stubRule, yesTo } from './stub-rules.ts';

const PEOPLE = ['aya@gmail.com', 'ken@customer.example'];
const DRAFT = mail({ to: PEOPLE });

describe('A yes covers exactly what was shown', () => {
  const shown: Parts = {
    from: 'Sato <sato@office.example>',
    to: ['Aya <aya@gmail.com>', 'ken@customer.example'],
    cc: ['jun@maker.example'],
    bcc: ['rei@press.example'],
    subject: known('Greetings'),
    body: known('Hello'),
    attachments: known([{ name: 'a.xlsx', size: known(10) }]),
    thread: [],
  };
  const reader = stubRule({
    needs: ['subject', 'body', 'attachments', 'thread'],
    check: () => [seen('question', PEOPLE)],
  });
  const consent = yesTo(judged(mail(shown), reader));

  test.each<[string, Parts]>([
    ['nothing', {}],
    [
      'display names',
      { from: 'sato@office.example', to: ['綾 <AYA@gmail.com>', 'Ken <ken@customer.example>'] },
    ],
    ['order', { to: ['ken@customer.example', 'aya@gmail.com'] }],
  ])('It still covers after a change of %s.', (_change, change) => {
    expect(judged(mail({ ...shown, ...change }), reader, policyOf(), { consent }).verdict).toBe('send');
  });

  test.each<[string, Parts]>([
    ['a recipient added to To', { to: ['aya@gmail.com', 'ken@customer.example', 'new@gmail.com'] }],
    ['a recipient added to Cc', { cc: ['jun@maker.example', 'new@gmail.com'] }],
    ['a recipient added to Bcc', { bcc: ['rei@press.example', 'new@gmail.com'] }],
    ['a recipient removed', { to: ['aya@gmail.com'] }],
    ['To moved to Cc', { to: ['aya@gmail.com'], cc: ['jun@maker.example', 'ken@customer.example'] }],
    ['Bcc moved to Cc', { cc: ['jun@maker.example', 'rei@press.example'], bcc: [] }],
    ['another From', { from: 'info@office.example' }],
    ['encryption', { encrypted: known(true) }],
    ['another subject', { subject: known('Hi') }],
    ['another text', { body: known('Hello!') }],
    [
      'an attachment more',
      {
        attachments: known([
          { name: 'a.xlsx', size: known(10) },
          { name: 'b', size: known(1) },
        ]),
      },
    ],
    ['an attachment less', { attachments: known([]) }],
    ['an attachment of another size', { attachments: known([{ name: 'a.xlsx', size: known(11) }]) }],
    ['another thread', { thread: ['aya@gmail.com'] }],
    ['another draft', { key: 'draft-2' }],
    ['a field that is not read any more', { bcc: unknown('failed') }],
  ])('It does not cover: %s.', (_change, change) => {
    expect(judged(mail({ ...shown, ...change }), reader, policyOf(), { consent }).verdict).not.toBe('send');
  });

  test.each<[string, Parts]>([
    ['subject', { subject: known('Hi') }],
    ['text', { body: known('Hello!') }],
    ['attachments', { attachments: known([]) }],
  ])('Where no asking finding has read it, another %s makes no difference.', (_part, change) => {
    const rule = stubRule({ needs: ['recipients'], check: () => [seen('question')] });
    const remarking = stubRule({
      id: 'remarking',
      needs: ['subject', 'body', 'attachments'],
      check: () => [seen('remark')],
    });
    const yes = yesTo(judged(mail(shown), [rule, remarking]));
    expect(
      judged(mail({ ...shown, ...change }), [rule, remarking], policyOf(), { consent: yes }).verdict,
    ).toBe('send');
  });

  test('Recipients are covered even where the asking rule has not read them.', () => {
    const rule = stubRule({ needs: ['subject'], check: () => [seen('question')] });
    const yes = yesTo(judged(mail(shown), rule));
    const changed = mail({ ...shown, bcc: ['rei@press.example', 'new@gmail.com'] });
    expect(judged(changed, rule, policyOf(), { consent: yes }).verdict).toBe('ask');
  });

  test('It does not cover another policy.', () => {
    expect(judged(mail(shown), reader, policyOf({ sha256: 'bb' }), { consent }).verdict).toBe('ask');
  });

  test('It does not cover a finding that was not shown, nor a trouble.', () => {
    const rules = [reader, stubRule({ id: 'other', check: () => [seen('question')] })];
    expect(judged(mail(shown), rules, policyOf(), { consent }).verdict).toBe('ask');
    expect(judged(mail(shown), reader, policyOf({ state: 'unreadable' }), { consent }).verdict).toBe('ask');
  });

  test('It covers when a finding that was shown is gone.', () => {
    const other = stubRule({ id: 'other', needs: reader.needs, check: () => [seen('question')] });
    const yes = yesTo(judged(mail(shown), [reader, other]));
    expect(judged(mail(shown), reader, policyOf(), { consent: yes }).verdict).toBe('send');
  });
});

describe('People who know each other', () => {
  const crowd = sees(seen('question', ['Aya@gmail.com', 'ken@customer.example'], true));
  const circles = [['jun@maker.example'], ['ken@customer.example', 'mari@gmail.com', 'a.ya@gmail.com']];

  test('A mail to some of a circle is noted, not asked about.', () => {
    const decision = judged(DRAFT, crowd, policyOf(), { circles });
    expect(decision).toMatchObject({ verdict: 'note', actions: [], challenge: { findings: [] } });
    expect(decision.findings.map((finding) => finding.level)).toEqual(['note']);
  });

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['one stranger', [...PEOPLE, 'stranger@gmail.com'], circles],
    ['two circles that only together hold everybody', PEOPLE, [['aya@gmail.com'], ['ken@customer.example']]],
    ['no circles', PEOPLE, []],
    ['an empty circle', PEOPLE, [[]]],
  ])('%s: asked about.', (_case, about, known) => {
    expect(judged(DRAFT, sees(seen('question', about, true)), policyOf(), { circles: known }).verdict).toBe(
      'ask',
    );
  });

  test('What is not about exposure is asked about in any circle.', () => {
    expect(judged(DRAFT, sees(seen('question', PEOPLE)), policyOf(), { circles }).verdict).toBe('ask');
  });

  test('A list of unknown size beside the circle is asked about.', () => {
    const rule = sees(seen('question', PEOPLE, true), seen('question', ['Choir']));
    const decision = judged(DRAFT, rule, policyOf(), { circles });
    expect(decision.verdict).toBe('ask');
    expect(decision.circle).toBeUndefined();
  });

  test('A policy may forbid circles.', () => {
    const decision = judged(DRAFT, crowd, policyOf({ stub: { circles: false } }), { circles });
    expect(decision.verdict).toBe('ask');
    expect(decision.circle).toBeUndefined();
  });

  test.each<[string, Policy, Verdict]>([
    ['an organisation’s stop is not opened', policyOf({ organisation: true }), 'block'],
    ['a volunteer’s is', policyOf(), 'note'],
    [
      'one that the policy lets open is',
      policyOf({ organisation: true, stub: { override: 'number' } }),
      'note',
    ],
  ])('By a circle, %s.', (_case, policy, verdict) => {
    expect(judged(DRAFT, sees(seen('stop', PEOPLE, true)), policy, { circles }).verdict).toBe(verdict);
  });

  test('Those a finding is about are offered as a circle, each once, in canonical form.', () => {
    const rules = [
      crowd,
      stubRule({ id: 'other', check: () => [seen('question', ['A.ya@gmail.com', 'mari@gmail.com'], true)] }),
    ];
    expect(judged(DRAFT, rules).circle).toEqual(['aya@gmail.com', 'ken@customer.example', 'mari@gmail.com']);
  });

  test.each<[string, ReturnType<typeof sees>, Policy]>([
    ['nothing asks', sees(seen('remark', PEOPLE, true)), policyOf()],
    [
      'another finding asks too',
      sees(seen('question', PEOPLE, true), seen('question', ['aya@gmail.com'])),
      policyOf(),
    ],
    ['it may not be sent as it is', crowd, policyOf({ stub: { override: 'none' } })],
  ])('No circle is offered where %s.', (_case, rule, policy) => {
    expect(judged(DRAFT, rule, policy).circle).toBeUndefined();
  });
});
