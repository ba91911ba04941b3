/**
 * `npm run mutants`: breaks the sources on purpose, one defect at a time and in a copy, and shows that the
 * tests notice each. `-- --only NAME` (as often as wanted) takes some, `-- --no-clients` those without a
 * real mail client.
 */
import { parseArgs } from 'node:util';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';
import { occurrences, type TestRun, Workspace } from './workspace.ts';

process.exitCode = await prove();

/** 0 where every defect was noticed, 1 where one was not, 2 where the proof could not be made. */
async function prove(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, 'no-clients': { type: 'boolean' } },
  });
  const unheard = (values.only ?? []).filter((name) => !mutations.some((one) => one.name === name));
  if (unheard.length > 0) return impossible(`There is no mutation called ${unheard.join(', ')}.`);
  const stale = mutations.filter((one) => occurrences(one) !== 1);
  if (stale.length > 0) {
    const lines = stale.map(
      (one) => `  ${one.name}: ${one.file} holds its text ${occurrences(one)} times, not once`,
    );
    return impossible(['These mutations are stale, the sources have moved on:', ...lines].join('\n'));
  }
  const wanted = mutations.filter(
    (one) => (values.only ?? [one.name]).includes(one.name) && !(values['no-clients'] && needsClient(one)),
  );

  const workspace = new Workspace();
  try {
    for (const group of [wanted.filter((one) => !needsClient(one)), wanted.filter(needsClient)]) {
      const sound = await soundRun(workspace, group);
      if (sound !== undefined) return impossible(sound);
    }
    return await breakAll(workspace, wanted);
  } finally {
    workspace.remove();
  }
}

/** Runs the tests of these mutations on the sound sources. @returns what is wrong, if they are not green */
async function soundRun(workspace: Workspace, group: readonly Mutation[]): Promise<string | undefined> {
  if (group.length === 0) return undefined;
  const files = [...new Set(group.flatMap((one) => one.tests))];
  const names = [...new Set(group.flatMap((one) => one.only ?? []))];
  console.log(`Unbroken: ${files.join(' ')}`);
  const { passed, failed, seconds, output } = await workspace.test(files, names);
  if (failed !== undefined) return `Nothing was broken, and yet this fails: ${failed}\n${output}`;
  // A name that no test has any more would prove nothing.
  if (passed < Math.max(1, names.length)) return `Only ${passed} tests were run.\n${output}`;
  console.log(`  ${passed} tests green after ${seconds.toFixed(1)} s\n`);
  return undefined;
}

async function breakAll(workspace: Workspace, wanted: readonly Mutation[]): Promise<number> {
  const width = Math.max(...wanted.map((one) => one.name.length));
  const survivors: Mutation[] = [];
  console.log(`${'mutation'.padEnd(width)}  red after  noticed by`);
  for (const mutation of wanted) {
    const names = mutation.only === undefined ? [] : [mutation.only];
    const result = await workspace.with(mutation, () => workspace.test(mutation.tests, names));
    if (result.failed === undefined) survivors.push(mutation);
    console.log(`${mutation.name.padEnd(width)}  ${verdict(mutation, result)}`);
  }
  console.log(`\n${wanted.length - survivors.length} of ${wanted.length} mutations were noticed.`);
  return survivors.length === 0 ? 0 : 1;
}

function verdict(mutation: Mutation, { failed, seconds, output }: TestRun): string {
  const after = `${seconds.toFixed(1)} s`.padStart(9);
  if (failed !== undefined) return `${after}  ${failed}`;
  return `${after}  NOT NOTICED by ${mutation.tests.join(' ')}\n${output.slice(-2_000)}`;
}

function needsClient(mutation: Mutation): boolean {
  return mutation.tests.some((file) => file.startsWith('test/clients/'));
}

function impossible(why: string): number {
  console.error(why);
  return 2;
}
