/** `npm run outlook`: serves the add-in to the Outlooks of this machine, rebuilt at each change. */
import { readdirSync, readFileSync, renameSync, rmSync, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../core/rule.ts';
import { readPolicy } from '../policy/policy.ts';
import { problemText } from '../policy/problem.ts';
import { RULES } from '../rules/index.ts';
import { localCertificate, type LocalCertificate } from './outlook-certificate.ts';
import { STEPS } from './outlook-steps.ts';
import { buildOutlook } from './outlook.ts';
import { ROOT } from './places.ts';
import { ownLanguage } from './this-machine.ts';

/** A running server of the Outlook site. */
export interface ServedSite {
  /** With the port, and a slash at the end. */
  readonly url: string;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

/** The port that manifest.xml names. */
const PORT = 3443;

/**
 * Serves a built site over https on 127.0.0.1, read-only and never out of a cache.
 * @param of.port 0: any free port
 * @param of.settled answers wait for it, so that nobody gets half a build
 * @throws when the port is taken: the manifest names it, so no other will do
 */
export async function serveOutlook(of: {
  readonly dir: string;
  readonly certificate: Pick<LocalCertificate, 'key' | 'cert'>;
  readonly port?: number;
  readonly settled?: () => Promise<void>;
}): Promise<ServedSite> {
  const { key, cert } = of.certificate;
  const server = createServer({ key, cert }, (request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(of.port ?? PORT, '127.0.0.1', resolve);
  });
  const url = `https://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
    const isHead = request.method === 'HEAD';
    if (request.method !== 'GET' && !isHead) {
      return end(response, 405, 'x.txt', 'Only GET and HEAD are answered here.\n');
    }
    if (path === ALLOWED) {
      return end(response, 200, path, JSON.stringify({ allowed: [`${url}launch.js`] }), isHead);
    }
    try {
      await of.settled?.();
      // Only what the listing has is ever opened, so no path leads out of the folder.
      const file = filesIn(of.dir).includes(path) ? await readFile(join(of.dir, path)) : undefined;
      if (file) end(response, 200, path, file, isHead);
      else end(response, 404, 'x.txt', 'There is no such file here.\n', isHead);
    } catch {
      end(response, 500, 'x.txt', 'The file could not be read.\n', isHead);
    }
  }
}

/** Where classic Outlook looks which scripts may fetch from this origin. */
const ALLOWED = '.well-known/microsoft-officeaddins-allowed.json';

/** What scripts of another origin may read: classic Outlook runs launch.js in none of its own. */
const OPEN = new Set([ALLOWED, 'launch.js']);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function end(
  response: ServerResponse,
  status: number,
  path: string,
  content: string | Uint8Array,
  isHead = false,
): void {
  response.writeHead(status, {
    'Content-Type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(content),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(OPEN.has(path) && { 'Access-Control-Allow-Origin': '*' }),
  });
  response.end(isHead ? undefined : content);
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function main(): Promise<void> {
  const language = ownLanguage();
  const policy = parseArgs({ options: { policy: { type: 'string' } } }).values.policy;
  const dir = join(ROOT, 'dist/outlook');
  const rebuild = (): Promise<void> => buildInto(dir, policy, language);
  await rebuild();
  const certificate = await localCertificate(join(ROOT, '.dev-certificates'));
  const { changed, settled } = afterChanges(async () => {
    await rebuild().then(
      () => console.log(WORDS[language].rebuilt),
      (error: unknown) => console.error(WORDS[language].kept(messageOf(error))),
    );
  });
  const served = await serveOutlook({ dir, certificate, settled }).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new Error(WORDS[language].taken, { cause: error }) : error;
  });
  const watchers = [
    watch(join(ROOT, 'src'), { recursive: true }, changed),
    watch(join(ROOT, 'assets/icons'), changed),
    watchFile(join(ROOT, 'manifest.xml'), changed),
    ...(policy === undefined ? [] : [watchFile(policy, changed)]),
  ];
  console.log(
    STEPS[language]({
      url: served.url,
      manifest: join(dir, 'manifest.xml'),
      authorityFile: certificate.authorityFile,
    }),
  );
  if (certificate.fresh) console.log(WORDS[language].fresh);
  const stop = (): void => {
    for (const watcher of watchers) watcher.close();
    void served.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly rebuilt: string;
      readonly fresh: string;
      kept(why: string): string;
      policy(file: string, problems: string): string;
      readonly taken: string;
    }
  >
> = {
  en: {
    rebuilt: 'Rebuilt.',
    fresh: 'The certificate is new: do step 1 now, even if you have done it before.',
    kept: (why) => `${why}\nThe site stays as it was until this is mended.`,
    policy: (file, problems) => `The policy ${file} cannot be used:\n${problems}`,
    taken: `Port ${PORT} is in use, and the manifest names no other. End what uses it, then try again.`,
  },
  ja: {
    rebuilt: '組み立て直しました。',
    fresh: '証明書を新しく作りました。以前に済ませた方も、1をもう一度行ってください。',
    kept: (why) => `${why}\n直るまで、前のものを使い続けます。`,
    policy: (file, problems) => `ポリシー${file}は使えません。\n${problems}`,
    taken: `ポート${PORT}は使用中です。マニフェストがこの番号を指しているため、ほかの番号は使えません。使っているものを終わらせてから、もう一度お試しください。`,
  },
};

/** Builds beside the served folder and then takes its place, so that a failed build costs nothing. */
async function buildInto(dir: string, file: string | undefined, language: Language): Promise<void> {
  const policy = file === undefined ? '' : policyText(file, language);
  const next = `${dir}.next`;
  try {
    await buildOutlook(next, { policy });
    rmSync(dir, { recursive: true, force: true });
    renameSync(next, dir);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** The policy's text. @throws every problem it has, in sentences */
function policyText(file: string, language: Language): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(WORDS[language].policy(file, messageOf(error)), { cause: error });
  }
  const read = readPolicy(text, { rules: RULES, source: basename(file) });
  if (read.ok) return text;
  const problems = read.problems.map((problem) => problemText(problem, language)).join('\n');
  throw new Error(WORDS[language].policy(file, problems));
}

/** Calls the work a moment after the last of several changes, and never twice at a time. */
function afterChanges(work: () => Promise<void>): { changed(): void; settled(): Promise<void> } {
  let last = Promise.resolve();
  let isDue = false;
  return {
    changed: () => {
      if (isDue) return;
      isDue = true;
      last = last
        .then(() => wait(200))
        .then(() => {
          isDue = false;
          return work();
        });
    },
    settled: () => last,
  };
}

/** Watches through the folder, because most editors replace a file rather than write into it. */
function watchFile(file: string, changed: () => void): ReturnType<typeof watch> {
  return watch(dirname(file), (_, name) => {
    if (name === basename(file)) changed();
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
