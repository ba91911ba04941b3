/** A compose window under test: what it shows, and what a person can do in it. */
import type { Native } from './chrome-scope.ts';
import { until } from './patience.ts';
import type { Thunderbird } from './thunderbird.ts';

/** Rows of the address area. */
export type AddressRow = 'to' | 'cc' | 'bcc';

/** One address as the window shows it. */
export interface Pill {
  /** As written: "Name <address>". */
  readonly fullAddress: string;
  readonly emailAddress: string;
}

/** What can be seen of a compose window. */
export interface ComposeState extends Readonly<Record<AddressRow, readonly Pill[]>> {
  /** Greyed out: a listener is still thinking, or never answered. */
  readonly locked: boolean;
  /** Thunderbird is handing the mail over. */
  readonly sending: boolean;
  readonly bccRowVisible: boolean;
  readonly subject: string;
  /** Ids of the yellow bars at the bottom. */
  readonly bars: readonly string[];
  readonly title: string;
}

/** Ways to send. `button` is the toolbar button, `key` what Ctrl+Enter runs. */
export type SendWay = 'button' | 'key' | 'now' | 'later';

/** How often Send is pressed where Thunderbird does not take it. */
const PRESSES = 5;
/** Milliseconds from a press to the next one. */
const PRESS_PATIENCE = 2_000;

/** A handle; it stays valid when the window is gone. */
export class ComposeWindow {
  readonly #tb: Thunderbird;
  /** Thunderbird's number of the window, the same as an add-on's windowId. */
  readonly id: number;

  constructor(tb: Thunderbird, id: number) {
    this.#tb = tb;
    this.id = id;
  }

  /**
   * Presses Send in one of its ways and waits until Thunderbird has taken that for a Send; what follows it is not
   * waited for. A press that a busy machine has swallowed is repeated, as a person would; that a locked window takes
   * none is no such thing and fails.
   * @returns the time (ms since 1970) of the press that was taken
   */
  async send(way: SendWay = 'button'): Promise<number> {
    for (let presses = 0; presses < PRESSES; presses += 1) {
      const { at, before } = await this.press(way);
      const isTaken = async (): Promise<boolean> => (await this.#sendsBegun()) !== before;
      if (await until(isTaken, PRESS_PATIENCE, 'the press to be taken').catch(() => false)) return at;
      if ((await this.state())?.locked === true)
        throw new Error('Send was pressed, and the compose window is locked but has begun no Send.');
    }
    throw new Error(`Send was pressed ${PRESSES} times, and Thunderbird has begun no Send.`);
  }

  /**
   * Presses Send once, whatever comes of it.
   * @returns the time of the press, and how many Sends of this window had begun before
   */
  press(way: SendWay = 'button'): Promise<{ readonly at: number; readonly before: number }> {
    return this.#tb.chrome(
      ({ windowById, soon }, id, how) => {
        const view = windowById(id);
        if (view.sekishoSends === undefined) {
          view.sekishoSends = 0;
          view.addEventListener('compose-prepare-message-start', () => {
            view.sekishoSends += 1;
          });
        }
        const command = { key: 'cmd_sendWithCheck', now: 'cmd_sendNow', later: 'cmd_sendLater' }[
          how as string
        ];
        soon(() =>
          command === undefined
            ? view.document.getElementById('button-send').click()
            : view.goDoCommand(command),
        );
        return { at: Date.now(), before: view.sekishoSends };
      },
      this.id,
      way,
    );
  }

