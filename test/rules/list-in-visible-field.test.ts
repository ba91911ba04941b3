import { describe, expect, test } from 'vitest';
import { afterMove } from '../../src/core/action.ts';
import { type Draft, known } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import type { NamedList } from '../../src/core/policy.ts';
import { sentencesOf } from '../../src/core/rule.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { crowd, draftOf, type ExampleMail } from '../../src/rules/example.ts';
import rule from '../../src/rules/list-in-visible-field/rule.ts';

const OFFICE = 'sato@office.example';
const RUNNERS: NamedList = {
  address: 'runners@office.example',
  name: 'ランナー全員',
  size: 1_200,
  tags: ['bcc-only'],
};

describe('The move of a list that belongs in Bcc', () => {
  test.each<[string, ExampleMail]>([
    ['alone in To', { from: OFFICE, to: [RUNNERS.address] }],
    [
      'beside others',
      { from: OFFICE, to: crowd(2, 'customer.example'), cc: [RUNNERS.address, 'kato@office.example'] },
    ],
    [
      'opened by the client',
      { from: OFFICE, to: [{ list: 'ランナー全員', members: crowd(3, 'gmail.com') }, OFFICE] },
    ],
  ])('moves the list and nobody else: %s.', (_where, mail) => {
    const draft = draftOf(mail);
    const [action] = judged(draft).actions;
    if (!action || !draft.to.known || !draft.cc.known || !draft.bcc.known) throw new Error('nothing to move');
    const fields = afterMove({ to: draft.to.value, cc: draft.cc.value, bcc: draft.bcc.value }, action);
    expect(fields.bcc).toHaveLength(1);
    expect(fields.to.length).toBeGreaterThan(0);
    const entries = draft.to.value.length + draft.cc.value.length;
    const filled = draft.to.value.length === 1 && draft.cc.value.length === 0 ? 1 : 0;
    expect(fields.to.length + fields.cc.length).toBe(entries - 1 + filled);
    const moved = { ...draft, to: known(fields.to), cc: known(fields.cc), bcc: known(fields.bcc) };
    expect(judged(moved).findings).toEqual([]);
  });

  test('gives an empty To the From address.', () => {
    expect(judged(draftOf({ from: OFFICE, to: [RUNNERS.address] })).actions[0]?.placeholder).toBe(OFFICE);
  });

  test('is not proposed for an invitation, which has no Bcc, and the advice does not speak of it.', () => {
    const draft: Draft = { ...draftOf({ from: OFFICE, to: [RUNNERS.address] }), kind: 'appointment' };
    expect(judged(draft).actions).toEqual([]);
    expect(said(draft).advice).toContain('in a mail of its own');
  });
});

describe('A list outside', () => {
  test('is known where the client says that it is one, whatever its address.', () => {
    const mailbox = { kind: 'mailbox' as const, name: '', address: 'project@customer.example' };
    const draft = draftOf({ from: OFFICE });
    expect(judged({ ...draft, to: known([mailbox]) }).findings).toEqual([]);
    const found = judged({ ...draft, to: known([{ ...mailbox, isList: true }]) }).findings;
    expect(found.map((finding) => `${finding.grade}/${finding.level}`)).toEqual(['external-list/note']);
  });
});

describe('The number of people behind a list', () => {
  test('is said in the headline.', () => {
    expect(said(draftOf({ from: OFFICE, to: [RUNNERS.address] })).found).toContain('about 1,200 people');
  });

  test('is at least what is known, where one of two lists has no size.', () => {
    const other: NamedList = { address: 'other@office.example', tags: ['bcc-only'] };
    const draft = draftOf({ from: OFFICE, to: [RUNNERS.address, other.address] });
    expect(said(draft, [RUNNERS, other]).found).toContain('at least about 1,200 people');
  });

  test('is not said where nobody knows it.', () => {
    const other: NamedList = { address: 'other@office.example', tags: ['bcc-only'] };
    expect(said(draftOf({ from: OFFICE, to: [other.address] }), [other]).found).not.toMatch(/\d/);
  });
});

function judged(draft: Draft, lists: readonly NamedList[] = [RUNNERS]): ReturnType<typeof judge> {
  return judge(draft, { ...builtInPolicy([rule]), lists }, { rules: [rule], nonce: 'test' });
}

function said(draft: Draft, lists?: readonly NamedList[]): { found: string; advice: string } {
  const [finding] = judged(draft, lists).findings;
  const sentences = finding && sentencesOf(finding, [rule], 'en');
  if (!sentences) throw new Error('Nothing was said.');
  return sentences;
}
