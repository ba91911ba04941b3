/** A copy of the project in which sources may be broken without breaking anybody's. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/build/steps.ts';
import type { Mutation } from './mutation.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What some tests came to: how many passed, which one failed first, and all that was printed. */
export interface TestRun {
  readonly passed: number;
  /** The first test that failed, with its file; absent where none did, also where a file could not be loaded. */
  readonly failed?: string;
  readonly seconds: number;
  readonly output: string;
}

/** What of vitest's report we look at. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    /** The file's whole path. */
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** Where a mutation's text stands in these sources; a stale mutation stands nowhere, or more than once. */
export function occurrences(mutation: Mutation): number {
  const file = join(ROOT, mutation.file);
  return existsSync(file) ? readFileSync(file, 'utf8').split(mutation.find).length - 1 : 0;
}

/** Everything git knows or would add, in a new folder, with the packages of this one. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'sekisho-mutants-')));

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    for (const path of listed.split('\0')) {
      // A file may be listed and deleted.
      if (path !== '' && existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(this.folder, path));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** Breaks one source file while the work is done. */
  async with<T>({ file, find, replace }: Mutation, work: () => Promise<T>): Promise<T> {
    const path = join(this.folder, file);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      sound.replace(find, () => replace),
    );
    try {
      return await work();
    } finally {
      writeFileSync(path, sound);
    }
  }

  /** Runs test files, or only the tests in them whose names contain one of the given texts. */
  async test(files: readonly string[], names: readonly string[] = []): Promise<TestRun> {
    const file = join(this.folder, 'report.json');
    rmSync(file, { force: true });
    const pattern = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
    const options = ['run', '--root', this.folder, '--bail=1', '--reporter=json', `--outputFile=${file}`];
    const ended = await run(process.execPath, [
      join(this.folder, 'node_modules/vitest/vitest.mjs'),
      ...options,
      ...(pattern === '' ? [] : ['-t', pattern]),
      ...files,
    ]);
    if (!existsSync(file)) return { passed: 0, seconds: ended.seconds, output: ended.output };
    const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = testResults.flatMap(({ name, assertionResults }) => {
      const first = assertionResults.find((one) => one.status === 'failed');
      return first ? [`${relative(this.folder, name)}: ${first.title}`] : [];
    })[0];
    return {
      passed: numPassedTests,
      ...(failed !== undefined && { failed }),
      seconds: ended.seconds,
      output: ended.output,
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
