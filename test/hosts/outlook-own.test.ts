import { describe, expect, test } from 'vitest';
import { keepListed, readListed } from '../../src/hosts/outlook/own.ts';
import type { Seen } from './fake-outlook/alert.ts';
import { register, SEVEN, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const { seat } = takeDesk();
quietConsole();

/** Four strangers; the shared mailbox is the fifth, and then it is asked about. */
const FOUR = SEVEN.slice(0, 4);
const SHARED = 'info@shared.example';

describe('A shared mailbox of the sender’s in Cc', () => {
  test('counts as somebody else as long as nobody knows better.', async () => {
    expect((await send({})).sees).toBe('alert');
  });

  test('is nobody else once it is listed, for the next Send and for the pane.', async () => {
    const kept = await listed([SHARED.toUpperCase()]);
    expect((await send(kept)).sees).toBe('sent');
    const outlook = seat.start({});
    outlook.roamingSettings = kept;
    outlook.compose({ to: FOUR, cc: [SHARED] });
    const pane = await openPane(await seat.open('taskpane'));
    await pane.sees('guarding');
  });

  test('counts as somebody else though listed where the organisation leaves no own settings.', async () => {
    const kept = await listed([SHARED]);
    const policy = { format: 1, revision: 3, ourDomains: ['office.example'] };
    expect((await send(kept, JSON.stringify({ ...policy, personal: 'none' }))).sees).toBe('alert');
    expect((await send(kept, JSON.stringify({ ...policy, personal: 'tighten' }))).sees).toBe('sent');
  });

  test('is taken off the list, and nothing is left of it in the mailbox.', async () => {
    seat.start({}).roamingSettings = await listed([SHARED]);
    seat.outlook.compose({ to: FOUR });
    const { Office } = await seat.open('taskpane');
    await keepListed(Office, []);
    expect(readListed(Office)).toEqual([]);
    expect(seat.outlook.roamingSettings).toEqual({});
  });

  test('is not kept where the list is longer than there is room for.', async () => {
    const long = Array.from({ length: 20 }, (_, index) => `${'x'.repeat(60)}${index}@office.example`);
    await expect(listed(long)).rejects.toBeInstanceOf(RangeError);
  });
});

type Kept = Readonly<Record<string, unknown>>;

/** What the mailbox keeps once a pane has kept this list. */
async function listed(addresses: readonly string[]): Promise<Kept> {
  seat.start({}).compose({ to: FOUR });
  await keepListed((await seat.open('taskpane')).Office, addresses);
  return seat.outlook.roamingSettings;
}

/** Presses Send in a new Outlook whose mailbox has kept this. */
async function send(kept: Kept, policy = ''): Promise<Seen> {
  const outlook = seat.start({});
  outlook.roamingSettings = kept;
  const item = outlook.compose({ to: FOUR, cc: [SHARED] });
  register(await seat.open('commands', { item }), policy);
  return await outlook.pressSend({ item, within: 20_000 });
}
