import { expect, test } from 'vitest';
import { nearest } from '../../src/policy/nearest.ts';

test.each([
  ['askPartys', ['askParties', 'askAddresses', 'blockParties'], 'askParties'],
  ['AskParties', ['askParties', 'askAddresses'], 'askParties'],
  ['blockParties', ['askParties', 'blockParties'], 'blockParties'],
  ['many-visible-recipient', ['external-recipients', 'many-visible-recipients'], 'many-visible-recipients'],
  ['aks', ['ask', 'off', 'note', 'block'], undefined],
  ['of', ['ask', 'off', 'note', 'block'], 'off'],
  ['stop', ['ask', 'off', 'note', 'block'], undefined],
  ['', ['ask'], undefined],
  ['anything', [], undefined],
])('"%s" among %j was meant to be %s.', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
