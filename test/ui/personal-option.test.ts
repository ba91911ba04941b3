// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { flag, list, number } from '../../src/core/option.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { PERSONAL_WORDS } from '../../src/ui/options/personal-words.ts';
import { described, kept, MANY, open, option, organisation, settled, show, type } from './personal-form.ts';

const WORDS = PERSONAL_WORDS.en;
const visible = RULES.find((rule) => rule.id === MANY)!;
beforeEach(open);

describe('A flag and a list of a rule', () => {
  const rule: AnyRule = {
    ...visible,
    options: {
      strict: flag({ default: false, stricter: true }),
      words: list({ default: [], of: 'words', stricter: 'more' }),
      friends: list({ default: [], of: 'people', stricter: 'fewer' }),
      parties: number({ default: 5, min: 2, max: 9, stricter: 'higher' }),
    },
    texts: {
      ...visible.texts,
      en: {
        ...visible.texts.en,
        options: { strict: 'Be strict.', words: 'The words.', friends: 'The friends.', parties: 'How many.' },
      },
    },
  };
  const under = (settings: object): Policy => ({
    ...organisation({}),
    rules: { [MANY]: { options: settings as never } },
  });

  test('are a box to tick and a field with one text a line.', async () => {
    show({ rules: [rule] });
    option('strict').click();
    await vi.waitFor(() => expect(kept.at(-1)).toEqual({ [MANY]: { options: { strict: true } } }));
    type(option('words'), ' secret \n\nsecret\nplan');
    await vi.waitFor(() =>
      expect(kept.at(-1)).toEqual({ [MANY]: { options: { strict: true, words: ['secret', 'plan'] } } }),
    );
  });

  test('are refused with a reason where an entry is no address and no domain.', async () => {
    show({ rules: [rule] });
    type(option('friends'), 'partner.example\nnot an address');
    await settled();
    expect(described(option('friends'))).toContain(WORDS.badEntries);
    expect(option('friends').value).toBe('partner.example\nnot an address');
    expect(kept).toEqual([]);
  });

  test('take nothing out of an organisation’s list that makes it notice more, and add nothing to one that makes it notice less.', async () => {
    show({ rules: [rule], policy: under({ words: ['secret'], friends: ['a.example', 'b.example'] }) });
    type(option('words'), 'plan');
    await settled();
    expect(described(option('words'))).toContain(WORDS.tooLoose);
    type(option('friends'), 'a.example\nb.example\nc.example');
    await settled();
    expect(described(option('friends'))).toContain(WORDS.tooLoose);
    expect(kept).toEqual([]);
    type(option('words'), 'secret\nplan');
    await settled();
    type(option('friends'), 'a.example');
    await vi.waitFor(() =>
      expect(kept.at(-1)).toEqual({
        [MANY]: { options: { words: ['secret', 'plan'], friends: ['a.example'] } },
      }),
    );
  });

  test('are fixed where the organisation’s value is the strictest there is.', () => {
    show({ rules: [rule], policy: under({ strict: true, parties: 9 }) });
    const fixed = [...document.querySelectorAll('.fixed')].map((one) => one.textContent);
    const { strictest } = WORDS.fixed;
    expect(fixed).toEqual([
      `${WORDS.level}${WORDS.levels.block}${strictest('')}`,
      `Be strict.${WORDS.yes}${strictest('')}`,
      `The friends.${WORDS.entries(0)}${strictest('')}`,
      `How many.9${strictest('')}`,
    ]);
  });
});
