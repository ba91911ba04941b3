import type { Fault, PolicyProblem } from './problem.ts';

/** Of each kind so many problems are named: who mends those sees the others next time. */
export const NAMED = 20;

/**
 * What is wrong with a policy, as far as anybody reads it: the first of each kind, and how many more
 * there are. A document of 200,000 strange keys costs no more than one of twenty.
 */
export class ProblemList {
  private readonly named: PolicyProblem[] = [];
  private readonly counts: { [code: string]: number } = {};

  /** @param of makes the problem; it is asked only for those that are named, since a guess at what was meant costs time */
  add(code: Fault['code'], of: () => PolicyProblem): void {
    const count = (this.counts[code] ?? 0) + 1;
    this.counts[code] = count;
    if (count <= NAMED) this.named.push(of());
  }

  /** How many there are, named or not. */
  get length(): number {
    return Object.keys(this.counts).reduce((sum, code) => sum + (this.counts[code] ?? 0), 0);
  }

  /** The named ones of the kinds that are wanted, and at the end the number of the others. */
  only(wanted: (code: Fault['code'], path: string) => boolean): readonly PolicyProblem[] {
    const found = this.named.filter(({ code, path }) => wanted(code, path));
    let unnamed = 0;
    for (const code of Object.keys(this.counts) as Fault['code'][])
      if (wanted(code, '')) unnamed += Math.max(0, (this.counts[code] ?? 0) - NAMED);
    return unnamed > 0 ? found.concat({ code: 'more', path: '', count: unnamed }) : found;
  }
}

/** How many problems a list stands for. */
export function problemsIn(problems: readonly PolicyProblem[]): number {
  return problems.reduce((sum, problem) => sum + (problem.code === 'more' ? problem.count : 1), 0);
}
