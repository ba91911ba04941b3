import type { Level } from '../../core/level.ts';
import { list } from '../../core/option.ts';
import { matches, parsePattern } from '../../core/pattern.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Its one finding. */
export const grades = { forbidden: 'block' } as const satisfies { [grade: string]: Level };

/** Whom no mail may go to. */
export const options = {
  recipients: list({ default: [], of: 'people', stricter: 'more' }),
};

/** What the sentences are made from. */
export type Facts = {
  readonly people: number;
  /** The first few addresses, as written. */
  readonly addresses: readonly string[];
};

export default defineRule({
  id: 'forbidden-recipients',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(_draft, options, audience) {
    if (options.recipients.length === 0) return;
    const patterns = options.recipients.map(parsePattern);
    const found = audience.people
      .filter((person) =>
        patterns.some((pattern) => pattern.kind !== 'problem' && matches(pattern, person.address)),
      )
      .map((person) => person.address);
    if (found.length === 0) return;
    yield {
      grade: 'forbidden',
      about: found,
      data: { people: found.length, addresses: found.slice(0, NAMED) },
    };
  },
});

/** A sentence with more addresses than this is not read. */
const NAMED = 3;
