import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readWindow } from '../../src/hosts/thunderbird/mail.ts';
import { FakeThunderbird, never, refused } from './fake-thunderbird.ts';

type Details = messenger.compose.ComposeDetails;

let client: FakeThunderbird;
let listed: () => Promise<unknown>;
beforeEach(() => {
  vi.useFakeTimers();
  client = new FakeThunderbird().install();
  listed = async () => [];
  Object.assign(messenger.compose, { listAttachments: async () => await listed() });
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The body of a Thunderbird window', () => {
  // In a plain text window `body` is the editor's HTML, in a HTML window `plainTextBody` is empty or absent.
  test.each<[string, Details, string]>([
    [
      'in plain text is the text',
      {
        isPlainText: true,
        plainTextBody: '承知しました。\n\n> 添付します\n',
        body: '<html><body>x</body></html>',
      },
      '承知しました。\n\n> 添付します\n',
    ],
    [
      'in HTML keeps what is quoted and signed',
      {
        isPlainText: false,
        body: '<html><body><p>承知しました。</p><div class="moz-cite-prefix">佐藤 さんは書きました:<br></div><blockquote type="cite"><p>添付します</p></blockquote><pre class="moz-signature" cols="72">-- \n田中</pre></body></html>',
      },
      '承知しました。\n\n> 佐藤 さんは書きました:\n> 添付します\n> \n-- \n-- \n田中',
    ],
  ])('%s.', async (_what, details, expected) => {
    expect((await draftWith(details)).body).toEqual({ known: true, value: expected });
  });

  test('that the client does not give is unknown, never empty.', async () => {
    expect((await draftWith({ body: undefined, plainTextBody: undefined })).body).toEqual({
      known: false,
      because: 'failed',
    });
    expect((await draftWith({ isPlainText: true, plainTextBody: undefined })).body).toEqual({
      known: false,
      because: 'failed',
    });
  });

  test.each<[string, Details]>([
    ['plain text', { isPlainText: true, plainTextBody: 'Words of a long text.\n'.repeat(100_000) }],
    ['HTML', { isPlainText: false, body: '<p>Words of a long text.</p>'.repeat(100_000) }],
  ])(
    'of more than a million characters in %s is read so far, and the draft says so.',
    async (_what, details) => {
      const { body, bodyCutAt } = await draftWith(details);
      expect(body.known && body.value.length).toBe(bodyCutAt);
      expect(bodyCutAt).toBeGreaterThan(300_000);
      expect(bodyCutAt).toBeLessThanOrEqual(1_000_000);
    },
  );

  test('that cannot be parsed is unknown, and the recipients are read all the same.', async () => {
    vi.stubGlobal('DOMParser', undefined);
    const draft = await draftWith({ isPlainText: false, body: '<p>a</p>', to: ['a@customer.example'] });
    expect(draft.body).toEqual({ known: false, because: 'failed' });
    expect(draft.to).toMatchObject({ known: true });
  });
});

describe('The attachments of a Thunderbird window', () => {
  test('are read with their names and sizes.', async () => {
    listed = async () => [{ id: 1, name: '名簿.xlsx', size: 12_000 }, { id: 2 }];
    expect((await draftWith({})).attachments).toEqual({
      known: true,
      value: [
        { name: '名簿.xlsx', size: { known: true, value: 12_000 } },
        { name: '', size: { known: false, because: 'not-offered' } },
      ],
    });
  });

  test('are unknown where the client refuses or does not answer, and Send is not held up for ever.', async () => {
    listed = refused;
    expect((await draftWith({})).attachments).toEqual({ known: false, because: 'failed' });
    listed = never;
    expect((await draftWith({})).attachments).toEqual({ known: false, because: 'timed-out' });
  });
});

test('Thunderbird asks about an empty subject and a forgotten attachment by itself.', async () => {
  expect((await draftWith({})).asksItself).toEqual(['empty-subject', 'missing-attachment']);
});

async function draftWith(details: Details): Promise<Awaited<ReturnType<typeof readWindow>>['draft']> {
  const reading = readWindow(client.compose(details).tabId);
  await vi.advanceTimersByTimeAsync(60_000);
  return (await reading).draft;
}
