import { describe, expect, it } from 'vitest';
import { parseRecipients, parseSender, recipientText } from '../../src/playground/recipient-text.ts';

describe('Typed recipients', () => {
  it.each([
    ['a@alpha.example, b@beta.example', ['a@alpha.example', 'b@beta.example']],
    ['a@alpha.example; b@beta.example', ['a@alpha.example', 'b@beta.example']],
    ['a@alpha.example\nb@beta.example,\n\n', ['a@alpha.example', 'b@beta.example']],
    ['佐藤 太郎 <a@alpha.example>', ['a@alpha.example']],
    ['"Suzuki, Hanako" <a@alpha.example>', ['a@alpha.example']],
  ])('are divided as people divide them: %j', (text, wanted) => {
    expect(parseRecipients(text).map((one) => (one.kind === 'mailbox' ? one.address : one.kind))).toEqual(
      wanted,
    );
  });

  it.each(['', '  ', ',', '\n'])('may be none: %j', (text) => {
    expect(parseRecipients(text)).toEqual([]);
  });

  it('may be lists, of known members or not', () => {
    const [choir, board] = parseRecipients('Choir: a@alpha.example, b@beta.example;, Board:;');
    expect(choir).toMatchObject({
      kind: 'list',
      name: 'Choir',
      members: { known: true, value: { length: 2 } },
    });
    expect(board).toMatchObject({ kind: 'list', name: 'Board', members: { known: false } });
  });

  it.each(['tanaka', 'tanaka@', 'tanaka@office'])(
    'stay as they were written where they are no address: %s',
    (text) => {
      expect(parseRecipients(text)).toEqual([{ kind: 'unresolved', text }]);
    },
  );

  it.each([
    'a@alpha.example, 佐藤 <b@beta.example>',
    '"Suzuki, Hanako" <a@alpha.example>',
    '"He said \\"hi\\"" <a@alpha.example>',
    'Choir: a@alpha.example, 佐藤 <b@beta.example>;, c@gamma.example',
    'Board:;, c@gamma.example',
    'tanaka, c@gamma.example',
  ])('are the same after they were written and read again: %s', (text) => {
    const read = parseRecipients(text);
    expect(parseRecipients(recipientText(read))).toEqual(read);
  });

  it('keep an odd sender, so that it is seen', () => {
    expect(parseSender('nobody')).toEqual({ kind: 'mailbox', name: '', address: 'nobody' });
    expect(parseSender('佐藤 <a@alpha.example>')).toEqual({
      kind: 'mailbox',
      name: '佐藤',
      address: 'a@alpha.example',
    });
  });
});
