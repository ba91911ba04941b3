import type { Field, Recipient } from '../../core/draft.ts';
import { type Fields, sameRecipients, writtenAs } from '../../core/action.ts';
import { canonical } from '../../core/address.ts';
import { until } from './deadline.ts';
import { readField } from './field.ts';
import { limitsOf } from './limits.ts';
import { call, type MessageCompose, messageOf, type OfficeNamespace } from './office.ts';
import { type Written, writtenOf } from './recipients.ts';

/** Milliseconds for one write; the person watches. */
const WRITE = 15_000;
/** Milliseconds for one reading back. */
const READ = 10_000;
/** A write is reported as done before it can be seen (office-js 4296); longer than this nobody waits. */
const VISIBLE = 5_000;

/** The recipient fields of one open mail, to be written and read back. */
export class RecipientFields {
  readonly #office: OfficeNamespace;
  readonly #item: MessageCompose;

  constructor(office: OfficeNamespace, item: MessageCompose) {
    this.#office = office;
    this.#item = item;
  }

  /**
   * Adds recipients to a field, a hundred at a time: office.js throws at more.
   * @throws OfficeError, DeadlineError, or what office.js throws of a bad entry
   */
  async add(field: Field, recipients: readonly Recipient[]): Promise<void> {
    for (const chunk of this.#chunks(recipients)) {
      await call<void>(`${field}.addAsync`, WRITE, (done) => this.#open()[field].addAsync(chunk, done));
    }
  }

  /** Writes a field anew. @throws as {@link add} */
  async replace(field: Field, recipients: readonly Recipient[]): Promise<void> {
    const [first = [], ...rest] = this.#chunks(recipients);
    await call<void>(`${field}.setAsync`, WRITE, (done) => this.#open()[field].setAsync(first, done));
    for (const chunk of rest) {
      await call<void>(`${field}.addAsync`, WRITE, (done) => this.#open()[field].addAsync(chunk, done));
    }
  }

  /** What the fields hold now. @throws where one could not be read */
  async now(): Promise<Fields> {
    const [to, cc, bcc] = await Promise.all([this.#read('to'), this.#read('cc'), this.#read('bcc')]);
    return { to, cc, bcc };
  }

  /** Looks for up to five seconds whether a field holds these and no others. */
  async shows(field: Field, recipients: readonly Recipient[], ms = VISIBLE): Promise<boolean> {
    const wanted = onlyIn(field, recipients);
    return await until(ms, async () => sameRecipients(onlyIn(field, await this.#read(field)), wanted));
  }

  /** Looks for up to five seconds whether all fields hold these and no others. */
  async showAll(fields: Fields): Promise<boolean> {
    return await until(VISIBLE, async () => sameRecipients(await this.now(), fields));
  }

  /**
   * Calls of an item go to the mail that is open, whichever that is: a pinned pane stays when the person
   * goes to another, and nothing may be written there.
   */
  #open(): MessageCompose {
    if (messageOf(this.#office) !== this.#item) throw new Error('another mail is open');
    return this.#item;
  }

  async #read(field: Field): Promise<readonly Recipient[]> {
    const recipients = await readField(this.#office, this.#open(), field, READ);
    if (!recipients.known) throw new Error(`${field} could not be read back`);
    return recipients.value;
  }

  #chunks(recipients: readonly Recipient[]): readonly Written[][] {
    const { write } = limitsOf(this.#office);
    const chunks: Written[][] = [];
    recipients.forEach((recipient, index) => {
      if (index % write === 0) chunks.push([]);
      const written = writtenOf(recipient);
      if (!written) throw new Error(`a ${recipient.kind} cannot be written`);
      const chunk = chunks[chunks.length - 1];
      if (chunk) chunk.push(written);
    });
    return chunks;
  }
}

/** Whether two lists name the same addresses, as often. */
export function sameIn(field: Field, a: readonly Recipient[], b: readonly Recipient[]): boolean {
  return sameRecipients(onlyIn(field, a), onlyIn(field, b));
}

/** Those of a list that another list does not name. */
export function missingIn(
  recipients: readonly Recipient[],
  others: readonly Recipient[],
): readonly Recipient[] {
  const there = new Set(others.map((one) => canonical(writtenAs(one))));
  return recipients.filter((one) => !there.has(canonical(writtenAs(one))));
}

function onlyIn(field: Field, recipients: readonly Recipient[]): Fields {
  return Object.assign({ to: [], cc: [], bcc: [] }, { [field]: recipients });
}
