import { call, composeOf, type OfficeNamespace } from './office.ts';
import { valueIn } from './session.ts';

/**
 * What outlives the window lies in the item's own custom properties: nobody but this add-in sees them,
 * and they stay with the item. At most 2,500 characters in all.
 */
type Key =
  /** What the person agreed to about this meeting. */
  'sekisho.consent';

/** Milliseconds for each call. */
const DEADLINE = 5_000;

/** Reads one value; undefined where there is none. @throws OfficeError, DeadlineError, or where no item is open */
export async function recallProperty(office: OfficeNamespace, key: Key): Promise<unknown> {
  return valueIn((await propertiesOf(office)).get(key));
}

/** Keeps a value with the item; what else is kept there stays. @throws as {@link recallProperty} */
export async function keepProperty(office: OfficeNamespace, key: Key, value: unknown): Promise<void> {
  const properties = await propertiesOf(office);
  properties.set(key, JSON.stringify(value));
  await call<void>('customProperties.saveAsync', DEADLINE, (done) => properties.saveAsync(done));
}

async function propertiesOf(office: OfficeNamespace): Promise<Office.CustomProperties> {
  const item = composeOf(office);
  if (!item) throw new Error('nothing is open');
  return await call<Office.CustomProperties>('loadCustomPropertiesAsync', DEADLINE, (done) =>
    item.loadCustomPropertiesAsync(done),
  );
}
