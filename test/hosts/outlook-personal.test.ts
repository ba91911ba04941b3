import { describe, expect, test } from 'vitest';
import { keepPersonal, readPersonal } from '../../src/hosts/outlook/personal.ts';
import { policyInForce, policyOf } from '../../src/hosts/outlook/policy.ts';
import { RULES } from '../../src/rules/index.ts';
import { personalDocument } from '../../src/ui/options/personal-document.ts';
import type { Seen } from './fake-outlook/alert.ts';
import type { JsdomFrame } from './fake-outlook/jsdom-frame.ts';
import { register, SEVEN, takeDesk } from './outlook-desk.ts';
import { openPane } from './outlook-pane.ts';
import { quietConsole } from './quiet-console.ts';

const { seat } = takeDesk();
quietConsole();

const KEY = 'sekisho.personal';
/** Two strangers: nobody is asked about them by default. */
const TWO = SEVEN.slice(0, 2);
const STRICTER = personalDocument({ 'many-visible-recipients': { options: { askParties: 2 } } });
const LOOSER = personalDocument({ 'many-visible-recipients': { level: 'off' } });

describe('A person’s own settings in Outlook', () => {
  test('make the next Send ask once they are stricter.', async () => {
    const before = await send({ to: TWO });
    expect(before.sees).toBe('sent');
    await keepPersonal((await opened(TWO)).Office, STRICTER);
    const kept = keptNow();
    expect((await send({ to: TWO, kept })).sees).toBe('alert');
  });

  test('may be looser where no organisation decides.', async () => {
    expect((await send({ to: SEVEN })).sees).toBe('alert');
    expect((await send({ to: SEVEN, kept: { [KEY]: LOOSER } })).sees).toBe('sent');
  });

  test.each([
    ['looser ones change nothing', SEVEN, LOOSER, 'tighten', 'alert'],
    ['stricter ones count', TWO, STRICTER, 'tighten', 'alert'],
    ['none count where it has not said so', TWO, STRICTER, 'none', 'sent'],
  ] as const)('above an organisation’s policy: %s.', async (_what, to, own, personal, sees) => {
    const policy = organisation({ personal });
    expect((await send({ to, kept: { [KEY]: own }, policy })).sees).toBe(sees);
  });

  test.each([
    ['a text', JSON.stringify(LOOSER).slice(0, 20)],
    ['a list', [LOOSER]],
    ['another format', { ...LOOSER, format: 2 }],
    ['rules that are none', { ...LOOSER, rules: [] }],
  ])('are as if there were none where the store is corrupt: %s.', async (_what, broken) => {
    expect((await send({ to: SEVEN, kept: { [KEY]: broken } })).sees).toBe('alert');
    const pane = await opened(SEVEN, { [KEY]: broken });
    expect(readPersonal(pane.Office, RULES)).toEqual({ state: 'corrupt' });
  });

  test('are not taken for none where the store cannot be asked, and the policy beneath judges.', () => {
    const broken = { context: {} } as typeof Office;
    expect(readPersonal(broken, RULES)).toEqual({ state: 'failed' });
    const policy = organisation({ personal: 'tighten' });
    expect(policyInForce(broken, policy)).toEqual(policyOf(policy));
  });

  test('say nothing to a runtime of rules that it does not carry.', async () => {
    const own = { ...LOOSER, rules: { ...LOOSER.rules, 'greeting-mismatch': { level: 'block' } } };
    expect((await send({ to: SEVEN, kept: { [KEY]: own } })).sees).toBe('sent');
  });
});

