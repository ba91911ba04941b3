import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/core/address.ts';
import { audienceOf, exposed, exposureOf } from '../../src/core/audience.ts';
import { mailboxesOf } from '../../src/core/mailboxes.ts';
import { type Draft, FIELDS, unknown } from '../../src/core/draft.ts';
import { anyMail, list, mail, type Parts, unresolved } from './drafts.ts';

describe('An audience holds everybody once', () => {
  test('Somebody in To and in Cc is one visible person in both fields.', () => {
    const { people } = audienceOf(mail({ to: ['Aya <aya@gmail.com>'], cc: ['AYA@gmail.com'] }), []);
    expect(people).toMatchObject([
      { address: 'aya@gmail.com', name: 'Aya', fields: ['to', 'cc'], visible: true },
    ]);
  });

  test('Somebody in Bcc and in Cc is visible; in Bcc alone is not.', () => {
    const { people } = audienceOf(
      mail({ cc: ['aya@gmail.com'], bcc: ['aya@gmail.com', 'ken@gmail.com'] }),
      [],
    );
    expect(people.map(({ address, fields, visible }) => ({ address, fields, visible }))).toEqual([
      { address: 'aya@gmail.com', fields: ['cc', 'bcc'], visible: true },
      { address: 'ken@gmail.com', fields: ['bcc'], visible: false },
    ]);
  });

  test('Members of a list are people like others, and know through which lists they are reached.', () => {
    const lists = [list('Choir', ['aya@gmail.com', 'ken@gmail.com']), list('Parents', ['ken@gmail.com'])];
    expect(listsByPerson({ to: lists })).toEqual({
      'aya@gmail.com': ['Choir'],
      'ken@gmail.com': ['Choir', 'Parents'],
    });
  });

  test.each([
    ['before the list', ['aya@gmail.com', list('Choir', ['aya@gmail.com'])]],
    ['after the list', [list('Choir', ['aya@gmail.com']), 'aya@gmail.com']],
  ])('Whoever is written to directly too, %s, needs no list to be reached.', (_where, to) => {
    expect(listsByPerson({ to })).toEqual({ 'aya@gmail.com': [] });
  });

  test('A list whose members are unknown is named with its field and adds nobody.', () => {
    const audience = audienceOf(mail({ to: ['aya@gmail.com'], cc: [list('Choir')] }), []);
    expect(audience.people).toHaveLength(1);
    expect(audience.unknownLists).toEqual([{ name: 'Choir', field: 'cc' }]);
  });

  test('An entry without an address counts as one external person of its own.', () => {
    const audience = audienceOf(mail({ to: [unresolved('Tanaka'), unresolved('Suzuki')] }), []);
    expect(audience.people).toMatchObject([
      { address: 'Tanaka', internal: false, visible: true },
      { address: 'Suzuki', internal: false, visible: true },
    ]);
    expect(exposureOf(exposed(audience))).toEqual({ addresses: 2, parties: 2, personal: 0 });
  });

  test('A field that was not read adds nobody and leaves the others as they are.', () => {
    const draft = mail({ to: unknown('failed'), cc: ['aya@gmail.com'] });
    expect(audienceOf(draft, []).people.map((person) => person.address)).toEqual(['aya@gmail.com']);
  });

  test('In any mail nobody is missing, nobody is twice, and who is in To or Cc is visible.', () => {
    fc.assert(
      fc.property(anyMail, (draft) => {
        const { people } = audienceOf(draft, []);
        const keys = people.map((person) => person.canonical);
        expect(keys).toHaveLength(new Set(keys).size);
        const reached = FIELDS.flatMap((field) => addressesIn(draft, field));
        expect(new Set(keys)).toEqual(new Set(reached));
        const inView = new Set([...addressesIn(draft, 'to'), ...addressesIn(draft, 'cc')]);
        expect(
          people
            .filter((person) => person.visible)
            .map((person) => person.canonical)
            .sort(),
        ).toEqual([...inView].sort());
      }),
    );
  });
});

