import { describe, expect, test } from 'vitest';
import { contactList } from './fake-outlook/recipient-field.ts';
import { agreeFrom, hurried, type OpenMail, takeDesk, TWENTY } from './outlook-desk.ts';
import { openPane, type Pane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();

/** Opens the pane from the alert of a meeting that is held, and confirms. */
async function confirm(meeting: OpenMail): Promise<Pane> {
  const alert = await meeting.alert();
  const pane = await openPane(await desk.seat.open('taskpane', { item: meeting.item, openedBy: alert }));
  await pane.agree();
  return pane;
}

describe('A yes about a meeting', () => {
  test('lets it go, and lasts for updates that invite nobody new from outside.', async () => {
    const meeting = await desk.plan({ required: TWENTY, subject: '説明会' });
    const pane = await confirm(meeting);
    await pane.sees('agreed');
    expect(pane.remarks).toEqual([]);
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });

    const moved = await desk.reopen(meeting);
    moved.item.edit({ subject: '説明会（時刻変更）' });
    expect(await moved.send()).toMatchObject({ sees: 'sent' });

    const grown = await desk.reopen(moved);
    grown.item.edit({
      to: ['佐藤 花子 <sato@office.example>', ...TWENTY.toReversed()],
      cc: ['mori@office.example'],
    });
    expect(await grown.send()).toMatchObject({ sees: 'sent' });
  });

  test('does not cover a guest who is invited later, until it is given again.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    await confirm(meeting);
    await meeting.send();

    const update = await desk.reopen(meeting);
    update.item.edit({ cc: ['late@elsewhere.example'] });
    await confirm(update);
    expect(await update.send()).toMatchObject({ sees: 'sent' });
    expect(await (await desk.reopen(update)).send()).toMatchObject({ sees: 'sent' });
  });

  test('covers those who stay when others are taken off, and not somebody in their place.', async () => {
    const many = [...TWENTY, 'more@alpha.example', 'more@beta.example'];
    const meeting = await desk.plan({ required: many });
    await confirm(meeting);
    await meeting.send();
    const fewer = await desk.reopen(meeting);
    fewer.item.edit({ to: many.slice(1) });
    expect(await fewer.send()).toMatchObject({ sees: 'sent' });
    const other = await desk.reopen(fewer);
    other.item.edit({ to: [...many.slice(2), 'other@gamma.example'] });
    expect((await other.alert()).text).toContain('21人');
  });

  test('covers no other finding: a contact group that nobody can look into is asked about.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    await confirm(meeting);
    await meeting.send();
    const update = await desk.reopen(meeting);
    update.item.edit({ cc: [contactList('保護者会')] });
    expect((await update.send()).sees).toBe('alert');
  });

  test('covers no other policy.', async () => {
    const policy = (revision: number): string =>
      JSON.stringify({ format: 1, revision, ourDomains: ['office.example'] });
    const meeting = await desk.plan({ required: TWENTY }, { policy: policy(1) });
    await confirm(meeting);
    await meeting.send();
    expect((await (await desk.reopen(meeting, { policy: policy(2) })).send()).sees).toBe('alert');
    expect((await (await desk.reopen(meeting, { policy: policy(1) })).send()).sees).toBe('sent');
  });

  test('covers no other attachment, where the attachment is what was asked about.', async () => {
    const attachments = [{ name: '議題.pdf.exe' }];
    const meeting = await desk.plan({ required: ['guest@firm.example'], attachments });
    await confirm(meeting);
    await meeting.send();
    const same = await desk.reopen(meeting);
    expect(await same.send()).toMatchObject({ sees: 'sent' });
    const update = await desk.reopen(same);
    update.item.edit({ attachments: [{ name: '資料.pdf.exe' }] });
    expect((await update.send()).sees).toBe('alert');
  });

  test('is kept without a name or an address, beside what else is kept there.', async () => {
    const meeting = await desk.plan({ required: TWENTY, subject: '説明会' });
    meeting.item.custom = { theirs: 'stays' };
    await confirm(meeting);
    expect(meeting.item.custom['theirs']).toBe('stays');
    const kept = String(meeting.item.custom['sekisho.consent']);
    expect(kept).toContain('visible-attendees/many-parties');
    expect(kept).not.toMatch(/@|guest|firm|office|説明会/);
  });

  test('of a build that does not keep it counts for one Send.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    await meeting.alert();
    await agreeFrom(await desk.seat.open('taskpane', { item: meeting.item }), {});
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
    expect((await (await desk.reopen(meeting)).send()).sees).toBe('alert');
  });

  test('says so where it cannot be kept with the meeting, and counts for one Send.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    meeting.outlook.faults.always('customProperties.save', { fail: 9042 });
    const pane = await confirm(meeting);
    await pane.sees('agreed');
    expect(pane.remarks).toEqual(['not-lasting']);
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
    expect((await (await desk.reopen(meeting)).send()).sees).toBe('alert');
  });

  test('counts for one Send where the meeting is too large to keep it.', async () => {
    const crowd = Array.from({ length: 400 }, (_, index) => `guest${index}@firm${index}.example`);
    const meeting = await desk.plan({ required: crowd });
    const pane = await confirm(meeting);
    expect([pane.remarks, meeting.item.custom]).toEqual([[], {}]);
    expect(await meeting.send()).toMatchObject({ sees: 'sent' });
  });

  test.each(['never', { fail: 9020 }] as const)(
    'that cannot be read back (%j) is asked for again, and the Send is answered.',
    async (fault) => {
      const meeting = await desk.plan({ required: TWENTY });
      await confirm(meeting);
      await meeting.send();
      const update = await desk.reopen(meeting);
      update.outlook.faults.always('customProperties.load', fault);
      expect((await hurried(() => update.send(60_000))).sees).toBe('alert');
    },
  );

  test('that Outlook does not keep for the Send is asked for again, with a question to answer.', async () => {
    const meeting = await desk.plan({ required: TWENTY });
    await confirm(meeting);
    await meeting.send();
    const update = await desk.reopen(meeting);
    update.outlook.faults.always('sessionData.setAsync', 'ignored');
    expect((await update.alert()).opens?.contextData).toContain('visible-attendees/many-parties');
  });

  test('of another kind, or written by somebody else, is none.', async () => {
    for (const kept of ['{', 'null', '{"format":2}', '{"format":1,"findings":"all","salt":1}', '[]']) {
      const meeting = await desk.plan({ required: TWENTY });
      meeting.item.custom = { 'sekisho.consent': kept };
      expect((await meeting.send()).sees).toBe('alert');
    }
  });
});
