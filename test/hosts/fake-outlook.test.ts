import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { codeOf, messageIn, recipientsOf, takeSeat } from './fake-outlook/seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('Frames', () => {
  test.each([
    ['web', '1.12', 'OfficeOnline', 'en-US'],
    ['classic', '1.14', 'PC', 'ja-JP'],
    ['mac', '1.16', 'Mac', 'ja-JP'],
  ] as const)('%s of Mailbox %s says so to the add-in.', async (platform, mailbox, told, language) => {
    start({ platform, mailbox, language });
    seat.outlook.compose();
    const { Office } = await open('commands');
    const info = await Office.onReady();
    const { context } = Office;
    const supported = ['1.12', '1.13', '1.14', '1.15', '1.16'].filter((set) =>
      context.requirements.isSetSupported('Mailbox', set),
    );
    expect(supported.at(-1)).toBe(mailbox);
    expect([info.platform, context.platform, context.diagnostics.platform]).toEqual([told, told, told]);
    expect(context.displayLanguage).toBe(language);
    expect(context.mailbox.diagnostics.hostName).toBe('OutlookWebApp');
  });

  test('Handler and pane are runtimes of their own, with different scripts.', async () => {
    start();
    seat.outlook.compose();
    const script = (build: string): string => `Office.onReady(); window.build = '${build}';`;
    const handler = await open('commands', { script: script('old') });
    const pane = await open('taskpane', { script: script('new') });
    expect([handler.window['build'], pane.window['build']]).toEqual(['old', 'new']);
    expect(handler.Office).not.toBe(pane.Office);
  });

  test('A pinned pane goes along to the next item, and to none.', async () => {
    start();
    seat.outlook.compose({ to: ['first@alpha.example'] });
    const { Office } = await open('taskpane');
    const { mailbox } = Office.context;
    const seen: unknown[] = [];
    const look = (): unknown => seen.push(mailbox.item?.itemType);
    await codeOf((done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, look, done));
    const old = messageIn({ Office });
    seat.outlook.select(seat.outlook.compose({ to: ['second@alpha.example'] }));
    expect(await recipientsOf(messageIn({ Office }).to)).toMatchObject([
      { emailAddress: 'second@alpha.example' },
    ]);
    expect(await recipientsOf(old.to)).toMatchObject([{ emailAddress: 'second@alpha.example' }]);
    seat.outlook.select(undefined);
    expect(seen).toEqual(['message', undefined]);
    expect(mailbox.item).toBeNull();
  });

  test('A call answered after its item was left fails.', async () => {
    start();
    seat.outlook.compose();
    seat.outlook.faults.once('to.getAsync', { after: 50 });
    const item = messageIn(await open('taskpane'));
    const read = codeOf((done) => item.to.getAsync(done));
    await vi.waitFor(() => expect(seat.outlook.calls).toContain('to.getAsync'));
    seat.outlook.select(seat.outlook.compose());
    expect(await read).toBe(9030);
  });

  test('A script that never calls Office.onReady is never heard of on the web.', async () => {
    start();
    seat.outlook.compose();
    const script = `Office.actions.associate('onMessageSend', function () {});`;
    await expect(open('commands', { script, startsWithin: 500 })).rejects.toThrow('Office.onReady');
  });

  test('The npm office.js does not know InitializationContextChanged, and says so.', async () => {
    start();
    seat.outlook.compose();
    const { Office } = await open('taskpane');
    const type = Office.EventType.InitializationContextChanged;
    expect(type).toBeUndefined();
    expect(await codeOf((done) => messageIn({ Office }).addHandlerAsync(type, () => undefined, done))).toBe(
      5007,
    );
  });

  test('What is thrown in a frame and caught by nobody is kept.', async () => {
    start();
    seat.outlook.compose();
    const pane = await open('taskpane');
    messageIn(pane).to.getAsync(() => {
      throw new Error('lost');
    });
    await vi.waitFor(() => expect(pane.errors).toMatchObject([{ message: 'lost' }]));
  });

  test('Nothing but the carrier in jsdom knows Node.', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(new URL(`./fake-outlook/${file}`, import.meta.url), 'utf8');
      for (const [, from = ''] of text.matchAll(/^(?:import|export) .*?from '(.*?)';$/gms)) {
        expect(from, `${file} imports ${from}.`).toMatch(/^\.\/[a-z-]+\.ts$/);
        visit(from.slice(2));
      }
    };
    visit('host.ts');
    expect([...seen]).toContain('protocol.ts');
    expect([...seen]).not.toContain('jsdom-frame.ts');
  });
});

describe('Launch events', () => {
  test('A launch resolves with what event.completed carried and how often it was called.', async () => {
    start();
    seat.outlook.compose();
    const script = `Office.onReady();
      Office.actions.associate('once', function (event) { event.completed({ type: event.kind }); });
      Office.actions.associate('twice', function (event) { event.completed(); event.completed(); });
      Office.actions.associate('never', function () {});`;
    const { frame } = await open('commands', { script });
    expect(await seat.outlook.launch(frame, 'once', { kind: 'x' })).toMatchObject({
      ended: 'completed',
      options: { type: 'x' },
      times: 1,
    });
    expect(await seat.outlook.launch(frame, 'twice')).toMatchObject({ ended: 'completed', times: 2 });
    expect(await seat.outlook.launch(frame, 'never', {}, 50)).toMatchObject({ ended: 'no-answer', times: 0 });
    expect(await seat.outlook.launch(frame, 'unheard-of')).toMatchObject({
      ended: 'unknown-function',
      status: 11101,
    });
  });
});
