import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { suspendBackground, wakeBackground } from '../test/clients/thunderbird/addon.ts';
import { addMailingList } from '../test/clients/thunderbird/address-book.ts';
import { compose } from '../test/clients/thunderbird/compose.ts';
import { builtXpi, type Desk, PROMPT, sitDown, winners } from '../test/clients/thunderbird/desk.ts';
import { inPage } from '../test/clients/thunderbird/pages.ts';
import { sleep } from '../test/clients/thunderbird/patience.ts';
import { ADDON_ID } from '../test/clients/thunderbird/profile.ts';
import { medianOf } from './judging.ts';

/** What is measured, and how often. */
export interface Wanted {
  readonly rounds: number;
  /** Recipients per mail. */
  readonly sizes: readonly number[];
  /** The `dist` of another build. */
  readonly against: string | undefined;
}

/** A table and what it says. */
export interface Table {
  readonly title: string;
  readonly rows: readonly object[];
}

const PAGES = ['warm', 'cold'] as const;
type Page = (typeof PAGES)[number];

/**
 * Send → DATA of ordinary mails that pass silently, beside a Thunderbird with no add-on and one with an
 * add-on that does nothing, turn by turn in one run; and Send → prompt painted. Event page awake ("warm")
 * and asleep ("cold"). A round that stalls is left out, and counted.
 */
export async function benchThunderbird({ rounds, sizes, against }: Wanted): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const desks: Record<string, Desk> = {};
  try {
    desks['none'] = await sitDown({ guarded: false });
    desks['idle'] = await sitDown({ xpi: idleXpi(folder) });
    desks['ours'] = await sitDown();
    if (against !== undefined) desks['other'] = await sitDown({ xpi: builtXpi(against) });
    const asking = ['ours', 'other'].flatMap((name) => desks[name] ?? []);
    for (const desk of asking) await addMailingList(desk.tb, { name: 'Trio', members: winners(5).slice(2) });
    const [silent, asked]: [object[], object[]] = [[], []];
    for (const size of sizes) {
      const times = await timesOf(size, rounds, desks);
      silent.push(silentRow(size, times, against !== undefined));
      asked.push(askedRow(size, times, against !== undefined));
    }
    const title = (of: string): string => `Thunderbird, ${of}, ms, median of ${rounds}`;
    return [
      {
        title: title('an ordinary mail to colleagues and a customer: Send → DATA at the mail server'),
        rows: silent,
      },
      { title: title('a mail to strangers: Send → prompt painted'), rows: asked },
    ];
  } finally {
    for (const desk of Object.values(desks)) await desk.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesOf(size: number, rounds: number, desks: Readonly<Record<string, Desk>>): Promise<Times> {
  const times = new Times();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, desk] of Object.entries(desks))
      for (const measure of measuresOf(name, size)) await times.take(measure, desk);
  return times;
}

/** One thing that is timed in every round. */
interface Measure {
  readonly name: string;
  readonly work: (desk: Desk) => Promise<number>;
}

/** What is timed at one desk; a client that asks nothing shows no prompt. */
function measuresOf(name: string, size: number): readonly Measure[] {
  if (name === 'none') return [{ name, work: (desk) => silentSend(desk, size) }];
  return PAGES.flatMap((page): readonly Measure[] => {
    const silent = { name: `${name} ${page}`, work: (desk: Desk) => silentSend(desk, size, page) };
    const asked = { name: `${name} ${page} prompt`, work: (desk: Desk) => promptPainted(desk, size, page) };
    return name === 'idle' ? [silent] : [silent, asked];
  });
}

/** Times by what was measured, one for each round; a round that stalled has none. */
class Times {
  stalled = 0;
  readonly #taken = new Map<string, number[]>();

  async take({ name, work }: Measure, desk: Desk): Promise<void> {
    const taken = this.#taken.get(name) ?? [];
    this.#taken.set(name, taken);
    try {
      taken.push(await work(desk));
    } catch (error) {
      this.stalled += 1;
      taken.push(Number.NaN);
      console.error(`A round stalled (${name}): ${String(error).slice(0, 200)}`);
      await desk.clear();
    }
  }

