import { expect, it } from 'vitest';
import { known } from '../../src/core/draft.ts';
import { RULES } from '../../src/rules/index.ts';
import { viewOf } from '../../src/ui/prompt/view.ts';
import { questionOf, winners } from './questions.ts';

it('A prompt says among its notes how much of a very long text was looked at', () => {
  const question = questionOf({ to: known(winners(60)), body: known('Words\n'.repeat(60_000)) });
  const notes = (['ja', 'en'] as const).map((language) =>
    viewOf(question, { language, rules: RULES, sends: true }).notes.map((note) => note.found),
  );
  expect(notes[0]).toContain('本文は、はじめの300,000文字だけを確認しました');
  expect(notes[1]).toContain('Only the first 300,000 characters of the text were checked');
});
