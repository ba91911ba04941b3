import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DecisionRecord } from '../../src/core/record.ts';
import type { NewMail } from '../hosts/fake-outlook/mailbox.ts';
import { ADDIN_ORIGIN } from '../hosts/fake-outlook/protocol.ts';
import { startChromiumWithStores } from './chromium.ts';
import { makeKit, printTimes, StateFile } from './kit.ts';
import { OutlookDesk } from './outlook/desk.ts';

const POLICY = { format: 1, revision: 5, name: '近江物産', ourDomains: ['omi.example'] };

const SIXTY = Array.from({ length: 60 }, (_, index) => `winner${index}@gmail.com`);
const WINNERS = { to: SIXTY, subject: '当選のお知らせ' };
const BUYERS = { to: SIXTY.slice(0, 7), subject: '見積もり' };
const FRIEND = { to: ['a@one.example'], subject: '打ち合わせ' };

let folder: string;
let desk: OutlookDesk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-monitor-'));
});
afterEach(async () => {
  await desk.close();
  expect(desk.complaints).toEqual([]);
  expect(desk.missed.strays).toEqual([]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Sits down at a window whose add-in is that of the kit; each has a profile of its own. */
async function sitAt(kit: string, mails: readonly NewMail[]): Promise<OutlookDesk> {
  const site = join(kit, 'outlook');
  const folders = { outlook: inject('pages').outlook, handler: site, pane: site };
  return await OutlookDesk.openIn(await startChromiumWithStores(join(kit, '../profile')), { folders, mails });
}

describe('A kit whose policy only monitors, in a fake Outlook with the real office.js', () => {
  it('lets crowds of strangers go as they are, keeps what it would have done, and says so in the pane', async () => {
    const policy = { ...POLICY, monitor: true };
    const kit = await makeKit(join(folder, 'monitoring'), { base: ADDIN_ORIGIN, policy });
    desk = await sitAt(kit, [FRIEND, BUYERS, WINNERS]);
    expect(await desk.send()).toBe('');
    expect(await desk.send()).toBe('');
    expect((await desk.sent()).map(({ header }) => header.to.length)).toEqual([60, 7]);
    const kept = logged(desk).map(({ verdict, monitored, levels, end }) => {
      return { verdict, monitored, highest: levels[0], end };
    });
    expect(kept).toEqual([
      { verdict: 'note', monitored: 'block', highest: 'block', end: 'sent' },
      { verdict: 'note', monitored: 'ask', highest: 'ask', end: 'sent' },
    ]);

    await desk.openFromRibbon();
    const pane = await desk.pane('関所は見守るだけにしています');
    await pane.getByText('設定とバージョン').click();
    await pane.getByText('近江物産').waitFor();
    const settings = await pane.locator('.settings').innerText();
    expect(settings).toContain('このポリシーは「見守るだけ」です。');
    expect(settings).toContain('送信しようとした2通に、確認をお願いしたものはありませんでした。');
    expect(settings).toContain('ポリシーが「見守るだけ」のため尋ねなかったメールが2通あります');
  });
});

describe('The kill switch of a kit, in a fake Outlook with the real office.js', () => {
  it('stops all asking from the next Send on, says so in the log, and asks again once it is edited back', async () => {
    const kit = await makeKit(join(folder, 'asking'), { base: ADDIN_ORIGIN, policy: POLICY });
    const state = new StateFile(kit);
    const rounds = 3;
    desk = await sitAt(
      kit,
      Array.from({ length: rounds + 1 }, () => WINNERS),
    );
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      state.edit(true);
      expect(await desk.send()).toContain('60人');
      await desk.press("Don't Send");
      const edited = state.edit(false);
      await sendUnasked();
      times.push(Date.now() - edited);
    }
    printTimes('fake Outlook in Chromium', times);
    expect((await desk.sent()).map(({ header }) => header.to.length)).toEqual([60, 60, 60]);
    const log = logged(desk);
    expect(log.filter(({ stopped, end }) => !stopped && end !== 'stayed')).toEqual([]);
    const unasked = log.filter((one) => one.stopped);
    expect(unasked.map(({ verdict, end, consent }) => ({ verdict, end, consent }))).toEqual(
      times.map(() => ({ verdict: 'block', end: 'sent', consent: 'none' })),
    );
    state.edit(true);
    expect(await desk.send()).toContain('60人');
  });
});

/** Presses Send, and again where a busy machine has missed the second that the add-in waits for the file. */
async function sendUnasked(): Promise<void> {
  for (let presses = 0; presses < 5; presses += 1) {
    if ((await desk.send()) === '') return;
    await desk.press("Don't Send");
  }
  throw new Error('The asking was stopped, and five Sends in a row were asked about.');
}

/** What the handler of Send has logged, oldest first. */
function logged({ console: lines }: OutlookDesk): readonly DecisionRecord[] {
  return lines
    .filter((line) => line.includes('Sekisho decided'))
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as DecisionRecord);
}
