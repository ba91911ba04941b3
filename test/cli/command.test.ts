import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/build/cli.ts';
import type { Result } from '../../src/cli/result.ts';
import { EXPECTED, pathOf } from './expected.ts';
import { type Ended, runCommand, type Surroundings } from './run-command.ts';

/** The command as it is shipped, alone in a folder without any package. */
let command: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-cli-'));
  command = await buildCommand(join(folder, 'built'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.concurrent('sekisho check --json', () => {
  const EXITS = { send: 0, note: 0, ask: 10, block: 20 };

  it.each(EXPECTED)('$mail: $what', async ({ mail, policy, verdict, rules, counts }) => {
    const policyPath = policy === undefined ? [] : ['--policy', pathOf(policy)];
    const { exit, out, err } = await run(['check', pathOf(mail), '--json', ...policyPath]);
    const result = JSON.parse(out) as Result;
    expect({ verdict: result.verdict, rules: result.findings.map(({ rule }) => rule), exit, err }).toEqual({
      verdict,
      rules,
      exit: EXITS[verdict],
      err: '',
    });
    const exposure = result.findings.find(({ rule }) => rule === 'many-visible-recipients');
    if (exposure) expect(exposure.counts).toEqual(counts);
    const { unread, ...rest } = result;
    expect(unread).toEqual(mail.startsWith('encrypted-') ? ['body', 'attachments'] : undefined);
    expectExactShape(rest);
  });

  it('proposes to move the sixty winners and to write the sender into To', async () => {
    const { actions } = await judged('kagoshima.eml');
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({ do: 'move-to-bcc', placeholder: 'campaign@kagoshima-kanko.example' });
    expect(new Set(actions[0]?.recipients).size).toBe(60);
  });

  it.each(['encrypted-openpgp.eml', 'encrypted-smime.eml'])('proposes no move for %s', async (mail) => {
    expect((await judged(mail)).actions).toEqual([]);
  });

  it('names the policy by its path, revision and the SHA-256 of its bytes', async () => {
    const path = join(folder, 'marked.json');
    writeFileSync(path, '\ufeff{ "format": 1, "revision": 12 }');
    const { policy } = await judged('kagoshima.eml', '--policy', path);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(policy).toEqual({ state: 'current', source: path, revision: 12, sha256 });
  });

  it('uses the policy’s own choice of whom to move and of the placeholder', async () => {
    const { actions } = await judged('private-10.eml', '--policy', pathOf('policies/partner.json'));
    expect(actions).toEqual([expect.objectContaining({ placeholder: 'noreply@office.example' })]);
  });

  it('judges ten thousand recipients from standard input and prints every one', async () => {
    const { exit, out } = await run(['check', '-', '--json'], { input: tenThousand() });
    const result = JSON.parse(out) as Result;
    expect(exit).toBe(20);
    expect(result.findings[0]?.counts).toEqual({ addresses: 10_000, parties: 10_000, personal: 10_000 });
    expect(result.findings[0]?.about).toHaveLength(10_000);
  });

  it('keeps its exit code when nobody reads its output', async () => {
    const { exit } = await run(['check', '-', '--json'], { input: tenThousand(), deaf: true });
    expect(exit).toBe(20);
  });

  async function judged(mail: string, ...more: readonly string[]): Promise<Result> {
    return JSON.parse((await run(['check', pathOf(mail), '--json', ...more])).out) as Result;
  }
});

describe.concurrent('sekisho check', () => {
  it('answers in Japanese what was found, why, what to do and whom it is about', async () => {
    const { exit, out } = await run(['check', pathOf('kagoshima.eml'), '--lang', 'ja']);
    expect(exit).toBe(20);
    expect(out).toContain('このまま送信しないでください。');
    expect(out).toMatch(/\[停止\] .*60人.*\n {2}理由: .*\n {2}対処: .*\n {2}対象: .*、ほか54件/);
    expect(out).toContain('60件をBccへ移して');
    expect(out).not.toContain('\u001b');
  });

  it('answers in English where nothing asks for Japanese', async () => {
    const { out } = await run(['check', pathOf('kagoshima.eml')], { env: { LANG: 'C.UTF-8' } });
    expect(out).toContain('Do not send this mail as it is.');
    expect(out).toMatch(/and 54 more/);
  });

  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, '送信できます'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, '送信できます'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'may be sent'],
    [{}, 'may be sent'],
  ])('takes the language from the environment %j', async (env, words) => {
    expect((await run(['check', pathOf('no-recipients.eml')], { env })).out).toContain(words);
  });

  it('lets --lang decide over the environment', async () => {
    const { out } = await run(['check', '--lang=en', pathOf('no-recipients.eml')], {
      env: { LANG: 'ja_JP.UTF-8' },
    });
    expect(out).toContain('may be sent');
  });

  it('names whom the policy names for questions', async () => {
    const { out } = await run([
      'check',
      pathOf('look-alike.eml'),
      '--policy',
      pathOf('policies/ours.json'),
      '--lang',
      'ja',
    ]);
    expect(out).toContain('問い合わせ先: 総務課 内線 1234');
  });

  it('says how to help where the sender cannot be read', async () => {
    const { exit, out } = await run(['check', pathOf('outlook-draft.eml')]);
    expect(exit).toBe(20);
    expect(out).toContain('Write From: with a mail address into the mail');
  });
});

