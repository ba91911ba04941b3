import { describe, expect, test } from 'vitest';
import { addCrowd, forgetCrowds, readCrowds } from '../../src/hosts/outlook/crowds.ts';
import type { Alert, Seen } from './fake-outlook/alert.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { Item, NewMail } from './fake-outlook/mailbox.ts';
import { askedIn, register, takeDesk } from './outlook-desk.ts';
import { openPane, type Pane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const { seat } = takeDesk();
quietConsole();

/** Fewer than any client's field holds. */
const LIST = Array.from({ length: 450 }, (_, index) => `member${index}@gmail.com`);
const OTHERS = Array.from({ length: 100 }, (_, index) => `other${index}@icloud.com`);

describe('A newsletter to 450 people in Bcc', () => {
  test('is asked about once: next month the same people get it without an alert.', async () => {
    const kept = await confirm({ bcc: LIST });
    expect(JSON.stringify(kept)).toContain('sekisho.crowds');
    expect(JSON.stringify(kept)).not.toMatch(/@|member\d/);
    expect((await (await write({ bcc: LIST }, kept)).send()).sees).toBe('sent');
    const changed = { bcc: [...LIST.slice(15), ...OTHERS.slice(0, 15)] };
    expect((await (await write(changed, kept)).send()).sees).toBe('sent');
  });

  test('says how many, and has no button of Outlook’s own, because nobody would hear that yes.', async () => {
    const alert = await alertOf(await write({ bcc: LIST }));
    expect(alert.text).toContain('社外の450人に届きます');
    expect(alert.softened).toBe(false);
  });

  test('is asked about again where 100 are others, and the pane shows which.', async () => {
    const kept = await confirm({ bcc: LIST });
    const alert = await alertOf(await write({ bcc: [...LIST.slice(100), ...OTHERS] }, kept));
    expect(alert.text).toContain('100人は、前に確認したときにいなかった人です');
    expect(alert.text).toContain('other0@icloud.com');
    expect(alert.text.length).toBeLessThanOrEqual(500);
    const [first] = (await paneBeside()).prompt.recipients;
    expect(first?.title).toBe('前に確認したときにいなかった人　100件');
    const shown = first?.domains.flatMap(({ people }) => people.map(({ address }) => address)) ?? [];
    expect(shown.toSorted()).toEqual(OTHERS.toSorted());
  });

  test('is asked about each time where Outlook shows no more of the field: nobody knows who is in it.', async () => {
    const full = Array.from({ length: 1_000 }, (_, index) => `m${index}@gmail.com`);
    const written = await write({ bcc: full });
    const alert = await alertOf(written);
    expect(alert.text).toContain('1000人以上に届きます');
    expect(askedIn(written.item).crowd).toBeUndefined();
    await (await paneBeside()).agree();
    expect((await written.send()).sees).toBe('sent');
    expect((await (await write({ bcc: full }, seat.outlook.roamingSettings)).send()).sees).toBe('alert');
  });

  test('is asked about again after it was forgotten.', async () => {
    const kept = await confirm({ bcc: LIST });
    const written = await write({ bcc: LIST }, kept);
    const { frame } = await paneBeside();
    expect(readCrowds(frame.Office).crowds).toHaveLength(1);
    await forgetCrowds(frame.Office);
    expect(seat.outlook.roamingSettings).toEqual({});
    expect((await (await write({ bcc: LIST }, seat.outlook.roamingSettings)).send()).sees).toBe('alert');
    expect(written.item).toBeDefined();
  });

  test('leaves also where the crowd cannot be saved, and is asked about again.', async () => {
    const written = await write({ bcc: LIST });
    await alertOf(written);
    const pane = await paneBeside();
    seat.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
    await pane.agree();
    expect((await written.send()).sees).toBe('sent');
    expect(seat.outlook.roamingSettings).toEqual({});
  });
});

describe('Three hundred people in To', () => {
  test('are one question: who hides them in the pane is not asked about their number next.', async () => {
    const written = await write({ to: LIST.slice(0, 300) });
    await alertOf(written);
    await (await paneBeside()).move();
    expect((await written.send()).sees).toBe('sent');
  });
});

describe('The person’s mailbox, which holds 32 kB in all,', () => {
  test('keeps 2,700 people, lets the oldest crowd go for a newer, and does not keep a larger one.', async () => {
    await write({ bcc: LIST });
    const { Office } = (await paneBeside()).frame;
    const crowdOf = (name: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${name}${index}@gmail.com`);
    for (const name of ['a', 'b', 'c', 'd']) await addCrowd(Office, crowdOf(name, 800));
    expect(readCrowds(Office).crowds).toHaveLength(3);
    await addCrowd(Office, crowdOf('e', 2_690));
    expect(readCrowds(Office).crowds).toHaveLength(1);
    await addCrowd(Office, crowdOf('f', 2_800));
    expect(readCrowds(Office).crowds).toHaveLength(1);
    expect(JSON.stringify(seat.outlook.roamingSettings).length).toBeLessThan(12_000);
  });
});

/** What the mailbox keeps, as office.js wrote it. */
type Kept = Readonly<Record<string, unknown>>;

/** A mail in a new Outlook whose mailbox has kept this. */
async function write(mail: NewMail, kept: Kept = {}, traits: Partial<Traits> = {}): Promise<Written> {
  const outlook = seat.start(traits);
  outlook.roamingSettings = kept;
  const item = outlook.compose(mail);
  register(await seat.open('commands', { item }));
  return { item, send: async () => await outlook.pressSend({ item, within: 20_000 }) };
}

interface Written {
  readonly item: Item;
  send(): Promise<Seen>;
}

async function alertOf(mail: Written): Promise<Alert> {
  const seen = await mail.send();
  if (seen.sees !== 'alert') throw new Error(`There was no alert: ${seen.sees}.`);
  return seen;
}

/** Sends the mail with a yes in the pane; what the mailbox keeps then. */
async function confirm(mail: NewMail): Promise<Kept> {
  const written = await write(mail);
  await alertOf(written);
  await (await paneBeside()).agree();
  expect((await written.send()).sees).toBe('sent');
  return seat.outlook.roamingSettings;
}

async function paneBeside(): Promise<Pane> {
  return await openPane(await seat.open('taskpane'));
}
