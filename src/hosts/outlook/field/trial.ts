import { sameRecipients } from '../../../core/action.ts';
import { canonical } from '../../../core/address.ts';
import { FIELDS, type Recipient } from '../../../core/draft.ts';
import { pause, within } from '../deadline.ts';
import { readField } from '../field.ts';
import { call, messageOf, OfficeError, type OfficeNamespace } from '../office.ts';
import type { Given, Written } from '../recipients.ts';
import { RecipientFields } from '../moving/writing.ts';
import { EACH, messageIn } from './kept.ts';
import { type Shape, shapeOf, type Step, type Timer, timerOf } from './measures.ts';

/**
 * Why the open mail is no mail for a field test: it goes to nobody, to somebody else than the person
 * who writes it, or that cannot be told.
 */
export type Unfit = 'nobody' | 'others' | 'unread';

/**
 * Whether a mail goes to its own writer and to nobody else, as every mail of a field test must. The
 * test's own addresses do not count: they are there where an earlier pane was closed in the middle.
 * @throws where Outlook does not say who writes
 */
export async function unfitFor(office: OfficeNamespace): Promise<Unfit | undefined> {
  const item = messageOf(office);
  // Not From: it may be a mailbox that others read, too.
  const own = canonical(office.context.mailbox.userProfile.emailAddress);
  let found = 0;
  for (const field of FIELDS) {
    const recipients = await readField(office, item, field, READ);
    if (!recipients.known) return 'unread';
    for (const one of recipients.value) {
      if (isTest(one)) continue;
      if (one.kind !== 'mailbox' || canonical(one.address) !== own) return 'others';
      found += 1;
    }
  }
  return found === 0 ? 'nobody' : undefined;
}

/** What came of writing two addresses that nobody has into Bcc, and of taking them out again. */
export interface BccTrial {
  readonly added: Step;
  /** Milliseconds until they could be read back; absent: not within five seconds. */
  readonly visible?: number;
  readonly shapes: readonly Shape[];
  readonly emptied: Step;
  /** Milliseconds until Bcc was empty; absent: not within five seconds. */
  readonly empty?: number;
  /** Bcc is as it was before; else the person must look. */
  readonly restored: boolean;
}

/** Tries Bcc, and leaves it as it was as far as the client lets itself be told to. Never rejects. */
export async function tryBcc(office: OfficeNamespace, time: Timer): Promise<BccTrial> {
  let before: readonly Recipient[];
  let fields: RecipientFields;
  try {
    fields = new RecipientFields(office, messageIn(office));
    before = (await fields.now()).bcc.filter((one) => !isTest(one));
  } catch {
    const none: Step = { ms: 0, end: 'skipped' };
    return { added: none, shapes: [], emptied: none, restored: true };
  }
  const added = await write(office, time, 'addAsync', TEST);
  let shapes: readonly Shape[] = [];
  const visible = await msUntil(office, (list) => {
    shapes = list.filter(isGivenTest).map(shapeOf);
    return shapes.length === TEST.length;
  });
  const emptied = await write(office, time, 'setAsync', []);
  const empty = await msUntil(office, (list) => list.length === 0);
  const restored = await putBack(fields, before).catch(() => false);
  return {
    added,
    ...(visible !== undefined && { visible }),
    shapes,
    emptied,
    ...(empty !== undefined && { empty }),
    // What was not answered may still be done, after anything we can see now.
    restored: restored && added.end !== 'no-answer',
  };
}

/** Makes four calls at once, past the lanes that keep our own to three, and tells how each ended. */
export async function tryFourCalls(office: OfficeNamespace): Promise<readonly Step[]> {
  return await Promise.all([...FIELDS, 'to' as const].map((field) => readUnqueued(office, field)));
}

/** At a domain that cannot exist (RFC 2606), so that nothing could ever arrive anywhere. */
const TEST: readonly Written[] = [1, 2].map((number) => ({
  displayName: `Sekisho ${number}`,
  emailAddress: `sekisho-field-test-${number}@example.invalid`,
}));

/** Milliseconds for reading one field. */
const READ = 10_000;
/** Milliseconds for a write to be seen. */
const SEEN = 5_000;
/** Milliseconds between two looks, which is how exactly a delay is told. */
const LOOK = 100;

async function write(
  office: OfficeNamespace,
  time: Timer,
  how: 'addAsync' | 'setAsync',
  what: readonly Written[],
): Promise<Step> {
  return await time((ms) =>
    call<void>(`bcc.${how}`, ms, (done) => messageIn(office).bcc[how](what.slice(), done)),
  );
}

async function msUntil(
  office: OfficeNamespace,
  looksRight: (list: readonly Given[]) => boolean,
): Promise<number | undefined> {
  const began = Date.now();
  for (;;) {
    const list = await call<Office.EmailAddressDetails[]>('bcc.getAsync', SEEN, (done) =>
      messageIn(office).bcc.getAsync(done),
    ).catch(() => undefined);
    const ms = Date.now() - began;
    if (list && looksRight(list)) return ms;
    if (ms >= SEEN) return undefined;
    await pause(LOOK);
  }
}

/** Emptying a field has been seen to succeed without effect (office-js 2925): then one entry goes first. */
async function putBack(fields: RecipientFields, before: readonly Recipient[]): Promise<boolean> {
  const there = async (): Promise<boolean> =>
    sameRecipients({ to: [], cc: [], bcc: (await fields.now()).bcc }, { to: [], cc: [], bcc: before });
  if (await there()) return true;
  await fields.replace('bcc', before);
  if (await fields.shows('bcc', before)) return true;
  await fields.replace('bcc', TEST.slice(0, 1).map(mailboxOf));
  await fields.replace('bcc', before);
  return await fields.shows('bcc', before);
}

async function readUnqueued(office: OfficeNamespace, field: 'to' | 'cc' | 'bcc'): Promise<Step> {
  const answer = (): Promise<void> =>
    new Promise((resolve, reject) => {
      messageIn(office)[field].getAsync((result) => {
        if (String(result.status) === 'succeeded') resolve();
        else reject(new OfficeError(field, result.error.code));
      });
    });
  return await timerOf(EACH)((ms) => within(ms, field, answer()));
}

function mailboxOf({ displayName, emailAddress }: Written): Recipient {
  return { kind: 'mailbox', name: displayName, address: emailAddress };
}

function isTest(one: Recipient): boolean {
  return one.kind === 'mailbox' && isTestAddress(one.address);
}

function isGivenTest({ emailAddress }: Given): boolean {
  return emailAddress !== undefined && isTestAddress(emailAddress);
}

function isTestAddress(address: string): boolean {
  return TEST.some((one) => one.emailAddress === address.toLowerCase());
}
