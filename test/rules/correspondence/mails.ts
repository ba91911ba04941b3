import type { ExampleMail } from '../../../src/rules/example.ts';
import { Chance } from './chance.ts';
import type { Correspondent } from './correspondent.ts';
import {
  ENGLISH_BODIES,
  ENGLISH_HEADS,
  ENGLISH_TITLED,
  englishOffice,
  englishPerson,
} from './english-people.ts';
import { JAPANESE_BODIES, JAPANESE_HEADS, japaneseOffice, japanesePerson } from './japanese-people.ts';

/** A mail that greets its one recipient, and the same mail to another correspondent of its sender. */
export interface Pair {
  readonly honest: ExampleMail;
  readonly exchanged: ExampleMail;
}

/** Mail of several hundred made-up senders, seven of ten in English, the same in every run. */
export function correspondence(seed: number, senders: number): readonly Pair[] {
  const chance = new Chance(seed);
  return Array.from({ length: senders }, (_, index) =>
    index % 10 < 7 ? ofEnglishSender(chance, index) : ofJapaneseSender(chance, index),
  ).flat();
}

const PEOPLE = 9;

function ofEnglishSender(chance: Chance, index: number): readonly Pair[] {
  const home = englishOffice(chance, `firm${index}.example`);
  const from = englishPerson(chance, home);
  const people = Array.from({ length: PEOPLE }, (_, place) =>
    englishPerson(
      chance,
      chance.hits(0.55) ? home : englishOffice(chance, `client${index}-${place}.example`),
    ),
  );
  return pairs(chance, from, people, (to) => {
    const titled = chance.hits(0.04) && to.family.length > 3;
    const head = titled ? chance.of(ENGLISH_TITLED) : chance.weighted(ENGLISH_HEADS);
    return head.replace('{}', titled ? to.family : to.called) + chance.of(ENGLISH_BODIES);
  });
}

function ofJapaneseSender(chance: Chance, index: number): readonly Pair[] {
  const home = japaneseOffice(chance, `kaisha${index}.example`);
  const from = japanesePerson(chance, home);
  const people = Array.from({ length: PEOPLE }, (_, place) =>
    japanesePerson(
      chance,
      chance.hits(0.45) ? home : japaneseOffice(chance, `aite${index}-${place}.example`),
    ),
  );
  return pairs(
    chance,
    from,
    people,
    (to) => chance.weighted(JAPANESE_HEADS).replace('{}', to.called) + chance.of(JAPANESE_BODIES),
  );
}

/** Each correspondent once, and once in each other's place who has neither of their names. */
function pairs(
  chance: Chance,
  from: Correspondent,
  people: readonly Correspondent[],
  bodyFor: (to: Correspondent) => string,
): readonly Pair[] {
  return people.flatMap((to) => {
    const others = people.filter((one) => one.family !== to.family && one.given[0] !== to.given[0]);
    if (others.length === 0) return [];
    const mail = { from: from.mailbox, subject: 'Re: plan', body: bodyFor(to) };
    return [
      {
        honest: { ...mail, to: [to.mailbox] },
        exchanged: { ...mail, to: [chance.of(others).mailbox] },
      },
    ];
  });
}
