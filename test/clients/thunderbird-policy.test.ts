import { afterEach, describe, expect, it } from 'vitest';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import { type Desk, PROMPT, sitDown, winners } from './thunderbird/desk.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { inPage, openPage, waitForPage } from './thunderbird/pages.ts';
import { storedByAddon } from './thunderbird/addon.ts';
import type { Thunderbird } from './thunderbird/thunderbird.ts';

const POLICY = {
  format: 1,
  revision: 3,
  name: 'Kinko Trading',
  contact: 'the help desk, extension 119',
  ourDomains: ['partner.example'],
  rules: { 'many-visible-recipients': { askParties: 3 } },
};

describe('The real Thunderbird of an organisation', () => {
  let desk: Desk | undefined;
  let client: ManagedClient | undefined;
  afterEach(async () => {
    await desk?.leave();
    client?.remove();
  });

  async function sitDownWith(policy: unknown): Promise<Desk> {
    client = managedClient(await thunderbirdBinary('153'), { policy });
    desk = await sitDown({ binary: client.binary });
    return desk;
  }

  it('judges by the policy of policies.json: its thresholds, its domains, its contact', async () => {
    const one = await sitDownWith(POLICY);
    const { tb, sink } = one;
    const colleagues = await compose(tb, {
      to: ['a@partner.example', 'b@partner.example', 'c@dept.partner.example'],
    });
    await colleagues.send();
    await sink.wait(1);
    await colleagues.gone();

    const three = await compose(tb, { to: winners(3) });
    await three.send();
    expect((await one.prompt()).headline).toContain('3');
    await one.clear();

    const sixty = await compose(tb, { to: winners(60) });
    await sixty.send();
    const prompt = await one.prompt();
    expect(prompt.text).toContain('the help desk, extension 119');
    expect(prompt.buttons.filter((label) => /visible|as is/i.test(label))).toEqual([]);
    await one.clear();

    await openPage(tb, 'options.html');
    expect(
      await waitForPage(tb, 'options.html', () => document.querySelector('h1') && document.body.innerText),
    ).toContain('Kinko Trading');
  });

  it('lets a person make it stricter for themselves where it says so, from the next Send on, and back', async () => {
    const one = await sitDownWith({
      ...POLICY,
      personal: 'tighten',
      locked: ['rules.many-visible-recipients.askParties'],
    });
    const { tb, sink } = one;
    await openPage(tb, OPTIONS);
    const text = await waitForPage(tb, OPTIONS, () =>
      document.querySelector('.rule') ? document.body.innerText : null,
    );
    expect(text).toContain('Whom to ask: the help desk, extension 119');
    expect(await levels(tb)).toMatchObject({ 'external-recipients': ['', 'ask', 'block'] });
    expect(await levels(tb)).not.toHaveProperty('many-visible-recipients');
    const digest = await shownDigest(tb);

    await chooseLevel(tb, 'ask');
    await waitForPage(tb, OPTIONS, () => document.body.innerText.includes('“External recipients” is saved'));
    expect(await storedByAddon(tb, 'local')).toMatchObject({
      'personal-policy': { rules: { 'external-recipients': { level: 'ask' } } },
    });
    await waitForPage(
      tb,
      OPTIONS,
      (before) =>
        [...document.querySelectorAll('code')]
          .map((one) => one.textContent)
          .find((text) => /^[0-9a-f]{64}$/.test(text)) !== before,
      digest,
    );
    const held = await compose(tb, { to: ['one@elsewhere.example'] });
    await held.send();
    expect((await one.prompt()).text).toContain('elsewhere.example');
    await one.clear();

    await openPage(tb, OPTIONS);
    await waitForPage(tb, OPTIONS, () => document.querySelector('.rule'));
    await one.press(OPTIONS, /Reset to your organisation/);
    await waitForPage(
      tb,
      OPTIONS,
      (before) =>
        [...document.querySelectorAll('code')]
          .map((one) => one.textContent)
          .find((text) => /^[0-9a-f]{64}$/.test(text)) === before,
      digest,
    );
    expect(Object.keys(await storedByAddon(tb, 'local'))).not.toContain('personal-policy');
    const free = await compose(tb, { to: ['one@elsewhere.example'] });
    await free.send();
    await sink.wait(1);
    await free.gone();
  });

  it('holds every mail and says why when that policy cannot be read', async () => {
    const one = await sitDownWith({ ...POLICY, format: 2 });
    const { tb, sink } = one;
    const window = await compose(tb, { to: ['colleague@example.org'] });
    await window.send();
    expect((await one.prompt()).text).toMatch(/policy could not be read/i);
    expect(sink.mails).toHaveLength(0);
    await one.press(PROMPT, /Send as is/);
    expect((await sink.wait(1)).rcptTo).toEqual(['colleague@example.org']);
    await window.gone();
  });
});

const OPTIONS = 'options.html';

/** The levels that each rule's form offers, where it has one. */
function levels(tb: Thunderbird): Promise<Record<string, string[]>> {
  return inPage(tb, OPTIONS, () =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLSelectElement>('select[id$="-level"]')].map((select) => [
        select.id.replace(/^personal-(.*)-level$/, '$1'),
        [...select.options].map((one) => one.value),
      ]),
    ),
  );
}

/** The digest of the policy in force, as the options page shows it. */
/** The policy's digest, not the first word in that type: the page's other parts may be there sooner. */
function shownDigest(tb: Thunderbird): Promise<string> {
  return waitForPage(tb, OPTIONS, () =>
    [...document.querySelectorAll('code')]
      .map((one) => one.textContent)
      .find((text) => /^[0-9a-f]{64}$/.test(text)),
  );
}

async function chooseLevel(tb: Thunderbird, level: string): Promise<void> {
  await inPage(
    tb,
    OPTIONS,
    (value) => {
      const select = document.querySelector<HTMLSelectElement>('#personal-external-recipients-level');
      if (!select) throw new Error(`No levels in: ${document.body.innerText}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    level,
  );
}
