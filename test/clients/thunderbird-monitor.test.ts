import { afterAll, describe, expect, it } from 'vitest';
import { thunderbirdBinary } from './thunderbird/client-versions.ts';
import { compose } from './thunderbird/compose.ts';
import { winners } from './thunderbird/desk.ts';
import { keptLog } from './thunderbird/kept-log.ts';
import { type ManagedClient, managedClient } from './thunderbird/managed.ts';
import { openPage, waitForPage } from './thunderbird/pages.ts';
import { takeThunderbird } from './thunderbird/taken.ts';

const POLICY = { format: 1, revision: 5, name: 'Kinko Trading', monitor: true };

describe('The real Thunderbird under a policy that only monitors', () => {
  let client: ManagedClient;
  afterAll(() => {
    client?.remove();
  });
  const desk = takeThunderbird(async () => {
    client = managedClient(await thunderbirdBinary('153'), { policy: POLICY });
    return { binary: client.binary };
  });

  it('lets crowds of strangers go as they are, and keeps what it would have done', async () => {
    for (const to of [winners(60), winners(7), ['colleague@example.org']]) {
      const window = await compose(desk.tb, { to });
      await window.send();
      const mail = await desk.sink.wait(1);
      expect(mail.parsed.to).toHaveLength(to.length);
      await window.gone();
      expect(await desk.prompts()).toBe(0);
      await desk.clear();
    }
    const log = await keptLog(desk.tb, 3);
    const kept = log.map(({ people, verdict, monitored, levels, end }) => {
      return { people, verdict, monitored, highest: levels[0], end };
    });
    expect(kept).toEqual([
      { people: 60, verdict: 'note', monitored: 'block', highest: 'block', end: 'sent' },
      { people: 7, verdict: 'note', monitored: 'ask', highest: 'ask', end: 'sent' },
      { people: 1, verdict: 'send', monitored: undefined, highest: undefined, end: 'sent' },
    ]);
  });

  it('says so on the options page, and counts there what it would have asked about', async () => {
    await openPage(desk.tb, 'options.html');
    const shown = await waitForPage(
      desk.tb,
      'options.html',
      () => document.querySelector('.log p + p') && document.body.innerText,
    );
    expect(shown).toContain('This policy only monitors: Sekisho holds no mail and asks you nothing.');
    expect(shown).toContain('You wanted to send 3 mails and were asked about none.');
    expect(shown).toContain('you were not asked about 2 mails because the policy only monitors');
  });
});
