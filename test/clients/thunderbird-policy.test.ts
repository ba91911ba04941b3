import { afterEach, describe, expect, it } from 'vitest';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import { type Desk, PROMPT, sitDown, winners } from './thunderbird/desk.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { openPage, waitForPage } from './thunderbird/pages.ts';

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
