import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { audienceOf } from '../../src/core/audience.ts';
import { hostOf } from '../../src/hosts/outlook/host.ts';
import { recipientOf } from '../../src/hosts/outlook/recipients.ts';
import { mail as draftOf } from '../core/drafts.ts';
import type { Traits } from './fake-outlook/client.ts';
import type { Entry } from './fake-outlook/recipient-field.ts';
import { askedIn, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';

const desk = takeDesk();
beforeEach(() => {
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const CLIENTS: readonly Partial<Traits>[] = [
  { platform: 'web', mailbox: '1.16' },
  { platform: 'classic', mailbox: '1.15' },
  { platform: 'mac', mailbox: '1.14', sessionLag: 50 },
];
const POLICY = JSON.stringify({ format: 1, revision: 1, ourDomains: ['office.example'], contact: 'Desk' });
const GROUP = 'ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients';

/** Names of Exchange's own directory, in its two forms. */
function names(count: number): Entry[] {
  return Array.from({ length: count }, (_one, index) => {
    const cn = `/o=${GROUP}/cn=0f3a${index}-sato`;
    const encoded = `IMCEAEX-${cn.replace(/[^A-Za-z0-9]/g, (sign) => (sign === '/' ? '_' : `+${sign.charCodeAt(0).toString(16).toUpperCase()}`))}@outlook.com`;
    return { name: `Sato ${index}`, address: index % 2 === 0 ? cn : encoded, type: 'user' };
  });
}

/** Guests of the tenant, from this many firms. */
function guests(count: number): Entry[] {
  return Array.from({ length: count }, (_one, index) => ({
    name: `Guest ${index}`,
    address: `ann${index}_firm${index}.example#EXT#@office.onmicrosoft.com`,
    type: 'externalUser',
  }));
}

describe.each(['', POLICY])('Colleagues by their names in Exchange’s directory (policy %j)', (policy) => {
  describe.each([6, 30])('%i of them', (count) => {
    test.each(CLIENTS)('are colleagues: nothing is asked (%o).', async (traits) => {
      const mail = await desk.write(
        { to: names(count), subject: 'The minutes', html: '<p>As agreed.</p>' },
        { policy, traits },
      );
      expect((await mail.send()).sees).toBe('sent');
    });

    test.each(CLIENTS)('beside a customer ask for nothing that cannot be answered (%o).', async (traits) => {
      const to = [...names(count), 'aoki@customer.example'];
      const mail = await desk.write(
        { to, subject: 'The minutes', html: '<p>As agreed.</p>' },
        { policy, traits },
      );
      const seen = await mail.send();
      if (seen.sees === 'sent') return;
      expect(askedIn(mail.item)).toMatchObject({ demand: { allowed: true } });
      expect(askedIn(mail.item).findings.filter(({ level }) => level === 'block')).toEqual([]);
    });
  });
});

describe.each(['', POLICY])('Twelve guests of twelve firms (policy %j)', (policy) => {
  test.each(CLIENTS)('are asked about as strangers, and go on the pane’s yes (%o).', async (traits) => {
    const mail = await desk.write({ to: guests(12), subject: 'The minutes' }, { policy, traits });
    const alert = await mail.alert();
    expect(alert.text).toContain('12');
    const asked = askedIn(mail.item);
    expect(asked).toMatchObject({ demand: { allowed: true } });
    expect(asked.findings.some(({ level }) => level === 'block')).toBe(false);
    const pane = await openPane(await desk.seat.open('taskpane', { openedBy: alert }), policy);
    await pane.sees('prompt');
    await pane.agree({ typed: String(asked.demand.number ?? '') });
    await pane.sees('agreed');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await mail.send()).sees).toBe('sent');
  });
});

describe('What Outlook says of a recipient', () => {
  const read = (address: string, recipientType: string): boolean | undefined => {
    const recipient = recipientOf({
      displayName: '',
      emailAddress: address,
      recipientType,
    });
    const draft = { ...draftOf({ to: [] }), to: { known: true as const, value: [recipient] } };
    return audienceOf(draft, ['sister.example']).people[0]?.internal;
  };

  test.each([
    ['ken@office.example', 'user', true],
    ['ken@office.example', 'other', true],
    ['ken@office.example', 'externalUser', false],
    ['ken@sister.example', 'externalUser', true],
    ['ken@sister.example', 'user', true],
    ['ken@customer.example', 'externalUser', false],
    ['ken@customer.example', 'user', false],
    ['ken@gmail.com', 'user', false],
    ['ann_firm.example#EXT#@office.example', 'user', false],
  ] as const)(
    'makes %s (%s) a stranger where it says so, and a colleague never: internal is %s.',
    (address, type, internal) => {
      expect(read(address, type)).toBe(internal);
    },
  );

  test('is seen through the real office.js, also where another field calls the same person a colleague.', async () => {
    const ann = { name: 'Ann', address: 'ann@office.example' };
    await desk.write({ to: [{ ...ann, type: 'user' }], cc: [{ ...ann, type: 'externalUser' }] });
    const { Office } = await desk.seat.open('taskpane');
    const nobody = (): never => {
      throw new Error('Nobody is asked.');
    };
    const host = hostOf(Office, {
      patience: { recipients: 5_000, needs: [] },
      ask: nobody,
      apply: nobody,
      asking: () => Promise.resolve(true),
    });
    expect(audienceOf(await host.read(), []).people).toMatchObject([{ internal: false }]);
  });
});
