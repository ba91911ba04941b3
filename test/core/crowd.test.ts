import { describe, expect, test } from 'vitest';
import {
  areMany,
  type Crowds,
  crowdsIn,
  newcomersTo,
  NO_CROWDS,
  sizeOf,
  withCrowd,
} from '../../src/core/crowd.ts';

const TODAY = new Date('2026-11-28T09:00:00Z');
const ROOM = { today: TODAY, key: 'secret', most: 100_000 };
const LIST = people('list', 911);

describe('A confirmed crowd', () => {
  test('is kept without anybody’s address, in four characters for each.', () => {
    const kept = JSON.stringify(confirmed(LIST));
    expect(kept).not.toMatch(/@|list|example/);
    expect(kept.length).toBeLessThan(911 * 4 + 100);
  });

  test('is found again by whoever has its key, in any order, and not under another key.', () => {
    const crowds = confirmed(LIST);
    expect(found(crowds, LIST.toReversed())).toEqual([]);
    expect(found({ ...crowds, key: 'another' }, LIST)?.length).toBeGreaterThan(900);
  });

  test('tells who is new, and never takes a thousand strangers for its people.', () => {
    const strangers = people('stranger', 1_000);
    const strange = found(confirmed(LIST), [...LIST.slice(150), ...strangers]);
    expect(strange?.length).toBeGreaterThanOrEqual(998);
    expect(strangers).toEqual(expect.arrayContaining([...(strange ?? [])]));
  });

  test('is compared as a whole: of several the closest counts, never all of them together.', () => {
    const crowds = confirmed(people('a', 300), people('b', 300));
    expect(found(crowds, people('b', 300))).toEqual([]);
    expect(found(crowds, [...people('a', 300), ...people('b', 300)])).toHaveLength(300);
  });

  test('takes the place of those that it makes needless, and leaves others standing.', () => {
    const crowds = confirmed(LIST, people('other', 250), [...LIST.slice(150), ...people('new', 150)]);
    expect(crowds.crowds.map(sizeOf)).toEqual([911, 250, 911]);
    const again = confirmed(LIST, people('other', 250), [...LIST.slice(30), ...people('new', 30)]);
    expect(again.crowds.map(sizeOf)).toEqual([250, 911]);
  });

  test('pushes out the oldest where there is no room, and is not kept where it alone is too large.', () => {
    const most = 1_000 * 4;
    const first = withCrowd(NO_CROWDS, people('a', 600), { ...ROOM, most }) ?? NO_CROWDS;
    const second = withCrowd(first, people('b', 600), { ...ROOM, most });
    expect(second?.crowds.map(sizeOf)).toEqual([600]);
    expect(second && found(second, people('b', 600))).toEqual([]);
    expect(withCrowd(first, people('c', 1_001), { ...ROOM, most })).toBeUndefined();
  });

  test('counts for 180 days, and nothing counts that is no crowd.', () => {
    const kept = confirmed(LIST);
    expect(crowdsIn(kept, new Date('2027-05-26T00:00:00Z')).crowds).toHaveLength(1);
    expect(crowdsIn(kept, new Date('2027-05-28T00:00:00Z')).crowds).toEqual([]);
    for (const broken of [
      undefined,
      null,
      'text',
      [],
      { crowds: kept.crowds },
      { key: '', crowds: kept.crowds },
      { key: 'secret', crowds: [{ people: 'abc', remembered: '2026-11-28' }] },
      { key: 'secret', crowds: [{ people: 'abcd', remembered: 'some day' }, { people: 4 }, null] },
    ])
      expect(crowdsIn(broken, TODAY).crowds, JSON.stringify(broken)).toEqual([]);
    expect(found(NO_CROWDS, LIST)).toBeUndefined();
  });
});

test.each([
  [19, 100, false],
  [20, 200, true],
  [20, 201, false],
  [30, 911, false],
  [91, 911, false],
  [92, 911, true],
  [150, 911, true],
])('%i new ones of %i are another crowd: %s.', (newcomers, all, many) => {
  expect(areMany(newcomers, all)).toBe(many);
});

function confirmed(...crowds: readonly (readonly string[])[]): Crowds {
  return crowds.reduce<Crowds>((before, one) => withCrowd(before, one, ROOM) ?? before, NO_CROWDS);
}

function people(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}@members.example`);
}

function found(crowds: Crowds, people: readonly string[]): readonly string[] | undefined {
  return newcomersTo(
    crowds,
    people.map((canonical) => ({ canonical })),
  )?.map(({ canonical }) => canonical);
}
