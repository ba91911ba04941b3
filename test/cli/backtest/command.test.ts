import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../../src/build/cli.ts';
import { progressOn } from '../../../src/cli/backtest/progress.ts';
import type { BacktestResult } from '../../../src/cli/backtest/result.ts';
import { BACKTEST_WORDS } from '../../../src/cli/backtest/languages.ts';
import { pathOf } from '../expected.ts';
import { type Ended, runCommand, type Surroundings } from '../run-command.ts';

/** The command as it is shipped, alone in a folder without any package. */
let command: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-backtest-'));
  command = await buildCommand(join(folder, 'built'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sekisho backtest --json', () => {
  it('has exactly the shape that other programs read', async () => {
    const archive = join(folder, 'shape');
    writeFileSync(archive, `From \nDate: Fri, 20 Nov 2026 09:05:00 +0900\n${mailTo(60)}\n\nFrom \nTo\n`);
    const policy = pathOf('policies/ours.json');
    const asked = ['backtest', archive, pathOf(''), '--json', '--policy', policy, '--policy', policy];
    const { exit, out, err } = await run([...asked, '--addresses', '--subjects', '--list=100']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const result = JSON.parse(out) as BacktestResult;
    expect(Object.keys(result)).toEqual([
      'complete',
      'mails',
      'otherFiles',
      'unread',
      'policies',
      'comparison',
    ]);
    expect(Object.keys(result.mails.threads)).toEqual(['none', 'archive', 'quoted', 'unknown']);
    expect(Object.keys(result.mails)).toEqual([
      'judged',
      'replies',
      'threads',
      'beginningOnly',
      'bodyUnread',
      'deleted',
      'unread',
    ]);
    expect(result.policies).toHaveLength(2);
    for (const figures of result.policies) {
      expect(Object.keys(figures)).toEqual([
        'policy',
        'monitor',
        'verdicts',
        'per1000',
        'heldReplies',
        'threads',
        'exempted',
        'rules',
        'recipients',
        'mails',
      ]);
      expect(Object.keys(figures.policy)).toEqual(['state', 'sha256', 'source', 'revision']);
      expect(Object.keys(figures.verdicts)).toEqual(['send', 'note', 'ask', 'block']);
      expect(Object.keys(figures.per1000)).toEqual(['ask', 'block']);
      const { send, note, ask, block } = figures.verdicts;
      expect(send + note + ask + block).toBe(result.mails.judged);
      expect(figures.mails).toHaveLength(ask + block);
      expect(figures.rules.length).toBeGreaterThan(1);
      for (const { findings, ...rule } of figures.rules) {
        expect(Object.keys(rule)).toEqual(['rule', 'note', 'ask', 'block', 'per1000']);
        for (const finding of findings)
          expect(Object.keys(finding)).toEqual(['finding', 'note', 'ask', 'block', 'per1000']);
      }
      for (const recipient of figures.recipients)
        expect(Object.keys(recipient)).toEqual(['recipient', 'address', 'mails']);
      for (const { counts, subject, ...mail } of figures.mails) {
        expect(Object.keys(mail)).toEqual(['place', 'date', 'verdict', 'findings', 'recipients']);
        if (counts) expect(Object.keys(counts)).toEqual(['addresses', 'parties', 'personal']);
        expect(typeof subject).toBe('string');
      }
    }
    expect(Object.keys(result.comparison ?? {})).toEqual(['same', 'stricter', 'looser', 'changes', 'mails']);
    // The same policy on both sides changes nothing.
    expect(result.comparison).toMatchObject({ same: result.mails.judged, changes: [], mails: [] });
  });
});

describe('sekisho backtest', () => {
  it.each([
    ['ja', /1,000件中[^]*停止 +確認[^]*宛先1\n[^]*kagoshima\.eml[^]*起こりうる最大の数です/],
    ['en', /of 1,000[^]*Stop +Check[^]*recipient 1\n[^]*kagoshima\.eml[^]*the most that would happen/],
  ])('says what would have happened, by rule and mail, in %s', async (language, words) => {
    const { exit, out, err } = await run(['backtest', pathOf('kagoshima.eml'), '--lang', language]);
    expect(out).toMatch(words);
    expect(out).not.toContain('\u001b');
    // In a pipe nobody watches a bar.
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });

  it.each([
    [['backtest'], /Which mail\? Name mailbox files/],
    [['backtst', 'a'], /Did you mean "backtest"\?/],
    [['backtest', 'nowhere'], /no file "nowhere"/],
    [['backtest', 'a', '--list'], /After --list write how many/],
    [['backtest', 'a', '--list', 'all'], /a whole number up to 9999, not "all"/],
    [['backtest', 'a', '--list=5', '--list=6'], /--list is given twice/],
    [['backtest', 'a', '--policy=a', '--policy=b', '--policy=c'], /3 policies are given, but two at most/],
    [['backtest', 'a', '--policy', 'nowhere.json'], /no file "nowhere\.json"/],
    [['policy', 'lint', 'a.json', '--thread', 'b.eml'], /--thread belongs to the command check/],
    [['check', 'a.eml', '--thread=a', '--thread=b'], /--thread is given twice/],
    [['check', 'a.eml', '--addresses'], /--addresses belongs to the command backtest/],
    [['check', 'a.eml', '--policy=a', '--policy=b'], /--policy is given twice/],
  ])('refuses %j with exit code 64, a reason and a cure', async (args, reason) => {
    const { exit, out, err } = await run(args);
    expect(err).toMatch(reason);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
  });

  it('reads a large mailbox in little memory, large mails among the small ones', async () => {
    const archive = join(folder, 'large');
    const mails = await writeLarge(archive, 60_000_000);
    expect(statSync(archive).size).toBeGreaterThan(60_000_000);
    const meter = "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}`))";
    const node = ['--max-old-space-size=64', '--import', `data:text/javascript,${encodeURIComponent(meter)}`];
    const { exit, out, err } = await run(['backtest', archive, '--json'], { node });
    expect(exit).toBe(0);
    const { mails: counted, policies } = JSON.parse(out) as BacktestResult;
    expect(counted).toEqual({
      judged: mails,
      replies: 0,
      threads: { none: mails, archive: 0, quoted: 0, unknown: 0 },
      beginningOnly: 0,
      bodyUnread: 0,
      deleted: 0,
      unread: 0,
    });
    expect(policies[0]?.verdicts.block).toBe(mails);
    // Kilobytes; without anything to do Node itself takes some 50,000, and the command 65,000.
    expect(Number(err)).toBeGreaterThan(1000);
    expect(Number(err)).toBeLessThan(215_000);
  });

  it('prints on Ctrl-C what it has counted, and ends', async () => {
    const archive = join(folder, 'endless');
    await writeLarge(archive, 60_000_000);
    // Comes as soon as the command listens for it, in the midst of some gigabytes.
    const impatient = `process.on('newListener', (event) => {
      if (event === 'SIGINT') setTimeout(() => process.kill(process.pid, 'SIGINT'), 500);
    })`;
    const node = ['--import', `data:text/javascript,${encodeURIComponent(impatient)}`];
    const archives = Array.from({ length: 40 }, () => archive);
    const { exit, out } = await run(['backtest', ...archives, '--json'], { node });
    const { complete } = JSON.parse(out) as BacktestResult;
    expect({ exit, complete }).toEqual({ exit: 130, complete: false });
  });
});

describe.each(['ja', 'en'] as const)('The bar of a backtest in %s', (language) => {
  it('shows how far it is on one line, and goes away', () => {
    let screen = '';
    const progress = progressOn((text) => (screen += text), 2_000_000, BACKTEST_WORDS[language]);
    progress.advance(1_000_000);
    expect(screen).toMatch(/^\r\[#{12}-{12}\] 50 %  1 MB .*2 MB/);
    expect(screen).not.toContain('\n');
    progress.advance(1_000_000);
    progress.end();
    expect(screen.endsWith('\r\u001b[K')).toBe(true);
  });
});

function run(args: readonly string[], more: Omit<Surroundings, 'command'> = {}): Promise<Ended> {
  return runCommand(args, { command, ...more });
}

function mailTo(strangers: number): string {
  const people = Array.from({ length: strangers }, (_, index) => `Person ${index} <p${index}@gmail.com>`);
  return `From: a@office.example\nTo: ${people.join(',\n ')}\nSubject: x\n\nHello\n`;
}

/** Mails from a few hundred bytes to some megabytes, to ever new recipients. @returns how many */
async function writeLarge(path: string, size: number): Promise<number> {
  const file = createWriteStream(path);
  const line = `${Buffer.alloc(57, 'attachment').toString('base64')}\n`;
  let mails = 0;
  for (let written = 0; written <= size;) {
    mails += 1;
    const people = Array.from({ length: 12 }, (_, index) => `p${index}.${mails}@gmail.com`).join(', ');
    const attachment = line.repeat(mails % 50 === 0 ? 60_000 : mails % 10 === 0 ? 2000 : 20);
    const mail =
      `From \nX-Mozilla-Status: 0001\nFrom: a@office.example\nTo: ${people}\nSubject: x\n` +
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\n` +
      `Content-Type: application/pdf; name=x.pdf\nContent-Transfer-Encoding: base64\n\n${attachment}--b--\n\n`;
    written += mail.length;
    if (!file.write(mail)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return mails;
}
