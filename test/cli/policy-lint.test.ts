import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/build/cli.ts';
import type { LintResult } from '../../src/cli/policy-lint.ts';
import type { Result } from '../../src/cli/result.ts';
import { pathOf } from './expected.ts';
import { type Ended, runCommand } from './run-command.ts';

let command: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-lint-'));
  command = await buildCommand(join(folder, 'built'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('sekisho policy lint', () => {
  it('says that a policy is in order', async () => {
    const { exit, out, err } = await run(['policy', 'lint', pathOf('policies/ours.json'), '--strict']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/ours\.json" is in order \(revision 3\)\.\n$/);
  });

  it('names all errors with line and column, and ends with 64', async () => {
    const { exit, out, err } = await run(['policy', 'lint', pathOf('policies/bad-exemptions.json')]);
    expect({ exit, err }).toEqual({ exit: 64, err: '' });
    expect(out).toContain('bad-exemptions.json" has 6 errors.');
    for (const path of [
      'expires',
      'exemptions\\[0\\]\\.rules\\[0\\]',
      'exemptions\\[1\\]',
      'personal',
      'locked\\[0\\]',
    ])
      expect(out).toMatch(new RegExp(`^ {2}- \\[Error\\] ${path} \\(line \\d+, column \\d+\\): `, 'm'));
    expect(out).toMatch(/^ {2}- \[Error\] exemptions\[0\]\.reason: this key is needed/m);
  });

  it('warns in Japanese, and ends with 10 only where --strict asks for it', async () => {
    const args = ['policy', 'lint', pathOf('policies/gentle.json'), '--lang', 'ja'];
    const { exit, out } = await run(args);
    expect(exit).toBe(0);
    expect(out).toMatch(/gentle\.json」に警告が3件あります。\n/);
    expect(out).toMatch(
      /- \[警告\] rules\.many-visible-recipients\.level（9行7文字目）：「ask」は、ポリシーがないときの「block」よりゆるい/,
    );
    expect((await run([...args, '--strict'])).exit).toBe(10);
  });

  it('prints the same as JSON', async () => {
    const { exit, out } = await run(['policy', 'lint', pathOf('policies/bad-keys.json'), '--json']);
    const result = JSON.parse(out) as LintResult;
    expect(exit).toBe(64);
    expect({ ...result, errors: result.errors.length }).toEqual({ usable: false, errors: 5, warnings: [] });
    expect(result.errors[0]).toEqual({
      code: 'unknown-key',
      path: 'ourDomain',
      line: 4,
      column: 3,
      text: expect.stringContaining('Did you mean "ourDomains"?'),
    });

    const path = pathOf('policies/off.json');
    const warned = JSON.parse((await run(['policy', 'lint', path, '--json'])).out) as LintResult;
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(warned).toMatchObject({ usable: true, errors: [], policy: { sha256, revision: 1 } });
    expect(warned.warnings.map(({ code }) => code)).toEqual(['no-contact', 'weaker', 'weaker', 'weaker']);
  });

  it('sees that a day is over', async () => {
    const path = written('over.json', { contact: 'Desk', expires: '2001-01-01' });
    expect((await run(['policy', 'lint', path])).out).toMatch(
      /expires \(line 1, column \d+\): the day 2001-01-01/,
    );
  });

  it.each([
    [['policy'], /write "policy lint" and the name of its file/],
    [['policy', 'lint'], /write "policy lint" and the name of its file/],
    [['policy', 'check', 'p.json'], /write "policy lint"/],
    [['policy', 'lint', 'a.json', 'b.json'], /write "policy lint"/],
    [['policy', 'lint', 'a.json', '--policy', 'b.json'], /--policy belongs to the command check/],
    [['check', 'a.eml', '--strict'], /--strict belongs to the command policy/],
    [['policy', 'lint', 'nowhere.json'], /no file "nowhere\.json"/],
    [['polcy', 'lint', 'a.json'], /Did you mean "policy"\?/],
  ])('refuses %j with a reason and a cure', async (args, reason) => {
    const { exit, out, err } = await run(args);
    expect(err).toMatch(reason);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
  });

  it('names 20 of 30 keys nobody knows, and counts them all', async () => {
    const strange = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key-${index}`, index]));
    const path = written('strange.json', strange);
    const { exit, out } = await run(['policy', 'lint', path]);
    expect(exit).toBe(64);
    expect(out).toContain('has 30 errors.');
    expect(out.match(/there is no key/g)).toHaveLength(20);
    expect(out).toMatch(/10 more like these are not named here\.[^\n]*\n$/);
    const { err } = await run(['check', pathOf('kagoshima.eml'), '--policy', path, '--lang', 'ja']);
    expect(err).toContain('に30件の問題があり');
    expect(err).toContain('このほかにも10件あります');
  });

  it('takes a text that is not UTF-8 for what it is', async () => {
    const { exit, err } = await run(['policy', 'lint', pathOf('raw-shift-jis.eml')]);
    expect(exit).toBe(64);
    expect(err).toContain('not written in UTF-8');
  });
});

describe.concurrent('sekisho check under such a policy', () => {
  const MANY = 'many-visible-recipients';

  it('says what a policy that monitors would have done, and lets the mail go', async () => {
    const policy = written('monitor.json', { monitor: true });
    const { exit, out } = await checked('kagoshima.eml', policy, '--json');
    const result = JSON.parse(out) as Result;
    expect(exit).toBe(0);
    expect(result).toMatchObject({ verdict: 'note', monitored: 'block', policy: { state: 'current' } });
    expect(Object.keys(result)).toEqual(['verdict', 'monitored', 'findings', 'actions', 'policy']);
    expect((await checked('kagoshima.eml', policy)).out).toContain(
      'The policy only monitors. Otherwise this mail would be stopped.',
    );
  });

  it('leaves out whom the policy exempts, and says so with the reason', async () => {
    const policy = written('exempt.json', {
      exemptions: [{ rules: [MANY], senders: ['kagoshima-kanko.example'], reason: 'A\u001b[2Jdrill' }],
    });
    const { exit, out } = await checked('kagoshima.eml', policy, '--json');
    const result = JSON.parse(out) as Result;
    expect(exit).toBe(0);
    expect(result.exempted).toEqual([
      {
        rule: MANY,
        exemptions: [{ index: 0, reason: 'A\u001b[2Jdrill' }],
        silenced: [expect.stringContaining(MANY)],
      },
    ]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['bulk-recipients', 'external-recipients']);
    const plain = (await checked('kagoshima.eml', policy)).out;
    expect(plain).toContain(`[Note] The rule ${MANY} left somebody out because the policy exempts them: A`);
    expect(plain).not.toContain('\u001b');
  });

  it('does not apply an exemption whose day is over', async () => {
    const exemptions = [
      { rules: [MANY], senders: ['kagoshima-kanko.example'], reason: 'x', expires: '2001-01-01' },
    ];
    const { exit, out } = await checked(
      'kagoshima.eml',
      written('over-exempt.json', { exemptions }),
      '--json',
    );
    expect(exit).toBe(20);
    expect(JSON.parse(out)).not.toHaveProperty('exempted');
  });

  it('says that the policy itself is over, and goes by it all the same', async () => {
    const policy = written('expired.json', { expires: '2001-01-01', contact: 'Desk 7' });
    const { exit, out } = await checked('no-recipients.eml', policy, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'note',
      policy: { state: 'current', revision: 1, health: [{ kind: 'expired', on: '2001-01-01' }] },
    });
    const ja = (await checked('no-recipients.eml', policy, '--lang', 'ja')).out;
    expect(ja).toMatch(
      /\[お知らせ\] 組織のポリシーの期限が切れています（2001-01-01まで）\n {2}理由: .*\n {2}対処: .*Desk 7/,
    );
  });

  function checked(mail: string, policy: string, ...more: readonly string[]): Promise<Ended> {
    return run(['check', pathOf(mail), '--policy', policy, ...more]);
  }
});

function run(args: readonly string[]): Promise<Ended> {
  return runCommand(args, { command });
}

function written(name: string, more: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ format: 1, revision: 1, ...more }));
  return path;
}
