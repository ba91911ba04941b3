import { canonical } from '../../core/address.ts';
import { type Crowds, NO_CROWDS, withCrowd } from '../../core/crowd.ts';
import type { Draft } from '../../core/draft.ts';
import type { Decision } from '../../core/judge.ts';

/** Characters for each sender, as in Thunderbird. */
const ROOM = 100_000;

/** The crowds that each sender would have confirmed by then, had they been asked and said yes. */
export class Confirmed {
  readonly #bySender = new Map<string, Crowds>();

  /** Of the draft's sender, in the order of the archive. */
  crowdsFor(draft: Draft): Crowds {
    return this.#bySender.get(senderOf(draft)) ?? NO_CROWDS;
  }

  /** The mail was sent, so what was asked about it was agreed to. */
  add(draft: Draft, { crowd }: Decision): void {
    const room = { today: new Date(0), key: 'backtest', most: ROOM };
    const crowds = crowd && withCrowd(this.crowdsFor(draft), crowd, room);
    if (crowds) this.#bySender.set(senderOf(draft), crowds);
  }
}

function senderOf({ from }: Draft): string {
  return from.known ? canonical(from.value.address) : '';
}
