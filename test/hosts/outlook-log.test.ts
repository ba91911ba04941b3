import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { known } from '../../src/core/draft.ts';
import type { DecisionRecord } from '../../src/core/record.ts';
import { eraseLog, readLog } from '../../src/hosts/outlook/log.ts';
import { contactList } from './fake-outlook/recipient-field.ts';
import { agreeFrom, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';

const desk = takeDesk();
let printed: string[];
let store: Map<string, string>;
beforeEach(() => {
  printed = [];
  store = new Map();
  vi.stubGlobal('localStorage', storageOf(store));
  vi.spyOn(console, 'info').mockImplementation((...line: unknown[]) => void printed.push(line.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void printed.push(line.join(' ')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('The log in Outlook', () => {
  test('holds one line for a mail that goes without a question, with client and version.', async () => {
    const mail = await desk.write({ to: ['tanaka@office.example'] });
    await mail.send();
    expect(records()).toMatchObject([
      { end: 'sent', verdict: 'send', people: 1, version: 'unbuilt', lost: 0 },
    ]);
    expect(records()[0]?.client).toMatch(/^outlook OfficeOnline \d/);
  });

  test('tells of the question, and of the yes that the next Send finds, as one mail.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    await agreeFrom(await desk.seat.open('taskpane'), { typed: 60 });
    await mail.send();
    const [question, sent] = records();
    expect(question).toMatchObject({ end: 'stayed', verdict: 'block', consent: 'none', personal: 60 });
    expect(sent).toMatchObject({ end: 'agreed', verdict: 'send', consent: 'number' });
    expect(sent?.mail).toBe(question?.mail);
    expect(sent?.digest).toBe(question?.digest);
  });

  test.each(['web', 'classic'] as const)(
    'keeps why a mail was sent as it was where the policy asks for it, on %s, and not in the console.',
    async (platform) => {
      // Classic's handler has no store; the pane has.
      const mail = await desk.write({ to: SEVEN }, { traits: { platform }, policy: ASKS_WHY });
      await mail.alert();
      const pane = await openPane(await desk.seat.open('taskpane'), ASKS_WHY);
      await pane.agree({ reason: 'They all asked tanaka@office.example.' });
      await pane.sees('agreed');
      const [question, reason] = records();
      expect(reason).toMatchObject({
        end: 'reason',
        reason: 'They all asked …',
        findings: ['many-visible-recipients/several-parties'],
        mail: question?.mail,
      });
      expect(printed.join('\n')).not.toContain('asked');
    },
  );

  test('says that it does not know what was pressed where the alert itself offers to send.', async () => {
    const mail = await desk.write({ to: SEVEN });
    expect((await mail.alert()).softened).toBe(true);
    expect(records()).toMatchObject([{ end: 'stayed', verdict: 'ask', consent: 'alert-unknown' }]);
  });

  test('tells a mail that the pane has moved from one that the person has changed.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    await pane.move();
    await pane.sees('moved');
    await mail.send();
    const other = await desk.write({ to: SIXTY });
    await other.alert();
    other.item.edit({ to: ['tanaka@office.example'] });
    await other.send();
    expect(records().map(({ end }) => end)).toEqual(['stayed', 'moved', 'stayed', 'sent']);
  });

  test('has a line for a check that failed.', async () => {
    const mail = await desk.write({ to: SEVEN });
    vi.spyOn(Math, 'random').mockImplementationOnce(() => {
      throw new Error('An unexpected error occurred');
    });
    await mail.alert();
    expect(records()).toMatchObject([{ end: 'failed', version: 'unbuilt' }]);
  });

  test('is erased whole, the key included, and begins anew.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const [before] = records();
    eraseLog();
    expect([...store]).toEqual([]);
    await mail.alert();
    expect(records()).toHaveLength(1);
    expect(records()[0]?.digest).not.toBe(before?.digest);
  });

  test('is read in the order of days, wherever their places are.', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    // The first has the last of the 31 places, the others begin anew.
    for (const day of ['2026-11-12', '2026-11-13', '2026-11-14']) {
      vi.setSystemTime(new Date(`${day}T05:00:00Z`));
      await sendOne();
    }
    expect([...store.keys()].slice(1)).toEqual(['sekisho.log.30', 'sekisho.log.0', 'sekisho.log.1']);
    const log = readLog();
    const days = (log.known ? log.value : '').match(/2026-11-\d\d/g);
    expect(days).toEqual(['2026-11-12', '2026-11-13', '2026-11-14']);
  });
});

describe('A log that cannot be kept', () => {
  test('is told in the console alone where the handler has no store, as in classic Outlook.', async () => {
    vi.unstubAllGlobals();
    expect(typeof localStorage).toBe('undefined');
    const mail = await desk.write({ to: ['tanaka@office.example'] }, { traits: { platform: 'classic' } });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
    expect(printed.join('\n')).toContain('"mail":"","digest":""');
    vi.stubGlobal('localStorage', storageOf(store));
    expect(readLog()).toEqual(known(''));
  });

  test('does not hold up a mail where the browser forbids the store, and is said to be unreadable.', async () => {
    Object.defineProperty(globalThis, 'localStorage', { get: forbidden, configurable: true });
    const mail = await desk.write({ to: ['tanaka@office.example'] });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
    expect(printed.join('\n')).toContain('"verdict":"send"');
    expect(readLog()).toEqual({ known: false, because: 'failed' });
  });

  test('does not hold up a mail where the store is full, and the next line says how many are missing.', async () => {
    await sendOne();
    vi.stubGlobal('localStorage', { ...storageOf(store), setItem: forbidden });
    await sendOne();
    await sendOne();
    vi.stubGlobal('localStorage', storageOf(store));
    await sendOne();
    await sendOne();
    expect(records().map(({ lost }) => lost)).toEqual([0, 2, 0]);
  });
});

/** A policy under which a crowd may be sent to with a reason. */
const ASKS_WHY = JSON.stringify({
  format: 1,
  revision: 1,
  ourDomains: ['office.example'],
  rules: { 'many-visible-recipients': { override: 'reason' } },
});

/** What stands in each place about the mail while it is open, and why it must; elsewhere nothing may. */
const HELD: Readonly<Record<string, RegExp>> = {
  // The same reason for the record, because the policy asks for one; the person can read and erase it.
  log: /^canary-reason$/,
  // What an undo of the move would write back, names included; Outlook drops it with the draft.
  'sekisho.undo': /^canary-(?:recipient|name|thread)$/,
  // Why the person sends it as it is, until the draft closes: the next Send looks whether there is a reason.
  'sekisho.consent': /^canary-reason$/,
  // The finding’s own words: a group of unknown size is asked about by its name.
  'sekisho.asked': /^canary-list$/,
  // Who was in the mail being answered, taken when composing starts.
  'sekisho.thread': /^canary-thread$/,
  // The acquaintances that the person chose to remember.
  'sekisho.circles': /^canary-recipient$/,
};

describe('Nothing of a mail', () => {
  test('stands in the log, the console or a store but where it must, by name and with a reason.', async () => {
    const buyers = SEVEN.map((address) => ({
      name: 'canary-name',
      address: `canary-recipient-${address}`,
      type: 'externalUser' as const,
    }));
    const mail = await desk.write(
      {
        composeType: 'reply',
        to: ['canary-thread@thread.example'],
        subject: 'canary-subject',
        html: '<p>canary-body</p>',
        attachments: [{ name: 'canary-file.txt' }],
      },
      { policy: ASKS_WHY },
    );
    const found = new Map<string, Set<string>>();
    const look = (): void => {
      const kept = {
        ...mail.item.sessionData.seenBy(undefined),
        ...mail.outlook.roamingSettings,
        log: [...store],
        console: printed,
      };
      for (const [place, value] of Object.entries(kept)) {
        for (const [canary] of JSON.stringify(value).matchAll(/canary-[a-z]+/g))
          found.set(place, (found.get(place) ?? new Set()).add(canary));
      }
    };

    await mail.outlook.launch(mail.handler.frame, 'onNewMessageCompose');
    mail.item.edit({ to: ['canary-thread@thread.example', ...buyers] });
    // The real kinds of endings, one after the other: asked, moved, undone, agreed with a reason and a circle.
    await mail.alert();
    look();
    const pane = await openPane(await desk.seat.open('taskpane'), ASKS_WHY);
    await pane.move();
    await pane.sees('moved');
    look();
    await pane.desk.undo();
    await pane.sees('prompt');
    mail.item.edit({ to: [contactList('canary-list')] });
    await mail.alert();
    look();
    mail.item.edit({ to: buyers });
    await mail.alert();
    await pane.desk.refresh();
    await pane.agree({ reason: 'canary-reason', rememberCircle: true });
    await pane.sees('agreed');
    look();
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
    look();

    expect(printed.join('\n')).toContain('many-visible-recipients');
    expect(records().map(({ end }) => end)).toEqual(['stayed', 'stayed', 'stayed', 'reason', 'agreed']);
    // Each exception is one that happened: the look sees what is there.
    expect([...found.keys()].toSorted()).toEqual(Object.keys(HELD).toSorted());
    const wrong = [...found].flatMap(([place, canaries]) =>
      [...canaries].filter((canary) => !HELD[place]?.test(canary)).map((canary) => `${canary} in ${place}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** A mail to a colleague, which goes. */
async function sendOne(): Promise<void> {
  const mail = await desk.write({ to: ['tanaka@office.example'] });
  expect(await mail.send()).toMatchObject({ sees: 'sent' });
}

/** The log as the pane reads it. */
function records(): readonly DecisionRecord[] {
  const lines = [...store].filter(([key]) => /^sekisho\.log\.\d+$/.test(key)).map(([, value]) => value);
  return lines
    .toSorted()
    .flatMap((place) => place.split('\n'))
    .map((line) => JSON.parse(line) as DecisionRecord);
}

/** A browser's store. */
function storageOf(kept: Map<string, string>): object {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
