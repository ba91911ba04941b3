import { ownTextIn } from '../../content/text/own-text.ts';
import { mailAddressesIn } from '../../content/text/mail-addresses.ts';
import { type Audience, audienceOf, type Person } from '../../core/audience.ts';
import { type Draft, known, type Mailbox } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/** Its one finding. */
export const grades = { 'many-addresses': 'ask' } as const satisfies { [grade: string]: Level };

/** How many addresses are a list. */
export const options = {
  askAddresses: number({ default: 10, min: 2, max: 100_000, stricter: 'lower' }),
};

/** What the sentences are made from. */
export type Facts = {
  /** The other people's addresses in the text. */
  readonly addresses: number;
  /** How many of them are at free mail, mobile carriers and internet providers. */
  readonly personal: number;
  /** The external recipients that are known. */
  readonly people: number;
  /** There is an organisation that one can be outside of. */
  readonly outside: boolean;
};

export default defineRule({
  id: 'address-list-in-body',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread', 'body'],
  runs: 'pane',
  grades,
  options,
  texts,

  *check(draft, options, audience, { ourDomains }) {
    const own = ownTextIn(draft);
    if (!own) return;
    const outsiders = audience.people.filter((person) => !person.internal);
    const unknown = audience.unknownLists.map((list) => list.name);
    if (outsiders.length + unknown.length === 0) return;
    const written = mailAddressesIn(own.text);
    if (written.length < options.askAddresses) return;
    const disclosed = disclosedTo(audience, outsiders, peopleNamed(draft, written, ourDomains));
    if (disclosed.length < options.askAddresses) return;
    yield {
      grade: 'many-addresses',
      about: Array.from(new Set(outsiders.map((person) => person.address).concat(unknown))),
      data: {
        addresses: disclosed.length,
        personal: disclosed.filter((person) => person.personal).length,
        people: outsiders.length,
        outside: hasOrganisation(draft, audience),
      },
    };
  },
});

/** The addresses as people, judged as if they were recipients: who is inside, who was in the thread. */
function peopleNamed(
  draft: Draft,
  written: readonly string[],
  ourDomains: readonly string[],
): readonly Person[] {
  const to = known(written.map((address): Mailbox => ({ kind: 'mailbox', name: '', address })));
  const none = known([]);
  return audienceOf(Object.assign({}, draft, { to, cc: none, bcc: none }), ourDomains).people;
}

/**
 * Whose addresses some external recipient learns from the text: not colleagues', not those in To and
 * Cc, which everybody sees anyway, and not those of the one organisation that all of them belong to.
 */
function disclosedTo(
  audience: Audience,
  outsiders: readonly Person[],
  named: readonly Person[],
): readonly Person[] {
  const seen = new Set(audience.people.filter((person) => person.visible).map((person) => person.canonical));
  const parties = new Set(outsiders.map((person) => person.party));
  const [home] = parties.size === 1 && audience.unknownLists.length === 0 ? Array.from(parties) : [];
  return named.filter(
    (person) => !person.internal && !person.inThread && !seen.has(person.canonical) && person.party !== home,
  );
}
