import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/build/places.ts';

const root = join(import.meta.dirname, '..', '..');

describe('npm run new-rule', () => {
  let copy = '';

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'sekisho-new-rule-'));
    for (const path of ['src', 'package.json', 'tsconfig.base.json']) {
      await cp(join(root, path), join(copy, path), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test('starts a rule that compiles, is in the index and gets its handbook page.', async () => {
    const made = await run('tsx', 'src/build/new-rule.ts', 'long-subject');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    for (const file of await readdir(join(copy, 'src/rules/long-subject'))) {
      expect(made.stdout, `new-rule.ts does not name ${file}`).toContain(`src/rules/long-subject/${file} `);
    }
    for (const file of ['README.md', 'README.ja.md', 'test/policy/format.snapshot.txt']) {
      expect(made.stdout).toContain(file);
    }

    const index = await readFile(join(copy, 'src/rules/index.ts'), 'utf8');
    expect(index).toContain("import longSubject from './long-subject/rule.ts';");
    expect(await run('tsc', '-p', 'src/rules/tsconfig.json')).toMatchObject({ code: 0, stdout: '' });

    const generated = await run('tsx', 'src/build/generate.ts');
    expect(generated).toMatchObject({ code: 0, stderr: '' });
    expect(generated.stdout).toContain('wrote assets/handbook/ja/long-subject.md');
    const page = await readFile(join(copy, 'assets/handbook/en/long-subject.md'), 'utf8');
    expect(page).toContain('The subject has 100 characters');
    expect(await readFile(join(copy, 'assets/policy.schema.json'), 'utf8')).toContain('"long-subject"');
    expect(await run('tsx', 'src/build/generate.ts', '--check')).toMatchObject({ code: 0 });
  });

  test.each([
    ['a missing Japanese title', "    title: '長い件名',\n", '', 'title'],
    [
      'a missing text of an option',
      "      atLeast: '件名がこの文字数になったら知らせます。',\n",
      '',
      'atLeast',
    ],
    ['a text for a finding there is not', '      found: {', '      lost: {', 'lost'],
  ])('does not compile with %s.', async (_what, words, instead, named) => {
    const path = join(copy, 'src/rules/_template/texts.ts');
    const whole = await readFile(path, 'utf8');
    expect(whole).toContain(words);
    await writeFile(path, whole.replace(words, instead));
    const compiled = await run('tsc', '-p', 'src/rules/tsconfig.json');
    await writeFile(path, whole);
    expect(compiled.code).not.toBe(0);
    expect(compiled.stdout).toContain(`'${named}'`);
  });

  test.each([
    [['external-recipients'], 1, 'There is a rule "external-recipients" already'],
    [['LongSubject'], 1, 'small letters with hyphens'],
    [['../escape'], 1, 'small letters with hyphens'],
    [['_template'], 1, 'small letters with hyphens'],
    [['no-attachment'], 1, 'leave out "no"'],
    [[], 64, 'Usage'],
    [['one', 'two'], 64, 'Usage'],
  ])('refuses %j in a sentence and touches nothing.', async (args, code, sentence) => {
    const before = await readdir(join(copy, 'src/rules'));
    const refused = await run('tsx', 'src/build/new-rule.ts', ...args);
    expect(refused.code).toBe(code);
    expect(refused.stderr).toContain(sentence);
    expect(await readdir(join(copy, 'src/rules'))).toEqual(before);
  });

  test('fails, naming the files, when something generated is out of date.', async () => {
    await rm(join(copy, 'assets'), { recursive: true, force: true });
    const checked = await run('tsx', 'src/build/generate.ts', '--check');
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain('assets/policy.schema.json');
  });

  function run(
    tool: 'tsx' | 'tsc',
    ...args: readonly string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [TOOLS[tool], ...args],
        { cwd: copy },
        (_error, stdout, stderr) => {
          resolve({ code: child.exitCode ?? -1, stdout, stderr });
        },
      );
    });
  }
});
