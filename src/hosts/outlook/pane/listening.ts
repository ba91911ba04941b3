import { call, composeOf, type OfficeNamespace } from '../office.ts';

/** What Outlook may tell a pane while it is open. */
export interface Listener {
  /** The person went to another mail, or to none; a pinned pane stays. */
  onItem(): void;
  onRecipients(): void;
  /** An alert's button was pressed while this pane was open already. */
  onContext(): void;
}

/** Milliseconds for one registration. */
const DEADLINE = 3_000;

/**
 * Hears of other mails from now on, and of this mail's changes. A client that knows an event not, or
 * refuses it, is looked at by the clock instead.
 */
export async function listen(office: OfficeNamespace, listener: Listener): Promise<void> {
  const { mailbox } = office.context;
  await registered((done) =>
    mailbox.addHandlerAsync(office.EventType.ItemChanged, () => listener.onItem(), done),
  );
  await listenToItem(office, listener);
}

/** Hears of the changes of the mail that is open now: an item's listeners go with it. */
export async function listenToItem(office: OfficeNamespace, listener: Listener): Promise<void> {
  const item = composeOf(office);
  if (!item) return;
  await registered((done) =>
    item.addHandlerAsync(office.EventType.RecipientsChanged, () => listener.onRecipients(), done),
  );
  // Its name, because the enumeration lacks it in clients before requirement set 1.15.
  await registered((done) =>
    item.addHandlerAsync('olkInitializationContextChanged', () => listener.onContext(), done),
  );
}

async function registered(add: (done: (result: Office.AsyncResult<void>) => void) => void): Promise<void> {
  await call<void>('addHandlerAsync', DEADLINE, add).catch(() => undefined);
}
