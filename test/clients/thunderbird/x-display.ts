/** A screen without a screen: Xvfb with a window manager, a keyboard and a camera. */
import { execFile } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { startLeashed, stopLeashed } from './leash.ts';
import { until } from './patience.ts';

const run = promisify(execFile);

/** A running display. Windows are told apart by (part of) their title, as a person does. */
export interface XDisplay {
  /** For the environment variable DISPLAY, such as ":99". */
  readonly name: string;
  /** Presses a key or chord in the active window, in xdotool's notation ("ctrl+Return"). */
  key(chord: string): Promise<void>;
  /** Types text into the active window. */
  type(text: string): Promise<void>;
  /** X ids of the visible windows whose title matches `title` (a regular expression), in stacking order unknown. */
  windowsTitled(title: string): Promise<string[]>;
  /** Asks for a window to come to the front with the focus, as a click on the task bar would; does not wait, as another window may snatch it. */
  activate(title: string): Promise<void>;
  /** Asks the window manager to close a window, as its X button does. */
  closeWindow(title: string): Promise<void>;
  /** Title of the window that has the focus; empty when none has. */
  activeTitle(): Promise<string>;
  /** Titles of all windows from the bottom to the top of the stack. */
  stacking(): Promise<string[]>;
  /** Clicks with the left mouse button at a place of the screen, and then presses keys, one every 50 ms. */
  click(x: number, y: number, ...chords: readonly string[]): Promise<void>;
  /** Gives a window a size, as dragging its corner does, and then presses keys, one every 50 ms. */
  resize(title: string, size: readonly [number, number], ...chords: readonly string[]): Promise<void>;
  /** Minimises a window, as its button does. */
  minimise(title: string): Promise<void>;
  /** Where a window is and how large, by the X server itself. */
  frame(title: string): Promise<Frame>;
  /** Writes a picture of the whole screen (PNG). */
  screenshot(file: string): Promise<void>;
  stop(): Promise<void>;
}

/** A window's place and size on the screen, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Programs of Debian's that manage windows, with what they must be told. */
const MANAGERS = { openbox: [], metacity: ['--no-composite'] } as const;

/** The name of a window manager; they differ in how they restore, raise and give the keyboard. */
export type WindowManager = keyof typeof MANAGERS;

/** Starts Xvfb (which chooses a free display itself) and a window manager. */
export async function startXDisplay(
  managedBy: WindowManager = 'openbox',
  size = '1400x1000x24',
): Promise<XDisplay> {
  const server = startLeashed('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server.stdio[3] as Readable)}`;
  const env = { ...process.env, DISPLAY: name };
  const tool = async (program: string, ...args: string[]): Promise<string> =>
    (await run(program, args, { env })).stdout.trim();
  const manager = startLeashed(managedBy, [...MANAGERS[managedBy]], { env, stdio: 'ignore' });
  // Its first start on a machine may build the cache of fonts.
  await until(
    async () => (await tool('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).includes('window id'),
    60_000,
    'the window manager',
  );

  const windowsTitled = async (title: string): Promise<string[]> => {
    try {
      return (await tool('xdotool', 'search', '--onlyvisible', '--name', title)).split('\n').filter(Boolean);
    } catch {
      return []; // xdotool exits with 1 when nothing matches.
    }
  };
  const windowTitled = (title: string): Promise<string> =>
    until(async () => (await windowsTitled(title)).at(-1), 10_000, `a window titled "${title}"`, 50);

  return {
    name,
    windowsTitled,
    async key(chord) {
      await tool('xdotool', 'key', '--clearmodifiers', chord);
    },
    async type(text) {
      await tool('xdotool', 'type', '--delay', '5', text);
    },
    async activate(title) {
      await tool('xdotool', 'windowactivate', await windowTitled(title));
    },
    async closeWindow(title) {
      await tool('xdotool', 'windowclose', await windowTitled(title));
    },
    activeTitle: () => tool('xdotool', 'getactivewindow', 'getwindowname').catch(() => ''),
    async stacking() {
      const ids = (await tool('xprop', '-root', '_NET_CLIENT_LIST_STACKING')).match(/0x[0-9a-f]+/g) ?? [];
      return Promise.all(
        ids.map((id) => tool('xdotool', 'getwindowname', String(Number(id))).catch(() => '')),
      );
    },
    async click(x, y, ...chords) {
      await tool('xdotool', 'mousemove', String(x), String(y), 'click', '1', ...inAHurry(chords));
    },
    async resize(title, size, ...chords) {
      await tool(
        'xdotool',
        'windowsize',
        await windowTitled(title),
        ...size.map(String),
        ...inAHurry(chords),
      );
    },
    async minimise(title) {
      await tool('xdotool', 'windowminimize', await windowTitled(title));
    },
    async frame(title) {
      const text = await tool('xdotool', 'getwindowgeometry', '--shell', await windowTitled(title));
      const of = (name: string): number => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(text)?.[1]);
      return { x: of('X'), y: of('Y'), width: of('WIDTH'), height: of('HEIGHT') };
    },
    async screenshot(file) {
      await tool('import', '-window', 'root', file);
    },
    async stop() {
      await stopLeashed(manager);
      await stopLeashed(server);
    },
  };
}

/** Keys for the same xdotool: another start of it would take as long as somebody in a hurry needs for all. */
function inAHurry(chords: readonly string[]): readonly string[] {
  return chords.flatMap((chord) => ['sleep', '0.05', 'key', chord]);
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.once('end', () => reject(new Error('Xvfb did not start: is the package "xvfb" installed?')));
    stream.once('error', reject);
  });
}