  median(name: string): number {
    return Math.round(medianOf(this.#known(name, (time) => time)));
  }

  /** Median of the differences round by round: the machine's speed drifts, but hardly within one round. */
  over(name: string, below: string): number {
    const base = this.#taken.get(below) ?? [];
    return Math.round(medianOf(this.#known(name, (time, round) => time - (base[round] ?? Number.NaN))));
  }

  ratio(name: string, to: string): number {
    const base = this.#taken.get(to) ?? [];
    const ratio = medianOf(this.#known(name, (time, round) => time / (base[round] ?? Number.NaN)));
    return Math.round(ratio * 100) / 100;
  }

  #known(name: string, of: (time: number, round: number) => number): readonly number[] {
    return (this.#taken.get(name) ?? []).map(of).filter((value) => !Number.isNaN(value));
  }
}

function silentRow(size: number, times: Times, paired: boolean): object {
  return {
    recipients: size,
    'no add-on': times.median('none'),
    'idle add-on, warm': times.median('idle warm'),
    'idle add-on, cold': times.median('idle cold'),
    warm: times.median('ours warm'),
    cold: times.median('ours cold'),
    'warm over idle': times.over('ours warm', 'idle warm'),
    'cold over idle': times.over('ours cold', 'idle cold'),
    ...(paired && {
      'other, warm over idle': times.over('other warm', 'idle warm'),
      'other, cold over idle': times.over('other cold', 'idle cold'),
    }),
    stalled: times.stalled,
  };
}

function askedRow(size: number, times: Times, paired: boolean): object {
  return {
    recipients: size,
    warm: times.median('ours warm prompt'),
    cold: times.median('ours cold prompt'),
    ...(paired && {
      'other, warm': times.median('other warm prompt'),
      'other, cold': times.median('other cold prompt'),
      'warm / other': times.ratio('ours warm prompt', 'other warm prompt'),
      'cold / other': times.ratio('ours cold prompt', 'other cold prompt'),
    }),
    stalled: times.stalled,
  };
}

/** As people write: by name, to colleagues and one customer, with a greeting. */
async function silentSend(desk: Desk, size: number, page?: Page): Promise<number> {
  const colleagues = Array.from({ length: size - 1 }, (_one, i) => `Ken Sato <ken.sato${i}@example.org>`);
  const window = await compose(desk.tb, {
    to: ['Ichiro Tanaka <ichiro.tanaka@customer.co.jp>', ...colleagues],
    subject: 'Minutes of the meeting on Monday',
    body: BODY,
  });
  await ready(desk, page);
  const pressed = await window.send();
  const { times } = await desk.sink.wait(1, STALLED);
  await window.gone(STALLED);
  await desk.clear();
  return times.data - pressed;
}

/** With three entries nothing asks by itself, so one of them is a list of three. */
async function promptPainted(desk: Desk, size: number, page: Page): Promise<number> {
  const to = size === 3 ? [...winners(2), 'Trio <Trio>'] : winners(size);
  const window = await compose(desk.tb, { to, subject: 'You have won', body: BODY });
  await ready(desk, page);
  const pressed = await window.send();
  await desk.prompt();
  const painted = await inPage(desk.tb, PROMPT, () => Number(document.body.dataset['painted']));
  await desk.press(PROMPT, /Back to editing/);
  await window.unlocked();
  await desk.clear();
  return painted - pressed;
}

/** Milliseconds: no round that goes well takes as long. */
const STALLED = 60_000;

const BODY = `Dear Mr Tanaka,

thank you for the minutes of Monday's meeting. I have read them and have nothing to add. We will send
you the revised plan by the end of the week; please let me know if the 14th suits you.

Kind regards,
Alice`;

async function ready(desk: Desk, page?: Page): Promise<void> {
  // What the opening of the window set off is over then.
  await sleep(400);
  if (page === 'cold') await suspendBackground(desk.tb);
  else if (page === 'warm') await wakeBackground(desk.tb);
}

/** An add-on that listens to the same event and lets every mail go: what any add-on costs. */
function idleXpi(folder: string): string {
  const manifest = {
    manifest_version: 3,
    name: 'Idle',
    version: '1.0',
    browser_specific_settings: { gecko: { id: ADDON_ID } },
    permissions: ['compose'],
    background: { scripts: ['background.js'] },
  };
  const script = 'messenger.compose.onBeforeSend.addListener(async () => ({}));\n';
  const files = { 'manifest.json': strToU8(JSON.stringify(manifest)), 'background.js': strToU8(script) };
  const xpi = join(folder, 'idle.xpi');
  writeFileSync(xpi, zipSync(files));
  return xpi;
}
