import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonRecord } from '../../src/core/reason.ts';
import type { DecisionRecord } from '../../src/core/record.ts';
import { storedByAddon } from './thunderbird/addon.ts';
import { addMailingList } from './thunderbird/address-book.ts';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import { type Desk, PROMPT, sitDown } from './thunderbird/desk.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { inPage, openPage, waitForPage } from './thunderbird/pages.ts';
import { until } from './thunderbird/patience.ts';

/** Words that stand nowhere else, one kind for each thing that a log must not tell. */
const CANARY = /canary(?:person|name|list|member|circle|subject|body|reason)/gi;

const POLICY = { format: 1, revision: 1, rules: { 'many-visible-recipients': { override: 'reason' } } };

/**
 * Thunderbird's own stores, which hold the mails, the address book and whom was written to, with the add-on
 * or without it. Where another file turns up after an update of the client, look what it is first.
 */
const OWN: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^Mail\//, because: 'the mails that were sent, and their indexes' },
  { files: /^abook\.sqlite/, because: 'the address book, with the list in it' },
  { files: /^history\.sqlite/, because: 'the addresses it collects from mails that were sent' },
  { files: /^global-messages-db\.sqlite/, because: 'the index of the mails for its search' },
];

/** The add-on's own store on disk: in it, the circle that the person chose to remember must stand. */
const STORE = /^storage\/default\/moz-extension\+\+\+[^/]+\/idb\//;

/** What the add-on keeps in memory (`storage.session`) about a window while it is open. */
const WHILE_OPEN = [
  // What an undo of the last move would write back.
  /^notice:\d+$/,
  // Whom the mail answers, and with whom it began: what came with a template is told from what was added.
  /^start:\d+$/,
];

describe('After asks, moves and a yes in the real Thunderbird', () => {
  let client: ManagedClient;
  let saved: string;
  let printed: string;
  let local: Record<string, unknown>;
  let session: { readonly open: Record<string, unknown>; readonly closed: Record<string, unknown> };
  let files: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    client = managedClient(await thunderbirdBinary('153'), { policy: POLICY });
    const desk = await sitDown({
      binary: client.binary,
      prefs: { 'browser.download.useDownloadDir': true },
    });
    const { tb, sink } = desk;
    try {
      await work(desk);
      saved = await savedLog(desk);
      const open = await storedByAddon(tb, 'session');
      await desk.clear();
      session = { open, closed: await closedSession(desk) };
      local = await storedByAddon(tb, 'local');
      printed = tb.log();
    } finally {
      await tb.stop({ keepProfile: true });
      files = canariesBelow(tb.profile);
      rmSync(tb.profile, { recursive: true, force: true });
      await sink.close();
    }
  });
  afterAll(() => {
    client.remove();
  });

  it('the log knows five Sends of four mails, and how each ended', () => {
    const records = linesOf(saved).filter((line): line is DecisionRecord => line.end !== 'reason');
    expect(records.map(({ end, consent }) => [end, consent])).toEqual([
      ['stayed', 'none'],
      ['moved', 'none'],
      ['agreed', 'reason'],
      ['agreed', 'reason'],
      ['stayed', 'none'],
    ]);
    expect(new Set(records.map(({ mail }) => mail)).size).toBe(4);
    expect(records.map(({ people }) => people)).toEqual([64, 64, 6, 7, 8]);
    expect(records.every(({ client: told }) => told.startsWith('thunderbird 153.'))).toBe(true);
  });

  it('and the two reasons that the policy asked for, each beside its mail', () => {
    const lines = linesOf(saved);
    const reasons = lines.filter((line): line is ReasonRecord => line.end === 'reason');
    expect(reasons.map(({ reason }) => reason)).toEqual(['Canaryreason', 'Canaryreason']);
    const agreed = lines.filter((line): line is DecisionRecord => line.end === 'agreed');
    expect(reasons.map(({ mail }) => mail)).toEqual(agreed.map(({ mail }) => mail));
  });

  it('nothing else of it tells a name, an address, a list, a subject or a text', () => {
    expect(canariesIn(saved)).toEqual(['canaryreason']);
  });

  it('the console, and whatever else Thunderbird prints, tells none of it', () => {
    expect(printed).toContain('Sekisho decided');
    expect(canariesIn(printed)).toEqual([]);
  });

  it('the add-on keeps none of it but the remembered circle and the reasons in the log', () => {
    const { circles, ...others } = local;
    expect(canariesIn(JSON.stringify(circles))).toEqual(['canarycircle']);
    expect(Object.keys(others).some((key) => key.startsWith('log:'))).toBe(true);
    const log = Object.entries(others).filter(([key]) => key.startsWith('log:'));
    expect(canariesIn(JSON.stringify(log))).toEqual(['canaryreason']);
    const rest = Object.entries(others).filter(([key]) => !key.startsWith('log:'));
    expect(canariesIn(JSON.stringify(rest))).toEqual([]);
  });

  it('the add-on remembers of the three mails’ subject a keyed digest and the largest crowd', () => {
    expect(local['subject-crowds']).toEqual([
      {
        subject: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        people: 64,
        hour: expect.any(String) as string,
      },
    ]);
  });

  it('the add-on’s memory holds some of it while a window is open, in places that are named, and nothing after', () => {
    const holding = Object.entries(session.open).filter(
      ([, value]) => canariesIn(JSON.stringify(value)).length > 0,
    );
    expect(holding).not.toEqual([]);
    expect(holding.map(([key]) => key).filter((key) => !WHILE_OPEN.some((place) => place.test(key)))).toEqual(
      [],
    );
    expect(canariesIn(JSON.stringify(session.closed))).toEqual([]);
  });

  it('of the profile’s files only Thunderbird’s own stores and the add-on’s hold any', () => {
    // The log that the person saved, with the reasons in it.
    const known = [...OWN.map((one) => one.files), STORE, /^sekisho-log-/];
    const unknown = [...files].filter(([file]) => !known.some((place) => place.test(file)));
    expect(unknown).toEqual([]);
    const circles = [...files].filter(([file]) => STORE.test(file)).flatMap(([, canaries]) => canaries);
    // The store packs its texts, so that a word that stands twice need not be readable.
    expect([...new Set(circles)].filter((one) => one !== 'canaryreason')).toEqual(['canarycircle']);
  });

  it.each(OWN)('the look at the files sees what is there: $because', ({ files: place }) => {
    expect([...files.keys()].some((file) => place.test(file))).toBe(true);
  });
});

