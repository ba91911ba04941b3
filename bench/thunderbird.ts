import { suspendBackground, wakeBackground } from '../test/clients/thunderbird/addon.ts';
import { addMailingList } from '../test/clients/thunderbird/address-book.ts';
import { compose } from '../test/clients/thunderbird/compose.ts';
import { type Desk, PROMPT, sitDown, winners } from '../test/clients/thunderbird/desk.ts';
import { inPage } from '../test/clients/thunderbird/pages.ts';
import { sleep } from '../test/clients/thunderbird/patience.ts';
import { medianOf } from './judging.ts';

/** Recipients per mail. */
const SIZES = [3, 60, 500];

/**
 * Send → DATA of mails that pass silently, beside a Thunderbird without the add-on, turn by turn in
 * one run; and Send → prompt painted. Event page awake ("warm") and asleep ("cold").
 */
export async function benchThunderbird(
  rounds: number,
  sizes: readonly number[] = SIZES,
): Promise<readonly { title: string; rows: readonly object[] }[]> {
  const bare = await sitDown({ guarded: false });
  const guarded = await sitDown();
  try {
    await addMailingList(guarded.tb, { name: 'Trio', members: winners(5).slice(2) });
    const silent = [];
    const asked = [];
    for (const size of sizes) {
      const times: Record<'none' | 'warm' | 'cold', number[]> = { none: [], warm: [], cold: [] };
      const prompts: Record<'warm' | 'cold', number[]> = { warm: [], cold: [] };
      for (let round = 0; round < rounds; round += 1) {
        times.none.push(await silentSend(bare, size));
        times.warm.push(await silentSend(guarded, size, 'warm'));
        times.cold.push(await silentSend(guarded, size, 'cold'));
        prompts.warm.push(await promptPainted(guarded, size, 'warm'));
        prompts.cold.push(await promptPainted(guarded, size, 'cold'));
      }
      const none = medianOf(times.none);
      const warm = medianOf(times.warm);
      const cold = medianOf(times.cold);
      silent.push({
        recipients: size,
        'no add-on': none,
        warm,
        cold,
        'warm adds': added(times.warm, times.none),
        'cold adds': added(times.cold, times.none),
        'warm / none': ratio(warm, none),
        'cold / none': ratio(cold, none),
      });
      asked.push({ recipients: size, warm: medianOf(prompts.warm), cold: medianOf(prompts.cold) });
    }
    return [
      {
        title: `Thunderbird, a mail to colleagues: Send → DATA at the mail server, ms, median of ${rounds}`,
        rows: silent,
      },
      {
        title: `Thunderbird, a mail to strangers: Send → prompt painted, ms, median of ${rounds}`,
        rows: asked,
      },
    ];
  } finally {
    await bare.leave();
    await guarded.leave();
  }
}

/** Median of the differences round by round: the machine's speed drifts, but hardly within one round. */
function added(withAddon: readonly number[], without: readonly number[]): number {
  return medianOf(withAddon.map((time, round) => time - (without[round] ?? Number.NaN)));
}

async function silentSend(desk: Desk, size: number, page?: 'warm' | 'cold'): Promise<number> {
  const window = await compose(desk.tb, {
    to: Array.from({ length: size }, (_one, i) => `Colleague ${i} <colleague${i}@example.org>`),
  });
  await ready(desk, page);
  const pressed = await window.send();
  const { times } = await desk.sink.wait(1, 60_000);
  await window.gone(60_000);
  await desk.clear();
  return times.data - pressed;
}

/** With three entries nothing asks by itself, so one of them is a list of three. */
async function promptPainted(desk: Desk, size: number, page: 'warm' | 'cold'): Promise<number> {
  const window = await compose(desk.tb, { to: size === 3 ? [...winners(2), 'Trio <Trio>'] : winners(size) });
  await ready(desk, page);
  const pressed = await window.send();
  await desk.prompt();
  const painted = await inPage(desk.tb, PROMPT, () => Number(document.body.dataset['painted']));
  await desk.press(PROMPT, /Back to editing/);
  await window.unlocked();
  await desk.clear();
  return painted - pressed;
}

async function ready(desk: Desk, page?: 'warm' | 'cold'): Promise<void> {
  // What the opening of the window set off is over then.
  await sleep(400);
  if (page === 'cold') await suspendBackground(desk.tb);
  else if (page === 'warm') await wakeBackground(desk.tb);
}

function ratio(a: number, b: number): number {
  return Math.round((a / b) * 100) / 100;
}
