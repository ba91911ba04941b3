/** Messages that lie in Local Folders, to be answered or forwarded. */
import type { Thunderbird } from './thunderbird.ts';

/** A message in a folder. */
export interface StoredMessage {
  /** Thunderbird's own address of it (mailbox-message://...). */
  readonly uri: string;
}

/** What the message says. */
export interface Received {
  readonly from?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  /** Only for drafts: a received message has none. */
  readonly bcc?: readonly string[];
  readonly replyTo?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly date?: Date;
  /** Further header lines, such as { "List-Post": "<mailto:…>" }. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Folder under Local Folders, made when missing. "Sent" and "Drafts" are the account's own. */
  readonly folder?: string;
}

/** Puts a message into a folder and returns it, indexed and ready to be answered. */
export function storeMessage(tb: Thunderbird, received: Received): Promise<StoredMessage> {
  const { folder = 'Inbox of tests' } = received;
  return tb.chrome(
    ({ MailServices, Ci }, name, source) => {
      const root = MailServices.accounts.localFoldersServer.rootFolder.QueryInterface(
        Ci.nsIMsgLocalMailFolder,
      );
      const place = root.containsChildNamed(name)
        ? root.getChildNamed(name)
        : root.createLocalSubfolder(name);
      const header = place.QueryInterface(Ci.nsIMsgLocalMailFolder).addMessage(source);
      return { uri: place.getUriForMsg(header) as string };
    },
    folder,
    sourceOf(received),
  );
}

/** The message as a line of bytes in an mbox file. Non-ASCII header text must come in encoded form. */
export function sourceOf({
  from = 'Bob Brown <bob@sender.example>',
  to,
  cc = [],
  bcc = [],
  replyTo,
  subject = 'A question',
  body = 'What do you think?',
  date = new Date(),
  headers = {},
}: Received): string {
  const lines = {
    'Message-ID': `<${date.getTime()}.${Math.random().toString(36).slice(2)}@sender.example>`,
    Date: date.toUTCString().replace('GMT', '+0000'),
    From: from,
    To: folded(to),
    Cc: folded(cc),
    Bcc: folded(bcc),
    'Reply-To': replyTo ?? '',
    Subject: subject,
    ...headers,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const head = Object.entries(lines).flatMap(([name, value]) =>
    value === '' ? [] : `${name}: ${value}\r\n`,
  );
  return `From - Thu Jan  1 00:00:00 1970\r\n${head.join('')}\r\n${body}\r\n`;
}

function folded(addresses: readonly string[]): string {
  return addresses.join(',\r\n ');
}
