/** `npm run check`: everything a change must pass except the real clients. What CI runs, in one command. */
import { run, sideBySide } from './steps.ts';
import { TOOLS } from './places.ts';

interface Step {
  readonly name: string;
  /** A tool's script and its arguments. */
  readonly command: readonly string[];
  /** What to do where it fails. */
  readonly cure: string;
}

/** The longest first, so that the short ones fill the other processors. */
const STEPS: readonly Step[] = [
  {
    name: 'unit tests',
    command: [TOOLS.vitest, 'run', '--project', 'unit', '--reporter=dot'],
    cure: 'npm test -- --project unit',
  },
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

const start = performance.now();
const ended = await sideBySide(STEPS, async (step) => {
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
  failed.length === 0 ? '\nEvery check passed.' : `\n${failed.length} of ${STEPS.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
