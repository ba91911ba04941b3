import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { Answer, Question } from '../../src/core/host.ts';
import { readingOf } from '../../src/core/reading.ts';
import { type Moved, movedBy } from '../../src/core/undo.ts';
import { MemoryClient } from '../../src/hosts/memory/client.ts';
import { fieldsOf, type OpenMail, type Pressed } from '../../src/hosts/memory/open-mail.ts';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import { RULES } from '../../src/rules/index.ts';
import type { ShownFields } from './contract-client.ts';
import { type Came, type EditedClient, type EditedMail, editsProperty } from './edits.ts';
import { type ComposeWindow, FakeThunderbird, wakeEventPage } from './fake-thunderbird.ts';
import { mailboxes, mailWith, POLICY, SENDER } from './memory-desk.ts';

editsProperty('A client of variables', async () => new MemoryEdited());
editsProperty('Thunderbird made of variables', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const client = new FakeThunderbird().install();
  await wakeEventPage();
  return new ThunderbirdEdited(client);
});

/** Somebody at a client of variables, who is asked and answers later. */
class MemoryEdited implements EditedClient {
  readonly sender = SENDER.address;
  readonly sends = true;

  async open(fields: ShownFields): Promise<EditedMail> {
    let question: { readonly asked: Question; readonly answer: (answer: Answer) => void } | undefined;
    let heard: () => void = () => undefined;
    const client = new MemoryClient({
      ask: (asked) =>
        new Promise((resolve) => {
          question = { asked, answer: resolve };
          heard();
        }),
      nonce: randomUUID,
    });
    const mail = client.open(mailWith(fields));
    let pressed: Promise<Pressed> | undefined;
    let moved: Moved | undefined;

    /** Waits for the next question or the end of the Send. */
    const next = async (): Promise<Came> => {
      const asked = new Promise<'asked'>((resolve) => {
        heard = () => resolve('asked');
        if (question) resolve('asked');
      });
      const came = await Promise.race([asked, pressed]);
      if (came === 'asked' || came === undefined) return 'asked';
      if (came.do === 'send') return 'left';
      if (came.do === 'defect') throw came.error;
      if (!came.look) return 'kept';
      const plan = movedBy(fieldsOf(mail.mail), came.look.action);
      const applied = await mail.apply(came.look.action, readingOf(came.look.draft));
      if (!applied.done) return 'kept';
      moved = plan;
      return 'moved';
    };
    return {
      async press() {
        pressed = mail.pressSend(POLICY, RULES);
        return (await next()) === 'left' ? 'left' : 'asked';
      },
      edit: async (change) => write(mail, change),
      async move(then) {
        const [action] = question?.asked.decision.actions ?? [];
        const { answer } = question ?? { answer: () => undefined };
        question = undefined;
        answer(action ? { do: 'act', action, then } : { do: 'stay', because: 'person' });
        return await next();
      },
      async undo() {
        if (moved) await mail.undo(moved);
      },
      fieldsNow: async () => shown(mail),
      async close() {
        question?.answer({ do: 'stay', because: 'closed' });
        await pressed;
      },
    };
  }

  async leave(): Promise<void> {}
}

function write(mail: OpenMail, { to, cc, bcc }: ShownFields): void {
  mail.edit({ to: mailboxes(to), cc: mailboxes(cc), bcc: mailboxes(bcc) });
}

function shown({ mail: { to, cc, bcc } }: OpenMail): ShownFields {
  const of = (field: typeof to): string[] => field.map((one) => (one.kind === 'mailbox' ? one.address : ''));
  return { to: of(to), cc: of(cc), bcc: of(bcc) };
}

/** Somebody at Thunderbird's compose windows, with the whole add-on behind the Send button. */
class ThunderbirdEdited implements EditedClient {
  readonly sender = 'sato@office.example';
  readonly sends = true;
  readonly #client: FakeThunderbird;

  constructor(client: FakeThunderbird) {
    this.#client = client;
  }

  async open({ to, cc, bcc }: ShownFields): Promise<EditedMail> {
    const client = this.#client;
    const window = client.compose({ to: [...to], cc: [...cc], bcc: [...bcc] });
    let ended: { readonly answer: unknown } | undefined;
    let asked = '';

    const next = async (): Promise<Came> => {
      for (let tenths = 0; tenths < 100; tenths += 1) {
        await vi.advanceTimersByTimeAsync(100);
        if (ended) return await endOf(client, window, ended.answer);
        const [popup] = client.popups('prompt.html');
        if (!popup || popup.parameter === asked) continue;
        asked = popup.parameter;
        await client.say({ type: 'prompt-painted', id: asked });
        return 'asked';
      }
      throw new Error('Thunderbird is neither asked nor answered.');
    };
    return {
      async press() {
        void client.send(window).then((answer) => (ended = { answer }));
        return (await next()) === 'left' ? 'left' : 'asked';
      },
      async edit(fields) {
        Object.assign(window.details, structuredClone(fields));
      },
      async move(then) {
        const { view } = (await client.say({ type: 'prompt-get', id: asked })) as PromptContent;
        const [move] = view.moves;
        const answer = move ? { do: 'act', action: move.action, then } : { do: 'stay', because: 'person' };
        await client.say({ type: 'prompt-answer', id: asked, answer });
        return await next();
      },
      async undo() {
        await client.say({ type: 'notice-undo', tabId: window.tabId });
      },
      async fieldsNow() {
        const of = (field: unknown): string[] => [field ?? []].flat() as string[];
        const { details } = window;
        return { to: of(details.to), cc: of(details.cc), bcc: of(details.bcc) };
      },
      async close() {
        client.closeCompose(window);
        await vi.advanceTimersByTimeAsync(2_000);
        for (const { id } of [...client.popups('prompt.html'), ...client.popups('notice.html')])
          client.closePopup(id);
      },
    };
  }

  async leave(): Promise<void> {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }
}

/** What an answer of the listener means, once the notice has said what it has to say. */
async function endOf(client: FakeThunderbird, window: ComposeWindow, answer: unknown): Promise<Came> {
  if (JSON.stringify(answer) === '{}') return 'left';
  await vi.advanceTimersByTimeAsync(2_000);
  const notice = await client.say({ type: 'notice-get', tabId: window.tabId });
  return (notice as { readonly kind: string }).kind === 'moved' ? 'moved' : 'kept';
}
