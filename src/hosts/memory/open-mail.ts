import { type Action, afterMove, type Fields, sameRecipients } from '../../core/action.ts';
import type { Consent } from '../../core/consent.ts';
import { type Crowds, withCrowd } from '../../core/crowd.ts';
import { type Draft, known, unknown } from '../../core/draft.ts';
import { guard, type Outcome } from '../../core/guard.ts';
import { type Answer, type Applied, CHANGED, type Host, type Question } from '../../core/host.ts';
import type { Policy } from '../../core/policy.ts';
import { readingOf } from '../../core/reading.ts';
import type { AnyRule } from '../../core/rule.ts';
import { afterUndo, type Moved } from '../../core/undo.ts';
import type { MemoryMail } from './mail.ts';
import { sentMail } from './sent-mail.ts';
import type { Surroundings, WriteFault } from './surroundings.ts';

/** How a press on Send ended: as the guard said, or Sekisho failed and the mail stayed. */
export type Pressed = Outcome | { readonly do: 'defect'; readonly error: unknown };

/** One compose window, and the host the guard works with. */
export class OpenMail implements Host {
  readonly key: string;
  readonly #client: Surroundings;
  #mail: MemoryMail;
  #consent: Consent | undefined;

  constructor(client: Surroundings, key: string, mail: MemoryMail) {
    this.key = key;
    this.#client = client;
    this.#mail = mail;
  }

  /** The mail as the person sees it in the window. */
  get mail(): MemoryMail {
    return this.#mail;
  }

  /** The person types. */
  edit(change: Partial<MemoryMail>): void {
    this.#mail = { ...this.#mail, ...change };
  }

  /** The window goes away, and every agreement with it. */
  close(): void {
    this.#consent = undefined;
  }

  /** The person presses Send: guarded, and sent only if the guard says so. */
  async pressSend(policy: Policy, rules: readonly AnyRule[]): Promise<Pressed> {
    try {
      const outcome = await guard(this, policy, rules);
      if (outcome.do === 'send') {
        this.#client.sent.push(sentMail(this.#mail));
        this.close();
      }
      return outcome;
    } catch (error) {
      return { do: 'defect', error };
    }
  }

  async read(): Promise<Draft> {
    const { unread } = this.#client.faults;
    const mail = this.#mail;
    return {
      key: this.key,
      kind: mail.kind ?? 'mail',
      from: unread.from ? unknown(unread.from) : known(mail.from),
      own: mail.own,
      to: unread.to ? unknown(unread.to) : known(mail.to),
      cc: unread.cc ? unknown(unread.cc) : known(mail.cc),
      bcc: unread.bcc ? unknown(unread.bcc) : known(mail.bcc),
      thread: mail.thread,
      encrypted: known(mail.encrypted),
      subject: unread.subject ? unknown(unread.subject) : known(mail.subject),
      body: unread.body ? unknown(unread.body) : known(mail.body),
      attachments: unread.attachments ? unknown(unread.attachments) : known(mail.attachments),
      ...(mail.earlier && { earlier: mail.earlier }),
      ...(mail.began && { began: mail.began }),
      ...(mail.asksItself && { asksItself: mail.asksItself }),
    };
  }

  async consent(): Promise<Consent | undefined> {
    return this.#consent;
  }

  async agree(consent: Consent): Promise<void> {
    this.#consent = consent;
  }

  async apply(action: Action, asked: string): Promise<Applied> {
    if (readingOf(await this.read()) !== asked) return CHANGED;
    return this.write(afterMove(fieldsOf(this.#mail), action));
  }

  /** Takes back a move, and leaves alone what was written since. */
  async undo(moved: Moved): Promise<Applied> {
    return this.write(afterUndo(fieldsOf(this.#mail), moved));
  }

  /** Writes the recipient fields and reads them back; puts back what was there if that fails. */
  async write(wanted: Fields): Promise<Applied> {
    const before = fieldsOf(this.#mail);
    const because = this.#store(wanted, this.#client.faults.writes.shift());
    if (because === '' && sameRecipients(fieldsOf(this.#mail), wanted)) return { done: true };
    this.#store(before, this.#client.faults.writes.shift());
    return {
      done: false,
      because: because === '' ? 'The recipients read back are not those that were written.' : because,
      restored: sameRecipients(fieldsOf(this.#mail), before),
    };
  }

  async ask(question: Question): Promise<Answer> {
    return this.#client.world.ask(question);
  }

  async circles(): Promise<readonly (readonly string[])[]> {
    return this.#client.circles;
  }

  async remember(circle: readonly string[]): Promise<void> {
    this.#client.circles.push(circle);
  }

  async crowds(): Promise<Crowds> {
    return this.#client.crowds;
  }

  async confirmCrowd(people: readonly string[]): Promise<void> {
    const { crowds } = this.#client;
    const room = { today: new Date(), key: this.nonce(), most: Infinity };
    this.#client.crowds = withCrowd(crowds, people, room) ?? crowds;
  }

  nonce(): string {
    return this.#client.world.nonce();
  }

  /** @returns what the client answers, '' for success. */
  #store(fields: Fields, fault: WriteFault | undefined): string {
    if (fault === 'refused') return 'The client refused the recipients.';
    if (fault === 'half') {
      this.edit({ bcc: fields.bcc });
      return 'The client failed after writing Bcc.';
    }
    if (fault === 'lost') {
      this.edit({ to: [], cc: [] });
      return 'The client failed before writing Bcc.';
    }
    if (fault !== 'ignored') this.edit({ to: fields.to, cc: fields.cc, bcc: fields.bcc });
    return '';
  }
}

/** The three recipient fields of a mail. */
export function fieldsOf(mail: MemoryMail): Fields {
  return { to: mail.to, cc: mail.cc, bcc: mail.bcc };
}
