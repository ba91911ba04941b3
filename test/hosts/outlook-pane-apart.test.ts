import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/core/host.ts';
import type { Asked } from '../../src/hosts/outlook/asked.ts';
import type { Alert } from './fake-outlook/alert.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { Item } from './fake-outlook/mailbox.ts';
import { askedIn, type OpenMail, register, SEVEN, SIXTY, takeDesk } from './outlook-desk.ts';
import { openPane, type Pane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const desk = takeDesk();
quietConsole();

/** Another policy than the pane's own. */
const OTHER = JSON.stringify({
  format: 1,
  revision: 4,
  contact: '情報係',
  ourDomains: ['company0.example'],
  rules: { 'many-visible-recipients': { override: 'ticks' } },
});

describe('A pane of another version than the handler', () => {
  test.each(['0.0.1', '99.0.0'])('says so, and its answer counts (%s).', async (build) => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    rewrite(mail.item, (asked) => ({ ...asked, build }));
    const pane = await openPane(await desk.seat.open('taskpane'));
    expect(pane.remarks).toEqual(['skew']);
    expect(pane.now.handler?.build).toBe(build);
    await pane.agree({ typed: '60' });
    await pane.sees('agreed');
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('answers under the policy of the handler, not under its own.', async () => {
    const mail = await desk.write({ to: SEVEN }, { policy: OTHER });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'), '');
    expect(pane.remarks).toEqual(['skew']);
    expect(pane.prompt.policy).toContain('第4版');
    expect(pane.prompt.recipients.map((group) => group.title)).toEqual(['社外　6件', '社内　1件']);
    expect(pane.prompt.sendAsIs.demand.ticks).toEqual(SEVEN.slice(1));
    await pane.agree({ ticked: SEVEN.slice(1) });
    expect(await mail.send()).toMatchObject({ sees: 'sent' });
  });

  test('shows what a newer handler found, and offers to move whom it exposes.', async () => {
    const mail = await desk.write({ to: ['a@one.example', 'b@two.example'] }, { policy: ASKS_AT_TWO });
    await mail.alert();
    rewrite(mail.item, (asked) => ({
      ...asked,
      build: '99.0.0',
      findings: asked.findings.map((finding) => ({ ...finding, rule: 'newer-rule' })),
    }));
    const pane = await openPane(await desk.seat.open('taskpane'), '');
    expect(pane.prompt.headline).toContain('newer-rule');
    expect(pane.prompt.moves.map((move) => move.label)).toEqual(['2件をBccへ移す']);
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
  });

  test('does not say that the mail has changed where it cannot know.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    rewrite(mail.item, (asked) => ({ ...asked, build: '0.0.1' }));
    const pane = await openPane(await desk.seat.open('taskpane'));
    mail.item.edit({ to: [...SIXTY, 'late@gmail.com'] });
    await vi.waitFor(() => expect(pane.prompt.recipients[0]?.title).toBe('社外　61件'), WAIT);
    expect(pane.remarks).toEqual(['skew']);
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
  });
});

describe('What the handler kept and the pane cannot see yet', () => {
  test('is waited for in sight of the person, and shown when it comes.', async () => {
    const { mail, pane } = await opened(SEVEN, nameOnly, { platform: 'mac', sessionLag: 1_500 });
    expect(notices(pane)).toContain('awaiting');
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
  });

  test('is not waited for where the alert handed over all of it and the draft is known.', async () => {
    const { mail, pane } = await opened(SEVEN, (asked) => asked);
    expect(notices(pane)).toEqual(['checking']);
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
  });

  test('is given up after a while: then there is what the pane itself sees.', async () => {
    const { pane } = await opened(
      SEVEN,
      (asked) => ({ format: 1, nonce: `z${asked.challenge.nonce}` }),
      {},
      (item) => item.sessionData.write('handler', 'sekisho.asked', undefined),
    );
    expect(notices(pane)).toContain('awaiting');
    expect(pane.prompt.headline).toContain('7人');
    expect(pane.prompt.sendAsIs.allowed).toBe(false);
    const shown = pane.history.length;
    await pane.desk.look();
    expect(pane.history).toHaveLength(shown);
  });

  test('carries the question where Outlook keeps nothing; a yes is then said to be lost.', async () => {
    const { pane } = await opened(
      SEVEN,
      (asked) => asked,
      {},
      (item) => {
        for (const key of Object.keys(item.sessionData.seenBy(undefined)))
          item.sessionData.write('handler', key, undefined);
      },
    );
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
    await pane.agree();
    expect(pane.remarks).toContain('not-kept');
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
  });

  test.each(['', 'nonsense', '[]', 'null', '{"format":2,"nonce":"zzzzzzzzz-x"}'])(
    'does not disturb where the button handed over %j.',
    async (contextData) => {
      const { mail, pane } = await opened(SEVEN, () => contextData);
      expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
      expect(notices(pane)).toEqual(['checking']);
    },
  );
});

describe('A question of another mail', () => {
  test('is not shown, and a yes to it is not kept.', async () => {
    const first = await desk.write({ to: SIXTY });
    const alert = await first.alert();
    const item = first.outlook.compose({ to: SEVEN });
    const pane = await openPane(await desk.seat.open('taskpane', { item, openedBy: alert }));
    expect(pane.prompt.headline).toContain('7人');
    expect(pane.prompt.sendAsIs.allowed).toBe(false);
    const { challenge } = askedIn(first.item);
    const yes: Answer = { do: 'consent', consent: { challenge, typed: 60 } };
    await pane.desk.answer(yes);
    expect(item.sessionData.seenBy(undefined)).not.toHaveProperty('sekisho.consent');
  });

  test('does not take the place of this mail’s own, though it is newer.', async () => {
    const first = await desk.write({ to: SIXTY }, { traits: { mailbox: '1.14' } });
    const item = first.outlook.compose({ to: SEVEN });
    register(await desk.seat.open('commands', { item }));
    await first.outlook.pressSend({ item });
    const alert = await first.alert();
    const pane = await openPane(await desk.seat.open('taskpane', { item, openedBy: alert }));
    expect(pane.prompt.challenge).toEqual(askedIn(item).challenge);
    expect(notices(pane)).toEqual(['checking']);
  });

  test('does not become this mail’s when the person goes there with the pane open.', async () => {
    const mail = await desk.write({ to: SIXTY });
    const alert = await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane', { openedBy: alert }));
    const other = mail.outlook.compose({ to: ['a@one.example'] });
    mail.outlook.select(other);
    await pane.sees('guarding');
    mail.outlook.select(mail.item);
    await pane.sees('prompt');
    expect(pane.prompt.challenge).toEqual(askedIn(mail.item).challenge);
  });

  test('is not answered where the person went to another mail just before.', async () => {
    const mail = await desk.write({ to: SEVEN });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    const other = mail.outlook.compose({ to: ['a@one.example'] });
    const agreed = pane.agree();
    mail.outlook.select(other);
    await agreed;
    await pane.hears('left');
    // The pane's own mark, and no word about the mail before.
    const kept = (): readonly string[] => Object.keys(other.sessionData.seenBy(undefined));
    await vi.waitFor(() => expect(kept()).toEqual(['sekisho.pane']), WAIT);
  });
});

describe('A mail that the person leaves while it is written', () => {
  test('is named to be looked at, and the other one is not touched.', async () => {
    const mail = await desk.write({ to: SIXTY });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    const other = mail.outlook.compose({ to: ['a@one.example'], cc: ['b@two.example'] });
    mail.outlook.faults.once('bcc.addAsync', { after: 300 });
    const moved = pane.move();
    await vi.waitFor(() => expect(mail.outlook.calls).toContain('bcc.addAsync'), WAIT);
    mail.outlook.select(other);
    await moved;
    await pane.hears('left');
    expect([other.to.length, other.cc.length, other.bcc.length]).toEqual([1, 1, 0]);
    // The pane's own mark, and no word about the mail before.
    const kept = (): readonly string[] => Object.keys(other.sessionData.seenBy(undefined));
    await vi.waitFor(() => expect(kept()).toEqual(['sekisho.pane']), WAIT);
  });

  test('is said to be gone once it was sent or closed.', async () => {
    const mail = await desk.write({ to: SEVEN });
    await mail.alert();
    const pane = await openPane(await desk.seat.open('taskpane'));
    mail.outlook.close(mail.item);
    await pane.desk.look();
    await pane.sees('gone');
    const shown = pane.history.length;
    await pane.desk.look();
    expect(pane.history).toHaveLength(shown);
  });
});

const WAIT = { timeout: 10_000, interval: 20 };

/** Two strangers are too many already. */
const ASKS_AT_TWO = JSON.stringify({
  format: 1,
  revision: 1,
  ourDomains: ['office.example'],
  rules: { 'many-visible-recipients': { askParties: 2 } },
});

/** A mail that was stopped, and a pane whose opening tells of the question in another way. */
async function opened(
  to: readonly string[],
  contextOf: (asked: Asked) => object | string,
  traits: Partial<Traits> = {},
  meanwhile: (item: Item) => void = () => undefined,
): Promise<{ readonly mail: OpenMail; readonly pane: Pane }> {
  const mail = await desk.write({ to }, { traits });
  const alert = await mail.alert();
  if (!alert.opens) throw new Error('The alert opens nothing.');
  const context = contextOf(askedIn(mail.item));
  const contextData = typeof context === 'string' ? context : JSON.stringify(context);
  meanwhile(mail.item);
  const openedBy: Alert = { ...alert, opens: { ...alert.opens, contextData } };
  return { mail, pane: await openPane(await desk.seat.open('taskpane', { openedBy })) };
}

function nameOnly({ challenge }: Asked): object {
  return { format: 1, nonce: challenge.nonce };
}

function notices(pane: Pane): readonly string[] {
  return pane.history.flatMap(({ screen }) => (screen.kind === 'notice' ? [screen.notice] : []));
}

/** Changes what the handler kept, as a handler of another build would have written it. */
function rewrite(item: Item, change: (asked: Asked) => Asked): void {
  item.sessionData.write('handler', 'sekisho.asked', JSON.stringify(change(askedIn(item))));
}
