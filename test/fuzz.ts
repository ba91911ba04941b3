/** `npm run fuzz [-- format…]`: ten thousand broken files of each format, others at each run. */
import { ORIGINALS, surviveMutations } from './content/files/mutated.ts';

const RUNS = 10_000;

const wanted = process.argv.slice(2);
for (const format of Object.keys(ORIGINALS).filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  try {
    await surviveMutations(format, RUNS, seed);
    console.log(`${format}: ${RUNS} files read`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${format}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
