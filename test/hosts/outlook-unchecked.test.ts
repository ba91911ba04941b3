import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { readMail } from '../../src/hosts/outlook/mail.ts';
import { builtInPolicy } from '../../src/policy/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import type { CallName } from './fake-outlook/faults.ts';
import type { Traits } from './fake-outlook/client.ts';
import { SEND_ANYWAY } from './fake-outlook/alert.ts';
import { askedIn, hurried, type OpenMail, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';

const desk = takeDesk();
beforeEach(() => {
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const MAIL = { to: ['aoki@customer.example'], subject: 'The minutes', html: '<p>As agreed.</p>' };
const PARTS = [
  ['body.getAsync', 'body', 'The text could not be read'],
  ['getAttachmentsAsync', 'attachments', 'The attachments could not be read'],
  ['subject.getAsync', 'subject', 'The subject could not be read'],
] as const satisfies readonly (readonly [CallName, string, string])[];
const CLIENTS: readonly Partial<Traits>[] = [
  { platform: 'web', mailbox: '1.16' },
  { platform: 'classic', mailbox: '1.12' },
  { platform: 'classic', mailbox: '1.15' },
  { platform: 'mac', mailbox: '1.14', sessionLag: 50 },
];

describe.each(PARTS)('An Outlook that refuses %s', (call, part, said) => {
  test.each(CLIENTS)('asks, and the next Send goes where it works again (%o).', async (traits) => {
    const mail = await write(traits);
    mail.outlook.faults.once(call, { fail: 5001 });
    expect((await mail.alert()).text).toMatch(new RegExp(`^${said}[^]*Press Send again`));
    expect(askedIn(mail.item).troubles).toEqual([{ kind: 'unchecked', part, because: 'failed' }]);
    expect((await mail.send()).sees).toBe('sent');
  });

  test.each(CLIENTS)('for ever lets the mail go on the pane’s yes (%o).', async (traits) => {
    const mail = await write(traits);
    mail.outlook.faults.always(call, { fail: 5001 });
    const pane = await openPane(await desk.seat.open('taskpane', { openedBy: await mail.alert() }));
    await pane.sees('prompt');
    expect(pane.prompt.sendAsIs.allowed).toBe(true);
    await pane.agree();
    await pane.sees('agreed');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await mail.send()).sees).toBe('sent');
  });

  test('has its own “Send Anyway” where the alert says all that was not checked.', async () => {
    const mail = await write({ platform: 'web', mailbox: '1.16' });
    mail.outlook.faults.always(call, { fail: 5001 });
    expect((await mail.alert()).buttons).toContain(SEND_ANYWAY);
    mail.outlook.faults.always(call === 'body.getAsync' ? 'getAttachmentsAsync' : 'body.getAsync', {
      fail: 5001,
    });
    expect((await mail.alert()).buttons).not.toContain(SEND_ANYWAY);
  });
});

describe('An Outlook that is slow', () => {
  test('with the text is asked about after three seconds, and waited for longer at the next Send.', async () => {
    const mail = await write({ platform: 'mac', mailbox: '1.14' });
    mail.outlook.faults.always('body.getAsync', { after: 12_000 });
    expect(await slowly(mail)).toMatchObject({
      text: expect.stringContaining('the next check waits longer'),
    });
    const troubles = [{ kind: 'unchecked', part: 'body', because: 'timed-out' }];
    expect(askedIn(mail.item).troubles).toEqual(troubles);
    expect((await slowly(mail)).sees).toBe('sent');
  });

  test.each(PARTS)('and never answers %s: each Send ends with the question.', async (call, part) => {
    const mail = await write({ platform: 'web', mailbox: '1.16' });
    mail.outlook.faults.always(call, 'never');
    for (let press = 0; press < 2; press += 1) {
      expect((await slowly(mail)).sees).toBe('alert');
      const asked = askedIn(mail.item);
      expect(asked.troubles).toContainEqual({ kind: 'unchecked', part, because: 'timed-out' });
      expect(asked.demand.allowed).toBe(true);
    }
  });
});

describe('A text that only the handler cannot read', () => {
  const policy = JSON.stringify({ format: 1, revision: 1, ourDomains: ['office.example'], contact: 'Desk' });
  const secret = { ...MAIL, subject: 'Top secret', html: '<p>My Number: 123456789018</p>' };

  test('is answered in the pane all the same, and the pane adds what it finds in it.', async () => {
    const mail = await desk.write(secret, {
      policy,
      traits: { language: 'en-US', platform: 'mac', mailbox: '1.14' },
    });
    const { faults } = mail.outlook;
    faults.always('body.getAsync', { fail: 5001 });
    const alert = await mail.alert();
    faults.clear();
    const pane = await openPane(await desk.seat.open('taskpane', { openedBy: alert }), policy);
    await pane.sees('prompt');
    expect(pane.remarks).not.toContain('changed');
    const { prompt } = pane;
    expect([prompt.headline, ...prompt.troubles.map(({ found }) => found)]).toContain(
      'Sekisho could not read the text',
    );
    expect(prompt.further.map(({ id }) => id).join()).toContain('personal-data/');
    expect(prompt.retry).toBe(false);
    await pane.agree();
    await pane.sees('agreed');
    faults.always('body.getAsync', { fail: 5001 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await mail.send()).sees).toBe('sent');
  });
});

describe('Whatever an Outlook does instead of handing over the text', () => {
  const given: readonly (readonly [string, (done: (result: unknown) => void) => void])[] = [
    [
      'throws',
      () => {
        throw new TypeError('Cannot read properties of null');
      },
    ],
    [
      'fails with an error',
      (done) => done({ status: 'failed', error: { code: 9018, name: 'InternalServerError' } }),
    ],
    ['fails without one', (done) => done({ status: 'failed' })],
    ['succeeds and brings nothing', (done) => done({ status: 'succeeded', value: undefined })],
    ['succeeds and brings null', (done) => done({ status: 'succeeded', value: null })],
  ];

  test.each(given)('%s: it is unknown, and asked about.', async (_what, answer) => {
    await write({ platform: 'web', mailbox: '1.16' });
    const { Office } = await desk.seat.open('taskpane');
    for (const name of ['body', 'subject', 'getAttachmentsAsync'] as const) {
      const call = (...given: unknown[]): void => answer(given.at(-1) as (result: unknown) => void);
      const office = withItem(Office, { [name]: name === 'getAttachmentsAsync' ? call : { getAsync: call } });
      const patience = { recipients: 1_000, needs: ['body', 'attachments'] as const };
      const { draft } = await readMail(office, patience, 'key');
      const part = name === 'getAttachmentsAsync' ? 'attachments' : name;
      expect(draft[part]).toEqual({ known: false, because: 'failed' });
      const { verdict, troubles } = judge(draft, builtInPolicy(RULES), { rules: RULES, nonce: '' });
      expect({ verdict, troubles }).toEqual({
        verdict: 'ask',
        troubles: [{ kind: 'unchecked', part, because: 'failed' }],
      });
    }
  });
});

test('A text that nobody needs, because the policy has every rule off that reads it, is not asked for.', async () => {
  const rules = Object.fromEntries(
    RULES.filter(({ needs }) => needs.includes('body') || needs.includes('attachments')).map(({ id }) => [
      id,
      { level: 'off' },
    ]),
  );
  const policy = JSON.stringify({ format: 1, revision: 1, ourDomains: ['office.example'], rules });
  const mail = await desk.write(MAIL, { policy });
  for (const [call] of PARTS.slice(0, 2)) mail.outlook.faults.always(call, { fail: 5001 });
  expect((await mail.send()).sees).toBe('sent');
});

/** Presses Send and lets up to five minutes pass, as Outlook does. */
function slowly(mail: OpenMail): ReturnType<OpenMail['send']> {
  return hurried(() => mail.send(300_000));
}

function write(traits: Partial<Traits>): Promise<OpenMail> {
  return desk.write(MAIL, { traits: { language: 'en-US', ...traits } });
}

/** The real office.js, with something of its item replaced. */
function withItem(office: typeof Office, replaced: Readonly<Record<string, unknown>>): typeof Office {
  const over = <T extends object>(whole: T, parts: Readonly<Record<string, unknown>>): T =>
    Object.create(
      whole,
      Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, { value }])),
    ) as T;
  const { context } = office;
  const item = over(context.mailbox.item as object, replaced);
  return over(office, { context: over(context, { mailbox: over(context.mailbox, { item }) }) });
}
