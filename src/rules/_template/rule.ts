import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Its findings with their default levels, most harmful first. */
export const grades = { found: 'note' } as const satisfies { [grade: string]: Level };

/** What a policy may set; a new kind of option belongs in `core/option.ts`. */
export const options = {
  atLeast: number({ default: 100, min: 1, max: 10_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = { readonly characters: number };

export default defineRule({
  id: '_template',
  since: '0.1.0',
  harm: 'lacks',
  needs: ['subject'],
  grades,
  options,
  texts,

  *check(draft, options) {
    // What could not be read is unknown, not empty: say nothing, or say that it is not known.
    if (!draft.subject.known) return;
    const characters = draft.subject.value.length;
    if (characters >= options.atLeast) yield { grade: 'found', about: [], data: { characters } };
  },
});