describe('Who is internal', () => {
  test.each<[string, Parts, readonly string[], boolean]>([
    ['a colleague', { to: ['ken@office.example'] }, [], true],
    ['a colleague at a sub-domain', { to: ['ken@osaka.office.example'] }, [], true],
    [
      'the head office, from a branch',
      { from: 'sato@osaka.office.example', to: ['ken@office.example'] },
      [],
      true,
    ],
    ["one of the policy's domains", { to: ['ken@group.example'] }, ['group.example'], true],
    ["a sub-domain of one of the policy's", { to: ['ken@a.group.example'] }, ['group.example'], true],
    ['another tenant', { from: 'a@one.onmicrosoft.com', to: ['b@two.onmicrosoft.com'] }, [], false],
    ['a domain that ends like ours', { to: ['ken@not-office.example'] }, [], false],
    ['a domain that begins like ours', { to: ['ken@office.example.evil.example'] }, [], false],
    ["somebody at the sender's own provider", { from: 'sato@gmail.com', to: ['ken@gmail.com'] }, [], false],
    ['a provider that the policy calls ours', { to: ['ken@gmail.com'] }, ['gmail.com'], false],
    ['a provider below a domain of ours', { to: ['ken@ocn.ne.jp'] }, ['ne.jp'], false],
    ['the sender at a provider', { from: 'sato@gmail.com', to: ['s.ato+memo@gmail.com'] }, [], true],
    ["another address of the sender's", { own: ['sato@gmail.com'], to: ['sato@gmail.com'] }, [], true],
    ['a colleague while From is unknown', { from: unknown('failed'), to: ['ken@office.example'] }, [], false],
    ['an entry without an address', { to: [unresolved('office.example')] }, ['office.example'], false],
  ])('%s', (_who, parts, ourDomains, internal) => {
    expect(audienceOf(mail(parts), ourDomains).people.map((person) => person.internal)).toEqual([internal]);
  });

  test('Only the sender is own, a colleague is not.', () => {
    const { people } = audienceOf(
      mail({ own: ['sato@gmail.com'], to: ['SATO@office.example', 'sato@gmail.com', 'ken@office.example'] }),
      [],
    );
    expect(people.map((person) => person.own)).toEqual([true, true, false]);
  });
});

describe('Who is exposed', () => {
  test('Those outside whom everybody can see: not Bcc, not colleagues, not the thread.', () => {
    const draft = mail({
      to: ['new@gmail.com', 'ken@office.example', 'Old.One@gmail.com'],
      cc: ['other@customer.example'],
      bcc: ['hidden@gmail.com'],
      thread: ['oldone@gmail.com'],
    });
    expect(exposed(audienceOf(draft, [])).map((person) => person.address)).toEqual([
      'new@gmail.com',
      'other@customer.example',
    ]);
  });

  test('Those outside in Reply-To, where they are several: everybody sees them, even those in Bcc.', () => {
    const shown = (...replyTo: string[]): readonly string[] => {
      const draft = mail({
        to: ['a@gmail.com', 'ken@office.example'],
        bcc: ['hidden@gmail.com'],
        thread: ['old@gmail.com'],
      });
      const audience = audienceOf({ ...draft, replyTo: mail({ to: replyTo }).to }, []);
      expect(audience.people).toEqual(audienceOf(draft, []).people);
      return exposed(audience).map((person) => person.address);
    };
    expect(shown()).toEqual(['a@gmail.com']);
    expect(shown('desk@gmail.com')).toEqual(['a@gmail.com']);
    expect(shown('desk@gmail.com', 'help@gmail.com')).toEqual([
      'a@gmail.com',
      'desk@gmail.com',
      'help@gmail.com',
    ]);
    expect(shown('hidden@gmail.com', 'help@gmail.com')).toEqual([
      'a@gmail.com',
      'hidden@gmail.com',
      'help@gmail.com',
    ]);
    expect(shown('A@gmail.com', 'jun@office.example', 'sato@office.example', 'help@gmail.com')).toEqual([
      'a@gmail.com',
    ]);
    expect(shown('old@gmail.com', 'help@gmail.com')).toEqual(['a@gmail.com', 'help@gmail.com']);
  });

  test('While the thread is unknown everybody counts as new.', () => {
    const draft = mail({ to: ['a@gmail.com', 'b@gmail.com'], thread: unknown('failed') });
    expect(exposed(audienceOf(draft, []))).toHaveLength(2);
  });

  test('An organisation is one party, at a provider everybody is one.', () => {
    const draft = mail({
      to: ['a@customer.example', 'b@osaka.customer.example', 'c@gmail.com', 'd@gmail.com', 'e@docomo.ne.jp'],
    });
    expect(exposureOf(audienceOf(draft, []).people)).toEqual({ addresses: 5, parties: 4, personal: 3 });
  });
});

function listsByPerson(parts: Parts): Record<string, readonly string[]> {
  const { people } = audienceOf(mail(parts), []);
  return Object.fromEntries(people.map((person) => [person.address, person.lists]));
}

function addressesIn(draft: Draft, field: 'to' | 'cc' | 'bcc'): readonly string[] {
  const recipients = draft[field];
  if (!recipients.known) return [];
  return recipients.value.flatMap(mailboxesOf).map((mailbox) => canonical(mailbox.address));
}
