/** A mail server on this machine that keeps what it gets and delivers nothing. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { until } from './patience.ts';

/** One mail as it came over the wire. */
export interface SunkMail {
  readonly mailFrom: string;
  /** The envelope: every address named by RCPT TO, in order. */
  readonly rcptTo: readonly string[];
  /** Header and body exactly as sent: what a recipient could read. */
  readonly raw: string;
  readonly parsed: Email;
  /** Clock times (ms since 1970) of the three steps. */
  readonly times: { readonly mailFrom: number; readonly data: number; readonly end: number };
}

/** The running server. */
export interface SmtpSink {
  readonly port: number;
  readonly mails: readonly SunkMail[];
  /** While true, every mail is refused at MAIL FROM. */
  refusing: boolean;
  /** How many commands were refused so far (Thunderbird may try one mail more than once). */
  readonly refused: number;
  /** How many connections, MAIL FROMs and mails it has had since the start, and how many connections are open. */
  readonly seen: {
    readonly connections: number;
    readonly mailFrom: number;
    readonly mails: number;
    readonly open: number;
  };
  /** The n-th mail (counted from 1 since the start or the last `empty`), waiting for it up to `ms`. */
  wait(n: number, ms?: number): Promise<SunkMail>;
  /** Forgets all mails. */
  empty(): void;
  close(): Promise<void>;
}

/** Options of `startSmtpSink`. */
export interface SmtpSinkOptions {
  /** Recipients accepted per mail; the next one is answered 452. Unlimited when missing. */
  readonly max?: number;
  readonly refusing?: boolean;
}

/** Starts a sink on a free loopback port. */
export async function startSmtpSink({
  max = Number.POSITIVE_INFINITY,
  refusing = false,
}: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  const started = new Map<string, number>();
  let refused = 0;
  const seen = { connections: 0, mailFrom: 0, mails: 0 };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: 100 * 2 ** 20,
    onConnect(_session, callback) {
      seen.connections += 1;
      callback();
    },
    onMailFrom(_address, session, callback) {
      seen.mailFrom += 1;
      started.set(session.id, Date.now());
      if (!sink.refusing) return callback();
      refused += 1;
      callback(refusal(554, 'Refused by the test'));
    },
    onRcptTo(_address, session, callback) {
      if (session.envelope.rcptTo.length < max) return callback();
      refused += 1;
      callback(refusal(452, 'Too many recipients'));
    },
    onData(stream, session, callback) {
      const data = Date.now();
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        const times = { mailFrom: started.get(session.id) ?? data, data, end: Date.now() };
        const sender = mailFrom ? mailFrom.address : '';
        const recipients = rcptTo.map(({ address }) => address);
        PostalMime.parse(bytes).then((parsed) => {
          seen.mails += 1;
          mails.push({ mailFrom: sender, rcptTo: recipients, raw: bytes.toString('utf8'), parsed, times });
          callback();
        }, callback);
      });
    },
  });
  // A client that is killed in the middle of a session is no failure of the sink.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  const sink: SmtpSink = {
    port: (server.server.address() as AddressInfo).port,
    mails,
    refusing,
    get refused() {
      return refused;
    },
    get seen() {
      return { ...seen, open: server.connections.size };
    },
    wait: (n, ms = 60_000) => until(() => mails[n - 1], ms, `mail ${n} at the SMTP sink`, 5),
    empty() {
      mails.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return sink;
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
