import type { Host } from '../../src/core/host.ts';
import type { ContractHost, RemoteHost, Written, WrittenMail } from '../hosts/contract-client.ts';
import { hostContract } from '../hosts/contract.ts';
import { untilBackground, wakeBackground } from './thunderbird/addon.ts';
import { addMailingList } from './thunderbird/address-book.ts';
import { type DoorCall, xpiWithDoor } from './thunderbird/back-door.ts';
import { compose } from './thunderbird/compose.ts';
import type { ComposeWindow } from './thunderbird/compose-window.ts';
import { Desk } from './thunderbird/desk.ts';
import { inBackground } from './thunderbird/pages.ts';
import { SENDER } from './thunderbird/profile.ts';
import { startSmtpSink } from './thunderbird/smtp-sink.ts';
import { Thunderbird } from './thunderbird/thunderbird.ts';

hostContract('The real Thunderbird', async () => {
  const sink = await startSmtpSink();
  const tb = await Thunderbird.start({ smtpPort: sink.port });
  await tb.install(await xpiWithDoor());
  await untilBackground(tb, 'running');
  return new ThunderbirdClient(new Desk(tb, sink, undefined));
});

/** The host inside the real add-on, and the real window beside it. */
class ThunderbirdClient implements ContractHost {
  readonly sender = SENDER.address;
  readonly #desk: Desk;
  readonly #windows: ComposeWindow[] = [];
  readonly #lists = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get host(): RemoteHost {
    const window = this.#window;
    return {
      read: () => this.#knock<Awaited<ReturnType<Host['read']>>>(window, { call: 'read' }),
      consent: async () =>
        (await this.#knock<Awaited<ReturnType<Host['consent']>> | null>(window, { call: 'consent' })) ??
        undefined,
      agree: (consent) => this.#knock<void>(window, { call: 'agree', with: consent }),
      apply: (action, asked) =>
        this.#knock<Awaited<ReturnType<Host['apply']>>>(window, { call: 'apply', with: action, asked }),
      circles: () => this.#knock<Awaited<ReturnType<Host['circles']>>>(window, { call: 'circles' }),
      remember: (circle) => this.#knock<void>(window, { call: 'remember', with: circle }),
    };
  }

  async mailWith(mail: WrittenMail): Promise<void> {
    const texts = {
      to: await this.#texts(mail.to),
      cc: await this.#texts(mail.cc),
      bcc: await this.#texts(mail.bcc),
    };
    this.#windows.push(await compose(this.#desk.tb, { ...texts, subject: mail.subject ?? 'A test' }));
  }

  async edit(mail: WrittenMail): Promise<void> {
    const shown = await this.fieldsNow();
    for (const row of ['to', 'cc', 'bcc'] as const) {
      const wanted = await this.#texts(mail[row]);
      if (!mail[row]) continue;
      await this.#window.removeRecipients(
        row,
        shown[row].filter((text) => !wanted.includes(text)),
      );
      await this.#window.addRecipients(
        row,
        wanted.filter((text) => !shown[row].includes(text)),
      );
    }
    if (mail.subject !== undefined) await this.#window.setSubject(mail.subject);
  }

  async fieldsNow(): Promise<{ to: string[]; cc: string[]; bcc: string[] }> {
    const state = await this.#window.state();
    if (!state) throw new Error('The compose window is closed.');
    const texts = (row: 'to' | 'cc' | 'bcc'): string[] => state[row].map((pill) => pill.fullAddress);
    return { to: texts('to'), cc: texts('cc'), bcc: texts('bcc') };
  }

  async closeMail(): Promise<void> {
    await this.#window.close();
    this.#windows.pop();
  }

  async failNextWrite(how: 'refused' | 'ignored' | 'half'): Promise<void> {
    await wakeBackground(this.#desk.tb);
    await inBackground(
      this.#desk.tb,
      (kind) => {
        const { compose: api } = messenger as {
          compose: { setComposeDetails: (id: number, details: object) => Promise<void> };
        };
        const real = api.setComposeDetails.bind(api);
        api.setComposeDetails = async (id, details) => {
          api.setComposeDetails = real;
          if (kind === 'refused') throw new Error('refused by the test');
          if (kind === 'half') await real(id, { ...details, to: [] });
        };
      },
      how,
    );
  }

  async hideTo(hidden: boolean): Promise<void> {
    await wakeBackground(this.#desk.tb);
    await inBackground(
      this.#desk.tb,
      (on) => {
        type Api = {
          getComposeDetails: (id: number) => Promise<object>;
          shown?: (id: number) => Promise<object>;
        };
        const { compose: api } = messenger as unknown as { compose: Api };
        const real = (api.shown ??= api.getComposeDetails.bind(api));
        api.getComposeDetails = on
          ? async (id) => ({ ...(await real(id)), to: [{ type: 'contact' }] })
          : real;
      },
      hidden,
    );
  }

  leave(): Promise<void> {
    return this.#desk.leave();
  }

  get #window(): ComposeWindow {
    const window = this.#windows.at(-1);
    if (!window) throw new Error('No mail is open.');
    return window;
  }

  async #knock<T>(window: ComposeWindow, call: DoorCall): Promise<T> {
    await wakeBackground(this.#desk.tb);
    return await inBackground(
      this.#desk.tb,
      async (windowId, asked) => {
        const [tab] = await messenger.tabs.query({ windowId });
        const { knock } = globalThis as unknown as {
          knock: (tab: object, asked: unknown) => Promise<unknown>;
        };
        return (await knock({ tabId: tab?.id, windowId }, asked)) as T;
      },
      window.id,
      call,
    );
  }

  async #texts(written: readonly Written[] = []): Promise<string[]> {
    const texts: string[] = [];
    for (const one of written) {
      if (typeof one !== 'string') await this.#know(one);
      texts.push(typeof one === 'string' ? one : `${one.list} <${one.list}>`);
    }
    return texts;
  }

  async #know({ list, members }: Exclude<Written, string>): Promise<void> {
    if (this.#lists.has(list)) return;
    this.#lists.add(list);
    await addMailingList(this.#desk.tb, { name: list, members });
  }
}
