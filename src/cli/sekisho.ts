import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import type { Language } from '../core/rule.ts';
import { type Request, requestOf } from './arguments.ts';
import { backtest } from './backtest/backtest.ts';
import { check, type Ending, EXIT, refusal } from './check.ts';
import { kit } from './kit/kit.ts';
import { policyLint } from './policy-lint.ts';
import { plain } from './report.ts';
import { WORDS } from './languages.ts';

// A reader that has gone (`| head -1`) changes neither the verdict nor the exit code.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.on('uncaughtException', end);

let language: Language = 'en';
try {
  const request = requestOf(process.argv.slice(2), process.env);
  language = request.language;
  const { exit, out, err } = await answer(request);
  process.exitCode = exit;
  process.stdout.write(out);
  process.stderr.write(err);
} catch (error) {
  end(error);
}

async function answer(asked: Request): Promise<Ending> {
  const words = WORDS[asked.language];
  if (asked.do === 'help') return { exit: EXIT.fine, out: words.help, err: '' };
  if (asked.do === 'version') return { exit: EXIT.fine, out: `sekisho ${version}\n`, err: '' };
  if (asked.do === 'refuse') return refusal(asked.because, words);
  const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
  const today = new Date().toISOString().slice(0, 10);
  if (asked.do === 'check') return check(asked, { read, colour, today });
  if (asked.do === 'policy-lint') return policyLint(asked, { read, today });
  // The release holds this file in a folder of its own, beside those of the mail clients.
  if (asked.do === 'kit') return kit(asked, { read, today, release: dirname(import.meta.dirname) });
  const interrupted = new AbortController();
  // Once: whoever presses Ctrl-C again wants it to end at once.
  process.once('SIGINT', () => interrupted.abort());
  const terminal = process.stderr.isTTY ? (text: string) => process.stderr.write(text) : undefined;
  return backtest(asked, { read, colour, today, interrupted: interrupted.signal, terminal });
}

/** What lies behind `most` bytes is not held in memory. */
async function read(name: string, most?: number): Promise<Uint8Array> {
  if (most === undefined) return name === '-' ? buffer(process.stdin) : readFile(name);
  const chunks: Buffer[] = [];
  let room = most;
  const source: AsyncIterable<Buffer> = name === '-' ? process.stdin : createReadStream(name);
  for await (const chunk of source) {
    chunks.push(chunk.subarray(0, room));
    room -= chunk.length;
    if (room <= 0) break;
  }
  return Buffer.concat(chunks);
}

/** Says where it broke, never what it was reading: the message of an error may quote the mail. */
function end(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = Array.from(
    stack.matchAll(/^\s+at (?:([\w.<> ]+) \()?(?:[^\n()]*[/\\])?([\w.-]+:\d+:\d+)\)?$/gm),
  );
  const trace = [
    `sekisho ${version}, Node ${process.version}, ${process.platform}`,
    error instanceof Error ? plain(error.constructor.name) : typeof error,
    ...frames.slice(0, 8).map(([, name, place]) => `  at ${name ?? ''} ${place ?? ''}`),
  ];
  process.exitCode = EXIT.defect;
  process.stderr.write(`${WORDS[language].defect}\n\n${trace.join('\n')}\n`);
}
