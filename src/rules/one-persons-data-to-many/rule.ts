import { wordsToOne } from '../../content/text/conversation.ts';
import { greetingOf } from '../../content/greeting/greeting.ts';
import { hasListAddress } from '../../content/text/list-address.ts';
import { ownTextIn } from '../../content/text/own-text.ts';
import { greetedPersonIn, unfilledGreetingOf } from '../../content/personal-data/addressee.ts';
import { singlePersonsDataOf } from '../../content/personal-data/draft-data.ts';
import type { SingleKind } from '../../content/personal-data/single.ts';
import { canonical } from '../../core/address.ts';
import { type Audience, exposureOf, type Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { type Context, defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** The findings, most harmful first. */
export const grades = {
  'one-person-to-crowd': 'block',
  'data-to-several': 'ask',
  'data-to-list': 'ask',
  'greeting-to-several': 'ask',
  'unfilled-greeting': 'ask',
  'conversation-to-crowd': 'ask',
} as const satisfies { [grade: string]: Level };

/** From how many on it is not meant for them all. */
export const options = {
  askParties: number({ default: 3, min: 2, max: 10_000, stricter: 'lower' }),
  blockRecipients: number({ default: 30, min: 2, max: 100_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  /** The one who is greeted, or the gap for a name, as written; '' where nobody is. */
  readonly greeted: string;
  /** What is told of one person; '' where it is the greeting alone. */
  readonly told: SingleKind | '';
  /** Words to one reader, where nobody is greeted and nothing told; else ''. */
  readonly words: string;
  /** External recipients, those in Bcc and the known members of lists included. */
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
};

export default defineRule({
  id: 'one-persons-data-to-many',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread', 'subject', 'body'],
  grades,
  options,
  texts,

  *check(draft, options, audience, context) {
    const own = draft.kind === 'mail' ? ownTextIn(draft) : undefined;
    if (!own) return;
    const { text, quoted } = own;
    const subject = draft.subject.known ? draft.subject.value : '';
    const isAnswer = isReply(draft, subject, quoted);
    const lists = isAnswer ? listsIn(audience, context) : [];
    const told = lists.length > 0 ? singlePersonsDataOf(draft) : undefined;
    if (told !== undefined && told !== 'reference' && told !== 'outcome') {
      const data = { greeted: '', told, words: '', people: lists.length, outside: false };
      yield { grade: 'data-to-list', about: lists.map((list) => list.address), data };
    }
    const crowd = crowdOf(audience, context);
    // A reply to those who were there already tells nobody anything new about whom it is for.
    if (crowd.people.every((person) => person.inThread)) return;
    if (crowd.size < Math.min(options.askParties, options.blockRecipients)) return;
    const greeted = greetedPersonIn(text);
    const single = singlePersonsDataOf(draft);
    const unfilled = greeted === undefined ? unfilledGreetingOf(text) : undefined;
    const isHidden =
      crowd.hiddenParties >= options.askParties ||
      (crowd.hiddenSize >= options.blockRecipients && crowd.hiddenParties > 1);
    const isTogether =
      sideBySide(crowd.people) >= options.askParties || crowd.parties >= options.blockRecipients;
    const isMisgreeted = greeted !== undefined && (isHidden || (!isAnswer && isTogether));
    const isMisdirected =
      crowd.parties >= options.askParties &&
      single !== undefined &&
      isAboutOne(single, greeted, isHidden, crowd.personal >= options.askParties);
    const isSaid = isMisgreeted || isMisdirected || unfilled !== undefined;
    const isManyHidden = crowd.hiddenSize >= CROWD && crowd.hiddenParties >= options.askParties;
    // Whoever greets and names no person greets many, or whoever reads it.
    const words = !isSaid && isManyHidden && !greetingOf(text) ? wordsToOne(text) : undefined;
    const data: Facts = {
      greeted: greeted || unfilled || '',
      told: isMisdirected ? single : '',
      words: words || '',
      people: crowd.size,
      outside: hasOrganisation(draft, audience),
    };
    const about = crowd.people.map((person) => person.address);
    const isCrowd = crowd.size >= options.blockRecipients && crowd.parties > 1;
    if (isCrowd && (isMisgreeted || isMisdirected)) yield { grade: 'one-person-to-crowd', about, data };
    if (isMisdirected) yield { grade: 'data-to-several', about, data };
    if (isMisgreeted) yield { grade: 'greeting-to-several', about, data };
    if (unfilled !== undefined && crowd.parties >= options.askParties)
      yield { grade: 'unfilled-greeting', about, data };
    if (words !== undefined) yield { grade: 'conversation-to-crowd', about, data };
  },
});

/** From so many in Bcc on a text that speaks with one reader was not meant for them. */
const CROWD = 10;

interface Crowd {
  /** The external recipients, in whichever field. */
  readonly people: readonly Person[];
  /** How many people that is, members of lists whose size the policy knows included. */
  readonly size: number;
  /** How many strangers to one another. */
  readonly parties: number;
  /** How many of them are private people. */
  readonly personal: number;
  /** How many of these in Bcc, where the greeted one does not see them. */
  readonly hiddenParties: number;
  readonly hiddenSize: number;
}

function crowdOf(audience: Audience, { lists }: Context): Crowd {
  const people = audience.people.filter((person) => !person.internal);
  const sizes = new Map(
    lists.map((list): [string, number] => [canonical(list.address), list.size === undefined ? 1 : list.size]),
  );
  const sizeOf = (person: Person): number => {
    const size = sizes.get(person.canonical);
    return size === undefined ? 1 : size;
  };
  const further = (some: readonly Person[]): number =>
    some.reduce((sum, person) => sum + sizeOf(person) - 1, 0);
  const counts = exposureOf(people);
  const hidden = people.filter((person) => !person.visible);
  return {
    people,
    size: people.length + further(people),
    parties: counts.parties + further(people),
    personal: counts.personal,
    hiddenParties: exposureOf(hidden).parties + further(hidden),
    hiddenSize: hidden.length + further(hidden),
  };
}

/**
 * A result without a name is one person's only where one is greeted among private people; a number that
 * may be a firm's only where one is greeted and nobody sees the others.
 */
function isAboutOne(
  single: SingleKind,
  greeted: string | undefined,
  isHidden: boolean,
  isPrivate: boolean,
): boolean {
  if (single === 'outcome') return greeted !== undefined && isPrivate;
  return single !== 'reference' || (greeted !== undefined && isHidden);
}

/** Lists on a server, inside or outside: nobody sees who reads them, least of all in a reply to all. */
function listsIn(audience: Audience, { lists }: Context): readonly Person[] {
  const named = new Set(lists.map((list) => canonical(list.address)));
  return audience.people.filter(
    (person) =>
      person.visible && (person.isList || named.has(person.canonical) || hasListAddress(person.address)),
  );
}

/**
 * How many strangers stand in To beside one another. One in To and the others in Cc is how people
 * write to somebody in the presence of others.
 */
function sideBySide(people: readonly Person[]): number {
  return exposureOf(people.filter((person) => person.fields.indexOf('to') >= 0)).parties;
}

/** Where the client does not tell, subject and quotes do. */
function isReply(draft: Draft, subject: string, quoted: string): boolean {
  if (draft.thread.known && draft.thread.value.length > 0) return true;
  return quoted.trim() !== '' || /^\s*(?:re|fwd?|aw|sv|返信|転送)\s*[:：]/i.test(subject);
}
