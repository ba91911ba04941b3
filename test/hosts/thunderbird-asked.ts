import { vi } from 'vitest';
import { type ComposeWindow, crowd, FakeThunderbird, wakeEventPage } from './fake-thunderbird.ts';

/** What a Send is answered that must not go. */
export const CANCELLED = { cancel: true };
/** "Back to editing", and an answer that needs to be seen. */
export const BACK = { do: 'stay', because: 'person' } as const;
export const RETRY = { do: 'retry' } as const;
/** How a prompt's window stands that can be seen. */
export const LARGE = { width: 620, height: 720, visible: true };

/** A prompt's page, as the client knows it. */
export interface OpenPrompt {
  readonly id: number;
  /** The question it asks about. */
  readonly parameter: string;
}

/** A mail to sixty strangers in a fake Thunderbird, on a clock that stands still without the test. */
export class Asked {
  readonly client: FakeThunderbird;
  readonly window: ComposeWindow;
  /** What the latest Send was answered so far. */
  answer: unknown;
  #latest: Promise<unknown> = Promise.resolve();

  private constructor(client: FakeThunderbird) {
    this.client = client;
    this.window = client.compose({ to: crowd(60) });
  }

  /** Opens the mail. */
  static async begin(): Promise<Asked> {
    vi.useFakeTimers();
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const client = new FakeThunderbird().install();
    await wakeEventPage();
    return new Asked(client);
  }

  /** Closes the mail and lets everything that has begun come to its end. */
  async end(): Promise<void> {
    this.client.closeCompose(this.window);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }

  /** Presses Send. */
  send(): void {
    this.answer = undefined;
    this.#latest = this.client.send(this.window);
    void this.#latest.then((given) => {
      this.answer = given;
    });
  }

  /** What the latest Send will be answered. */
  answered(): Promise<unknown> {
    return this.#latest;
  }

  /** Sends, and waits until the prompt is on the screen. */
  async painted(): Promise<OpenPrompt> {
    this.send();
    await vi.advanceTimersByTimeAsync(100);
    const [popup] = this.client.popups('prompt.html');
    if (!popup) throw new Error('No prompt was opened.');
    await this.#say('prompt-painted', popup.parameter);
    return popup;
  }

  /** Says "alive" once a second, as the page does. */
  async stayAlive(id: string, seconds: number, sight?: object): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      await this.#say('prompt-alive', id, sight);
    }
  }

  async #say(type: string, id: string, sight?: object): Promise<void> {
    const heard = await this.client.say({ type, id, ...(sight && { sight }) });
    if (heard !== true) throw new Error(`Nobody waits for the answer of this prompt: ${type}.`);
  }

  /** The mail gets the focus, and what that sets off ends. */
  async focusMail(ms = 1_000): Promise<void> {
    this.client.fire('windows.onFocusChanged', this.window.windowId);
    await vi.advanceTimersByTimeAsync(ms);
  }
}
