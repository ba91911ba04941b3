/**
 * `npm run bench`: how long judging takes, and how long a person waits in the real Thunderbird, with
 * the add-on and without it in one run. Figures are medians in milliseconds; compare ratios, not
 * machines. `npm run bench -- --judging` leaves Thunderbird out; `--rounds N` repeats more often.
 */
import { parseArgs } from 'node:util';
import { benchJudging } from './judging.ts';
import { benchThunderbird } from './thunderbird.ts';

const { values } = parseArgs({ options: { judging: { type: 'boolean' }, rounds: { type: 'string' } } });
const rounds = Number(values.rounds ?? 7);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds wants a whole number above 0.');
  process.exit(64);
}

console.log('\nJudging one mail (built-in policy, every recipient a stranger), ms');
console.table(benchJudging());
if (values.judging !== true) {
  for (const { title, rows } of await benchThunderbird(rounds)) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}
