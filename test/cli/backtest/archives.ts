import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { backtest, type BacktestRequest } from '../../../src/cli/backtest/backtest.ts';
import type { BacktestResult } from '../../../src/cli/backtest/result.ts';
import type { Ending } from '../../../src/cli/check.ts';

let folder = '';

/** Gives the tests of a file a folder for their archives, which goes when they are done. */
export function keepArchives(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-backtest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** The path of something in that folder. */
export function archive(name: string): string {
  return join(folder, name);
}

/** Writes a file there. @returns its path */
export function write(name: string, content: string | Buffer): string {
  const path = archive(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The figures of a backtest that must succeed. */
export async function figures(
  paths: readonly string[],
  more: Partial<BacktestRequest> = {},
): Promise<BacktestResult> {
  const { exit, out, err } = await ending(paths, more);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as BacktestResult;
}

/** How a backtest ends that is asked for nothing special, in English and as JSON. */
export function ending(
  paths: readonly string[],
  more: Partial<BacktestRequest>,
  surroundings: Partial<Parameters<typeof backtest>[1]> = {},
): Promise<Ending> {
  return backtest(
    {
      paths,
      threads: [],
      policies: [],
      json: true,
      addresses: false,
      subjects: false,
      list: 10,
      language: 'en',
      me: [],
      ...more,
    },
    {
      read: (name) => readFile(name),
      colour: false,
      today: '2026-11-22',
      interrupted: new AbortController().signal,
      terminal: undefined,
      ...surroundings,
    },
  );
}

/** As Thunderbird wrote its Sent folder for years; "From " lines within are quoted. */
export function mboxOf(mails: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    mails.map((mail) => {
      const text = Buffer.from(mail)
        .toString('latin1')
        .replaceAll(/^(>*From )/gm, '>$1');
      return Buffer.from(`From - Fri Nov 20 09:00:00 2026\r\n${text}\r\n\r\n`, 'latin1');
    }),
  );
}

/** A mail of an office. */
export function mailTo(recipients: readonly string[]): string {
  return `From: a@office.example\nTo: ${recipients.join(',\n ')}\nSubject: secret plan\n\nHello\n`;
}

/** People of so many organisations. */
export function parties(number: number): readonly string[] {
  return Array.from({ length: number }, (_, index) => `P${index} <p${index}@party${index}.example>`);
}

/** So many private people. */
export function strangers(number: number): readonly string[] {
  return Array.from({ length: number }, (_, index) => `s${index}@gmail.com`);
}
