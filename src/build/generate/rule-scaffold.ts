import { access, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { roomOf, ruleIds } from './rule-folders.ts';
import { ruleIndex } from './rule-index.ts';

const TEMPLATE = '_template';

/**
 * Copies the template into a new rule's folder, with its id and the version that will first have it,
 * and writes the index anew. Nothing is touched where the id cannot be used.
 */
export async function newRule(
  root: string,
  id: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly because: string }> {
  const because = idProblem(id);
  if (because !== undefined) return { ok: false, because };
  const folder = join(roomOf(root), id);
  if (await exists(folder))
    return { ok: false, because: `There is a rule "${id}" already: src/rules/${id}.` };
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  await cp(join(roomOf(root), TEMPLATE), folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(
      join(folder, name),
      text.replace(`id: '${TEMPLATE}'`, `id: '${id}'`).replace(/since: '[^']*'/, `since: '${version}'`),
    );
  }
  await writeFile(join(roomOf(root), 'index.ts'), ruleIndex(await ruleIds(root)));
  return { ok: true };
}

/** What is left to a person once a rule's folder is there: every file that nothing writes for them. */
export function nextSteps(id: string): string {
  return `Made src/rules/${id} from the template and entered it in src/rules/index.ts.

Write by hand
  src/rules/${id}/rule.ts      what it reads, its findings with their levels, its options, the check
  src/rules/${id}/texts.ts     every word it says, in Japanese and English
  src/rules/${id}/examples.ts  mails: at least one that is caught and one that is left alone
  src/rules/${id}/why.md       the mishap it comes from, in Japanese and English
  README.md, README.ja.md      its name in backticks, where the other rules are named

then let these be written
  npm run generate             index, policy schema, handbook
  npm test -- --project unit test/policy/format.test.ts -u
                               the policy's format with the new keys, in test/policy/format.snapshot.txt

and see that all is well
  npm run check                what fails says in which file, and what to do
  npm test                     the same in the real mail clients`;
}

/** Why a text cannot be a rule's id, as a sentence; undefined where it can. */
export function idProblem(id: string): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    return `"${id}" cannot be a rule's id: write words of small letters with hyphens between them, like "empty-subject".`;
  }
  const [first = ''] = id.split('-');
  if (COMMANDS.has(first)) {
    return `"${id}" is not the name of what the rule notices: leave out "${first}" and write a noun, like "empty-subject".`;
  }
  return undefined;
}

/** Words a name begins with when it says what the code does instead of what it finds. */
const COMMANDS = new Set([
  'no',
  'is',
  'has',
  'check',
  'detect',
  'find',
  'warn',
  'prevent',
  'require',
  'forbid',
  'ignore',
  'disable',
  'block',
  'ask',
]);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
