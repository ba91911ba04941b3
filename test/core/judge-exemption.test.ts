import { describe, expect, test } from 'vitest';
import { proposeMove } from '../../src/core/action.ts';
import { NO_CROWDS } from '../../src/core/crowd.ts';
import { type Draft, unknown } from '../../src/core/draft.ts';
import { guard } from '../../src/core/guard.ts';
import type { Host } from '../../src/core/host.ts';
import type { Decision } from '../../src/core/judge.ts';
import type { Exemption, HealthProblem, Policy } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { list, mail, unresolved } from './drafts.ts';
import { judged, policyOf, seen, sees, stubRule, yesTo } from './stub-rules.ts';

/** Asks about every external person it is shown, and about lists of unknown size. */
const externals = stubRule({
  *check(_draft, _options, audience) {
    const people = audience.people.filter((person) => !person.internal).map((person) => person.address);
    if (people.length > 0) yield seen('question', people);
    const lists = audience.unknownLists.map(({ name }) => name);
    if (lists.length > 0) yield seen('remark', lists);
  },
});

const DRAFT = mail({
  to: ['aya@partner.example', 'ken@sub.partner.example', 'mio@other.example'],
  cc: [list('Choir'), list('Friends', ['jun@other.example', 'AYA@partner.example'])],
  bcc: ['news@lists.example', unresolved('aya partner')],
});
const ALL = ['aya@partner.example', 'ken@sub.partner.example', 'mio@other.example', 'jun@other.example'];

function exempt(parts: Partial<Exemption>): Policy {
  return policyOf({ exemptions: [{ index: 0, rules: ['stub'], reason: 'They know.', ...parts }] });
}

function about(decision: Decision, grade = 'question'): readonly string[] {
  return decision.findings.find((finding) => finding.grade === grade)?.about ?? [];
}

describe('An exempt recipient is left out of what the rule sees', () => {
  const rest = ['news@lists.example', 'aya partner'];

  test.each<[string, Partial<Exemption>, readonly string[], readonly string[]]>([
    [
      'by address, however it is written and through whatever list',
      { recipients: ['Aya@Partner.example'] },
      [...ALL.slice(1), ...rest],
      ['Choir'],
    ],
    [
      'by domain, sub-domains included',
      { domains: ['partner.example'] },
      [...ALL.slice(2), ...rest],
      ['Choir'],
    ],
    [
      'by the name of a list, with everybody who is reached through it alone',
      { lists: ['friends'] },
      [...ALL.slice(0, 3), ...rest],
      ['Choir'],
    ],
    [
      'by the name of a list nobody could open',
      { lists: ['Choir'] },
      [ALL[0]!, ALL[1]!, ALL[2]!, ALL[3]!, ...rest],
      [],
    ],
    [
      'by the address of a list on a server',
      { lists: ['news@lists.example'] },
      [...ALL, 'aya partner'],
      ['Choir'],
    ],
    [
      'all of these at once',
      { recipients: ['mio@other.example'], domains: ['partner.example'], lists: ['Friends', 'Choir'] },
      rest,
      [],
    ],
  ])('%s', (_, parts, people, lists) => {
    const decision = judged(DRAFT, externals, exempt(parts));
    expect(new Set(about(decision))).toEqual(new Set(people));
    expect(about(decision, 'remark')).toEqual(lists);
    expect(decision.exempted).toMatchObject([
      { rule: 'stub', exemptions: [{ index: 0, reason: 'They know.' }] },
    ]);
  });

  test('By the name that the policy gives a list on a server.', () => {
    const policy = {
      ...exempt({ lists: ['Newsletter'] }),
      lists: [{ address: 'NEWS@lists.example', name: 'newsletter' }],
    };
    expect(about(judged(DRAFT, externals, policy))).not.toContain('news@lists.example');
  });

  test('Others are judged as ever, and the audience is whole.', () => {
    const other = stubRule({ id: 'other', check: externals.check });
    const decision = judged(DRAFT, [externals, other], exempt({ domains: ['partner.example'] }));
    const found = decision.findings.filter((finding) => finding.grade === 'question');
    expect(found.map(({ rule, about }) => [rule, about.includes('aya@partner.example')])).toEqual([
      ['stub', false],
      ['other', true],
    ]);
    expect(decision.audience).toEqual(judged(DRAFT, externals).audience);
  });

  test('What is not moved with the others is who is exempt.', () => {
    const rule: AnyRule = {
      ...externals,
      remedies: (_finding, draft, _options, audience) => [proposeMove(draft, audience, 'externals')!],
    };
    const draft = mail({ to: ALL.slice(0, 3) });
    const [move] = judged(draft, rule, exempt({ recipients: [ALL[0]!] })).actions;
    expect(move?.recipients).toEqual(ALL.slice(1, 3));
  });

  test('Where nobody is left, the mail may go, and what was silenced is told.', () => {
    const draft = mail({ to: ['aya@partner.example'] });
    const decision = judged(draft, externals, exempt({ domains: ['partner.example'] }));
    expect(decision).toMatchObject({
      verdict: 'note',
      findings: [],
      exempted: [{ rule: 'stub', silenced: ['stub/question'] }],
      challenge: { findings: [] },
    });
  });

  test.each<[string, Partial<Exemption>]>([
    ['meets nobody', { domains: ['elsewhere.example'] }],
    ['is for another rule', { rules: ['other'], domains: ['partner.example'] }],
    ['names a domain that only ends alike', { domains: ['artner.example'] }],
  ])('One that %s leaves no trace.', (_, parts) => {
    const decision = judged(DRAFT, externals, exempt(parts));
    expect(decision).toEqual({ ...judged(DRAFT, externals), policy: exempt(parts) });
  });

  test('One that meets somebody about whom nothing would have been said leaves no trace either.', () => {
    expect(judged(DRAFT, sees(), exempt({ domains: ['partner.example'] }))).toMatchObject({
      verdict: 'send',
    });
    expect(judged(DRAFT, sees(), exempt({ domains: ['partner.example'] })).exempted).toBeUndefined();
  });
});

