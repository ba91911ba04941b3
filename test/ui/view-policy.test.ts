import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/draft.ts';
import type { Policy } from '../../src/core/policy.ts';
import { LANGUAGES } from '../../src/core/rule.ts';
import { RULES } from '../../src/rules/index.ts';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { organisations, questionOf, winners } from './questions.ts';

const MANY = 'many-visible-recipients';

describe('The view of a question under a policy that is not well', () => {
  const policy: Policy = {
    ...organisations(),
    health: [{ kind: 'missing', received: '2026-11-20' }, { kind: 'changed' }],
  };

  it.each(LANGUAGES)('says below the question what is wrong with it and whom to ask (%s)', (language) => {
    const question = questionOf({ to: known(winners(60)) }, policy);
    const view = viewOf(question, { language, rules: RULES, sends: true });
    const well = viewOf(questionOf({ to: known(winners(60)) }, organisations()), {
      language,
      rules: RULES,
      sends: true,
    });
    expect(view.headline).toBe(well.headline);
    expect(view.further.map(({ id, level }) => [id, level])).toEqual([
      ['policy/missing', 'note'],
      ['policy/changed', 'note'],
    ]);
    expect(view.further[0]?.why).toContain('2026-11-20');
    expect(view.further[0]?.advice).toContain(policy.contact);
    expect(view.labels.details).toBe(well.labels.details);
  });
});

describe('The view of a question that exemptions have made smaller', () => {
  const policy: Policy = {
    ...organisations({ options: { askParties: 2 } }),
    exemptions: [{ index: 0, rules: [MANY], domains: ['gmail.com'], reason: 'They asked for it.' }],
  };
  const people = winners(12).concat(
    ['a@one.example', 'b@two.example'].map((address) => ({ kind: 'mailbox', name: '', address })),
  );

  it.each(LANGUAGES)(
    'tells among the notes what was left out, by the rule’s title and the reason (%s)',
    (language) => {
      const question = questionOf({ to: known(people) }, policy);
      const view = viewOf(question, { language, rules: RULES, sends: true });
      expect(view.headline).toMatch(/2/);
      const note = view.notes.find(({ id }) => id === `exempted/${MANY}`);
      const title = RULES.find(({ id }) => id === MANY)?.texts[language].title ?? '';
      expect(note?.found).toContain(title);
      expect(note?.why).toContain('They asked for it.');
      expect(view.labels.details).toContain(String(view.notes.length));
    },
  );

  it('calls a rule it does not know by its name', () => {
    const question = questionOf({ to: known(people) }, policy);
    const view = viewOf(question, { language: 'en', rules: [], sends: true });
    expect(view.notes.map(({ found }) => found).join()).toContain(MANY);
  });
});
