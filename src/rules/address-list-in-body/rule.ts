import { ownTextIn } from '../../content/text/own-text.ts';
import { isCredits, withoutTrailers } from '../../content/text/credits.ts';
import { addressesInFiles } from '../../content/text/file-addresses.ts';
import { mailAddressesIn } from '../../content/text/mail-addresses.ts';
import { canonical } from '../../core/address.ts';
import { type Audience, audienceOf, type Person } from '../../core/audience.ts';
import { type Draft, known, type Mailbox } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { number } from '../../core/option.ts';
import { type Context, defineRule } from '../../core/rule.ts';
import { hasOrganisation } from '../standpoint.ts';
import { texts } from './texts.ts';

/**
 * Its findings; `quoted-addresses` stand in what was quoted or forwarded, `attached-addresses` in a file,
 * `credits` are who did what.
 */
export const grades = {
  'many-addresses': 'ask',
  'quoted-addresses': 'ask',
  'attached-addresses': 'ask',
  credits: 'note',
} as const satisfies { [grade: string]: Level };

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
  /** The file they stand in, with the archives around it; '' where it is none. */
  readonly file: string;
};

export default defineRule({
  id: 'address-list-in-body',
  since: '0.1.0',
  harm: 'exposes',
  needs: ['recipients', 'thread', 'body', 'attachments', 'files'],
  grades,
  options,
  texts,

  *check(draft, options, audience, context) {
    const own = ownTextIn(draft) || { text: '', quoted: '' };
    const outsiders = audience.people.filter((person) => !person.internal);
    const unknown = audience.unknownLists.map((list) => list.name);
    if (outsiders.length + unknown.length === 0) return;
    const { text, quoted } = own;
    const told = (
      disclosed: readonly Person[],
      readers: readonly Person[],
      file: string = '',
    ): { about: string[]; data: Facts } => ({
      about: Array.from(new Set(readers.map((person) => person.address).concat(unknown))),
      data: {
        addresses: disclosed.length,
        personal: disclosed.filter((person) => person.personal).length,
        people: readers.length,
        outside: hasOrganisation(draft, audience),
        file,
      },
    });
    const written = mailAddressesIn(withoutTrailers(text));
    if (written.length >= options.askAddresses) {
      const disclosed = disclosedTo(audience, outsiders, peopleNamed(draft, written, context));
      if (disclosed.length >= options.askAddresses)
        yield { grade: isCredits(text) ? 'credits' : 'many-addresses', ...told(disclosed, outsiders) };
    }
    for (const { path, addresses } of addressesInFiles(draft)) {
      if (addresses.length < options.askAddresses) continue;
      const disclosed = disclosedTo(audience, outsiders, peopleNamed(draft, addresses, context));
      if (disclosed.length < options.askAddresses) continue;
      yield { grade: 'attached-addresses', ...told(disclosed, outsiders, path.join(' › ')) };
      break;
    }
    const passedOn = mailAddressesIn(withoutTrailers(quoted));
    if (passedOn.length < options.askAddresses) return;
    // Who was in the quoted mail has seen its header, and who reads it only now has not. Somebody in Bcc may
    // have had that mail in Bcc, too: a sender who passes on their own sent mail hands out its whole list.
    const named = new Set(passedOn.map(canonical));
    const newcomers = outsiders.filter(
      (person) => !person.inThread && !(person.visible && named.has(person.canonical)),
    );
    if (newcomers.length + unknown.length === 0) return;
    const disclosed = disclosedTo(audience, newcomers, peopleNamed(draft, passedOn, context));
    if (disclosed.length >= options.askAddresses)
      yield { grade: 'quoted-addresses', ...told(disclosed, newcomers) };
  },
});

/** The addresses as people, judged as if they were recipients: who is inside, who was in the thread. */
function peopleNamed(draft: Draft, written: readonly string[], context: Context): readonly Person[] {
  const to = known(written.map((address): Mailbox => ({ kind: 'mailbox', name: '', address })));
  const none = known([]);
  return audienceOf(Object.assign({}, draft, { to, cc: none, bcc: none }), context.ourDomains, context)
    .people;
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
