import { describe, expect, test } from 'vitest';
import type { Completed } from '../../src/hosts/outlook/alert.ts';
import { COMMANDS } from '../../src/hosts/outlook/commands.ts';
import { handlersOf } from '../../src/hosts/outlook/handlers.ts';
import { contactList } from './fake-outlook/recipient-field.ts';
import { askedIn, hurried, register, takeDesk, TWENTY } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();

/** As classic Outlook tells it among the attendees. */
const ORGANIZER = '佐藤 花子 <sato@office.example>';

describe('Sending an invitation', () => {
  test('goes without a word to colleagues and a guest, and without a look into the meeting.', async () => {
    const required = ['tanaka@office.example', 'guest@firm.example'];
    const meeting = await desk.plan({ required });
    expect(await meeting.send()).toMatchObject({ sees: 'sent', envelope: required });
    expect(meeting.outlook.calls.filter((call) => /^customProperties|^bcc/.test(call))).toEqual([]);
  });

  test('to twenty firms is held in the words of an invitation, and the button opens its pane.', async () => {
    const meeting = await desk.plan({ required: TWENTY.slice(0, 12), optional: TWENTY.slice(12) });
    const alert = await meeting.alert();
    expect(alert.text).toContain('社外の20人の出席者が');
    expect(alert.opens).toMatchObject({ button: '出席者を見直す', commandId: COMMANDS.appointment });
    expect(JSON.parse(alert.opens?.contextData ?? '')).toEqual(askedIn(meeting.item));
  });

  test('to nineteen firms goes.', async () => {
    const meeting = await desk.plan({ required: TWENTY.slice(1) });
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
  });

  test('does not count the organizer, whom classic Outlook names among the attendees.', async () => {
    const required = [ORGANIZER, ...TWENTY.slice(1)];
    const meeting = await desk.plan({ required }, { traits: { platform: 'classic' } });
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
  });

  test('is never softened: a click that nobody sees could not be remembered with the meeting.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    expect(await meeting.alert()).toMatchObject({ softened: false });
  });

  test('names the button of the ribbon on a client of 1.12, and speaks English to an English one.', async () => {
    const traits = { mailbox: '1.12', platform: 'classic' } as const;
    const old = await desk.plan({ required: TWENTY }, { traits });
    expect((await old.alert()).text).toContain('［出席者を確認］');
    const english = await desk.plan({ required: TWENTY }, { traits: { ...traits, language: 'en-US' } });
    expect((await english.alert()).text).toMatch(/^20 attendees[^]*“Check attendees”/);
  });

  test('goes under a policy that switches the rule off.', async () => {
    const rules = { 'visible-attendees': { level: 'off' } };
    const policy = JSON.stringify({ format: 1, revision: 1, ourDomains: ['office.example'], rules });
    const meeting = await desk.plan({ required: TWENTY }, { policy });
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
  });
});

