import { domainOf } from '../../core/address.ts';
import type { Person } from '../../core/audience.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { defineRule } from '../../core/rule.ts';
import { type Addressee, addresseeOf } from '../../content/greeting/addressee.ts';
import type { GreetedName } from '../../content/greeting/greeted.ts';
import { greetingOf } from '../../content/greeting/greeting.ts';
import { type Likeness, likenessOf, type SpokenName, spokenName } from '../../content/greeting/likeness.ts';
import { habitOf } from '../../content/greeting/whole-name.ts';
import { hasListAddress } from '../../content/text/list-address.ts';
import { ownTextIn } from '../../content/text/own-text.ts';
import { offersToSeveral } from './offers.ts';
import { otherOrganisation } from './organisations.ts';
import { othersNamed } from './others.ts';
import { texts } from './texts.ts';

/** Its findings with their default levels, most harmful first. */
export const grades = {
  'other-person': 'ask',
  'nobody-of-that-name': 'ask',
  'other-organisation': 'ask',
  'other-colleague': 'ask',
  'address-of-another': 'note',
  unmatched: 'note',
  'two-organisations': 'note',
} as const satisfies { [grade: string]: Level };

/** It has nothing to set: which names belong together is not a matter of taste. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  /** The greeted names as they stand in the mail. */
  readonly greeted: readonly string[];
  /** The first few recipients, by name where there is one. */
  readonly recipients: readonly string[];
  /** The same recipients by address. */
  readonly addresses: readonly string[];
  /** How many recipients were left out. */
  readonly furtherRecipients: number;
  /** Whom the greeting fits instead, or by what the recipient's organisation is known; '' where nothing is. */
  readonly other: string;
};

export default defineRule({
  id: 'greeting-mismatch',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients', 'thread', 'body'],
  grades,
  options,
  texts,

  *check(draft, _options, audience, context) {
    // A list of unknown members may well hold the person.
    const own = audience.unknownLists.length > 0 ? undefined : ownTextIn(draft);
    if (!own) return;
    const { text, quoted } = own;
    const two = offersToSeveral(text, audience, context);
    if (two.length > 0) yield { grade: 'two-organisations', ...about(two, [], '') };
    // So may a list on a server: who answers there greets the one who asked.
    if (audience.people.some((person) => person.isList || hasListAddress(person.address))) return;
    const greeting = greetingOf(text);
    if (!greeting) return;
    const readers = audience.people
      .filter((person) => !person.own)
      .map((person, place) => readerOf(person, place, draft));
    const external = readers.filter(({ person }) => !person.internal);
    const strangers = external.map(({ person }) => person);
    const names = greeting.names.map((name) => heard(name, readers));

    const firm = otherOrganisation(greeting.companies, strangers, quoted);
    // An unlike domain alone tells nothing where somebody is greeted by name, or answered.
    if (firm && (firm.isNamed || (greeting.names.length === 0 && quoted === '')))
      yield { grade: 'other-organisation', ...about(strangers, [firm.greeted], firm.known) };
    if (names.length === 0 || readers.length === 0) return;
    // Where only colleagues read, a wrong one among them has a grade of its own.
    const isInside = external.length === 0;
    const outside = isInside ? readers : external;
    const wrong = isInside ? 'other-colleague' : 'nobody-of-that-name';
    const missing = names.filter((name) => isMissing(name, readers, isInside));
    if (names.some(({ likenesses }) => likenesses.indexOf('same') >= 0)) {
      const slipped = outside.filter((reader) => names.some((name) => isSlipped(name, reader)));
      if (slipped.length > 0) yield { grade: 'address-of-another', ...said(names, slipped) };
      const left = outside.filter((reader) => isLeftOut(reader, names));
      // As many names as people, one of each without the other: the one stands for the other.
      if (!greeting.everybody && missing.length > 0 && missing.length === left.length)
        yield { grade: wrong, ...said(missing, left) };
      if (missing.length > 0)
        yield { grade: 'unmatched', ...said(missing, left.length > 0 ? left : outside) };
      return;
    }
    const other = othersNamed(draft, audience, quoted).find(({ addressee }) =>
      names.some(({ spoken }) => likenessOf(spoken, addressee) === 'same'),
    );
    const isSure = !greeting.everybody && names.every((name) => mustReadItself(name, draft));
    const areOthers = other !== undefined && outside.every(isNamed);
    if (areOthers && isSure)
      yield { grade: isInside ? 'other-colleague' : 'other-person', ...said(names, outside, other.shown) };
    if (isSure && missing.length === names.length) yield { grade: wrong, ...said(names, outside) };
    const areDoubtful = names.every(({ likenesses }) =>
      outside.some((reader) => likenesses[reader.place] === 'different'),
    );
    if (areDoubtful || areOthers) yield { grade: 'unmatched', ...said(names, outside) };
  },
});

