import { join } from 'node:path';
import { newRule, nextSteps } from './generate/rule-scaffold.ts';

/* `npm run new-rule some-noun`: starts a rule's folder from the template. */
const [id, ...rest] = process.argv.slice(2);

if (id === undefined || rest.length > 0) {
  console.error('Usage: npm run new-rule some-noun');
  process.exitCode = 64;
} else {
  const made = await newRule(join(import.meta.dirname, '..', '..'), id);
  if (made.ok) {
    console.log(nextSteps(id));
  } else {
    console.error(made.because);
    process.exitCode = 1;
  }
}
