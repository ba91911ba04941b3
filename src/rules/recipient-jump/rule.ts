import { peopleAnswered } from '../../content/quotation/quoted-people.ts';
import { type Audience, audienceOf } from '../../core/audience.ts';
import { type Draft, known } from '../../core/draft.ts';
import { headcount } from '../../core/headcount.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { type Context, defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  'beyond-confirmed': 'ask',
  'beyond-thread': 'ask',
  'beyond-subject': 'ask',
} as const satisfies { [grade: string]: Level };

/** How far a jump must go: both must be reached. */
export const options = {
  more: number({ default: 10, min: 1, max: 10_000, stricter: 'lower' }),
  times: number({ default: 5, min: 1, max: 1_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  /** External people now, and before. */
  readonly people: number;
  readonly before: number;
};

export default defineRule({
  id: 'recipient-jump',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread', 'subject', 'body'],
  grades,
  options,
  texts,

  *check(draft, options, audience, context) {
    const outside = audience.people.filter((person) => !person.internal);
    if (outside.length === 0) return;
    const people = headcount(outside, context.lists);
    const about = outside.map((person) => person.address);
    const crowds: readonly (readonly [keyof typeof grades, number | undefined])[] = [
      ['beyond-confirmed', most(draft, 'confirmed')],
      ['beyond-thread', peopleInThread(draft, audience, context)],
      ['beyond-subject', most(draft, 'same-subject')],
    ];
    for (const [grade, before] of crowds) {
      if (before === undefined) continue;
      // Nobody outside before counts as one: the first mail that leaves is no jump by itself.
      if (people - before < options.more || people < options.times * Math.max(1, before)) continue;
      yield { grade, about, data: { people, before } };
    }
  },
});

/** The external people of the mail being answered; unknown where that is, or where it answers none. */
function peopleInThread(draft: Draft, audience: Audience, context: Context): number | undefined {
  const answered = peopleAnswered(draft, audience) || [];
  if (answered.length === 0) return undefined;
  const to = answered.map((address) => ({ kind: 'mailbox' as const, name: '', address }));
  const before = Object.assign({}, draft, { to: known(to), cc: known([]), bcc: known([]) });
  const { people } = audienceOf(before, context.ourDomains, context);
  return headcount(
    people.filter((person) => !person.internal),
    context.lists,
  );
}

/** The largest earlier crowd of the kind: going back to one that was reached before is no jump. */
function most({ earlier = [] }: Draft, what: 'confirmed' | 'same-subject'): number | undefined {
  const crowds = earlier.filter((crowd) => crowd.what === what).map((crowd) => crowd.people);
  return crowds.length === 0 ? undefined : Math.max.apply(null, crowds);
}
