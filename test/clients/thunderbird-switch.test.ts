import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeKit, printTimes, StateFile } from './kit.ts';
import { suspendBackground, untilBackground } from './thunderbird/addon.ts';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import type { ComposeWindow } from './thunderbird/compose-window.ts';
import { winners } from './thunderbird/desk.ts';
import { keptLog } from './thunderbird/kept-log.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { until } from './thunderbird/patience.ts';
import type { SunkMail } from './thunderbird/smtp-sink.ts';
import { type Fault, HEADERS, managedByKit, StateServer } from './thunderbird/state-server.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const SIXTY = winners(60);

const POLICY = { format: 1, revision: 7, name: 'Kinko Trading', ourDomains: ['kinko.example'] };

/** Longer than the add-on waits for the file. */
const TOO_LONG = 3_000;

/** Each of these answers has a plain no in it, or had one on its way. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['404', (answer, file) => answer.writeHead(404, HEADERS).end(file)],
  ['500', (answer, file) => answer.writeHead(500, HEADERS).end(file)],
  [
    'the file too late',
    (answer, file) => void setTimeout(() => answer.writeHead(200, HEADERS).end(file), TOO_LONG),
  ],
  [
    'the beginning of the file, and then nothing',
    (answer, file) => void answer.writeHead(200, HEADERS).write(file.slice(0, -1)),
  ],
  ['half the file', (answer, file) => answer.writeHead(200, HEADERS).end(file.slice(0, -3))],
  ['a page', (answer, file) => answer.writeHead(200, HEADERS).end(`<!doctype html><p>${file}`)],
  [
    'that the file is elsewhere',
    (answer) => answer.writeHead(302, { ...HEADERS, Location: '/elsewhere.json' }).end(),
  ],
  [
    'the file without the header that lets an add-on read it',
    (answer, file) => answer.writeHead(200, { 'Content-Type': 'application/json' }).end(file),
  ],
  ['nothing, and hangs up', (answer) => answer.destroy()],
];

describe('The kill switch in the real Thunderbird, with a kit’s own policies.json and add-on', () => {
  let folder: string;
  let server: StateServer;
  let state: StateFile;
  let client: ManagedClient;

  // Before the client, so that it is gone last.
  afterAll(async () => {
    client?.remove();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const desk = takeThunderbird(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-switch-'));
    server = await StateServer.start(join(folder, 'certificate'));
    const kit = await makeKit(folder, { base: server.base, policy: POLICY });
    state = new StateFile(kit);
    server.file = state.path;
    client = managedClient(await thunderbirdBinary('153'), {});
    managedByKit(client.binary, kit, server.authority);
    return { binary: client.binary, guarded: false };
  });
  beforeAll(() => untilBackground(desk.tb, 'running'));
  afterEach(() => {
    server.fault = undefined;
  });

  it('stops all asking from the next Send on, says so in the log, and asks again once it is edited back', async () => {
    const times: number[] = [];
    for (const page of ['awake', 'awake', 'asleep'] as const) {
      state.edit(true);
      const window = await compose(desk.tb, { to: SIXTY });
      await expectHeld(window);
      if (page === 'asleep') {
        // It sleeps after 30 idle seconds, when the line of the last Send has long been written.
        await keptLog(desk.tb, 2 * times.length + 1);
        await suspendBackground(desk.tb);
      }

      const edited = state.edit(false);
      const mail = await sendUnasked(window);
      times.push(mail.times.data - edited);
      expect(mail.rcptTo).toHaveLength(60);
      expect(mail.parsed.to).toHaveLength(60);
      await window.gone();
      expect(await desk.prompts()).toBe(0);
      await desk.clear();
    }
    printTimes('Thunderbird 153, event page awake, awake, asleep', times);

    const log = await keptLog(desk.tb, 2 * times.length);
    expect(log.filter(({ stopped, end }) => !stopped && end !== 'stayed')).toEqual([]);
    const unasked = log.filter((one) => one.stopped);
    expect(unasked.map(({ verdict, end, consent }) => ({ verdict, end, consent }))).toEqual(
      times.map(() => ({ verdict: 'block', end: 'sent', consent: 'none' })),
    );

    state.edit(true);
    await expectHeld(await compose(desk.tb, { to: SIXTY }));
  });

  it.each(FAULTS)('holds the mail where the server answers with %s', async (_name, fault) => {
    state.edit(false);
    server.fault = fault;
    await expectHeld(await compose(desk.tb, { to: SIXTY }));
  });

  /** Presses Send: the server was asked, the question is there, and the mail is not gone. */
  async function expectHeld(window: ComposeWindow): Promise<void> {
    const before = server.asked;
    await window.send();
    expect((await desk.prompt()).headline).toContain('60');
    // On a busy machine the question may be there before the server has heard anything.
    await until(() => server.asked > before, 60_000, 'the server to be asked');
    expect(desk.sink.mails).toHaveLength(0);
    await desk.backToEditing(window);
  }

  /** Presses Send, and again where a busy machine has missed the second that the add-on waits for the file. */
  async function sendUnasked(window: ComposeWindow): Promise<SunkMail> {
    for (let presses = 0; presses < 5; presses += 1) {
      await window.send();
      const came = await until(
        async () => desk.sink.mails[0] ?? ((await desk.prompts()) > 0 ? 'question' : undefined),
        60_000,
        'the mail to leave, or a question',
      );
      if (came !== 'question') return came;
      await desk.prompt();
      await desk.backToEditing(window);
    }
    throw new Error('The asking was stopped, and five Sends in a row were asked about.');
  }
});
