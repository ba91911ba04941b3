/**
 * Thunderbird's `messenger` made of variables, for what the real client cannot be made to do: lose a
 * recipient, refuse a write, never answer. It keeps what was measured on 140.12 and 153.7: recipients are
 * texts in and out, a Bcc that is set while the window is locked lands in a hidden row, calls about a
 * window that is gone reject, a popup that is restored has 1 × 1 pixel, managed storage without a policy
 * rejects. Beside it stand the tests with
 * the real client; this one proves nothing about Thunderbird.
 */
// oxlint-disable-next-line typescript/triple-slash-reference -- ambient types of another room
/// <reference path="../../src/hosts/thunderbird/api.d.ts" />
import { vi } from 'vitest';
import { FIELDS } from '../../src/core/draft.ts';
import { addressBooksOf, type FakeList, type FakePopup } from './fake-thunderbird-parts.ts';

type Listener = (...given: never[]) => unknown;
type Details = messenger.compose.ComposeDetails;

/** One compose window. */
export interface ComposeWindow {
  readonly tabId: number;
  readonly windowId: number;
  details: Details;
  locked: boolean;
  bccRowVisible: boolean;
}

/** A client whose calls can be made to fail, and whose events can be fired. */
export class FakeThunderbird {
  readonly windows = new Map<number, FakePopup>();
  readonly stored = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
  managed: Record<string, unknown> | undefined;
  lists: readonly FakeList[] = [];
  /** What is attached to every mail. */
  attachments: readonly { readonly id: number; readonly name?: string; readonly size?: number }[] = [];
  /** Calls that do not work, by name: what they do instead. */
  readonly broken = new Map<string, (...given: never[]) => Promise<unknown>>();
  /** Every call, by name, oldest first. */
  readonly calls: string[] = [];
  /** The window manager lets a restored window have the focus. */
  raises = true;
  /** What it says of itself; from 147 on it tells after a Send what was sent. */
  version = '153.8.0';
  /** The addresses of its identities, once the person lets add-ons see accounts. */
  accounts: readonly string[] | undefined;
  /** The window manager lets a window be given a size. */
  resizes = true;

  readonly #composing = new Map<number, ComposeWindow>();
  readonly #listeners = new Map<string, Listener>();
  #ids = 100;

