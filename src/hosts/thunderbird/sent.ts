import { canonical } from '../../core/address.ts';
import type { Audience } from '../../core/audience.ts';
import { mailboxesOf } from '../../core/mailboxes.ts';
import { FIELDS } from '../../core/draft.ts';
import type { Decision } from '../../core/judge.ts';
import { readLists } from './lists.ts';
import { entriesOf, textsIn } from './recipients.ts';
import { forget, keyOf, recall, store } from './session.ts';

/** How what was sent differs from what was judged; numbers of people. */
export interface Difference {
  /** Reached, and not judged. */
  readonly added: number;
  /** Judged, and not reached. */
  readonly missing: number;
  /** Judged as hidden in Bcc, and visible to everybody. */
  readonly shown: number;
}

/** Whom a mail was judged to reach, and who of them hidden; it may take longer to send than the event page stays awake. */
interface Judged {
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  /** It went to lists whose members nobody knows, so nobody can tell who was added. */
  readonly more: boolean;
}

/** Holds whom this window's mail was judged to reach, until its Send has ended. */
export function holdJudged(tabId: number, { audience }: Decision): void {
  held.set(tabId, judgedOf(audience));
}

/** Puts what is held where it outlives this page, in memory and not on disk; nothing to do once the Send has ended. */
export async function keepJudged(tabId: number): Promise<void> {
  const judged = held.get(tabId);
  if (judged) await store(keyOf('judged', tabId), judged);
}

/**
 * Compares what has been sent with what was judged: another add-on may write into the window after our answer,
 * and nothing can hold the mail then.
 * @param info with the details from Thunderbird 147 on, where the mail was taken
 * @returns undefined where they are the same, and where this client does not tell
 */
export async function differenceOf(
  tabId: number,
  info: messenger.compose._OnAfterSendSendInfo,
): Promise<Difference | undefined> {
  const judged = held.get(tabId) ?? (await recall<Judged>(keyOf('judged', tabId)));
  held.delete(tabId);
  if (judged) await forget(keyOf('judged', tabId));
  const { details } = info as { readonly details?: messenger.compose.ComposeDetails };
  if (!judged || !details) return undefined;
  const sent = await visibilityIn(details);
  const before = new Set([...judged.visible, ...judged.hidden]);
  const visible = new Set(judged.visible);
  const reached = [...sent];
  const difference: Difference = {
    added: judged.more ? 0 : reached.filter(([who]) => !before.has(who)).length,
    missing: [...before].filter((who) => !sent.has(who)).length,
    shown: reached.filter(([who, shown]) => shown && before.has(who) && !visible.has(who)).length,
  };
  return total(difference) === 0 ? undefined : difference;
}

/** How many people it is about. */
export function total({ added, missing, shown }: Difference): number {
  return added + missing + shown;
}

/** Of the Sends under way. */
const held = new Map<number, Judged>();

function judgedOf({ people, unknownLists }: Audience): Judged {
  const inView = people.filter(({ fields }) => fields.some((field) => field !== 'bcc'));
  const hidden = people.filter(({ fields }) => fields.every((field) => field === 'bcc'));
  return {
    visible: inView.map((one) => one.canonical),
    hidden: hidden.map((one) => one.canonical),
    more: unknownLists.length > 0,
  };
}

/** Everybody the details name, and whether all can see them. */
async function visibilityIn(
  details: messenger.compose.ComposeDetails,
): Promise<ReadonlyMap<string, boolean>> {
  const lists = await readLists(textsIn(details));
  const seen = new Map<string, boolean>();
  for (const field of FIELDS) {
    for (const { recipient } of entriesOf(details[field], lists)) {
      for (const { address } of mailboxesOf(recipient)) {
        const who = canonical(address);
        seen.set(who, field !== 'bcc' || seen.get(who) === true);
      }
    }
  }
  return seen;
}
