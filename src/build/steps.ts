import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ROOT } from './places.ts';

/** How a program ended: everything it printed, and the time it took. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program from the top folder and waits for its end; it never rejects. */
export async function run(program: string, args: readonly string[]): Promise<Ended> {
  const start = performance.now();
  const output: string[] = [];
  const ok = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.once('error', (error) => {
      output.push(error.message);
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  return { ok, output: output.join(''), seconds: (performance.now() - start) / 1000 };
}

/** Does the work for every item, as many at a time as there are processors, and keeps the order. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}