describe('Handler and pane', () => {
  test.each([
    ['no organisation decides', '', STRICTER],
    ['it makes stricter', organisation({ personal: 'tighten' }), STRICTER],
    [
      'only the pane has the rule',
      organisation({ personal: 'tighten' }),
      personalDocument({ 'greeting-mismatch': { level: 'block' } }),
    ],
    ['nothing of it counts', organisation({ personal: 'none' }), STRICTER],
  ])('are of one version where %s.', async (_where, policy, own) => {
    expect((await send({ to: SEVEN, kept: { [KEY]: own }, policy })).sees).toBe('alert');
    const pane = await openPane(await seat.open('taskpane'), policy);
    expect(pane.remarks).not.toContain('skew');
    if (policy !== '') expect(pane.now.handler?.policy).toBe(pane.desk.policy().sha256);
  });

  test('judge by the settings that were changed in the open pane.', async () => {
    const frame = await opened(TWO);
    const pane = await openPane(frame);
    expect(pane.now.screen).toMatchObject({ notice: 'guarding' });
    await keepPersonal(frame.Office, STRICTER);
    await pane.desk.refresh();
    await pane.sees('prompt');
  });

  test('keep the organisation’s own digest where it leaves the person nothing.', async () => {
    const { Office } = await opened(TWO, { [KEY]: STRICTER });
    for (const policy of [
      organisation({ personal: 'none' }),
      organisation({ personal: 'tighten', locked: true }),
    ])
      expect(policyInForce(Office, policy).sha256).toBe(policyOf(policy).sha256);
  });
});

describe('Keeping a person’s own settings', () => {
  test('fails where Outlook does not save them, and those before stay in force.', async () => {
    const { Office } = await opened(TWO, { [KEY]: STRICTER });
    const before = readPersonal(Office, RULES);
    for (const document of [LOOSER, undefined]) {
      seat.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
      await expect(keepPersonal(Office, document)).rejects.toMatchObject({ name: 'OfficeError' });
      expect(readPersonal(Office, RULES)).toEqual(before);
    }
    expect(keptNow()).toEqual({ [KEY]: STRICTER });
  });

  test('leaves no trace where the first ones could not be saved.', async () => {
    const { Office } = await opened(TWO);
    seat.outlook.faults.once('roamingSettings.saveAsync', { fail: 9019 });
    await expect(keepPersonal(Office, STRICTER)).rejects.toMatchObject({ name: 'OfficeError' });
    expect(readPersonal(Office, RULES)).toEqual({ state: 'read', leftOut: 0 });
  });

  test('leaves room for the acquaintances, in bytes as the mailbox counts them.', async () => {
    const { Office } = await opened(TWO);
    const words = (length: number): object =>
      personalDocument({ words: { options: { words: ['関'.repeat(length)] } } });
    await keepPersonal(Office, words(1_500));
    const kept = keptNow();
    await expect(keepPersonal(Office, words(1_700))).rejects.toBeInstanceOf(RangeError);
    expect(keptNow()).toEqual(kept);
  });

  test('removes them with the last one, and touches nothing beside them.', async () => {
    const { Office } = await opened(TWO, { [KEY]: STRICTER, 'sekisho.circles': [] });
    await keepPersonal(Office);
    expect(keptNow()).toEqual({ 'sekisho.circles': [] });
  });
});

/** An organisation's policy that decides nothing of the rules. */
function organisation(of: object): string {
  return JSON.stringify({ format: 1, revision: 3, ourDomains: ['office.example'], ...of });
}

/** A new Outlook whose mailbox has kept this, and a pane beside a mail. */
async function opened(to: readonly string[], kept: Kept = {}): Promise<JsdomFrame> {
  const outlook = seat.start({});
  outlook.roamingSettings = stored(kept);
  outlook.compose({ to });
  return await seat.open('taskpane');
}

/** Presses Send in a new Outlook whose mailbox has kept this. */
async function send(of: {
  readonly to: readonly string[];
  readonly kept?: Kept;
  readonly policy?: string;
}): Promise<Seen> {
  const outlook = seat.start({});
  outlook.roamingSettings = stored(of.kept ?? {});
  const item = outlook.compose({ to: of.to });
  register(await seat.open('commands', { item }), of.policy);
  return await outlook.pressSend({ item, within: 20_000 });
}

type Kept = Readonly<Record<string, unknown>>;

/** As office.js writes it into the mailbox: each value a text of its own. */
function stored(kept: Kept): Kept {
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
}

function keptNow(): Kept {
  const entries = Object.entries(seat.outlook.roamingSettings);
  return Object.fromEntries(entries.map(([key, text]) => [key, JSON.parse(String(text)) as unknown]));
}
