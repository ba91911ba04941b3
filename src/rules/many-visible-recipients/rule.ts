import { proposeMove } from '../../core/action.ts';
import { type Audience, exposed, exposureOf, type Person } from '../../core/audience.ts';
import { bccShownBy, type Draft } from '../../core/draft.ts';
import type { Counts } from '../../core/finding.ts';
import type { Level } from '../../core/level.ts';
import { address, choice, number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first: of two that reach the same level the first is said. */
export const grades = {
  'many-personal': 'block',
  'very-many-parties': 'block',
  'very-many-visible': 'block',
  'several-parties': 'ask',
  'many-addresses': 'ask',
  'many-visible': 'ask',
  'many-colleagues': 'ask',
  'unknown-size': 'ask',
} as const satisfies { [grade: string]: Level };

/** Where each finding begins, and who is moved. */
export const options = {
  askParties: number({ default: 5, min: 2, max: 10_000, stricter: 'lower' }),
  askAddresses: number({ default: 20, min: 2, max: 10_000, stricter: 'lower' }),
  blockParties: number({ default: 30, min: 2, max: 10_000, stricter: 'lower' }),
  blockPersonal: number({ default: 10, min: 2, max: 10_000, stricter: 'lower' }),
  askVisible: number({ default: 50, min: 2, max: 100_000, stricter: 'lower' }),
  blockVisible: number({ default: 300, min: 2, max: 100_000, stricter: 'lower' }),
  askColleagues: number({ default: 100, min: 2, max: 100_000, stricter: 'lower' }),
  move: choice({ default: 'by-level', values: ['externals', 'by-level', 'everyone'] }),
  placeholder: address(),
};

/** What the sentences are made from. */
export type Facts = {
  /** The exposed people: external, visible, and new to the conversation. */
  readonly people: number;
  readonly parties: number;
  readonly personal: number;
  /** Some visible recipients were in the mail being answered; only the others count. */
  readonly joining: boolean;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
  /** What would show the Bcc recipients to everybody, '' where Bcc hides them. */
  readonly bccShownBy: 'encryption' | 'signature' | '';
  /** Visible lists whose members the client could not name. */
  readonly lists: readonly string[];
  /** So many of the exposed people get no mail: they are seen in Reply-To. */
  readonly replyTo: number;
};

export default defineRule({
  id: 'many-visible-recipients',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread'],
  grades,
  options,
  texts,

  *check(draft, options, audience) {
    // Attendees of an appointment always see one another, and there is no Bcc to move them to.
    if (draft.kind !== 'mail') return;
    const people = exposed(audience);
    const counts = exposureOf(people);
    const lists = audience.unknownLists.filter((list) => list.field !== 'bcc').map((list) => list.name);
    const replyTo = people.filter(isInReplyTo).length;
    const data = factsOf(draft, audience, counts, lists, replyTo);
    const about = people.map((person) => person.address);
    for (const grade of reached(counts, options)) yield { grade, about, counts, exposure: true, data };
    const colleagues = audience.people.filter(
      (person) => person.visible && person.internal && !person.own && !person.inThread && !person.isList,
    );
    if (colleagues.length >= options.askColleagues) {
      const all = Object.assign({}, data, { people: colleagues.length });
      yield { grade: 'many-colleagues', about: colleagues.map((person) => person.address), data: all };
    }
    // Without counts, and never among acquaintances: nobody knows who is in there.
    if (lists.length > 0) yield { grade: 'unknown-size', about: lists, data };
  },

  remedies(finding, draft, options, audience) {
    // Bcc hides nobody who stands in Reply-To.
    if (finding.exposure === true && exposed(audience).every(isInReplyTo)) return [];
    if (finding.grade === 'many-colleagues') {
      const move = proposeMove(draft, audience, 'everyone', options.placeholder);
      return move ? [move] : [];
    }
    const first = finding.level === 'block' ? 'everyone' : 'externals';
    const second = finding.level === 'block' ? 'externals' : 'everyone';
    // Without colleagues among them, everyone is the externals.
    const colleagues = audience.people.some((person) => person.visible && person.internal && !person.own);
    const both = colleagues ? ([first, second] as const) : ([first] as const);
    const offered = options.move === 'by-level' ? both : [options.move];
    return offered
      .map((whom) => proposeMove(draft, audience, whom, options.placeholder))
      .filter((move) => move !== undefined);
  },
});

/** At so few parties many addresses are still one customer's team: normal work. */
const ONE_PARTY = 1;

type Thresholds = {
  readonly [
    K in 'askParties' | 'askAddresses' | 'blockParties' | 'blockPersonal' | 'askVisible' | 'blockVisible'
  ]: number;
};

/** Every grade that applies, so that one the policy has switched off leaves the weaker ones standing. */
function* reached(
  counts: Counts,
  limits: Thresholds,
): Iterable<Exclude<keyof typeof grades, 'unknown-size' | 'many-colleagues'>> {
  if (counts.personal >= limits.blockPersonal) yield 'many-personal';
  if (counts.parties >= limits.blockParties) yield 'very-many-parties';
  if (counts.addresses >= limits.blockVisible) yield 'very-many-visible';
  if (counts.parties >= limits.askParties) yield 'several-parties';
  if (counts.addresses >= limits.askAddresses && counts.parties > ONE_PARTY) yield 'many-addresses';
  // One domain may be a school's or a club's: nobody writes to so many colleagues of one firm by name.
  if (counts.addresses >= limits.askVisible) yield 'many-visible';
}

function isInReplyTo(person: Person): boolean {
  return person.fields.length === 0;
}

function factsOf(
  draft: Draft,
  audience: Audience,
  counts: Counts,
  lists: readonly string[],
  replyTo: number,
): Facts {
  return {
    people: counts.addresses,
    parties: counts.parties,
    personal: counts.personal,
    joining: audience.people.some((person) => person.visible && !person.internal && person.inThread),
    outside: hasOrganisation(draft, audience),
    bccShownBy: bccShownBy(draft) || '',
    lists,
    replyTo,
  };
}
