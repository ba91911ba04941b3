import { vi } from 'vitest';
import type { PromptContent } from '../../src/hosts/thunderbird/protocol.ts';
import type { ComposeWindow, FakeThunderbird } from './fake-thunderbird.ts';

type Details = messenger.compose.ComposeDetails;

/** Somebody who writes one mail after the other in a fake Thunderbird, on a clock that stands still without them. */
export class Person {
  readonly #client: FakeThunderbird;
  readonly #subject: string;

  /** @param subject of every mail that is given no other */
  constructor(client: FakeThunderbird, subject: string) {
    this.#client = client;
    this.#subject = subject;
  }

  /** Opens the window of a mail. */
  async write(details: Details): Promise<ComposeWindow> {
    const window = this.#client.compose({ subject: this.#subject, ...details });
    await settled();
    return window;
  }

  /** Sends a mail about which nothing is asked; its Send ends as it is told to. */
  async send(
    details: Details,
    end: (window: ComposeWindow) => void = (window) => this.#client.sent(window),
  ): Promise<void> {
    const window = await this.write(details);
    insist(await this.#client.send(window), 'leaves');
    await settled();
    end(window);
    await settled();
  }

  /** Sends a mail about which something is asked, after this answer. */
  async sendAfter(
    details: Details,
    answer: (view: PromptContent['view']) => object = agreement,
  ): Promise<void> {
    const window = await this.write(details);
    const sent = this.#client.send(window);
    await settled();
    await this.#press(answer(await this.#view()));
    insist(await sent, 'leaves');
    this.#client.sent(window);
    await settled();
  }

  /** What is asked, minutes later, about a mail that then stays; undefined where it goes at once. */
  async askedAbout(details: Details): Promise<PromptContent['view'] | undefined> {
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    return await this.askedAboutIn(await this.write(details));
  }

  /** What is asked about the mail in this window, which then stays; undefined where it goes at once. */
  async askedAboutIn(window: ComposeWindow): Promise<PromptContent['view'] | undefined> {
    const answer: { given?: unknown } = {};
    const ended = this.#client.send(window).then((given) => (answer.given = given));
    for (let tenths = 0; tenths < 600 && !answer.given && !this.#isAsked(); tenths += 1)
      await vi.advanceTimersByTimeAsync(100);
    if (!this.#isAsked()) {
      insist(answer.given, 'leaves');
      return undefined;
    }
    const view = await this.#view();
    await this.#press({ do: 'stay', because: 'person' });
    insist(await ended, 'stays');
    return view;
  }

  #isAsked(): boolean {
    return this.#client.popups('prompt.html').length > 0;
  }

  async #view(): Promise<PromptContent['view']> {
    const id = this.#client.popups('prompt.html').at(-1)?.parameter;
    return ((await this.#client.say({ type: 'prompt-get', id })) as PromptContent).view;
  }

  async #press(answer: object): Promise<void> {
    const id = this.#client.popups('prompt.html').at(-1)?.parameter;
    await this.#client.say({ type: 'prompt-painted', id });
    await this.#client.say({ type: 'prompt-answer', id, answer });
    await settled();
  }
}

/** Lets a second go by, in which everything that has begun comes to its end. */
export async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

function agreement({ challenge, sendAsIs }: PromptContent['view']): object {
  return { do: 'consent', consent: { challenge, typed: sendAsIs.demand.number, reason: 'They know.' } };
}

function insist(answer: unknown, wanted: 'leaves' | 'stays'): void {
  const given = JSON.stringify(answer);
  if (given !== (wanted === 'leaves' ? '{}' : '{"cancel":true}'))
    throw new Error(`Thunderbird was answered ${given} where the mail ${wanted}.`);
}
