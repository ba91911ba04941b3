import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Result } from '../../src/cli/result.ts';
import { runCommand } from '../cli/run-command.ts';
import { ADDIN_ORIGIN } from '../hosts/fake-outlook/protocol.ts';
import { startChromium } from './chromium.ts';
import { OutlookDesk } from './outlook/desk.ts';
import { untilBackground } from './thunderbird/addon.ts';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import type { LoggedDecision } from './thunderbird/desk.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { openPage, waitForPage } from './thunderbird/pages.ts';
import { ADDON_ID, SENDER } from './thunderbird/profile.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const COMMAND = fileURLToPath(new URL('../../dist/cli/sekisho.js', import.meta.url));

/** No thresholds of anybody else: the built-in rules would only ask about eight parties, and let four go. */
const POLICY = {
  format: 1,
  revision: 41,
  name: 'みやこ商店',
  contact: '総務課 内線119',
  ourDomains: ['miyako.example'],
  rules: { 'many-visible-recipients': { askParties: 3, blockParties: 7, override: 'none' } },
};

const EIGHT = Array.from({ length: 8 }, (_, index) => `buyer@company${index}.example`);
const FOUR = EIGHT.slice(0, 4);
const COLLEAGUES = Array.from({ length: 8 }, (_, index) => `clerk${index}@dept${index}.miyako.example`);

/** Mails with their verdicts, which are other than the built-in rules' except the last. */
const CASES = [
  { to: EIGHT, verdict: 'block', subject: '見積もり' },
  { to: FOUR, verdict: 'ask', subject: '打ち合わせ' },
  { to: COLLEAGUES, verdict: 'send', subject: '社内のお知らせ' },
] as const;

let folder: string;
let kit: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-delivery-'));
  kit = join(folder, 'kit');
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(POLICY, null, 2));
  const policy = join(folder, 'policy.json');
  const xpiFolder = pathToFileURL(join(kit, 'thunderbird')).href;
  const { exit, err } = await runCommand(
    ['kit', '--base-url', ADDIN_ORIGIN, '--policy', policy, '--out', kit, '--xpi-folder', xpiFolder],
    { command: COMMAND },
  );
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The site of a kit, in a fake Outlook with the real office.js', () => {
  let browser: Browser;
  let desk: OutlookDesk;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(async () => {
    await desk.close();
    expect(desk.complaints).toEqual([]);
    expect(desk.missed.strays).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const sitAt = (mail: (typeof CASES)[number]): Promise<OutlookDesk> => {
    const site = join(kit, 'outlook');
    return OutlookDesk.open(browser, {
      folders: { outlook: inject('pages').outlook, handler: site, pane: site },
      mails: [{ to: mail.to, subject: mail.subject }],
    });
  };

  it.each(CASES)('comes to the verdict of the command: $verdict', async (mail) => {
    desk = await sitAt(mail);
    const alert = await desk.send();
    expect(alert === '').toBe(mail.verdict === 'send');
    await expectSameAsCommand(decidedIn(desk), 'sato@office.example', mail.to);
  });

  it('stops a mail that the organisation blocks until it is put right, and names whom to ask', async () => {
    desk = await sitAt(CASES[0]);
    expect(await desk.send()).toContain('総務課 内線119');
    await desk.review();
    const pane = await desk.pane('8件をBccへ移す');
    expect(await pane.locator('main').innerText()).toContain('組織のポリシーにより、このままでは送れません');
    await pane.getByText('設定とバージョン').click();
    await pane.getByText('みやこ商店').waitFor();
    await pane.getByRole('button', { name: '8件をBccへ移す' }).click();
    await desk.pane('もう一度［送信］を押してください');
    expect(await desk.send()).toBe('');
    expect((await desk.sent())[0]?.envelope).toHaveLength(9);
  });

  it('lets every mail go as soon as its state file says that asking is over, and asks again after that', async () => {
    const file = join(kit, 'outlook/state.json');
    const asking = readFileSync(file, 'utf8');
    desk = await sitAt(CASES[0]);
    expect(await desk.send()).toContain('8');
    await desk.press("Don't Send");
    try {
      writeFileSync(file, asking.replace('true', 'false'));
      expect(await desk.send()).toBe('');
    } finally {
      writeFileSync(file, asking);
    }
    await desk.close();
    desk = await sitAt(CASES[0]);
    expect(await desk.send()).toContain('8');
  });
});

