import { canonical, domainOf, isAddress } from '../../core/address.ts';
import type { Draft } from '../../core/draft.ts';
import type { Level } from '../../core/level.ts';
import { isHostWithin, isPersonal, organisationOf } from '../../core/organisation.ts';
import { type Context, defineRule } from '../../core/rule.ts';
import { hasListAddress } from '../../content/text/list-address.ts';
import { quotedPeopleIn } from '../../content/quotation/quoted-people.ts';
import { texts } from './texts.ts';

/** Its findings with their default levels: a shared address in between may have brought the mail. */
export const grades = { 'from-bcc': 'ask', 'perhaps-from-bcc': 'note' } as const satisfies {
  [grade: string]: Level;
};

/** It has nothing to set. */
export const options = {};

/** What the sentences are made from. */
export type Facts = {
  /** How many of the mail that is answered would get this one, its sender aside. */
  readonly people: number;
};

export default defineRule({
  id: 'reply-all-from-bcc',
  since: '0.1.0',
  harm: 'misdirects',
  needs: ['recipients', 'body'],
  grades,
  options,
  texts,

  *check(draft, _options, audience, context) {
    const answered = quotedPeopleIn(draft);
    if (!answered || !draft.from.known) return;
    const { headers, others: named } = answered;
    const writer = canonical(answered.writer);
    const own = new Set(draft.own.concat(draft.from.value.address).map(canonical));
    const name = bare(draft.from.value.name);
    if (name !== '' && bare(headers.to + headers.cc).indexOf(name) >= 0) return;
    const others = named.filter((address) => canonical(address) !== writer);
    // Whoever answers a mail of their own, or was named in it, gives nothing away.
    if (own.has(writer) || named.some((address) => own.has(canonical(address)))) return;
    const keys = new Set(others.map(canonical));
    const told = audience.people.filter((person) => keys.has(person.canonical));
    const toWriter = audience.people.some((person) => person.canonical === writer);
    // Somebody who passes a mail on has taken up other people; who answers writes to the one who wrote.
    if (told.length === 0 || !toWriter) return;
    yield {
      grade: named.some((address) => mayBeShared(address, draft, context)) ? 'perhaps-from-bcc' : 'from-bcc',
      about: told.map((person) => person.address),
      data: { people: told.length },
    };
  },
});

/** Without spaces and in one width, as names are compared. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"']/g, '')
    .toLowerCase();
}

/** An address through which several people get mail, so the sender may be one of them. */
function mayBeShared(address: string, draft: Draft, { ourDomains, lists }: Context): boolean {
  const domain = domainOf(address);
  const sender = draft.from.known ? domainOf(draft.from.value.address) : '';
  const ours = sender === '' || isPersonal(sender) ? ourDomains : ourDomains.concat(organisationOf(sender));
  return (
    !isAddress(address) ||
    ours.some((one) => isHostWithin(domain, one)) ||
    lists.some((list) => canonical(list.address) === canonical(address)) ||
    hasListAddress(address) ||
    ROLE.test(address)
  );
}

/** What people call an address that several of them read. */
const ROLE =
  /^(?:info|sales|support|office|contact|help|desk|team|staff|group|jimu|jimukyoku|soumu|eigyo|kouhou|saiyo|recruit|hr|admin|board|committee|pta|club)[0-9]*(?:[._-][^@]*)?@/i;