/** Everything that a person may do after a question, with canaries in all that a mail is made of. */
async function work(desk: Desk): Promise<void> {
  const { tb, sink } = desk;
  const mail = { subject: 'Canarysubject of the month', body: 'Canarybody' };
  await addMailingList(tb, { name: 'Canarylist', members: crowd('canarymember', 4) });

  const moved = await compose(tb, { ...mail, to: ['Canarylist <Canarylist>', ...crowd('canaryperson', 60)] });
  await moved.send();
  await desk.prompt();
  await desk.press(PROMPT, /Back to editing/);
  await moved.unlocked();
  await moved.send();
  await desk.prompt();
  await desk.press(PROMPT, /Move 64 .*Bcc and send/);
  await sink.wait(1);
  await moved.gone();

  const agreed = await compose(tb, { ...mail, to: crowd('canaryperson', 6) });
  await agreed.send();
  await desk.prompt();
  await desk.fill(PROMPT, '#prompt-reason', 'Canaryreason');
  await desk.press(PROMPT, /Send with 6/);
  await sink.wait(2);
  await agreed.gone();

  const choir = await compose(tb, { ...mail, to: crowd('canarycircle', 7) });
  await choir.send();
  await desk.prompt();
  await inPage(tb, PROMPT, () => document.querySelector<HTMLInputElement>('.circle input')?.click());
  await desk.fill(PROMPT, '#prompt-reason', 'Canaryreason');
  await desk.press(PROMPT, /Send with 7/);
  await sink.wait(3);
  await choir.gone();

  const looked = await compose(tb, { ...mail, to: crowd('canaryperson', 8) });
  await looked.send();
  await desk.prompt();
  await desk.press(PROMPT, /look/);
  await looked.until((state) => !state.locked && state.bcc.length === 8, 'moved and unlocked');
}

/** Five Sends, and the two reasons. */
function linesOf(saved: string): readonly (DecisionRecord | ReasonRecord)[] {
  return saved
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as DecisionRecord | ReasonRecord);
}

/** The log as the options page saves it. */
async function savedLog(desk: Desk): Promise<string> {
  const { tb } = desk;
  const page = 'options.html';
  await openPage(tb, page);
  const shown = await waitForPage(
    tb,
    page,
    () => document.body.innerText.includes('Save 7 lines') && document.body.innerText,
  );
  expect(shown).toContain('You wanted to send 4 mails and were asked about 4.');
  await desk.press(page, /Save 7 lines/);
  const file = await until(
    () => readdirSync(tb.profile).find((name) => name.startsWith('sekisho-log-')),
    20_000,
    'the saved log',
  );
  return await until(() => readFileSync(join(tb.profile, file), 'utf8'), 5_000, 'its lines');
}

/** The add-on's memory, once it has heard that the windows are closed. */
async function closedSession({ tb }: Desk): Promise<Record<string, unknown>> {
  return await until(
    async () => {
      const kept = await storedByAddon(tb, 'session');
      return Object.keys(kept).some((key) => key.includes(':')) ? undefined : kept;
    },
    10_000,
    'the add-on to forget the closed windows',
  );
}

function crowd(local: string, count: number): string[] {
  return Array.from({ length: count }, (_one, i) => `Canaryname ${i} <${local}${i}@party${i}.example>`);
}

/** The kinds of canaries in each file that has any. */
function canariesBelow(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Without its zeros, UTF-16 reads like any other text.
    const canaries = canariesIn(readFileSync(path).toString('latin1').replaceAll('\0', ''));
    if (canaries.length > 0) found.set(relative(folder, path), canaries);
  }
  return found;
}

/** The kinds of canaries in a text. */
function canariesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(CANARY)].map(([word]) => word.toLowerCase()))].toSorted();
}
