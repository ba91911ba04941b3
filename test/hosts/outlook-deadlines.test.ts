import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Completed } from '../../src/hosts/outlook/alert.ts';
import { DeadlineError, until, within } from '../../src/hosts/outlook/deadline.ts';
import { handlersOf } from '../../src/hosts/outlook/handlers.ts';
import { call, OfficeError } from '../../src/hosts/outlook/office.ts';
import { checkSend } from '../../src/hosts/outlook/send.ts';
import { waitingOffice } from './bare-runtime.ts';

/** The check of a Send, which each test ends as it likes, or never. */
vi.mock('../../src/hosts/outlook/send.ts', () => ({ checkSend: vi.fn<typeof checkSend>() }));

/** Milliseconds after which Outlook gives up on a handler, as its documentation says. */
const OUTLOOK_GIVES_UP = 300_000;
/** Milliseconds that a slow mailbox may take for the recipients: thirty seconds, and then three and a half minutes. */
const SLOWEST_MAILBOX = 240_000;

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...line: unknown[]) => void lines.push(line.join(' ')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(['onMessageSend', 'onAppointmentSend'] as const)('A check that never ends (%s)', (name) => {
  test('is answered before Outlook gives up on it, and not while a slow mailbox may still answer.', async () => {
    const { answers } = pressed(name, new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(SLOWEST_MAILBOX);
    expect(answers).toEqual([]);
    await vi.advanceTimersByTimeAsync(OUTLOOK_GIVES_UP - SLOWEST_MAILBOX - 1);
    expect(answers).toMatchObject([{ allowEvent: false }]);
    expect(answers[0]?.errorMessage).toContain('確認できなかったため');
  });

  test('is answered once, though it does end after that with leave to send.', async () => {
    let end: (options: Completed) => void = () => undefined;
    const { answers } = pressed(name, new Promise((resolve) => (end = resolve)));
    await vi.advanceTimersByTimeAsync(OUTLOOK_GIVES_UP);
    end({ allowEvent: true });
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toMatchObject([{ allowEvent: false }]);
  });
});

describe('A check that ends in time', () => {
  test('is the only thing that answers, and nothing is logged as failed later.', async () => {
    const { answers } = pressed('onMessageSend', Promise.resolve({ allowEvent: true }));
    await vi.advanceTimersByTimeAsync(OUTLOOK_GIVES_UP);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(lines).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('A call of Outlook’s', () => {
  test('that is never answered gives its place back, so that the next is made.', async () => {
    const silent = [1, 2, 3].map(() =>
      call('silent', 1_000, () => undefined).catch((error: unknown) => error),
    );
    const next = call<string>('next', 5_000, (answered) => answered(done('made')));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(silent)).toEqual(Array.from({ length: 3 }, () => expect.any(DeadlineError)));
    expect(await next).toBe('made');
  });

  test('that was given up counts as under way until it is answered, so that no fourth is refused.', async () => {
    // Other tests have left calls behind that are never answered.
    vi.resetModules();
    const { call } = await import('../../src/hosts/outlook/office.ts');
    const given: ((result: Office.AsyncResult<string>) => void)[] = [];
    const late = call<string>('late', 1_000, (answered) => given.push(answered)).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1_000);
    await late;
    const begun = (): number => given.length - 1;
    const more = [1, 2, 3].map(() => call<string>('more', 9_000, (answered) => given.push(answered)));
    await vi.advanceTimersByTimeAsync(1);
    expect(begun()).toBe(2);
    given[0]?.(done('late'));
    await vi.advanceTimersByTimeAsync(1);
    expect(begun()).toBe(3);
    for (const answered of given) answered(done('made'));
    expect(await Promise.all(more)).toEqual(['made', 'made', 'made']);
  });

  test('whose time is over while it waits for its turn is never made: nobody expects it any more.', async () => {
    const silent = [1, 2, 3].map(() => call('silent', 2_000, () => undefined).catch(() => undefined));
    const made = vi.fn<() => void>();
    const late = call('late', 1_000, made).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await late).toBeInstanceOf(DeadlineError);
    await Promise.all(silent);
    expect(made).not.toHaveBeenCalled();
  });

  test('that fails says with which number, and one that throws says what was thrown.', async () => {
    const failing = call('failing', 1_000, (answered) => answered({ ...done(''), ...FAILED }));
    await expect(failing).rejects.toMatchObject({ code: 9020 });
    await expect(failing).rejects.toBeInstanceOf(OfficeError);
    const throwing = call('throwing', 1_000, () => {
      throw new RangeError('101 recipients');
    });
    await expect(throwing).rejects.toThrow('101 recipients');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('A look that is made again and again', () => {
  test('is made once more when its time is over, and that one counts.', async () => {
    let right = false;
    const seen = until(1_000, async () => right);
    await vi.advanceTimersByTimeAsync(999);
    right = true;
    await vi.advanceTimersByTimeAsync(250);
    expect(await seen).toBe(true);
  });

  test('ends when its time is over.', async () => {
    const look = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
    const seen = until(1_000, look);
    await vi.advanceTimersByTimeAsync(1_250);
    expect(await seen).toBe(false);
    expect(look.mock.calls.length).toBeGreaterThan(3);
  });

  test('has no clock running when what was waited for came in time.', async () => {
    expect(await within(1_000, 'a value', Promise.resolve(1))).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

const FAILED = { status: 'failed', error: { code: 9020 } } as unknown as Office.AsyncResult<string>;

function done(value: string): Office.AsyncResult<string> {
  return { status: 'succeeded', value } as unknown as Office.AsyncResult<string>;
}

/** Presses Send while the check comes to this. */
function pressed(
  name: 'onMessageSend' | 'onAppointmentSend',
  check: Promise<Completed>,
): { readonly answers: Completed[] } {
  vi.mocked(checkSend).mockReturnValue(check);
  const answers: Completed[] = [];
  handlersOf(waitingOffice() as typeof Office)[name]?.({
    completed: (options = {}) => void answers.push(options),
  });
  return { answers };
}
