import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/build/cli.ts';
import type { Result } from '../../src/cli/result.ts';
import { runCommand } from './run-command.ts';

const MADE = join(import.meta.dirname, '../content/files/made');

let folder: string;
let command: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-unread-'));
  command = await buildCommand(join(folder, 'built'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('sekisho check of a mail with files', () => {
  it.each([
    ['zipcrypto.zip', 'encrypted'],
    ['locked.xlsx', 'encrypted'],
    ['scanned.pdf', 'unknown-format'],
    ['roster.xls', 'unknown-format'],
    ['roster.7z', 'unknown-format'],
    ['nested-7.zip', 'too-deep'],
  ])('says that %s was not looked into, and why', async (name, because) => {
    const { unreadFiles = [] } = await judged(name);
    expect(unreadFiles.flatMap((one) => one.because)).toContain(because);
    expect(unreadFiles[0]?.file).toContain(name);
    const { out } = await check(name, '--lang', 'en');
    expect(out).toMatch(/Not everything in the attached files was looked into/);
    expect(out).toContain(name);
  });

  it.each([
    'roster-shift-jis.csv',
    'roster-libreoffice.xlsx',
    'cp932-names.zip',
    'contacts-2.1.vcf',
    'forwarded.eml',
  ])('counts the ten people of %s, and misses nothing of it', async (name) => {
    const { findings, unreadFiles } = await judged(name);
    expect(unreadFiles).toBeUndefined();
    const found = findings.find(({ rule }) => rule === 'personal-data');
    expect(found?.data).toMatchObject({ persons: 10 });
    expect(found?.data?.['kinds']).toEqual(expect.arrayContaining(['name', 'phone', 'email']));
  });

  it('prints no value out of a file', async () => {
    const { out } = await check('roster-shift-jis.csv', '--json');
    expect(out).not.toMatch(/0\d{1,3}-\d{2,4}-\d{4}|@mail\.example|@gmail\.com/);
  });
});

async function judged(name: string): Promise<Result> {
  return JSON.parse((await check(name, '--json')).out) as Result;
}

async function check(name: string, ...options: readonly string[]): Promise<{ readonly out: string }> {
  const mail = join(folder, 'mail.eml');
  const file = readFileSync(join(MADE, name)).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  writeFileSync(
    mail,
    [
      'From: office@office.example',
      'To: print@contractor.example',
      'Subject: files',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Here they are.',
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      file,
      '--b--',
      '',
    ].join('\r\n'),
  );
  return runCommand(['check', mail, ...options], { command });
}
