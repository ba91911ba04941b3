import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../../src/core/draft.ts';
import type { Outcome } from '../../src/core/guard.ts';
import { type Decision, judge } from '../../src/core/judge.ts';
import type { Policy } from '../../src/core/policy.ts';
import { type Circumstances, grown, placeOf, recordOf } from '../../src/core/record.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { anyMail, list, mail } from './drafts.ts';

const AT = new Date('2026-11-20T03:59:59.999Z');
const CROWD = mail({ to: Array.from({ length: 60 }, (_one, i) => `Winner ${i} <winner${i}@gmail.com>`) });
const SEVEN = mail({
  to: Array.from({ length: 7 }, (_one, i) => `buyer@company${i}.example`),
  cc: ['aya@office.example'],
  bcc: ['hidden@elsewhere.example'],
});

describe('The record of a decision', () => {
  test('holds the hour, findings with their levels, counts, policy and client.', () => {
    expect(recordOf(stayed(judged(SEVEN)), about({ draft: SEVEN }))).toMatchObject({
      hour: '2026-11-20T03',
      end: 'stayed',
      because: 'person',
      verdict: 'ask',
      consent: 'none',
      findings: ['many-visible-recipients/several-parties', 'external-recipients/external'],
      levels: ['ask', 'note'],
      troubles: [],
      people: 9,
      addresses: 7,
      parties: 7,
      personal: 0,
      policy: builtInPolicy(RULES).sha256,
      revision: 0,
      state: 'built-in',
      client: 'a client 1.0',
      version: '0.1.0',
      ms: 12,
    });
  });

  test('begins with its hour, which is how a day’s lines are told apart.', () => {
    const line = JSON.stringify(recordOf(sent(judged(mail())), about({})));
    expect(line.slice(0, 24)).toBe('{"hour":"2026-11-20T03",');
  });

  test('tells of the last question, and of the ending after it.', () => {
    const [question, moved] = [judged(CROWD), judged(mail({ bcc: known([]) }))];
    const record = recordOf(sent(moved), about({ draft: mail(), question, moved: true }));
    expect(record).toMatchObject({ verdict: 'block', end: 'moved', consent: 'none', personal: 60 });
  });

  test.each<[string, Policy['rules'][string], object, string]>([
    ['a click', {}, {}, 'click'],
    ['a reason', { override: 'reason' }, { reason: 'They asked for it.' }, 'reason'],
    ['a number', { override: 'number' }, { typed: 7 }, 'number'],
    [
      'ticks',
      { override: 'ticks' },
      { ticked: [...addressesOf(SEVEN), 'hidden@elsewhere.example'] },
      'ticks',
    ],
  ])('says that a yes was given with %s.', (_how, setting, brought, consent) => {
    const policy = { ...builtInPolicy(RULES), rules: { 'many-visible-recipients': setting } };
    const { challenge } = judged(SEVEN, policy);
    const agreed = judge(SEVEN, policy, {
      rules: RULES,
      nonce: 'n',
      consent: { challenge, ...brought },
    });
    expect(agreed.verdict).toBe('send');
    const record = recordOf(sent(agreed), about({ draft: SEVEN }));
    expect(record).toMatchObject({ end: 'agreed', consent });
    expect(JSON.stringify(record)).not.toContain('They asked');
  });

  test('calls agreed to what went without a question because the yes made a circle.', () => {
    const [question, quiet] = [judged(SEVEN), judged(mail())];
    const record = recordOf(sent(quiet), about({ draft: SEVEN, question, agreed: true }));
    expect(record).toMatchObject({ end: 'agreed', verdict: 'ask', consent: 'click' });
  });

  test('takes no mail for agreed to that the policy only monitors.', () => {
    const decision = judged(SEVEN, { ...builtInPolicy(RULES), monitor: true });
    expect(recordOf(sent(decision), about({ draft: SEVEN }))).toMatchObject({
      end: 'sent',
      verdict: 'note',
      monitored: 'ask',
      consent: 'none',
    });
  });

  test('says that nobody was asked where the organisation has stopped all asking.', () => {
    const outcome = { do: 'send', decision: judged(SEVEN), stopped: true } as const;
    expect(recordOf(outcome, about({ draft: SEVEN }))).toMatchObject({
      end: 'sent',
      verdict: 'ask',
      stopped: true,
      consent: 'none',
    });
  });

  test('calls a yes unknown where the client’s own alert offers one.', () => {
    const record = recordOf(stayed(judged(SEVEN)), about({ draft: SEVEN, unseen: true }));
    expect(record).toMatchObject({ end: 'stayed', consent: 'alert-unknown' });
  });

  test('says what could not be read, and what is wrong with the policy.', () => {
    const draft = mail({ to: { known: false, because: 'timed-out' } });
    const policy: Policy = { ...builtInPolicy(RULES), health: [{ kind: 'expired', on: '2026-11-01' }] };
    const record = recordOf(stayed(judged(draft, policy)), about({ draft }));
    expect(record).toMatchObject({ troubles: ['unread/to'], health: ['expired'], verdict: 'block' });
  });
});

