import { expect, test } from 'vitest';
import { audienceOf, exposureOf } from '../../src/core/audience.ts';
import { crowd, draftOf, strangers } from '../../src/rules/example.ts';

test.each([1, 60, 500])('A crowd of %i is that many different people.', (count) => {
  const { people } = audienceOf(
    draftOf({ from: 'a@b.example', to: crowd(count, ['gmail.com', 'au.com']) }),
    [],
  );
  expect(exposureOf(people)).toEqual({ addresses: count, parties: count, personal: count });
});

test('Strangers are one party each, and none of them is a private person.', () => {
  const { people } = audienceOf(draftOf({ from: 'a@b.example', to: strangers(40) }), []);
  expect(exposureOf(people)).toEqual({ addresses: 40, parties: 40, personal: 0 });
});

test('A short form is read as name and address, or as an address alone.', () => {
  const draft = draftOf({ from: '佐藤 花子 <hanako@office.example>', to: ['taro@office.example'] });
  expect(draft.from).toEqual({
    known: true,
    value: { kind: 'mailbox', name: '佐藤 花子', address: 'hanako@office.example' },
  });
  expect(draft.to).toEqual({
    known: true,
    value: [{ kind: 'mailbox', name: '', address: 'taro@office.example' }],
  });
});
