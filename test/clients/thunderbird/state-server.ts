/** An organisation's server over https, as far as Thunderbird asks it: the state file, and what may go wrong with it. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { localCertificate } from '../../../src/build/outlook-certificate.ts';

/** Spoils an answer that would be the state file. */
export type Fault = (answer: ServerResponse, file: string, request: IncomingMessage) => void;

/**
 * Headers of the kit's sample for nginx, except that here a client may keep the file for a day: a server
 * that nobody has set up well must not hold up the stop.
 */
export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=86400',
  'Content-Type': 'application/json; charset=utf-8',
} as const;

/** The running server. */
export class StateServer {
  /** Where the site lies. */
  readonly base: string;
  /** The authority that Thunderbird has to trust. */
  readonly authority: string;
  /** The file that is handed out, read anew each time. */
  file = '';
  /** What happens instead of a plain answer. */
  fault: Fault | undefined;
  /** How often the file was asked for. */
  asked = 0;
  readonly #close: () => Promise<void>;

  private constructor(base: string, authority: string, close: () => Promise<void>) {
    this.base = base;
    this.authority = authority;
    this.#close = close;
  }

  /** Starts it on a free port of this machine. @param folder gets the certificate */
  static async start(folder: string): Promise<StateServer> {
    const { key, cert, authorityFile } = await localCertificate(folder);
    const server = createServer({ key, cert });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    const one = new StateServer(`https://localhost:${port}/sekisho/`, authorityFile, close);
    server.on('request', (request, answer) => one.#answer(request, answer));
    return one;
  }

  close(): Promise<void> {
    return this.#close();
  }

  #answer(request: IncomingMessage, answer: ServerResponse): void {
    if (request.url !== '/sekisho/state.json') {
      // Where a redirection leads to: it must not be followed, so it says what would be believed.
      answer.writeHead(200, HEADERS).end(readFileSync(this.file));
      return;
    }
    this.asked += 1;
    const text = readFileSync(this.file, 'utf8');
    if (this.fault) this.fault(answer, text, request);
    else answer.writeHead(200, HEADERS).end(text);
  }
}

/** Puts a kit's policies.json beside a binary, and has Thunderbird trust that authority too. */
export function managedByKit(binary: string, kit: string, authority: string): void {
  const from = join(kit, 'thunderbird/policies.json');
  const folder = join(dirname(binary), 'distribution');
  const { policies } = JSON.parse(readFileSync(from, 'utf8')) as { readonly policies: object };
  copyFileSync(authority, join(folder, 'authority.crt'));
  const Certificates = { Install: [join(folder, 'authority.crt')] };
  writeFileSync(join(folder, 'policies.json'), JSON.stringify({ policies: { ...policies, Certificates } }));
}
