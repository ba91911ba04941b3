import { FIELDS, known, type Known, unknown } from '../../core/draft.ts';
import { call, type MessageCompose, messageOf, type OfficeNamespace, OfficeError } from './office.ts';
import { readField } from './field.ts';
import { type Kept, keep, recall } from './session.ts';

/**
 * Takes the snapshot of whom a reply starts with, when its window opens: those people are in the
 * thread already. A draft that was saved before may have grown since, so it has no snapshot, nor has
 * a new mail or a forward; everybody counts then. The first snapshot of a draft stands.
 * @param fresh the client says that composing starts only now, so the draft cannot have grown
 */
export async function snapshotThread(office: OfficeNamespace, fresh: boolean): Promise<void> {
  const item = messageOf(office);
  if (!item || (await recall(office, 'sekisho.thread')) !== undefined) return;
  if ((await composeTypeOf(item)) !== 'reply') return;
  // Outlook on the web saves a reply as it opens, so the id says nothing where composing starts now.
  if (!fresh && (await isSaved(item))) return;
  const addresses: string[] = [];
  for (const field of FIELDS) {
    const recipients = await readField(office, item, field, DEADLINE);
    if (!recipients.known) return;
    for (const one of recipients.value) {
      if (one.kind === 'mailbox') addresses.push(one.address);
    }
  }
  await keep(office, 'sekisho.thread', addresses);
}

/** Who was in the thread, among what is kept about the draft. */
export function threadIn(kept: Kept | undefined): Known<readonly string[]> {
  const addresses = kept && kept['sekisho.thread'];
  return isTexts(addresses) ? known(addresses) : unknown('not-offered');
}

/** Milliseconds for each call. */
const DEADLINE = 10_000;

async function composeTypeOf(item: MessageCompose): Promise<string> {
  const { composeType } = await call<{ composeType: unknown }>('getComposeTypeAsync', DEADLINE, (done) =>
    item.getComposeTypeAsync(done),
  );
  return String(composeType);
}

/**
 * Whether the draft has an id already. A client without `getItemIdAsync` (before 1.8) cannot tell, and
 * then it counts as saved; a draft that was never saved answers with an error.
 */
async function isSaved(item: MessageCompose): Promise<boolean> {
  if (typeof item.getItemIdAsync !== 'function') return true;
  try {
    const id: unknown = await call<string>('getItemIdAsync', DEADLINE, (done) => item.getItemIdAsync(done));
    return typeof id === 'string' && id !== '';
  } catch (error) {
    return !(error instanceof OfficeError);
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
