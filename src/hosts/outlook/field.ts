import { type Field, known, type Known, type Recipient, unknown } from '../../core/draft.ts';
import { pause } from './deadline.ts';
import { limitsOf } from './limits.ts';
import { call, type Compose, languageOf, type OfficeNamespace, reasonOf, recipientsIn } from './office.ts';
import { type Given, recipientOf, restBeyond } from './recipients.ts';

/**
 * Reads one recipient field. Entries that did not resolve are not returned by any client; classic was
 * reported to drop them on reading (office-js 738): of those we cannot know.
 */
export async function readField(
  office: OfficeNamespace,
  item: Compose | undefined,
  field: Field,
  ms: number,
): Promise<Known<readonly Recipient[]>> {
  try {
    const recipients = (await givenIn(item, field, ms)).map(recipientOf);
    const { read } = limitsOf(office);
    return known(
      recipients.length < read ? recipients : recipients.concat(restBeyond(read, languageOf(office))),
    );
  } catch (error) {
    return unknown(reasonOf(error));
  }
}

/** A failed call is made once more: a fourth one at a time fails like any other (web, new Outlook). */
async function givenIn(item: Compose | undefined, field: Field, ms: number): Promise<readonly Given[]> {
  const end = Date.now() + ms;
  try {
    return await ask(item, field, ms);
  } catch (error) {
    const left = end - Date.now();
    if (reasonOf(error) === 'timed-out' || left <= RETRY) throw error;
    await pause(RETRY);
    return await ask(item, field, left - RETRY);
  }
}

/** Milliseconds before a failed call is made once more. */
const RETRY = 300;

async function ask(item: Compose | undefined, field: Field, ms: number): Promise<readonly Given[]> {
  const recipients = item && recipientsIn(item, field);
  if (!recipients) throw new Error('no mail is open');
  const value: unknown = await call<Office.EmailAddressDetails[]>(`${field}.getAsync`, ms, (done) =>
    recipients.getAsync(done),
  );
  if (!Array.isArray(value)) throw new Error(`${field}.getAsync gave no list`);
  return value as readonly Given[];
}
