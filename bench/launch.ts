import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildLaunch } from '../src/build/outlook.ts';
import { medianOf } from './judging.ts';

/** One launch file, weighed, evaluated, and sent with for the first time. */
export interface LaunchRow {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  /** CPU milliseconds to parse and evaluate it in a fresh process and a bare context, median. */
  readonly evaluated: number;
  /** The same with the first Send after it: all that is read, judged and said of an ordinary mail. */
  readonly 'and first Send, ja': number;
  readonly 'and first Send, en': number;
  /** What raw bytes and both together may be; '' where nothing is asked. */
  readonly bars: string;
}

/**
 * Weighs both launch files, and evaluates and uses them as classic Outlook does at each Send: nothing is
 * left of the one before. An empty script stands beside them for what the measuring costs itself.
 */
export async function benchLaunch(rounds: number): Promise<readonly LaunchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  try {
    const empty = join(folder, 'empty.js');
    writeFileSync(empty, '');
    const whole = await buildLaunch(folder);
    const small = await buildLaunch(folder, {}, undefined, 'small');
    const program = await buildProgram(folder);
    return [
      row('an empty script', { program, script: empty, rounds }),
      row('launch.js', { program, script: whole, rounds }, '480,000 raw, 60 ms'),
      row('launch-small.js', { program, script: small, rounds }, '220,000 raw'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a loader of TypeScript, whose own work would be counted with ours. */
async function buildProgram(folder: string): Promise<string> {
  const name = 'classic-send.mjs';
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      emptyOutDir: false,
      ssr: join(import.meta.dirname, 'classic-send.ts'),
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(folder, name);
}

/** What is run, with which script, and how often. */
interface Run {
  readonly program: string;
  readonly script: string;
  readonly rounds: number;
}

function row(file: string, { program, script, rounds }: Run, bars = ''): LaunchRow {
  const text = readFileSync(script);
  const sent = (language: string): readonly Spent[] =>
    Array.from({ length: rounds }, () => sendOnce(program, script, language));
  const [ja, en] = [sent('ja'), sent('en')];
  return {
    file,
    raw: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    evaluated: tenth(medianOf([...ja, ...en].map(({ evaluated }) => evaluated))),
    'and first Send, ja': tenth(medianOf(ja.map(({ both }) => both))),
    'and first Send, en': tenth(medianOf(en.map(({ both }) => both))),
    bars,
  };
}

interface Spent {
  readonly evaluated: number;
  readonly both: number;
}

function sendOnce(program: string, script: string, language: string): Spent {
  const out = execFileSync(process.execPath, [program, script, language], { encoding: 'utf8' });
  return JSON.parse(out) as Spent;
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