  /** How many Sends of this window have begun since Send was first pressed here; null when it is closed. */
  #sendsBegun(): Promise<number | null> {
    return this.#tb.chrome(({ windowById }, id) => windowById(id)?.sekishoSends ?? null, this.id);
  }

  /** What the window shows, or null when it is closed. */
  state(): Promise<ComposeState | null> {
    return this.#tb.chrome(({ windowById }, id) => {
      const view = windowById(id);
      if (!view) return null;
      const row = (name: string): Pill[] =>
        [...view.document.querySelectorAll(`#addressRow${name} mail-address-pill`)].map(
          ({ fullAddress, emailAddress }) => ({ fullAddress, emailAddress }),
        );
      return {
        locked: Boolean(view.gWindowLocked),
        sending: Boolean(view.gSendOperationInProgress),
        to: row('To'),
        cc: row('Cc'),
        bcc: row('Bcc'),
        bccRowVisible: !view.document.getElementById('addressRowBcc').classList.contains('hidden'),
        subject: view.document.getElementById('msgSubject').value,
        bars: (view.gComposeNotification?.allNotifications ?? []).map((bar: Native) =>
          bar.getAttribute('value'),
        ),
        title: view.document.title,
      };
    }, this.id);
  }

  /** Waits until the open window satisfies `look` and returns that state. */
  until(look: (state: ComposeState) => boolean, what: string, ms = 30_000): Promise<ComposeState> {
    return until(
      async () => {
        const state = await this.state();
        return state && look(state) ? state : null;
      },
      ms,
      `the compose window to be ${what}`,
    );
  }

  /** Waits until the listener has answered and the window can be edited again. */
  unlocked(ms?: number): Promise<ComposeState> {
    return this.until(({ locked, sending }) => !locked && !sending, 'unlocked', ms);
  }

  /** Waits until the window is closed, as it is after a successful send. */
  async gone(ms = 30_000): Promise<void> {
    await until(async () => (await this.state()) === null, ms, 'the compose window to close');
  }

  /** Adds recipients to a row as if typed. */
  addRecipients(row: AddressRow, addresses: readonly string[]): Promise<void> {
    return this.#tb.chrome(
      ({ windowById }, id, type, list) => {
        const view = windowById(id);
        view.awAddRecipients(view.gMsgCompose.compFields, type, list);
      },
      this.id,
      `addr_${row}`,
      addresses.join(', '),
    );
  }

  /** Types a text into a row and leaves the field: it becomes a pill, whatever it is. */
  typeRecipient(row: AddressRow, text: string): Promise<void> {
    return this.#tb.chrome(
      ({ windowById }, id, name, typed) => {
        const view = windowById(id);
        const input = view.document.querySelector(`#addressRow${name} .address-row-input`);
        input.value = typed;
        view.recipientAddPills(input, true);
        view.onRecipientsChanged();
      },
      this.id,
      `${row.charAt(0).toUpperCase()}${row.slice(1)}`,
      text,
    );
  }

  /** Takes recipients out of a row, as the Delete key on their pills does. */
  removeRecipients(row: AddressRow, addresses: readonly string[]): Promise<void> {
    return this.#tb.chrome(
      ({ windowById }, id, name, list) => {
        const { document } = windowById(id);
        const [pill] = document.querySelectorAll(`#addressRow${name} mail-address-pill`);
        if (!pill) return;
        const area = pill.closest('mail-recipients-area');
        const all = [...document.querySelectorAll(`#addressRow${name} mail-address-pill`)];
        for (const one of all) if (list.includes(one.fullAddress)) one.setAttribute('selected', 'selected');
        area.removeSelectedPills();
      },
      this.id,
      `${row.charAt(0).toUpperCase()}${row.slice(1)}`,
      addresses,
    );
  }

  /** Chooses another sender as typed into an editable From. */
  setFrom(from: string): Promise<void> {
    return this.#tb.chrome(
      ({ windowById }, id, text) => {
        const view = windowById(id);
        const list = view.document.getElementById('msgIdentity');
        view.MakeFromFieldEditable(true);
        list.value = text;
      },
      this.id,
      from,
    );
  }

  /** Replaces the subject as if typed. */
  setSubject(subject: string): Promise<void> {
    return this.#tb.chrome(
      ({ windowById }, id, text) => {
        const view = windowById(id);
        const field = view.document.getElementById('msgSubject');
        field.value = text;
        field.dispatchEvent(new view.Event('input', { bubbles: true }));
        view.gContentChanged = true;
      },
      this.id,
      subject,
    );
  }

  /** Types text at the cursor of the body. */
  typeBody(text: string): Promise<void> {
    return this.#tb.chrome(
      ({ windowById, Ci }, id, typed) => {
        windowById(id).GetCurrentEditor().QueryInterface(Ci.nsIEditor).insertText?.(typed);
      },
      this.id,
      text,
    );
  }

  /** Attaches a file of this machine. */
  attach(file: string): Promise<void> {
    return this.#tb.chrome(
      async ({ windowById, Services, Cc, Ci }, id, path) => {
        const source = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        source.initWithPath(path);
        const attachment = Cc['@mozilla.org/messengercompose/attachment;1'].createInstance(
          Ci.nsIMsgAttachment,
        );
        attachment.url = Services.io.newFileURI(source).spec;
        attachment.name = source.leafName;
        attachment.size = source.fileSize;
        await windowById(id).AddAttachments([attachment]);
      },
      this.id,
      file,
    );
  }

  /** Lets Thunderbird's auto-save come now, as it does by itself every five minutes where something has changed. */
  autoSave(): Promise<void> {
    return this.#tb.chrome(({ windowById, soon }, id) => {
      const view = windowById(id);
      soon(() => void view.AutoSave());
    }, this.id);
  }

  /** Brings the window to the front as far as Thunderbird itself can. */
  focus(): Promise<void> {
    return this.#tb.chrome(({ windowById }, id) => {
      windowById(id).focus();
    }, this.id);
  }

  /** Closes the window without saving, locked or not. */
  async close(): Promise<void> {
    await this.#tb.chrome(({ windowById }, id) => {
      const view = windowById(id);
      if (!view) return;
      view.gContentChanged = false;
      view.gSendOperationInProgress = false;
      if (view.gMsgCompose) view.gMsgCompose.bodyModified = false;
      view.ToggleWindowLock?.(false);
      view.close();
    }, this.id);
    await this.gone();
  }
}
