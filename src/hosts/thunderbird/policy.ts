import type { Policy } from '../../core/policy.ts';
import { healthOf, type KeptPolicy, type Offered } from '../../policy/health.ts';
import { mergedPolicy, type Personal, personalIn } from '../../policy/layers.ts';
import { RULES } from '../../rules/index.ts';
import type { OwnSettings } from '../../ui/options/personal.tsx';
import { personalDocument } from '../../ui/options/personal-document.ts';
import { type Ahead, askManagedAnew, STORED } from './ahead.ts';
import { within } from './deadline.ts';

/** What an organisation hands over, as the add-on stands to it. */
interface Managed {
  readonly policy: Policy;
  /** The address of its state file, '' where it names none. */
  readonly state: string;
}

/**
 * The policy in force: the one beneath, with the person's own settings over it as far as it lets them.
 * Settings that cannot be read are as if there were none; the options page says so.
 * @param ahead what the stores are known to hold already
 */
export async function policyInForce(ahead?: Stores): Promise<Policy> {
  const [{ policy }, own] = await Promise.all([managedNow(ahead), readPersonal(ahead)]);
  return mergedPolicy(policy, own.state === 'read' ? own.wishes : undefined, RULES).policy;
}

/**
 * The policy beneath the person's own settings: the key `policy` of the add-on's managed storage
 * (policies.json or GPO, read by Thunderbird once per start), else the copy of the last good one, else the
 * built-in one. One that is there but cannot be read is said to be unreadable, never taken for none.
 */
export async function policyBeneath(): Promise<Policy> {
  return (await managedNow()).policy;
}

/** The person's own settings, for the page that shows them. */
export async function ownSettings(): Promise<OwnSettings> {
  const own = await readPersonal();
  if (own.state !== 'read') return own;
  return { state: 'read', settings: own.wishes?.rules ?? {}, leftOut: own.leftOut };
}

/** Keeps the person's own settings for the next Send; without any, nothing is kept. @throws where the store fails */
export async function keepOwnSettings(settings: Policy['rules']): Promise<void> {
  const { local } = messenger.storage;
  const kept =
    Object.keys(settings).length === 0
      ? local.remove(PERSONAL)
      : local.set({ [PERSONAL]: personalDocument(settings) });
  await within(DEADLINE, 'storage.local', kept);
}

/** The address of the organisation's state file, '' where there is none. */
export async function stateFile(): Promise<string> {
  return (await managedNow()).state;
}

let reading: Promise<Managed> | undefined;

function managedNow(ahead?: Stores): Promise<Managed> {
  reading ??= read(ahead);
  return reading;
}

type Stores = Pick<Ahead, 'managed' | 'local'>;

const KEY = STORED.policy;
const PERSONAL = STORED.personal;
const DEADLINE = 3_000;

async function read(ahead: Stores | undefined): Promise<Managed> {
  const [managed, lastGood] = await Promise.all([managedStorage(ahead), keptPolicy(ahead)]);
  // A store that did not answer is asked again at the next Send.
  if (managed === 'failed') {
    reading = undefined;
    askManagedAnew();
  }
  const values = typeof managed === 'string' ? {} : managed;
  const offered: Offered =
    managed === 'failed' ? 'failed' : values['policy'] === undefined ? 'none' : { value: values['policy'] };
  const today = new Date().toISOString().slice(0, 10);
  const { policy, keep } = healthOf({ rules: RULES, source: 'managed', offered, lastGood, today });
  if (keep) void keepPolicy(keep);
  const { state } = values;
  return { policy, state: typeof state === 'string' ? state : '' };
}

async function managedStorage(
  ahead?: Stores,
): Promise<{ readonly [key: string]: unknown } | 'none' | 'failed'> {
  try {
    return await within(DEADLINE, 'storage.managed', ahead?.managed ?? messenger.storage.managed.get());
  } catch (error) {
    // Without any policy Thunderbird rejects like this (140.12 and 153.7); it is not a failure.
    return String(error).includes('Managed storage manifest not found') ? 'none' : 'failed';
  }
}

async function keptPolicy(ahead?: Stores): Promise<unknown> {
  try {
    const found = await within(DEADLINE, 'storage.local', ahead?.local ?? messenger.storage.local.get(KEY));
    return found[KEY];
  } catch {
    return undefined;
  }
}

/** Read anew each time: the options page writes them in a page of its own. */
async function readPersonal(ahead?: Stores): Promise<Personal | { readonly state: 'failed' }> {
  try {
    const found = await within(
      DEADLINE,
      'storage.local',
      ahead?.local ?? messenger.storage.local.get(PERSONAL),
    );
    return personalIn(found[PERSONAL], RULES);
  } catch {
    return { state: 'failed' };
  }
}

/** A copy that cannot be kept is missed only once the policy itself is. */
async function keepPolicy(keep: KeptPolicy): Promise<void> {
  try {
    await within(DEADLINE, 'storage.local', messenger.storage.local.set({ [KEY]: keep }));
  } catch (error) {
    console.error(`Sekisho: a policy could not be kept: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}
