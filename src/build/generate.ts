import { join } from 'node:path';
import { generate, staleFiles } from './generate/generated-files.ts';

/*
 * `npm run generate`: writes every file that is derived from the rules' folders.
 * `npm run generate -- --check`: writes nothing and fails, naming what is out of date.
 */
const root = join(import.meta.dirname, '..', '..');
const [flag, ...rest] = process.argv.slice(2);

if (rest.length > 0 || (flag !== undefined && flag !== '--check')) {
  console.error('Usage: npm run generate [-- --check]');
  process.exitCode = 64;
} else if (flag === '--check') {
  const { outdated, leftover } = await staleFiles(root);
  for (const path of outdated) console.error(`${path} is not what the rules say now.`);
  for (const path of leftover) console.error(`${path} comes from a rule that is gone.`);
  if (outdated.length + leftover.length > 0) {
    console.error('Run "npm run generate" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  const { outdated, leftover } = await generate(root);
  for (const path of outdated) console.log(`wrote ${path}`);
  for (const path of leftover) console.log(`removed ${path}`);
  if (outdated.length + leftover.length === 0) console.log('Everything was up to date.');
}
