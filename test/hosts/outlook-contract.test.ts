import { hostOf, type OutlookHost } from '../../src/hosts/outlook/host.ts';
import { move } from '../../src/hosts/outlook/moving/move.ts';
import { memoryOf } from '../../src/hosts/outlook/pane/memory.ts';
import type { ContractHost, RemoteHost, Written, WrittenMail } from './contract-client.ts';
import { hidesMembers, hostContract } from './contract.ts';
import { FakeOutlook } from './fake-outlook/host.ts';
import { type JsdomFrame, openJsdomFrame } from './fake-outlook/jsdom-frame.ts';
import type { Item } from './fake-outlook/mailbox.ts';
import { contactList, type Entry, type WrittenEntry } from './fake-outlook/recipient-field.ts';
import { hurried } from './outlook-desk.ts';

hostContract(
  'Outlook on the web (the real office.js on a fake host)',
  async () => new OutlookContract({ platform: 'web', mailbox: '1.15' }),
  hidesMembers,
);
hostContract(
  'Classic Outlook of 2206 (the real office.js on a fake host)',
  async () => new OutlookContract({ platform: 'classic', mailbox: '1.12' }),
  hidesMembers,
);
hostContract(
  'Outlook for Mac, which shows everything late (the real office.js on a fake host)',
  async () => new OutlookContract({ platform: 'mac', mailbox: '1.14', sessionLag: 200, visibleAfter: 300 }),
  hidesMembers,
);

/** The contract's wishes, fulfilled in the fake Outlook's own windows. */
class OutlookContract implements ContractHost {
  readonly sender = 'sato@office.example';
  readonly #outlook: FakeOutlook;
  #open: readonly { readonly item: Item; readonly frame: JsdomFrame; readonly host: OutlookHost }[] = [];

  constructor(traits: ConstructorParameters<typeof FakeOutlook>[0]) {
    this.#outlook = new FakeOutlook(traits);
  }

  get host(): OutlookHost {
    return this.#last.host;
  }

  async mailWith(mail: WrittenMail): Promise<void> {
    const item = this.#outlook.compose(written(mail));
    const frame = await openJsdomFrame(this.#outlook, 'commands', { item });
    const real = hostOf(frame.Office, {
      patience: { recipients: 5_000, needs: ['recipients', 'thread', 'subject'] },
      ask: async () => ({ do: 'stay', because: 'closed' }),
      asking: async () => true,
      apply: (reading, action) => move(frame.Office, reading, action),
      memory: memoryOf(frame.Office),
    });
    // Moves wait for what a client shows late; the contract need not.
    const apply: RemoteHost['apply'] = (action, asked) => hurried(() => real.apply(action, asked));
    const host = { ...real, apply };
    this.#open = [...this.#open, { item, frame, host }];
  }

  async edit(mail: WrittenMail): Promise<void> {
    this.#last.item.edit(written(mail));
  }

  async fieldsNow(): Promise<{ to: string[]; cc: string[]; bcc: string[] }> {
    const { item } = this.#last;
    return { to: item.to.map(shown), cc: item.cc.map(shown), bcc: item.bcc.map(shown) };
  }

  async closeMail(): Promise<void> {
    const { item, frame } = this.#last;
    frame.close();
    this.#outlook.close(item);
    this.#open = this.#open.slice(0, -1);
  }

  async failNextWrite(how: 'refused' | 'ignored' | 'half'): Promise<void> {
    this.#outlook.faults.once('bcc.addAsync', how);
  }

  async hideTo(hidden: boolean): Promise<void> {
    if (hidden) this.#outlook.faults.always('to.getAsync', { fail: 5001 });
    else this.#outlook.faults.clear('to.getAsync');
  }

  async leave(): Promise<void> {
    for (const { frame } of this.#open) frame.close();
    this.#outlook.quit();
  }

  get #last(): { readonly item: Item; readonly frame: JsdomFrame; readonly host: OutlookHost } {
    const last = this.#open.at(-1);
    if (!last) throw new Error('No mail is open.');
    return last;
  }
}

function written({ to, cc, bcc, subject }: WrittenMail): Parameters<Item['edit']>[0] {
  return {
    ...(to && { to: to.map(entry) }),
    ...(cc && { cc: cc.map(entry) }),
    ...(bcc && { bcc: bcc.map(entry) }),
    ...(subject !== undefined && { subject }),
  };
}

function entry(one: Written): WrittenEntry {
  if (typeof one !== 'string') return contactList(one.list);
  const [, name = '', address = ''] = /^"?(.*?)"? <(.*)>$/.exec(one) ?? [];
  return address === '' ? one : { name, address, type: 'externalUser' };
}

function shown({ name, address }: Entry): string {
  return address === undefined || address === '' ? name : address;
}
