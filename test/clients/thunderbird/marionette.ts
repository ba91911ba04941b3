/** A client of Marionette, Thunderbird's remote control: length-prefixed JSON over TCP. */
import { type Socket, connect } from 'node:net';
import { type ChromeWork, chromeScript } from './chrome-scope.ts';
import { until } from './patience.ts';

interface Pending {
  readonly command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface RemoteError {
  readonly error: string;
  readonly message: string;
  readonly stacktrace: string;
}

/** Longest time one command may take; long waits belong into the test, in steps. */
const SCRIPT_TIMEOUT = 120_000;

/** One session. Commands are answered one after the other, so none of them should wait long. */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#closed = true;
      for (const { command, reject } of this.#pending.values())
        reject(new Error(`Thunderbird went away during ${command}.`));
      this.#pending.clear();
    });
  }

  /** A session in chrome context on that port of this machine. */
  static async open(port: number, ms = 60_000): Promise<Marionette> {
    const socket = await until(() => dial(port), ms, `Marionette on port ${port}`, 50);
    const marionette = new Marionette(socket);
    await marionette.command('WebDriver:NewSession', { unhandledPromptBehavior: 'ignore' });
    await marionette.command('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  /** Sends one command and resolves with its result. */
  command(name: string, parameters: object = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`Thunderbird is gone: ${name} was not sent.`));
    const id = ++this.#lastId;
    const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { command: name, resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  /** Runs `work` in Thunderbird's parent process; arguments and result travel as JSON. */
  async chrome<Args extends unknown[], Result>(
    work: ChromeWork<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = await this.command('WebDriver:ExecuteAsyncScript', {
      script: chromeScript(work),
      args,
      newSandbox: false,
      sandbox: 'system',
      scriptTimeout: SCRIPT_TIMEOUT,
      timeout: SCRIPT_TIMEOUT,
    });
    const { ok, error } = (answer as { value: { ok?: Result; error?: string } }).value;
    if (error !== undefined) throw new Error(`Inside Thunderbird: ${error}`);
    return ok as Result;
  }

  /** Hangs up without asking Thunderbird to quit. */
  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting is an object, every answer an array.
      if (Array.isArray(message)) this.#answer(message as [number, number, RemoteError | null, unknown]);
    }
  }

  #answer([, id, error, result]: [number, number, RemoteError | null, unknown]): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (!pending) return;
    if (error)
      pending.reject(new Error(`${pending.command}: ${error.error}: ${error.message}\n${error.stacktrace}`));
    else pending.resolve(result);
  }
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}
