/** One case in a process of its own: prints the CPU milliseconds of one call, or of the first. */
import { pathToFileURL } from 'node:url';
import type { judge as Judge } from '../src/core/judge.ts';
import type { builtInPolicy as BuiltIn } from '../src/policy/policy.ts';
import type { RULES as Rules } from '../src/rules/index.ts';
import { CASES, mailOf } from './judging-mails.ts';

const [, , file = '', name] = process.argv;
const { judge, builtInPolicy, RULES } = (await import(pathToFileURL(file).href)) as {
  judge: typeof Judge;
  builtInPolicy: typeof BuiltIn;
  RULES: typeof Rules;
};
const asked = CASES.find((one) => one.name === name);
if (!asked) throw new Error('There is no such case.');
const policy = builtInPolicy(RULES);
const times: number[] = [];
/** Enough calls that the engine has optimised the code, and an even number is not needed. */
const calls = asked.first ? 1 : Math.min(201, Math.max(7, Math.ceil(6_000 / asked.recipients)));
for (let round = 0; round < calls; round += 1) {
  const draft = mailOf(asked, round);
  const before = process.cpuUsage();
  judge(draft, policy, { rules: RULES, nonce: 'bench' });
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
}
times.sort((a, b) => a - b);
console.log(times[times.length >> 1]);