describe('The real Thunderbird with a kit’s policies.json', () => {
  let client: ManagedClient;
  // Before the client, so that it is gone last.
  afterAll(() => client?.remove());
  const desk = takeThunderbird(async () => {
    client = managedClient(await thunderbirdBinary('153'), {});
    copyFileSync(
      join(kit, 'thunderbird/policies.json'),
      join(dirname(client.binary), 'distribution/policies.json'),
    );
    // Nobody installs anything here: Thunderbird does it by itself, because it is told to.
    return { binary: client.binary, guarded: false };
  });
  beforeAll(() => untilBackground(desk.tb, 'running'));

  it('has the add-on, and lets nobody remove it or switch it off', async () => {
    const rights = await desk.tb.chrome(async ({ ChromeUtils }, id) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(id);
      return {
        active: addon.isActive as boolean,
        removable: Boolean(addon.permissions & AddonManager.PERM_CAN_UNINSTALL),
        disablable: Boolean(addon.permissions & AddonManager.PERM_CAN_DISABLE),
      };
    }, ADDON_ID);
    expect(rights).toEqual({ active: true, removable: false, disablable: false });
  });

  it.each(CASES)('comes to the verdict of the command: $verdict', async (mail) => {
    const before = desk.decisions().length;
    const window = await compose(desk.tb, { to: mail.to, subject: mail.subject });
    await window.send();
    if (mail.verdict === 'send') {
      expect((await desk.sink.wait(1)).rcptTo).toHaveLength(mail.to.length);
      await window.gone();
    } else {
      expect((await desk.prompt()).text).toContain('総務課 内線119');
      await desk.backToEditing(window);
      expect(desk.sink.mails).toHaveLength(0);
    }
    await expectSameAsCommand(await desk.decidedSince(before), SENDER.address, mail.to);
  });

  it('shows the policy’s digest as the checklist of the kit says it will', async () => {
    const checklist = readFileSync(join(kit, 'CHECKLIST.en.md'), 'utf8');
    const sha256 = /Thunderbird's options page shows it \| `([\da-f]{64})`/.exec(checklist)?.[1];
    await openPage(desk.tb, 'options.html');
    const shown = await waitForPage(
      desk.tb,
      'options.html',
      () => document.querySelector('h1') && document.body.innerText,
    );
    expect(shown).toContain('みやこ商店');
    expect(shown).toContain(sha256);
  });
});

/** The newest decision that the handler of Send has logged. */
function decidedIn(desk: OutlookDesk): LoggedDecision {
  const line = desk.console.findLast((text) => text.includes('Sekisho decided')) ?? '';
  return JSON.parse(line.slice(line.indexOf('{'))) as LoggedDecision;
}

/** The command reads the mail as a file, under the policy's file. */
async function expectSameAsCommand(
  decided: LoggedDecision,
  from: string,
  to: readonly string[],
): Promise<void> {
  const { out } = await runCommand(['check', '-', '--json', '--policy', join(folder, 'policy.json')], {
    command: COMMAND,
    input: Buffer.from(`From: ${from}\r\nTo: ${to.join(',\r\n ')}\r\nSubject: x\r\n\r\nx\r\n`),
  });
  const { verdict, findings } = JSON.parse(out) as Result;
  expect(CASES.find((one) => one.to === to)?.verdict).toBe(verdict);
  expect(decided.verdict).toBe(verdict);
  expect(decided.findings.map((id) => id.replace(/\/.*/, ''))).toEqual(findings.map(({ rule }) => rule));
}
