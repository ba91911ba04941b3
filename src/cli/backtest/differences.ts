import type { Verdict } from '../../core/judge.ts';
import { strictness } from '../../core/level.ts';
import type { Letter } from './letter.ts';
import type { Comparison } from './result.ts';
import { Strongest } from './tally.ts';

/** Counts how two policies judge the same mails differently. */
export class Differences {
  readonly #changes = new Map<string, { from: Verdict; to: Verdict; mails: number }>();
  readonly #strongest: Strongest<Comparison['mails'][number]>;
  #same = 0;
  #stricter = 0;
  #looser = 0;

  /** @param listed how many of the differing mails are named */
  constructor(listed: number) {
    this.#strongest = new Strongest(listed, ({ from, to }) => [Math.abs(stepsFrom(from, to))]);
  }

  add({ place, date, subject }: Letter, from: Verdict, to: Verdict): void {
    const steps = stepsFrom(from, to);
    if (steps === 0) {
      this.#same += 1;
      return;
    }
    if (steps > 0) this.#stricter += 1;
    else this.#looser += 1;
    const change = this.#changes.get(`${from} ${to}`) ?? { from, to, mails: 0 };
    this.#changes.set(`${from} ${to}`, change);
    change.mails += 1;
    this.#strongest.add(Object.assign({ place, date }, subject !== undefined && { subject }, { from, to }));
  }

  comparison(): Comparison {
    return {
      same: this.#same,
      stricter: this.#stricter,
      looser: this.#looser,
      changes: Array.from(this.#changes.values()).sort((a, b) => b.mails - a.mails),
      mails: this.#strongest.all(),
    };
  }
}

/** How much stricter the second verdict is, in levels. */
function stepsFrom(from: Verdict, to: Verdict): number {
  return strictness(to === 'send' ? 'off' : to) - strictness(from === 'send' ? 'off' : from);
}
