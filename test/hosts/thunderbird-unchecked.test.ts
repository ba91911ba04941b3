import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PromptView } from '../../src/ui/prompt/view.ts';
import { FakeThunderbird, never, refused, wakeEventPage } from './fake-thunderbird.ts';
import { Person } from './thunderbird-person.ts';

const TO = ['Aoki <aoki@customer.example>'];
const NO_TEXT = { body: undefined, plainTextBody: undefined } as messenger.compose.ComposeDetails;

let client: FakeThunderbird;
let person: Person;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  client = new FakeThunderbird().install();
  person = new Person(client, 'The minutes');
  await wakeEventPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('A Thunderbird that does not hand over', () => {
  test.each<[string, () => void, messenger.compose.ComposeDetails, string]>([
    ['the text', () => undefined, NO_TEXT, 'the text'],
    ['the attachments', () => client.broken.set('listAttachments', refused), {}, 'the attachments'],
    [
      'the attachments, and stays silent',
      () => client.broken.set('listAttachments', never),
      {},
      'the attachments',
    ],
    ['the subject', () => undefined, { subject: undefined }, 'the subject'],
  ])(
    '%s: the mail is asked about, and says what was not checked and what to do.',
    async (_what, fail, details, part) => {
      fail();
      const view = (await person.askedAbout({ to: TO, ...details })) as PromptView;
      expect(view).toMatchObject({ verdict: 'ask', headline: `Sekisho could not read ${part}`, retry: true });
      expect(view.why).toContain('checked');
      expect(view.todo).toMatch(/^Press “Check again”.*yourself before you send it as it is/);
      expect(view.sendAsIs.allowed).toBe(true);
    },
  );

  test('the attachments once only: “Check again” reads them, and the mail goes.', async () => {
    client.broken.set('listAttachments', refused);
    const asked = vi.fn<() => object>(() => {
      client.broken.clear();
      return { do: 'retry' };
    });
    await person.sendAfter({ to: TO }, asked);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('the attachments ever: the mail goes with “Send as is”.', async () => {
    client.broken.set('listAttachments', never);
    const window = await person.write({ to: TO });
    const sent = client.send(window);
    await vi.advanceTimersByTimeAsync(4_000);
    const id = client.popups('prompt.html').at(-1)?.parameter;
    const { view } = (await client.say({ type: 'prompt-get', id })) as { readonly view: PromptView };
    await client.say({ type: 'prompt-painted', id });
    await client.say({
      type: 'prompt-answer',
      id,
      answer: { do: 'consent', consent: { challenge: view.challenge } },
    });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await sent).toEqual({});
  });
});

test.each(['new', 'reply', 'forward', 'redirect', 'draft'] as const)(
  'An ordinary window of Thunderbird’s (%s) is asked about for nothing that could not be read.',
  async (type) => {
    expect(await person.askedAbout({ to: ['ken@office.example'], type })).toBeUndefined();
  },
);
