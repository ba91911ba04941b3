import { describe, expect, test, vi } from 'vitest';
import type { JsdomFrame } from './jsdom-frame.ts';
import { answerOf } from './jsdom-frame.ts';
import { codeOf, completing, messageIn, people, recipientsOf, takeSeat } from './seat.ts';

const seat = takeSeat();
const { start, open } = seat;

describe('The mail', () => {
  test('What a mail holds besides recipients is read and written through office.js.', async () => {
    start();
    const mail = seat.outlook.compose({
      from: { name: '総務', address: 'soumu@office.example' },
      subject: 'ご案内',
      html: '<p>こんにちは<br>1 &lt; 2</p>',
      composeType: 'reply',
      conversationId: 'thread-1',
      attachments: [
        { name: '名簿.csv', size: 12, content: 'QQ==' },
        { name: 'logo.png', inline: true },
      ],
    });
    const { Office } = await open('taskpane');
    const item = messageIn({ Office });
    expect((await answerOf((done) => item.from.getAsync(done))).value).toMatchObject({
      emailAddress: 'soumu@office.example',
    });
    expect(Office.context.mailbox.userProfile.emailAddress).toBe('sato@office.example');
    expect((await answerOf((done) => item.subject.getAsync(done))).value).toBe('ご案内');
    expect((await answerOf((done) => item.body.getAsync('text', done))).value).toBe('こんにちは\n1 < 2\n');
    expect((await answerOf((done) => item.body.getAsync('html', done))).value).toContain('<br>');
    const { value: kind } = await answerOf((done) => item.getComposeTypeAsync(done));
    expect(kind).toMatchObject({ composeType: 'reply' });
    expect(item.conversationId).toBe('thread-1');

    const { value: attachments } = await answerOf<Office.AttachmentDetailsCompose[]>((done) =>
      item.getAttachmentsAsync(done),
    );
    expect(attachments).toMatchObject([
      { name: '名簿.csv', size: 12, attachmentType: 'file', isInline: false },
      { name: 'logo.png', isInline: true },
    ]);
    const contents = attachments.map((one) =>
      answerOf((done) => item.getAttachmentContentAsync(one.id, done)),
    );
    expect(await Promise.all(contents)).toMatchObject([
      { value: { content: 'QQ==', format: 'base64' } },
      { status: 'failed', error: { code: 9003 } },
    ]);

    await codeOf((done) => item.internetHeaders.setAsync({ 'x-sekisho': 'asked' }, done));
    await codeOf((done) => item.subject.setAsync('Re: ご案内', done));
    expect([mail.headers.get('x-sekisho'), mail.subject]).toEqual(['asked', 'Re: ご案内']);
    const { value: headers } = await answerOf((done) =>
      item.internetHeaders.getAsync(['x-sekisho', 'x-no'], done),
    );
    expect(headers).toEqual({ 'x-sekisho': 'asked' });
  });

  test('A draft has an id once it is saved.', async () => {
    start();
    const mail = seat.outlook.compose();
    const item = messageIn(await open('taskpane'));
    expect(await codeOf((done) => item.getItemIdAsync(done))).toBe(9046);
    const { value: saved } = await answerOf((done) => item.saveAsync(done));
    expect([saved, (await answerOf((done) => item.getItemIdAsync(done))).value]).toEqual([
      mail.itemId,
      mail.itemId,
    ]);
  });

  test('Settings and custom properties outlive the frame that wrote them.', async () => {
    start();
    seat.outlook.compose();
    const first = await open('taskpane');
    first.Office.context.roamingSettings.set('circles', [1, 2]);
    await codeOf((done) => first.Office.context.roamingSettings.saveAsync(done));
    const { value: written } = await customProperties(first);
    written.set('asked', 'once');
    await codeOf((done) => written.saveAsync(done));

    const second = await open('taskpane');
    expect(second.Office.context.roamingSettings.get('circles')).toEqual([1, 2]);
    expect((await customProperties(second)).value.get('asked')).toBe('once');
  });

  test('The bar holds five notifications, one insight among them, each key once.', async () => {
    start();
    seat.outlook.compose();
    const bar = messageIn(await open('taskpane')).notificationMessages;
    const notice = { type: 'progressIndicator', message: '…' } as Office.NotificationMessageDetails;
    const add = async (key: string, details = notice): Promise<number> =>
      await codeOf((done) => bar.addAsync(key, details, done));
    const actions = [{ actionType: 'showTaskPane', actionText: '確認', commandId: 'x', contextData: '{}' }];
    const insight = { type: 'insightMessage', message: '…', icon: 'Icon.16', actions };
    const insightDetails = insight as unknown as Office.NotificationMessageDetails;
    expect([await add('i', insightDetails), await add('j', insightDetails)]).toEqual([0, 9025]);
    expect([await add('a'), await add('a')]).toEqual([0, 9023]);
    expect([await add('b'), await add('c'), await add('d'), await add('e')]).toEqual([0, 0, 0, 9025]);
    expect(await codeOf((done) => bar.removeAsync('z', done))).toBe(9024);
    expect(await codeOf((done) => bar.removeAsync('i', done))).toBe(0);
    const { value } = await answerOf<Office.NotificationMessageDetails[]>((done) => bar.getAllAsync(done));
    expect(value.map(({ key, type }) => [key, type])).toEqual(
      ['a', 'b', 'c', 'd'].map((key) => [key, 'progressIndicator']),
    );
  });

  test('An appointment has attendees and no Bcc, and its own send event.', async () => {
    start();
    seat.outlook.composeAppointment({ required: people(2), optional: people(1) });
    const script = completing({ allowEvent: false, errorMessage: 'Split it.' }, 'onAppointmentSend');
    const { Office } = await open('commands', { script });
    const item = Office.context.mailbox.item as unknown as Office.AppointmentCompose;
    expect([item.itemType, 'bcc' in item]).toEqual(['appointment', false]);
    expect(await recipientsOf(item.requiredAttendees)).toHaveLength(2);
    expect(await recipientsOf(item.optionalAttendees)).toHaveLength(1);
    expect(seat.outlook.calls).toEqual(['requiredAttendees.getAsync', 'optionalAttendees.getAsync']);
    expect(await seat.outlook.pressSend()).toMatchObject({ sees: 'alert', text: 'Split it.' });
  });

  test('A pane that asks for it hears which attachment came or went.', async () => {
    start();
    const mail = seat.outlook.compose();
    const pane = await open('taskpane');
    const heard: unknown[] = [];
    const hear = (event: Office.AttachmentsChangedEventArgs): unknown =>
      heard.push([event.attachmentStatus, (event.attachmentDetails as { readonly name: string }).name]);
    const type = pane.Office.EventType.AttachmentsChanged;
    await codeOf((done) => messageIn(pane).addHandlerAsync(type, hear, done));
    mail.edit({ attachments: [{ name: 'roster.xlsx' }] });
    mail.edit({ attachments: [] });
    await vi.waitFor(() =>
      expect(heard).toEqual([
        ['added', 'roster.xlsx'],
        ['removed', 'roster.xlsx'],
      ]),
    );
  });

  test('A received mail is read without asking.', async () => {
    start();
    seat.outlook.read({ to: ['a@alpha.example'], subject: 'Hello' });
    const { Office } = await open('taskpane');
    const item = Office.context.mailbox.item as unknown as Office.MessageRead;
    expect([item.subject, item.to[0]?.emailAddress]).toEqual(['Hello', 'a@alpha.example']);
  });
});

async function customProperties(frame: JsdomFrame): Promise<Office.AsyncResult<Office.CustomProperties>> {
  return await answerOf((done) => messageIn(frame).loadCustomPropertiesAsync(done));
}
