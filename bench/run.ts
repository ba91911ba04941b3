/**
 * `npm run bench`: how long judging takes, how long Outlook's launch file takes to load, and how long a
 * person waits in the real Thunderbird, with the add-on and without it in one run. Figures are medians
 * in milliseconds; compare ratios, not machines. `npm run bench -- --judging` leaves Thunderbird out;
 * `--rounds N` repeats more often, `--recipients N` takes one size of mail, `--against DIST` measures another
 * build's `dist` in the same run and prints the ratios to it.
 */
import { parseArgs } from 'node:util';
import { benchJudging } from './judging.ts';
import { benchLaunch } from './launch.ts';
import { benchThunderbird } from './thunderbird.ts';

const { values } = parseArgs({
  options: {
    judging: { type: 'boolean' },
    rounds: { type: 'string' },
    recipients: { type: 'string' },
    against: { type: 'string' },
  },
});
const rounds = wholeNumber('rounds', values.rounds) ?? 7;
const recipients = wholeNumber('recipients', values.recipients);
const { against } = values;

console.log(`\nJudging and the command, this build${against === undefined ? '' : ` and ${against}`}`);
console.table(await benchJudging(Math.min(rounds, 5), against));
console.log(
  '\nThe launch files of Outlook, bytes as they are (raw) and packed (gzip), and CPU ms to evaluate them in a bare context in a process of its own, alone and with the first Send',
);
console.table(await benchLaunch(15));
if (values.judging !== true) {
  for (const { title, rows } of await benchThunderbird({
    rounds,
    sizes: recipients === undefined ? [3, 60, 500] : [recipients],
    against: values.against,
  })) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} wants a whole number above 0.`);
  process.exit(64);
}