describe('An exempt sender', () => {
  test.each(['sato@office.example', 'office.example', 'SATO@Office.Example'])(
    '%s switches the rule off, and what it would have said is told.',
    (sender) => {
      const decision = judged(DRAFT, externals, exempt({ senders: [sender] }));
      expect(decision).toMatchObject({ verdict: 'note', findings: [] });
      expect(decision.exempted?.[0]?.silenced).toEqual(['stub/question', 'stub/remark']);
    },
  );

  test.each(['tanaka@office.example', 'fice.example'])('is not %s.', (sender) => {
    expect(judged(DRAFT, externals, exempt({ senders: [sender] })).verdict).toBe('ask');
  });

  test('is nobody whose address could not be read.', () => {
    const draft: Draft = { ...DRAFT, from: unknown('failed') };
    const decision = judged(draft, externals, exempt({ senders: ['office.example'] }));
    expect(decision.exempted).toBeUndefined();
    expect(decision.verdict).toBe('block');
  });

  test('beside recipients means: only these, and only in that sender’s mail.', () => {
    const both = { senders: ['office.example'], recipients: ['aya@partner.example'] };
    expect(about(judged(DRAFT, externals, exempt(both)))).not.toContain('aya@partner.example');
    expect(about(judged(DRAFT, externals, exempt(both)))).toContain('mio@other.example');
    const other = exempt({ ...both, senders: ['elsewhere.example'] });
    expect(about(judged(DRAFT, externals, other))).toContain('aya@partner.example');
  });

  test('does not hide that a rule failed.', () => {
    const failing = stubRule({
      check: () => {
        throw new Error('a defect');
      },
    });
    const decision = judged(DRAFT, failing, exempt({ senders: ['office.example'] }));
    expect(decision).toMatchObject({ verdict: 'ask', troubles: [{ kind: 'rule-failed' }] });
  });
});

