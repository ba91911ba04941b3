import { type Action, type Fields, identityOf, writtenAs } from './action.ts';
import { canonical } from './address.ts';
import type { Recipient } from './draft.ts';

/** What a move did, in words that can be kept: enough to take back exactly that. */
export interface Moved {
  /** Who left To or Cc, in the order they stood there. */
  readonly people: readonly MovedOne[];
  /** The address that was written into a To that would have been empty. */
  readonly filler?: string;
}

/** One recipient that was moved. */
export interface MovedOne {
  readonly from: 'to' | 'cc';
  /** The place in that field, from 0. */
  readonly at: number;
  /** `identityOf` the recipient. */
  readonly who: string;
  /** It stood in Bcc as well already, and stays there. */
  readonly hidden?: true;
}

/** What a move of these fields does, for an undo. */
export function movedBy(before: Fields, action: Action): Moved {
  const moving = new Set(action.recipients.map(canonical));
  const hidden = new Set(before.bcc.map(identityOf));
  const people: MovedOne[] = [];
  for (const from of ['to', 'cc'] as const) {
    before[from].forEach((recipient, at) => {
      if (!moving.has(canonical(writtenAs(recipient)))) return;
      const who = identityOf(recipient);
      people.push(hidden.has(who) ? { from, at, who, hidden: true } : { from, at, who });
    });
  }
  const filled = before.to.every((one) => moving.has(canonical(writtenAs(one))));
  return action.placeholder !== undefined && filled ? { people, filler: action.placeholder } : { people };
}

/**
 * The fields with a move taken back, and nothing else: whoever was moved and is still in Bcc goes back to where
 * he was; who was removed since stays removed; what was written since stays, and nobody who is in To or Cc
 * again is written there a second time. Where nobody is left to go back, nothing changes.
 */
export function afterUndo(now: Fields, moved: Moved): Fields {
  const to = withoutFiller(now.to, moved.filler);
  const visible = new Set(to.concat(now.cc).map(identityOf));
  const hidden = new Map<string, Recipient>();
  for (const recipient of now.bcc) {
    const who = identityOf(recipient);
    if (!hidden.has(who)) hidden.set(who, recipient);
  }
  const returning = moved.people.filter(
    (one) => hidden.has(one.who) && !(one.hidden && visible.has(one.who)),
  );
  if (returning.length === 0) return now;
  const leaving = new Set(returning.filter((one) => !one.hidden).map(({ who }) => who));
  const back = (field: 'to' | 'cc', present: readonly Recipient[]): Recipient[] => {
    const all = present.slice();
    for (const { from, at, who } of returning) {
      const recipient = hidden.get(who);
      if (from === field && recipient && !visible.has(who)) all.splice(at, 0, recipient);
    }
    return all;
  };
  return {
    to: back('to', to),
    cc: back('cc', now.cc),
    // What was written there a second time since is not what was moved.
    bcc: now.bcc.filter((recipient) => !leaving.delete(identityOf(recipient))),
  };
}

function withoutFiller(to: readonly Recipient[], filler: string | undefined): readonly Recipient[] {
  if (filler === undefined) return to;
  const at = to.findIndex((one) => one.kind === 'mailbox' && canonical(one.address) === canonical(filler));
  return at < 0 ? to : to.filter((_one, place) => place !== at);
}
