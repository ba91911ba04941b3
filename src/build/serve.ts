/** `npm start`: serves the built playground to this machine only, until Ctrl-C. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './places.ts';
import { thunderbirdPath } from './this-machine.ts';

/** A running server. */
export interface Served {
  /** With the port, and a slash at the end. */
  readonly url: string;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

/** How many ports are tried when the wanted one is taken. */
const TRIES = 20;

/**
 * Serves a folder on 127.0.0.1, read-only, with a content security policy that allows the page's own
 * files and nothing else.
 * @param of.port the port to begin with; the next free one is taken. 0: any free port
 * @throws when none of the ports is free
 */
export async function startServer(of: { readonly dir: string; readonly port?: number }): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(of.dir, request.method ?? '', request.url ?? '/', response);
  });
  const first = of.port ?? 4173;
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.removeListener('error', reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= first + TRIES) throw error;
    }
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

async function answer(dir: string, method: string, url: string, response: ServerResponse): Promise<void> {
  const file = fileAt(dir, url);
  const type = file === undefined ? undefined : TYPES[extname(file)];
  if (method !== 'GET' && method !== 'HEAD')
    return end(response, 405, 'Only GET and HEAD are answered here.');
  if (file === undefined || type === undefined) return end(response, 404, 'There is no such file here.');
  try {
    const content = await readFile(file);
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': content.length });
    response.end(method === 'HEAD' ? undefined : content);
  } catch {
    end(response, 404, 'There is no such file here.');
  }
}

/** The file of an address inside the folder; undefined for one that points out of it or cannot be read. */
function fileAt(dir: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const file = normalize(join(dir, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(normalize(dir) + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function hasThunderbird(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'thunderbird'));
  return [thunderbirdPath(), ...folders].some((path) => existsSync(path));
}

async function main(): Promise<void> {
  const dir = join(ROOT, 'dist/playground');
  if (!existsSync(join(dir, 'index.html'))) {
    console.error('The playground is not built yet. Run: npm start');
    process.exitCode = 1;
    return;
  }
  const served = await startServer({ dir });
  console.log(`Sekisho's playground: ${served.url}`);
  if (hasThunderbird()) console.log('Thunderbird is installed: npm run thunderbird');
  console.log('Stop with Ctrl-C.');
  const stop = (): void => void served.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