interface Reader {
  /** Where among the readers. */
  readonly place: number;
  readonly person: Person;
  readonly addressee: Addressee;
}

interface Heard {
  readonly name: GreetedName;
  readonly spoken: SpokenName;
  /** How the name compares with each reader's. */
  readonly likenesses: readonly Likeness[];
}

function readerOf(person: Person, place: number, { from }: Draft): Reader {
  // Colleagues' mailboxes are named as the sender's is.
  const habit =
    from.known && domainOf(from.value.address) === person.domain
      ? habitOf(from.value.name, from.value.address)
      : undefined;
  return { place, person, addressee: addresseeOf(person.name, person.address, habit) };
}

function heard(name: GreetedName, readers: readonly Reader[]): Heard {
  const spoken = spokenName(name);
  return { name, spoken, likenesses: readers.map(({ addressee }) => likenessOf(spoken, addressee)) };
}

function isNamed({ addressee, person }: Reader): boolean {
  const isKnown = addressee.person !== undefined || addressee.whole() !== undefined;
  return isKnown && !addressee.isShared && !person.isList;
}

/** Somebody written to directly whom no greeted name fits. */
function isLeftOut({ place, person }: Reader, names: readonly Heard[]): boolean {
  const isDirect = person.fields.indexOf('to') >= 0;
  return isDirect && names.every(({ likenesses }) => likenesses[place] === 'different');
}

/**
 * The display name is the greeted one and the address another's: a sheet whose names slipped against its
 * addresses gives just that, and so does marriage.
 */
function isSlipped({ spoken, likenesses }: Heard, { person, place }: Reader): boolean {
  if (likenesses[place] !== 'same') return false;
  return likenessOf(spoken, addresseeOf('', person.address)) === 'different';
}

/**
 * A colleague is not greeted as 「様」, so a shared mailbox of ours in copy may be nobody's name; a group of ours
 * may hold the person, and so may a mailbox that nobody outside reads along with.
 */
function isMissing({ name, likenesses }: Heard, readers: readonly Reader[], isInside: boolean): boolean {
  return readers.every(({ person, addressee }, place) => {
    if (person.isList) return false;
    if (likenesses[place] === 'different') return true;
    if (isInside || addressee.local.some((word) => GROUPS.test(word))) return false;
    const isCopy = person.fields.indexOf('to') < 0;
    return likenesses[place] === 'unclear' && person.internal && (isCopy || FORMAL.test(name.honorific));
  });
}

const GROUPS =
  /^(?:users?|dev|devel|developers|discuss|announce|hackers|lists?|ml|all|members?|groups?|team|club|alumni|parents|board|committee|choir|volunteers|friends|staff)$/;

/**
 * A chairman's mail is read by an assistant, and a text that begins with one's own name was pasted.
 * Neither is a slip.
 */
function mustReadItself({ name, spoken }: Heard, { from }: Draft): boolean {
  if (ATTENDED.test(name.honorific)) return false;
  if (!from.known) return true;
  // An initial of one's own is no name that one would begin a mail with.
  const { name: own, address } = from.value;
  const named = addresseeOf(own.replace(INITIAL, '$1'), address.replace(INITIAL, '$1'));
  return likenessOf(spoken, named) !== 'same';
}

const INITIAL = /(^|[ ._-])[a-z]\.?(?=[ ._@-]|$)/gi;
const FORMAL = /様|さま|殿|先生|^(?:mr|mrs|ms|miss|mx|dr|prof|professor)$/i;
const ATTENDED = /社長|会長|専務|頭取|議員|理事長|学長|院長|知事|市長|区長|町長|村長/;

/** What a finding says besides its grade. */
function said(
  names: readonly Heard[],
  external: readonly Reader[],
  other = '',
): { about: string[]; data: Facts } {
  const written = external.filter(({ person }) => person.fields.indexOf('to') >= 0);
  const people = (written.length > 0 ? written : external).map(({ person }) => person);
  return about(
    people,
    names.map(({ name }) => name.written),
    other,
  );
}

function about(
  people: readonly Person[],
  greeted: readonly string[],
  other: string,
): { about: string[]; data: Facts } {
  return {
    about: people.map((person) => person.address),
    data: {
      greeted,
      recipients: people.slice(0, SHOWN).map((person) => person.name.trim() || person.address),
      addresses: people.slice(0, SHOWN).map((person) => person.address),
      furtherRecipients: Math.max(0, people.length - SHOWN),
      other,
    },
  };
}

/** A sentence with more names than this is not read. */
const SHOWN = 2;
