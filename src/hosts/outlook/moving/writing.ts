import type { Field, Recipient } from '../../../core/draft.ts';
import { type Fields, identityOf, sameRecipients } from '../../../core/action.ts';
import { until } from '../deadline.ts';
import { readField } from '../field.ts';
import { limitsOf } from '../limits.ts';
import { call, type MessageCompose, messageOf, type OfficeNamespace } from '../office.ts';
import { type Written, writtenOf } from '../recipients.ts';

/** Milliseconds for one write; the person watches. */
const WRITE = 15_000;
/** Milliseconds for one reading back. */
const READ = 10_000;
/** A write is reported as done before it can be seen (office-js 4296); longer than this nobody waits. */
const VISIBLE = 5_000;
/** Milliseconds after which a write without effect is tried by other means. */
const PROMPTLY = 2_500;

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

  /**
   * Writes a field anew, and by other means where that had no effect. Emptying one has been seen to succeed
   * without effect on the web (office-js 2925): then one entry is written into it before it is emptied.
   * @param was what the field held before
   * @param isWanted whether fields that show no effect are to be written still: a person who takes back in this
   * field by hand what was written leaves it just so
   * @returns whether it can be seen; not where somebody writes in it just then
   */
  async rewrite(
    field: Field,
    was: readonly Recipient[],
    is: readonly Recipient[],
    isWanted: (now: Fields) => boolean,
  ): Promise<boolean> {
    await this.replace(field, is);
    const isSeen = async (): Promise<boolean> => holds(await this.read(field), is, was);
    if (await until(PROMPTLY, isSeen)) return true;
    const now = await this.now();
    if (!holds(now[field], was, is) || !isWanted(now)) return false;
    const [one] = was;
    const typed = missingIn(now[field], was.concat(is));
    if (is.length + typed.length === 0 && one) await this.replace(field, [one]);
    await this.replace(field, is.concat(typed));
    return await until(VISIBLE, isSeen);
  }

  /** What the fields hold now. @throws where one could not be read */
  async now(): Promise<Fields> {
    const [to, cc, bcc] = await Promise.all([this.read('to'), this.read('cc'), this.read('bcc')]);
    return { to, cc, bcc };
  }

  /** What one field holds now. @throws where it could not be read */
  async read(field: Field): Promise<readonly Recipient[]> {
    const recipients = await readField(this.#office, this.#open(), field, READ);
    if (!recipients.known) throw new Error(`${field} is unread`);
    return recipients.value;
  }

  /** Looks for up to five seconds whether a field holds these and no others. */
  async shows(field: Field, recipients: readonly Recipient[]): Promise<boolean> {
    return await until(VISIBLE, async () => sameIn(field, await this.read(field), recipients));
  }

  /** Looks for up to five seconds whether the fields are right. */
  async see(areRight: (now: Fields) => boolean): Promise<boolean> {
    return await until(VISIBLE, async () => areRight(await this.now()));
  }

  /**
   * Calls of an item go to the mail that is open, whichever that is: a pinned pane stays when the person
   * goes to another, and nothing may be written there.
   */
  #open(): MessageCompose {
    if (messageOf(this.#office) !== this.#item) throw new Error('another mail is open');
    return this.#item;
  }

  #chunks(recipients: readonly Recipient[]): readonly Written[][] {
    const { write } = limitsOf(this.#office);
    const chunks: Written[][] = [];
    recipients.forEach((recipient, index) => {
      if (index % write === 0) chunks.push([]);
      const written = writtenOf(recipient);
      if (!written) throw new Error(`no mailbox: ${recipient.kind}`);
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

/**
 * Whether a field holds what it is to hold, as often, whoever else the person has written there meanwhile.
 * @param was what it held before: none of those may be left over
 */
export function holds(
  now: readonly Recipient[],
  is: readonly Recipient[],
  was: readonly Recipient[],
): boolean {
  const ours = new Set(was.concat(is).map(identityOf));
  return sameIn(
    'to',
    now.filter((one) => ours.has(identityOf(one))),
    is,
  );
}

/** Those of a list that another list does not name. */
export function missingIn(
  recipients: readonly Recipient[],
  others: readonly Recipient[],
): readonly Recipient[] {
  const there = new Set(others.map(identityOf));
  return recipients.filter((one) => !there.has(identityOf(one)));
}

function onlyIn(field: Field, recipients: readonly Recipient[]): Fields {
  return Object.assign({ to: [], cc: [], bcc: [] }, { [field]: recipients });
}
