import { join } from 'node:path';
import { newRule } from './generate/rule-scaffold.ts';

/* `npm run new-rule some-noun`: starts a rule's folder from the template. */
const [id, ...rest] = process.argv.slice(2);

if (id === undefined || rest.length > 0) {
  console.error('Usage: npm run new-rule some-noun');
  process.exitCode = 64;
} else {
  const made = await newRule(join(import.meta.dirname, '..', '..'), id);
  if (made.ok) {
    console.log(`Made src/rules/${id} and entered it in src/rules/index.ts.`);
    console.log('Next: fill in rule.ts, texts.ts, examples.ts and why.md, then run "npm run generate".');
  } else {
    console.error(made.because);
    process.exitCode = 1;
  }
}