describe('A record’s digests', () => {
  const digests = (of: Partial<Circumstances>): readonly string[] => {
    const { mail: name, digest } = recordOf(sent(judged(mail())), about(of));
    return [name, digest];
  };

  test('find the same mail again with the same key only.', () => {
    const draft = SEVEN;
    expect(digests({ draft })).toEqual(digests({ draft }));
    const [name, digest] = digests({ draft });
    const [otherName, otherDigest] = digests({ draft, key: 'another key' });
    expect(otherName).not.toBe(name);
    expect(otherDigest).not.toBe(digest);
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
  });

  test('differ with recipients and subject, while the mail stays the same one.', () => {
    const changed = { ...SEVEN, subject: known('Another') };
    const [name, digest] = digests({ draft: SEVEN });
    expect(digests({ draft: changed })[0]).toBe(name);
    expect(digests({ draft: changed })[1]).not.toBe(digest);
    expect(digests({ draft: { ...SEVEN, cc: known([]) } })[1]).not.toBe(digest);
  });

  test('are left out where there is no key or no mail: an unkeyed one could be guessed.', () => {
    expect(digests({ draft: SEVEN, key: '' })).toEqual(['', '']);
    expect(digests({ draft: undefined })).toEqual(['', '']);
  });
});

test('A record of whatever mail holds no address, name, list or subject of it.', () => {
  const secret = mail({
    to: [list('Parents of class 3'), ...CROWD_OF_NAMES],
    subject: known('Screening result of Hanako'),
    body: known('Dear Hanako'),
  });
  const line = JSON.stringify(recordOf(stayed(judged(secret)), about({ draft: secret })));
  for (const word of ['Parents', 'class 3', 'Hanako', 'Screening', 'Dear', 'canary', '@']) {
    expect(line).not.toContain(word);
  }
  fc.assert(
    fc.property(anyMail, (draft) => {
      const text = JSON.stringify(recordOf(stayed(judged(draft)), about({ draft })));
      expect(text).not.toMatch(/@|aya|ken|mari|Somebody|誰か|Choir|choir|Parents/);
    }),
  );
});

describe('The store of days', () => {
  const line = (hour: string, number = 0): string => JSON.stringify({ hour, number });

  test('has 31 places, and gives the same one to all hours of a day and another to the next.', () => {
    const days = Array.from({ length: 62 }, (_one, day) =>
      new Date(AT.getTime() + day * 86_400_000).toISOString().slice(0, 10),
    );
    const places = days.map((day) => placeOf(line(`${day}T00`)));
    expect(days.map((day) => placeOf(line(`${day}T23`)))).toEqual(places);
    expect(new Set(places.slice(0, 31)).size).toBe(31);
    expect(places.slice(31)).toEqual(places.slice(0, 31));
    expect(places.every((place) => place >= 0 && place < 31)).toBe(true);
  });

  test('adds to the lines of the day.', () => {
    const first = grown('', line('2026-11-20T03'));
    expect(first).toBe(line('2026-11-20T03'));
    expect(grown(first, line('2026-11-20T04')).split('\n')).toEqual([
      line('2026-11-20T03'),
      line('2026-11-20T04'),
    ]);
  });

  test('lets the lines of an earlier month go with the first of the new day.', () => {
    expect(grown(line('2026-10-20T03'), line('2026-11-20T03'))).toBe(line('2026-11-20T03'));
    expect(grown('half a li', line('2026-11-20T03'))).toBe(line('2026-11-20T03'));
  });

  test('holds the newest 400 lines of a day.', () => {
    let place = '';
    for (let number = 0; number < 500; number += 1) place = grown(place, line('2026-11-20T03', number));
    const lines = place.split('\n');
    expect(lines).toHaveLength(400);
    expect([lines[0], lines.at(-1)]).toEqual([line('2026-11-20T03', 100), line('2026-11-20T03', 499)]);
  });
});

const CROWD_OF_NAMES = Array.from({ length: 40 }, (_one, i) => `Hanako ${i} <canary${i}@gmail.com>`);

function judged(draft: Parameters<typeof judge>[0], policy: Policy = builtInPolicy(RULES)): Decision {
  return judge(draft, policy, { rules: RULES, nonce: 'n' });
}

function sent(decision: Decision): Outcome {
  return { do: 'send', decision };
}

function stayed(decision: Decision): Outcome {
  return { do: 'stay', because: 'person', decision };
}

function about(of: Partial<Circumstances>): Circumstances {
  return {
    at: AT,
    ms: 12,
    client: 'a client 1.0',
    version: '0.1.0',
    key: 'the sender’s own',
    draft: mail(),
    ...of,
  };
}

function addressesOf({ to }: typeof SEVEN): readonly string[] {
  return to.known ? to.value.map((one) => (one.kind === 'mailbox' ? one.address : '')) : [];
}
