import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/action.ts';
import { canonical } from '../../src/core/address.ts';
import type { Consent } from '../../src/core/consent.ts';
import type { Draft, Known, Recipient } from '../../src/core/draft.ts';
import type { Applied } from '../../src/core/host.ts';
import { readingOf } from '../../src/core/reading.ts';
import type { ContractHost, ShownFields, WrittenList } from './contract-client.ts';

/**
 * The promises every host keeps, run against one mail client.
 * @param lists the promises about lists: of a client that opens them, or of one that hides who is in them
 */
export function hostContract(
  name: string,
  make: () => Promise<ContractHost>,
  lists: (client: () => ContractHost) => void = opensLists,
): void {
  describe(`${name} keeps the host contract and`, () => {
    let client: ContractHost;
    beforeAll(async () => {
      client = await make();
    });
    afterAll(async () => {
      await client.leave();
    });

    it('reads To, Cc and Bcc apart', async () => {
      await client.mailWith({ to: [A, B], cc: [C], bcc: [D] });
      const draft = await client.host.read();
      expect(people(draft)).toEqual({ to: [A, B], cc: [C], bcc: [D] });
    });

    it('reads names, and addresses with commas in their names, as one recipient each', async () => {
      await client.mailWith({ to: [`"Suzuki, Hanako" <${A}>`, `鈴木 花子 <${B}>`] });
      const [first, second] = valueOf((await client.host.read()).to);
      expect(first).toMatchObject({ kind: 'mailbox', name: 'Suzuki, Hanako', address: A });
      expect(second).toMatchObject({ kind: 'mailbox', name: '鈴木 花子', address: B });
    });

    it('says who sends', async () => {
      await client.mailWith({ to: [A] });
      const { from } = await client.host.read();
      expect(from).toMatchObject({ known: true, value: { address: client.sender } });
    });

    it('reads an empty field as empty, not as unknown', async () => {
      await client.mailWith({ to: [A] });
      const draft = await client.host.read();
      expect([draft.cc, draft.bcc]).toEqual([
        { known: true, value: [] },
        { known: true, value: [] },
      ]);
    });

    it('sees what the person has edited since the last reading', async () => {
      await client.mailWith({ to: [A], subject: 'before' });
      await client.host.read();
      await client.edit({ to: [A, B], subject: 'after' });
      const draft = await client.host.read();
      expect(people(draft).to).toEqual([A, B]);
      expect(draft.subject).toEqual({ known: true, value: 'after' });
    });

    it('does not change the mail by reading it', async () => {
      await client.mailWith({ to: [A, B], cc: [C], bcc: [D] });
      const before = await client.fieldsNow();
      await client.host.read();
      expect(await client.fieldsNow()).toEqual(before);
    });

    it('moves recipients so that each is in Bcc and nowhere else', async () => {
      await client.mailWith({ to: [A, B], cc: [C], bcc: [D] });
      await expectDone(client, move([A, C]));
      expect(addresses(await client.fieldsNow())).toEqual({ to: [B], cc: [], bcc: [A, C, D] });
    });

    it('reads the fields as they are once the move is done', async () => {
      await client.mailWith({ to: [A, B], cc: [C] });
      await expectDone(client, move([A, C]));
      expect(sorted(people(await client.host.read()))).toEqual({ to: [B], cc: [], bcc: [A, C] });
    });

    it('writes the placeholder into a To that would be left empty', async () => {
      await client.mailWith({ to: [A, B], cc: [C] });
      await expectDone(client, move([A, B, C], client.sender));
      expect(addresses(await client.fieldsNow())).toEqual({
        to: [canonical(client.sender)],
        cc: [],
        bcc: [A, B, C],
      });
    });

    it('leaves the placeholder out where somebody stays in To', async () => {
      await client.mailWith({ to: [A, B] });
      await expectDone(client, move([A], client.sender));
      expect(addresses(await client.fieldsNow())).toEqual({ to: [B], cc: [], bcc: [A] });
    });

    it('neither loses nor doubles anybody who stands in several fields', async () => {
      await client.mailWith({ to: [A, B], cc: [A, C], bcc: [A] });
      await expectDone(client, move([A, B, C], client.sender));
      expect(addresses(await client.fieldsNow())).toEqual({
        to: [canonical(client.sender)],
        cc: [],
        bcc: [A, B, C],
      });
    });

    it('keeps the names of those it moves', async () => {
      await client.mailWith({ to: [`鈴木 花子 <${A}>`, `"Sato, Taro" <${B}>`] });
      await expectDone(client, move([A, B], client.sender));
      const moved = valueOf((await client.host.read()).bcc);
      expect(moved.map((one) => (one.kind === 'mailbox' ? one.name : one.kind)).sort()).toEqual(
        ['鈴木 花子', 'Sato, Taro'].sort(),
      );
    });

    it('moves sixty at once', async () => {
      const sixty = Array.from({ length: 60 }, (_, index) => `winner${index}@stranger${index}.example`);
      await client.mailWith({ to: sixty });
      await expectDone(client, move(sixty, client.sender));
      const now = addresses(await client.fieldsNow());
      expect(now).toEqual({ to: [canonical(client.sender)], cc: [], bcc: [...sixty].sort() });
    });

    it.each([
      ['somebody was added to Cc', { cc: [C, D] }],
      ['somebody was added to Bcc', { bcc: [D] }],
      ['somebody was taken out of To', { to: [A] }],
      ['somebody went from To to Cc', { to: [A], cc: [B, C] }],
      ['somebody was exchanged', { to: [A, D] }],
    ] as const)('moves nobody where %s since the question, and says so', async (_what, change) => {
      await client.mailWith({ to: [A, B], cc: [C] });
      const asked = readingOf(await client.host.read());
      await client.edit(change);
      const before = await client.fieldsNow();
      const applied = await client.host.apply(move([A, B, C], client.sender), asked);
      expect(applied).toMatchObject({ done: false, restored: true, changed: true });
      expect(await client.fieldsNow()).toEqual(before);
    });

    lists(() => client);

    it('has no agreement for a draft nobody agreed to', async () => {
      await client.mailWith({ to: [A] });
      expect(await client.host.consent()).toBeUndefined();
    });

    it('keeps an agreement while its draft is open, through edits', async () => {
      await client.mailWith({ to: [A] });
      const consent = await agreement(client);
      await client.host.agree(consent);
      await client.edit({ to: [A, B] });
      expect(await client.host.consent()).toEqual(consent);
    });

    it('never has the agreement of one draft for another, even with the same recipients', async () => {
      await client.mailWith({ to: [A] });
      const { key } = await client.host.read();
      await client.host.agree(await agreement(client));
      await client.mailWith({ to: [A] });
      expect(await client.host.consent()).toBeUndefined();
      expect((await client.host.read()).key).not.toBe(key);
    });

    it('forgets an agreement when its draft closes', async () => {
      await client.mailWith({ to: [A] });
      await client.host.agree(await agreement(client));
      await client.closeMail();
      await client.mailWith({ to: [A] });
      expect(await client.host.consent()).toBeUndefined();
    });

    it('remembers a circle beyond the draft', async () => {
      await client.mailWith({ to: [A] });
      await client.host.remember([A, B, C]);
      await client.mailWith({ to: [D] });
      expect((await client.host.circles()).map((circle) => [...circle].sort())).toContainEqual([A, B, C]);
    });

    it.for(['refused', 'ignored', 'half'] as const)(
      'leaves the mail as it was, and says so, when a write is %s',
      async (how, { skip }) => {
        if (!client.failNextWrite) return skip('This client cannot be made to fail a write.');
        await client.mailWith({ to: [A, B], cc: [C] });
        const before = addresses(await client.fieldsNow());
        const asked = readingOf(await client.host.read());
        await client.failNextWrite(how);
        const applied = await client.host.apply(move([A, B, C], client.sender), asked);
        expect(applied).toMatchObject({ done: false, restored: true });
        expect(applied.done ? '' : applied.because).not.toBe('');
        expect(addresses(await client.fieldsNow())).toEqual(before);
      },
    );

    it('says that a field could not be read, and never calls it empty', async ({ skip }) => {
      if (!client.hideTo) return skip('This client cannot be made to hide a field.');
      await client.mailWith({ to: [A], cc: [B] });
      await client.hideTo(true);
      const draft = await client.host.read();
      await client.hideTo(false);
      expect(draft.to.known).toBe(false);
      expect(people(draft).cc).toEqual([B]);
    });
  });
}

