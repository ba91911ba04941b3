import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildLaunch } from '../src/build/outlook.ts';

/** One launch file, weighed and evaluated. */
export interface LaunchRow {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  /** Milliseconds to parse and evaluate it in a context of its own, median. */
  readonly evaluated: number;
}

/**
 * Weighs launch.js and evaluates it as classic Outlook does at each Send, in a fresh context, beside an
 * empty script: what a context costs by itself is no work of ours.
 */
export async function benchLaunch(rounds: number): Promise<readonly LaunchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  try {
    const launch = readFileSync(await buildLaunch(folder), 'utf8');
    return [row('an empty script', '', rounds), row('launch.js', launch, rounds)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(file: string, text: string, rounds: number): LaunchRow {
  const times = Array.from({ length: rounds }, (_round, index) => timed(`${text}\n// ${index}`));
  times.sort((a, b) => a - b);
  return {
    file,
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    evaluated: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10,
  };
}

/** Each text differs in its last line, so that nothing is taken from a cache of compiled scripts. */
function timed(text: string): number {
  const context = createContext({
    Office: { actions: { associate: () => undefined }, onReady: () => undefined },
    console,
    setTimeout,
    clearTimeout,
    fetch: () => undefined,
  });
  const start = performance.now();
  new Script(text).runInContext(context);
  return performance.now() - start;
}
