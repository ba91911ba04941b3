import { afterEach, vi } from 'vitest';
import type { Traits } from './client.ts';
import type { Surface } from './frame.ts';
import { FakeOutlook } from './host.ts';
import type { FrameContent, JsdomFrame } from './jsdom-frame.ts';
import { answerOf, openJsdomFrame } from './jsdom-frame.ts';

/** An Outlook for each test of a file, with its frames. */
export interface Seat {
  /** The Outlook of this test, once started. */
  readonly outlook: FakeOutlook;
  /** Starts an Outlook, which ends with the test. */
  start(traits?: Partial<Traits>): FakeOutlook;
  /** Opens a frame, which ends with the test. */
  open(surface: Surface, content?: FrameContent): Promise<JsdomFrame>;
}

/** A seat whose Outlook and frames end after each test, so that no timer outlives it. */
export function takeSeat(): Seat {
  let outlook: FakeOutlook | undefined;
  let frames: readonly JsdomFrame[] = [];
  const started = (): FakeOutlook => {
    if (!outlook) throw new Error('Start an Outlook first.');
    return outlook;
  };
  afterEach(() => {
    vi.useRealTimers();
    for (const frame of frames) frame.close();
    outlook?.quit();
    frames = [];
    outlook = undefined;
  });
  return {
    get outlook() {
      return started();
    },
    start(traits = {}) {
      outlook = new FakeOutlook(traits);
      return outlook;
    },
    async open(surface, content) {
      const frame = await openJsdomFrame(started(), surface, content);
      frames = [...frames, frame];
      return frame;
    },
  };
}

/** The message a frame is about. */
export function messageIn({ Office }: Pick<JsdomFrame, 'Office'>): Office.MessageCompose {
  return Office.context.mailbox.item as unknown as Office.MessageCompose;
}

/** The code a call fails with, or 0. */
export async function codeOf<T>(
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<number> {
  const result = await answerOf(call);
  return String(result.status) === 'succeeded' ? 0 : result.error.code;
}

/** What a field tells. */
export async function recipientsOf(field: Office.Recipients): Promise<Office.EmailAddressDetails[]> {
  return (await answerOf<Office.EmailAddressDetails[]>((done) => field.getAsync(done))).value;
}

/** A script that runs this for a function of the manifest's; `event` is the launch event. */
export function handling(body: string, functionName = 'onMessageSend'): string {
  return `Office.onReady(); Office.actions.associate('${functionName}', function (event) { ${body} });`;
}

/** A script that completes a function of the manifest's with these options. */
export function completing(options: object, functionName?: string): string {
  return handling(`event.completed(${JSON.stringify(options)});`, functionName);
}

/** Distinct strangers, by address. */
export function people(count: number): string[] {
  return Array.from({ length: count }, (_one, index) => `person${index}@stranger${index}.example`);
}

/** Stops the host's clock until the test ends; everything else goes on. */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['Date'] });
}

/** Puts the stopped clock forward. */
export function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
