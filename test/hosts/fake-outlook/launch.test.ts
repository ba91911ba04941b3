import { describe, expect, test } from 'vitest';
import type { Alert } from './alert.ts';
import { answerOf, type JsdomFrame } from './jsdom-frame.ts';
import { completing, handling, messageIn, people, takeSeat } from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

/** A handler that takes its time, beside one that completes at once. */
const SLOW_BESIDE_QUICK = `
  Office.onReady();
  Office.actions.associate('onMessageSend', (event) =>
    setTimeout(() => event.completed({ allowEvent: true }), 100));
  Office.actions.associate('onMessageRecipientsChanged', (event) => event.completed());`;

describe('A change of the recipients while a Send is being checked', () => {
  test.each([
    ['web', ['OnMessageRecipientsChanged'], 'unavailable'],
    ['new', ['OnMessageRecipientsChanged'], 'unavailable'],
    ['classic', ['OnMessageRecipientsChanged'], 'sent'],
    ['web', ['OnMessageAttachmentsChanged'], 'sent'],
  ] as const)(
    'takes the answer away where the manifest wants to hear of it (%s, %s: %s).',
    async (platform, launchEvents, sees) => {
      start({ platform, launchEvents });
      const mail = seat.outlook.compose({ to: people(1) });
      await open('commands', { script: SLOW_BESIDE_QUICK });
      const seen = seat.outlook.pressSend({ within: 1_000 });
      await moment(30);
      mail.edit({ cc: people(2) });
      expect(await seen).toMatchObject({ sees });
    },
  );
});

describe('A launch event', () => {
  test('that comes late is answered when it has come.', async () => {
    start({ eventDelay: 200 });
    seat.outlook.compose();
    await open('commands', { script: completing({ allowEvent: true }) });
    expect(await seat.outlook.pressSend({ within: 100 })).toMatchObject({ because: 'no-answer' });
    expect(await seat.outlook.pressSend({ within: 2_000 })).toMatchObject({ sees: 'sent' });
  });

  test('that comes twice runs the handler twice, and one answer counts.', async () => {
    start({ doublesEvents: true });
    seat.outlook.compose();
    const counting = handling('window.ran = (window.ran || 0) + 1; event.completed({ allowEvent: true });');
    const frame = await open('commands', { script: counting });
    expect(await seat.outlook.pressSend()).toMatchObject({ sees: 'sent' });
    expect(frame.window['ran']).toBe(2);
    expect(seat.outlook.sent).toHaveLength(1);
  });
});

describe('A function command', () => {
  const TWO = `
    ${completing({ allowEvent: false, errorMessage: 'No.', cancelLabel: '移す', commandId: 'sekisho.compose.move', contextData: '{"n":1}' })}
    Office.actions.associate('moveToBcc', (event) => { window.ran = event.source.id; event.completed(); });`;

  test('is run by an alert’s button, which hands its context over, and by the ribbon.', async () => {
    start();
    seat.outlook.compose();
    const frame = await open('commands', { script: TWO });
    expect(await contextIn(frame)).toBe(9020);
    expect(await seat.outlook.pressCommand('sekisho.compose.move')).toMatchObject({ ended: 'completed' });
    expect(frame.window['ran']).toBe('sekisho.compose.move');
    const alert = (await seat.outlook.pressSend()) as Alert;
    expect(alert.buttons).toContain('移す');
    expect(await seat.outlook.act(alert)).toMatchObject({ ended: 'completed' });
    expect(await contextIn(frame)).toBe('{"n":1}');
    await expect(seat.outlook.pressCommand('sekisho.compose.pane')).rejects.toThrow('Nothing runs');
  });

  test('behind an alert’s button fails the test on a client that opens panes only.', async () => {
    start({ mailbox: '1.14' });
    seat.outlook.compose();
    await open('commands', { script: TWO });
    await expect(seat.outlook.pressSend()).rejects.toThrow('from 1.15 on only');
  });
});

async function contextIn({ Office }: JsdomFrame): Promise<unknown> {
  const result = await answerOf((done) => messageIn({ Office }).getInitializationContextAsync(done));
  return String(result.status) === 'succeeded' ? result.value : result.error.code;
}

async function moment(ms: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