describe('An exemption that expires', () => {
  const policy = exempt({ senders: ['office.example'], expires: '2026-11-20' });

  test.each([
    ['2026-11-19', 'note'],
    ['2026-11-20', 'note'],
    ['2026-11-21', 'ask'],
    [undefined, 'ask'],
  ])('On the day %s: %s.', (today, verdict) => {
    expect(judged(DRAFT, externals, policy, { today }).verdict).toBe(verdict);
  });

  test.each([
    ['2026-11-01', 'note'],
    ['2026-10-31', 'ask'],
    ['1970-01-01', 'ask'],
  ])('Issued on 2026-11-01, a clock that says %s: %s.', (today, verdict) => {
    const issued = { ...policy, issued: '2026-11-01' };
    expect(judged(DRAFT, externals, issued, { today }).verdict).toBe(verdict);
  });
});

test('The guard lets one apply on the day it is told, and not without a day.', async () => {
  const policy = exempt({ senders: ['office.example'], expires: '2026-11-20' });
  const host: Host = {
    read: () => Promise.resolve(DRAFT),
    consent: () => Promise.resolve(undefined),
    circles: () => Promise.resolve([]),
    crowds: () => Promise.resolve(NO_CROWDS),
    confirmCrowd: () => Promise.resolve(),
    ask: () => Promise.resolve({ do: 'stay', because: 'person' }),
    agree: () => Promise.resolve(),
    apply: () => Promise.resolve({ done: true }),
    remember: () => Promise.resolve(),
    nonce: () => 'n',
  };
  expect((await guard(host, policy, [externals], '2026-11-20')).do).toBe('send');
  expect((await guard(host, policy, [externals])).do).toBe('stay');
});

test('Several exemptions of one rule add up, and each that met somebody is named.', () => {
  const policy = policyOf({
    exemptions: [
      { index: 0, rules: ['stub'], reason: 'a', recipients: ['aya@partner.example'] },
      { index: 1, rules: ['stub'], reason: 'b', domains: ['elsewhere.example'] },
      { index: 2, rules: ['stub'], reason: 'c', domains: ['other.example'] },
    ],
  });
  const decision = judged(DRAFT, externals, policy);
  expect(about(decision)).toEqual(['ken@sub.partner.example', 'news@lists.example', 'aya partner']);
  expect(decision.exempted?.[0]?.exemptions.map(({ index }) => index)).toEqual([0, 2]);
});

describe('A policy that monitors', () => {
  const policy = policyOf({ monitor: true });

  test.each([
    ['question', 'note', 'ask'],
    ['stop', 'note', 'block'],
    ['remark', 'note', undefined],
  ])('lets a %s pass and says what it would have been.', (grade, verdict, monitored) => {
    const decision = judged(DRAFT, sees(seen(grade)), policy);
    expect([decision.verdict, decision.monitored]).toEqual([verdict, monitored]);
    expect(decision.findings.map((finding) => finding.grade)).toEqual([grade]);
  });

  test('lets what could not be read pass too.', () => {
    const decision = judged({ ...DRAFT, to: unknown('timed-out') }, sees(), policy);
    expect(decision).toMatchObject({ verdict: 'note', monitored: 'block', troubles: [{ kind: 'unread' }] });
  });

  test('has nothing to say of a mail that may go.', () => {
    expect(judged(DRAFT, sees(), policy)).not.toHaveProperty('monitored');
    expect(judged(DRAFT, sees(), policy).verdict).toBe('send');
  });
});

describe('What is wrong with the policy', () => {
  const health: readonly HealthProblem[] = [{ kind: 'missing', received: '2026-11-20' }];

  test('is noted and does not hold the mail, because the organisation’s rules judge.', () => {
    const decision = judged(DRAFT, sees(), policyOf({ state: 'current', health }));
    expect(decision).toMatchObject({ verdict: 'note', troubles: [], policy: { health } });
  });

  test('neither softens a question nor needs to be agreed to.', () => {
    const policy = policyOf({ state: 'current', health });
    const decision = judged(DRAFT, sees(seen('question')), policy);
    expect(decision).toMatchObject({ verdict: 'ask', challenge: { findings: ['stub/question'] } });
    const again = judged(DRAFT, sees(seen('question')), policy, { consent: yesTo(decision) });
    expect(again.verdict).toBe('note');
  });
});