describe('An invitation that cannot be read whole', () => {
  test.each(['requiredAttendees.getAsync', 'optionalAttendees.getAsync', 'from.getAsync'] as const)(
    'is held where %s fails, with a sentence, and goes as soon as it can be read.',
    async (call) => {
      const meeting = await desk.plan({ required: ['guest@firm.example'] });
      meeting.outlook.faults.always(call, { fail: 5001 });
      expect((await meeting.alert()).text).toContain('出席者か開催者を読み取れませんでした');
      expect(askedIn(meeting.item).demand.allowed).toBe(false);
      meeting.outlook.faults.clear();
      expect(await meeting.send()).toMatchObject({ sees: 'sent' });
    },
  );

  test('is answered before Outlook gives up, where the mailbox is silent for good.', async () => {
    const meeting = await desk.plan({ required: ['guest@firm.example'] });
    for (const field of ['requiredAttendees', 'optionalAttendees'] as const)
      meeting.outlook.faults.always(`${field}.getAsync`, 'never');
    const seen = await hurried(async () => [await meeting.send(300_000), await meeting.send(300_000)]);
    expect(seen.map((one) => one.sees)).toEqual(['alert', 'alert']);
  });

  test('counts a contact group, whose members Outlook hides, as one of unknown size.', async () => {
    const meeting = await desk.plan({ required: [contactList('保護者会')] });
    expect((await meeting.alert()).text).toContain('「保護者会」から何人を招待するのか分かりません');
  });

  test('takes whoever is signed in for the organizer on a client that tells none.', async () => {
    const meeting = await desk.plan({ required: [ORGANIZER, ...TWENTY.slice(1)] });
    meeting.handler.close();
    const old = await desk.seat.open('commands', { item: meeting.item });
    const { mailbox } = old.Office.context;
    const { organizer: _organizer, ...rest } = Object.getOwnPropertyDescriptors(
      mailbox.item as object,
    ) as Record<string, PropertyDescriptor>;
    Object.defineProperty(mailbox, 'item', { value: Object.defineProperties({}, rest) });
    register(old);
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
    expect(meeting.outlook.calls).not.toContain('from.getAsync');
  });

  test('is completed once where Office itself is broken, and is not sent.', async () => {
    const broken = new Proxy(
      {},
      {
        get: () => {
          throw new Error('broken');
        },
      },
    ) as typeof Office;
    const given: unknown[] = [];
    await new Promise<void>((resolve) => {
      handlersOf(broken)['onAppointmentSend']?.({
        completed: (options) => {
          given.push(options);
          setTimeout(resolve, 50);
        },
      });
    });
    expect(given).toMatchObject([{ allowEvent: false }]);
  });

  test('is held in the words of an invitation where the check itself fails.', async () => {
    const failing = {
      context: {
        displayLanguage: 'ja-JP',
        requirements: { isSetSupported: () => true },
        get mailbox(): never {
          throw new Error('broken');
        },
      },
    } as unknown as typeof Office;
    const given = await new Promise<Completed | undefined>((resolve) => {
      handlersOf(failing)['onAppointmentSend']?.({ completed: resolve });
    });
    expect(given).toMatchObject({ allowEvent: false, commandId: COMMANDS.appointment });
    expect(given?.errorMessage).toContain('招待を送信していません');
  });
});

describe('The pane beside an appointment', () => {
  test('shows the question without any move, because there is no Bcc.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    await meeting.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.prompt.headline).toContain('社外の20人の出席者が');
    expect(pane.prompt).toMatchObject({ moves: [], sendAsIs: { allowed: true } });
    expect(pane.prompt.challenge).toEqual(askedIn(meeting.item).challenge);
  });

  test('names the fields as an invitation has them, also what it could not read.', async () => {
    const meeting = await desk.plan({ required: TWENTY.slice(1), optional: TWENTY.slice(0, 1) });
    await meeting.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    const people = pane.prompt.recipients.flatMap(({ domains }) => domains).flatMap((one) => one.people);
    expect(new Set(people.map(({ where }) => where))).toEqual(new Set(['必須', '任意']));
    const unread = await desk.plan({ required: TWENTY });
    unread.outlook.faults.always('optionalAttendees.getAsync', { fail: 9020 });
    const ribbon = await openPane(await desk.seat.open('taskpane'));
    expect(ribbon.prompt.headline).toBe('任意の出席者を読み取れませんでした');
  });

  test('says that it watches where there is nothing to say, and sees who is added.', async () => {
    const meeting = await desk.plan({ required: ['guest@firm.example'] });
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'guarding' });
    meeting.item.edit({ to: TWENTY });
    await pane.sees('prompt');
    expect(pane.prompt.sendAsIs.allowed).toBe(false);
  });

  test('says so once the appointment is closed.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    const pane = await openPane(await desk.seat.open('taskpane'));
    meeting.outlook.close(meeting.item);
    await pane.desk.look();
    expect(pane.now.screen).toEqual({ kind: 'notice', notice: 'gone' });
  });
});
