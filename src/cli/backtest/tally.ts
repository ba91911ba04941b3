import { canonical } from '../../core/address.ts';
import { FIELDS } from '../../core/draft.ts';
import { findingId } from '../../core/finding.ts';
import { type Decision, troubleId, type Verdict } from '../../core/judge.ts';
import { type Level, strictness } from '../../core/level.ts';
import type { Policy } from '../../core/policy.ts';
import { RULES } from '../../rules/index.ts';
import type { Letter } from './letter.ts';
import type { BacktestResult, HeldMail, Levels, PolicyFigures, Rate } from './result.ts';
import { resultOf } from '../result.ts';

/** The verdict as if the policy did not only monitor. */
export function verdictOf(decision: Decision): Verdict {
  return decision.monitored ?? decision.verdict;
}

/** Numbers stand for addresses, the same number for the same address through the whole run. */
export class Numbers {
  readonly #numbers = new Map<string, number>();

  /** The recipient's number; nothing where more have been met than memory is meant to hold. */
  of(address: string): number | undefined {
    const key = canonical(address);
    const before = this.#numbers.get(key);
    if (before !== undefined || this.#numbers.size >= REMEMBERED) return before;
    this.#numbers.set(key, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  addresses(): ReadonlyMap<number, string> {
    return new Map(Array.from(this.#numbers, ([address, number]) => [number, address]));
  }
}

/** Who is written to often is met early; an archive with more strangers than this is a newsletter's. */
const REMEMBERED = 200_000;

/** Counts what one policy does; its memory does not grow with the number of mails. */
export class Tally {
  readonly #policy: Policy;
  readonly #numbers: Numbers;
  readonly #strongest: Strongest<HeldMail>;
  readonly #listed: number;
  readonly #verdicts = { send: 0, note: 0, ask: 0, block: 0 };
  readonly #rules = new Map<string, RuleReached>();
  readonly #recipients = new Map<number, number>();
  readonly #threads = {
    none: { ask: 0, block: 0 },
    archive: { ask: 0, block: 0 },
    quoted: { ask: 0, block: 0 },
    unknown: { ask: 0, block: 0 },
  };
  #exempted = 0;

  constructor(policy: Policy, numbers: Numbers, listed: number) {
    this.#policy = policy;
    this.#numbers = numbers;
    this.#listed = listed;
    this.#strongest = new Strongest(listed, (mail) => [
      strictness(levelOf(mail.verdict)),
      mail.counts?.parties ?? 0,
      mail.counts?.addresses ?? 0,
    ]);
  }

