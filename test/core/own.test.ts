import { describe, expect, test } from 'vitest';
import { audienceOf } from '../../src/core/audience.ts';
import { mayListOwn, NO_OWN, ownIn, withOwn, withUsed } from '../../src/core/own.ts';
import { draftOf } from '../../src/rules/example.ts';
import { policyOf } from './stub-rules.ts';

const OFFICE = 'sato@office.example';
const DRAFT = draftOf({
  from: OFFICE,
  to: ['佐藤 <Sato.Taro+list@gmail.com>'],
  cc: ['info@shared.example', 'tanaka@customer.example'],
});

describe('An own address besides From', () => {
  test.each([
    ['is listed', withOwn(DRAFT, { ...NO_OWN, listed: ['satotaro@gmail.com', 'INFO@shared.example'] })],
    [
      'is one of the client’s accounts',
      withOwn(DRAFT, NO_OWN, ['satotaro@gmail.com', 'info@shared.example']),
    ],
    [
      'was sent from before',
      withOwn(
        DRAFT,
        ['satotaro@gmail.com', 'info@shared.example', OFFICE].reduce(
          (own, one) => withUsed(own, one, 'secret'),
          NO_OWN,
        ),
      ),
    ],
  ])('that %s is nobody else.', (_how, draft) => {
    const others = audienceOf(draft, []).people.filter((person) => !person.own);
    expect(others.map(({ address, internal }) => [address, internal])).toEqual([
      ['tanaka@customer.example', false],
    ]);
  });

  test('makes nobody else of its domain a colleague.', () => {
    const own = { ...NO_OWN, listed: ['info@customer.example'] };
    const { people } = audienceOf(withOwn(DRAFT, own), []);
    expect(people.find(({ address }) => address === 'tanaka@customer.example')?.internal).toBe(false);
  });

  test('is kept as a digest where mail was sent from it, once, and the last fifty of them.', () => {
    const one = withUsed(NO_OWN, OFFICE, 'secret');
    expect(JSON.stringify(one)).not.toMatch(/sato|office/);
    expect(withUsed(one, 'SATO@office.example', 'another')).toBe(one);
    const many = Array.from({ length: 60 }, (_, index) => `me${index}@office.example`);
    expect(many.reduce((own, address) => withUsed(own, address, 'x'), one).used).toHaveLength(50);
  });
});

test('What a store has is read as far as it can be, and no more than twenty addresses of a list.', () => {
  for (const broken of [undefined, null, 'text', 4, { listed: 'a@b.example', used: ['x'] }])
    expect(ownIn(broken)).toEqual(NO_OWN);
  const listed = Array.from({ length: 30 }, (_, index) => `me${index}@office.example`);
  expect(ownIn({ listed: ['no address', 4, ...listed] }).listed).toEqual(listed.slice(0, 20));
});

test.each([
  [{ organisation: false }, true],
  [{ organisation: true }, false],
  [{ organisation: true, personal: 'none' }, false],
  [{ organisation: true, personal: 'tighten' }, true],
] as const)('A list counts under a policy of %j: %s.', (of, counts) => {
  expect(mayListOwn(policyOf(of))).toBe(counts);
});