describe.concurrent('The command refuses with exit code 64, a reason and a cure', () => {
  it.each([
    [[], /no command.*\nUsage: /s],
    [['chek', 'a.eml'], /no command "chek"\. Did you mean "check"\?/],
    [['kagoshima.eml'], /put "check" before/],
    [['check'], /one mail \(\.eml\)/],
    [['check', 'a.eml', 'b.eml'], /2 mails are given/],
    [['check', 'a.eml', '--polcy', 'p.json'], /no option --polcy\. Did you mean --policy\?/],
    [['check', 'a.eml', '--jsn'], /Did you mean --json\?/],
    [['check', 'a.eml', '--frobnicate'], /no option --frobnicate\.\n/],
    [['check', 'a.eml', '-x'], /no option -x/],
    [['check', 'a.eml', '--policy'], /After --policy write/],
    [['check', 'a.eml', '--policy', '--json'], /After --policy write/],
    [['check', 'a.eml', '--policy=a', '--policy=b'], /--policy is given twice/],
    [['check', 'a.eml', '--json=yes'], /--json takes no value/],
    [['check', 'a.eml', '--lang', 'fr'], /--lang knows ja and en, not "fr"/],
    [['check', 'nowhere.eml'], /no file "nowhere\.eml"/],
    [['check', pathOf('policies')], /"[^"]*policies" is a folder\. Name one file/],
    [['check', pathOf('kagoshima.eml'), '--policy', 'nowhere.json'], /no file "nowhere\.json"/],
    [['check', pathOf('policies/ours.json')], /ours\.json" is not a mail.*Save the mail as \.eml/],
  ])('%j', async (args, reason) => {
    const { exit, out, err } = await run(args);
    expect(err).toMatch(reason);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
  });

  it('also in Japanese', async () => {
    const { exit, err } = await run(['check', 'nowhere.eml', '--lang', 'ja']);
    expect(err).toBe('「nowhere.eml」というファイルはありません。名前とフォルダーを確かめてください。\n');
    expect(exit).toBe(64);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is not a mail/],
    ['an Outlook .msg', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), /\.msg format/],
    [
      'a mailbox',
      Buffer.from('From a@x.example Fri Nov 20 09:00:00 2026\nFrom: a@x.example\n\nx\n\n'.repeat(2)),
      /mailbox of 2 mails/,
    ],
  ])('%s', async (_, input, reason) => {
    const { exit, out, err } = await run(['check', '-', '--json'], { input });
    expect(err).toMatch(reason);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
  });

  it('lists everything that is wrong with a policy', async () => {
    const { exit, out, err } = await run([
      'check',
      pathOf('kagoshima.eml'),
      '--policy',
      pathOf('policies/bad-keys.json'),
    ]);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
    expect(err).toContain('bad-keys.json" cannot be used: 5 problems.');
    for (const [path, meant] of [
      ['ourDomain', 'ourDomains'],
      ['rules.many-visible-recipient', 'many-visible-recipients'],
      ['rules.many-visible-recipients.level', 'block'],
      ['rules.many-visible-recipients.askPartys', 'askParties'],
      ['rules.many-visible-recipients.blockParties', 'whole number'],
    ]) {
      expect(err).toMatch(new RegExp(`^ {2}- ${path} \\(line \\d+, column \\d+\\): .*${meant}`, 'm'));
    }
  });

  it.each([
    ['policies/bad-json.json', /3行17文字目：ここからJSONとして読めません/],
    ['policies/bad-domain.json', /ourDomains\[1\].*co\.jp/],
    ['raw-shift-jis.eml', /UTF-8で書かれていません/],
  ])('a policy like %s', async (policy, reason) => {
    const { exit, err } = await run([
      'check',
      pathOf('kagoshima.eml'),
      '--policy',
      pathOf(policy),
      '--lang',
      'ja',
    ]);
    expect(err).toMatch(reason);
    expect(exit).toBe(64);
  });
});

