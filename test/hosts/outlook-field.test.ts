import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pause } from '../../src/hosts/outlook/deadline.ts';
import { fieldAnswer } from '../../src/hosts/outlook/field/handler.ts';
import { factsOf } from '../../src/hosts/outlook/field/probe.ts';
import { type FieldReport, type Gathered, reportOf } from '../../src/hosts/outlook/field/report.ts';
import { type FieldScreen, FieldTest, hasFieldRun } from '../../src/hosts/outlook/field/run.ts';
import { RULES } from '../../src/rules/index.ts';
import { recallAll } from '../../src/hosts/outlook/session.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { JsdomFrame } from './fake-outlook/jsdom-frame.ts';
import type { NewMail } from './fake-outlook/mailbox.ts';
import { hurried, type OpenMail, register, SEVEN, takeDesk } from './outlook-desk.ts';

let tests: FieldTest[] = [];
// Before the desk's own end: a watch that outlived its Outlook would wait for ever.
afterEach(() => {
  for (const one of tests) void one.end();
  tests = [];
  vi.restoreAllMocks();
});
const desk = takeDesk();
beforeEach(() => {
  for (const level of ['info', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** The person of the fake Outlook, writing to themselves what nobody else should read. */
const TO_MYSELF: NewMail = { to: ['佐藤 花子 <sato@office.example>'], subject: 'Kaigi no shiryo' };
const PRIVATE = /佐藤|花子|sato|office\.example|sekisho-|invalid|@|kaigi/i;
const YES = { alert: 'yes', stayed: 'yes', waited: 'no', bold: 'yes', label: 'yes', opened: 'yes' } as const;
const AFTER = { anyway: 'yes', command: 'yes', moved: 'no', told: 'cannot-tell' } as const;
const [OK, MS] = [{ end: 'ok' }, expect.any(Number) as number];
const SESSION = { set: OK, all: OK, same: true, remove: OK, gone: true };
/** What a handler reads while it measures. */
const READS = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'sessionData.getAllAsync'] as const;

describe('A field test', () => {
  test('on the web goes through two Sends to a report, sends nothing and leaves nothing behind.', async () => {
    const { mail, pane } = await opened();
    // One clock for all of it: what is removed is seen by others only after it was.
    const both = async () => [await wholeRun(mail, pane), await mail.send()] as const;
    const [report, afterwards] = await hurried(both);
    const client = { hostName: 'OutlookWebApp', hostVersion: '20260814008.09', platform: 'OfficeOnline' };
    const added = { type: 'externalUser', address: 'address', name: 'text' };
    expect(report).toMatchObject({
      format: 1,
      whole: true,
      manifest: '0.1.0.0',
      pane: {
        facts: { build: 'unbuilt', client: { ...client, language: 'ja-JP' } },
        composeType: 'newMail',
        recipients: { to: OK, shapes: [{ type: 'user', address: 'address', name: 'text' }] },
        session: SESSION,
        bcc: { added: OK, visible: MS, shapes: [added, added], emptied: OK, empty: MS, restored: true },
        // The office.js of April 2022 knows no such event.
        first: { context: 'ours', handler: OK, listening: { end: 'failed', code: 5007 } },
        second: { context: 'ours', handler: OK },
      },
      handler: {
        first: {
          facts: { build: 'unbuilt', client },
          launch: { rules: RULES.length, left: 0 },
          ready: OK,
          session: SESSION,
          snapshot: false,
        },
        second: { recipients: { to: OK, cc: OK, bcc: OK }, beat: { beats: 3, age: MS } },
      },
      answers: { ...YES, ...AFTER },
    });
    expect(report.pane?.facts?.sets).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(report.pane?.four?.map((one) => one?.end).toSorted()).toEqual(['failed', 'ok', 'ok', 'ok']);
    expect(mail.item.sessionData.seenBy(undefined)).toEqual({});
    expect([mail.outlook.sent, mail.item.bcc]).toEqual([[afterwards], []]);
    expect(afterwards).toMatchObject({ sees: 'sent', envelope: ['sato@office.example'] });
  });

  test('on classic with 1.12 has no button: the person goes on in a pane from the ribbon.', async () => {
    const { mail, pane } = await opened({ mailbox: '1.12', platform: 'classic' });
    await pane.test.start();
    expect(await mail.alert()).toMatchObject({ buttons: ["Don't Send"], passedOver: [], softened: false });
    const other = await openTest(await desk.seat.open('taskpane'));
    expect(other.now).toMatchObject({ kind: 'send', phase: 'first', button: false });
    await other.test.proceed();
    expect(other.now).toMatchObject({ kind: 'questions', questions: ['alert', 'stayed', 'waited'] });
    await other.test.answer({ alert: 'yes', stayed: 'yes', waited: 'cannot-tell' });
    expect(reportIn(other)).toMatchObject({
      whole: true,
      manifest: null,
      pane: { first: { context: 'none', handler: OK }, second: null, four: [OK, OK, OK, OK] },
      handler: { first: { facts: { client: { platform: 'PC' } } }, second: null },
    });
  });

  test('tells how late each side sees what the other has kept, and what was added to Bcc.', async () => {
    const { mail, pane } = await opened({ platform: 'mac', sessionLag: 2_000, visibleAfter: 2_100 });
    // Emptying Bcc has no effect at first: it is told, and done by other means.
    mail.outlook.faults.times(2, 'bcc.setAsync', 'ignored-when-empty');
    const { handler, pane: seen } = await hurried(() => wholeRun(mail, pane, 3_000));
    for (const late of [handler.first?.beat?.age, seen?.first?.lag, seen?.bcc?.visible]) {
      expect(late).toBeGreaterThanOrEqual(2_000);
      expect(late).toBeLessThan(3_000);
    }
    expect(seen?.bcc).toMatchObject({ emptied: OK, empty: null, restored: true });
    expect(mail.item.bcc).toEqual([]);
  });

  test('goes on in a pane that the alert has opened, and may be ended there.', async () => {
    const { mail, pane } = await opened();
    await pane.test.start();
    const openedBy = await mail.alert();
    const frame = await desk.seat.open('taskpane', { openedBy });
    expect(await hasFieldRun(frame.Office)).toBe(true);
    const other = await openTest(frame);
    await other.asks();
    await other.test.end();
    expect(reportIn(other)).toMatchObject({ whole: false, pane: { first: { context: 'ours' } } });
    expect(mail.item.sessionData.seenBy(undefined)).toEqual({});
  });

  test('writes nothing into another mail that the person goes to.', async () => {
    const { mail, pane } = await opened();
    const other = mail.outlook.compose({ to: ['a@one.example'] });
    await hurried(async () => {
      await pane.test.start();
      mail.outlook.select(other);
      await pause(5_000);
      await pane.test.proceed();
    });
    expect(other.sessionData.seenBy(undefined)).toEqual({});
    expect(mail.outlook.calls).not.toContain('bcc.addAsync');
    expect(reportIn(pane)).toMatchObject({ whole: false, handler: { first: null } });
  });

  test('tells which events have come to the handler.', async () => {
    const { mail, pane } = await opened({ platform: 'classic', mailbox: '1.14' });
    await mail.outlook.launch(mail.handler.frame, 'onNewMessageCompose');
    await pane.test.start();
    await mail.outlook.launch(mail.handler.frame, 'onMessageCompose');
    await mail.alert();
    await pane.test.end();
    const both = { onNewMessageCompose: MS, onMessageCompose: MS };
    expect(reportIn(pane).handler.first?.events).toMatchObject(both);
    expect(reportIn(pane).pane?.events).toMatchObject({ ...both, onNewMessageCompose: null });
  });

  test.each([
    ['nobody', { to: [] }, {}],
    ['others', { cc: ['mori@office.example'] }, {}],
    ['others', { bcc: ['a@one.example'] }, {}],
    ['unkept', {}, { sessionLimit: undefined }],
  ] as const)('is refused as "%s" for %j, and nothing is written.', async (refused, written, traits) => {
    const { pane, mail } = await opened(traits, { ...TO_MYSELF, ...written });
    await hurried(() => pane.test.start());
    expect(pane.now).toEqual({ kind: 'intro', refused });
    expect(mail.item.sessionData.seenBy(undefined)).toEqual({});
  });
});

describe('The guard', () => {
  test.each(['first', 'second'])('keeps its own finding before the %s Send of a test.', async (phase) => {
    const { mail } = await opened({}, { to: SEVEN });
    begin(mail, phase);
    const { text } = await mail.alert();
    expect(text).toContain('7人');
    expect(text).not.toContain('動作確認');
  });

  test.each(['never', { fail: 5001 }] as const)('holds a mail under test where calls: %j.', async (fault) => {
    const { mail } = await opened();
    begin(mail, 'second');
    const before = await recallAll(mail.handler.Office);
    for (const call of [...READS, 'sessionData.setAsync'] as const) mail.outlook.faults.always(call, fault);
    const answer = await hurried(() => fieldAnswer(mail.handler.Office, before));
    expect(answer).toMatchObject({ allowEvent: false, errorMessage: expect.any(String) as string });
  });

  test('lets the next mail go: a test ends with its draft, and none was started there.', async () => {
    const { mail } = await opened();
    begin(mail, 'second');
    expect(await mail.alert()).toMatchObject({ softened: true });
    const again = mail.outlook.reopen(mail.item);
    register(await desk.seat.open('commands', { item: again }));
    expect(await mail.outlook.pressSend({ item: again, within: 20_000 })).toMatchObject({ sees: 'sent' });
  });
});

describe('A call that never answers', () => {
  const NEVER = { ms: 3_000, end: 'no-answer' };
  test('in the handler is reported with its time, and the answer comes within twenty seconds.', async () => {
    const { mail, pane } = await opened();
    await hurried(async () => {
      await pane.test.start();
      const before = await recallAll(mail.handler.Office);
      for (const call of READS) mail.outlook.faults.always(call, 'never');
      const began = Date.now();
      await fieldAnswer(mail.handler.Office, before);
      expect(Date.now() - began).toBeLessThanOrEqual(20_000);
      mail.outlook.faults.clear();
      await pane.test.end();
    });
    expect(reportIn(pane).handler.first?.recipients).toMatchObject({ to: NEVER, cc: NEVER, bcc: NEVER });
  });

  test('in the pane is reported, the test goes on, and the person is told to look at Bcc.', async () => {
    const { mail, pane } = await opened();
    for (const call of ['getComposeTypeAsync', 'sessionData.removeAsync', 'bcc.addAsync'] as const)
      mail.outlook.faults.always(call, 'never');
    await hurried(async () => {
      await pane.test.start();
      // Nobody presses Send: the handler's silence is reported, too.
      await pane.test.proceed();
      await pane.test.end();
    });
    expect(reportIn(pane)).toMatchObject({
      pane: {
        composeType: null,
        session: { remove: NEVER },
        bcc: { added: NEVER, restored: false },
        first: { handler: { end: 'no-answer' }, context: 'none' },
      },
      handler: { first: null },
    });
    expect(pane.now).toMatchObject({ look: true, stuck: false });
    expect(mail.item.sessionData.seenBy(undefined)['sekisho.field']).toBeUndefined();
  });
});

describe('The report', () => {
  test('holds nothing of the mail, nor any text that a build or a client could have put in.', async () => {
    const { mail, pane } = await opened();
    const report = await hurried(() => wholeRun(mail, pane));
    expect(JSON.stringify(pane.now)).not.toMatch(PRIVATE);
    const gathered = { ...report, ...report.handler, manifest: '' };
    const poisoned = everywhere(gathered, '佐藤 花子 <sato@office.example>') as Gathered;
    const cleaned = JSON.stringify(reportOf({ ...poisoned, whole: true }));
    expect(cleaned).not.toMatch(PRIVATE);
    expect(cleaned.match(/"other"/g)?.length).toBeGreaterThan(100);
  });

  test('says what a broken Office does not tell.', () => {
    const get = (): never => {
      throw new Error('broken');
    };
    const facts = factsOf(new Proxy({}, { get }) as typeof Office);
    expect(facts).toMatchObject({ sets: [], client: { hostName: 'throws', runtimeUrl: 'throws' } });
  });
});

/** A mail to oneself, with our handlers, and a pane in which the field test is open. */
async function opened(traits: Partial<Traits> = {}, written = TO_MYSELF) {
  const mail = await desk.write(written, { traits });
  return { mail, pane: await openTest(await desk.seat.open('taskpane')) };
}

type TestPane = Awaited<ReturnType<typeof openTest>>;

async function openTest(frame: JsdomFrame) {
  const shown: FieldScreen[] = [];
  const one = new FieldTest(frame.Office, (screen) => shown.push(screen));
  tests.push(one);
  await one.open();
  return {
    test: one,
    get now() {
      return shown.at(-1);
    },
    asks: () => vi.waitFor(() => expect(shown.at(-1)?.kind).toBe('questions'), 20_000),
  };
}

/** Goes through the test as a person does who reads for so many ms before each Send. */
async function wholeRun(mail: OpenMail, pane: TestPane, reading = 0): Promise<FieldReport> {
  await pane.test.start();
  for (const answers of [YES, AFTER] as const) {
    await pause(reading);
    const alert = await mail.alert();
    expect(alert.softened).toBe(answers !== YES);
    mail.outlook.press(alert, '動作確認を続ける');
    await pane.asks();
    await pane.test.answer(answers, answers === YES ? '0.1.0.0' : '');
  }
  return reportIn(pane);
}

function reportIn(pane: TestPane): FieldReport {
  if (pane.now?.kind !== 'report') throw new Error(`There is no report but "${pane.now?.kind}".`);
  return pane.now.report;
}

/** Begins a run as a pane does. */
function begin({ item }: OpenMail, phase: string): void {
  item.sessionData.write('pane', 'sekisho.field', JSON.stringify({ format: 1, run: 'abc123', phase }));
}

/** The same, with a text in place of every value. */
function everywhere(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, text));
  if (typeof value !== 'object' || value === null) return text;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everywhere(inner, text)]));
}
