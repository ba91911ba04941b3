import { describe, expect, test } from 'vitest';
import type { Alert } from './alert.ts';
import type { JsdomFrame } from './jsdom-frame.ts';
import { answerOf } from './jsdom-frame.ts';
import { contactList } from './recipient-field.ts';
import { codeOf, completing, handling, messageIn, people, takeSeat } from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('Smart Alerts', () => {
  test('A mail that may go is gone: everybody is in the envelope, Bcc not in the header.', async () => {
    start();
    const mail = seat.outlook.compose({
      to: ['A@alpha.example', contactList('役員')],
      cc: ['a@alpha.example'],
      bcc: ['b@beta.example'],
    });
    mail.headers.set('x-sekisho', 'asked');
    const handler = await open('commands', { script: completing({ allowEvent: true }) });
    await codeOf((done) => messageIn(handler).sessionData.setAsync('k', 'v', done));
    const seen = await seat.outlook.pressSend();
    expect(seen).toMatchObject({
      sees: 'sent',
      envelope: ['a@alpha.example', 'b@beta.example'],
      header: {
        to: [{ address: 'A@alpha.example' }, { name: '役員' }],
        cc: [{ address: 'a@alpha.example' }],
      },
      bcc: [{ address: 'b@beta.example' }],
      internetHeaders: { 'x-sekisho': 'asked' },
    });
    expect(seat.outlook.sent).toEqual([seen]);
    expect(await codeOf((done) => messageIn(handler).sessionData.getAsync('k', done))).toBe(9030);
    await expect(seat.outlook.pressSend({ item: mail })).rejects.toThrow('no open item');
  });

  const FULL = {
    allowEvent: false,
    errorMessage: 'Look again.',
    errorMessageMarkdown: '**Look** again.',
    cancelLabel: '確認する',
    commandId: 'sekisho.compose.pane',
    contextData: '{"n":1}',
    sendModeOverride: 'promptUser',
  };

  test.each([
    [
      '1.15',
      ['Send Anyway', "Don't Send", '確認する'],
      { markdown: '**Look** again.', softened: true, passedOver: [] },
    ],
    ['1.14', ['Send Anyway', '確認する'], { softened: true, passedOver: ['errorMessageMarkdown'] }],
    [
      '1.12',
      ["Don't Send"],
      {
        softened: false,
        passedOver: ['errorMessageMarkdown', 'cancelLabel', 'commandId', 'contextData', 'sendModeOverride'],
      },
    ],
  ] as const)('A client of %s shows of an alert what it understands.', async (mailbox, buttons, rest) => {
    start({ mailbox });
    seat.outlook.compose({ to: people(1) });
    await open('commands', { script: completing(FULL) });
    const seen = await seat.outlook.pressSend();
    expect(seen).toMatchObject({ sees: 'alert', text: 'Look again.', buttons, ...rest });
    expect('markdown' in seen).toBe(mailbox === '1.15');
    expect('opens' in seen).toBe(mailbox !== '1.12');
    expect(seat.outlook.sent).toEqual([]);
  });

  test('The manifest’s mode decides where the handler does not soften.', async () => {
    start({ sendMode: 'PromptUser' });
    seat.outlook.compose();
    await open('commands', { script: completing({ allowEvent: false, errorMessage: 'No.' }) });
    const alert = (await seat.outlook.pressSend()) as Alert;
    expect(alert.buttons).toEqual(['Send Anyway', "Don't Send"]);
    expect(() => seat.outlook.press(alert, 'Nonsense')).toThrow('no button');
    expect(seat.outlook.press(alert, "Don't Send")).toBeUndefined();
    expect(seat.outlook.press(alert, 'Send Anyway')).toMatchObject({ sees: 'sent' });
  });

  test('The pane learns what the alert handed over; one opened from the ribbon learns nothing.', async () => {
    start();
    seat.outlook.compose();
    await open('commands', { script: completing(FULL) });
    const fromRibbon = await open('taskpane');
    const context = async ({ Office }: JsdomFrame): Promise<unknown> => {
      const result = await answerOf((done) => messageIn({ Office }).getInitializationContextAsync(done));
      return String(result.status) === 'succeeded' ? result.value : result.error.code;
    };
    expect(await context(fromRibbon)).toBe(9020);
    const alert = (await seat.outlook.pressSend()) as Alert;
    expect(await context(await open('taskpane', { openedBy: alert }))).toBe('{"n":1}');
    seat.outlook.press(alert, '確認する');
    expect(await context(fromRibbon)).toBe('{"n":1}');
  });

  test('Where the client tells of no context by an empty text, so does the ribbon’s pane.', async () => {
    start({ emptyContext: 'text' });
    seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    const { value } = await answerOf((done) => item.getInitializationContextAsync(done));
    expect(value).toBe('');
  });

  test.each([
    ['errorMessage of 501 units', { errorMessage: '😀'.repeat(250) + 'x' }, /errorMessage is longer/],
    ['Markdown of 501 units', { errorMessageMarkdown: 'x'.repeat(501) }, /errorMessageMarkdown is longer/],
    ['a label of 21 units', { cancelLabel: 'x'.repeat(21) }, /cancelLabel is longer/],
    ['contextData that is no string', { contextData: { n: 1 } }, /contextData is not a string/],
    ['an unknown command', { commandId: 'nowhere' }, /no control/],
    ['contextData without a command', { commandId: undefined }, /only beside a commandId/],
    ['no errorMessage', { errorMessage: undefined }, /without an errorMessage/],
    ['an override that does not exist', { sendModeOverride: 'block' }, /promptUser only/],
    ['an option nobody knows', { errorMarkdown: 'x' }, /no client knows/],
    ['a link that is not https', { errorMessageMarkdown: '[x](http://x.example)' }, /not https/],
    ['neither yes nor no', { allowEvent: undefined }, /neither yes nor no/],
  ])(
    'A handler that gives %s fails the test, even on a client too old for it.',
    async (_what, options, why) => {
      start({ mailbox: '1.12' });
      seat.outlook.compose();
      await open('commands', { script: completing({ ...FULL, ...options }) });
      await expect(seat.outlook.pressSend()).rejects.toThrow(why);
    },
  );

  test('A message of exactly 500 units passes.', async () => {
    start();
    seat.outlook.compose();
    await open('commands', { script: completing({ allowEvent: false, errorMessage: '😀'.repeat(250) }) });
    expect(await seat.outlook.pressSend()).toMatchObject({ sees: 'alert' });
  });

  test('A handler that completes twice fails the test.', async () => {
    start();
    seat.outlook.compose();
    const twice = `event.completed({ allowEvent: true }); event.completed({ allowEvent: true });`;
    await open('commands', { script: handling(twice) });
    await expect(seat.outlook.pressSend()).rejects.toThrow('2 times');
  });

  test.each([
    ['SoftBlock', 'no-handler', true, undefined],
    ['Block', 'no-handler', false, undefined],
    ['SoftBlock', 'unknown-function', true, 'Office.onReady();'],
    ['SoftBlock', 'no-answer', false, handling('')],
    ['PromptUser', 'no-answer', true, handling('')],
  ] as const)('Under %s, %s lets the person send: %s.', async (sendMode, because, mayGo, script) => {
    start({ sendMode });
    seat.outlook.compose();
    if (script !== undefined) await open('commands', { script });
    expect(await seat.outlook.pressSend({ within: 100 })).toEqual({ sees: 'unavailable', because, mayGo });
  });
});