/** What a client promises that tells who is in its lists. */
export function opensLists(client: () => ContractHost): void {
  it('counts a list with its members, and writes it back as the list it was', async () => {
    await client().mailWith({ to: [CHOIR, A] });
    const list = valueOf((await client().host.read()).to).find((one) => one.kind === 'list');
    expect(list).toMatchObject({ name: CHOIR.list, members: { known: true } });
    const members = valueOf(list?.members ?? { known: true, value: [] }).map((one) => one.address);
    expect(members.sort()).toEqual([...CHOIR.members].sort());

    await expectDone(client(), move([CHOIR.list]));
    const now = await client().fieldsNow();
    expect(now.bcc.map(named)).toEqual([CHOIR.list]);
    expect(addresses({ ...now, bcc: [] }).to).toEqual([A]);
  });
}

/** What a client promises that hides who is in its lists, and refuses to write them back. */
export function hidesMembers(client: () => ContractHost): void {
  it('calls a list whose members the client hides one of unknown size, never an empty one', async () => {
    await client().mailWith({ to: [CHOIR, A] });
    const list = valueOf((await client().host.read()).to).find((one) => one.kind === 'list');
    expect(list).toMatchObject({ name: CHOIR.list, members: { known: false } });
  });

  it('makes no move that would lose such a list, and leaves the mail as it was', async () => {
    await client().mailWith({ to: [CHOIR, A], cc: [B] });
    const before = await client().fieldsNow();
    const applied = await applyTo(client(), move([A, B], client().sender));
    expect(applied).toMatchObject({ done: false, restored: true });
    expect(await client().fieldsNow()).toEqual(before);
  });
}

