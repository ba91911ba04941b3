import type { Person } from '../../core/audience.ts';
import type { Level } from '../../core/level.ts';
import { table } from '../../core/option.ts';
import { matches, parsePattern } from '../../core/pattern.ts';
import { defineRule } from '../../core/rule.ts';
import { texts } from './texts.ts';

/** Its one finding. */
export const grades = { unsuitable: 'ask' } as const satisfies { [grade: string]: Level };

/** Which sender suits which recipients; several rows for the same recipients: any of them does. */
export const options = {
  senders: table({ recipients: 'people', from: 'people' }),
};

/** What the sentences are made from. */
export type Facts = {
  readonly people: number;
  /** The address it would go out from. */
  readonly from: string;
  /** The senders that the policy wants for the first of these recipients. */
  readonly wanted: readonly string[];
  /** That recipient, as written. */
  readonly first: string;
};

export default defineRule({
  id: 'wrong-sender',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients'],
  grades,
  options,
  texts,

  *check(draft, options, audience) {
    if (options.senders.length === 0 || !draft.from.known) return;
    const from = draft.from.value.address;
    const wantedFor = (person: Person): readonly string[] =>
      options.senders.filter((row) => covers(row.recipients, person.address)).map((row) => row.from);
    const found = audience.people.filter((person) => {
      const wanted = wantedFor(person);
      return !person.own && wanted.length > 0 && !wanted.some((sender) => covers(sender, from));
    });
    const [first] = found;
    if (!first) return;
    yield {
      grade: 'unsuitable',
      about: found.map((person) => person.address),
      data: { people: found.length, from, wanted: wantedFor(first), first: first.address },
    };
  },
});

function covers(text: string, address: string): boolean {
  const pattern = parsePattern(text);
  return pattern.kind !== 'problem' && matches(pattern, address);
}
