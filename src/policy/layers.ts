import { sha256 } from 'js-sha256';
import { canonical } from '../core/address.ts';
import { type Override, OVERRIDES } from '../core/consent.ts';
import { levelOf } from '../core/judge.ts';
import { type Level, stricter, strictness } from '../core/level.ts';
import type { ListOption, Option, OptionValue, TableOption, TableRow } from '../core/option.ts';
import type { NamedList, Policy, RuleSetting } from '../core/policy.ts';
import type { AnyRule } from '../core/rule.ts';
import { itemPath, keyPath } from './place.ts';
import { checkPolicyValue } from './policy.ts';

/**
 * A wish of the person's own layer that did not come into force:
 * - `locked`: the organisation decides it alone;
 * - `looser`: it would be less strict than what the organisation has decided;
 * - `not-personal`: the organisation's policy knows no personal layer.
 */
export interface NotTaken {
  /** As in `rules.many-visible-recipients.askParties`. */
  readonly path: string;
  readonly why: 'locked' | 'looser' | 'not-personal';
}

/** What of a person's own policy is laid over another. */
export type Wishes = Pick<Policy, 'sha256' | 'rules' | 'lists'>;

/**
 * What a client found where a person's own policy should be: `corrupt` is there and cannot be read, so
 * nothing of it counts. Without wishes, nothing is there.
 */
export type Personal =
  /** With the number of places that were left out, because this version does not understand them. */
  | { readonly state: 'read'; readonly wishes?: Wishes; readonly leftOut: number }
  | { readonly state: 'corrupt' };

/** The policy that judges, and what of the person's own layer is not in it. */
export interface Merged {
  readonly policy: Policy;
  readonly notTaken: readonly NotTaken[];
}

/**
 * Lays a person's own wishes over the policy in force. Where no organisation decides, they replace the
 * rules' defaults; above an organisation's policy they only make stricter, and only if it says so.
 * A merged policy has a digest of its own: an agreement given under other wishes does not cover it.
 */
export function mergedPolicy(base: Policy, own: Wishes | undefined, rules: readonly AnyRule[]): Merged {
  if (!own) return { policy: base, notTaken: [] };
  const digest = { sha256: sha256(`${base.sha256} ${own.sha256}`) };
  if (!base.organisation) {
    const { rules: settings, lists = [] } = own;
    const policy: Policy = Object.assign({}, base, digest, { rules: settings, lists });
    return { policy, notTaken: [] };
  }
  const refusals: NotTaken[] = [];
  const mayTouch = (path: string): boolean => {
    const why = base.personal !== 'tighten' ? 'not-personal' : isLocked(path, base.locked) ? 'locked' : '';
    if (why !== '') refusals.push({ path, why });
    return why === '';
  };
  const layer: Layer = { mayTouch, refuse: (path, why) => refusals.push({ path, why }) };
  const settings: { [id: string]: RuleSetting } = Object.assign({}, base.rules);
  for (const rule of rules) {
    const wish = own.rules[rule.id];
    const setting = wish && tightened(rule, base.rules[rule.id] || {}, wish, layer);
    if (setting && Object.keys(setting).length > 0) settings[rule.id] = setting;
  }
  const lists = united(base.lists || [], own.lists || [], layer);
  const merged = Object.assign({}, base, { rules: settings }, lists.length > 0 && { lists });
  const same = JSON.stringify([base.rules, base.lists]) === JSON.stringify([merged.rules, merged.lists]);
  return { policy: same ? base : Object.assign(merged, digest), notTaken: refusals };
}

/** Reads a person's own policy as a client's store has it; a younger version may have written it. */
export function personalIn(value: unknown, rules: readonly AnyRule[]): Personal {
  if (value === undefined || value === null) return { state: 'read', leftOut: 0 };
  const read = checkPolicyValue(value, { rules, source: 'personal', layer: 'personal', lenient: true });
  if (!read.ok) return { state: 'corrupt' };
  let leftOut = 0;
  for (const problem of read.policy.health || [])
    if (problem.kind === 'degraded') leftOut += problem.leftOut.length + (problem.more ?? 0);
  return { state: 'read', wishes: read.policy, leftOut };
}

