/**
 * `npm run check`: everything a change must pass except the real clients, in one command. `-- --no-tests`
 * leaves out the unit tests, for CI, which has just run them with all others.
 */
import { parseArgs } from 'node:util';
import { TOOLS } from './places.ts';
import { starting } from './starting.ts';
import { run, sideBySide } from './steps.ts';

interface Step {
  readonly name: string;
  /** A tool's script and its arguments. */
  readonly command: readonly string[];
  /** What to do where it fails. */
  readonly cure: string;
}

const UNIT_TESTS: Step = {
  name: 'unit tests',
  command: [TOOLS.vitest, 'run', '--project', 'unit', '--reporter=dot'],
  cure: 'npm test -- --project unit',
};

/** The longest first, so that the short ones fill the other processors. */
const OTHERS: readonly Step[] = [
  { name: 'types of every room', command: [TOOLS.tsx, 'src/build/types.ts'], cure: 'npm run types' },
  { name: 'lint', command: [TOOLS.oxlint, '--deny-warnings'], cure: 'npm run lint' },
  { name: 'unused code', command: [TOOLS.knip, '--no-progress'], cure: 'npx knip' },
  {
    name: 'unused code in production',
    // Of binaries it would only say that tsx is for developers, which is so.
    command: [TOOLS.knip, '--no-progress', '--production', '--exclude', 'binaries'],
    cure: 'npx knip --production',
  },
  {
    name: 'generated files are fresh',
    command: [TOOLS.tsx, 'src/build/generate.ts', '--check'],
    cure: 'npm run generate',
  },
  { name: 'format', command: [TOOLS.oxfmt, '--check'], cure: 'npm run format' },
];

const { values } = parseArgs({ options: { 'no-tests': { type: 'boolean' } } });
const steps = values['no-tests'] ? OTHERS : [UNIT_TESTS, ...OTHERS];
const start = performance.now();
const ended = await sideBySide(steps, async (step) => {
  starting(step.name);
  const result = await run(process.execPath, step.command);
  console.log(`${result.ok ? 'done  ' : 'FAILED'} ${step.name}`);
  return { step, ...result };
});
const failed = ended.filter(({ ok }) => !ok);

for (const { step, output } of failed) console.error(`\n=== ${step.name} ===\n${output.trimEnd()}`);
console.log(`\n${'step'.padEnd(28)}seconds`);
for (const { step, ok, seconds } of ended) {
  console.log(
    `${step.name.padEnd(28)}${seconds.toFixed(1).padStart(7)}${ok ? '' : `  FAILED, see ${step.cure}`}`,
  );
}
console.log(
  `${'all, side by side'.padEnd(28)}${((performance.now() - start) / 1000).toFixed(1).padStart(7)}`,
);
console.log(
  failed.length === 0 ? '\nEvery check passed.' : `\n${failed.length} of ${steps.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
