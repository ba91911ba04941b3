import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OptionsContent } from '../../src/hosts/thunderbird/protocol.ts';
import { crowd, FakeThunderbird, refused, wakeEventPage } from './fake-thunderbird.ts';
import { quietConsole } from './quiet-console.ts';
import { Person } from './thunderbird-person.ts';

const LIST = crowd(911);
const VERY_MANY = 'bulk-recipients/very-many';
const MONTH = 30 * 86_400_000;

quietConsole();

let client: FakeThunderbird;
let person: Person;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T03:30:00Z') });
  client = new FakeThunderbird().install();
  person = new Person(client, '今月のお知らせをお送りします');
  await wakeEventPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('A newsletter to 911 people in Bcc', () => {
  test('is asked about once, and next month, after a restart, no more.', async () => {
    await person.sendAfter({ bcc: LIST });
    await vi.advanceTimersByTimeAsync(MONTH);
    client.stored.session.clear();
    await wakeEventPage();
    expect(await person.askedAbout({ bcc: LIST })).toBeUndefined();
  });

  test('is kept as digests, never by an address.', async () => {
    await person.sendAfter({ bcc: LIST });
    expect(JSON.stringify(client.stored.local.get('confirmed-crowds'))).not.toMatch(/person|gmail|@/);
  });

  test('is asked about again after 180 days, and where somebody has erased it.', async () => {
    await person.sendAfter({ bcc: LIST });
    const shown = (await client.say({ type: 'options-get' })) as OptionsContent;
    expect(shown.crowds).toEqual([{ people: 911, remembered: '2026-11-20' }]);
    const left = (await client.say({ type: 'options-forget-crowds' })) as OptionsContent;
    expect(left.crowds).toEqual([]);
    expect((await person.askedAbout({ bcc: LIST }))?.challenge.findings).toEqual([VERY_MANY]);
    await person.sendAfter({ bcc: LIST });
    await vi.advanceTimersByTimeAsync(6 * MONTH);
    expect((await person.askedAbout({ bcc: LIST }))?.challenge.findings).toEqual([VERY_MANY]);
  });

  test('leaves also where it cannot be kept, and is asked about again.', async () => {
    client.broken.set('storage.local.set', refused);
    await person.sendAfter({ bcc: LIST });
    client.broken.delete('storage.local.set');
    expect((await person.askedAbout({ bcc: LIST }))?.challenge.findings).toEqual([VERY_MANY]);
  });

  test('is too large to be kept with more than 25,000 people, and asked about each time.', async () => {
    const huge = Array.from({ length: 25_500 }, (_one, index) => `m${index}@members.example`);
    await person.sendAfter({ bcc: huge });
    expect((await person.askedAbout({ bcc: huge }))?.challenge.findings).toEqual([VERY_MANY]);
  });
});

describe('Nine hundred people who were there when the window opened', () => {
  test.each([
    ['draft', '900 of the 910 were already in the draft; 10 came later'],
    ['new', '900 of the 910 were already in the template, mail or link it was made from; 10 came later'],
  ] as const)('are told from the ten that came later: a window of type "%s".', async (type, says) => {
    const window = await person.write({ type, bcc: LIST.slice(0, 900) });
    // The page that took the snapshot goes to sleep.
    await wakeEventPage();
    window.details.bcc = LIST.slice(0, 910);
    expect((await person.askedAboutIn(window))?.why).toContain(says);
  });

  test('are not spoken of in a reply, whose people are the thread, nor where the window began empty.', async () => {
    for (const type of ['reply', 'new'] as const) {
      const window = await person.write({ type, bcc: type === 'reply' ? LIST.slice(0, 900) : [] });
      window.details.bcc = LIST.slice(0, 910);
      const view = await person.askedAboutIn(window);
      expect(view?.challenge.findings).toEqual([VERY_MANY]);
      expect(view?.why).not.toContain('already');
    }
  });
});