interface Layer {
  /** Whether the organisation leaves the path to the person; if not, that is noted. */
  mayTouch(path: string): boolean;
  refuse(path: string, why: NotTaken['why']): void;
}

function isLocked(path: string, locked: Policy['locked']): boolean {
  if (locked === undefined) return false;
  if (locked === true) return true;
  // The level is the highest a rule may reach, so with it its findings are locked.
  const level = path.replace(/\.findings\..*$/, '.level');
  return locked.some((one) => [path, level].some((each) => each === one || /^[.[]/.test(after(one, each))));
}

function after(start: string, path: string): string {
  return path.startsWith(start) ? path.slice(start.length) : '';
}

function tightened(rule: AnyRule, base: RuleSetting, wish: RuleSetting, layer: Layer): RuleSetting {
  const path = keyPath('rules', rule.id);
  const merged = Object.assign(
    {},
    base,
    tightenedLevels(rule, base, wish, path, layer),
    tightenedOptions(rule, base, wish, path, layer),
  );
  const { override, circles } = wish;
  if (override !== undefined && layer.mayTouch(keyPath(path, 'override'))) {
    const by = OVERRIDES.indexOf(override) - OVERRIDES.indexOf(overrideUnder(merged, rule));
    // Where blocks do not open anyway, it closes the questions too.
    if (by > 0 || (by === 0 && override === 'none')) Object.assign(merged, { override });
    else if (by < 0) layer.refuse(keyPath(path, 'override'), 'looser');
  }
  if (circles !== undefined && circles !== base.circles && layer.mayTouch(keyPath(path, 'circles'))) {
    if (!circles) Object.assign(merged, { circles });
    else if (base.circles === false) layer.refuse(keyPath(path, 'circles'), 'looser');
  }
  return merged;
}

/** The weakest way that must not be undercut: without the organisation's word, no block opens at all. */
function overrideUnder(setting: RuleSetting, rule: AnyRule): Override {
  if (setting.override !== undefined) return setting.override;
  const blocks = Object.keys(rule.grades).some((grade) => levelOf(rule, { grade }, setting) === 'block');
  return blocks ? 'none' : 'click';
}

/** Finding by finding, because what a rule's level does to each depends on the level itself. */
function tightenedLevels(
  rule: AnyRule,
  base: RuleSetting,
  wish: RuleSetting,
  path: string,
  layer: Layer,
): Pick<RuleSetting, 'level' | 'findings'> {
  const grades = Object.keys(rule.grades);
  const now = levelsUnder(rule, base);
  const findings: { [grade: string]: Level } = Object.assign({}, now);
  const raise = (grade: string, level: Level): void => {
    findings[grade] = stricter(findings[grade] || 'off', level);
  };
  const { level } = wish;
  const levelPath = keyPath(path, 'level');
  if (level !== undefined && layer.mayTouch(levelPath)) {
    if (grades.some((grade) => strictness(level) < strictness(now[grade] || 'off')))
      layer.refuse(levelPath, 'looser');
    const wished = levelsUnder(rule, { level });
    for (const grade of grades) raise(grade, wished[grade] || 'off');
  }
  for (const grade of grades) {
    const named = wish.findings && wish.findings[grade];
    const gradePath = keyPath(keyPath(path, 'findings'), grade);
    if (named === undefined || !layer.mayTouch(gradePath)) continue;
    if (strictness(named) < strictness(now[grade] || 'off')) layer.refuse(gradePath, 'looser');
    raise(grade, named);
  }
  if (grades.every((grade) => findings[grade] === now[grade])) return {};
  // The level would cap what has been raised; with every finding named it has nothing left to say.
  const top = grades.reduce<Level>((most, grade) => stricter(most, findings[grade] || 'off'), 'off');
  return { level: top, findings };
}

function levelsUnder(rule: AnyRule, setting: RuleSetting): { readonly [grade: string]: Level } {
  const levels: { [grade: string]: Level } = {};
  for (const grade of Object.keys(rule.grades)) levels[grade] = levelOf(rule, { grade }, setting);
  return levels;
}

function tightenedOptions(
  rule: AnyRule,
  base: RuleSetting,
  wish: RuleSetting,
  path: string,
  layer: Layer,
): Pick<RuleSetting, 'options'> {
  const declared = rule.options as { readonly [name: string]: Option };
  const options: { [name: string]: OptionValue } = Object.assign({}, base.options);
  for (const name of Object.keys(declared)) {
    const option = declared[name];
    const wished = wish.options && wish.options[name];
    const now = base.options && base.options[name];
    if (!option || wished === undefined || wished === now || !layer.mayTouch(keyPath(path, name))) continue;
    const before = now === undefined ? option.default : now;
    if (option.kind === 'list' || option.kind === 'table') {
      const joined = joinedLists(option, before as readonly Item[], wished as readonly Item[]);
      if (joined.looser) layer.refuse(keyPath(path, name), 'looser');
      if (JSON.stringify(joined.items) !== JSON.stringify(before))
        options[name] = joined.items as OptionValue;
      continue;
    }
    const by = gain(option, before, wished);
    if (by > 0 || (option.kind === 'text' && before === '')) options[name] = wished;
    // Of two texts the organisation's stands.
    else if (option.kind === 'text') layer.refuse(keyPath(path, name), 'locked');
    else if (by < 0) layer.refuse(keyPath(path, name), 'looser');
  }
  return Object.keys(options).length > 0 ? { options } : {};
}

type Item = string | TableRow;

/** The stricter join of two lists, and whether the wish would have been looser than what was there. */
function joinedLists(
  option: ListOption | TableOption<string>,
  before: readonly Item[],
  wished: readonly Item[],
): { readonly items: readonly Item[]; readonly looser: boolean } {
  const key = (item: Item): string => JSON.stringify(item);
  const had = new Set(before.map(key));
  const wants = new Set(wished.map(key));
  const added = wished.filter((item) => !had.has(key(item)));
  const kept = before.filter((item) => wants.has(key(item)));
  return option.kind === 'list' && option.stricter === 'fewer'
    ? { items: kept, looser: added.length > 0 }
    : { items: before.concat(added), looser: kept.length < before.length };
}

/** How much stricter one value of an option is than another: above 0 stricter, below 0 looser. */
export function gain(option: Option, from: OptionValue, to: OptionValue): number {
  if (option.kind === 'number') return (Number(to) - Number(from)) * (option.stricter === 'higher' ? 1 : -1);
  if (option.kind === 'choice')
    return option.values.indexOf(to as string) - option.values.indexOf(from as string);
  if (option.kind === 'flag') return from === to ? 0 : to === option.stricter ? 1 : -1;
  if (option.kind === 'list' || option.kind === 'table') {
    const { items, looser } = joinedLists(option, from as readonly Item[], to as readonly Item[]);
    const isStricter = JSON.stringify(items) !== JSON.stringify(from);
    return looser ? -1 : isStricter ? 1 : 0;
  }
  // One text is neither stricter nor looser than another.
  return 0;
}

/** Everybody's lists, each with all its tags and its larger size. */
function united(base: readonly NamedList[], own: readonly NamedList[], layer: Layer): readonly NamedList[] {
  const lists = base.slice();
  own.forEach((list, index) => {
    const path = itemPath('lists', index);
    if (!layer.mayTouch(path)) return;
    const place = lists.findIndex((one) => canonical(one.address) === canonical(list.address));
    const known = lists[place];
    if (!known) {
      lists.push(list);
      return;
    }
    const tags = (known.tags || []).concat(
      (list.tags || []).filter((tag) => (known.tags || []).indexOf(tag) < 0),
    );
    const { size = 0 } = known;
    const { size: wished = size } = list;
    if (wished < size) layer.refuse(keyPath(path, 'size'), 'looser');
    const both: NamedList = Object.assign({}, list, known);
    const tagged: NamedList = tags.length > 0 ? Object.assign(both, { tags }) : both;
    lists[place] = wished > size ? Object.assign(tagged, { size: wished }) : tagged;
  });
  return lists;
}