const A = 'aoki@alpha.example';
const B = 'baba@beta.example';
const C = 'chiba@gamma.example';
const D = 'doi@delta.example';
const CHOIR: WrittenList = { list: 'Choir', members: ['eto@epsilon.example', 'fujii@zeta.example'] };

/** Makes a change in the mail as it is now. */
async function applyTo(client: ContractHost, action: Action): Promise<Applied> {
  return await client.host.apply(action, readingOf(await client.host.read()));
}

async function expectDone(client: ContractHost, action: Action): Promise<void> {
  const applied: Applied = await applyTo(client, action);
  expect(applied).toEqual({ done: true });
}

function move(recipients: readonly string[], placeholder?: string): Action {
  return { do: 'move-to-bcc', recipients, ...(placeholder !== undefined && { placeholder }) };
}

async function agreement(client: ContractHost): Promise<Consent> {
  const { key } = await client.host.read();
  return {
    challenge: { draft: key, findings: ['rule/grade'], digest: 'digest', policy: 'policy', nonce: 'nonce' },
    reason: 'They asked for it.',
    typed: 60,
  };
}

/** What the host read, as addresses and names of lists in their order. */
function people(draft: Draft): ShownFields {
  const read = (field: Known<readonly Recipient[]>): string[] =>
    field.known ? field.value.map((one) => (one.kind === 'mailbox' ? one.address : one.kind)) : [];
  return { to: read(draft.to), cc: read(draft.cc), bcc: read(draft.bcc) };
}

/** The client's fields as canonical addresses, whatever their order and names. */
function addresses(fields: ShownFields): ShownFields {
  const bare = (shown: string): string => canonical(/<([^<>]*)>$/.exec(shown)?.[1] ?? shown);
  return sorted({ to: fields.to.map(bare), cc: fields.cc.map(bare), bcc: fields.bcc.map(bare) });
}

function sorted(fields: ShownFields): ShownFields {
  return { to: [...fields.to].sort(), cc: [...fields.cc].sort(), bcc: [...fields.bcc].sort() };
}

/** `Choir <Choir>` is how Thunderbird writes the list "Choir". */
function named(shown: string): string {
  return shown.replace(/\s*<[^<>]*>$/, '');
}

function valueOf<T>(part: Known<T>): T {
  if (!part.known) throw new Error(`A part of the draft is unknown: ${part.because}.`);
  return part.value;
}
