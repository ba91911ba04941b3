import { expect, test } from 'vitest';
import type { Draft, Part } from '../../src/core/draft.ts';
import { readMail } from '../../src/hosts/outlook/mail.ts';
import { people, takeSeat } from './fake-outlook/seat.ts';

const seat = takeSeat();

test('The body of a mail in Outlook is read as text, and pictures inside it are no attachments.', async () => {
  const draft = await read(['body', 'attachments']);
  expect(draft.body).toEqual({ known: true, value: '承知しました。\n差出人: 佐藤\n' });
  expect(draft.attachments).toEqual({
    known: true,
    value: [
      { name: '名簿.csv', size: { known: true, value: 12 } },
      // Outlook tells another number of bytes each time.
      { name: 'Re: 見積もり', size: { known: false, because: 'not-offered' } },
    ],
  });
});

test('Of a very long body in Outlook the first million characters are taken, and the draft says so.', async () => {
  const html = `<p>${'Words of a very long text. '.repeat(60_000)}</p>`;
  const { body, bodyCutAt } = await read(['body'], undefined, html);
  expect(body.known && body.value.length).toBe(1_000_000);
  expect(bodyCutAt).toBe(1_000_000);
});

test('What no rule reads is not fetched, and says so.', async () => {
  const draft = await read([]);
  expect([draft.body, draft.attachments]).toEqual([
    { known: false, because: 'not-asked' },
    { known: false, because: 'not-asked' },
  ]);
});

test('A body and attachments that Outlook refuses are unknown, never empty.', async () => {
  const draft = await read(['body', 'attachments'], () => {
    seat.outlook.faults.always('body.getAsync', { fail: 5001 });
    seat.outlook.faults.always('getAttachmentsAsync', { fail: 5001 });
  });
  expect([draft.body, draft.attachments]).toEqual([
    { known: false, because: 'failed' },
    { known: false, because: 'failed' },
  ]);
});

test('Outlook asks about an empty subject by itself, and not surely about a forgotten attachment.', async () => {
  expect((await read([])).asksItself).toEqual(['empty-subject']);
});

async function read(
  needs: readonly Part[],
  fault: () => void = () => undefined,
  html = '<p>承知しました。<br>差出人: 佐藤</p>',
): Promise<Draft> {
  seat.start();
  seat.outlook.compose({
    to: people(2),
    html,
    attachments: [
      { name: '名簿.csv', size: 12, content: 'QQ==' },
      { name: 'logo.png', inline: true },
      { name: 'Re: 見積もり', type: 'item', size: 3_000 },
    ],
  });
  const { Office } = await seat.open('taskpane');
  fault();
  return (await readMail(Office, { recipients: 2_000, needs }, 'key')).draft;
}