  /** Puts this client where the add-on looks for it. */
  install(): this {
    vi.stubGlobal('messenger', this.#api());
    return this;
  }

  /** Opens a compose window, as a person would; the event page hears of it. */
  compose(details: Details): ComposeWindow {
    const window: ComposeWindow = {
      tabId: (this.#ids += 1),
      windowId: (this.#ids += 1),
      details: {
        type: 'new',
        from: 'Sato <sato@office.example>',
        to: [],
        cc: [],
        bcc: [],
        subject: 'Hi',
        // Both forms are there for every kind of window: new, reply, forward, redirect, draft, template.
        isPlainText: details.body === undefined,
        body: '<html><body></body></html>',
        plainTextBody: '',
        ...details,
      },
      locked: false,
      bccRowVisible: false,
    };
    this.#composing.set(window.tabId, window);
    this.fire('tabs.onCreated', { id: window.tabId, windowId: window.windowId, type: 'messageCompose' });
    return window;
  }

  /** Presses Send: the window is locked until the listener has answered, and then is unlocked or gone. */
  async send(window: ComposeWindow): Promise<unknown> {
    window.locked = true;
    const tab = { id: window.tabId, windowId: window.windowId, type: 'messageCompose' };
    const answer = await this.fire('compose.onBeforeSend', tab, structuredClone(window.details));
    if ((answer as { readonly cancel?: boolean } | undefined)?.cancel) this.sendFailed(window);
    return answer;
  }

  /** A Send has ended with the window still there: cancelled (then with an error), or refused by the mail server. */
  sendFailed(window: ComposeWindow, error?: string): void {
    window.locked = false;
    this.#sendEnded(window, error === undefined ? { headerMessageId: null } : { error });
  }

  /** The mail server has taken the mail, and the window closes; its tab may be gone before the event. */
  sent(window: ComposeWindow, order: 'event-first' | 'window-first' = 'event-first'): void {
    if (order === 'window-first') this.closeCompose(window);
    const told = Number.parseInt(this.version, 10) >= 147 && { details: structuredClone(window.details) };
    this.#sendEnded(window, { headerMessageId: `${window.tabId}@office.example`, ...told });
    if (order === 'event-first') this.closeCompose(window);
  }

  /** Closes a compose window. */
  closeCompose(window: ComposeWindow): void {
    this.#composing.delete(window.tabId);
    this.fire('windows.onRemoved', window.windowId);
    this.fire('tabs.onRemoved', window.tabId);
  }

  /** Closes a popup, as its title bar's button does. */
  closePopup(id: number): void {
    this.windows.delete(id);
    this.fire('windows.onRemoved', id);
  }

  /** The popups that are open, oldest first. */
  popups(page: string): readonly { readonly id: number; readonly url: string; readonly parameter: string }[] {
    return [...this.windows]
      .filter(([, { url }]) => url.startsWith(page))
      .map(([id, { url }]) => ({ id, url, parameter: url.slice(url.indexOf('=') + 1) }));
  }

  /** Says something to the event page, as its own pages do: a prompt's page adds how its window stands. */
  async say(message: Readonly<Record<string, unknown>>): Promise<unknown> {
    const popup = [...this.windows.values()].find(
      ({ url }) => url === `prompt.html?id=${String(message['id'])}`,
    );
    const sight = popup && {
      width: popup.width,
      height: popup.height,
      visible: popup.state !== 'minimized',
    };
    return await this.fire('runtime.onMessage', { ...(sight && { sight }), ...message });
  }

  /** Whether the event page listens to an event now. */
  listensTo(event: string): boolean {
    return this.#listeners.has(event);
  }

  /** Fires an event. @returns what the listener answers */
  fire(event: string, ...given: unknown[]): unknown {
    return this.#listeners.get(event)?.(...(given as never[]));
  }

  #sendEnded({ tabId, windowId }: ComposeWindow, how: object): void {
    this.fire('compose.onAfterSend', { id: tabId, windowId }, { mode: 'sendNow', messages: [], ...how });
  }

  #api(): object {
    const event = (name: string): object => ({
      addListener: (listener: Listener) => this.#listeners.set(name, listener),
      removeListener: () => this.#listeners.delete(name),
    });
    const call =
      <A extends never[]>(name: string, work: (...given: A) => unknown) =>
      async (...given: A): Promise<unknown> => {
        this.calls.push(name);
        const broken = this.broken.get(name);
        return broken ? await broken(...given) : work(...given);
      };
    const storage = (area: 'session' | 'local'): object => ({
      get: call(`storage.${area}.get`, (keys: string | readonly string[]) =>
        Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => this.stored[area].has(key))
            .map((key) => [key, structuredClone(this.stored[area].get(key))]),
        ),
      ),
      set: call(`storage.${area}.set`, (values: object) => {
        for (const [key, value] of Object.entries(values)) this.stored[area].set(key, structuredClone(value));
      }),
      remove: call(`storage.${area}.remove`, (keys: string | readonly string[]) => {
        for (const key of [keys].flat()) this.stored[area].delete(key);
      }),
    });
    return {
      ...(this.accounts && {
        identities: { list: call('identities.list', () => this.accounts?.map((email) => ({ email }))) },
      }),
      i18n: { getUILanguage: () => 'en-US' },
      runtime: {
        getBrowserInfo: call('getBrowserInfo', () => ({ name: 'Thunderbird', version: this.version })),
        onMessage: event('runtime.onMessage'),
        onUpdateAvailable: event('runtime.onUpdateAvailable'),
      },
      tabs: {
        TAB_ID_NONE: -1,
        onCreated: event('tabs.onCreated'),
        onRemoved: event('tabs.onRemoved'),
        get: call('tabs.get', (tabId: number) => ({ id: this.#tab(tabId).tabId, type: 'messageCompose' })),
      },
      storage: {
        session: storage('session'),
        local: storage('local'),
        managed: {
          get: call('storage.managed.get', () => {
            if (!this.managed) throw new Error('Managed storage manifest not found');
            return this.managed;
          }),
        },
      },
      compose: {
        onBeforeSend: event('compose.onBeforeSend'),
        onAfterSend: event('compose.onAfterSend'),
        getComposeDetails: call('getComposeDetails', (tabId: number) =>
          structuredClone(this.#tab(tabId).details),
        ),
        listAttachments: call('listAttachments', (tabId: number) => {
          this.#tab(tabId);
          return structuredClone(this.attachments);
        }),
        setComposeDetails: call('setComposeDetails', (tabId: number, details: Details) => {
          const window = this.#tab(tabId);
          for (const text of FIELDS.flatMap((field) => [details[field] ?? []].flat())) {
            if (typeof text !== 'string')
              throw new Error('Incorrect argument types for compose.setComposeDetails.');
          }
          Object.assign(window.details, structuredClone(details));
          if (details.bcc) window.bccRowVisible = !window.locked && [details.bcc].flat().length > 0;
        }),
      },
      composeAction: {
        openPopup: call('openPopup', ({ windowId }: { readonly windowId: number }) => {
          const window = [...this.#composing.values()].find((one) => one.windowId === windowId);
          return window !== undefined && !window.locked;
        }),
      },
      windows: {
        WINDOW_ID_NONE: -1,
        onRemoved: event('windows.onRemoved'),
        onFocusChanged: event('windows.onFocusChanged'),
        create: call('windows.create', ({ url, width, height }: FakePopup) => {
          const id = (this.#ids += 1);
          this.windows.set(id, { url, width, height, focused: true, state: 'normal' });
          return { id };
        }),
        get: call('windows.get', (id: number) => ({ id, ...this.#popup(id) })),
        update: call('windows.update', (id: number, { state, ...size }: Partial<FakePopup>) => {
          const window = this.#popup(id);
          if (state === 'normal' && window.state === 'minimized')
            Object.assign(window, { width: 1, height: 1 });
          if (state !== undefined)
            Object.assign(window, { state, focused: state === 'normal' && this.raises });
          if (this.resizes) Object.assign(window, size);
        }),
        remove: call('windows.remove', (id: number) => {
          this.#popup(id);
          this.closePopup(id);
        }),
      },
      addressBooks: addressBooksOf(call, () => this.lists),
    };
  }

  #tab(tabId: number): ComposeWindow {
    const window = this.#composing.get(tabId);
    if (!window) throw new Error(`Invalid compose tab: ${tabId}`);
    return window;
  }

  #popup(id: number): FakePopup {
    const window = this.windows.get(id);
    if (!window) throw new Error(`Invalid window ID: ${id}`);
    return window;
  }
}

/** A call that never answers. */
export function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}

/** A call that is refused. */
export function refused(): Promise<never> {
  return Promise.reject(new Error('An unexpected error occurred'));
}

/** Starts the event page anew, as an event does that wakes it; with its parts, for which no clock of a test would wait. */
export async function wakeEventPage(): Promise<void> {
  vi.resetModules();
  await import('../../src/hosts/thunderbird/background.ts');
  await import('../../src/hosts/thunderbird/judging.ts');
  await import('../../src/hosts/thunderbird/asking.ts');
}

/** Distinct private people, as texts of Thunderbird's. */
export function crowd(count: number): string[] {
  return Array.from({ length: count }, (_one, index) => `Person ${index} <person${index}@gmail.com>`);
}
