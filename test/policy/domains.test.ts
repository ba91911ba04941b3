import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/policy/checks.ts';
import { RULES } from '../../src/rules/index.ts';

describe('The domains of a policy', () => {
  test('are ours, not ours below ours, and where each address is a person.', () => {
    const { content, problems } = checkContent(
      {
        format: 1,
        revision: 1,
        ourDomains: ['Rei-Univ.ac.jp', ' !coop.rei-univ.ac.jp'],
        personDomains: ['st.rei-univ.ac.jp'],
      },
      RULES,
    );
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      ourDomains: ['rei-univ.ac.jp'],
      notOurDomains: ['coop.rei-univ.ac.jp'],
      personDomains: ['st.rei-univ.ac.jp'],
    });
  });

  test.each(['!', '!a@b.example', '!!b.example', '!*.b.example'])(
    'are refused by their place where one is none: %s.',
    (domain) => {
      const { problems } = checkContent({ format: 1, revision: 1, ourDomains: ['a.example', domain] }, RULES);
      expect(problems.map(({ path }) => path)).toEqual(['ourDomains[1]']);
    },
  );

  test('are absent where nobody named any.', () => {
    const { content } = checkContent({ format: 1, revision: 1, ourDomains: ['a.example'] }, RULES);
    expect(content).not.toHaveProperty('notOurDomains');
    expect(content).not.toHaveProperty('personDomains');
  });
});
