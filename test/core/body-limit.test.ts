import { describe, expect, test } from 'vitest';
import { bodyOf, MOST_TEXT } from '../../src/core/body-limit.ts';
import { known } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { mail } from './drafts.ts';

const ATTACHED = 'Please find the minutes attached.\n';
const LINE = 'Nothing of interest stands in this line of a very long text.\n';

const LINES = 'a\n'.repeat(50_000);

test('Of a text of very many lines the first fifty thousand are looked at.', () => {
  expect(decide(LINES).bodyCutAt).toBeUndefined();
  expect(decide(`${LINES}b`).bodyCutAt).toBe(LINES.length);
});

describe('Of a text longer than a million characters', () => {
  test('the beginning is looked at, and the decision says how much that was.', () => {
    const decision = decide(ATTACHED + LINE.repeat(20_000));
    expect(decision.bodyCutAt).toBe(MOST_TEXT);
    expect(decision.findings.map(({ rule }) => rule)).toContain('missing-attachment');
  });

  test('what stands behind that is not judged, and the mail does not pass without a word.', () => {
    const decision = decide(LINE.repeat(20_000) + ATTACHED, 'colleague@office.example');
    expect(decision.findings).toEqual([]);
    expect(decision).toMatchObject({ verdict: 'note', bodyCutAt: MOST_TEXT });
  });

  test('a yes covers the part that was looked at.', () => {
    const text = ATTACHED + LINE.repeat(20_000);
    const { digest } = decide(text).challenge;
    expect(decide(`${text}more`).challenge.digest).toBe(digest);
    expect(decide(text.replace('minutes', 'invoice')).challenge.digest).not.toBe(digest);
  });

  test('no letter is cut in two.', () => {
    const { body } = bodyOf('𠮷'.repeat(MOST_TEXT));
    const odd = bodyOf(`a${'𠮷'.repeat(MOST_TEXT)}`);
    expect(body.known && body.value.length).toBe(MOST_TEXT);
    expect(odd.bodyCutAt).toBe(MOST_TEXT - 1);
  });
});

test('A text of a million characters is looked at whole, and nothing is said of it.', () => {
  const decision = decide('a'.repeat(MOST_TEXT), 'colleague@office.example');
  expect(decision.bodyCutAt).toBeUndefined();
  expect(decision.verdict).toBe('send');
});

function decide(text: string, to = 'someone@customer.example'): ReturnType<typeof judge> {
  const draft = mail({ to: [to], body: known(text) });
  return judge(draft, builtInPolicy(RULES), { rules: RULES, nonce: 'n' });
}
