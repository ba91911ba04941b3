import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import type { Language } from '../core/rule.ts';
import { type Request, requestOf } from './arguments.ts';
import { check, type Ending, EXIT, refusal } from './check.ts';
import { plain } from './report.ts';
import { WORDS } from './words.ts';

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
  return check(asked, { read, colour });
}

function read(name: string): Promise<Uint8Array> {
  return name === '-' ? buffer(process.stdin) : readFile(name);
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