  add(letter: Letter, decision: Decision): void {
    const verdict = verdictOf(decision);
    this.#verdicts[verdict] += 1;
    if (decision.exempted) this.#exempted += 1;
    const said = saidIn(decision);
    this.#addLevels(said);
    if (verdict !== 'ask' && verdict !== 'block') return;
    this.#threads[letter.thread][verdict] += 1;
    const about = decision.findings.filter(({ level }) => level !== 'note').flatMap((one) => one.about);
    for (const number of new Set(about.map((address) => this.#numbers.of(address)))) {
      if (number !== undefined) this.#recipients.set(number, (this.#recipients.get(number) ?? 0) + 1);
    }
    const { place, date, subject } = letter;
    const counts = decision.findings.find(
      ({ level, counts }) => level !== 'note' && counts !== undefined,
    )?.counts;
    const mail = {
      place,
      date,
      verdict,
      findings: said.filter(({ level }) => level !== 'note').map(({ finding }) => finding),
      recipients: fieldsOf(decision),
    };
    this.#strongest.add(Object.assign(mail, subject !== undefined && { subject }, counts && { counts }));
  }

  /** @param addresses given where the recipients may be named */
  figures(
    { judged, threads }: Pick<BacktestResult['mails'], 'judged' | 'threads'>,
    addresses: ReadonlyMap<number, string> | undefined,
  ): PolicyFigures {
    const share = (source: Letter['thread']) => {
      const held = this.#threads[source];
      return { ...held, per1000: rateOf(held, threads[source]) };
    };
    const { archive, quoted, unknown } = this.#threads;
    const { state, sha256, source, revision, monitor } = this.#policy;
    return {
      policy: { state, sha256, source, revision },
      monitor: monitor === true,
      verdicts: { ...this.#verdicts },
      per1000: rateOf(this.#verdicts, judged),
      heldReplies: [archive, quoted, unknown].reduce((sum, one) => sum + one.ask + one.block, 0),
      threads: {
        none: share('none'),
        archive: share('archive'),
        quoted: share('quoted'),
        unknown: share('unknown'),
      },
      exempted: this.#exempted,
      rules: Array.from(this.#rules, ([rule, { levels, findings }]) => ({
        rule,
        ...levelsOf(levels, judged),
        findings: Array.from(findings, ([finding, one]) => ({ finding, ...levelsOf(one, judged) })).sort(
          byHolding,
        ),
      })).sort(byHolding),
      recipients: Array.from(this.#recipients)
        .sort(([a, mails], [b, others]) => others - mails || a - b)
        .slice(0, this.#listed)
        .map(([recipient, mails]) => {
          const address = addresses?.get(recipient);
          return Object.assign({ recipient }, address !== undefined && { address }, { mails });
        }),
      mails: this.#strongest.all(),
    };
  }

  /** Each mail counts once for a finding and once for its rule, at the strictest level it has there. */
  #addLevels(said: readonly Said[]): void {
    for (const [rule, ofRule] of grouped(said, (one) => one.rule)) {
      const before = this.#rules.get(rule);
      const { levels, findings }: RuleReached = before ?? { levels: { ...NONE }, findings: new Map() };
      if (!before) this.#rules.set(rule, { levels, findings });
      levels[strictestOf(ofRule)] += 1;
      for (const [finding, same] of grouped(ofRule, (one) => one.finding)) {
        const reached = findings.get(finding) ?? { ...NONE };
        findings.set(finding, reached);
        reached[strictestOf(same)] += 1;
      }
    }
  }
}

/** The few things of many that weigh most, of equals the earliest. */
export class Strongest<T> {
  readonly #most: number;
  readonly #weigh: (thing: T) => readonly number[];
  readonly #kept: { readonly thing: T; readonly weight: readonly number[] }[] = [];

  constructor(most: number, weigh: (thing: T) => readonly number[]) {
    this.#most = most;
    this.#weigh = weigh;
  }

  add(thing: T): void {
    const weight = this.#weigh(thing);
    const place = this.#kept.findIndex((other) => isHeavier(weight, other.weight));
    this.#kept.splice(place < 0 ? this.#kept.length : place, 0, { thing, weight });
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }

  all(): readonly T[] {
    return this.#kept.map(({ thing }) => thing);
  }
}

type Reached = { note: number; ask: number; block: number };

interface RuleReached {
  readonly levels: Reached;
  readonly findings: Map<string, Reached>;
}

const NONE: Readonly<Reached> = { note: 0, ask: 0, block: 0 };

interface Said {
  readonly rule: string;
  readonly finding: string;
  readonly level: 'note' | 'ask' | 'block';
}

/** What held or marked a mail, what Sekisho could not do included, most harmful first. */
function saidIn(decision: Decision): readonly Said[] {
  const findings = decision.findings.map((finding) => ({
    rule: finding.rule,
    finding: findingId(finding),
    level: finding.level,
  }));
  if (decision.troubles.length === 0) return findings;
  // The same level that `check` gives it.
  const { findings: results } = resultOf(Object.assign({}, decision, { findings: [] }), RULES, 'en');
  const troubles = decision.troubles.flatMap((trouble, index) => {
    const result = results[index];
    return result ? [{ rule: result.rule, finding: troubleId(trouble), level: result.level }] : [];
  });
  return [...troubles, ...findings];
}

function levelsOf(reached: Reached, judged: number): Levels {
  return { ...reached, per1000: rateOf(reached, judged) };
}

/** Of a thousand, to two decimals. */
function rateOf(reached: { readonly ask: number; readonly block: number }, judged: number): Rate {
  const rate = (mails: number): number => (judged === 0 ? 0 : Math.round((mails * 100_000) / judged) / 100);
  return { ask: rate(reached.ask), block: rate(reached.block) };
}

function grouped(said: readonly Said[], keyOf: (one: Said) => string): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of said) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function byHolding(a: Readonly<Reached>, b: Readonly<Reached>): number {
  return b.ask + b.block - (a.ask + a.block) || b.note - a.note;
}

function strictestOf(said: readonly Said[]): Said['level'] {
  return said.reduce<Said['level']>(
    (level, one) => (strictness(one.level) > strictness(level) ? one.level : level),
    'note',
  );
}

function isHeavier(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

function levelOf(verdict: Verdict): Level {
  return verdict === 'send' ? 'off' : verdict;
}

function fieldsOf({ audience }: Decision): HeldMail['recipients'] {
  const fields = { to: 0, cc: 0, bcc: 0 };
  for (const person of audience.people) {
    for (const field of FIELDS) if (person.fields.includes(field)) fields[field] += 1;
  }
  return fields;
}
