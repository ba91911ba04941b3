// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Policy } from '../../src/core/policy.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { mergedPolicy } from '../../src/policy/layers.ts';
import { RULES } from '../../src/rules/index.ts';
import { personalDocument } from '../../src/ui/options/personal-document.ts';
import { PERSONAL_WORDS } from '../../src/ui/options/personal-words.ts';
import { BUILT_IN } from './questions.ts';
import {
  buttons,
  choices,
  described,
  EXTERNAL,
  form,
  kept,
  level,
  MANY,
  of,
  open,
  option,
  organisation,
  pick,
  PAIR,
  press,
  read,
  says,
  settled,
  show,
  text,
  type,
} from './personal-form.ts';

const WORDS = PERSONAL_WORDS.en;
const visible = RULES.find((rule) => rule.id === MANY)!;

beforeEach(open);

describe('Without an organisation’s policy', () => {
  test('every rule has its title, what it notices and all four levels.', () => {
    show({ rules: RULES });
    for (const rule of RULES) {
      expect(form(rule.texts.en.title).textContent).toContain(rule.texts.en.summary);
      expect(choices(level(rule.id))).toEqual(['', 'off', 'note', 'ask', 'block']);
      expect(level(rule.id).value).toBe('');
    }
    expect(text()).toContain(WORDS.about.free);
    expect(level(MANY).options[0]?.textContent).toBe(WORDS.asDefault(WORDS.levels.block));
  });

  test('a level that is chosen is kept, and that is said.', async () => {
    show({});
    pick(level(EXTERNAL), 'ask');
    await says(WORDS.saved('External recipients'));
    expect(kept).toEqual([{ [EXTERNAL]: { level: 'ask' } }]);
    pick(level(EXTERNAL), '');
    await vi.waitFor(() => expect(kept).toEqual([{ [EXTERNAL]: { level: 'ask' } }, {}]));
  });

  test('two changes in a row are both kept, even before the first is written.', async () => {
    show({});
    pick(level(EXTERNAL), 'off');
    await settled();
    pick(level(MANY), 'ask');
    await vi.waitFor(() =>
      expect(kept.at(-1)).toEqual({ [EXTERNAL]: { level: 'off' }, [MANY]: { level: 'ask' } }),
    );
  });

  test('a number is kept once it is whole and in range; until then what was typed stays, with the reason.', async () => {
    show({});
    for (const wrong of ['1', '2.5', '', '20000']) {
      type(option('askParties'), wrong);
      await settled();
      expect(option('askParties').value).toBe(wrong);
      expect(option('askParties').getAttribute('aria-invalid')).toBe('true');
      expect(described(option('askParties'))).toBe(WORDS.outOfRange(2, 10_000));
      expect(kept).toEqual([]);
    }
    type(option('askParties'), '9');
    await vi.waitFor(() => expect(kept).toEqual([{ [MANY]: { options: { askParties: 9 } } }]));
    await settled();
    expect(option('askParties').getAttribute('aria-invalid')).toBe('false');
    expect(described(option('askParties'))).toBe('');
  });

  test('what is put back to the default is no wish any more.', async () => {
    show({ own: of({ [MANY]: { options: { askParties: 9 } } }) });
    type(option('askParties'), '5');
    await vi.waitFor(() => expect(kept).toEqual([{}]));
  });

  test('one rule is reset, or all of them; what stands in the store but not in the form stays until then.', async () => {
    show({
      own: of({
        [MANY]: { level: 'ask', override: 'reason', options: { askParties: 9 } },
        [EXTERNAL]: { level: 'off' },
      }),
    });
    pick(level(MANY), 'note');
    await vi.waitFor(() =>
      expect(kept.at(-1)).toEqual({
        [MANY]: { level: 'note', override: 'reason', options: { askParties: 9 } },
        [EXTERNAL]: { level: 'off' },
      }),
    );
    press(WORDS.toDefaultsThis(visible.texts.en.title));
    await vi.waitFor(() => expect(kept.at(-1)).toEqual({ [EXTERNAL]: { level: 'off' } }));
    expect(buttons()).not.toContain(WORDS.toDefaultsThis(visible.texts.en.title));
    show({ own: of({ [MANY]: { level: 'ask' }, [EXTERNAL]: { level: 'off' } }) }, true);
    press(WORDS.erase(2));
    await says(WORDS.eraseDone);
    expect(kept.at(-1)).toEqual({});
  });

  test('what could not be kept is said, and the form shows again what is in force.', async () => {
    show({ onChange: () => Promise.reject(new Error('The store does not answer.')) });
    pick(level(EXTERNAL), 'ask');
    await says(WORDS.notSaved);
    expect(level(EXTERNAL).value).toBe('');
  });
});

