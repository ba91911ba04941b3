import type { Traits } from './client.ts';
import type { FieldName } from './faults.ts';
import type { Entry, WrittenEntry } from './recipient-field.ts';
import { RecipientField } from './recipient-field.ts';
import { SessionData } from './session-data.ts';

/** What a test writes into a mail; what it leaves out stays, or is empty in a new one. */
export interface WrittenMail {
  readonly to?: readonly WrittenEntry[];
  readonly cc?: readonly WrittenEntry[];
  readonly bcc?: readonly WrittenEntry[];
  readonly from?: { readonly name: string; readonly address: string };
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly WrittenAttachment[];
}

/** What a test says of a new message. */
export interface NewMail extends WrittenMail {
  readonly composeType?: 'newMail' | 'reply' | 'forward';
  readonly conversationId?: string;
  /** The draft has been saved, so it has an id. */
  readonly saved?: boolean;
}

/** What a test says of a new appointment; there is no Bcc. */
export interface NewAppointment {
  readonly required?: readonly WrittenEntry[];
  readonly optional?: readonly WrittenEntry[];
  readonly subject?: string;
  readonly html?: string;
  readonly attachments?: readonly WrittenAttachment[];
  readonly saved?: boolean;
}

/** An attachment as a test writes it. */
export interface WrittenAttachment {
  readonly name: string;
  readonly size?: number;
  readonly type?: 'file' | 'item' | 'cloud';
  readonly inline?: boolean;
  /** In base64, or the text of an attached mail; without it the content cannot be had. */
  readonly content?: string;
}

/** An attachment in the mail; ids last for one session only, as on the web. */
export interface Attachment extends WrittenAttachment {
  readonly id: string;
}

/** What Outlook keeps of a message in the notification bar. */
export interface Notification {
  readonly key: string;
  readonly type: number;
  readonly [detail: string]: unknown;
}

/** What happened to an item, for the events that tell of it. */
export interface Change {
  readonly fields?: Readonly<Record<string, boolean>>;
  readonly attachment?: { readonly status: 'added' | 'removed'; readonly attachment: Attachment };
}

/** One mail or appointment in a window, or a received mail that is being read. */
export class Item {
  readonly kind: 'message' | 'appointment' | 'received';
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly conversationId: string;
  readonly fields: readonly RecipientField[];
  readonly sessionData: SessionData;
  readonly notifications = new Map<string, Notification>();
  readonly headers = new Map<string, string>();
  /** Custom properties; unlike sessionData they stay with a saved item. */
  custom: Record<string, unknown> = {};
  /** Set once the draft has been saved. */
  itemId: string | undefined;
  from: { readonly name: string; readonly address: string };
  subject = '';
  html = '';
  attachments: readonly Attachment[] = [];
  deliverAfter = 0;
  /** It stands in a window; calls about it fail once it does not. */
  open = true;

  readonly #traits: Traits;
  readonly #changed: (change: Change) => void;
  #weighings = 0;

  constructor(traits: Traits, kind: Item['kind'], written: NewMail, changed: (change: Change) => void) {
    this.#traits = traits;
    this.#changed = changed;
    this.kind = kind;
    this.composeType = written.composeType ?? 'newMail';
    this.conversationId = written.conversationId ?? '';
    this.sessionData = new SessionData(traits);
    this.fields = this.fieldNames.map(() => new RecipientField(traits));
    this.from = traits.user;
    this.#write(written);
    if (written.saved === true || kind === 'received') this.save();
  }

  /** The fields' names in the order of their numbers. */
  get fieldNames(): readonly FieldName[] {
    return this.kind === 'appointment' ? ['requiredAttendees', 'optionalAttendees'] : ['to', 'cc', 'bcc'];
  }

  /** What is really in To, or who must come. */
  get to(): readonly Entry[] {
    return this.fields[0]?.entries ?? [];
  }

  /** What is really in Cc, or who may come. */
  get cc(): readonly Entry[] {
    return this.fields[1]?.entries ?? [];
  }

  /** What is really in Bcc. */
  get bcc(): readonly Entry[] {
    return this.fields[2]?.entries ?? [];
  }

  /** The body without its tags. */
  get text(): string {
    return this.html
      .replace(/<(?:br|\/p|\/div)\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  }

  /** The attachments as a call tells of them: an attached item is of another size each time (#6856). */
  weighed(): readonly Attachment[] {
    this.#weighings += 1;
    return this.attachments.map((one) =>
      one.type === 'item' ? { ...one, size: (one.size ?? 0) + this.#weighings } : one,
    );
  }

  /** Writes as the person does; frames that listen hear of it. */
  edit(written: WrittenMail): void {
    const before = this.attachments;
    this.#write(written);
    const named = Object.keys(written);
    if (['to', 'cc', 'bcc'].some((field) => named.includes(field))) this.#tell(named);
    for (const attachment of this.attachments) {
      if (!before.includes(attachment)) this.#changed({ attachment: { status: 'added', attachment } });
    }
    for (const attachment of before) {
      if (!this.attachments.includes(attachment))
        this.#changed({ attachment: { status: 'removed', attachment } });
    }
  }

  /** The add-in has written into a field. */
  fieldWritten(index: number): void {
    this.#tell([['to', 'cc', 'bcc'][index] ?? '']);
  }

  /** Saves the draft, which gives it an id. */
  save(): string {
    this.itemId ??= `AAMkItem${++ids}`;
    return this.itemId;
  }

  /** Everything a draft takes along when it is opened again; what belongs to its session is not. */
  reopened(): Item {
    const again = new Item(this.#traits, this.kind, { conversationId: this.conversationId }, this.#changed);
    for (const [index, field] of this.fields.entries()) again.fields[index]?.type(field.entries);
    Object.assign(again, { from: this.from, subject: this.subject, html: this.html });
    again.attachments = this.attachments.map((attachment) => ({ ...attachment, id: `att${++ids}` }));
    for (const [name, value] of this.headers) again.headers.set(name, value);
    again.itemId = this.itemId;
    again.custom = this.custom;
    return again;
  }

  #write({ to, cc, bcc, from, subject, html, attachments }: WrittenMail): void {
    for (const [index, written] of [to, cc, bcc].entries()) {
      if (written) this.fields[index]?.type(written);
    }
    this.from = from ?? this.from;
    this.subject = subject ?? this.subject;
    this.html = html ?? this.html;
    if (attachments) this.attachments = attachments.map((one) => ({ ...one, id: `att${++ids}` }));
  }

  #tell(fields: readonly string[]): void {
    const names =
      this.kind === 'appointment' ? ['requiredAttendees', 'optionalAttendees', 'resources'] : undefined;
    const told = ['to', 'cc', 'bcc'].map((field, index) => [names?.[index] ?? field, fields.includes(field)]);
    this.#changed({ fields: Object.fromEntries(told) as Record<string, boolean> });
  }
}

let ids = 0;
