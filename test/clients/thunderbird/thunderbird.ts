/** A running Thunderbird under remote control. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { thunderbirdPath } from '../../../src/build/this-machine.ts';
import type { ChromeWork } from './chrome-scope.ts';
import { startLeashed, stopLeashed } from './leash.ts';
import { Marionette } from './marionette.ts';
import { sleep } from './patience.ts';
import { ADDON_ID, type ProfileOptions, makeProfile } from './profile.ts';

/** How to start; without a `display` it runs headless. */
export interface StartOptions extends Omit<ProfileOptions, 'marionettePort'> {
  /** The binary itself, not the wrapper script, so that the pid is the real one. Default: TB_BIN, else the installed one. */
  readonly binary?: string;
  /** DISPLAY of a running X server. */
  readonly display?: string;
  /** More command-line arguments, such as ["-compose", "to=a@example.com"]. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the new profile's folder before the start. */
  readonly prepareProfile?: (folder: string) => void;
}

/** One window as Thunderbird sees it. */
export interface OpenWindow {
  readonly id: number;
  /** windowtype attribute: "mail:3pane", "msgcompose", "mail:extensionPopup", ... */
  readonly type: string;
  readonly title: string;
  readonly url: string;
}

/** How long a polite quit may take before the process is killed. */
const QUIT_TIME = 3_000;

/** One instance with its own profile; several may run at once. */
export class Thunderbird {
  readonly addonId: string;
  readonly profile: string;
  readonly startTime: number;
  readonly #process: ChildProcess;
  readonly #marionette: Marionette;

  private constructor(
    process: ChildProcess,
    marionette: Marionette,
    about: { addonId: string; profile: string; startTime: number },
  ) {
    this.#process = process;
    this.#marionette = marionette;
    this.addonId = about.addonId;
    this.profile = about.profile;
    this.startTime = about.startTime;
  }

  /** Starts Thunderbird and resolves when it takes commands. */
  static async start(options: StartOptions): Promise<Thunderbird> {
    const { addonId = ADDON_ID, binary = thunderbirdPath(), display, args = [], env } = options;
    const marionettePort = await freePort();
    const profile = makeProfile({ ...options, marionettePort });
    options.prepareProfile?.(profile);
    // One that starts removes every nsemail.eml there, also that of another that is sending it: the other then
    // hangs, its window locked (seen by strace on 153.8).
    mkdirSync(temporaryOf(profile), { recursive: true });
    const began = Date.now();
    const logFile = `${profile}.log`;
    const log = openSync(logFile, 'a');
    const child = startLeashed(
      binary,
      [
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--new-instance',
        '--profile',
        profile,
        ...(display === undefined ? ['--headless'] : []),
        ...args,
      ],
      {
        env: {
          ...process.env,
          ...(display === undefined ? {} : { DISPLAY: display }),
          HOME: profile,
          TMPDIR: temporaryOf(profile),
          LANG: 'C.UTF-8',
          MOZ_CRASHREPORTER_DISABLE: '1',
          ...env,
        },
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
    try {
      const marionette = await Promise.race([Marionette.open(marionettePort), failure(child, binary)]);
      return new Thunderbird(child, marionette, { addonId, profile, startTime: Date.now() - began });
    } catch (error) {
      await stopLeashed(child);
      throw new Error(
        `Thunderbird did not start. Its output ends:\n${readFileSync(logFile, 'utf8').slice(-2000)}`,
        { cause: error },
      );
    }
  }

  get pid(): number {
    return this.#process.pid ?? -1;
  }

  /** What Thunderbird printed so far (console messages, crashes). */
  log(): string {
    return readFileSync(`${this.profile}.log`, 'utf8');
  }

  /** Runs a function in Thunderbird's parent process. See ChromeScope for what it may use. */
  chrome<Args extends unknown[], Result>(work: ChromeWork<Args, Result>, ...args: Args): Promise<Result> {
    return this.#marionette.chrome(work, ...args);
  }

  /** Sends a raw Marionette command. */
  command(name: string, parameters?: object): Promise<unknown> {
    return this.#marionette.command(name, parameters);
  }

  /** Installs an XPI: temporary ones are gone at the next start and need no signature. */
  async install(xpi: string, temporary = true): Promise<void> {
    await this.#marionette.command('Addon:Install', { path: xpi, temporary });
  }

  /** All open windows. */
  windows(): Promise<OpenWindow[]> {
    return this.chrome(({ Services }) =>
      [...Services.wm.getEnumerator(null)].map((each) => ({
        id: each.docShell?.outerWindowID ?? -1,
        type: each.document.documentElement.getAttribute('windowtype') ?? '',
        title: each.document.title,
        url: each.location.href,
      })),
    );
  }

  /** Quits, politely for a moment and then by SIGKILL; removes the profile unless it is to be kept. */
  async stop({ keepProfile = false }: { keepProfile?: boolean } = {}): Promise<void> {
    const polite = this.#marionette
      .command('Marionette:Quit', { flags: ['eForceQuit'] })
      .catch(() => undefined);
    const gone = new Promise<void>((resolve) => {
      this.#process.once('exit', () => resolve());
    });
    await Promise.race([Promise.all([polite, gone]), sleep(QUIT_TIME)]);
    await stopLeashed(this.#process);
    this.#marionette.close();
    rmSync(`${this.profile}.log`, { force: true });
    rmSync(temporaryOf(this.profile), { recursive: true, force: true });
    if (!keepProfile) rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Where the Thunderbird of this profile keeps its temporary files. */
function temporaryOf(profile: string): string {
  return `${profile}.tmp`;
}

function failure(child: ChildProcess, binary: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${binary} cannot be run: install Thunderbird or set TB_BIN.`, { cause: error })),
    );
    child.once('exit', (code, signal) =>
      reject(new Error(`${binary} ended at once (${signal ?? `code ${code}`}).`)),
    );
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