describe('Under an organisation’s policy that lets people tighten', () => {
  test('only stricter levels are offered, and what cannot become stricter is fixed.', () => {
    show({ policy: organisation({}) });
    expect(choices(level(EXTERNAL))).toEqual(['', 'ask', 'block']);
    expect(form(visible.texts.en.title).querySelector('select[id$="-level"]')).toBeNull();
    expect(form(visible.texts.en.title).textContent).toContain(WORDS.fixed.strictest(''));
    expect(text()).toContain('Whom to ask: Desk 119');
  });

  test('a number goes only as far as the organisation’s, and a choice has only what is stricter.', async () => {
    show({ policy: organisation({ [MANY]: { askParties: 4 } }) });
    expect([option('askParties').min, option('askParties').max]).toEqual(['2', '4']);
    expect(choices(option('move') as unknown as HTMLSelectElement)).toEqual(['by-level', 'everyone']);
    type(option('askParties'), '5');
    await settled();
    expect(described(option('askParties'))).toBe(WORDS.outOfRange(2, 4));
    expect(kept).toEqual([]);
  });

  test('what is locked is shown as it is, with who fixed it and whom to ask.', () => {
    show({ policy: organisation({}, { locked: [`rules.${EXTERNAL}`, `rules.${MANY}.askParties`] }) });
    const external = form('External recipients');
    expect(external.querySelector('select')).toBeNull();
    expect(external.textContent).toContain(WORDS.levels.note);
    expect(external.textContent).toContain(WORDS.fixed.locked('Desk 119'));
    expect(document.getElementById(`personal-${MANY}-askParties`)).toBeNull();
    expect(option('blockParties')).not.toBeNull();
  });

  test('an earlier choice that the organisation has overtaken is named as not in use.', () => {
    const own = of({ [MANY]: { options: { askParties: 9 } } });
    show({ policy: organisation({}), own });
    expect(form(visible.texts.en.title).textContent).toContain(WORDS.notTaken);
    expect(option('askParties').value).toBe('5');
    expect(form('External recipients').textContent).not.toContain(WORDS.notTaken);
  });

  test('the page says why the digest is another than the file’s, and only then.', () => {
    show({ policy: organisation({}) });
    expect(text()).not.toContain(WORDS.digest);
    show({ policy: organisation({}), own: of({ [EXTERNAL]: { level: 'ask' } }) }, true);
    expect(text()).toContain(WORDS.digest);
  });

  test('nothing that the form offers is refused by the merge.', () => {
    const policy = organisation({ [MANY]: { level: 'ask', askParties: 4, move: 'externals' } });
    show({ policy, rules: RULES });
    for (const rule of RULES) {
      const select = document.querySelector<HTMLSelectElement>(`#personal-${rule.id}-level`);
      for (const offered of select ? choices(select).slice(1) : []) {
        const own = read({ format: 1, revision: 1, rules: { [rule.id]: { level: offered } } }, 'personal');
        const merged = mergedPolicy(policy, own, RULES);
        expect([offered, merged.notTaken]).toEqual([offered, []]);
        expect(merged.policy.sha256).not.toBe(policy.sha256);
      }
    }
    expect(choices(level(EXTERNAL)).length + choices(level(MANY)).length).toBe(5);
  });
});

describe('Where nothing can be chosen', () => {
  test.each([
    ['the policy knows no personal layer', () => organisation({}, { personal: 'none' }), WORDS.about.none],
    ['everything is locked', () => organisation({}, { locked: true }), WORDS.about.none],
    [
      'the policy cannot be read',
      () => ({ ...BUILT_IN, state: 'unreadable' as const, organisation: true, contact: 'Desk 119' }),
      WORDS.about.unreadable,
    ],
  ])('because %s, the levels in force are listed and it is said whom to ask.', (_, policy, sentence) => {
    show({ policy: policy() });
    expect(text()).toContain(sentence('Desk 119'));
    expect(document.querySelectorAll('select, input, textarea, button')).toHaveLength(0);
    expect([...document.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(
      PAIR.map((rule) => WORDS.levels[rule.id === MANY ? 'block' : 'note']),
    );
  });

  test('settings of an earlier day are said to be there without effect, and can be erased.', async () => {
    show({
      policy: organisation({}, { personal: 'none' }),
      own: of({ [EXTERNAL]: { level: 'ask' } }),
    });
    expect(text()).toContain(WORDS.notInForce);
    press(WORDS.erase(1));
    await says(WORDS.eraseDone);
    expect(kept).toEqual([{}]);
  });
});

describe('A store that', () => {
  test('is damaged: nothing of it is in force, that is said, and it can be erased or chosen anew.', async () => {
    show({ own: { state: 'corrupt' } });
    expect(text()).toContain(WORDS.corrupt);
    press(WORDS.eraseCorrupt);
    await says(WORDS.eraseDone);
    pick(level(EXTERNAL), 'ask');
    await vi.waitFor(() => expect(kept).toEqual([{}, { [EXTERNAL]: { level: 'ask' } }]));
  });

  test('does not answer: nothing can be chosen that would write over what may be there.', () => {
    show({ own: { state: 'failed' } });
    expect(text()).toContain(WORDS.failed);
    expect(document.querySelectorAll('select, input, button')).toHaveLength(0);
  });

  test('knows more than this version: how much is left out is said.', () => {
    show({ own: { state: 'read', settings: {}, leftOut: 2 } });
    expect(text()).toContain(WORDS.leftOut(2));
  });
});

test.each(LANGUAGES)('Every control has a name of its own (%s).', (language) => {
  show({ language, rules: RULES });
  const names = [...document.querySelectorAll<HTMLInputElement>('select, input, textarea')].map(
    (control) => control.labels?.[0]?.textContent ?? '',
  );
  expect(names.length).toBeGreaterThan(RULES.length - 1);
  expect(names).not.toContain('');
  if (language === 'en') expect(text()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test('What is kept is read again as it was.', () => {
  const settings: Policy['rules'] = {
    [MANY]: {
      level: 'ask',
      findings: { 'many-addresses': 'block' },
      circles: false,
      options: { askParties: 3 },
    },
    [EXTERNAL]: { level: 'off' },
  };
  expect(read(personalDocument(settings), 'personal').rules).toEqual(settings);
});