describe.concurrent('The command itself', () => {
  it.each([['--help'], ['-h'], ['check', '--help']])('explains itself: %s %s', async (...args) => {
    const { exit, out, err } = await run(args);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const word of ['--policy', '--json', '--lang', '64']) expect(out).toContain(word);
  });

  it('says its version, which is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ exit: 0, out: `sekisho ${version}\n`, err: '' });
  });

  it('ends with 70 at a defect and says where it is, without a word of the mail', async () => {
    const broken = `
      import crypto from 'node:crypto';
      import { syncBuiltinESMExports } from 'node:module';
      crypto.randomUUID = () => { throw new TypeError('yamada@secret.example'); };
      syncBuiltinESMExports();`;
    const node = ['--import', `data:text/javascript,${encodeURIComponent(broken)}`];
    const { exit, out, err } = await run(['check', pathOf('kagoshima.eml'), '--json'], { node });
    expect({ exit, out }).toEqual({ exit: 70, out: '' });
    expect(err).toContain('This is our defect');
    expect(err).toMatch(/TypeError\n.*sekisho\.js:\d+:\d+/s);
    expect(err).not.toMatch(/secret|yamada|kagoshima/);
    expect(err).not.toContain(folder);
  });

  it('is one executable file that takes from Node nothing that reaches the network', () => {
    const source = readFileSync(command, 'utf8');
    expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true);
    const imported = Array.from(
      source.matchAll(/^import .* from "(?:node:)?([^"]+)";$/gm),
      ([, name]) => name,
    );
    expect(new Set(imported)).toEqual(
      new Set(['buffer', 'crypto', 'fs', 'fs/promises', 'path', 'stream/consumers', 'util', 'v8']),
    );
    expect(source.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/\b(?:import|require)\(|\bfetch\(/);
  });
});

function run(args: readonly string[], more: Omit<Surroundings, 'command'> = {}): Promise<Ended> {
  return runCommand(args, { command, ...more });
}

function tenThousand(): Buffer {
  const people = Array.from(
    { length: 10_000 },
    (_, index) => `Person ${index} <person.${index}@docomo.ne.jp>`,
  );
  return Buffer.from(
    `From: office@office.example\r\nTo: ${people.join(',\r\n ')}\r\nSubject: x\r\n\r\nx\r\n`,
  );
}

const OF_A_RULE = new Set(['grade', 'data']);
const RESULT_FINDING = ['rule', 'grade', 'level', 'about', 'data', 'found', 'why', 'advice'];

function expectExactShape(result: Result): void {
  const { unreadFiles = [], ...always } = result;
  expect(Object.keys(always)).toEqual(['verdict', 'findings', 'actions', 'policy']);
  for (const file of unreadFiles) expect(Object.keys(file)).toEqual(['file', 'because']);
  for (const finding of result.findings) {
    const { counts, ...rest } = finding;
    const isTrouble = rest.rule === 'sekisho';
    expect(Object.keys(rest)).toEqual(RESULT_FINDING.filter((key) => !isTrouble || !OF_A_RULE.has(key)));
    if (counts) expect(Object.keys(counts)).toEqual(['addresses', 'parties', 'personal']);
    for (const sentence of [rest.found, rest.why, rest.advice]) expect(sentence).not.toBe('');
  }
  for (const action of result.actions) {
    const { placeholder, ...rest } = action;
    expect(Object.keys(rest)).toEqual(['do', 'recipients']);
    expect(placeholder).not.toBe('');
  }
  expect(Object.keys(result.policy)).toEqual(['state', 'sha256', 'source', 'revision']);
}
