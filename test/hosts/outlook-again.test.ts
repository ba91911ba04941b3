import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostOf } from '../../src/hosts/outlook/host.ts';
import { pause } from '../../src/hosts/outlook/deadline.ts';
import { handlersOf } from '../../src/hosts/outlook/handlers.ts';
import { later, stopTheClock } from './fake-outlook/seat.ts';
import { agreeFrom, askedIn, hurried, markFrom, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';

const desk = takeDesk();
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('The same question again', () => {
  test('is another alert at the third time, also where nothing can be kept about the draft.', async () => {
    for (const traits of [{}, { sessionLimit: undefined }]) {
      const mail = await desk.write({ to: SIXTY }, { traits });
      const texts = [];
      for (let press = 0; press < 4; press += 1) texts.push((await mail.alert()).text);
      // At the second time the button opens the pane, where the move was not wanted or did not come about.
      expect(texts[0]).toContain('［60件をBccへ移す］');
      expect(texts[1]).toContain('［宛先を見直す］');
      expect(texts.join().match(/\d回目/g)).toEqual(['3回目', '4回目']);
    }
  });

  test('comes without waiting where no pane was opened that could have answered.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    // Whoever waits for three seconds waits for ever.
    stopTheClock();
    await mail.alert();
    expect(askedIn(mail.item).times).toBe(2);
  });

  test('waits three seconds for an answer where a pane was opened, and then comes all the same.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    await openPane(await desk.seat.open('taskpane', { openedBy: alert }));
    const { calls } = mail.outlook;
    stopTheClock();
    const before = calls.length;
    const seen = vi.fn<() => void>();
    const again = mail.alert().finally(seen);
    const looks = (): number =>
      calls.slice(before).filter((call) => call === 'sessionData.getAllAsync').length;
    // The reading of Send itself, and more than one look for the answer.
    await vi.waitFor(() => expect(looks()).toBeGreaterThan(4), { timeout: 5_000 });
    expect(seen).not.toHaveBeenCalled();
    later(3_000);
    expect((await again).sees).toBe('alert');
  });

  test('does not wait a second time in one Send, where the answer that came is not enough.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const pane = await desk.seat.open('taskpane');
    await markFrom(pane);
    stopTheClock();
    const { calls } = mail.outlook;
    const before = calls.length;
    const again = mail.alert();
    await vi.waitFor(() =>
      expect(calls.slice(before).filter((one) => one === LOOK).length).toBeGreaterThan(4),
    );
    await agreeFrom(pane, { typed: 59 });
    // The clock stands still: another wait would never end.
    expect((await again).text).toContain('60人');
  });

  test('counts from one again where nothing is kept and the person comes back after ten minutes.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { sessionLimit: undefined } });
    stopTheClock();
    for (let press = 0; press < 2; press += 1) await mail.alert();
    later(600_001);
    expect((await mail.alert()).text).not.toContain('回目');
  });

  test('loses no yes where even the mark of the pane comes late: the Send after takes it.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { platform: 'mac', sessionLag: 1_500 } });
    await mail.alert();
    const pane = await desk.seat.open('taskpane');
    await pause(1_600);
    await markFrom(pane);
    await agreeFrom(pane, { typed: 60 });
    await mail.alert();
    await pause(1_600);
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('waits for an answer that a Mac shows late, and does not ask again.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { platform: 'mac', sessionLag: 1_500 } });
    await mail.alert();
    const pane = await desk.seat.open('taskpane');
    await markFrom(pane);
    // A person reads what the pane shows before they answer; both that and the mark come late.
    await pause(1_600);
    await agreeFrom(pane, { typed: 60 });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('waits for a second answer too, while an older one is all that a Mac shows.', async () => {
    const mail = await desk.write({ to: SIXTY }, { traits: { platform: 'mac', sessionLag: 1_500 } });
    const pane = await desk.seat.open('taskpane');
    await markFrom(pane);
    for (const [typed, to] of [
      [60, [...SIXTY, 'late@gmail.com']],
      [61, undefined],
    ] as const) {
      const { nonce } = await mail.alert().then(() => askedIn(mail.item).challenge);
      await vi.waitFor(async () => expect(await agreeFrom(pane, { typed })).toBe(nonce), {
        timeout: 5_000,
        interval: 200,
      });
      if (to) {
        // The first answer has arrived by now, and answers nothing any more.
        await pause(1_600);
        mail.item.edit({ to });
      }
    }
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('is over with the yes, though Outlook tells another size of an attached mail each time.', async () => {
    const attachments = [
      { name: '請求書.pdf.exe', size: 9_000 },
      { name: 'Re: 見積もり', type: 'item', size: 3_000 },
    ] as const;
    const mail = await desk.write({ to: ['tanaka@customer.example'], attachments });
    expect((await mail.alert()).text).toContain('見かけと種類の違うファイル');
    const { digest } = askedIn(mail.item).challenge;
    await mail.alert();
    expect(askedIn(mail.item)).toMatchObject({ times: 2, challenge: { digest } });
    await agreeFrom(await desk.seat.open('taskpane'), {});
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('is not the same where somebody else is in To: it counts anew.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    await mail.alert();
    mail.item.edit({ to: [...SIXTY, 'late@gmail.com'] });
    expect((await mail.alert()).text).not.toContain('回目');
    expect(askedIn(mail.item).times).toBe(1);
  });

  test('says that the versions differ where the pane’s answer came from another build.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    await agreeFrom(await desk.seat.open('taskpane'), { typed: 1 }, '0.0.9');
    expect((await mail.alert()).text).toContain('版が違います');
  });
});

/** What every look for an answer makes. */
const LOOK = 'sessionData.getAllAsync';

describe('An agreement', () => {
  test('to a question about another draft is refused and not kept.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const host = hostOf(mail.handler.Office, {
      patience: { recipients: 5_000, needs: [] },
      ask: async () => ({ do: 'stay', because: 'closed' }),
      asking: async () => true,
      apply: async () => ({ done: false, because: 'not in this test', restored: true }),
    });
    await host.read();
    const { challenge } = askedIn(mail.item);
    const foreign = { challenge: { ...challenge, draft: 'the-mail-before' }, typed: 60 };
    await expect(hurried(() => host.agree(foreign))).rejects.toThrow('another mail is open');
    expect(mail.item.sessionData.seenBy(undefined)).not.toHaveProperty('sekisho.consent');
    expect((await mail.send()).sees).toBe('alert');
  });
});

