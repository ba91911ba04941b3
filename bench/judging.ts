import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, buildIn, thisBuild } from './builds.ts';
import { CASES, mailOf } from './judging-mails.ts';

/** A measure that takes longer is stalled: it is left out and counted. */
const STALLED = 120_000;

/** CPU and memory of judging and of the command, this build beside an older one, turn by turn. */
export async function benchJudging(rounds: number, against: string | undefined): Promise<readonly object[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  try {
    const builds = [await thisBuild(folder)];
    if (against !== undefined) builds.push(await buildIn(against, folder));
    const rows: object[] = [];
    for (const { name } of CASES) {
      rows.push(await row(`${name}, CPU ms`, builds, rounds, ({ judging }) => judged(judging, name)));
    }
    const files = mailsIn(folder);
    const above = async (build: Build, words: readonly string[], base: readonly string[]): Promise<Usage> => {
      const [with_, without] = [await usageOf(build, words, folder), await usageOf(build, base, folder)];
      return { cpu: with_.cpu - without.cpu, peak: with_.peak - without.peak };
    };
    rows.push(
      await row(`backtest of text mail, CPU ms for ${MAILS}`, builds, rounds, async (build) => {
        return (await above(build, ['backtest', files.archive], ['backtest', files.oneMail])).cpu;
      }),
      await row('check of 5 MB of text, CPU ms above a short mail', builds, rounds, async (build) => {
        return (await above(build, ['check', files.long], ['check', files.short])).cpu;
      }),
      await row('check of 5 MB of text, peak MB above a short mail', builds, rounds, async (build) => {
        return (await above(build, ['check', files.long], ['check', files.short])).peak;
      }),
    );
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle value. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function row(
  what: string,
  builds: readonly Build[],
  rounds: number,
  measure: (build: Build) => Promise<number>,
): Promise<object> {
  const figures: Record<Build['name'], number[]> = { this: [], against: [] };
  let stalled = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const build of builds) {
      try {
        figures[build.name].push(await measure(build));
      } catch (error) {
        if (!(error instanceof Error && 'killed' in error && error.killed === true)) throw error;
        stalled += 1;
      }
    }
  }
  const [own, other] = [medianOf(figures.this), medianOf(figures.against)];
  return {
    what,
    this: rounded(own),
    ...(builds.length > 1 && { against: rounded(other), ratio: rounded(own / other) }),
    'left out': stalled,
  };
}

async function judged(file: string, name: string): Promise<number> {
  const child = fileURLToPath(new URL('judging-child.ts', import.meta.url));
  return Number(await run(['--import', 'tsx', child, file, name]));
}

interface Usage {
  /** Milliseconds. */
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

/** What a whole command took, as the system counts it when the process ends. */
async function usageOf({ command }: Build, words: readonly string[], folder: string): Promise<Usage> {
  const file = join(folder, 'usage.json');
  // The peak that Node gives is at least that of the process that started this one.
  const hook = `import { readFileSync, writeFileSync } from 'node:fs';
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime } = process.resourceUsage();
      const peak = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
      writeFileSync(${JSON.stringify(file)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak }));
    });`;
  await run(['--import', `data:text/javascript,${encodeURIComponent(hook)}`, command, ...words]);
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}

function run(words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { timeout: STALLED, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 } as const;
    execFile(process.execPath, words, options, (error, out) => {
      // The command's exit code is its verdict.
      if (error === null || (error.killed !== true && out !== '')) resolve(out);
      else reject(error instanceof Error ? error : new Error(`${words.join(' ')} failed.`));
    });
  });
}

const MAILS = 2_000;

function mailsIn(folder: string): { archive: string; oneMail: string; long: string; short: string } {
  const files = {
    archive: join(folder, 'Sent'),
    oneMail: join(folder, 'One'),
    long: join(folder, 'long.eml'),
    short: join(folder, 'short.eml'),
  };
  const { body } = mailOf({ name: '', recipients: 1, thread: 0 }, 0);
  const text = body.known ? body.value : '';
  const archive = Array.from({ length: MAILS }, (_one, round) => mboxMail(round, text));
  writeFileSync(files.archive, archive.join(''));
  writeFileSync(files.oneMail, archive[0] ?? '');
  const head = archive[0]?.split('\n').slice(1, 7).join('\n') ?? '';
  writeFileSync(files.short, `${head}\n\n${text}`);
  writeFileSync(files.long, `${head}\n\n${text}${'A short line of a long text.\n'.repeat(172_000)}`);
  return files;
}

function mboxMail(round: number, text: string): string {
  const draft = mailOf({ name: '', recipients: 2, thread: 0 }, round);
  const to = draft.to.known ? draft.to.value : [];
  const written = to.map((one) => (one.kind === 'mailbox' ? `${one.name} <${one.address}>` : '')).join(', ');
  return `From - Fri Nov 27 10:00:00 2026
From: Alice Example <alice@example.org>
To: ${written}
Subject: Minutes of the meeting ${round}
Date: Fri, 27 Nov 2026 10:00:00 +0900
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${text}
`;
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}
