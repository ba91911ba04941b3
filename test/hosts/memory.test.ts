import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { known, type Mailbox, type Recipient, unknown } from '../../src/core/draft.ts';
import { readingOf } from '../../src/core/reading.ts';
import { MemoryClient } from '../../src/hosts/memory/client.ts';
import type { MemoryMail } from '../../src/hosts/memory/mail.ts';
import type { OpenMail } from '../../src/hosts/memory/open-mail.ts';
import { sentMail } from '../../src/hosts/memory/sent-mail.ts';
import type { ContractHost, RemoteHost, Written, WrittenMail } from './contract-client.ts';
import { hostContract } from './contract.ts';

const SENDER: Mailbox = { kind: 'mailbox', name: 'Sato', address: 'sato@office.example' };

hostContract('The client of variables', async () => new MemoryContract());

describe('What leaves the client of variables', () => {
  const mail = written({
    to: ['aoki@alpha.example', { list: 'Choir', members: ['eto@epsilon.example', 'aoki@alpha.example'] }],
    bcc: ['baba@beta.example', 'Aoki@Alpha.example'],
  });

  it('names every address once in the envelope, Bcc and members of lists included', () => {
    expect(sentMail(mail).envelope).toEqual([
      'aoki@alpha.example',
      'eto@epsilon.example',
      'baba@beta.example',
    ]);
  });

  it('shows the members of a list, and nobody of Bcc, in the header', () => {
    const { header } = sentMail(mail);
    expect(header.to.concat(header.cc).map((one) => one.address)).toEqual([
      'aoki@alpha.example',
      'eto@epsilon.example',
      'aoki@alpha.example',
    ]);
  });
});

describe('A write that fails and cannot be put back', () => {
  it('is said to have left the mail changed', async () => {
    const client = new MemoryClient({
      ask: async () => ({ do: 'stay', because: 'closed' }),
      nonce: randomUUID,
    });
    const open = client.open(written({ to: ['aoki@alpha.example'] }));
    client.faults.writes = ['half', 'refused'];
    const asked = readingOf(await open.read());
    const applied = await open.apply({ do: 'move-to-bcc', recipients: ['aoki@alpha.example'] }, asked);
    expect(applied).toMatchObject({ done: false, restored: false });
  });
});

/** The contract's wishes, fulfilled by assignments. */
class MemoryContract implements ContractHost {
  readonly sender = SENDER.address;
  readonly #client = new MemoryClient({
    ask: async () => ({ do: 'stay', because: 'closed' }),
    nonce: randomUUID,
  });
  readonly #open: OpenMail[] = [];

  get host(): RemoteHost {
    const last = this.#open.at(-1);
    if (!last) throw new Error('No draft is open.');
    return last;
  }

  async mailWith(mail: WrittenMail): Promise<void> {
    this.#open.push(this.#client.open(written(mail)));
  }

  async edit(mail: WrittenMail): Promise<void> {
    const { to, cc, bcc, subject } = written(mail);
    this.#last().edit({
      ...(mail.to && { to }),
      ...(mail.cc && { cc }),
      ...(mail.bcc && { bcc }),
      ...(mail.subject !== undefined && { subject }),
    });
  }

  async fieldsNow() {
    const { to, cc, bcc } = this.#last().mail;
    return { to: to.map(shown), cc: cc.map(shown), bcc: bcc.map(shown) };
  }

  async closeMail(): Promise<void> {
    this.#open.pop()?.close();
  }

  async failNextWrite(how: 'refused' | 'ignored' | 'half'): Promise<void> {
    this.#client.faults.writes = [how];
  }

  async hideTo(hidden: boolean): Promise<void> {
    if (hidden) this.#client.faults.unread.to = 'timed-out';
    else delete this.#client.faults.unread.to;
  }

  async leave(): Promise<void> {
    for (const mail of this.#open) mail.close();
  }

  #last(): OpenMail {
    const last = this.#open.at(-1);
    if (!last) throw new Error('No draft is open.');
    return last;
  }
}

function written(mail: WrittenMail): MemoryMail {
  return {
    from: SENDER,
    own: [],
    to: (mail.to ?? []).map(recipient),
    cc: (mail.cc ?? []).map(recipient),
    bcc: (mail.bcc ?? []).map(recipient),
    thread: unknown('not-offered'),
    encrypted: false,
    subject: mail.subject ?? '',
    body: '',
    attachments: [],
  };
}

function recipient(one: Written): Recipient {
  if (typeof one === 'string') return mailbox(one);
  return { kind: 'list', name: one.list, raw: one.list, members: known(one.members.map(mailbox)) };
}

function mailbox(text: string): Mailbox {
  const parts = /^"?(.*?)"?\s*<(.*)>$/.exec(text);
  return { kind: 'mailbox', name: parts?.[1] ?? '', address: parts?.[2] ?? text };
}

function shown(one: Recipient): string {
  if (one.kind === 'unresolved') return one.text;
  return one.kind === 'list' ? one.name : one.address;
}