describe('Every event', () => {
  test.each(['onNewMessageCompose', 'onMessageCompose', 'moveToBcc'])(
    '%s is completed once, also where everything fails.',
    async (name) => {
      const mail = await desk.write({ composeType: 'reply' });
      const calls = ['getComposeTypeAsync', 'sessionData.getAllAsync', 'to.getAsync'] as const;
      for (const call of calls) mail.outlook.faults.always(call, { fail: 5001 });
      const launched = await mail.outlook.launch(mail.handler.frame, name, {}, 15_000);
      expect(launched).toMatchObject({ ended: 'completed', times: 1 });
    },
  );

  test('of a Send is completed once where Office itself is broken.', async () => {
    const broken = new Proxy(
      {},
      {
        get: () => {
          throw new Error('broken');
        },
      },
    ) as typeof Office;
    const options = await new Promise((resolve) => {
      handlersOf(broken)['onMessageSend']?.({ completed: resolve });
    });
    expect(options).toMatchObject({ allowEvent: false });
    expect(JSON.stringify(options)).toContain('Please press Send again');
  });

  test('of a Send is answered once more where the first answer is not taken.', async () => {
    const mail = await desk.write({ to: ['a@one.example'] });
    const given: unknown[] = [];
    await new Promise<void>((resolve) => {
      handlersOf(mail.handler.Office)['onMessageSend']?.({
        completed: (options) => {
          given.push(options);
          if (given.length === 1) throw new Error('not taken');
          resolve();
        },
      });
    });
    expect(given).toMatchObject([{ allowEvent: true }, { allowEvent: false }]);
  });
});
